import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {runnerLog} from '../../../src/log.ts'
import {run} from '../../../src/run.ts'
import {listen} from '../../../src/server/node.ts'
import {createChecksServer} from '../../../src/server/server.ts'
import type {World} from '../../../src/world.ts'

export const sha = 'c0ffee'.repeat(7).slice(0, 40)
export const token = 'ghs_tokenOfThisJobThatNobodyMayRead00'

/** Files as repositories have them, so that what reports name leads somewhere. */
export const files = ['src/cart.ts', 'src/index.ts', 'index.js', 'a.js', 'a.ts', 'a.c', 'tests/test_a.py', 'lib/a/b.rb', 'main.go', 'README.md', 'etc/passwd', 'src/main/java/com/acme/CartTest.java'] // prettier-ignore

/** What a step said: lines as a runner gets them. */
export interface Said {
  readonly log: readonly string[]
  readonly commands: readonly string[]
  readonly jobSummary: string
  readonly outputs: Readonly<Record<string, string | number>>
}

/** A folder like a checkout, and a server for it. */
export interface Stage {
  readonly folder: string
  readonly write: (path: string, content: Uint8Array) => void
  /** Runs the whole step, or other work than the report. */
  readonly step: (inputs: Readonly<Record<string, string>>, work?: (world: World) => Promise<unknown>) => Promise<Said>
  /** What the API answers to a request. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<unknown>
  /** The newest check run and its annotations, as the API gives them. */
  readonly stored: () => Promise<StoredRun | undefined>
  close(): Promise<void>
}

/** What the API tells of a check run. */
export interface StoredRun {
  readonly status: string
  readonly output: {readonly title: string; readonly summary: string; readonly text: string | null}
  readonly annotations: readonly {readonly path: string; readonly start_line: number; readonly end_line: number}[]
}

/** Opens a stage: everything is real but for the runner. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'verdict-fuzz-'))
  const write = (path: string, content: Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  for (const file of files) write(file, Buffer.from('a line\n'.repeat(5)))
  const server = createChecksServer({
    repositories: [
      {
        owner: 'acme',
        name: 'shop',
        pulls: [{number: 1, head: {ref: 'f', sha}, base: {ref: 'main', sha: 'b'.repeat(40)}, files: []}]
      }
    ],
    rate: {limit: 1e12},
    tokens: {[token]: {kind: 'actions'}, reader: {kind: 'actions', permissions: {checks: 'read'}}}
  })
  const listening = await listen(server, {port: 0})
  mkdirSync(join(folder, 'temp'))
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const request = new Request(`${listening.url}/repos/acme/shop/${path}`, {
      method,
      headers: {authorization: `Bearer ${token}`},
      ...(body === undefined ? {} : {body: JSON.stringify(body)})
    })
    return (await server.fetch(request)).json()
  }
  const get = (path: string): Promise<unknown> => ask('GET', path)
  return {
    folder,
    write,
    ask,
    async step(inputs, work = run) {
      const log: string[] = []
      const commands: string[] = []
      const outputs: Record<string, string | number> = {}
      let jobSummary = ''
      const world: World = {
        env: {
          GITHUB_REPOSITORY: 'acme/shop',
          GITHUB_SHA: sha,
          GITHUB_EVENT_NAME: 'push',
          GITHUB_RUN_ID: '7',
          GITHUB_JOB: 'test',
          GITHUB_API_URL: listening.url,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_WORKSPACE: folder,
          RUNNER_TEMP: join(folder, 'temp')
        },
        cwd: folder,
        log: runnerLog(line => void log.push(line)),
        now: () => new Date(),
        sleep: () => Promise.resolve(),
        stop: new AbortController().signal,
        random: Math.random,
        input: name => inputs[name] ?? (name === 'token' ? token : ''),
        setOutput: (name, value) => void (outputs[name] = value),
        saveState: () => undefined,
        state: () => '',
        exportVariable: () => undefined,
        writeCommands: lines => void commands.push(...lines),
        writeJobSummary(markdown) {
          jobSummary += markdown
          return Promise.resolve()
        }
      }
      await work(world)
      return {log, commands, jobSummary, outputs}
    },
    async stored() {
      const {check_runs: runs} = (await get(`commits/${sha}/check-runs?per_page=1`)) as {
        check_runs: (Omit<StoredRun, 'annotations'> & {id: number})[]
      }
      if (runs[0] === undefined) return undefined
      const annotations = await get(`check-runs/${runs[0].id}/annotations?per_page=100`)
      return {...runs[0], annotations: annotations as StoredRun['annotations']}
    },
    async close() {
      await listening.close()
      rmSync(folder, {recursive: true})
    }
  }
}
