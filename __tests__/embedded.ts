import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {run} from '../src/run.ts'
import type {Ending} from '../src/tell.ts'
import {listen} from '../src/server/node.ts'
import type {ServerOptions} from '../src/server/options.ts'
import {createChecksServer, type ChecksServer} from '../src/server/server.ts'
import type {World} from '../src/world.ts'

/** The commit that tests report on. */
export const sha = '0123456789abcdef0123456789abcdef01234567'

/** A check run as the API gives it back, as far as tests look. */
export interface StoredRun {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string
  readonly external_id: string
  readonly html_url: string
  readonly output: {
    readonly title: string
    readonly summary: string
    readonly text: string | null
    readonly annotations_count: number
  }
}

/** An annotation as the API gives it back. */
export interface StoredAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column: number | null
  readonly end_column: number | null
  readonly annotation_level: string
  readonly title: string | null
  readonly message: string
  readonly raw_details: string | null
}

/** Everything that a step said besides its check run. */
export interface Said {
  readonly log: string[]
  readonly commands: string[]
  readonly outputs: Record<string, string | number>
  summary: string
}

/** A folder with reports, and the embedded server listening on loopback. */
export interface Embedded {
  readonly folder: string
  readonly url: string
  readonly server: ChecksServer
  write(path: string, content: string | Uint8Array): void
  /** Runs the whole pipeline over HTTP; the inputs are those of the action. */
  run(
    inputs: Record<string, string>,
    env?: Record<string, string>,
    world?: Partial<World>
  ): Promise<Ending & {said: Said}>
  runs(): Promise<readonly StoredRun[]>
  annotations(run: StoredRun): Promise<readonly StoredAnnotation[]>
  close(): Promise<void>
}

/** Starts a server for the repository acme/shop, and a folder that is no git checkout. */
export async function embed(options: Partial<ServerOptions> = {}): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-run-'))
  const server = createChecksServer({
    repositories: [{owner: 'acme', name: 'shop'}],
    rate: {limit: 1_000_000},
    ...options
  })
  const listening = await listen(server, {port: 0})
  const {url} = listening
  const get = async (path: string): Promise<unknown> =>
    (await fetch(path.startsWith('http') ? path : `${url}/repos/acme/shop/${path}`)).json()

  return {
    folder,
    url,
    server,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), content)
    },
    async run(inputs, env = {}, other = {}) {
      const said: Said = {log: [], commands: [], outputs: {}, summary: ''}
      const log = (level: string) => (text: string) => void said.log.push(`${level}: ${text}`)
      const world: World = {
        env: {
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_SHA: sha,
          GITHUB_EVENT_NAME: 'push',
          GITHUB_RUN_ID: '1',
          GITHUB_JOB: 'test',
          GITHUB_API_URL: url,
          GITHUB_SERVER_URL: url,
          GITHUB_WORKSPACE: folder,
          ...env
        },
        cwd: folder,
        log: {
          info: log('info'),
          notice: log('notice'),
          warning: log('warning'),
          error: log('error'),
          group: (heading, lines) => void said.log.push(`group: ${heading}`, ...lines.map(line => `  ${line}`))
        },
        now: () => new Date(),
        sleep: () => Promise.resolve(),
        stop: new AbortController().signal,
        random: Math.random,
        input: name => inputs[name] ?? (name === 'token' ? 'secret' : ''),
        setOutput: (name, value) => void (said.outputs[name] = value),
        saveState: () => undefined,
        state: () => '',
        exportVariable: () => undefined,
        writeCommands: lines => void said.commands.push(...lines),
        writeJobSummary(markdown) {
          said.summary += markdown
          return Promise.resolve()
        },
        ...other
      }
      return {...(await run(world)), said}
    },
    async runs() {
      return ((await get(`commits/${sha}/check-runs?filter=all&per_page=100`)) as {check_runs: StoredRun[]}).check_runs
    },
    async annotations(stored) {
      const all: StoredAnnotation[] = []
      for (let page = 1; ; page++) {
        const some = (await get(`check-runs/${stored.id}/annotations?per_page=100&page=${page}`)) as StoredAnnotation[]
        all.push(...some)
        if (some.length < 100) return all
      }
    },
    async close() {
      await listening.close()
      rmSync(folder, {recursive: true})
    }
  }
}
