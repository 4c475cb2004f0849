import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/template-token'
import type {Event} from './events.ts'
import {entriesOf, evaluate, itemsOf, literal, resolve, under, type Scope} from './expressions.ts'
import type {GitHub} from './github.ts'
import {runJob, type JobResult, type Result} from './job.ts'
import {expandMatrix, jobName, type Leg} from './matrix.ts'
import {defaults, readOnly, readPermissions, violations, type Permissions} from './permissions.ts'
import {runnerPatience, type Patience} from './spawn.ts'
import {fieldsOf, holds, textOf, type Fields, type Value} from './values.ts'
import {conditionOf, eventsOf, readWorkflow, StartUpError, type Workflow} from './workflow.ts'

/** What to run, and with what. */
export interface RunRequest {
  readonly github: GitHub
  /** The path of the workflow in its repository, acme/shop if none is named. */
  readonly workflow: string
  readonly repository?: string
  readonly event: Event
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
  readonly settings?: keyof typeof defaults
  /** Folders of programs: see tools.ts. */
  readonly tools: readonly string[]
  readonly cancel?: AbortSignal
  readonly patience?: Patience
  /** Told before each step starts. */
  readonly onStep?: (step: {job: string; step: string}) => void
  /** How many jobs run at a time. */
  readonly parallel?: number
  /** Runs this run's failed jobs, and those that need them, again. */
  readonly again?: RunResult
  /** Addresses that inputs of actions have by default, and that are elsewhere here. */
  readonly addresses?: Readonly<Record<string, string>>
  /** Makes every timer of an action's process so many times shorter; 1 by default. */
  readonly hurry?: number
}

/** What a run came to. */
export interface RunResult {
  readonly id: number
  readonly attempt: number
  readonly name: string
  readonly event: Event
  readonly conclusion: Result
  /** Every job that there was, also those of called workflows, in the order in which they ended. */
  readonly jobs: readonly JobResult[]
}

/** The deepest that workflows may call one another, the first included. @see https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations */
const deepest = 10

/** A workflow, and those that its jobs call, by the id of the job. */
interface Plan {
  readonly workflow: Workflow
  readonly called: ReadonlyMap<string, Plan>
  /** The permissions of each job's token, as far as the workflows say. */
  readonly permissions: ReadonlyMap<string, Permissions>
}

let lastRun = 1000

/** Runs a workflow as GitHub would. Throws StartUpError where it would not even start. */
export async function runWorkflow(request: RunRequest): Promise<RunResult> {
  const {github, event, again} = request
  const repository = request.repository ?? 'acme/shop'
  const settings = defaults[request.settings ?? 'restricted']
  const workflow = await load(github, {repository, path: request.workflow})
  if (!eventsOf(workflow).includes(event.name))
    throw new StartUpError(`${request.workflow} is not started by ${event.name}`)
  const own = readPermissions(under(workflow.root, 'permissions'))
  const plan = await makePlan(github, {workflow, explicit: own, settings, depth: 1, trail: []})

  const id = again?.id ?? ++lastRun
  const attempt = (again?.attempt ?? 0) + 1
  const name = literal(under(workflow.root, 'name')) ?? request.workflow
  const refName = event.ref.replace(/^refs\/(heads|tags|pull)\//, '')
  const context: Fields = {
    event_name: event.name,
    event: event.payload,
    sha: event.sha,
    ref: event.ref,
    ref_name: refName,
    ref_type: 'branch',
    head_ref: event.headRef ?? '',
    base_ref: event.baseRef ?? '',
    repository,
    repository_owner: repository.split('/')[0]!,
    run_id: String(id),
    run_number: '1',
    run_attempt: String(attempt),
    workflow: name,
    workflow_ref: `${repository}/${request.workflow}@${event.ref}`,
    workflow_sha: event.sha,
    actor: event.actor,
    triggering_actor: event.actor,
    server_url: github.url,
    api_url: github.url
  }
  const run: Running = {
    request,
    repository,
    id,
    attempt,
    context,
    done: [],
    slots: request.parallel ?? 2,
    waiting: [],
    cancel: request.cancel ?? new AbortController().signal,
    settings
  }
  const level = await runLevel(run, {
    plan,
    inputs: {},
    secrets: request.secrets ?? {},
    path: '',
    name: '',
    cancel: run.cancel
  })
  return {
    id,
    attempt,
    name,
    event,
    conclusion: overall([...level.results.values()].map(({result}) => result)),
    jobs: run.done
  }
}

interface Running {
  readonly request: RunRequest
  readonly repository: string
  readonly id: number
  readonly attempt: number
  readonly context: Fields
  readonly done: JobResult[]
  slots: number
  readonly waiting: (() => void)[]
  readonly cancel: AbortSignal
  readonly settings: Permissions
}

async function load(github: GitHub, at: {repository: string; path: string}): Promise<Workflow> {
  const folder = github.repositories.get(at.repository)
  const file = join(folder ?? '', at.path)
  if (folder === undefined || !existsSync(file))
    throw new StartUpError(`workflow was not found: ${at.repository}/${at.path}`)
  return readWorkflow(readFileSync(file, 'utf8'), at)
}

/** Reads the workflows that a workflow calls, and checks what GitHub checks before it starts anything. */
async function makePlan(
  github: GitHub,
  given: {
    workflow: Workflow
    /** What the caller, or the workflow itself, says that its jobs may do; undefined where nobody does. */
    explicit: Permissions | undefined
    settings: Permissions
    depth: number
    trail: readonly string[]
  }
): Promise<Plan> {
  const {workflow, explicit, settings, depth, trail} = given
  const called = new Map<string, Plan>()
  const permissions = new Map<string, Permissions>()
  for (const [id, job] of workflow.jobs) {
    const max = readPermissions(under(job, 'permissions')) ?? explicit
    permissions.set(id, max ?? settings)
    const uses = literal(under(job, 'uses'))
    if (uses === undefined) continue
    const at = workflowAt(uses, workflow.repository)
    const place = `${at.repository}/${at.path}`
    if (depth + 1 > deepest) throw new StartUpError(`Nested reusable workflow depth exceeded ${deepest}.`)
    if (trail.includes(place)) throw new StartUpError(`${place} calls itself`)
    const callee = await load(github, at)
    if (!eventsOf(callee).includes('workflow_call'))
      throw new StartUpError('workflow_call key is not defined in the referenced workflow.')
    checkInputs({job, callee, uses})
    const root = readPermissions(under(callee.root, 'permissions'))
    const asked = [
      ['The workflow', root],
      ...[...callee.jobs].map(
        ([nested, token]) => [`The nested job '${nested}'`, readPermissions(under(token, 'permissions'))] as const
      )
    ] as const
    for (const [who, wanted] of asked) {
      const beyond = violations(wanted ?? {}, max ?? settings)
      if (beyond.asked.length > 0)
        throw new StartUpError(
          `Error calling workflow '${uses}'. ${who} is requesting '${beyond.asked.join(', ')}', but is only allowed '${beyond.allowed.join(', ')}'.`
        )
    }
    called.set(
      id,
      await makePlan(github, {
        workflow: callee,
        explicit: root ?? max,
        settings,
        depth: depth + 1,
        trail: [...trail, place]
      })
    )
  }
  return {workflow, called, permissions}
}

/** `./` and `$/` are the repository and commit of the file that calls. */
function workflowAt(uses: string, home: string): {repository: string; path: string} {
  const local = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1]
  if (local !== undefined) return {repository: home, path: local}
  const [, repository = '', path = ''] = /^([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/[^@/]+)@.+$/.exec(uses) ?? []
  if (repository === '') throw new StartUpError(`'${uses}' is not a reusable workflow`)
  return {repository, path}
}

const callOf = (workflow: Workflow): TemplateToken | undefined => under(under(workflow.root, 'on'), 'workflow_call')

/** What GitHub refuses about the inputs and secrets of a call before it starts. */
function checkInputs({job, callee, uses}: {job: TemplateToken; callee: Workflow; uses: string}): void {
  const wrong = (sentence: string): StartUpError => new StartUpError(`Invalid call of ${uses}: ${sentence}`)
  for (const [kind, given] of [
    ['input', under(job, 'with')],
    ['secret', under(job, 'secrets')]
  ] as const) {
    const declared = new Map(entriesOf(under(callOf(callee), `${kind}s`)))
    const names = entriesOf(given).map(([name]) => name)
    for (const name of names)
      if (!declared.has(name)) throw wrong(`${kind} ${name} is not defined in the referenced workflow`)
    if (kind === 'secret' && literal(given) === 'inherit') continue
    for (const [name, token] of declared) {
      const required = under(token, 'required')
      if (required !== undefined && resolve(required, {contexts: {}}) === true && !names.includes(name))
        throw wrong(`${kind} ${name} is required, but not provided`)
    }
    if (kind === 'secret') continue
    for (const [name, value] of entriesOf(given)) {
      const type = literal(under(declared.get(name), 'type'))
      const found = value.isLiteral ? typeof resolve(value, {contexts: {}}) : type
      if (type !== undefined && found !== type && !(type === 'string' && found !== 'object'))
        throw wrong(`input ${name} is of type ${found}, not ${type}`)
    }
  }
}

/** One workflow on its way, called or not. */
interface Level {
  readonly plan: Plan
  readonly inputs: Fields
  readonly secrets: Fields
  /** The ids and the names of the jobs that called it. */
  readonly path: string
  readonly name: string
  readonly cancel: AbortSignal
  readonly caller?: {readonly level: Level; readonly id: string}
}

interface Ended {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

async function runLevel(
  run: Running,
  level: Level
): Promise<{results: ReadonlyMap<string, Ended>; outputs: Record<string, string>}> {
  const {workflow} = level.plan
  const started = new Map<string, Promise<Ended>>()
  const results = new Map<string, Ended>()
  const start = (id: string): Promise<Ended> => {
    const known = started.get(id)
    if (known !== undefined) return known
    const token = workflow.jobs.get(id)!
    const ended = (async () => {
      const needs = needsOf(token)
      await Promise.all(needs.map(start))
      const result = await runNode(run, level, {id, token, results})
      results.set(id, result)
      return result
    })()
    started.set(id, ended)
    return ended
  }
  await Promise.all([...workflow.jobs.keys()].map(start))
  const jobs = Object.fromEntries([...results].map(([id, {result, outputs}]) => [id, {result, outputs}]))
  const scope: Scope = {contexts: {github: run.context, inputs: level.inputs, vars: run.request.vars ?? {}, jobs}}
  const outputs = entriesOf(under(callOf(workflow), 'outputs')).map(
    ([name, output]) => [name, textOf(resolve(under(output, 'value')!, scope))] as const
  )
  return {results, outputs: Object.fromEntries(outputs)}
}

const needsOf = (token: TemplateToken): readonly string[] => {
  const needs = under(token, 'needs')
  const one = literal(needs)
  return one === undefined ? itemsOf(needs).flatMap(each => literal(each) ?? []) : [one]
}

/** Every job that a job waits for, directly or not. */
function ancestors(level: Level, id: string): readonly string[] {
  const direct = needsOf(level.plan.workflow.jobs.get(id)!)
  return [...new Set(direct.flatMap(each => [each, ...ancestors(level, each)]))]
}

async function runNode(
  run: Running,
  level: Level,
  {id, token, results}: {id: string; token: TemplateToken; results: ReadonlyMap<string, Ended>}
): Promise<Ended> {
  const {workflow} = level.plan
  const before = ancestors(level, id).map(each => results.get(each)!.result)
  const needs = Object.fromEntries(needsOf(token).map(each => [each, {...results.get(each)!}]))
  const contexts: Fields = {
    github: run.context,
    needs,
    inputs: level.inputs,
    vars: run.request.vars ?? {}
  }
  const path = level.path === '' ? id : `${level.path}/${id}`
  const functions: NonNullable<Scope['functions']> = {
    always: () => true,
    success: () => !level.cancel.aborted && before.every(result => result === 'success'),
    failure: () => !level.cancel.aborted && before.includes('failure'),
    cancelled: () => level.cancel.aborted
  }
  if (!holds(evaluate(conditionOf(workflow, token), {contexts, functions})))
    return {result: level.cancel.aborted || before.includes('cancelled') ? 'cancelled' : 'skipped', outputs: {}}

  const strategy = under(token, 'strategy')
  const matrixToken = under(strategy, 'matrix')
  const legs: readonly Leg[] =
    matrixToken === undefined ? [{matrix: {}, named: []}] : expandMatrix(resolve(matrixToken, {contexts, functions}))
  const setting = (key: string, fallback: Value): Value => {
    const found = under(strategy, key)
    return found === undefined ? fallback : resolve(found, {contexts, functions})
  }
  const failFast = matrixToken !== undefined && setting('fail-fast', true) === true
  const inParallel = Number(setting('max-parallel', legs.length))
  const stop = new AbortController()
  const cancel = AbortSignal.any([level.cancel, stop.signal])
  const outputs: Record<string, string> = {}
  const ended: Result[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < legs.length; index = next++) {
      const leg = legs[index]!
      const matrix: Value = matrixToken === undefined ? null : leg.matrix
      const legContexts: Fields = {
        ...contexts,
        secrets: level.secrets,
        matrix,
        strategy: {'fail-fast': failFast, 'job-index': index, 'job-total': legs.length, 'max-parallel': inParallel}
      }
      const result = await runLeg(run, level, {id, path, token, leg, contexts: legContexts, cancel, before})
      ended.push(result.result)
      Object.assign(outputs, result.outputs)
      if (failFast && result.result === 'failure') stop.abort()
    }
  }
  await Promise.all(Array.from({length: Math.min(inParallel, legs.length)}, worker))
  return {result: overall(ended), outputs}
}

async function runLeg(
  run: Running,
  level: Level,
  given: {
    id: string
    path: string
    token: TemplateToken
    leg: Leg
    contexts: Fields
    cancel: AbortSignal
    before: readonly Result[]
  }
): Promise<Ended> {
  const {id, path, token, leg, contexts, cancel} = given
  const {request} = run
  const named = under(token, 'name')
  const own = named === undefined ? id : textOf(resolve(named, {contexts}))
  const short = named?.isExpression === true ? own.slice(0, 100) : jobName(own, leg.named)
  const name = level.name === '' ? short : `${level.name} / ${short}`

  const called = level.plan.called.get(id)
  if (called !== undefined) {
    const {outputs, results} = await runLevel(run, {
      plan: called,
      inputs: inputsOf(called.workflow, token, contexts),
      secrets: secretsOf(token, contexts),
      path,
      name,
      cancel,
      caller: {level, id}
    })
    return {result: overall([...results.values()].map(each => each.result)), outputs}
  }

  const earlier = request.again?.jobs.find(
    each => each.path === path && JSON.stringify(each.matrix) === JSON.stringify(contexts['matrix'])
  )
  if (earlier?.result === 'success' && !needsAgain(run, level, id)) {
    run.done.push(earlier)
    return earlier
  }
  await slot(run)
  try {
    if (cancel.aborted && !level.cancel.aborted) return skipped(run, {path, name, contexts})
    const effective = level.plan.permissions.get(id)!
    const gitHubToken = request.github.token(request.event.readOnly ? readOnly(effective) : effective)
    const result = await runJob({
      github: request.github,
      workflow: level.plan.workflow,
      token,
      path,
      name,
      event: request.event,
      contexts: {
        ...contexts,
        github: {...run.context, job: id},
        secrets: {...level.secrets, GITHUB_TOKEN: gitHubToken}
      },
      run: {id: run.id, attempt: run.attempt},
      repository: run.repository,
      gitHubToken,
      tools: request.tools,
      node: nodeOf(request.hurry ?? 1),
      addresses: request.addresses ?? {},
      cancel,
      patience: request.patience ?? runnerPatience,
      onStep: request.onStep ?? (() => undefined)
    })
    run.done.push(result)
    const tolerant = under(token, 'continue-on-error')
    const forgiven = result.result === 'failure' && tolerant !== undefined && holds(resolve(tolerant, {contexts}))
    return forgiven ? {...result, result: 'success'} : result
  } finally {
    run.slots++
    run.waiting.shift()?.()
  }
}

/** A leg that was not begun because another failed. */
function skipped(run: Running, {path, name, contexts}: {path: string; name: string; contexts: Fields}): Ended {
  run.done.push({
    path,
    name,
    matrix: contexts['matrix'] ?? null,
    result: 'cancelled',
    outputs: {},
    steps: [],
    checkRun: 0
  })
  return {result: 'cancelled', outputs: {}}
}

/** Whether a job that succeeded runs again because one that it needs, or that its caller needs, does. */
function needsAgain(run: Running, level: Level, id: string): boolean {
  const failed = (run.request.again?.jobs ?? []).filter(each => each.result !== 'success').map(each => each.path)
  const before = ancestors(level, id).map(each => (level.path === '' ? each : `${level.path}/${each}`))
  const own = before.some(path => failed.some(each => each === path || each.startsWith(`${path}/`)))
  return own || (level.caller !== undefined && needsAgain(run, level.caller.level, level.caller.id))
}

async function slot(run: Running): Promise<void> {
  while (run.slots === 0) await new Promise<void>(free => run.waiting.push(free))
  run.slots--
}

/** The inputs of a called workflow, in their types. */
function inputsOf(callee: Workflow, token: TemplateToken, contexts: Fields): Fields {
  const given = new Map(entriesOf(under(token, 'with')))
  return Object.fromEntries(
    entriesOf(under(callOf(callee), 'inputs')).map(([name, declared]): [string, Value] => {
      const type = literal(under(declared, 'type'))
      const value = given.get(name) ?? under(declared, 'default')
      const found = value === undefined ? null : resolve(value, {contexts})
      if (type === 'boolean') return [name, found === true || found === 'true']
      if (type === 'number') return [name, Number(found ?? 0)]
      return [name, found === null ? '' : textOf(found)]
    })
  )
}

function secretsOf(token: TemplateToken, contexts: Fields): Fields {
  const given = under(token, 'secrets')
  if (literal(given) === 'inherit') return fieldsOf(contexts['secrets'])
  return Object.fromEntries(entriesOf(given).map(([name, value]) => [name, resolve(value, {contexts})]))
}

/** The result of several: failure before cancelled before success; skipped where all were. */
const overall = (results: readonly Result[]): Result =>
  (['failure', 'cancelled', 'success'] as const).find(each => results.includes(each)) ?? 'skipped'

/** The Node that actions run on: that of VERDICT_NODE24 where CI names one, else this one. */
function nodeOf(hurry: number): readonly [string, ...string[]] {
  const node = process.env['VERDICT_NODE24'] || process.execPath
  return hurry === 1 ? [node] : [node, '--import', hurried(hurry)]
}

/** Shortens the timers of a process, those of promises too. */
const hurried = (times: number): string =>
  `data:text/javascript,${encodeURIComponent(
    `import timers from 'node:timers/promises'; import {syncBuiltinESMExports} from 'node:module';
const wait = globalThis.setTimeout;
globalThis.setTimeout = Object.assign((done, ms, ...rest) => wait(done, ms / ${times}, ...rest), wait);
const promised = timers.setTimeout;
timers.setTimeout = (ms, ...rest) => promised(ms / ${times}, ...rest);
syncBuiltinESMExports()`
  )}`
