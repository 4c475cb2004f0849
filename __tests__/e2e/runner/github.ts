import {randomBytes} from 'node:crypto'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {githubActions} from '../../../src/server/apps.ts'
import {listen} from '../../../src/server/node.ts'
import type {ServerOptions, TokenSeed} from '../../../src/server/options.ts'
import type {CheckRun, CheckSuite} from '../../../src/server/rows.ts'
import {createChecksServer, type ChecksServer} from '../../../src/server/server.ts'
import type {Store} from '../../../src/server/store.ts'
import type {StoredAnnotation, StoredRun} from '../../embedded.ts'
import type {Permissions} from './permissions.ts'

/** This repository, under the name that workflows call it by. */
export const verdict = 'verdict-ci/verdict'
export const verdictFolder = resolve(import.meta.dirname, '..', '..', '..')

/** One artifact of a run. Its files are below `folder`. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly attempt: number
  readonly folder: string
}

/** GitHub as far as a run meets it: repositories, tokens, artifacts, and the embedded server as its API. */
export interface GitHub {
  readonly url: string
  readonly server: ChecksServer
  /** Where the files of each repository are on this machine. */
  readonly repositories: ReadonlyMap<string, string>
  /** By the number of the run. */
  readonly artifacts: Map<number, Artifact[]>
  /** Puts a file into acme/shop. */
  write(path: string, content: string): void
  /** A new folder that goes away in the end. */
  folder(name: string): string
  /** A GITHUB_TOKEN with these permissions. */
  token(permissions: Permissions): string
  /** A token of an App that is installed in the repository, and may write whatever checks need. */
  appToken(): string
  permissionsOf(token: string): Permissions
  /** Opens the check run that GitHub makes for a job, in the first repository of the options. */
  openJob(job: {name: string; sha: string; run: number}): number
  closeJob(id: number, conclusion: string): void
  /** The check runs of a commit in the first repository of the options that are not of jobs, oldest first. */
  checkRuns(sha: string): Promise<readonly StoredRun[]>
  annotations(run: StoredRun): Promise<readonly StoredAnnotation[]>
  close(): Promise<void>
}

/** The App whose tokens workflows can ask for. */
const installed = {id: 4711, slug: 'shop-checks', name: 'Shop checks'}

/** Starts an empty acme/shop, and the embedded server on the loopback. */
export async function openGitHub(options: Partial<ServerOptions> = {}): Promise<GitHub> {
  const scratch = mkdtempSync(join(tmpdir(), 'verdict-e2e-'))
  const shop = join(scratch, 'shop')
  mkdirSync(shop)
  const tokens: Record<string, TokenSeed> = {}
  const server = createChecksServer({
    repositories: [{owner: 'acme', name: 'shop'}],
    rate: {limit: 1_000_000},
    tokens,
    apps: [installed],
    ...options
  })
  const listening = await listen(server, {port: 0})
  const {url} = listening
  const store = server.state as Store
  const now = (): string => new Date().toISOString().replace(/\.\d+/, '')
  let folders = 0

  const suiteOf = (sha: string, run: number): CheckSuite => {
    const known = [...store.tables.checkSuites.values()].find(
      each => each.workflow_run === run && each.head_sha === sha
    )
    if (known !== undefined) return known
    const suite: CheckSuite = {
      id: store.nextId(),
      repository: server.repositories[0]!.id,
      app: githubActions.id,
      head_sha: sha,
      head_branch: 'main',
      status: 'in_progress',
      conclusion: null,
      created_at: now(),
      updated_at: now(),
      workflow_run: run
    }
    store.commit([{table: 'checkSuites', key: suite.id, row: suite}])
    return suite
  }
  const {owner, name: first} = server.repositories[0]!
  const get = async (path: string): Promise<unknown> => (await fetch(`${url}/repos/${owner}/${first}/${path}`)).json()

  return {
    url,
    server,
    repositories: new Map([
      ['acme/shop', shop],
      [verdict, verdictFolder]
    ]),
    artifacts: new Map(),
    write(path, content) {
      mkdirSync(dirname(join(shop, path)), {recursive: true})
      writeFileSync(join(shop, path), content)
    },
    folder(name) {
      const path = join(scratch, `${++folders}-${name.replace(/[^\w.-]/g, '_').slice(0, 40)}`)
      mkdirSync(path)
      return path
    },
    token(permissions) {
      const token = `ghs_${randomBytes(18).toString('hex')}`
      const held = Object.entries(permissions).filter(([, level]) => level !== 'none')
      tokens[token] = {
        kind: 'actions',
        permissions: Object.fromEntries(
          held.map(([name, level]) => [name.replaceAll('-', '_'), level as 'read' | 'write'])
        )
      }
      return token
    },
    appToken() {
      const token = `ghs_${randomBytes(18).toString('hex')}`
      tokens[token] = {
        kind: 'app',
        app: installed.slug,
        permissions: {checks: 'write', contents: 'write', statuses: 'write', pull_requests: 'write'}
      }
      return token
    },
    permissionsOf: token => tokens[token]?.permissions ?? {},
    openJob({name, sha, run}) {
      const suite = suiteOf(sha, run)
      const row: CheckRun = {
        id: store.nextId(),
        repository: suite.repository,
        suite: suite.id,
        app: suite.app,
        name,
        head_sha: sha,
        external_id: null,
        details_url: null,
        status: 'in_progress',
        conclusion: null,
        started_at: now(),
        completed_at: null,
        title: null,
        summary: null,
        text: null,
        images: [],
        actions: [],
        job: true,
        created_at: now()
      }
      store.commit([{table: 'checkRuns', key: row.id, row}])
      return row.id
    },
    closeJob(id, conclusion) {
      const row = store.tables.checkRuns.get(id)!
      store.commit([{table: 'checkRuns', key: id, row: {...row, status: 'completed', conclusion, completed_at: now()}}])
    },
    async checkRuns(sha) {
      const found: StoredRun[] = []
      for (let page = 1; ; page++) {
        const {check_runs: some} = (await get(`commits/${sha}/check-runs?filter=all&per_page=100&page=${page}`)) as {
          check_runs: StoredRun[]
        }
        found.push(...some)
        if (some.length < 100) break
      }
      return found.filter(({id}) => !store.tables.checkRuns.get(id)!.job).toSorted((a, b) => a.id - b.id)
    },
    async annotations(run) {
      const found: StoredAnnotation[] = []
      for (let page = 1; ; page++) {
        const some = (await get(`check-runs/${run.id}/annotations?per_page=100&page=${page}`)) as StoredAnnotation[]
        found.push(...some)
        if (some.length < 100) return found
      }
    },
    async close() {
      await listening.close()
      rmSync(scratch, {recursive: true, force: true})
    }
  }
}

/** Makes a folder a checkout, so that git can list its files. */
export const makeCheckout = (folder: string): void => {
  for (const words of [
    ['init', '-q'],
    ['add', '-A']
  ])
    execFileSync('git', words, {cwd: folder, stdio: 'ignore', env: {...process.env, GIT_CONFIG_GLOBAL: '/dev/null'}})
}
