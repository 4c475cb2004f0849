import type {ServerOptions} from '../../src/server/options.ts'
import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'

export const sha = 'a'.repeat(40)
export const otherSha = 'b'.repeat(40)

/** The fields of every answer together: a test reads those that its endpoint answers. */
export interface Body {
  readonly message: string
  readonly documentation_url: string
  readonly id: number
  readonly name: string
  readonly node_id: string
  readonly head_sha: string
  readonly head_branch: string | null
  readonly external_id: string | null
  readonly url: string
  readonly html_url: string
  readonly details_url: string
  readonly status: string
  readonly conclusion: string | null
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly output: {
    readonly title: string
    readonly summary: string
    readonly text: string | null
    readonly annotations_count: number
    readonly annotations_url: string
  }
  readonly check_suite: {readonly id: number}
  readonly app: {readonly id: number}
  readonly pull_requests: readonly {readonly number: number}[]
  readonly total_count: number
  readonly check_runs: readonly Body[]
  readonly check_suites: readonly Body[]
  readonly latest_check_runs_count: number
}

export interface Answered {
  readonly status: number
  readonly body: Body
  /** The body where it is a list. */
  readonly list: readonly Readonly<Record<string, unknown>>[]
  readonly headers: Headers
}

export interface Client {
  readonly server: ChecksServer
  /** Path below `/repos/o/r`, or whole where it begins with `//`. */
  send(method: string, path: string, body?: unknown): Promise<Answered>
  get(path: string): Promise<Answered>
  post(path: string, body?: unknown): Promise<Answered>
  patch(path: string, body?: unknown): Promise<Answered>
  /** Creates a check run; gives its JSON. */
  run(body?: object): Promise<Body>
  /** The same server for another token (null for none) or with other headers. */
  as(token: string | null, headers?: Readonly<Record<string, string>>): Client
}

/** A server with the repository o/r and a client of it that acts with some GITHUB_TOKEN. */
export const open = (options: Partial<ServerOptions> = {}): Client =>
  clientOf(
    createChecksServer({
      repositories: [{owner: 'o', name: 'r'}],
      webUrl: 'https://github.com',
      now: () => new Date('2026-11-20T09:30:00.500Z'),
      ...options
    }),
    {authorization: 'Bearer some-token'}
  )

const clientOf = (server: ChecksServer, headers: Readonly<Record<string, string>>): Client => {
  const send: Client['send'] = async (method, path, body) => {
    const url = `https://api.github.com${path.startsWith('//') ? path.slice(1) : `/repos/o/r${path}`}`
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    const response = await server.fetch(
      new Request(url, {method, headers, ...(body === undefined ? {} : {body: text})})
    )
    const answered = await response.text()
    const json: unknown = answered === '' ? null : JSON.parse(answered)
    return {
      status: response.status,
      headers: response.headers,
      body: json as Body,
      list: Array.isArray(json) ? (json as Answered['list']) : []
    }
  }
  return {
    server,
    send,
    get: path => send('GET', path),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
    run: async body => {
      const {status, body: run} = await send('POST', '/check-runs', {name: 'unit', head_sha: sha, ...body})
      if (status !== 201) throw new Error(`${status}: ${JSON.stringify(run)}`)
      return run
    },
    as: (token, more = {}) => clientOf(server, {...(token === null ? {} : {authorization: `Bearer ${token}`}), ...more})
  }
}

/** A valid annotation, with changes; undefined takes a field away. */
export const annotation = (changes: object = {}): object =>
  Object.fromEntries(
    Object.entries<unknown>({
      path: 'src/a.ts',
      start_line: 3,
      end_line: 3,
      annotation_level: 'failure',
      message: 'wrong',
      ...changes
    }).filter(([, value]) => value !== undefined)
  )

/** A list of `length` annotations. */
export const annotations = (length: number): object[] =>
  Array.from({length}, (_, index) => annotation({start_line: index + 1, end_line: index + 1}))

/** An output with changes. */
export const output = (changes: object = {}): object => ({title: 'Title', summary: 'Summary', ...changes})

const docs = 'https://docs.github.com/rest/checks/runs#'

/** The body of a 422 of the first layer to a creation, or to an update where that is said. */
export const layer1 = (lines: readonly string[], page = 'create-a-check-run'): object => ({
  message: `Invalid request.\n\n${lines.join('\n')}`,
  documentation_url: docs + page,
  status: '422'
})

/** The body of a 422 of the second layer to a creation, or to an update where that is said. */
export const layer2 = (errors: readonly object[], page = 'create-a-check-run'): object => ({
  message: 'Validation Failed',
  errors: errors.map(error => ({resource: 'CheckRun', ...error})),
  documentation_url: docs + page,
  status: '422'
})

/** The page of an update, for `layer1` and `layer2`. */
export const update = 'update-a-check-run'
