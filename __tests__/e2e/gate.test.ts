import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {pullRequest} from './runner/events.ts'
import type {RunResult} from './runner/run.ts'
import {jobNamed, openStage, transcript, type Stage} from './runner/stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

/** Legs, and one check for all of them. */
const ci = (report: string): string => `
name: CI
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: {node: [22, 24]}
    steps:
      - run: ${JSON.stringify(report)}
        env: {REPORTS: ${stage.reports}}
      - id: report
        if: \${{ !cancelled() }}
        uses: verdict-ci/verdict@v1
        with: {reports: '*.xml', publish: false}
      - uses: actions/upload-artifact@v7
        if: \${{ !cancelled() }}
        with:
          name: bundle-\${{ strategy.job-index }}
          path: \${{ steps.report.outputs.bundle }}
  report:
    needs: test
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    permissions: {checks: write}
    steps:
      - uses: actions/download-artifact@v8
        with: {pattern: bundle-*, path: bundles}
      - uses: verdict-ci/verdict@v1
        with: {name: Tests, reports: bundles/**/*.verdict.ndjson.gz, expect-reports: 2}
`

/** A required job in a workflow of its own. */
const gate = (checks: string, more = ''): string => `
name: Merge gate
on: pull_request
permissions: {checks: read}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: verdict-ci/verdict/gate@v1
        with: {checks: '${checks}', ${more}}
`

/** Both workflows of one pull request at once; the gate's time goes faster. */
async function together(first: string, second: string): Promise<{ci: RunResult; gate: RunResult}> {
  const event = pullRequest()
  const [ci, gate] = await Promise.all([stage.run(first, {event}), stage.run(second, {event, hurry: 20})])
  return {ci, gate}
}

describe('the gate, beside the workflow that it waits for', () => {
  test('passes when the one check of all legs has', async () => {
    const runs = await together(ci('cp $REPORTS/pass.xml .'), gate('Tests'))
    expect([runs.ci.conclusion, runs.gate.conclusion, transcript(runs.gate)]).toEqual([
      'success',
      'success',
      expect.stringContaining('All checks that were waited for passed (success).')
    ])
    // It came before there was anything to see.
    expect(transcript(runs.gate)).toContain('0 not completed, 1 not there yet: Tests')
  })

  test('waits for the whole suite, itself excepted, and fails with a leg', async () => {
    const runs = await together(
      ci("cp $REPORTS/${{ matrix.node == 24 && 'fail' || 'pass' }}.xml ."),
      gate('app=github-actions')
    )
    expect([runs.ci.conclusion, runs.gate.conclusion]).toEqual(['failure', 'failure'])
    const {outputs, summary} = jobNamed(runs.gate, 'gate').steps[0]!
    expect(outputs['conclusion']).toBe('failure')
    expect(outputs['failing']!.split('\n').sort()).toEqual(['Tests', 'report', 'test (24)'])
    expect(summary).not.toMatch(/>gate</)
  })

  test('run again after the job that failed, it passes', async () => {
    const flaky = 'cp $REPORTS/$(test $GITHUB_RUN_ATTEMPT = 1 && echo fail || echo pass).xml .'
    const event = pullRequest()
    const first = await stage.run(ci(flaky), {event})
    const closed = await stage.run(gate('Tests'), {event, hurry: 20})
    expect(closed.conclusion).toBe('failure')
    await stage.run(ci(flaky), {event, again: first})
    const opened = await stage.run(gate('Tests'), {event, again: closed, hurry: 20})
    expect(opened.conclusion + transcript(opened)).toMatch(/^success/)
  })

  test('names what is there when a line has the name of the workflow in front, as pages show it', async () => {
    await stage.run(ci('cp $REPORTS/pass.xml .'), {event: pullRequest()})
    const run = await stage.run(gate('CI / test (24)', 'timeout: 1'), {event: pullRequest(), hurry: 20})
    expect(run.conclusion).toBe('failure')
    expect(jobNamed(run, 'gate').steps[0]!.log).toContain(
      'Other checks of the commit: Tests, report, test (22), test (24)'
    )
  })

  test('that is cancelled while it waits says so', async () => {
    const cancel = new AbortController()
    const waiting = stage.run(gate('Tests'), {event: pullRequest(), cancel: cancel.signal})
    while (!stage.server.requests.some(({path}) => path.includes('/check-runs?filter=latest')))
      await new Promise(done => setTimeout(done, 20))
    cancel.abort()
    const run = await waiting
    expect(run.conclusion).toBe('cancelled')
    expect(jobNamed(run, 'gate').steps[0]!.outputs).toMatchObject({conclusion: 'cancelled', missing: 'Tests'})
  })
})
