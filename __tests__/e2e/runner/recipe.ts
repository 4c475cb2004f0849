import {expect} from '@jest/globals'
import type {ServerOptions} from '../../../src/server/options.ts'
import {headSha, mergeGroup, other, pullRequest, push, repositoryDispatch, workflowRun, type Event} from './events.ts'
import {itemsOf, literal, under} from './expressions.ts'
import {verdict} from './github.ts'
import type {StepResult} from './job.ts'
import type {Block} from './pages.ts'
import type {RunResult} from './run.ts'
import {openStage, transcript, type Stage} from './stage.ts'
import type {Answers} from './tools.ts'
import {eventsOf, readWorkflow, type Workflow} from './workflow.ts'

/** What a workflow of a page must come to, beyond what every one must. */
export interface Recipe {
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

/** Has something else publish a check on the commit. */
export async function post(stage: Stage, body: object): Promise<void> {
  const response = await fetch(`${stage.url}/repos/acme/shop/check-runs`, {
    method: 'POST',
    headers: {authorization: `token ${stage.token({checks: 'write'})}`},
    body: JSON.stringify({head_sha: headSha, conclusion: 'success', ...body})
  })
  expect(response.status).toBe(201)
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

/** A block to run, all blocks of its page, and its recipe; without one everything is as usual. */
export interface Given {
  readonly block: Block
  readonly page: readonly Block[]
  readonly recipe: Recipe | undefined
}

/**
 * Runs a workflow of a page. Whatever else it does: it runs a step of ours; no such step and no stand-in breaks; no
 * command is unknown; each report is there and can be read; and each check run that was opened has ended.
 */
export async function runRecipe({block, page, recipe}: Given): Promise<void> {
  const stage = await openStage({answers: recipe?.answers ?? {}, ...recipe?.options})
  try {
    for (const each of page) if (each.path !== '') stage.write(each.path, each.content)
    const workflow = await readWorkflow(block.content, {path: 'page.yml', repository: 'acme/shop'})
    const waitedFor = recipe?.before === undefined ? linesOfGates(workflow) : []
    await recipe?.before?.(stage)
    for (const line of waitedFor)
      if (!/^(app|vercel)=/.test(line)) await post(stage, {name: line.replaceAll('*', 'any')})
    const run = await stage.run(block.content, {
      event: recipe?.event ?? (await usualEvent(stage, workflow, page)),
      hurry: recipe?.hurry ?? (waitedFor.length > 0 ? 50 : 1),
      secrets: recipe?.secrets ?? {},
      vars: recipe?.vars ?? {},
      addresses: {'vercel-api-url': stage.url}
    })
    inspect(run)
    if (recipe === undefined)
      expect(run.jobs.flatMap(job => job.steps.filter(isOurs).map(step => step.outcome))).toContainEqual(
        expect.stringMatching(/success|failure/)
      )
    for (const {name, status} of await stage.checkRuns()) expect([name, status]).toEqual([name, 'completed'])
    await recipe?.expect(run, stage)
  } finally {
    await stage.close()
  }
}

/** What the gates of a workflow wait for, one line each. */
function linesOfGates({jobs}: Workflow): readonly string[] {
  const steps = [...jobs.values()].flatMap(job => itemsOf(under(job, 'steps')))
  const gates = steps.filter(step => (literal(under(step, 'uses')) ?? '').startsWith(`${verdict}/gate@`))
  return gates
    .flatMap(step => (literal(under(under(step, 'with'), 'checks')) ?? '').split('\n'))
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** The event of a workflow; where it follows another workflow of the page, that one has run before, for a fork. */
async function usualEvent(stage: Stage, workflow: Workflow, page: readonly Block[]): Promise<Event> {
  if (!eventsOf(workflow).includes('workflow_run')) return eventFor(eventsOf(workflow))
  const followed = under(under(under(workflow.root, 'on'), 'workflow_run'), 'workflows')
  const follows = itemsOf(followed).map(each => literal(each))
  const first = page.find(each => each.whole && follows.includes(each.name))
  if (first === undefined) throw new Error(`the page has no workflow ${follows.join(', ')}`)
  const run = await stage.run(first.content, {event: pullRequest('fork')})
  inspect(run)
  return workflowRun(run)
}

function inspect(run: RunResult): void {
  const broken = run.jobs.flatMap(job =>
    job.steps.filter(step => breaks(step, run.event)).map(step => `${job.name}: ${step.name}`)
  )
  expect([broken, broken.length === 0 ? '' : transcript(run)]).toEqual([[], ''])
}

const isOurs = ({uses}: StepResult): boolean =>
  uses.startsWith(`${verdict}@`) || uses.startsWith(`${verdict}/`) || uses.startsWith('$/')

/** Emulated tests may fail, and a report of theirs with them; nothing else may. */
function breaks(step: StepResult, {readOnly}: Event): boolean {
  const {outcome, log, outputs, uses} = step
  if (/no prepared answer|command not found|No such file|Unexpected input|has a bug/.test(log)) return true
  if (isOurs(step) && /No file matches|could not be read/.test(log)) return true
  if (isOurs(step) && !readOnly && /The result is in the log/.test(log)) return true
  if (outcome !== 'failure' || uses === '') return false
  return outputs['conclusion'] === undefined || ['success', 'neutral', 'skipped'].includes(outputs['conclusion'])
}
