import {LineMatcher, parseMatchers, type Behaviour, type Match} from 'problem-matcher-parser'
import {ParseError} from '../errors.ts'
import type {Diagnostic, Location, Severity} from '../model/diagnostic.ts'
import type {Format, ReportSink, ReportSource} from './format.ts'
import {startLogLines} from './matchers/log-line.ts'
import {plainText} from './text.ts'

/** Problem matchers as GitHub's runner takes them. */
export interface MatcherFile {
  /** Where they are from, for messages: a path, or the name of a built-in one. */
  readonly path: string
  /** The text of the file, or the value that it stands for. */
  readonly json: unknown
}

/** What a log is read with. */
export interface ProblemMatcherOptions {
  /** In the order of their registration: the last is asked first, and replaces those of the same owner. */
  readonly matchers: readonly MatcherFile[]
  /** Gives the file of the repository that `::add-matcher::path` in the log names, or undefined where there is none. */
  readonly readMatcherFile?: (path: string) => string | undefined
  /** `runner` for what the runner really does where its documentation says otherwise. */
  readonly behaviour?: Behaviour
  /** How long one expression may work on one line, in milliseconds. */
  readonly timeout?: number
}

/** Lines that are matched together: expressions that must be interruptible are faster so. */
const batch = 512

const severities: Readonly<Record<Match['severity'], Severity>> = {error: 'error', warning: 'warning', notice: 'info'}

/**
 * Makes a reader of logs of any tool that problem matchers are there for. A matcher that cannot be used makes the report unreadable,
 * after all that the others find; one that finds nothing is told.
 *
 * What holds is listed in docs/conformance/problem-matchers.md.
 */
export const problemMatcher = ({matchers: files, ...options}: ProblemMatcherOptions): Format => ({
  name: 'problem-matcher',
  description: 'Logs of any tool, read with the problem matchers of GitHub Actions',
  url: 'https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'nothing: it is named, or reads the text that no other format recognizes',
    obtain: {'Any tool': 'my-tool 2>&1 | tee tool.log'},
    limits: 'What the matchers find, and no more: see [problem matchers](problem-matchers.md).'
  },

  recognizes: () => false,

  async parse(source, sink) {
    const faults: string[] = []
    const matcher = new LineMatcher([], {...options, warn: sentence => sink.warning(`${sentence}.`)})
    for (const {path, json} of files) {
      const {matchers, problems} = parseMatchers(json)
      faults.push(...problems.map(problem => `${path}: ${problem.message}`))
      matcher.add(matchers)
    }
    const hasText = await readLog(source, {matcher, sink})
    const silent = matcher.counts.filter(({matches}) => matches === 0).map(({owner}) => `“${owner}”`)
    if (hasText && silent.length > 0)
      sink.warning(`No line matched the problem ${silent.length === 1 ? 'matcher' : 'matchers'} ${silent.join(', ')}.`)
    if (faults.length > 0) throw new ParseError(faults.join('; '))
  }
})

/** Gives whether any line was not blank. */
async function readLog(
  source: ReportSource,
  {matcher, sink}: {readonly matcher: LineMatcher; readonly sink: ReportSink}
): Promise<boolean> {
  const logLine = startLogLines()
  let hasText = false
  let lines: string[] = []
  const flush = (): void => {
    for (const match of matcher.pushAll(lines)) sink.finding(diagnosticOf(match))
    lines = []
  }
  for await (const raw of source.lines()) {
    const {text, startsStep} = logLine(raw)
    if (startsStep) {
      flush()
      matcher.reset()
    }
    hasText ||= text.trim() !== ''
    if (lines.push(text) === batch) flush()
  }
  flush()
  return hasText
}

const diagnosticOf = ({owner, severity, message, path, line, column, code}: Match): Diagnostic => {
  // A match is a point: its end is its start. A column says nothing without a line, and there is no line 0.
  const start: Pick<Location, 'start'> = line ? {start: column === undefined ? {line} : {line, column}} : {}
  return {
    severity: severities[severity],
    message: plainText(message.trim()),
    source: owner,
    ...(path !== undefined && {hints: [{kind: 'location' as const, location: {path, ...start}}]}),
    ...(code !== undefined && {code: {value: plainText(code)}})
  }
}
