import type {Diff, LineRange} from '../model/diff.ts'
import {object} from './answers.ts'

/** The most files that are looked at: one page of the list, as the diff only orders annotations. */
const filesRead = 100

/** The path of the list of a pull request's files, behind the API's address. */
export const pullFilesPath = ({owner, repo, number}: {owner: string; repo: string; number: number}): string =>
  `/repos/${owner}/${repo}/pulls/${number}/files?per_page=${filesRead}`

/** Reads the API's list of files; what is no list, or no file, is left out. */
export function readDiff(data: unknown): Diff {
  const diff = new Map<string, readonly LineRange[]>()
  for (const file of Array.isArray(data) ? data : []) {
    const {filename, patch} = object(file)
    if (typeof filename === 'string') diff.set(filename, typeof patch === 'string' ? shownLines(patch) : [])
  }
  return diff
}

/** The lines of the new file that the hunks show: `@@ -1,5 +1,7 @@`; without a count it is one line. */
const shownLines = (patch: string): readonly LineRange[] =>
  [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap(([, first, count = '1']) =>
    Number(count) === 0 ? [] : [{first: Number(first), last: Number(first) + Number(count) - 1}]
  )
