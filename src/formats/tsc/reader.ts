import type {Diagnostic} from '../../model/diagnostic.ts'
import type {ReportSink} from '../format.ts'
import type {LineReader} from '../lines/by-prefix.ts'
import {plainText} from '../text.ts'
import {headerOf} from './header.ts'
import {continues, diagnosticOf, openProblem, type OpenProblem} from './problem.ts'
import {crashOf, summaryOf, watchStatus} from './status.ts'

/** One compilation of a watch. */
interface Round {
  readonly diagnostics: Diagnostic[]
  finished: boolean
}

/**
 * Reads what tsc prints line by line. Of a watch, only the last compilation counts, and is kept until the end.
 *
 * @param runner what a runner of several packages wrote in front of the lines.
 */
export function startTscReader(runner: string, sink: ReportSink): LineReader {
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

  /** Takes what the compiler says of itself. */
  const takeStatus = (line: string): void => {
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
  }

  return {
    line(line) {
      if (problem !== undefined && continues(problem, line)) return
      flush()
      const header = headerOf(line)
      if (header === undefined) takeStatus(line)
      else problem = openProblem(header)
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
