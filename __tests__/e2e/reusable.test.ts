import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {headSha, pullRequest, push, workflowRun, type Event} from './runner/events.ts'
import {verdictFolder} from './runner/github.ts'
import type {RunResult} from './runner/run.ts'
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

/** The check runs since the test began. */
const newRuns = async () => (await stage.checkRuns()).slice(seen)

const report = 'verdict-ci/verdict/.github/workflows/report.yml@v1'
const fork = 'verdict-ci/verdict/.github/workflows/publish-from-fork.yml@v1'

/** A workflow whose legs write a bundle each; the one of `node: 24` fails. */
const withLegs = (jobs: string): string => `
on: [push, pull_request]
permissions: {}
env: {REPORTS: ${stage.reports}}
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        node: [20, 24]
    steps:
      - uses: actions/checkout@v7
      - run: cp "$REPORTS/\${{ matrix.node == 24 && 'fail' || 'pass' }}.xml" junit.xml
      - id: report
        uses: verdict-ci/verdict@v1
        with:
          reports: junit.xml
          publish: false
          fail-step: false
      - uses: actions/upload-artifact@v7
        with:
          name: bundle-\${{ matrix.node }}
          path: \${{ steps.report.outputs.bundle }}
${jobs}`

describe('report.yml', () => {
  test('reads the bundles of all legs, publishes one check run, and hands its outputs back', async () => {
    const run = await stage.run(
      withLegs(`
  report:
    needs: test
    if: \${{ !cancelled() }}
    uses: ${report}
    permissions: {checks: write, contents: read}
    with:
      name: Tests
      artifacts: bundle-*
      expect-reports: 2
      fail-step: false
  after:
    needs: report
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ needs.report.outputs.conclusion }} \${{ needs.report.outputs.tests }} \${{ needs.report.outputs.failed }}"
`),
      {event: pullRequest()}
    )
    expect(run.conclusion + transcript(run)).toMatch(/^success/)
    expect(jobNamed(run, 'after').steps[0]!.log).toBe('failure 4 1\n')
    const runs = await newRuns()
    expect(runs).toMatchObject([{name: 'Tests', conclusion: 'failure', output: {annotations_count: 1}}])
    expect(runs[0]!.output.summary).toContain('**1 of 2 legs passed**; not: test (24)')
  })

  test('names its check runs apart by leg when a matrix calls it', async () => {
    const run = await stage.run(
      withLegs(`
  report:
    needs: test
    strategy:
      matrix: {node: [20, 24]}
    uses: ${report}
    permissions: {checks: write, contents: read}
    with:
      leg: node \${{ matrix.node }}
      artifacts: bundle-\${{ matrix.node }}
      fail-step: false
`),
      {event: push()}
    )
    expect(run.conclusion + transcript(run)).toMatch(/^success/)
    expect(run.jobs.map(each => each.name)).toEqual(
      expect.arrayContaining(['report (20) / tests', 'report (24) / tests'])
    )
    const found = (await newRuns()).map(each => [each.name, each.conclusion])
    expect(found.sort()).toEqual([
      ['tests (node 20) report', 'success'],
      ['tests (node 24) report', 'failure']
    ])
  })

  test('tells when two calls of it have one name', async () => {
    const call = (id: string): string => `
  ${id}:
    needs: test
    uses: ${report}
    permissions: {checks: write, contents: read}
    with: {fail-step: false}
`
    const run = await stage.run(withLegs(call('one') + call('two')), {event: push(), parallel: 1})
    expect((await newRuns()).map(each => each.name)).toEqual(['tests report', 'tests report'])
    expect(transcript(run)).toMatch(
      /::notice.*Another step or leg of this workflow run published a check run “tests report” too/
    )
  })

  test('works from a workflow that is called itself, with all secrets handed on', async () => {
    stage.write(
      '.github/workflows/nested.yml',
      `
on:
  workflow_call:
    inputs:
      title: {type: string, required: true}
    outputs:
      failed: {value: '\${{ jobs.inner.outputs.failed }}'}
jobs:
  inner:
    uses: ${report}
    secrets: inherit
    with:
      name: \${{ inputs.title }}
      fail-step: false
`
    )
    const run = await stage.run(
      withLegs(`
  outer:
    needs: test
    uses: ./.github/workflows/nested.yml
    permissions: {checks: write, contents: read}
    secrets: inherit
    with: {title: Nested}
  after:
    needs: outer
    runs-on: ubuntu-latest
    steps:
      - run: test "\${{ needs.outer.outputs.failed }}" = 1
`),
      {event: push(), secrets: {NPM_TOKEN: 'npm_secret', TOKEN: 'not for GitHub'}}
    )
    expect(run.conclusion + transcript(run)).toMatch(/^success/)
    expect(run.jobs.map(each => each.name)).toContain('outer / inner / tests')
    expect(await newRuns()).toMatchObject([{name: 'Nested', conclusion: 'failure'}])
  })

  test('is called from a matrix through a workflow between, which hands the leg and the outputs on', async () => {
    stage.write(
      '.github/workflows/between.yml',
      `
on:
  workflow_call:
    inputs:
      node: {type: string, required: true}
jobs:
  inner:
    uses: ${report}
    secrets: inherit
    with:
      leg: node \${{ inputs.node }}
      artifacts: bundle-\${{ inputs.node }}
      fail-step: false
`
    )
    const run = await stage.run(
      withLegs(`
  outer:
    needs: test
    strategy:
      matrix: {node: [20, 24]}
    uses: ./.github/workflows/between.yml
    permissions: {checks: write, contents: read}
    secrets: inherit
    with: {node: '\${{ matrix.node }}'}
`),
      {event: push()}
    )
    expect(run.conclusion + transcript(run)).toMatch(/^success/)
    expect(run.jobs.map(each => each.name)).toEqual(
      expect.arrayContaining(['outer (20) / inner / tests', 'outer (24) / inner / tests'])
    )
    const found = (await newRuns()).map(each => [each.name, each.conclusion])
    expect(found.sort()).toEqual([
      ['tests (node 20) report', 'success'],
      ['tests (node 24) report', 'failure']
    ])
  })

  test('takes all secrets and needs none: nothing of them is published or told', async () => {
    const run = await stage.run(
      withLegs(`
  report:
    needs: test
    uses: ${report}
    permissions: {checks: write, contents: read}
    secrets: inherit
    with: {name: Inherited, fail-step: false}
`),
      {event: push(), secrets: {DEPLOY_KEY: 'key-of-the-shop', GH_PAT: 'not-for-checks'}}
    )
    expect(run.conclusion + transcript(run)).toMatch(/^success/)
    expect(await newRuns()).toMatchObject([{name: 'Inherited', conclusion: 'failure'}])
    expect(transcript(run) + JSON.stringify(await newRuns())).not.toMatch(/key-of-the-shop|not-for-checks/)
  })

  test('is the last of at most ten workflows in a chain', async () => {
    const call = (uses: string): string => `jobs:\n  next:\n    uses: ${uses}\n`
    const grants = 'permissions: {checks: write, contents: read}\n'
    stage.write(
      '.github/workflows/link-1.yml',
      `on: workflow_call\n${call(report)}    with: {name: Chained, fail-step: false}\n`
    )
    for (let length = 2; length <= 9; length++)
      stage.write(
        `.github/workflows/link-${length}.yml`,
        `on: workflow_call\n${call(`./.github/workflows/link-${length - 1}.yml`)}`
      )
    const run = await stage.run(`on: push\n${grants}${call('./.github/workflows/link-8.yml')}`, {event: push()})
    expect(run.jobs.map(each => each.name)).toEqual([`${'next / '.repeat(9)}tests`])
    expect(await newRuns()).toMatchObject([{name: 'Chained'}])
    await expect(
      stage.run(`on: push\n${grants}${call('./.github/workflows/link-9.yml')}`, {event: push()})
    ).rejects.toThrow('depth exceeded 10')
  })

  test.each([
    ['for all of its jobs', 'permissions: {contents: read}\n', ''],
    ['for the job that calls', '', '    permissions: {contents: read}\n']
  ])('is not started where a workflow between grants too little %s', async (_, all, one) => {
    stage.write('.github/workflows/stingy.yml', `on: workflow_call\n${all}jobs:\n  inner:\n    uses: ${report}\n${one}`)
    const caller = `on: push\npermissions: write-all\njobs:\n  outer:\n    uses: ./.github/workflows/stingy.yml\n`
    await expect(stage.run(caller, {event: push()})).rejects.toThrow(
      "The nested job 'tests' is requesting 'checks: write', but is only allowed 'checks: none'."
    )
    expect(await newRuns()).toEqual([])
  })

  test('is started by a caller that names no permissions where the repository’s settings are permissive', async () => {
    const caller = `on: push\njobs:\n  report:\n    uses: ${report}\n    with: {name: Permissive}\n`
    await stage.run(caller, {event: push(), settings: 'permissive'})
    expect(await newRuns()).toMatchObject([{name: 'Permissive', output: {title: 'no reports found'}}])
  })

  test('is refused in the words that its page tells', async () => {
    const page = readFileSync(join(verdictFolder, 'docs', 'reusable-workflows.md'), 'utf8')
    const quoted = /^> (Error calling workflow .*)$/m.exec(page)![1]!
    const caller = `on: push\npermissions: {contents: read}\njobs:\n  report:\n    uses: ${report}\n`
    await expect(stage.run(caller, {event: push()})).rejects.toThrow(quoted)
  })

  test.each([
    [
      'nothing',
      'permissions: {}',
      "'checks: write, contents: read', but is only allowed 'checks: none, contents: none'"
    ],
    ['the restricted default', '', "'checks: write', but is only allowed 'checks: none'"],
    ['too little', 'permissions: {checks: read, contents: read}', "'checks: write', but is only allowed 'checks: read'"]
  ])('is not started by a caller that grants %s', async (_, permissions, sentence) => {
    const caller = `on: push\njobs:\n  report:\n    uses: ${report}\n    ${permissions}\n`
    await expect(stage.run(caller, {event: push()})).rejects.toThrow(
      `Error calling workflow '${report}'. The nested job 'tests' is requesting ${sentence}.`
    )
  })

  test.each([
    ['an input that it does not have', 'with: {report: x}', 'input report is not defined'],
    ['a secret', 'secrets: {token: x}', 'secret token is not defined']
  ])('is not started with %s', async (_, given, sentence) => {
    const caller = `on: push\npermissions: write-all\njobs:\n  report:\n    uses: ${report}\n    ${given}\n`
    await expect(stage.run(caller, {event: push()})).rejects.toThrow(sentence)
  })

  test('takes what it is given as text, whatever it looks like', async () => {
    const hostile = '"; echo pwned >&2; exit 1 # $(id) `id` ${{ github.token }} ::error::x'
    const run = await stage.run(
      withLegs(`
  report:
    needs: test
    uses: ${report}
    permissions: {checks: write, contents: read}
    with:
      name: \${{ vars.HOSTILE }}
      summary: \${{ vars.LINES }}
      artifacts: \${{ vars.PATTERN }}
      fail-step: false
`),
      {event: push(), vars: {HOSTILE: hostile, LINES: `${hostile}\n::error::x`, PATTERN: 'bundle-*'}}
    )
    expect(jobNamed(run, 'report / tests').result).toBe('success')
    const [stored] = await newRuns()
    expect(stored!.name).toContain('"; echo pwned >&2; exit 1 # $(id) `id` ${{ github.token }}')
    expect(transcript(run)).not.toMatch(/^pwned|^::error::x/m)
  })

  test('reads raw reports beside the sources, and fails where no artifact is there', async () => {
    const run = await stage.run(
      `
on: push
permissions: {checks: write, contents: read}
env: {REPORTS: ${stage.reports}}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir out && cp "$REPORTS/fail.xml" out/junit.xml
      - uses: actions/upload-artifact@v7
        with: {name: raw, path: out}
  report:
    needs: test
    uses: ${report}
    with: {name: Raw, artifacts: raw, reports: 'artifacts/**/*.xml', fail-step: false}
  nothing:
    needs: test
    uses: ${report}
    with: {name: Nothing, artifacts: other-*}
`,
      {event: push()}
    )
    expect(run.jobs.map(each => [each.name, each.result]).sort()).toEqual([
      ['nothing / tests', 'failure'],
      ['report / tests', 'success'],
      ['test', 'success']
    ])
    const found = Object.fromEntries((await newRuns()).map(each => [each.name, each]))
    expect(found['Nothing']).toMatchObject({conclusion: 'failure', output: {title: 'no reports found'}})
    expect(await stage.annotations(found['Raw']!)).toMatchObject([{path: 'src/cart.ts', start_line: 4}])
  })
})

describe('publish-from-fork.yml', () => {
  const ci = (steps = ''): string => `
name: CI
on: pull_request
permissions: {checks: write, contents: read}
env: {REPORTS: ${stage.reports}}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: cp "$REPORTS/fail.xml" junit.xml
      - id: report
        uses: verdict-ci/verdict@v1
        with: {reports: junit.xml, name: Tests}
      ${steps}
      - uses: actions/upload-artifact@v7
        if: \${{ !cancelled() && steps.report.outputs.bundle != '' }}
        with:
          name: verdict-bundle
          path: \${{ steps.report.outputs.bundle }}
`
  const publisher = `
on:
  workflow_run:
    workflows: [CI]
    types: [completed]
permissions: {}
jobs:
  publish:
    uses: ${fork}
    permissions: {actions: read, checks: write}
    with: {name: Tests, artifacts: verdict-*}
`
  const publish = (of: RunResult): Promise<RunResult> => stage.run(publisher, {event: workflowRun(of)})

  test('publishes what a pull request from a fork could not', async () => {
    const first = await stage.run(ci(), {event: pullRequest('fork')})
    const {steps, result} = jobNamed(first, 'test')
    expect(result).toBe('failure')
    expect(await newRuns()).toEqual([])
    // Without a check run the result is where a fork can put it, and nothing crashed.
    const step = steps.find(each => each.id === 'report')!
    expect(step.outputs).toMatchObject({conclusion: 'failure', failed: '1', 'check-run-id': ''})
    expect(step.annotations.find(each => each.level === 'error')).toMatchObject({
      properties: {file: 'src/cart.ts', line: '4'}
    })
    expect(step.summary).toContain('expected 2, got 3')
    expect(step.log).not.toContain('bug')

    const second = await publish(first)
    expect(jobNamed(second, 'publish / tests').result).toBe('failure')
    const runs = await newRuns()
    expect(runs).toMatchObject([{name: 'Tests', conclusion: 'failure', head_sha: headSha}])
    expect(await stage.annotations(runs[0]!)).toMatchObject([{path: 'src/cart.ts', start_line: 4}])
  })

  test.each<[string, Event, number]>([
    ['leaves the runs of own branches, which have published', pullRequest(), 0],
    ['publishes for Dependabot', pullRequest('dependabot'), 1]
  ])('%s', async (_, event, jobs) => {
    const first = await stage.run(ci(), {event})
    const before = (await newRuns()).length
    expect(before).toBe(1 - jobs)
    const second = await publish(first)
    expect(second.jobs).toHaveLength(jobs)
    expect(await newRuns()).toHaveLength(1)
  })

  test('believes the event, not the bundle', async () => {
    const lines = [
      {
        kind: 'bundle',
        version: 1,
        name: 'deploy',
        job: 'release',
        leg: [],
        run_id: '1',
        run_attempt: '1',
        head_sha: 'f'.repeat(40)
      },
      {kind: 'report', file: '../../etc/passwd', format: 'junit', tests: true},
      {
        kind: 'problem',
        severity: 'error',
        message: '::set-output name=a::b',
        source: 'x',
        location: {path: '../../.git/config', start: {line: 1}}
      },
      {
        kind: 'tally',
        outcomes: {errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0},
        findings: {error: 1, warning: 0, info: 0},
        seconds: 0,
        slowest: []
      },
      {kind: 'report-end', unreadable: null, omitted: 0},
      {kind: 'end', reports: 1}
    ]
    const forged = gzipSync(lines.map(line => `${JSON.stringify(line)}\n`).join('')).toString('base64')
    const first = await stage.run(
      ci().replace(
        /- id: report[\s\S]*?name: Tests\}/,
        `- id: report
        run: |
          echo ${forged} | base64 -d > x.verdict.ndjson.gz
          echo bundle=x.verdict.ndjson.gz >> "$GITHUB_OUTPUT"`
      ),
      {event: pullRequest('fork')}
    )
    expect(first.conclusion + transcript(first)).toMatch(/^success/)
    const second = await publish(first)
    const runs = await newRuns()
    expect(runs).toMatchObject([
      {name: 'Tests', conclusion: 'failure', head_sha: headSha, output: {annotations_count: 0}}
    ])
    expect(transcript(second)).not.toMatch(/^::set-output/m)
  })

  test('publishes a failure where the run of the fork left no bundle', async () => {
    const first = await stage.run(ci('- run: rm -f "${{ steps.report.outputs.bundle }}"\n        if: always()'), {
      event: pullRequest('fork')
    })
    const second = await publish(first)
    expect(jobNamed(second, 'publish / tests').result).toBe('failure')
    expect(await newRuns()).toMatchObject([{name: 'Tests', conclusion: 'failure', output: {title: 'no reports found'}}])
  })

  test.each([
    ['checks', 'permissions: {actions: read}', "'checks: write', but is only allowed 'checks: none'"],
    ['artifacts', 'permissions: {checks: write}', "'actions: read', but is only allowed 'actions: none'"]
  ])('is not started by a caller that does not grant %s', async (_, permissions, sentence) => {
    const caller = publisher.replace('permissions: {actions: read, checks: write}', permissions)
    expect(caller).not.toBe(publisher)
    const first = await stage.run(ci(), {event: pullRequest('fork')})
    await expect(stage.run(caller, {event: workflowRun(first)})).rejects.toThrow(sentence)
  })

  test('works from a workflow that is called itself', async () => {
    const first = await stage.run(ci(), {event: pullRequest('fork')})
    stage.write(
      '.github/workflows/relay.yml',
      `on: workflow_call\njobs:\n  inner:\n    uses: ${fork}\n    with: {name: Relayed}\n`
    )
    await stage.run(publisher.replace(`uses: ${fork}`, 'uses: ./.github/workflows/relay.yml').replace(/with: .*/, ''), {
      event: workflowRun(first)
    })
    expect(await newRuns()).toMatchObject([{name: 'Relayed', conclusion: 'failure', head_sha: headSha}])
  })

  test('does nothing at other events', async () => {
    const run = await stage.run(publisher.replace(/workflow_run:[\s\S]*?permissions/, 'push:\npermissions'), {
      event: push()
    })
    expect([run.conclusion, run.jobs]).toEqual(['skipped', []])
  })
})
