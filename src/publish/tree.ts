import type {FileList} from '../model/file-list.ts'
import {object} from './answers.ts'

/** The path of the list of all files of a commit, behind the API's address. */
export const treePath = ({owner, repo, sha}: {owner: string; repo: string; sha: string}): string =>
  `/repos/${owner}/${repo}/git/trees/${sha}?recursive=1`

/**
 * Reads the API's tree: its files and symbolic links; folders and submodules are none. The API cuts it at 100 000 entries
 * or 7 MB, and says so.
 *
 * @see https://docs.github.com/rest/git/trees#get-a-tree
 */
export function readTree(data: unknown): FileList {
  const {tree, truncated} = object(data)
  const entries: readonly unknown[] = Array.isArray(tree) ? tree : []
  const paths = entries.flatMap(entry => {
    const {path, type} = object(entry)
    return type === 'blob' && typeof path === 'string' ? [path] : []
  })
  return {paths, whole: truncated !== true}
}
