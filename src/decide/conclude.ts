import {conclusionPriority} from '../model/check-run.ts'
import type {Decision, Totals} from '../model/decision.ts'
import {results, type ConclusionTable, type Result} from '../model/result.ts'
import {totalTests} from '../model/tally.ts'

/** How often each result occurred. */
export type Occurrences = Readonly<Record<Result, number>>

/** Counts the results that a run amounts to. */
export function occurrences(totals: Totals, faults: {unmatched: number; unreadable: number}): Occurrences {
  const {outcomes, findings} = totals
  const tests = totalTests(outcomes)
  return {
    failed: outcomes.failed,
    errored: outcomes.errored,
    error: findings.error,
    warning: findings.warning,
    notice: findings.info,
    flaky: outcomes.flaky,
    'skipped-only': tests > 0 && outcomes.skipped === tests ? tests : 0,
    'no-tests': totals.testReports > 0 && tests === 0 ? totals.testReports : 0,
    'no-reports': faults.unmatched,
    unreadable: faults.unreadable
  }
}

/**
 * The conclusion of all that occurred: of the conclusions that the table gives, the one of the highest priority; of the
 * results that lead to it, the first of the documented list is named.
 */
export function conclude(occurred: Occurrences, table: ConclusionTable): Pick<Decision, 'conclusion' | 'result' | 'reason'> {
  const present = results.filter(result => occurred[result] > 0)
  const conclusion = conclusionPriority.find(each => present.some(result => table[result] === each)) ?? 'success'
  const result = present.find(each => table[each] === conclusion)
  if (result === undefined) return {conclusion, result, reason: 'Everything that was reported passed.'}
  return {conclusion, result, reason: `${sentences[result](occurred[result])}: \`${result}\` leads to \`${conclusion}\`.`}
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const sentences: Readonly<Record<Result, (number: number) => string>> = {
  failed: number => count(number, 'test failed', 'tests failed'),
  errored: number => count(number, 'test ended in an error', 'tests ended in an error'),
  error: number => count(number, 'error was found', 'errors were found'),
  warning: number => count(number, 'warning was found', 'warnings were found'),
  notice: number => count(number, 'notice was found', 'notices were found'),
  flaky: number => count(number, 'test passed only after a failed attempt', 'tests passed only after a failed attempt'),
  'skipped-only': number => (number === 1 ? 'The only test was skipped' : `All ${number} tests were skipped`),
  'no-tests': number => `${count(number, 'test report was', 'test reports were')} read, and no test is in ${number === 1 ? 'it' : 'them'}`,
  'no-reports': number => `${count(number, 'line', 'lines')} of \`reports\` found no file`,
  unreadable: number => `${count(number, 'report', 'reports')} could not be read whole`
}
