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

/** By page and name of the workflow. */
export const recipes: Readonly<Record<string, Recipe>> = {
  'README.md: Tests': {
    async expect(run, stage) {
      await fails('test report')(run, stage)
      expect((await stage.checkRuns())[0]!.output.title).toMatch(/1 failed, 1 passed .* errors?/)
      expect(run.conclusion).toBe('failure')
    }
  },
  'docs/buttons.md: Fix this': {
    answers: {'npm ci --ignore-scripts': '', 'npx eslint . --fix': '', 'git config *': '', 'git diff --quiet': ''},
    event: pressed('verdict-fix'),
    expect: run => expect(run.conclusion).toBe('success')
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
