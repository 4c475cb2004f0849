import type {Totals} from '../model/decision.ts'
import type {Report} from '../model/report.ts'
import {totalTests} from '../model/tally.ts'

/** Adds up the tallies of all reports. */
export function addUp(reports: readonly Report[]): Totals {
  const outcomes = {passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0}
  const findings = {error: 0, warning: 0, info: 0}
  let seconds = 0
  for (const {tally} of reports) {
    for (const outcome of Object.keys(outcomes) as (keyof typeof outcomes)[])
      outcomes[outcome] += tally.outcomes[outcome]
    for (const severity of Object.keys(findings) as (keyof typeof findings)[])
      findings[severity] += tally.findings[severity]
    seconds += tally.seconds
  }
  const testReports = reports.filter(report => report.tests || totalTests(report.tally.outcomes) > 0).length
  return {outcomes, findings, seconds, reports: reports.length, testReports}
}
