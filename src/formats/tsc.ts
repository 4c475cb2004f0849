import type {Diagnostic, Hint, Location, Severity} from '../model/diagnostic.ts'
import type {Format, ReportSink} from './format.ts'
import {readByPrefix, type LineReader} from './lines/by-prefix.ts'
import {collectLines, type LineCollector} from './lines/collect.ts'
import {isNoise} from './lines/noise.ts'
import {firstLines} from './lines/stamp.ts'
import {plainText} from './text.ts'
import {startFrame, type Frame} from './tsc/frame.ts'
import {headerOf, type Header} from './tsc/header.ts'
import {crashOf, isCompilerStatus, summaryOf, watchStatus} from './tsc/status.ts'

/** Lines that may stand before the first problem: what a package manager writes about itself. */
const linesBefore = 40

const severities: Readonly<Record<Header['category'], Severity>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info',
  message: 'info'
}

/**
 * TypeScript's compiler (4 to 7) and those that write as it does (vue-tsc): plain, `--pretty`, `-b`, `--watch`.
 *
 * It recognizes itself by the first lines: before its first problem, or a status line that only it writes, tsc's output has
 * at most what package managers say. A longer log with such a line somewhere is not taken for tsc's.
 *
 * Plain output goes out line by line. Of a watch, only the last compilation counts, and is kept until the end.
 */
export const tsc: Format = {
  name: 'tsc',
  description: 'TypeScript: the output of tsc (plain, --pretty, --build, --watch) and vue-tsc',
  url: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
  kind: 'findings',
  silentWhenClean: true,

  recognizes(beginning) {
    for (const line of firstLines(beginning, linesBefore)) {
      if (isCompilerStatus(line) || isOwnProblem(line)) return true
      if (!isNoise(line)) return false
    }
    return false
  },

  parse: (source, sink) =>
    readByPrefix(source, {
      start: prefix => startReader(prefix, sink),
      prefixOf: line => headerOf(line)?.prefix
    })
}

/** A quotation (indented, in a comment, a list, a table) is none of tsc's own. */
function isOwnProblem(line: string): boolean {
  const header = /^\s/.test(line) ? undefined : headerOf(line)
  return header !== undefined && (header.path === undefined || /^(?!\/\/)[\w.@([/\\~$]/.test(header.path))
}

/** One compilation of a watch. */
interface Round {
  readonly diagnostics: Diagnostic[]
  finished: boolean
}

/** What has been read of a problem. */
interface OpenProblem {
  readonly header: Header
  readonly chain: LineCollector
  readonly related: LineCollector
  /** The source lines of `--pretty`; undefined as long as none may come. */
  frame: Frame | undefined
  state: 'chain' | 'frame' | 'related'
}

/** @param runner what a runner of several packages wrote in front of the lines. */
function startReader(runner: string, sink: ReportSink): LineReader {
  let problem: OpenProblem | undefined
  let rounds: {last: Round | undefined; current: Round} | undefined
  // Errors since the last summary, and since the compilation began.
  let listed = 0
  let listedInRound = 0
  let lastError = ''

  const push = (diagnostic: Diagnostic): void => {
    if (rounds === undefined) sink.finding(diagnostic)
    else rounds.current.diagnostics.push(diagnostic)
  }
  const flush = (): void => {
    if (problem === undefined) return
    const diagnostic = diagnosticOf(problem, runner)
    if (diagnostic.severity === 'error') {
      listed++
      listedInRound++
    }
    push(diagnostic)
    problem = undefined
  }
  const compare = (declared: number, count: number): void => {
    if (declared === count) return
    const found = `tsc found ${declared} ${declared === 1 ? 'error' : 'errors'}`
    if (count === 0) push({severity: 'error', source: 'tsc', message: `${found}, but the report lists none`})
    else sink.warning(`${found}, but the report lists ${count}.`)
  }

  const startRound = (): void => {
    if (rounds === undefined) rounds = {last: undefined, current: {diagnostics: [], finished: false}}
    else {
      const {last, current} = rounds
      const isNews = current.finished || current.diagnostics.length > 0
      rounds = {last: isNews ? current : last, current: {diagnostics: [], finished: false}}
    }
    listed = 0
    listedInRound = 0
  }

  return {
    line(line) {
      if (problem !== undefined) {
        if (continues(problem, line)) return
        flush()
      }
      const header = headerOf(line)
      if (header !== undefined) {
        problem = {header, chain: collectLines(), related: collectLines(), frame: undefined, state: 'chain'}
        return
      }
      if (line.trim() === '') return
      const status = watchStatus(line)
      const summary = summaryOf(line)
      const crash = crashOf(line)
      if (status === 'starts') startRound()
      else if (status !== undefined) {
        // TypeScript 7 writes a summary of its own before this one.
        compare(status.found, listedInRound)
        if (rounds !== undefined) rounds.current.finished = true
      } else if (summary !== undefined) {
        compare(summary, listed)
        listed = 0
      } else if (crash !== undefined) {
        const message = crash === 'node' && lastError !== '' ? lastError : line.trim()
        push({
          severity: 'error',
          source: 'tsc',
          title: 'The compiler did not run to its end',
          message: plainText(message)
        })
      } else if (/^\w*Error: /.test(line)) lastError = line
    },

    end() {
      flush()
      if (rounds === undefined) return
      const {last, current} = rounds
      const isCurrent = current.finished || current.diagnostics.length > 0 || last === undefined
      if (!current.finished) sink.warning('The report of this watch ends in the middle of a compilation.')
      for (const diagnostic of (isCurrent ? current : last).diagnostics) sink.finding(diagnostic)
    }
  }
}

/** Takes a line that belongs to a problem; false when it does not, and the problem is over. */
function continues(problem: OpenProblem, line: string): boolean {
  const isBlank = line.trim() === ''
  if (problem.state === 'chain') {
    if (!isBlank && line.startsWith('  ')) {
      problem.chain.add(line)
      return true
    }
    if (!isBlank || !problem.header.pretty) return false
    problem.frame = startFrame()
    problem.state = 'frame'
    return true
  }
  if (problem.state === 'related' && (isBlank || line.startsWith('    '))) {
    problem.related.add(line.slice(2))
    return true
  }
  if (isRelated(line)) {
    problem.state = 'related'
    problem.related.add(line.slice(2))
    return true
  }
  return problem.state === 'frame' && (isBlank || problem.frame!.take(line))
}

/** `  src/price.ts:2:31`, and in TypeScript 7 ` - ` and the text behind it. */
const isRelated = (line: string): boolean => /^ {2}\S/.test(line) && /:\d+:\d+(?: - |$)/.test(line)

function diagnosticOf({header, chain, related, frame}: OpenProblem, runner: string): Diagnostic {
  const {path, line, column} = header
  const message = plainText(header.message) + (chain.empty ? '' : `\n${chain.text()}`)
  const details = related.text()
  const hints: Hint[] = []
  if (path !== undefined) {
    const end = frame?.end()
    const start = line === undefined ? undefined : {line, column: column!}
    const follows =
      start !== undefined &&
      end !== undefined &&
      (end.line > start.line || (end.line === start.line && end.column! > start.column))
    const place: Omit<Location, 'path'> = {...(start && {start}), ...(follows && {end})}
    // pnpm names the folder of the package, in which tsc ran, before each line.
    const folder = /^([\w@.-]+\/\S+) [\w:.-]+: $/.exec(runner)?.[1]
    if (folder !== undefined) hints.push({kind: 'location', location: {path: `${folder}/${path}`, ...place}})
    hints.push({kind: 'location', location: {path, ...place}})
  }
  return {
    severity: severities[header.category],
    message,
    source: 'tsc',
    code: {value: header.code},
    ...(hints.length > 0 && {hints}),
    ...(details !== '' && {details})
  }
}
