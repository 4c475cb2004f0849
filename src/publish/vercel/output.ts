import type {CheckRun} from '../../model/check-run.ts'
import type {Context} from '../../model/context.ts'
import type {Decision} from '../../model/decision.ts'
import {testName} from '../../model/report.ts'
import {totalTests} from '../../model/tally.ts'

/** Vercel documents that an output can be too large and not from when on: this is meant to stay well below. */
const mostFailures = 50
const nameCharacters = 300
const messageCharacters = 500
const summaryCharacters = 16_000

/** What Vercel keeps with a run, as plain JSON. */
export type VercelOutput = Readonly<Record<string, unknown>>

/** What a result is told from. */
export interface Told {
  readonly checkRun: CheckRun
  readonly decision: Decision
  readonly context: Context
}

/**
 * The result in brief, then in ever fewer words, for a server that says that it is too large; without any at last.
 */
export function outputs({checkRun, decision, context}: Told): readonly (VercelOutput | undefined)[] {
  const {outcomes, findings, seconds} = decision.totals
  const failing = decision.problems.filter(({severity}) => severity === 'error')
  const brief = {
    schemaVersion: 1,
    tests: {
      total: totalTests(outcomes),
      passed: outcomes.passed,
      failed: outcomes.failed,
      errored: outcomes.errored,
      skipped: outcomes.skipped,
      flaky: outcomes.flaky,
      durationMs: Math.round(seconds * 1000)
    },
    findings: {errors: findings.error, warnings: findings.warning, notices: findings.info},
    github: {
      repo: `${context.owner}/${context.repo}`,
      sha: checkRun.head_sha,
      runId: context.runId,
      attempt: context.runAttempt
    }
  }
  const summary = cut(checkRun.summary, summaryCharacters)
  const failures = failing.slice(0, mostFailures).map(({message, location, test, source}) => ({
    name: cut(test === undefined ? source : testName(test), nameCharacters),
    ...(location === undefined ? {} : {file: cut(location.path, nameCharacters)}),
    ...(location?.start === undefined ? {} : {line: location.start.line}),
    message: cut(message, messageCharacters)
  }))
  const failuresOmitted = failing.length - failures.length
  return [
    {...brief, summary, failures, failuresOmitted},
    {...brief, summary, failures: [], failuresOmitted: failing.length},
    {...brief, failures: [], failuresOmitted: failing.length},
    undefined
  ]
}

/** At most so many UTF-16 units, and none of them half of a character. */
export const cut = (text: string, most: number): string =>
  (text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`).toWellFormed()
