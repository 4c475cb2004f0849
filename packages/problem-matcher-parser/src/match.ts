import type {Captured} from './matcher-state.ts'
import type {ProblemMatcher} from './matchers.ts'
import {rootedPath} from './path.ts'

/** `documented`: what the documentation says and means. `runner`: what the runner does where that differs. */
export type Behaviour = 'documented' | 'runner'

/** A problem that a matcher found. */
export interface Match {
  readonly owner: string
  readonly severity: 'error' | 'warning' | 'notice'
  /** Never blank, and not trimmed. */
  readonly message: string
  /** As the tool printed it. */
  readonly file?: string
  /** As the tool printed it, else the matcher's default. */
  readonly fromPath?: string
  /** `file` below the directory of `fromPath`, with `/`, and without `.` and `..` where they can be resolved. */
  readonly path?: string
  /** As the tool counts, usually from 1. A number that is more than digits, or above 2147483647, is left out. */
  readonly line?: number
  /** As the tool counts; may be there without `line`. */
  readonly column?: number
  /** Trimmed. */
  readonly code?: string
  /** The number of the line, counted from 1 over all that were pushed, that completed the match. */
  readonly logLine: number
}

// The runner cuts the messages of its annotations: ExecutionContext._maxIssueMessageLength.
const runnersLongestMessage = 4096

/** The problem that a completed match stands for; undefined when its message is blank or its severity none of the three. */
export const toMatch = (
  captured: Captured,
  of: {matcher: ProblemMatcher; logLine: number; behaviour: Behaviour}
): Match | undefined => {
  const {matcher, logLine, behaviour} = of
  const {message = '', file = '', code = ''} = captured
  const severity = captured.severity ? severities.get(captured.severity.toUpperCase()) : matcher.severity
  if (isBlank(message) || severity === undefined) return undefined
  const fromPath = captured.fromPath ? captured.fromPath : matcher.fromPath
  const line = numberOf(captured.line)
  const column = numberOf(captured.column)
  return {
    owner: matcher.owner,
    severity,
    message: behaviour === 'runner' ? message.slice(0, runnersLongestMessage) : message,
    ...(isBlank(file) ? {} : {file, path: rootedPath({file, fromPath: fromPath ?? ''}, behaviour)}),
    ...(fromPath === undefined || isBlank(fromPath) ? {} : {fromPath}),
    ...(line === undefined ? {} : {line}),
    ...(column === undefined ? {} : {column}),
    ...(isBlank(code) ? {} : {code: code.trim()}),
    logLine
  }
}

const severities = new Map<string, Match['severity']>([
  ['ERROR', 'error'],
  ['WARNING', 'warning'],
  ['NOTICE', 'notice']
])

// What .NET takes for white space.
const isBlank = (text: string): boolean =>
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*$/.test(text)

const numberOf = (text: string | undefined): number | undefined => {
  if (text === undefined || !/^\d+$/.test(text)) return undefined
  const number = Number(text)
  return number <= 0x7fffffff ? number : undefined
}
