import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'
import type {ServerOptions} from '../../src/server/options.ts'
import {openApi} from '../../src/publish/api.ts'
import {github, type Dialect} from '../../src/publish/dialects.ts'
import type {Target} from '../../src/publish/target.ts'
import type {Annotation, CheckRun} from '../../src/model/check-run.ts'
import {makeKey} from '../../src/publish/key.ts'

export const sha = '0123456789abcdef0123456789abcdef01234567'

/** What may stand in front of the server: it sees each request with its number, from 1. */
export type Front = (
  request: Request,
  at: {number: number; now: Date; next: (request: Request) => Promise<Response>}
) => Promise<Response>

export interface Stage {
  readonly server: ChecksServer
  /** Each request as `POST /repos/o/r/check-runs`. */
  readonly requests: string[]
  /** The body of each. */
  readonly bodies: string[]
  /** Each sentence of the log. */
  readonly lines: string[]
  /** The time of the stage: it only goes on where somebody sleeps. */
  readonly clock: {now: () => Date; slept: number[]}
  readonly target: Target
}

export interface StageOptions {
  readonly options?: Partial<ServerOptions>
  readonly front?: Front
  readonly dialect?: Dialect
  readonly apiUrl?: string
  readonly target?: Partial<Target>
  readonly token?: string
}

/** A server in memory, the publisher's real client in front of it, and a clock that only sleeping moves. */
export function setStage({options, front, dialect = github, apiUrl, target, token}: StageOptions = {}): Stage {
  let time = Date.parse('2026-11-20T12:00:00Z')
  const now = (): Date => new Date(time)
  const slept: number[] = []
  const requests: string[] = []
  const bodies: string[] = []
  const lines: string[] = []
  const server = createChecksServer({
    repositories: [{owner: 'o', name: 'r'}],
    now,
    webUrl: 'https://github.test',
    ...options
  })
  const fetchFromServer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    bodies.push(typeof init?.body === 'string' ? init.body : '')
    requests.push(`${request.method} ${new URL(request.url).pathname}`)
    const next = (passed: Request): Promise<Response> => server.fetch(passed)
    return front === undefined ? await next(request) : await front(request, {number: requests.length, now: now(), next})
  }
  let seed = 1
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647
  const sleep = (milliseconds: number): Promise<void> => {
    time += milliseconds
    slept.push(milliseconds)
    return Promise.resolve()
  }
  return {
    server,
    requests,
    bodies,
    lines,
    clock: {now, slept},
    target: {
      api: openApi({
        token: token ?? 'any',
        apiUrl: apiUrl ?? 'https://api.test',
        dialect,
        fetch: fetchFromServer,
        ...(target?.stop === undefined ? {} : {stop: target.stop})
      }),
      dialect,
      owner: 'o',
      repo: 'r',
      serverUrl: 'https://github.test',
      clock: {now, sleep, random},
      log: {info: text => void lines.push(text)},
      timeoutMs: 120_000,
      lookForEqualNames: false,
      ...target
    }
  }
}

/** A check run with so many annotations, each of which can be told from the others. */
export function checkRunWith(count: number, given: Partial<CheckRun> = {}): CheckRun {
  const name = given.name ?? 'Tests'
  let drawn = 0
  return {
    name,
    head_sha: sha,
    external_id: makeKey(
      {runId: '77', attempt: '1', job: 'test', leg: [], jobCheckRun: '5', name},
      () => (drawn += 0.0625) % 1
    ),
    conclusion: count === 0 ? 'success' : 'failure',
    title: `${count} failed`,
    summary: 'The summary.',
    text: 'The text.',
    annotations: Array.from({length: count}, (_, index) => annotation(index)),
    images: [],
    actions: [],
    ...given
  }
}

export const annotation = (index: number, given: Partial<Annotation> = {}): Annotation => ({
  path: `src/file${index % 7}.ts`,
  start_line: index + 1,
  end_line: index + 1,
  annotation_level: 'failure',
  message: `Problem ${index}`,
  ...given
})

/** Every run of the server that is not a job's, oldest first, with the messages of its annotations. */
export const runsOn = ({server}: Stage) =>
  [...server.state.tables.checkRuns.values()]
    .filter(run => !run.job)
    .map(run => ({
      ...run,
      messages: server.state.find('annotationsOfRun', run.id).map(({message}) => message)
    }))
