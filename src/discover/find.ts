import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {findSimply} from './simple-glob.ts'

/** What of a line of `reports` matters here. */
export interface Pattern {
  readonly glob: string
  readonly excludes: boolean
  readonly format?: string
}

/** One report file to be read. */
export interface Found {
  /** Relative to the folder that was searched, with `/`, or as it was given. */
  readonly path: string
  /** The path on this machine. */
  readonly file: string
  /** The format that was named for it. */
  readonly format: string | undefined
}

/** The files, in the order of their patterns and then of their paths, and the globs that matched none. */
export interface Discovered {
  readonly files: readonly Found[]
  readonly unmatched: readonly string[]
}

/**
 * Finds the reports. A file that several globs match is read once, with the format that is named first for it.
 * Symbolic links are followed to files that a glob names literally, never into folders.
 *
 * @param cwd the folder that globs start from.
 */
export async function findReports(patterns: readonly Pattern[], cwd: string): Promise<Discovered> {
  const ignore = patterns
    .filter(({excludes, glob}) => excludes && !endless.test(glob))
    .map(pattern => slashed(pattern.glob))
  const files = new Map<string, Found>()
  const unmatched: string[] = []
  for (const {glob, format} of patterns.filter(pattern => !pattern.excludes)) {
    const paths = await expand(glob, ignore, cwd)
    if (paths.length === 0) unmatched.push(glob)
    for (const path of paths) {
      const file = resolve(cwd, path)
      const known = files.get(file)
      if (known === undefined || (known.format === undefined && format !== undefined))
        files.set(file, {path: known?.path ?? path, file, format})
    }
  }
  return {files: [...files.values()], unmatched}
}

/** Parts that end so are no file's name, and the library would read beyond their end for ever. */
const endless = /\\{3}(?:\/|$)/

async function expand(glob: string, ignore: readonly string[], cwd: string): Promise<string[]> {
  // No file has such a name, and Node refuses to look.
  if (glob.includes('\0')) return []
  const pattern = slashed(glob).replace(/^\.\//, '')
  const isFile = namesFile(resolve(cwd, glob))
  // The library is only loaded when a glob asks for it: most steps name one file, or all of a folder.
  if (isFile && ignore.length === 0) return [pattern]
  // No file's path ends in a slash, and the library throws where it does twice.
  if (!isFile && (pattern.endsWith('/') || endless.test(pattern))) return []
  const simply = ignore.length === 0 ? findSimply(pattern, cwd) : undefined
  if (simply !== undefined) return sorted(simply)
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- only another overload is, and the rule cannot tell here
  const {escapePath, glob: search} = await import('tinyglobby')

  const found = await search([isFile ? escapePath(pattern) : pattern], {
    cwd,
    ignore: [...ignore],
    followSymbolicLinks: false,
    expandDirectories: false,
    onlyFiles: true,
    dot: /(^|\/)\./.test(pattern)
  })
  return sorted(found)
}

function namesFile(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false})?.isFile() === true
  } catch {
    // A glob may be longer than any name of a file, lead through a file, or in a circle.
    return false
  }
}

const sorted = (paths: string[]): string[] => paths.sort((a, b) => (a < b ? -1 : 1))

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path)
