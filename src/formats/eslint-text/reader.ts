import type {Diagnostic, Severity} from '../../model/diagnostic.ts'
import {rulePage} from '../eslint/rule-page.ts'
import type {ReportSink, ReportSource} from '../format.ts'
import {hintsAt} from '../json/hints.ts'
import {prefixIn, readByPrefix, type LineReader} from '../lines/by-prefix.ts'
import {plainText} from '../text.ts'
import {startFaults} from './fault.ts'

/** The line that begins a finding. */
interface FindingLine {
  /** Absent where a line of its own, above, names the file. */
  readonly path?: string
  readonly line: number
  readonly column: number
  /** Absent where the end of the message says it. */
  readonly severity?: Severity
  /** The rest of the line: the message, and mostly its end. */
  readonly rest: string
}

/** The last line of a message, without the rule that ends it. */
interface MessageEnd {
  readonly text: string
  readonly rule?: string
  readonly severity?: Severity
}

/** One of ESLint's formats for people. */
export interface TextDialect {
  readonly finding: (line: string) => FindingLine | undefined
  /** Reads the last line of a message; undefined for a line that does not end one. */
  readonly end: (line: string) => MessageEnd | undefined
  /** Whether each message ends so, and no other line does: then what has no end is none of ESLint's. */
  readonly endIsCertain: boolean
  /** The number of problems, from the line that ends the report. */
  readonly total: (line: string) => number | undefined
}

/** More lines than this between two findings are no message. */
const longestMessage = 500

/** Messages of ESLint itself, which have no rule. */
const withoutRule = /^(?:Parsing error: |Unused eslint-disable directive|File ignored )/

/**
 * Reads what ESLint prints for people. A message may have several lines, blank ones too (rules print code frames). What
 * stands between two findings is sorted out when the second one comes: the end of the first, and the name of a file.
 */
export function readFindings(source: ReportSource, sink: ReportSink, dialect: TextDialect): Promise<void> {
  const prefixOf = (line: string): string | undefined => {
    const prefix = prefixIn(line)
    const rest = line.slice(prefix.length)
    const isTelling = dialect.finding(rest) !== undefined || dialect.total(rest) !== undefined
    return isTelling ? prefix : undefined
  }
  return readByPrefix(source, {start: () => startReader(sink, dialect), prefixOf})
}

function startReader(sink: ReportSink, dialect: TextDialect): LineReader {
  let open: FindingLine | undefined
  let path: string | undefined
  let between: string[] = []
  let lastTwo: readonly [string, string] = ['', '']
  let listed = 0

  /** @param next what comes: at the end of the file, there may be other output behind a blank line. */
  const close = (next: 'eslint' | 'anything'): void => {
    if (open !== undefined) {
      const end = endOf(open, next === 'eslint' ? between : beforeBlank(between), dialect)
      if (end !== undefined) {
        sink.finding(diagnosticOf({...open, ...(open.path === undefined && path !== undefined && {path})}, end))
        listed++
      }
    }
    open = undefined
    between = []
    lastTwo = ['', '']
  }
  /** Takes the name of a file from the line above a finding, if it is one and not the end of a message. */
  const nextPath = (): string | undefined => {
    const [above, name] = lastTwo
    if (name === '' || above !== '' || /^\s/.test(name)) return undefined
    const mayEndMessage = open !== undefined && !withoutRule.test(open.rest) && dialect.end(open.rest) === undefined
    if (mayEndMessage && dialect.end(name) !== undefined && !/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(name)) return undefined
    if (between.at(-1) === name) between.pop()
    return name
  }

  const faults = startFaults(sink)
  return {
    line(raw) {
      const line = raw.trimEnd()
      const finding = dialect.finding(line)
      const total = finding === undefined ? dialect.total(line) : undefined
      if (finding !== undefined) {
        const next = finding.path ?? nextPath()
        close('eslint')
        faults.end()
        path = next ?? path
        open = finding
      } else if (total !== undefined) {
        close('eslint')
        tellDifference(total, listed, sink)
        listed = 0
      } else {
        if (faults.begins(line)) close('anything')
        else {
          if (between.length < longestMessage) between.push(line)
          lastTwo = [lastTwo[1], line]
        }
        faults.take(line)
      }
    },
    end() {
      close('anything')
      faults.end()
      if (listed > 0) sink.warning('The report ends before ESLint counts its problems.')
    }
  }
}

/** Puts the message together; undefined when the finding is none. */
function endOf(finding: FindingLine, between: readonly string[], dialect: TextDialect): MessageEnd | undefined {
  const ownEnd = dialect.end(finding.rest)
  if (dialect.endIsCertain) {
    const at = ownEnd === undefined ? between.findIndex(line => dialect.end(line) !== undefined) : -1
    const end = ownEnd ?? (at < 0 ? undefined : dialect.end(between[at]!))
    return end && {...end, text: ownEnd ? end.text : [finding.rest, ...between.slice(0, at), end.text].join('\n')}
  }
  const hasNoRule = withoutRule.test(finding.rest)
  if (ownEnd !== undefined && !hasNoRule) return ownEnd
  const last = between.findLastIndex(line => line !== '')
  const end = last < 0 || hasNoRule ? undefined : dialect.end(between[last]!)
  if (end !== undefined) return {...end, text: [finding.rest, ...between.slice(0, last), end.text].join('\n')}
  return {text: [finding.rest, ...between].join('\n')}
}

function beforeBlank(lines: readonly string[]): readonly string[] {
  const blank = lines.indexOf('')
  return blank < 0 ? lines : lines.slice(0, blank)
}

function diagnosticOf(finding: FindingLine, {text, rule, severity}: MessageEnd): Diagnostic {
  const url = rule === undefined ? undefined : rulePage(rule)
  const {path, line, column} = finding
  return {
    severity: severity ?? finding.severity ?? 'error',
    message: plainText(text.trim() === '' ? (rule ?? 'ESLint gives no message.') : text.trim()),
    source: 'eslint',
    hints: hintsAt({path, line, column}),
    ...(rule !== undefined && {code: url === undefined ? {value: rule} : {value: rule, url}})
  }
}

function tellDifference(total: number, listed: number, sink: ReportSink): void {
  if (total === listed) return
  const counts = `ESLint counts ${total} ${total === 1 ? 'problem' : 'problems'}`
  if (listed === 0) sink.finding({severity: 'error', source: 'eslint', message: `${counts}, but the report lists none`})
  // What is missing may be errors.
  else if (listed < total) sink.failure(`${counts}, but the report lists ${listed}.`)
  else sink.warning(`${counts}, but the report lists ${listed}.`)
}
