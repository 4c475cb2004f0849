/** A failure as the report words it. */
export interface Wording {
  readonly message: string
  readonly type: string
  readonly text: string
}

/** More of a message than this is left to the details. */
const longestMessage = 2000
const mostLines = 15

/** Messages that only say that something failed. */
const empty =
  /^(?:failed|failure|fail|failing|error|errored|test failure|test failed|assertion error|collection failure|runtime error|exception|unknown|null|undefined|false)?[.:!]?$/i
/** The name of an exception and nothing else. */
const bareType = /^[\w.$\\]+(?:Error|Exception|Failure|Failed)$/
/** Playwright's place and title of the test. */
const placeAndTitle = /^\S+\.[cm]?[jt]sx?:\d+:\d+ /

/** Lines with which tools begin a text, and which say nothing of what went wrong. */
const headings: readonly RegExp[] = [
  empty,
  /^● Test suite failed to run$/,
  /^Traceback \(most recent call last\):$/,
  /^={3} (?:RUN|PAUSE|CONT|NAME)\b/,
  /^-{3} (?:FAIL|PASS|SKIP): /,
  /^unknown file(?:: Failure)?$/,
  /^\[[^\]]{1,100}\] › /,
  /^\S{1,300}\.[cm]?[jt]sx?:\d+:\d+ › /,
  /^Retry #\d+ ─/,
  /^\(?(?:in test file|from function) .*, line \d+[,)]$/,
  /^(?:at )?\S+[.:/\\]\S*(?::\d+){1,2}(?:: (?:Failure|error: Failure!))?:?$/,
  /^\S+\(\d+\): (?:error: )?Failure$/i,
  /^\d+\) test .+ \([\w.]+\)$/,
  /^\S.* \[[^\]]+:\d+\]:$/,
  /^thread '.*' (?:\(\d+\) )?panicked at .*:\d+:\d+:$/,
  /^[\w\\]+::\w+(?: with data set .*)?$/,
  /^[─━_=*-]{3,}$/
]

/** Lines that belong to a stack trace or an excerpt of code, where a message ends. */
const frame =
  /^(?:Retry #\d+ ─|FAIL\t|at\s.*(?::\d+|\(.*\)|<anonymous>.*)$|❯ |from \S+:\d+|# \S+:\d+|\.{3} \d+ more|File ".*", line \d+|\S+:\d+(?::\d+)?(?:: ?in\b.*)?$|\S+:\d+: \w*(?:Error|Exception)$|>? *\d+ \||stacktrace:$|goroutine \d+ |stack backtrace:$|note: run with `RUST_BACKTRACE)/

/** Longer lines are neither headings nor frames; this also bounds what the expressions above can cost. */
const longestMark = 400

const isHeading = (line: string): boolean =>
  line.length < longestMark && headings.some(heading => heading.test(line.trim()))
const isFrame = (line: string): boolean => line.length < longestMark && frame.test(line.trim())

/** The file may stand behind what the test printed without a line break. */
const goLine = /^(?:\S[^:]{0,200}? {3})?\s+[\w.-]+\.go:\d+: ?(.*)$/
const goResult = /^\s*--- (?:FAIL|PASS|SKIP): /
const pytestLine = /^E(?:( {2,}.*)|\s*)$/
const pythonFrame = /^\s*File ".*", line \d+/

/** Whether a message says more than that something failed, or where. */
export function isTelling({message, type}: Pick<Wording, 'message' | 'type'>): boolean {
  const said = message.trim()
  return !empty.test(said) && !bareType.test(said) && said !== type && !placeAndTitle.test(said)
}

/**
 * What went wrong, in the tool's words: the message, or the telling lines of the text where the message says nothing or
 * only the beginning of them.
 *
 * @returns never empty; without escape sequences when the parts have none.
 */
export function wordFailure({message, type, text}: Wording): string {
  const said = isTelling({message, type}) ? tellingLines(message.trim()) : ''
  const told = tellingLines(text)
  // Attributes lose line breaks where the reporter does not write them as references.
  const isLonger = told.length > said.length + 20 || !told.includes(said)
  // RSpec begins with the line of code, and puts the same message below it.
  const isMore =
    !text.startsWith('Failure/Error: ') && told.includes('\n') && squeezed(told).includes(squeezed(said)) && isLonger
  return (
    (isMore ? told : said || told) ||
    firstLines(message) ||
    firstLines(text) ||
    type.trim() ||
    'failed without a message'
  )
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')

/** Lines of captured output that are worth beginning with. */
const alarming = /: Failure$|\bpanicked at |\bassert(?:ion)?\b.{0,200}\bfail|\b(?:fatal|error|exception)\b/i

/** What captured output tells of a failure that has no words of its own. */
export function wordOutput(output: string): string {
  const lines = output.split('\n')
  const start = lines.findIndex(line => line.length < longestMark && alarming.test(line))
  return tellingLines(start < 0 ? output : lines.slice(start).join('\n'))
}

/** The lines of a text that tell what went wrong; empty where all are headings and frames. */
export function tellingLines(text: string): string {
  const lines = text.split('\n')
  // What nearly every text is without needs no look at each line.
  return (
    (text.startsWith('E') || text.includes('\nE') ? pytest(lines) : undefined) ??
    (text.includes('.go:') || text.includes('panic: ') ? go(lines) : undefined) ??
    (text.includes('File "') ? traceback(lines) : undefined) ??
    general(lines)
  )
}

/** Lines up to the first frame, from the first that is no heading. */
function general(lines: readonly string[]): string {
  const start = lines.findIndex(line => !isHeading(line))
  if (start < 0 || isFrame(lines[start]!)) return ''
  const rest = lines.slice(start, start + mostLines)
  const end = rest.findIndex(isFrame)
  return firstLines(withoutIndent(end < 0 ? rest : rest.slice(0, end)).join('\n'))
}

/** pytest marks the lines of the exception with an E; of several exceptions the last one is what the test ended with. */
function pytest(lines: readonly string[]): string | undefined {
  const end = lines.findLastIndex(line => pytestLine.test(line))
  if (end < 0) return undefined
  let start = end
  while (start > 0 && pytestLine.test(lines[start - 1]!)) start--
  return firstLines(withoutIndent(lines.slice(start, end + 1).map(line => pytestLine.exec(line)?.[1] ?? '')).join('\n'))
}

/** Go names the file before each message, and goes on with deeper lines. */
function go(lines: readonly string[]): string | undefined {
  const start = lines.findIndex(line => (goLine.exec(line)?.[1] ?? '') !== '')
  if (start < 0) return lines.find(line => line.startsWith('panic: '))?.replace(/ \[recovered\]$/, '')
  const first = lines[start]!
  const depth = indentOf(first)
  let end = start + 1
  const goesOn = (line: string): boolean => indentOf(line) > depth && !goLine.test(line) && !goResult.test(line)
  while (end < lines.length && goesOn(lines[end]!)) end++
  return firstLines([goLine.exec(first)?.[1] ?? '', ...withoutIndent(lines.slice(start + 1, end))].join('\n'))
}

/** Python says last what was raised, after the line of code. */
function traceback(lines: readonly string[]): string | undefined {
  const last = lines.findLastIndex(line => pythonFrame.test(line))
  if (last < 0) return undefined
  const depth = indentOf(lines[last]!)
  const start = lines.findIndex((line, index) => index > last && line.trim() !== '' && indentOf(line) < depth)
  return start < 0 ? undefined : firstLines(lines.slice(start).join('\n'))
}

const indentOf = (line: string): number => line.length - line.trimStart().length

function withoutIndent(lines: readonly string[]): string[] {
  const depth = Math.min(...lines.filter(line => line.trim() !== '').map(indentOf))
  return Number.isFinite(depth) ? lines.map(line => line.slice(Math.min(depth, indentOf(line)))) : [...lines]
}

function firstLines(text: string): string {
  const lines = text.trim().split('\n').slice(0, mostLines).join('\n').trimEnd()
  return lines.length <= longestMessage ? lines : `${lines.slice(0, longestMessage).replace(/[\ud800-\udbff]$/, '')}…`
}
