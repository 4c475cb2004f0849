import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {VercelCore} from '@vercel/sdk/core.js'
import {checksV2ListDeploymentCheckRuns} from '@vercel/sdk/funcs/checksV2ListDeploymentCheckRuns.js'
import {gate} from '../src/gate-step.ts'
import {run} from '../src/run.ts'
import {listen} from '../src/server/node.ts'
import type {ServerOptions} from '../src/server/options.ts'
import {createChecksServer, type ChecksServer} from '../src/server/server.ts'
import type {VercelOptions} from '../src/server/vercel/options.ts'
import {closeWhatIsOpen, start} from '../src/start.ts'
import type {World} from '../src/world.ts'

/** The commit that was deployed, and the head of the default branch, on which Vercel's dispatch runs workflows. */
export const deployed = 'd'.repeat(40)
export const head = '0123456789abcdef0123456789abcdef01234567'
export const token = 'vcp_Secret0123456789'

/** What Vercel dispatches. */
export const dispatch = (changes: object = {}): object => ({
  action: 'vercel.deployment.ready',
  client_payload: {
    id: 'dpl_1',
    url: 'https://shop-1.vercel.app',
    environment: 'production',
    project: {id: 'prj_1', name: 'shop'},
    git: {ref: 'main', sha: deployed, shortSha: deployed.slice(0, 7)},
    state: {type: 'ready'},
    ...changes
  }
})

/** What a step left behind. */
export interface Step {
  readonly fails: boolean
  readonly outputs: Readonly<Record<string, string | number>>
  readonly log: readonly string[]
  readonly summary: string
}

/** A job whose steps run against one server that is GitHub and Vercel. */
export interface Job {
  readonly server: ChecksServer
  /** `GET /v13/deployments/dpl_1` of each request. */
  readonly requests: string[]
  /** Runs a step with these inputs; `during` is called before each look of the gate after the first. */
  step(
    door: 'start' | 'report' | 'post' | 'gate',
    inputs: Readonly<Record<string, string>>,
    during?: (look: number) => Promise<unknown> | undefined
  ): Promise<Step>
  /** Cancels the job: the next step is asked to stop from its beginning. */
  cancel(): void
  github(line: string, body?: object): Promise<Record<string, unknown>>
  vercel(line: string, body?: object, token?: string): Promise<Record<string, unknown>>
  /** The newest commit status of each context, `Tests: failure`. */
  statuses(sha?: string): Promise<readonly string[]>
  /** The runs of dpl_1 as Vercel's SDK reads them. */
  runs(): Promise<readonly object[]>
  /** Seconds since the job began. */
  readonly seconds: number
  close(): Promise<void>
}

interface JobOptions {
  readonly event?: {readonly name: string; readonly payload: object}
  readonly server?: Partial<ServerOptions>
  readonly vercel?: Partial<VercelOptions>
  /** The junit cases of `r.xml`. */
  readonly cases?: string
  readonly jobCheckRun?: string
}

const began = Date.parse('2026-11-20T12:00:00Z')

export async function openJob(options: JobOptions = {}): Promise<Job> {
  let time = began
  const folder = mkdtempSync(join(tmpdir(), 'verdict-vercel-'))
  const {event = {name: 'repository_dispatch', payload: dispatch()}, cases = '<testcase name="t"/>'} = options
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload))
  writeFileSync(join(folder, 'r.xml'), `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`)
  const server = createChecksServer({
    repositories: [{owner: 'acme', name: 'shop'}],
    rate: {limit: 1_000_000},
    now: () => new Date(time),
    ...options.server,
    vercel: {
      projects: [{id: 'prj_1', name: 'shop', team: {id: 'team_1', slug: 'acme'}}],
      deployments: [
        {
          id: 'dpl_1',
          url: 'shop-1.vercel.app',
          project: 'prj_1',
          target: 'production',
          sha: deployed,
          readyState: 'BUILDING'
        }
      ],
      ...options.vercel
    }
  })
  const requests: string[] = []
  const listening = await listen(
    {
      fetch(request) {
        requests.push(`${request.method} ${new URL(request.url).pathname}`)
        return server.fetch(request)
      }
    },
    {port: 0}
  )
  const {url} = listening
  const send = async (line: string, body: object | undefined, authorization: string) => {
    const [method, path] = line.split(' ') as [string, string]
    const request = new Request(url + path, {
      method,
      headers: {authorization},
      ...(body === undefined ? {} : {body: JSON.stringify(body)})
    })
    const response = await server.fetch(request)
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${line}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  let cancelled = new AbortController()
  const env: Record<string, string> = {
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: head,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'smoke',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: url,
    GITHUB_WORKSPACE: folder
  }
  const state: Record<string, string> = {}
  const doors = {start, report: run, post: closeWhatIsOpen, gate}
  const sdk = new VercelCore({bearerToken: token, serverURL: url})

  return {
    server,
    requests,
    cancel: () => cancelled.abort(),
    async step(door, inputs, during) {
      const outputs: Record<string, string | number> = {}
      const log: string[] = []
      let summary = ''
      let look = 0
      const {signal: stop} = cancelled
      cancelled = new AbortController()
      const say = (level: string) => (text: string) => void log.push(`${level}: ${text}`)
      const given: Readonly<Record<string, string>> = {
        token: 'gh',
        name: 'Smoke',
        reports: 'r.xml',
        'vercel-api-url': url,
        'job-check-run': options.jobCheckRun ?? '',
        ...inputs
      }
      const world: World = {
        env,
        cwd: folder,
        log: {
          info: say('info'),
          notice: say('notice'),
          warning: say('warning'),
          error: say('error'),
          group: (heading, lines) => void log.push(`group: ${heading}`, ...lines)
        },
        now: () => new Date(time),
        async sleep(milliseconds) {
          time += Math.ceil(milliseconds)
          await during?.(++look)
        },
        stop,
        random: () => 0.5,
        input: name => given[name] ?? '',
        setOutput: (name, value) => void (outputs[name] = value),
        saveState: (name, value) => void (state[name] = value),
        state: name => state[name] ?? '',
        exportVariable: (name, value) => void (env[name] = value),
        writeCommands: lines => void log.push(...lines),
        writeJobSummary(markdown) {
          summary += markdown
          return Promise.resolve()
        }
      }
      const {fails} = await doors[door](world)
      return {fails, outputs, log, summary}
    },
    github: (line, body) => send(line.replace(' /', ' /repos/acme/shop/'), body, 'token gh'),
    vercel: (line, body, as = token) => send(line, body, `Bearer ${as}`),
    async statuses(sha = deployed) {
      const {statuses} = await send(`GET /repos/acme/shop/commits/${sha}/status`, undefined, 'token gh')
      return (statuses as {context: string; state: string}[]).map(each => `${each.context}: ${each.state}`)
    },
    async runs() {
      const result = await checksV2ListDeploymentCheckRuns(sdk, {deploymentId: 'dpl_1'})
      if (!result.ok) throw result.error
      return result.value.runs
    },
    get seconds() {
      return (time - began) / 1000
    },
    async close() {
      await listening.close()
      rmSync(folder, {recursive: true})
    }
  }
}

/** Creates a check of the project. @returns its id. */
export async function createCheck(job: Job, fields: object = {}): Promise<string> {
  const source = {kind: 'webhook'}
  const body = {name: 'Smoke', requires: 'deployment-url', source, ...fields}
  return String((await job.vercel('POST /v2/projects/prj_1/checks', body))['id'])
}

/** Creates a run of a check for dpl_1, concluded where a conclusion is given. @returns its id. */
export async function createRun(job: Job, checkId: string, conclusion?: string): Promise<string> {
  const {id} = await job.vercel('POST /v2/deployments/dpl_1/check-runs', {checkId})
  if (conclusion !== undefined)
    await job.vercel(`PATCH /v2/deployments/dpl_1/check-runs/${String(id)}`, {status: 'completed', conclusion})
  return String(id)
}
