import {conclusionPriority} from '../model/check-run.ts'
import type {Decision, Totals} from '../model/decision.ts'
import type {Problem, TestCase} from '../model/report.ts'
import {results, type ConclusionTable, type Result} from '../model/result.ts'
import {totalTests} from '../model/tally.ts'
import {count, group} from '../model/words.ts'

/** How often each result occurred. */
export type Occurrences = Readonly<Record<Result, number>>

/** What went wrong besides the problems in the reports. */
export interface Faults {
  readonly unmatched: number
  readonly unreadable: number
  readonly missing: number
  /** Tests that failed at an earlier attempt on the same commit and pass now. */
  readonly healed: number
  /** 1 where a baseline was asked for and there is none. */
  readonly noBaseline: number
}

/** Counts the results that a run amounts to. */
export function occurrences(totals: Totals, problems: readonly Problem[], faults: Faults): Occurrences {
  const {outcomes, findings} = totals
  const tests = totalTests(outcomes)
  const flaky = testsOf(problems.filter(problem => problem.knownFlaky === true))
  // What cannot be shown to be known counts as new: a gate that does not know must not open.
  const fresh = problems.filter(
    ({standing, untold, knownFlaky}) => (standing === 'new' || untold === true) && knownFlaky !== true
  )
  return {
    failed: outcomes.failed - flaky.filter(test => test.outcome === 'failed').length,
    errored: outcomes.errored - flaky.filter(test => test.outcome === 'errored').length,
    error: findings.error,
    warning: findings.warning,
    notice: findings.info,
    flaky: outcomes.flaky + faults.healed,
    'skipped-only': tests > 0 && outcomes.skipped === tests ? tests : 0,
    'no-tests': totals.testReports > 0 && tests === 0 ? totals.testReports : 0,
    'known-flaky': flaky.length,
    'new-failures': testsOf(fresh).length,
    'new-errors': fresh.filter(problem => problem.test === undefined && problem.severity === 'error').length,
    'no-baseline': faults.noBaseline,
    missing: faults.missing,
    'no-reports': faults.unmatched,
    unreadable: faults.unreadable
  }
}

/**
 * The conclusion of all that occurred: of the conclusions that the table gives, the one of the highest priority; of the
 * results that lead to it, the first of the documented list is named.
 */
export function conclude(
  occurred: Occurrences,
  table: ConclusionTable
): Pick<Decision, 'conclusion' | 'result' | 'reason'> {
  const present = results.filter(result => occurred[result] > 0)
  const conclusion = conclusionPriority.find(each => present.some(result => table[result] === each)) ?? 'success'
  const result = present.find(each => table[each] === conclusion)
  if (result === undefined) return {conclusion, result, reason: 'Everything that was reported passed.'}
  return {
    conclusion,
    result,
    reason: `${sentences[result](occurred[result])}${besides(result, occurred)}: \`${result}\` leads to \`${conclusion}\`.`
  }
}

/** The tests of some problems, each once. */
const testsOf = (problems: readonly Problem[]): readonly TestCase[] => [
  ...new Set(problems.flatMap(({test}) => (test === undefined ? [] : [test])))
]

/** Totals count tests that are known to be flaky among the failed ones; the sentence tells why it has fewer. */
const besides = (result: Result, occurred: Occurrences): string =>
  (result === 'failed' || result === 'errored') && occurred['known-flaky'] > 0
    ? `, besides ${group(occurred['known-flaky'])} that ${occurred['known-flaky'] === 1 ? 'is' : 'are'} known to be flaky`
    : ''

const sentences: Readonly<Record<Result, (number: number) => string>> = {
  failed: number => count(number, 'test failed', 'tests failed'),
  errored: number => count(number, 'test ended in an error', 'tests ended in an error'),
  error: number => count(number, 'error was found', 'errors were found'),
  warning: number => count(number, 'warning was found', 'warnings were found'),
  notice: number => count(number, 'notice was found', 'notices were found'),
  flaky: number => count(number, 'test passed only after a failed attempt', 'tests passed only after a failed attempt'),
  'known-flaky': number =>
    count(number, 'test that is known to be flaky failed', 'tests that are known to be flaky failed'),
  'new-failures': number => count(number, 'test fails that did not fail before', 'tests fail that did not fail before'),
  'new-errors': number => count(number, 'error was not there before', 'errors were not there before'),
  'no-baseline': () => 'There is no baseline to tell new from known by',
  missing: number => `${count(number, 'report or test', 'reports or tests')} fewer than expected`,
  'skipped-only': number => (number === 1 ? 'The only test was skipped' : `All ${group(number)} tests were skipped`),
  'no-tests': number =>
    `${count(number, 'test report was', 'test reports were')} read, and no test is in ${number === 1 ? 'it' : 'them'}`,
  'no-reports': number => `${count(number, 'line', 'lines')} of \`reports\` found no file`,
  unreadable: number => `${count(number, 'report', 'reports')} could not be read whole`
}
