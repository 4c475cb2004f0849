import type {FramePlace} from './languages.ts'

/** `at`, with `async` or not, of V8 and of everything that imitates it, and `❯` of Vitest; up to the closing bracket. */
const frame =
  /^\s*(?:at:?|❯)\s+(?:async\s+)?(?<rest>\S.*?):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?(?<closed>\)| <- .*\))?(?: \{)?\s*$/

/**
 * Reads a frame of V8, Vitest, Deno, Bun and Cypress: `at fn (path:12:5)`, `at path:12:5`, `❯ fn path:12:5`. The path may
 * have brackets of its own, as routes do: `app/(shop)/[id]/page.ts`.
 *
 * @see https://v8.dev/docs/stack-trace-api#appendix%3A-stack-trace-format
 */
export function atFrame(line: string): FramePlace | undefined {
  if (!/^\s*(?:at|❯)/.test(line)) return undefined
  const {rest = '', line: number, column, closed} = frame.exec(line)?.groups ?? {}
  if (number === undefined) return undefined
  const start = closed === undefined ? startOfPlain(rest, line) : startOfBracketed(rest)
  const path = rest.slice(start)
  // A place has a folder or an extension; `at 12:30` has neither.
  if (!/[\\/]|\.\w/.test(path) || path.startsWith('eval at ')) return undefined
  return {path, line: Number(number), ...(column === undefined ? {} : {column: Number(column)})}
}

function startOfBracketed(rest: string): number {
  if (rest.startsWith('(')) return 1
  const spaced = rest.indexOf(' (')
  return spaced < 0 ? rest.lastIndexOf('(') + 1 : spaced + 2
}

/** Vitest puts the function in front without brackets; an absolute path may have blanks. */
function startOfPlain(rest: string, line: string): number {
  if (!line.trimStart().startsWith('❯')) return 0
  const absolute = /(?:^|\s)(?=\/|[A-Za-z]:[\\/]|file:)/.exec(rest)
  return absolute === null ? rest.lastIndexOf(' ') + 1 : absolute.index + absolute[0].length
}
