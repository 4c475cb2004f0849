import {VercelCore} from '@vercel/sdk/core.js'
import {checksV2ListDeploymentCheckRuns} from '@vercel/sdk/funcs/checksV2ListDeploymentCheckRuns.js'
import {HTTPClient} from '@vercel/sdk/lib/http.js'
import {openVercel} from '../../src/publish/vercel/api.ts'
import type {VercelTarget} from '../../src/publish/vercel/target.ts'
import {openVercelWire} from '../../src/publish/vercel/wire.ts'
import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'
import type {VercelOptions} from '../../src/server/vercel/options.ts'
import {sha} from './stage.ts'

/** A request that reached the server. */
export interface Sent {
  /** `PATCH /v2/deployments/dpl_1/check-runs/ckr_1`, as it was sent: percent-encoded, without its query. */
  readonly line: string
  readonly query: Readonly<Record<string, string>>
  readonly authorization: string | null
  /** Parsed; undefined where there was none. */
  readonly body: Readonly<Record<string, unknown>> | undefined
}

/** The part of a run that tests look at, as Vercel's own SDK reads it. */
export type SdkRun = Extract<
  Awaited<ReturnType<typeof checksV2ListDeploymentCheckRuns>>,
  {ok: true}
>['value']['runs'][number]

export interface VercelStage {
  readonly server: ChecksServer
  readonly sent: Sent[]
  /** Each sentence of the log, warnings with their level. */
  readonly lines: string[]
  readonly slept: number[]
  readonly target: VercelTarget
  /** Sends a request past the client, as somebody else would. */
  raw(line: string, body?: unknown, token?: string): Promise<Record<string, unknown>>
  /** The runs of a deployment, read by Vercel's official SDK. */
  runs(deployment?: string): Promise<readonly SdkRun[]>
  /** Creates a check of the project `prj_1`. @returns its id. */
  check(fields?: object, token?: string): Promise<string>
  pass(milliseconds: number): void
}

const team = {id: 'team_1', slug: 'acme'}
export const projects = [
  {id: 'prj_1', name: 'shop', team},
  {id: 'prj_2', name: 'other', team}
]
export const deployments = [
  {id: 'dpl_0', url: 'shop-0.vercel.app', project: 'prj_1', target: 'preview', sha},
  {id: 'dpl_1', url: 'shop-1.vercel.app', project: 'prj_1', target: 'production', sha}
]
export const secret = 'vcp_Secret0123456789'

interface StageOptions {
  readonly vercel?: Partial<VercelOptions>
  readonly target?: Partial<VercelTarget>
  readonly team?: string
  readonly token?: string
  readonly timeoutMs?: number
}

/** Vercel in memory, the real client in front of it, and a clock that only sleeping moves. */
export function setVercelStage(options: StageOptions = {}): VercelStage {
  let time = Date.parse('2026-11-20T12:00:00.250Z')
  const now = (): Date => new Date(time)
  const sent: Sent[] = []
  const lines: string[] = []
  const slept: number[] = []
  const server = createChecksServer({
    repositories: [{owner: 'o', name: 'r'}],
    now,
    vercel: {projects, deployments, ...options.vercel}
  })
  const fetchFromServer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const {pathname, searchParams} = new URL(input instanceof Request ? input.url : input)
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Sent['body']) : undefined
    const {authorization = null} = (init?.headers ?? {}) as {authorization?: string}
    sent.push({
      line: `${init?.method ?? 'GET'} ${pathname}`,
      query: Object.fromEntries(searchParams),
      authorization,
      body
    })
    return await server.fetch(new Request(input, init))
  }
  const sleep = (milliseconds: number): Promise<void> => {
    time += milliseconds
    slept.push(milliseconds)
    return Promise.resolve()
  }
  const log = {
    info: (text: string) => void lines.push(text),
    warning: (text: string) => void lines.push(`warning: ${text}`)
  }
  const apiUrl = 'https://api.vercel.test'
  const stop = options.target?.stop ?? new AbortController().signal
  const raw: VercelStage['raw'] = async (line, body, token = 'anybody') => {
    const [method, path] = line.split(' ') as [string, string]
    const response = await server.fetch(
      new Request(apiUrl + path, {
        method,
        headers: {authorization: `Bearer ${token}`},
        ...(body === undefined ? {} : {body: JSON.stringify(body)})
      })
    )
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${line}: ${JSON.stringify(answer)}`)
    return answer
  }
  const sdk = new VercelCore({
    bearerToken: options.token ?? secret,
    serverURL: apiUrl,
    httpClient: new HTTPClient({fetcher: (input, init) => server.fetch(new Request(input as Request, init))})
  })

  return {
    server,
    sent,
    lines,
    slept,
    raw,
    target: {
      wire: openVercelWire({
        api: openVercel({token: options.token ?? secret, apiUrl, team: options.team ?? '', fetch: fetchFromServer}),
        clock: {now, sleep, random: () => 0.5},
        log,
        timeoutMs: options.timeoutMs ?? 120_000,
        stop
      }),
      clock: {now},
      log,
      deployment: 'dpl_1',
      project: 'prj_1',
      sha,
      stop,
      ...options.target
    },
    async runs(deploymentId = 'dpl_1') {
      const result = await checksV2ListDeploymentCheckRuns(sdk, {deploymentId})
      if (!result.ok) throw result.error
      return result.value.runs
    },
    async check(fields = {}, token) {
      const source = {kind: 'webhook'}
      const made = await raw(
        'POST /v2/projects/prj_1/checks',
        {name: 'Tests', requires: 'deployment-url', source, ...fields},
        token
      )
      return String(made['id'])
    },
    pass: milliseconds => void (time += milliseconds)
  }
}
