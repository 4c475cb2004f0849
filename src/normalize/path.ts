import {hasControls, stripEscapes} from '../model/text.ts'

/** Where a path may end in a place: `:12`, `:12:5`, `(12)`, `(12,5)`. */
const place = /(?::(\d{1,9})(?::(\d{1,9}))?|\((\d{1,9})(?:, ?(\d{1,9}))?\))$/

/** Bundlers name a namespace and a layer before the path: `webpack://app/./src/x.ts`, `webpack-internal:///(rsc)/./x.ts`. */
const bundler = /^(?:webpack|webpack-internal|rollup|turbopack|vite|parcel|ng|app):\/\/[^/]*\/+(?:\(\w+\)\/|\[\w+\]\/)?/

/** PATH_MAX of Linux; what is longer is no path. */
const longest = 4096

/** Most paths need nothing; this is quickly seen. */
const alreadyPlain = /^(?!\.\/|-$)[\w./@+-]+$/

/**
 * A path as a tool printed it, made plain: without escape sequences, quotes and URL (percent-decoded only there), with
 * `/` instead of `\`, and without leading `./`. Empty where it names no file (`<anonymous>`, control characters, or too long).
 */
export function plainPath(printed: string): string {
  if (printed.length > longest) return ''
  if (alreadyPlain.test(printed)) return printed
  const bare = stripEscapes(printed)
    .trim()
    .replace(/^(["'`])(.*)\1$/, '$2')
  const path = withoutScheme(bare).replaceAll('\\', '/')
  if (hasControls(path) || /^<.*>$/.test(path) || path === '-') return ''
  return path.replace(/^(?:\.\/+)+/, '')
}

function withoutScheme(text: string): string {
  // Vite and karma append their own query to a plain path as well.
  const path = text.replace(/(\.[cm]?[jt]sx?|\.vue|\.svelte)\?[^:]*$/, '$1')
  if (/^file:/i.test(path)) {
    return decoded(path.slice(5))
      .replaceAll('\\', '/')
      .replace(/^\/\/(?:localhost(?=\/))?/, '')
  }
  if (bundler.test(path)) return decoded(path.replace(bundler, '')).replace(/[?#].*$/, '')
  const web = /^https?:\/\/[^/]*(\/.*)$/.exec(path)
  if (web === null) return path
  const served = decoded(web[1]!).replace(/[?#].*$/, '')
  // karma serves the project under /base/ and other files under /absolute/; vite other files under /@fs/.
  return served.replace(/^\/(?:absolute|@fs)\/(?=[A-Za-z]:)|^\/(?:absolute|@fs)(?=\/)|^\/base\/|^\//, '')
}

/** Percent-decoded; as it stands where it is not valid. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Takes the place off the end of a path, when there is one. */
export function splitPlace(path: string): {path: string; line?: number; column?: number} {
  const found = place.exec(path)
  if (found === null || found.index === 0) return {path}
  const [, line = found[3], column = found[4]] = found
  return {
    path: path.slice(0, found.index),
    line: Number(line),
    ...(column === undefined ? {} : {column: Number(column)})
  }
}

/** Whether a plain path starts at the root of a disk. */
export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Za-z]:(?:\/|$))/.test(path)

/** Resolves `.` and `..`; undefined where a relative path climbs out. An absolute path keeps its start. */
export function withoutDots(path: string): string | undefined {
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path.slice(1))) return path
  const start = /^(?:[A-Za-z]:)?\/*/.exec(path)![0]
  const kept: string[] = []
  for (const segment of path.slice(start.length).split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') kept.push(segment)
    else if (kept.pop() === undefined) return undefined
  }
  return start + kept.join('/')
}

/** What follows a folder in a path, compared without case only in the letter of the drive; undefined if outside. */
export function below(path: string, folder: string): string | undefined {
  const start = withUpperDrive(folder.replaceAll('\\', '/')).replace(/\/+$/, '')
  if (start === '') return undefined
  return withUpperDrive(path).startsWith(`${start}/`) ? path.slice(start.length + 1) : undefined
}

/** `/C:/x` and `c:/x` are `C:/x`. */
export const withUpperDrive = (path: string): string =>
  path.replace(/^\/?([A-Za-z]):(?=\/|$)/, (_, letter: string) => `${letter.toUpperCase()}:`)

/**
 * What follows the folder in which GitHub's runners check a repository out: `/github/workspace/`, and a folder that
 * stands twice below `work` or `_work`, `__w` or `D:/a` (`/home/runner/work/shop/shop/`).
 *
 * @see https://docs.github.com/actions/reference/runners/github-hosted-runners#file-systems
 */
export function belowCheckout(path: string): string | undefined {
  const container = below(path, '/github/workspace')
  if (container !== undefined) return container
  const segments = path.split('/')
  for (let at = 1; at + 2 < segments.length; at++) {
    const before = segments[at - 1]
    if (segments[at] === '' || segments[at] !== segments[at + 1]) continue
    const hosted = before === '_work' || before === '__w' || (before === 'work' && segments[at - 2] === 'runner')
    if (hosted || (before === 'a' && at === 2 && /^[A-Za-z]:$/.test(segments[0]!)))
      return segments.slice(at + 2).join('/')
  }
  return undefined
}
