import type {Conclusion} from './check-run.ts'

/** Everything that a set of reports can amount to, as people write it in `conclusions`. Several apply at once. */
export const results = [
  'failed',
  'errored',
  'error',
  'warning',
  'notice',
  'flaky',
  'known-flaky',
  'new-failures',
  'new-errors',
  'no-baseline',
  'missing',
  'skipped-only',
  'no-tests',
  'no-reports',
  'unreadable'
] as const

export type Result = (typeof results)[number]

/** What each result means, in words for a table. */
export const meanings: Readonly<Record<Result, string>> = {
  failed: 'a test failed (an assertion did not hold)',
  errored: 'a test ended in an error of another kind (an exception, a crash, a time-out)',
  error: 'a finding of severity error, or a failure outside any test',
  warning: 'a finding of severity warning',
  notice: 'a finding of severity notice',
  flaky: 'a test passed only after a failed attempt',
  'known-flaky': 'a test failed that is on the list of `known-flaky`; it does not count as failed or errored',
  'new-failures': 'a test fails of which the base commit does not show that it failed there (needs a baseline)',
  'new-errors': 'an error was found of which the base commit does not show that it was there (needs a baseline)',
  'no-baseline': 'a baseline was asked for, and there is none to tell new from known by',
  missing: 'fewer reports or tests than `expect-reports` or `expect-tests`',
  'skipped-only': 'tests were reported, and all of them were skipped',
  'no-tests': 'a test report was read, and no report has a test',
  'no-reports': 'a line of `reports` matches no file',
  unreadable: 'a report could not be read whole, or no format recognized it'
}

/** One conclusion for each result. */
export type ConclusionTable = Readonly<Record<Result, Conclusion>>

/**
 * Fails closed: what was not found or not understood is never a silent success. `no-baseline` alone is none, since the
 * first commit has no base, and everything that fails does so by other rows; who softens those sets it.
 */
export const defaultConclusions: ConclusionTable = {
  failed: 'failure',
  errored: 'failure',
  error: 'failure',
  warning: 'neutral',
  notice: 'success',
  flaky: 'success',
  'known-flaky': 'neutral',
  'new-failures': 'failure',
  'new-errors': 'failure',
  'no-baseline': 'success',
  missing: 'failure',
  'skipped-only': 'neutral',
  'no-tests': 'failure',
  'no-reports': 'failure',
  unreadable: 'failure'
}
