import {createHash, randomUUID} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/template-token'
import {globSync} from 'tinyglobby'
import {findAction, type Action} from './action.ts'
import {emulated} from './emulated.ts'
import type {Event} from './events.ts'
import {entriesOf, evaluate, itemsOf, literal, resolve, under, type Scope} from './expressions.ts'
import {loggedAnnotations, readCommandFile, type LoggedAnnotation} from './file-commands.ts'
import type {GitHub} from './github.ts'
import {newMachine, readIfThere, type Machine} from './machine.ts'
import {Overrun, runProgram, type Ended, type Patience} from './spawn.ts'
import {holds, textOf, type Fields, type Value} from './values.ts'
import {conditionOf, type Workflow} from './workflow.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** What one step came to. `outcome` is before `continue-on-error`. */
export interface StepResult {
  readonly name: string
  readonly id: string
  /** Empty for a script. */
  readonly uses: string
  readonly outcome: Result
  readonly conclusion: Result
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly annotations: readonly LoggedAnnotation[]
  readonly summary: string
}

/** What a job came to. */
export interface JobResult {
  /** The id in its workflow, after those of the jobs that called it: `report/publish`. */
  readonly path: string
  /** As pages show it. */
  readonly name: string
  readonly matrix: Value
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepResult[]
  readonly checkRun: number
}

/** A job, ready to run. */
export interface JobCall {
  readonly github: GitHub
  readonly workflow: Workflow
  readonly token: TemplateToken
  readonly path: string
  readonly name: string
  readonly event: Event
  /** `github`, `needs`, `strategy`, `matrix`, `inputs`, `secrets`, `vars`: what is known before the job. */
  readonly contexts: Fields
  readonly run: {readonly id: number; readonly attempt: number}
  readonly repository: string
  readonly gitHubToken: string
  readonly tools: readonly string[]
  readonly node: readonly [string, ...string[]]
  /** Addresses in place of the defaults of inputs. */
  readonly addresses: Readonly<Record<string, string>>
  readonly cancel: AbortSignal
  readonly patience: Patience
  readonly onStep: (step: {job: string; step: string}) => void
}

/** What is registered when a step's main starts, to run after all steps, the last first. */
interface Post {
  readonly step: TemplateToken
  readonly action: Action
  readonly state: Readonly<Record<string, string>>
  readonly label: string
}

/** Runs one job on a machine of its own. Throws for what steps do only where one does not end: Overrun. */
export async function runJob(call: JobCall): Promise<JobResult> {
  const {github, workflow, token, path, name, event, run, cancel} = call
  const id = path.split('/').at(-1)!
  const checkRun = github.openJob({name, sha: shownSha(event), run: run.id})
  const machine = newMachine(github, {name, repository: call.repository, tools: call.tools})
  const eventPath = join(machine.temp, '_github_workflow', 'event.json')
  const job: Running = {
    call,
    machine,
    checkRun,
    status: 'success',
    env: {...plainEnv(under(workflow.root, 'env'), call), ...plainEnv(under(token, 'env'), call)},
    path: [],
    steps: {},
    environment: {}
  }
  writeEvent(eventPath, event)
  job.environment = environmentOf(job, {id, eventPath})
  const results: StepResult[] = []
  const posts: Post[] = []
  for (const [index, step] of itemsOf(under(token, 'steps')).entries()) {
    const label = labelOf(step, index)
    call.onStep({job: name, step: label})
    if (cancel.aborted && job.status !== 'failure') job.status = 'cancelled'
    const result = await runStep(job, step, {label, posts})
    results.push(result)
    const stepId = textIn(step, 'id')
    if (stepId !== '')
      job.steps[stepId] = {outputs: result.outputs, outcome: result.outcome, conclusion: result.conclusion}
    if (result.conclusion === 'failure' && job.status === 'success') job.status = 'failure'
    if (cancel.aborted) job.status = 'cancelled'
  }
  for (const post of posts.reverse()) {
    const result = await runPost(job, post)
    results.push(result)
    if (result.conclusion === 'failure' && job.status === 'success') job.status = 'failure'
  }
  github.closeJob(checkRun, job.status)
  const scope = scopeOf(job)
  const outputs = entriesOf(under(token, 'outputs')).map(
    ([key, value]) => [key, textOf(resolve(value, scope))] as const
  )
  return {
    path,
    name,
    matrix: call.contexts['matrix'] ?? null,
    result: job.status,
    outputs: Object.fromEntries(outputs.filter(([, value]) => value !== '')),
    steps: results,
    checkRun
  }
}

interface Running {
  readonly call: JobCall
  readonly machine: Machine
  readonly checkRun: number
  status: 'success' | 'failure' | 'cancelled'
  /** What `env:` and GITHUB_ENV have set. */
  env: Record<string, string>
  /** What GITHUB_PATH has added, the newest first. */
  path: string[]
  /** The context `steps`. */
  readonly steps: Record<string, Value>
  /** The variables that every step has. */
  environment: Readonly<Record<string, string>>
}

/** The commit that the job's own check run is on: the head of a pull request, not what is tested. */
const shownSha = (event: Event): string => {
  const pull = event.payload['pull_request'] as {head?: {sha?: string}} | undefined
  return pull?.head?.sha ?? event.sha
}

const writeEvent = (path: string, event: Event): void => {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, JSON.stringify(event.payload))
}

async function runStep(
  job: Running,
  step: TemplateToken,
  {label, posts}: {label: string; posts: Post[]}
): Promise<StepResult> {
  const {call} = job
  const blank = {
    name: label,
    id: textIn(step, 'id'),
    uses: textIn(step, 'uses'),
    outputs: {},
    log: '',
    annotations: [],
    summary: ''
  }
  let mayRun: boolean
  try {
    mayRun = holds(evaluate(conditionOf(call.workflow, step), scopeOf(job, step)))
  } catch (error) {
    return {...blank, outcome: 'failure', conclusion: 'failure', log: (error as Error).message}
  }
  if (!mayRun) return {...blank, outcome: 'skipped', conclusion: 'skipped'}
  const done = await performStep(job, step, {label, posts})
  const tolerant = under(step, 'continue-on-error')
  const forgiven = done.outcome === 'failure' && tolerant !== undefined && holds(resolve(tolerant, scopeOf(job, step)))
  return {...blank, ...done, conclusion: forgiven ? 'success' : done.outcome}
}

type Done = Pick<StepResult, 'outcome' | 'outputs' | 'log' | 'annotations' | 'summary'>

async function performStep(
  job: Running,
  step: TemplateToken,
  {label, posts}: {label: string; posts: Post[]}
): Promise<Done> {
  const {call, machine} = job
  const script = under(step, 'run')
  try {
    if (script !== undefined) return await runScript(job, step, textOf(resolve(script, scopeOf(job, step))))
    const uses = textIn(step, 'uses')
    const used = findAction(uses, {
      github: call.github,
      home: call.workflow.repository,
      workspace: machine.workspace,
      standIns: Object.keys(emulated)
    })
    if (!('emulated' in used)) {
      const {post} = used.template.runs as {post?: string}
      const state: Record<string, string> = {}
      if (post !== undefined) posts.push({step, action: used, state, label: `Post ${label}`})
      return await runAction(job, step, {action: used, door: 'main', state})
    }
    const standIn = emulated[used.emulated]!
    const inputs = givenInputs(job, step)
    const unknown = Object.keys(inputs).filter(key => !standIn.inputs.includes(key))
    if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}' of ${uses}`)
    const outputs = standIn.run({
      github: call.github,
      inputs,
      workspace: machine.workspace,
      repository: call.repository,
      run: call.run,
      event: call.event
    })
    return {outcome: 'success', outputs, log: `emulated: ${uses}`, annotations: [], summary: ''}
  } catch (error) {
    if (error instanceof Overrun) throw error
    return {outcome: 'failure', outputs: {}, log: (error as Error).message, annotations: [], summary: ''}
  }
}

async function runPost(job: Running, {step, action, state, label}: Post): Promise<StepResult> {
  const {postIf} = action.template.runs as {postIf?: string}
  const mayRun = holds(evaluate(postIf ?? 'always()', scopeOf(job, step)))
  const blank = {name: label, id: '', uses: textIn(step, 'uses'), outputs: {}, log: '', annotations: [], summary: ''}
  if (!mayRun) return {...blank, outcome: 'skipped', conclusion: 'skipped'}
  const done = await runAction(job, step, {action, door: 'post', state})
  return {...blank, ...done, conclusion: done.outcome}
}

/** Runs a script with bash, as `run:` does. */
async function runScript(job: Running, step: TemplateToken, script: string): Promise<Done> {
  const {machine, call} = job
  const file = join(machine.temp, `${randomUUID()}.sh`)
  writeFileSync(file, script)
  const defaults = under(under(call.token, 'defaults'), 'run') ?? under(under(call.workflow.root, 'defaults'), 'run')
  const shell = textIn(step, 'shell') || textIn(defaults, 'shell')
  const folder = textIn(step, 'working-directory', scopeOf(job, step)) || textIn(defaults, 'working-directory')
  if (!['', 'bash', 'sh'].includes(shell)) throw new Error(`The shell '${shell}' is not emulated`)
  return await carryOut(job, step, {
    command: shell === 'bash' ? ['bash', '--noprofile', '--norc', '-eo', 'pipefail', file] : ['bash', '-e', file],
    cwd: join(machine.workspace, folder),
    env: {}
  })
}

/** Runs a door of an action of ours on Node. */
async function runAction(
  job: Running,
  step: TemplateToken,
  {action, door, state}: {action: Action; door: 'main' | 'post'; state: Record<string, string>}
): Promise<Done> {
  const {runs, inputs: declared = []} = action.template
  if (runs.using !== 'node24' && runs.using !== 'node20') throw new Error(`'${runs.using}' is not run here`)
  const given = givenInputs(job, step)
  const unknown = Object.keys(given).filter(key => !declared.some(each => each.id.toLowerCase() === key.toLowerCase()))
  const scope = scopeOf(job)
  const inputs = declared.map(({id, default: fallback}) => {
    const own = Object.entries(given).find(([key]) => key.toLowerCase() === id.toLowerCase())?.[1]
    const value = own ?? job.call.addresses[id] ?? (fallback === undefined ? '' : textOf(resolve(fallback, scope)))
    return [variableOf(id), value] as const
  })
  const done = await carryOut(
    job,
    step,
    {
      command: [...job.call.node, join(action.folder, runs[door]!)],
      cwd: job.machine.workspace,
      env: {
        // What is not declared is warned of, and handed on all the same.
        ...Object.fromEntries(unknown.map(key => [variableOf(key), given[key]!])),
        ...Object.fromEntries(inputs),
        ...Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value])),
        GITHUB_ACTION_PATH: action.folder,
        GITHUB_ACTION_REPOSITORY: action.repository,
        GITHUB_ACTION_REF: action.ref
      }
    },
    state
  )
  return unknown.length === 0
    ? done
    : {...done, log: `##[warning]Unexpected input(s) '${unknown.join("', '")}'\n${done.log}`}
}

const variableOf = (input: string): string => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`

async function carryOut(
  job: Running,
  step: TemplateToken,
  program: {command: readonly [string, ...string[]]; cwd: string; env: Readonly<Record<string, string>>},
  state: Record<string, string> = {}
): Promise<Done> {
  const {machine, call} = job
  const files = machine.commandFiles()
  const own = entriesOf(under(step, 'env')).map(([key, value]) => [key, textOf(resolve(value, scopeOf(job, step)))])
  // A step whose condition holds in a cancelled job is not disturbed.
  const interrupted = new AbortController()
  const onCancel = (): void => {
    const before = job.status
    job.status = 'cancelled'
    if (!holds(evaluate(conditionOf(call.workflow, step), scopeOf(job, step)))) interrupted.abort()
    else job.status = before
  }
  call.cancel.addEventListener('abort', onCancel, {once: true})
  const ended: Ended = await runProgram({
    command: program.command,
    cwd: program.cwd,
    env: {
      ...job.environment,
      ...job.env,
      ...(Object.fromEntries(own) as Record<string, string>),
      ...program.env,
      ...files,
      PATH: [...job.path, ...machine.path].join(':')
    },
    cancel: interrupted.signal,
    patience: call.patience
  })
  call.cancel.removeEventListener('abort', onCancel)
  Object.assign(job.env, readCommandFile(files.GITHUB_ENV))
  job.path.unshift(
    ...readIfThere(files.GITHUB_PATH)
      .split('\n')
      .filter(line => line !== '')
      .reverse()
  )
  Object.assign(state, readCommandFile(files.GITHUB_STATE))
  return {
    outcome: interrupted.signal.aborted ? 'cancelled' : ended.code === 0 ? 'success' : 'failure',
    outputs: readCommandFile(files.GITHUB_OUTPUT),
    log: ended.output,
    annotations: loggedAnnotations(ended.output),
    summary: readIfThere(files.GITHUB_STEP_SUMMARY)
  }
}

/** What expressions in a step can name. */
function scopeOf(job: Running, step?: TemplateToken): Scope {
  const {call, machine, checkRun} = job
  const base: Fields = {
    ...call.contexts,
    github: {...(call.contexts['github'] as Fields), token: call.gitHubToken, workspace: machine.workspace},
    env: job.env,
    steps: job.steps,
    job: {
      status: job.status,
      check_run_id: checkRun,
      workflow_ref: `${call.workflow.repository}/${call.workflow.path}@${call.event.ref}`,
      workflow_repository: call.workflow.repository,
      workflow_file_path: call.workflow.path,
      container: {},
      services: {}
    },
    runner: {os: 'Linux', arch: 'X64', name: 'miniature', temp: machine.temp, environment: 'github-hosted', debug: ''}
  }
  const functions: NonNullable<Scope['functions']> = {
    always: () => true,
    success: () => job.status === 'success',
    failure: () => job.status === 'failure',
    cancelled: () => job.status === 'cancelled',
    hashFiles: (...globs) => hashOf(globs, machine.workspace)
  }
  if (step === undefined || under(step, 'env') === undefined) return {contexts: base, functions}
  const own = entriesOf(under(step, 'env')).map(([key, value]) => [
    key,
    textOf(resolve(value, {contexts: base, functions}))
  ])
  return {contexts: {...base, env: {...job.env, ...(Object.fromEntries(own) as Record<string, string>)}}, functions}
}

function hashOf(globs: readonly string[], cwd: string): string {
  const files = globSync([...globs], {cwd, absolute: true}).sort()
  if (files.length === 0) return ''
  const hash = createHash('sha256')
  for (const file of files) hash.update(createHash('sha256').update(readFileSync(file)).digest())
  return hash.digest('hex')
}

const givenInputs = (job: Running, step: TemplateToken): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesOf(under(step, 'with')).map(([key, value]) => [key, textOf(resolve(value, scopeOf(job, step)))])
  )

const plainEnv = (token: TemplateToken | undefined, {contexts}: JobCall): Record<string, string> =>
  Object.fromEntries(entriesOf(token).map(([key, value]) => [key, textOf(resolve(value, {contexts}))]))

const textIn = (token: TemplateToken | undefined, key: string, scope: Scope = {contexts: {}}): string => {
  const found = under(token, key)
  return found === undefined ? '' : textOf(resolve(found, scope))
}

function labelOf(step: TemplateToken, index: number): string {
  const name = under(step, 'name') ?? under(step, 'uses') ?? under(step, 'run')
  return `${index + 1}. ${(literal(name) ?? 'an expression').split('\n')[0]!}`
}

/** @see https://docs.github.com/actions/reference/workflows-and-actions/variables */
function environmentOf(
  {call, machine}: Running,
  {id, eventPath}: {id: string; eventPath: string}
): Readonly<Record<string, string>> {
  const {event, github, run, repository} = call
  const context = call.contexts['github'] as Readonly<Record<string, string>>
  const names = [
    'workflow',
    'workflow_ref',
    'run_number',
    'actor',
    'triggering_actor',
    'ref',
    'ref_name',
    'ref_type',
    'head_ref',
    'base_ref',
    'sha',
    'event_name'
  ]
  return {
    CI: 'true',
    HOME: machine.home,
    LANG: 'C.UTF-8',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(names.map(name => [`GITHUB_${name.toUpperCase()}`, context[name] ?? ''])),
    GITHUB_JOB: id,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0]!,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_WORKSPACE: machine.workspace,
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'miniature',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: machine.temp,
    RUNNER_TOOL_CACHE: join(machine.home, 'tools')
  }
}
