import {expect} from '@jest/globals'
import type {ServerOptions} from '../../src/server/options.ts'
import {
  headSha,
  mergeGroup,
  other,
  pullRequest,
  push,
  repositoryDispatch,
  workflowRun,
  type Event
} from './runner/events.ts'
import {itemsOf, literal, under} from './runner/expressions.ts'
import type {StepResult} from './runner/job.ts'
import type {Block} from './runner/pages.ts'
import type {RunResult} from './runner/run.ts'
import {openStage, transcript, type Stage} from './runner/stage.ts'
import type {Answers} from './runner/tools.ts'
import {eventsOf, readWorkflow} from './runner/workflow.ts'

/** What a workflow of a page must come to, beyond what every one must. */
interface Recipe {
  /** In place of the first event that the workflow names. */
  readonly event?: Event
  /** Answers of emulated tools, before the usual ones. */
  readonly answers?: Answers
  /** Makes the timers of actions so many times shorter. */
  readonly hurry?: number
  readonly options?: Partial<ServerOptions>
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  /** What happens on the commit besides, before the run. */
  readonly before?: (stage: Stage) => Promise<void>
  readonly expect: (run: RunResult, stage: Stage) => Promise<void> | void
}

const checks = async (stage: Stage): Promise<Record<string, string>> =>
  Object.fromEntries((await stage.checkRuns()).map(each => [each.name, each.conclusion]))

const names =
  (...wanted: readonly string[]) =>
  async (_: RunResult, stage: Stage) =>
    expect(Object.keys(await checks(stage)).sort()).toEqual(wanted)

/** One check run of this name, which failed as the emulated tests did. */
const fails = (name: string) => async (_: RunResult, stage: Stage) =>
  expect(await checks(stage)).toEqual({[name]: 'failure'})

/** Has something else publish a check on the commit. */
async function post(stage: Stage, body: object): Promise<void> {
  const response = await fetch(`${stage.url}/repos/acme/shop/check-runs`, {
    method: 'POST',
    headers: {authorization: `token ${stage.token({checks: 'write'})}`},
    body: JSON.stringify({head_sha: headSha, conclusion: 'success', ...body})
  })
  expect(response.status).toBe(201)
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

/** An event that starts a workflow, of those it names the first that is known here. */
function eventFor(events: readonly string[]): Event {
  const known: Readonly<Record<string, () => Event>> = {
    pull_request: () => pullRequest(),
    push,
    merge_group: mergeGroup,
    workflow_dispatch: () => other('workflow_dispatch'),
    schedule: () => other('schedule'),
    release: () => other('release'),
    deployment_status: () =>
      other('deployment_status', {
        deployment: {sha: headSha, environment: 'Production'},
        deployment_status: {state: 'success', environment_url: 'https://shop-1.vercel.app'}
      }),
    repository_dispatch: () =>
      repositoryDispatch('vercel.deployment.ready', {
        id: 'dpl_1',
        url: 'https://shop-1.vercel.app',
        environment: 'production',
        project: {id: 'prj_1', name: 'shop'},
        git: {sha: headSha, ref: 'main'},
        state: {type: 'ready'}
      })
  }
  const name = events.find(each => each in known)
  if (name === undefined) throw new Error(`no event is known here for ${events.join(', ')}`)
  return known[name]!()
}

/**
 * Runs a workflow of a page. Whatever else it does: a job runs, no step of ours and no stand-in breaks, no command is
 * unknown, and every check run that was opened has ended.
 */
export async function runRecipe(block: Block, page: readonly Block[]): Promise<void> {
  const recipe = recipes[`${block.page}: ${block.name}`]
  const stage = await openStage({answers: recipe?.answers ?? {}, ...recipe?.options})
  try {
    for (const each of page) if (each.path !== '') stage.write(each.path, each.content)
    await recipe?.before?.(stage)
    const run = await stage.run(block.content, {
      event: recipe?.event ?? (await usualEvent(stage, block, page)),
      hurry: recipe?.hurry ?? 1,
      secrets: recipe?.secrets ?? {},
      vars: recipe?.vars ?? {},
      addresses: {'vercel-api-url': stage.url}
    })
    expect(run.jobs).not.toEqual([])
    inspect(run)
    for (const {name, status} of await stage.checkRuns()) expect([name, status]).toEqual([name, 'completed'])
    await recipe?.expect(run, stage)
  } finally {
    await stage.close()
  }
}

/** The event of a workflow; where it follows another workflow of the page, that one has run before, for a fork. */
async function usualEvent(stage: Stage, block: Block, page: readonly Block[]): Promise<Event> {
  const workflow = await readWorkflow(block.content, {path: 'page.yml', repository: 'acme/shop'})
  if (!eventsOf(workflow).includes('workflow_run')) return eventFor(eventsOf(workflow))
  const followed = under(under(under(workflow.root, 'on'), 'workflow_run'), 'workflows')
  const follows = itemsOf(followed).map(each => literal(each))
  const first = page.find(each => each.whole && follows.includes(each.name))
  if (first === undefined) throw new Error(`${block.page} has no workflow ${follows.join(', ')}`)
  const run = await stage.run(first.content, {event: pullRequest('fork')})
  inspect(run)
  return workflowRun(run)
}

function inspect(run: RunResult): void {
  const broken = run.jobs.flatMap(job => job.steps.filter(breaks).map(step => `${job.name}: ${step.name}`))
  expect([broken, broken.length === 0 ? '' : transcript(run)]).toEqual([[], ''])
}

/** Emulated tests may fail, and a report of theirs with them; nothing else may. */
function breaks({outcome, log, outputs, uses}: StepResult): boolean {
  if (/no prepared answer|command not found|Unexpected input|has a bug/.test(log)) return true
  if (outcome !== 'failure' || uses === '') return false
  return outputs['conclusion'] === undefined || ['success', 'neutral', 'skipped'].includes(outputs['conclusion'])
}
