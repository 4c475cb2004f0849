import type {Hint} from '../../model/diagnostic.ts'
import {parseCount} from '../xml.ts'

/** The attributes of an element that say where it is; any of them may be missing or not understood. */
export interface Place {
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

const withLine = /^(.*[^:]):(\d{1,9})$/

/** Reads a place from what stands in attributes: `test/x_test.exs:12`, percent-encoded paths, and lines as text. */
export function readPlace(attributes: {
  readonly file: string | undefined
  readonly line: string | undefined
  readonly column?: string | undefined
}): Place {
  const place: {-readonly [Key in keyof Place]: Place[Key]} = {}
  const file = attributes.file?.trim() ?? ''
  const split = file.includes(':') ? withLine.exec(file) : null
  const path = decoded(split?.[1] ?? file)
  if (path !== '') place.file = path
  const line = parseCount(attributes.line) ?? parseCount(split?.[2])
  if (line !== undefined) place.line = line
  const column = parseCount(attributes.column)
  if (column !== undefined && column > 0) place.column = column
  return place
}

/** xcresult and others encode paths as in a URL. */
function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const withFolder = /[/\\].*\.[A-Za-z][A-Za-z0-9]{0,9}$/
const sourceFile =
  /^[^\s]+\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|phpt|go|rs|c|cc|cpp|cxx|h|hpp|m|mm|swift|java|kt|kts|scala|groovy|cs|fs|vb|exs?|dart|lua|pl|t|bats|sh|feature|robot|clj|hs|erl|r|jl)$/i

/** Whether the name of a suite is the path of a file: linters, jest, vitest and deno name suites so. */
export const isPath = (name: string): boolean =>
  name.length < 1024 && !/[\n\r*?"<>|]/.test(name) && (withFolder.test(name) || sourceFile.test(name))

/** The hint that a place gives; undefined without a file. A line of 0 is that of a file as a whole. */
export function hintOf({file, line, column}: Place): Hint | undefined {
  if (file === undefined) return undefined
  if (line === undefined || line === 0) return {kind: 'file', path: file}
  return {kind: 'location', location: {path: file, start: {line, ...(column === undefined ? {} : {column})}}}
}

const linterLine = /^\s*line (\d{1,9})(?:, col(?:umn)? (\d{1,9}))?/i
const playwrightHeader = /^\s*(?:\[[^\]\n]{1,100}\] › )?([^\s:›][^\n:›]{0,300}?\.[cm]?[jt]sx?):(\d{1,9}):(\d{1,9})\s/m

/** The line that linters write into the text: `line 2, col 10, Error - …`. */
export function lineInText(text: string): Pick<Place, 'line' | 'column'> {
  const [, line, column] = linterLine.exec(text.slice(0, 1000)) ?? []
  return readPlace({file: undefined, line, column})
}

/** Playwright's place of the test, relative to its folder of tests: `[chromium] › cart.spec.ts:9:7 › title`. */
export function playwrightPlace(text: string): Place {
  if (!text.includes(' › ')) return {}
  const [, file, line, column] = playwrightHeader.exec(text.slice(0, 2000)) ?? []
  return readPlace({file, line, column})
}

const inBrackets = / at (\S[^\n]{0,500}) \((\d{1,9}):(\d{1,9})\)$/

/** The place that PHP_CodeSniffer puts behind the name of a sniff: `PEAR.Commenting.FileComment at /src/Cart.php (2:1)`. */
export function placeInName(name: string): Place {
  if (!name.endsWith(')') || name.length > 1000) return {}
  const [, file, line, column] = inBrackets.exec(name) ?? []
  return readPlace({file, line, column})
}

const nothing: readonly string[] = []
const attachment = /\[\[ATTACHMENT\|([^\]\n]{1,1000})\]\]/g

/** The paths of files that belong to a test, by the convention of Jenkins and GitLab, each once. */
export const attachmentsIn = (text: string): readonly string[] =>
  text.includes('[[ATTACHMENT|')
    ? [...new Set(Array.from(text.matchAll(attachment), ([, path]) => (path ?? '').trim()))]
    : nothing
