import {gzipSync} from 'node:zlib'
import {expect} from '@jest/globals'
import {headSha, mergeGroup, repositoryDispatch, type Event} from './runner/events.ts'
import {post, type Recipe} from './runner/recipe.ts'
import type {RunResult} from './runner/run.ts'
import type {Stage} from './runner/stage.ts'

const checks = async (stage: Stage): Promise<Record<string, string>> =>
  Object.fromEntries((await stage.checkRuns()).map(each => [each.name, each.conclusion]))

const names =
  (...wanted: readonly string[]) =>
  async (_: RunResult, stage: Stage) =>
    expect(Object.keys(await checks(stage)).sort()).toEqual(wanted)

/** One check run of this name, which failed as the emulated tests did. */
const fails = (name: string) => async (_: RunResult, stage: Stage) =>
  expect(await checks(stage)).toEqual({[name]: 'failure'})

/** As `fails`, and its title has these counts, so that the report was read. */
const failsWith = (name: string, counts: RegExp) => async (run: RunResult, stage: Stage) => {
  await fails(name)(run, stage)
  expect((await stage.checkRuns())[0]!.output.title).toMatch(counts)
}

/** What the emulated tests report. */
const oneOfTwo = /^1 failed, 1 passed/
/** What the emulated ESLint reports. */
const linted = /^3 errors, 1 warning/

/** A bundle with one error, in Base64. */
function smallBundle(): string {
  const none = {errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0}
  const lines = [
    {kind: 'bundle', version: 1, name: 'Tests', job: 'test', leg: [], run_id: '1', run_attempt: '1', head_sha: headSha},
    {kind: 'report', file: 'tsc.log', format: 'tsc', tests: false},
    {kind: 'problem', severity: 'error', message: 'no such thing', source: 'tsc'},
    {kind: 'tally', outcomes: none, findings: {error: 1, warning: 0, info: 0}, seconds: 0, slowest: []},
    {kind: 'report-end', unreadable: null, omitted: 0},
    {kind: 'end', reports: 1}
  ]
  return gzipSync(lines.map(line => `${JSON.stringify(line)}\n`).join('')).toString('base64')
}

const atVercel = {
  options: {
    vercel: {
      projects: [{id: 'prj_1', name: 'shop', team: {id: 'team_1', slug: 'acme'}}],
      deployments: [
        {
          id: 'dpl_1',
          url: 'shop-1.vercel.app',
          project: 'prj_1',
          target: 'production',
          sha: headSha,
          readyState: 'READY'
        }
      ]
    }
  },
  secrets: {VERCEL_TOKEN: 'vcp_Secret0123456789'},
  vars: {VERCEL_TEAM: 'acme', VERCEL_PROJECT: 'shop'}
} as const

/** Has the check of the deployment at Vercel come to an end. */
async function concludeAtVercel({url}: Stage, conclusion: string): Promise<void> {
  const ask = async (method: string, path: string, body: object): Promise<{id: string}> => {
    const headers = {authorization: `Bearer ${atVercel.secrets.VERCEL_TOKEN}`, 'content-type': 'application/json'}
    const response = await fetch(`${url}${path}?teamId=team_1`, {method, headers, body: JSON.stringify(body)})
    expect([path, response.status < 300]).toEqual([path, true])
    return (await response.json()) as {id: string}
  }
  const check = {name: 'Smoke', requires: 'deployment-url', source: {kind: 'webhook'}, blocks: 'deployment-alias'}
  const {id: checkId} = await ask('POST', '/v2/projects/prj_1/checks', check)
  const {id} = await ask('POST', '/v2/deployments/dpl_1/check-runs', {checkId})
  await ask('PATCH', `/v2/deployments/dpl_1/check-runs/${id}`, {status: 'completed', conclusion})
}

/** What a receiver of presses dispatches. */
const pressed = (action: string): Event =>
  repositoryDispatch(action, {git: {sha: headSha, ref: 'feature'}, run_id: '77', identifier: 'x'})

/** The real one, for answers: scripts of workflows find emulated tools only. */
const git = '/usr/bin/git'

/** By page and name of the workflow. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'README.md: Tests': {
    async expect(run, stage) {
      await fails('test report')(run, stage)
      expect((await stage.checkRuns())[0]!.output.title).toMatch(/1 failed, 1 passed .* errors?/)
      expect(run.conclusion).toBe('failure')
    }
  },
  'docs/baseline.md: Lint': {
    async expect(run, stage) {
      await fails('New problems')(run, stage)
      const {summary} = (await stage.checkRuns())[0]!.output
      expect(summary).toMatch(/`no-baseline` leads to `failure`[\s\S]*No baseline: the base commit/)
    }
  },
  'docs/buttons.md: Fix this': {
    answers: {
      'npm ci --ignore-scripts': '',
      'npx eslint . --fix': 'echo "// fixed" >> src/cart.ts; exit 1',
      'git push *': `${git} show HEAD:src/cart.ts; echo "pushed $3"`,
      'git *': `${git} "\${words[@]}"`
    },
    event: pressed('verdict-fix'),
    expect: run => {
      const {log} = run.jobs.find(job => job.path === 'push')!.steps.at(-1)!
      expect(log).toMatch(/Fix what ESLint can fix\n[\s\S]*\/\/ fixed\npushed HEAD:feature/)
      expect(run.conclusion).toBe('success')
    }
  },
  'docs/buttons.md: Re-run failed': {
    answers: {'gh run rerun 77 --failed --repo acme/shop': 'echo "rerun by $GH_TOKEN"'},
    event: pressed('verdict-rerun'),
    expect: run => expect(run.jobs[0]!.steps[0]!.log).toMatch(/^rerun by ghs_/)
  },
  'docs/forks.md: CI': {expect: fails('Tests')},
  'docs/forks.md: Publish for forks': {expect: fails('Tests')},
  'docs/gate.md: Merge gate': {
    hurry: 20,
    async before(stage) {
      await post(stage, {name: 'Tests'})
      await post(stage, {name: 'lint js', conclusion: 'failure'})
    },
    expect(run) {
      const step = run.jobs[0]!.steps[0]!
      expect(step.outputs).toMatchObject({conclusion: 'failure', failing: 'lint js', missing: 'app=codecov'})
      expect(step.summary).toContain('lint js')
    }
  },
  'docs/enterprise-server.md: Tests': {expect: failsWith('Tests', oneOfTwo)},
  'docs/enterprise-server.md: Publish for forks': {
    answers: {
      'gh run download *': `test "$GH_HOST" = github.example.com && mkdir bundles && echo ${smallBundle()} | base64 -d > bundles/a.verdict.ndjson.gz`
    },
    expect: failsWith('Tests', /^1 error/)
  },
  'docs/getting-started.md: Python': {expect: failsWith('test report', /failed/)},
  'docs/getting-started.md: Opened first': {
    async expect(run, stage) {
      await failsWith('test report', oneOfTwo)(run, stage)
      expect(stage.server.requests.map(({method}) => method)).toContain('PATCH')
    }
  },
  'docs/flaky.md: Strict about flaky tests': {
    answers: {
      'gotestsum *': `echo '<testsuite><testcase name="adds"><failure message="2"/></testcase><testcase name="adds"/></testsuite>' > junit.xml`
    },
    expect: failsWith('test report', /^1 flaky/)
  },
  'docs/migration/ataylorme-eslint-annotate-action.md: Lint': {expect: failsWith('ESLint', linted)},
  'docs/migration/dorny-test-reporter.md: Tests': {expect: failsWith('Jest', oneOfTwo)},
  'docs/migration/enricomi-publish-unit-test-result-action.md: Tests': {expect: failsWith('Unit tests', /failed/)},
  'docs/migration/louisbrunner-checks-action.md: Lint': {expect: failsWith('ESLint', linted)},
  'docs/migration/mikepenz-action-junit-report.md: Tests': {
    answers: {
      'mvn --batch-mode verify':
        'mkdir -p app/target/surefire-reports; cp $REPORTS/fail.xml app/target/surefire-reports/TEST-a.xml; exit 1'
    },
    expect: failsWith('Unit tests', oneOfTwo)
  },
  'docs/monorepo.md: All packages': {
    answers: {
      'npm test --workspaces --if-present -- --reporters=jest-junit':
        'mkdir -p packages/api packages/web; cp $REPORTS/fail.xml packages/api/junit.xml; cp $REPORTS/pass.xml packages/web/junit.xml; exit 1'
    },
    async expect(run, stage) {
      await failsWith('test report', /^1 failed, 3 passed/)(run, stage)
      expect((await stage.checkRuns())[0]!.output.summary).toMatch(/api.*\n.*web/)
    }
  },
  'docs/monorepo.md: Packages': {
    answers: {
      'npm test --workspace packages/api -- --reporters=jest-junit':
        'mkdir -p packages/api; cp $REPORTS/fail.xml packages/api/junit.xml; exit 1',
      'npm test --workspace packages/web -- --reporters=jest-junit':
        'mkdir -p packages/web; cp $REPORTS/pass.xml packages/web/junit.xml'
    },
    expect: async (_, stage) =>
      expect(await checks(stage)).toEqual({'Tests of api': 'failure', 'Tests of web': 'success'})
  },
  'docs/problem-matchers.md: Build': {
    answers: {'make -k': 'echo "src/cart.ts:3:7: error: no such thing"; exit 2'},
    before(stage) {
      stage.write(
        '.github/matchers/deploy.json',
        JSON.stringify({problemMatcher: [{owner: 'deploy', pattern: [{regexp: '^DEPLOY (.+)$', message: 1}]}]})
      )
      return Promise.resolve()
    },
    async expect(run, stage) {
      await failsWith('build report', /^1 error/)(run, stage)
      expect((await stage.checkRuns())[0]!.output.annotations_count).toBe(1)
    }
  },
  'docs/matrix.md: Tests': {
    expect: names(
      'test (ubuntu-latest, 22) report',
      'test (ubuntu-latest, 24) report',
      'test (windows-latest, 22) report',
      'test (windows-latest, 24) report'
    )
  },
  'docs/matrix.md: Sharded tests': {
    async expect(run, stage) {
      await fails('Tests')(run, stage)
      const {summary} = (await stage.checkRuns())[0]!.output
      expect(summary).toContain('**0 of 4 legs passed**')
      expect(summary).not.toContain('missing')
    }
  },
  'docs/matrix.md: Tests of legs and all': {expect: names('Tests', 'test (22) report', 'test (24) report')},
  'docs/merge-queue.md: Tests': {event: mergeGroup(), expect: fails('Tests')},
  'docs/reusable-workflows.md: CI': {expect: fails('Tests')},
  'docs/reusable-workflows.md: Check for each system': {expect: names('tests (linux) report', 'tests (macos) report')},
  'docs/reusable-workflows.md: Calls a workflow that calls': {expect: fails('Tests')},
  'docs/vercel.md: Release': {
    ...atVercel,
    hurry: 20,
    async before(stage) {
      await post(stage, {name: 'test report'})
      await concludeAtVercel(stage, 'succeeded')
    },
    expect(run) {
      expect(run.jobs[0]!.steps.map(each => each.outcome)).toEqual(['success', 'success'])
      expect(run.jobs[0]!.steps[0]!.outputs).toMatchObject({conclusion: 'success', missing: ''})
    }
  },
  'docs/vercel.md: Smoke tests': {expect: fails('Smoke tests')},
  'docs/vercel.md: Smoke tests of deployments': {expect: fails('Smoke tests')},
  'docs/vercel.md: Smoke tests for Vercel': {
    ...atVercel,
    async expect(run, stage) {
      await fails('Smoke tests')(run, stage)
      const patched = stage.server.requests.filter(({method, path}) => method === 'PATCH' && path.includes('/dpl_1/'))
      expect(patched.length).toBeGreaterThan(0)
    }
  }
}
