import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {mergeGroup, pullRequest, push, workflowRun} from './runner/events.ts'
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

/** Replaces the step of another action, and nothing else. */
const moved = (workflow: string, from: string, to: string): string => {
  const at = workflow.indexOf(`uses: ${from}`)
  const end = /\n\n|\n {6}- |\n {2}\w|$/.exec(workflow.slice(at))!.index
  expect(at).toBeGreaterThan(0)
  return workflow.slice(0, at) + to.trim() + workflow.slice(at + end)
}

// Workflows in the shapes in which projects use other actions. Only the step of that action is replaced.
describe('as with dorny/test-reporter', () => {
  const inJob = `
name: Node
on:
  pull_request:
  push:
    branches: [main]
  merge_group:
permissions:
  contents: read
  actions: read
  checks: write
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  build-test:
    name: Build & test
    runs-on: ubuntu-latest
    defaults:
      run:
        working-directory: web
    steps:
      - uses: actions/checkout@v7
      - run: mkdir -p reports
      - run: npx jest --ci --json --outputFile=reports/jest.json
      - name: Test report
        id: test-results
        if: success() || failure()
        uses: dorny/test-reporter@v3
        with:
          name: Jest tests
          path: web/reports/jest-*.xml
          reporter: jest-junit

      - name: Say it
        if: success() || failure()
        run: echo "\${{ steps.test-results.outputs.conclusion }} \${{ steps.test-results.outputs.failed }} of \${{ steps.test-results.outputs.passed }}"
`
  const step = `
uses: verdict-ci/verdict@v1
        with:
          name: Jest tests
          reports: web/reports/jest*.json`

  test.each([
    ['a pull request', pullRequest()],
    ['a push', push()],
    ['the merge queue', mergeGroup()]
  ])('a step after the tests, on %s', async (_, event) => {
    stage.write('web/package.json', '{}\n')
    const run = await stage.run(moved(inJob, 'dorny/test-reporter@v3', step), {event})
    const found = await newRuns()
    expect(found.map(each => [each.name, each.conclusion])).toEqual([['Jest tests', 'failure']])
    const {steps} = jobNamed(run, 'Build & test')
    expect(steps.at(-1)!.log).toBe('failure 9 of 2\n')
  })

  test('with its inputs as they were, the log says what they are called here', async () => {
    const run = await stage.run(inJob.replace('dorny/test-reporter@v3', 'verdict-ci/verdict@v1'), {event: push()})
    const {outcome, log} = jobNamed(run, 'Build & test').steps.find(each => each.id === 'test-results')!
    expect(outcome).toBe('failure')
    expect(log).toContain("Unexpected input(s) 'path', 'reporter'")
    expect(log).toMatch(/::error::The input reports is missing; .* The step has “path”, which is called reports here\./)
    expect(await newRuns()).toEqual([])
  })

  test('a second workflow that takes the reports of a fork from an artifact', async () => {
    const first = await stage.run(
      `
name: CI
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: npm ci
      - run: npm test
      - uses: actions/upload-artifact@v7
        if: \${{ !cancelled() }}
        with: {name: test-results, path: junit.xml}
`,
      {event: pullRequest('fork')}
    )
    expect(await newRuns()).toEqual([])
    const run = await stage.run(
      `
name: Test report
on:
  workflow_run:
    workflows: [CI]
    types: [completed]
permissions:
  contents: read
  actions: read
  checks: write
jobs:
  report:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@v8
        with:
          name: test-results
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - uses: verdict-ci/verdict@v1
        with:
          name: Tests
          reports: junit.xml
          fail-step: false
`,
      {event: workflowRun(first)}
    )
    expect(run.conclusion + transcript(run)).toMatch(/^success/)
    // On the commit of the pull request, not on that of the default branch.
    expect(await newRuns()).toMatchObject([{name: 'Tests', conclusion: 'failure'}])
  })
})

describe('as with mikepenz/action-junit-report', () => {
  const modules = `
name: Java
on: [push, pull_request]
jobs:
  verify:
    runs-on: ubuntu-latest
    container: eclipse-temurin:\${{ matrix.java }}
    permissions:
      checks: write
      contents: read
    strategy:
      fail-fast: false
      matrix:
        java: [21, 25]
    env:
      MAVEN_OPTS: -Xmx1g
    steps:
      - uses: actions/checkout@v7
      - uses: actions/cache@v5
        with:
          path: ~/.m2
          key: maven-\${{ hashFiles('**/pom.xml') }}
      - run: mvn --batch-mode verify
        working-directory: core
      - run: mvn --batch-mode verify
        working-directory: api
        if: always()
      - name: Publish
        uses: mikepenz/action-junit-report@v6
        if: always()
        with:
          check_name: JUnit \${{ matrix.java }}
          report_paths: '**/target/surefire-reports/TEST-*.xml'
          require_tests: true
`

  test('all modules in one check of each leg', async () => {
    for (const folder of ['core', 'api']) stage.write(`${folder}/pom.xml`, '<project/>\n')
    const workflow = moved(
      modules,
      'mikepenz/action-junit-report@v6',
      `
uses: verdict-ci/verdict@v1
        if: always()
        with:
          name: JUnit \${{ matrix.java }}
          reports: '**/target/surefire-reports/TEST-*.xml'`
    )
    const run = await stage.run(workflow, {event: pullRequest()})
    const found = await newRuns()
    expect(found.map(each => [each.name, each.conclusion]).sort()).toEqual([
      ['JUnit 21', 'failure'],
      ['JUnit 25', 'failure']
    ])
    for (const {output} of found) expect(output.title).toMatch(/^8 errored, 6 failed, 2 passed, 4 skipped/)
    expect(run.conclusion).toBe('failure')
  })

  test('with the inputs as they were, the log says what they are called here', async () => {
    const run = await stage.run(modules.replace('mikepenz/action-junit-report@v6', 'verdict-ci/verdict@v1'), {
      event: push()
    })
    expect(jobNamed(run, 'verify (21)').steps.at(-1)!.log).toMatch(/“report_paths”, which is called reports here/)
  })
})

describe('as with EnricoMi/publish-unit-test-result-action', () => {
  const apart = `
name: CI
on: [push, pull_request]
permissions: {}
jobs:
  build-and-test:
    name: Build and test (Python \${{ matrix.python }})
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        python: ['3.12', '3.14']
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-python@v6
        with:
          python-version: \${{ matrix.python }}
      - run: python -m pytest test --junit-xml pytest.xml
      - name: Upload
        if: always()
        uses: actions/upload-artifact@v7
        with:
          name: Test results (Python \${{ matrix.python }})
          path: pytest.xml
  publish-test-results:
    name: Publish
    needs: build-and-test
    runs-on: ubuntu-latest
    permissions:
      checks: write
      pull-requests: write
      contents: read
    if: always()
    steps:
      - name: Download
        uses: actions/download-artifact@v8
        with:
          path: artifacts
      - name: Publish
        uses: EnricoMi/publish-unit-test-result-action@v2
        with:
          files: artifacts/**/*.xml
`

  test('a job that reads what all legs have uploaded', async () => {
    const workflow = moved(
      apart,
      'EnricoMi/publish-unit-test-result-action@v2',
      `
uses: verdict-ci/verdict@v1
        with:
          name: Test Results
          reports: artifacts/**/*.xml
          expect-reports: 2`
    )
    const run = await stage.run(workflow, {event: pullRequest()})
    const [stored, ...others] = await newRuns()
    expect(others).toEqual([])
    expect(stored).toMatchObject({name: 'Test Results', conclusion: 'failure'})
    expect(stored!.output.title).toMatch(/^10 errored, 18 failed, 6 passed, 8 skipped/)
    expect(jobNamed(run, 'Publish').result).toBe('failure')
  })

  test('when a leg uploads nothing, the check fails although the others passed', async () => {
    const workflow = moved(
      apart.replace(
        'python -m pytest test --junit-xml pytest.xml',
        `test '\${{ matrix.python }}' = 3.14 || cp ${stage.reports}/pass.xml pytest.xml`
      ),
      'EnricoMi/publish-unit-test-result-action@v2',
      `
uses: verdict-ci/verdict@v1
        with:
          name: Test Results
          reports: artifacts/**/*.xml
          expect-reports: 2`
    )
    await stage.run(workflow, {event: push()})
    expect(await newRuns()).toMatchObject([{name: 'Test Results', conclusion: 'failure'}])
  })
})
