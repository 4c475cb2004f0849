import type {CheckRun} from '../model/check-run.ts'
import type {Location, Severity} from '../model/diagnostic.ts'
import type {Problem, Report, TestCase} from '../model/report.ts'
import {totalTests, type OutcomeCounts, type SeverityCounts} from '../model/tally.ts'
import {listWithin, present, shortened} from './json-list.ts'
import type {Story} from './story.ts'

/** The number in every file; a change that an older reader would misread takes a new one. docs/report.schema.json describes it. */
const reportVersion = 1

/** The most bytes that tests and findings take together; what is left out is counted. */
const listBytes = 32 * 1024 * 1024

/** How many suites and remarks of one report are listed. */
const suitesListed = 1000
const remarksListed = 100

/** What of the result is not in the story. */
export interface ReportFacts {
  readonly checkRun: CheckRun
  /** Absent where no check run was published. */
  readonly published: {readonly id: number; readonly url: string} | undefined
}

/** The result for machines: everything that the check run says and more, as one JSON text. */
export function reportJson({decision, reports, unmatched}: Story, {checkRun, published}: ReportFacts): string {
  const {totals, changes} = decision
  const standings = new Map(
    decision.problems.flatMap(({test, standing}) => (test && standing ? [[test, standing]] : []))
  )
  const flaky = new Set(decision.problems.flatMap(({test, knownFlaky}) => (test && knownFlaky ? [test] : [])))
  const tests = listWithin(testsOf(reports, {standings, flaky}), listBytes)
  const findings = listWithin(
    decision.problems.filter(({test}) => test === undefined).map(findingOf),
    listBytes - tests.bytes
  )
  const head = {
    version: reportVersion,
    check_run: {
      name: checkRun.name,
      head_sha: checkRun.head_sha,
      conclusion: checkRun.conclusion,
      title: checkRun.title,
      id: published?.id ?? null,
      url: published?.url ?? null
    },
    result: decision.result ?? null,
    reason: decision.reason,
    totals: {
      ...countsOf(totals.outcomes),
      ...findingCounts(totals.findings),
      seconds: totals.seconds,
      reports: totals.reports
    },
    changes: changes === undefined ? null : changesOf(changes),
    baseline_note: decision.baselineNote ?? null,
    unmatched,
    reports: reports.map(reportOf),
    slowest: reports
      .flatMap(({tally}) => tally.slowest)
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, 20),
    omitted: {tests: tests.omitted, findings: findings.omitted}
  }
  return `${JSON.stringify(head).slice(0, -1)},"tests":${tests.json},"findings":${findings.json}}\n`
}

/** Tests that did not pass at once, with the problems of each. */
function* testsOf(
  reports: readonly Report[],
  {standings, flaky}: {standings: ReadonlyMap<TestCase, 'new' | 'known'>; flaky: ReadonlySet<TestCase>}
): Generator {
  for (const {file, cases, problems, leg} of reports) {
    const ofTests = new Map<TestCase, Problem[]>()
    for (const problem of problems) {
      const some = problem.test && ofTests.get(problem.test)
      if (some !== undefined) some.push(problem)
      else if (problem.test !== undefined) ofTests.set(problem.test, [problem])
    }
    for (const test of cases) {
      const {name, suites, className, outcome, seconds, attempts, reason, attachments} = test
      yield present({
        name: shortened(name),
        suites: suites.map(shortened),
        class_name: className,
        file: test.file,
        report: file,
        leg: leg?.name,
        outcome,
        seconds,
        attempts,
        reason: reason === undefined ? undefined : shortened(reason),
        standing: standings.get(test),
        known_flaky: flaky.has(test) ? true : undefined,
        attachments: attachments?.map(each =>
          present({name: each.name, path: each.path, content_type: each.contentType})
        ),
        problems: (ofTests.get(test) ?? test.diagnostics).map(sayingOf)
      })
    }
  }
}

const words: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

const findingOf = (problem: Problem): unknown => ({
  ...sayingOf(problem),
  source: problem.source,
  ...present({
    rule: problem.code?.value,
    rule_url: problem.code?.url,
    standing: problem.standing,
    repeated: problem.repeated,
    legs: problem.legs
  })
})

const sayingOf = ({severity, message, details, expected, actual, location}: Problem): Record<string, unknown> =>
  present({
    severity: words[severity],
    message: shortened(message),
    location: location === undefined ? undefined : locationOf(location),
    details: details === undefined ? undefined : shortened(details),
    expected: expected === undefined ? undefined : shortened(expected),
    actual: actual === undefined ? undefined : shortened(actual)
  })

/** Lines and columns from 1; the end column is the one behind the last. */
const locationOf = ({path, start, end}: Location): unknown =>
  present({
    path,
    start_line: start?.line,
    start_column: start?.column,
    end_line: end?.line,
    end_column: end?.column
  })

const countsOf = (outcomes: OutcomeCounts): Record<string, number> => ({
  tests: totalTests(outcomes),
  passed: outcomes.passed,
  failed: outcomes.failed,
  errored: outcomes.errored,
  skipped: outcomes.skipped,
  flaky: outcomes.flaky
})

const findingCounts = ({error, warning, info}: SeverityCounts): Record<string, number> => ({
  errors: error,
  warnings: warning,
  notices: info
})

const reportOf = ({file, format, unreadable, warnings, tally, leg}: Report): unknown => ({
  file,
  format,
  leg: leg?.name ?? null,
  unreadable,
  remarks: warnings.slice(0, remarksListed).map(shortened),
  ...countsOf(tally.outcomes),
  ...findingCounts(tally.findings),
  seconds: tally.seconds,
  suites: [...tally.suites].slice(0, suitesListed).map(([name, {outcomes, seconds}]) => ({
    name: shortened(name),
    ...countsOf(outcomes),
    seconds
  })),
  suites_omitted: Math.max(0, tally.suites.size - suitesListed)
})

const changesOf = (changes: NonNullable<Story['decision']['changes']>): unknown => ({
  sha: changes.sha,
  url: changes.url,
  new_failures: changes.newFailures ?? null,
  still_failing: changes.stillFailing,
  fixed: changes.fixed,
  fixed_names: changes.fixedNames,
  added_tests: changes.addedTests ?? null,
  removed_tests: changes.removedTests ?? null,
  new_findings: changes.newFindings ?? null,
  fixed_findings: changes.fixedFindings ?? null
})
