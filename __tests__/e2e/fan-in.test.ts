import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {headSha, push} from './runner/events.ts'
import {jobNamed, openStage, transcript, type Stage} from './runner/stage.ts'

let stage: Stage
let seen = 0
beforeAll(async () => {
  stage = await openStage()
})
beforeEach(async () => {
  seen = (await stage.checkRuns()).length
})
afterAll(() => stage.close())

const newRuns = async () => (await stage.checkRuns()).slice(seen)

/** A matrix whose legs write bundles, and a job that publishes what they say as one check run. */
const fanIn = (given: {matrix: string; script: string; artifact?: string; more?: string}): string => `
name: CI
on: push
permissions: {}
env: {REPORTS: ${stage.reports}}
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: ${given.matrix}
    steps:
      - run: ${JSON.stringify(given.script)}
      - id: report
        uses: verdict-ci/verdict@v1
        if: \${{ !cancelled() }}
        with: {reports: '*.xml', publish: false}
      - uses: actions/upload-artifact@v7
        if: \${{ !cancelled() && steps.report.outputs.bundle != '' }}
        with:
          name: ${given.artifact ?? 'bundle-${{ strategy.job-index }}'}
          path: \${{ steps.report.outputs.bundle }}
          retention-days: 1
  report:
    needs: test
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    permissions: {checks: write}
    steps:
      - uses: actions/download-artifact@v8
        with: {pattern: bundle-*, path: bundles}
      - uses: verdict-ci/verdict@v1
        with:
          reports: bundles/**/*.verdict.ndjson.gz
          name: Tests
          fail-step: false
          ${given.more ?? ''}
`

describe('a hundred legs', () => {
  test('are one check run of at most five requests', async () => {
    const requests = stage.server.requests.length
    const run = await stage.run(
      fanIn({
        matrix: '{a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], b: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}',
        // A leg has a checkout, so nobody has to be asked for the files of the commit.
        script: "mkdir src .git; echo > src/cart.ts; cp \"$REPORTS/${{ matrix.a == 7 && 'fail' || 'pass' }}.xml\" .",
        more: 'expect-reports: 100'
      }),
      {event: push(), parallel: 4}
    )
    expect(jobNamed(run, 'report').result + transcript(run)).toMatch(/^success/)
    const runs = await newRuns()
    expect(runs).toMatchObject([{name: 'Tests', conclusion: 'failure', output: {annotations_count: 1}}])
    const {summary, title} = runs[0]!.output
    expect(title).toBe('10 failed, 190 passed in 1 min 15 s')
    expect(summary).toContain('**90 of 100 legs passed**; not: test (7, 1), test (7, 2)')
    expect(summary).toMatch(/\*\*cart › adds\*\* fails in 10 of 100 legs: test \(7, 1\), /)
    expect(summary.match(/✅ success/g)).toHaveLength(90)
    const own = stage.server.requests
      .slice(requests)
      .filter(({headers}) => headers['user-agent']?.startsWith('verdict'))
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThanOrEqual(5)
    const annotations = await stage.annotations(runs[0]!)
    expect(annotations[0]!.message).toMatch(/\(in test \(7, 1\), .*test \(7, 10\)\)$/)
    // A hundred and one processes: on a machine that is busy they take more than a minute.
  }, 300_000)
})

test('a leg that is missing is a result, and is named where the others tell which it was', async () => {
  const run = await stage.run(
    fanIn({
      matrix:
        "{os: [linux, windows], node: [20, 24], exclude: [{os: linux, node: 20}], include: [{os: linux, node: '20'}]}",
      script:
        "${{ matrix.os == 'windows' && matrix.node == 24 && 'rm -rf \"$GITHUB_OUTPUT\"; exit 1' || 'cp \"$REPORTS/pass.xml\" .' }}",
      more: 'expect-reports: 4'
    }).replace("if: ${{ !cancelled() }}\n        with: {reports: '*.xml'", "with: {reports: '*.xml'"),
    {event: push()}
  )
  expect(jobNamed(run, 'test (windows, 24)').result).toBe('failure')
  const [stored] = await newRuns()
  expect(stored).toMatchObject({conclusion: 'failure'})
  expect(stored!.output.summary).toContain('`missing` leads to `failure`')
  expect(stored!.output.summary).toContain('**3 of 4 legs passed**; missing: test (windows, 24)')
})

test('a leg whose report was not written fails the whole, though its bundle is there', async () => {
  await stage.run(fanIn({matrix: '{n: [1, 2]}', script: 'test ${{ matrix.n }} = 2 || cp "$REPORTS/pass.xml" .'}), {
    event: push()
  })
  const [stored] = await newRuns()
  expect(stored).toMatchObject({conclusion: 'failure'})
  expect(stored!.output.summary).toContain('- No file matches <code>\\*.xml</code> in test (2).')
})

describe('when failed jobs are run again', () => {
  test.each([
    ['artifacts of one name', 'bundle-${{ strategy.job-index }}'],
    ['artifacts of another name each time', 'bundle-${{ strategy.job-index }}-${{ github.run_attempt }}']
  ])('the newest attempt of each leg counts, with %s', async (_, artifact) => {
    const workflow = fanIn({
      matrix: '{n: [1, 2, 3]}',
      script:
        'if test ${{ matrix.n }} != 2 || test $GITHUB_RUN_ATTEMPT = 2; then cp "$REPORTS/pass.xml" .; else cp "$REPORTS/fail.xml" .; fi',
      artifact,
      more: 'expect-reports: 3'
    })
    const first = await stage.run(workflow, {event: push()})
    expect(await newRuns()).toMatchObject([{conclusion: 'failure'}])
    const second = await stage.run(workflow, {event: push(), again: first})
    expect(second.attempt).toBe(2)
    expect(second.jobs.filter(each => each === first.jobs.find(other => other.name === each.name))).toHaveLength(2)
    const runs = await newRuns()
    expect(runs).toHaveLength(2)
    expect(runs[1]).toMatchObject({
      name: 'Tests',
      conclusion: 'success',
      head_sha: headSha,
      output: {title: '6 passed in 2.3 s'}
    })
  })
})
