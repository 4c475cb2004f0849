import {execFileSync} from 'node:child_process'
import {basename} from 'node:path'
import {UserError} from '../errors.ts'
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
  const remote = git(folder, 'remote', 'get-url', 'origin')
  const [, owner = 'local', repo = basename(folder)] = /([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote) ?? []
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
  readonly repository: Pick<LocalRepository, 'owner' | 'repo'>
  /** Where the page finds the lines of source. */
  readonly folder: string
  /** 0 for any that is free. */
  readonly port: number
}

/**
 * Starts the embedded Checks server on loopback for one repository.
 *
 * @throws UserError when the port is taken.
 */
export async function startEmbedded({repository, folder, port}: Embedding): Promise<Listening> {
  const server = createChecksServer({
    repositories: [{owner: repository.owner, name: repository.repo}],
    rate: {limit: requestsAnHour},
    source: sourceFiles(folder)
  })
  try {
    return await listen(server, {port})
  } catch (error) {
    if ((error as {code?: unknown}).code !== 'EADDRINUSE') throw error
    throw new UserError(
      `port ${port} is taken by another program; choose another with --port, or 0 for any that is free.`
    )
  }
}
