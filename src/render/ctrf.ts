import type {Attachment, Outcome, Problem, Report, TestCase} from '../model/report.ts'
import {totalTests} from '../model/tally.ts'
import {listWithin, present, shortened} from './json-list.ts'
import type {Story} from './story.ts'

/** The most bytes that tests take. */
const listBytes = 32 * 1024 * 1024

const statuses: Readonly<Record<Outcome, string>> = {
  passed: 'passed',
  failed: 'failed',
  errored: 'failed',
  skipped: 'skipped',
  flaky: 'passed'
}

/**
 * The tests in the Common Test Report Format. Its summary counts all tests; its list has those that did not pass at once,
 * as passing tests are counted here and not kept, which `extra` says.
 *
 * @param stop when the result was put together.
 * @see https://ctrf.io/docs/specification/overview
 */
export function ctrfJson({decision, reports}: Story, {stop}: {stop: Date}): string {
  const {outcomes, seconds} = decision.totals
  const tests = listWithin(testsOf(reports), listBytes)
  const duration = Math.round(seconds * 1000)
  const summary = {
    tests: totalTests(outcomes),
    passed: outcomes.passed + outcomes.flaky,
    failed: outcomes.failed + outcomes.errored,
    pending: 0,
    skipped: outcomes.skipped,
    other: 0,
    flaky: outcomes.flaky,
    suites: reports.reduce((sum, {tally}) => sum + tally.suites.size, 0),
    start: stop.getTime() - duration,
    stop: stop.getTime(),
    duration
  }
  const extra = {verdict: {listed: 'tests that did not pass at once', omitted: tests.omitted}}
  return `{"reportFormat":"CTRF","specVersion":"1.0.0","timestamp":"${stop.toISOString()}","generatedBy":"verdict","results":{"tool":{"name":"verdict"},"summary":${JSON.stringify(summary)},"tests":${tests.json},"extra":${JSON.stringify(extra)}}}\n`
}

function* testsOf(reports: readonly Report[]): Generator {
  for (const {cases, problems} of reports) {
    const firsts = new Map<TestCase, Problem>()
    for (const problem of problems)
      if (problem.test !== undefined && !firsts.has(problem.test)) firsts.set(problem.test, problem)
    for (const test of cases) yield testOf(test, firsts.get(test))
  }
}

function testOf(test: TestCase, problem: Problem | undefined): unknown {
  const {outcome, attempts = 1} = test
  const said = problem ?? test.diagnostics[0]
  return present({
    name: shortened(test.name),
    status: statuses[outcome],
    rawStatus: outcome,
    duration: Math.round((test.seconds ?? 0) * 1000),
    suite: test.suites.length === 0 ? undefined : test.suites.map(shortened),
    message: outcome === 'skipped' ? test.reason : said && shortened(said.message),
    trace: said?.details === undefined ? undefined : shortened(said.details),
    filePath: problem?.location?.path ?? test.file,
    line: problem?.location?.start?.line,
    flaky: outcome === 'flaky' ? true : undefined,
    retries: attempts > 1 ? attempts - 1 : undefined,
    attachments: test.attachments?.map(attachmentOf)
  })
}

const attachmentOf = ({name, path, contentType}: Attachment): unknown => ({
  name,
  contentType: contentType ?? 'application/octet-stream',
  path
})
