import type {Behaviour, Match} from './match.ts'

const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:\/)/.test(path)

/**
 * The path with `.` and `..` resolved; what climbs out of a relative path stays in front. Empty for the folder itself.
 */
const normalized = (path: string): string => {
  const [root = ''] = /^(?:[A-Za-z]:)?\/*/.exec(path) ?? []
  const parts: string[] = []
  for (const part of path.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (root === '') parts.push(part)
  }
  return root.replace(/\/{3,}$/, '/') + parts.join('/')
}

/**
 * The captured file, below the directory of the captured `fromPath` when it is relative. A `fromPath` is the path of a file
 * (a project), and one without a directory does nothing.
 *
 * `documented` takes `\` for `/`, and blanks around a path away; the runner on Linux does neither.
 */
export const rootedPath = ({file, fromPath}: {file: string; fromPath: string}, behaviour: Behaviour): string => {
  const tidy = (path: string): string => (behaviour === 'runner' ? path : path.trim().replaceAll('\\', '/'))
  const path = tidy(file)
  const from = tidy(fromPath)
  const directory = from.slice(0, from.lastIndexOf('/') + 1)
  return normalized(isAbsolute(path) || directory === '' ? path : directory + path)
}

/** The folder that relative paths count from. */
export interface Workspace {
  /** Its absolute path. */
  readonly root: string
  /** Other paths of the same folder, such as the one inside a container; by default those that GitHub's containers use. */
  readonly aliases?: readonly string[]
  /** Whether the repository has a file, given its path relative to the root. By default it has every one. */
  readonly has?: (path: string) => boolean
}

/** The paths that GitHub mounts a workspace `…/name/name` at: in a job's container, and in that of a Docker action. */
const mountsOf = (root: string): string[] => [`/__w/${root.split('/').slice(-2).join('/')}`, '/github/workspace']

/**
 * Where a match lies in the workspace: a path relative to its root, or undefined when the match names no file, one that is
 * outside, or one that the repository does not have.
 */
export const pathInWorkspace = (match: Pick<Match, 'path'>, workspace: Workspace): string | undefined => {
  if (match.path === undefined) return undefined
  const root = normalized(workspace.root.replaceAll('\\', '/'))
  const homes = [root, ...(workspace.aliases ?? mountsOf(root))]
  const home = isAbsolute(match.path) ? homes.find(each => match.path!.startsWith(`${each}/`)) : ''
  if (home === undefined) return undefined
  const path = normalized(match.path.slice(home === '' ? 0 : home.length + 1))
  return path === '' || path.startsWith('../') || path === '..' || workspace.has?.(path) === false ? undefined : path
}
