/** A test point: `not ok 2 - sums # TODO later`. */
export interface TapPoint {
  readonly kind: 'point'
  readonly indent: number
  readonly ok: boolean
  readonly number: number | undefined
  /** Without directive and time, escapes undone; may be empty. */
  readonly name: string
  readonly directive: {readonly kind: 'skip' | 'todo'; readonly reason: string} | undefined
  readonly seconds: number | undefined
  /** Ends with `{`: its subtests follow, up to `}`. */
  readonly opens: boolean
  /** The line as printed, without indentation. */
  readonly text: string
}

/** What a line is in TAP. */
export type TapLine =
  | TapPoint
  | {readonly kind: 'version'}
  | {readonly kind: 'plan'; readonly indent: number; readonly count: number; readonly reason: string}
  | {readonly kind: 'bail-out'; readonly reason: string}
  | {readonly kind: 'subtest'; readonly indent: number; readonly name: string}
  | {readonly kind: 'comment'; readonly indent: number; readonly text: string}
  | {readonly kind: 'yaml'; readonly indent: number}
  | {readonly kind: 'close'; readonly indent: number}

const point = /^(not ok|ok)(?![^\s#-])(?:\s+(\d{1,9})(?=[\s#{-]|$))?\s*(?:-\s*)?/
const time = /^# time=(\d{1,12}(?:\.\d{1,20})?)(ms|s|m)?$/

/**
 * Reads a line of TAP 12 to 14.
 *
 * @param line without escape sequences.
 * @returns undefined for a line that is none.
 * @see https://testanything.org/tap-version-14-specification.html
 */
export function readTapLine(line: string): TapLine | undefined {
  const indent = indentOf(line)
  const text = line.slice(indent).trimEnd()
  switch (text.charCodeAt(0)) {
    case 0x23: // #
      return readComment(text, indent)
    case 0x31: // 1
      return readPlan(text, indent)
    case 0x42: // B
      return /^Bail out!/i.test(text) ? {kind: 'bail-out', reason: text.slice(9).trim()} : undefined
    case 0x54: // T
      return indent === 0 && /^TAP version \d{1,3}$/i.test(text) ? {kind: 'version'} : undefined
    case 0x2d: // -
      return text === '---' ? {kind: 'yaml', indent} : undefined
    case 0x7d: // }
      return text === '}' ? {kind: 'close', indent} : undefined
    case 0x6e: // n
    case 0x6f: // o
      return readPoint(text, indent)
    default:
      return undefined
  }
}

/** How many blanks a line begins with; a tab counts as one. */
export function indentOf(line: string): number {
  let indent = 0
  while (line.charCodeAt(indent) === 0x20 || line.charCodeAt(indent) === 0x09) indent++
  return indent
}

function readPoint(text: string, indent: number): TapPoint | undefined {
  const found = point.exec(text)
  if (found === null) return undefined
  let rest = text.slice(found[0].length)
  const opens = rest.endsWith(' {') || rest === '{'
  if (opens) rest = rest.slice(0, -1).trimEnd()
  const timeAt = rest.lastIndexOf('# time=')
  const timed = timeAt < 0 ? null : time.exec(rest.slice(timeAt))
  if (timed !== null) rest = rest.slice(0, timeAt).trimEnd()
  const {name, directive} = splitDirective(rest)
  return {
    kind: 'point',
    indent,
    ok: found[1] === 'ok',
    number: found[2] === undefined ? undefined : Number(found[2]),
    name: name.replace(/\\([\\#])/g, '$1').trim(),
    directive,
    seconds: timed === null ? undefined : Number(timed[1]) * secondsIn(timed[2]),
    opens,
    text
  }
}

const secondsIn = (unit: string | undefined): number => (unit === 's' ? 1 : unit === 'm' ? 60 : 0.001)

/** Splits at the first `#` that is not escaped and has a directive behind it. */
function splitDirective(text: string): Pick<TapPoint, 'directive'> & {name: string} {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (isEscaped(text, at)) continue
    const found = /^#\s{0,20}(skip|todo)(?![a-z])(?:ped|ping)?:?\s*|^#\s{0,20}(skip)(?:ped|ping):?\s*/i.exec(
      text.slice(at, at + 60)
    )
    if (found === null) continue
    const kind = (found[1] ?? found[2])!.toLowerCase() === 'todo' ? 'todo' : 'skip'
    const reason = text.slice(at + found[0].length).trim()
    return {name: text.slice(0, at).trimEnd(), directive: {kind, reason: reason === '-' ? '' : reason}}
  }
  return {name: text, directive: undefined}
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

function readPlan(text: string, indent: number): TapLine | undefined {
  const found = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/.exec(text)
  return found === null ? undefined : {kind: 'plan', indent, count: Number(found[1]), reason: found[2] ?? ''}
}

function readComment(text: string, indent: number): TapLine {
  const subtest = /^# Subtest:\s*(.*)$/.exec(text)
  if (subtest !== null) return {kind: 'subtest', indent, name: subtest[1]!.replace(/\\([\\#])/g, '$1')}
  return {kind: 'comment', indent, text: text.replace(/^# ?/, '')}
}
