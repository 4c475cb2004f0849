import {execFileSync} from 'node:child_process'
import {basename} from 'node:path'
import {UserError} from '../errors.ts'
import type {ServerOptions} from '../server/options.ts'
import {createChecksServer} from '../server/server.ts'
import {listen, type Listening} from '../server/node.ts'
import {sourceFiles} from './source-files.ts'

/** The repository that the embedded server shows: the one of the folder, or a made-up one. */
export interface LocalRepository {
  readonly owner: string
  readonly repo: string
  readonly sha: string
}

/** Reads owner, name and commit of a checkout; outside of one they are `local/<folder>` and a commit of zeros. */
export function localRepository(folder: string): LocalRepository {
  // What is only dots, or git's own folder, is no name: a clone of `.` has a remote that ends in `/.`.
  const names = git(folder, 'remote', 'get-url', 'origin')
    .split(/[/\\:]/)
    .filter(part => !/^(?:\.*|\.git)$/.test(part))
  const repo = names.pop()?.replace(/\.git$/, '') ?? basename(folder)
  const owner = names.pop() ?? 'local'
  const sha = git(folder, 'rev-parse', 'HEAD')
  return {
    owner: slug(owner),
    repo: slug(repo) || 'repository',
    sha: /^[0-9a-f]{40,64}$/.test(sha) ? sha : '0'.repeat(40)
  }
}

const slug = (name: string): string => name.replace(/[^\w.-]/g, '-')

function git(folder: string, ...words: readonly string[]): string {
  try {
    return execFileSync('git', [...words], {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
  } catch {
    return ''
  }
}

/** Nobody is to be kept from their own laptop: far above what GitHub allows. */
const requestsAnHour = 1_000_000

/** What is served, and where. */
export interface Embedding {
  /** `owner/name` of each repository. */
  readonly repositories: readonly Pick<LocalRepository, 'owner' | 'repo'>[]
  /** Where the page finds the lines of source. */
  readonly folder: string
  /** 0 for any that is free. */
  readonly port: number
  /** 127.0.0.1 unless somebody asks for another. */
  readonly host?: string
  /** Tokens, webhooks, dialect and the like, for who builds a client against the server. */
  readonly options?: Partial<ServerOptions>
}

/**
 * Starts the embedded Checks server, on loopback unless told otherwise.
 *
 * @throws UserError when the port is taken.
 */
export async function startEmbedded({repositories, folder, port, host, options}: Embedding): Promise<Listening> {
  const server = createChecksServer({
    repositories: repositories.map(({owner, repo}) => ({owner, name: repo})),
    rate: {limit: requestsAnHour},
    source: sourceFiles(folder),
    ...options
  })
  try {
    return await listen(server, {port, ...(host === undefined ? {} : {host})})
  } catch (error) {
    if ((error as {code?: unknown}).code !== 'EADDRINUSE') throw error
    throw new UserError(
      `port ${port} is taken by another program; choose another with --port, or 0 for any that is free.`
    )
  }
}
