import {belowCheckout, below, decoded, isAbsolute, plainPath, withoutDots, withUpperDrive} from './path.ts'
import {narrow, type Clues} from './narrow.ts'
import {filesEndingIn, longestMatch, segmentsOf, type Repository} from './repository.ts'

/** Where paths of one report are looked for. */
export interface Where {
  /** The files of the repository; undefined to take paths as they are printed, which is not for publishing. */
  readonly repository: Repository | undefined
  /** The absolute path of the checkout when the report was written. */
  readonly workspace: string | undefined
  /** The report's path, relative to the root or below the workspace: relative paths may start in a folder above it. */
  readonly reportFile: string
  /** The folder of the repository that relative paths start from, when the user names one. */
  readonly pathPrefix?: string
}

/** Folders of packages, compilers and the system: a path that has one is never a source of the repository. */
const installed =
  /(?:^|\/)(?:node_modules|bower_components|jspm_packages|(?:site|dist)-packages|hostedtoolcache|\.(?:cargo|rustup|m2|nuget|pub-cache|gradle\/caches|yarn\/cache))\/|^\/usr\/(?:s?bin|lib\w*|share|include|local\/(?:s?bin|lib\w*|share|include|go|Cellar|bundle))\/|^\/(?:nix\/store|System\/Library|Library\/Developer|Applications\/Xcode[\w.-]*)\//

/** Whether a path as printed lies among what was installed; the checkout itself may lie anywhere. */
export function isInstalled(printed: string, {workspace}: Where): boolean {
  const path = plainPath(printed)
  return installed.test((workspace && below(path, workspace)) || path)
}

/**
 * The file of the repository that a printed path means, or undefined where that is not certain: outside, unknown, or
 * two files that fit equally. Without a repository, the path as printed without the workspace.
 */
export function resolvePath(printed: string, where: Where, clues: Clues): string | undefined {
  const path = plainPath(printed)
  if (path === '') return undefined
  const {repository} = where
  if (repository === undefined) return (where.workspace && below(path, where.workspace)) || path
  if (isInstalled(path, where)) return undefined
  const known = {...where, repository}
  // `go test` prints the name alone, wherever the package lies; the compiler prints ./ in front.
  if (/^[^/\\]+\.go$/.test(printed)) return theOne(filesEndingIn(repository, printed), known, clues)
  for (const spelling of spellingsOf(path)) {
    const found = resolvePlain(spelling, known, clues)
    if (found !== undefined) return found
  }
  return undefined
}

/** The path itself, percent-decoded (Xcode), and in both forms of Unicode (macOS decomposes what git composes). */
const spellingsOf = (path: string): Iterable<string> =>
  /[%\u0080-\uffff]/.test(path) ? new Set([path, decoded(path), path.normalize('NFC'), path.normalize('NFD')]) : [path]

/** A place with a list of files. */
export type Known = Where & {readonly repository: Repository}

function resolvePlain(path: string, where: Known, clues: Clues): string | undefined {
  const dart = /^package:(\w+)\/(.+)$/.exec(path)
  if (dart !== null) return resolveDart({name: dart[1]!, file: `lib/${dart[2]!}`}, where, clues)
  const full = withUpperDrive(path)
  return isAbsolute(full) ? resolveAbsolute(full, where, clues) : resolveRelative(path, where, clues)
}

/**
 * `package:shop/cart.dart` is `lib/cart.dart` of the package: below a folder of its name, or in the root of a repository
 * of its name. Any other may be a dependency, with a file of the same path.
 *
 * @see https://dart.dev/tools/pub/package-layout
 */
function resolveDart({name, file}: {name: string; file: string}, where: Known, clues: Clues): string | undefined {
  const matches = filesEndingIn(where.repository, file)
  const own = matches.filter(
    path =>
      segmentsOf(`${where.workspace ?? ''}/${path}`)
        .at(-segmentsOf(file).length - 1)
        ?.replaceAll('-', '_') === name
  )
  return theOne(own, where, clues)
}

function resolveAbsolute(path: string, where: Known, clues: Clues): string | undefined {
  const {repository, workspace} = where
  const plain = withoutDots(path)
  if (plain === undefined) return undefined
  const inside = workspace ? below(plain, workspace) : undefined
  if (inside !== undefined) return tracked(repository, inside)
  if (workspace && below(path, workspace) !== undefined) return undefined
  const checkedOut = belowCheckout(plain)
  if (checkedOut !== undefined && repository.files.has(checkedOut)) return checkedOut
  // Deterministic .NET builds print /_/ for the root: https://learn.microsoft.com/dotnet/csharp/language-reference/compiler-options/code-generation#deterministic
  const deterministic = below(plain, '/_')
  if (deterministic !== undefined) return tracked(repository, deterministic)
  const found = foreign(checkedOut ?? plain, where, clues)
  // Below a checkout, a file of the root would have been found already.
  return checkedOut !== undefined && found?.includes('/') === false ? undefined : found
}

const temporary = /^\/(?:private\/)?(?:tmp|var)\/|\/(?:AppData\/Local\/Temp|\.cache)\//

/**
 * A path of another machine, by the longest end that it shares with one file only. A single segment says too little,
 * unless the file lies in the root, and the path not among temporary files.
 */
function foreign(path: string, where: Known, clues: Clues): string | undefined {
  const {paths, depth} = longestMatch(where.repository, path)
  if (depth < 2 && (temporary.test(path) || paths.every(candidate => candidate.includes('/')))) return undefined
  const before = segmentsOf(path).at(-depth - 1)
  // What was compiled or copied next to its source has other lines.
  if (before === 'dist' || before === '.next') return undefined
  return theOne(paths, where, clues)
}

function resolveRelative(path: string, where: Known, clues: Clues): string | undefined {
  const {repository} = where
  for (const folder of startsOf(where)) {
    const file = withoutDots(folder === '' ? path : `${folder}/${path}`)
    if (file !== undefined && repository.files.has(file)) return file
  }
  const plain = withoutDots(path)
  if (plain === undefined) return undefined
  const matches = filesEndingIn(repository, plain)
  if (matches.length > 0) return theOne(matches, where, clues)
  // Go prints the path of the module, of which the repository is the beginning: github.com/acme/shop/cart/cart.go.
  if (!/^[\w-]+(?:\.[\w-]+)+\/[^/]+\/[^/]+\//.test(plain)) return undefined
  const {paths, depth} = longestMatch(repository, plain)
  return depth > 1
    ? theOne(
        paths.filter(candidate => segmentsOf(candidate).length === depth),
        where,
        clues
      )
    : undefined
}

/** Folders that a relative path may start from, in the order in which they are tried; each is made when it is asked for. */
function* startsOf(where: Where): Iterable<string> {
  if (where.pathPrefix) yield plainFolder(where.pathPrefix)
  yield ''
  yield* foldersAbove(where)
}

/** Folders of the repository that the report lies in, from the nearest up, without the root. */
function foldersAbove({reportFile, workspace}: Where): string[] {
  const plain = plainPath(reportFile)
  const path = (workspace ? below(plain, workspace) : undefined) ?? plain
  if (isAbsolute(path)) return []
  const folder = segmentsOf(withoutDots(path) ?? '').slice(0, -1)
  return folder.map((_, index) => folder.slice(0, folder.length - index).join('/'))
}

const plainFolder = (folder: string): string => segmentsOf(plainPath(folder)).join('/')

/** The one of several files that is meant, or undefined. */
export const theOne = (paths: readonly string[], where: Known, clues: Clues): string | undefined =>
  narrow(paths, clues, {
    repository: where.repository,
    folders: () => [...startsOf(where)].filter(folder => folder !== '')
  })

const tracked = (repository: Repository, path: string): string | undefined =>
  repository.files.has(path) ? path : undefined
