import {ApiError} from '../errors.ts'
import {object, readRun, type ServerRun} from './answers.ts'
import type {Target} from './target.ts'
import type {Wire} from './wire.ts'

/** More runs of one name on one commit than are ever read: 3,000. */
const mostPages = 30

/** The path of a repository's check runs. */
export const runsPath = ({owner, repo}: Pick<Target, 'owner' | 'repo'>): string =>
  `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/check-runs`

/** Every check run of a name on a commit, newest first; those that GitHub Actions made for jobs are among them. */
export async function runsNamed(
  wire: Wire,
  target: Pick<Target, 'owner' | 'repo'>,
  {name, sha}: {name: string; sha: string}
): Promise<ServerRun[]> {
  const query = `check_name=${encodeURIComponent(name)}&filter=all&per_page=100`
  const commit = `/repos/${encodeURIComponent(target.owner)}/${encodeURIComponent(target.repo)}/commits/${sha}`
  const runs: ServerRun[] = []
  let path: string | undefined = `${commit}/check-runs?${query}`
  for (let page = 0; path !== undefined && page < mostPages; page++) {
    const answer = await wire.read(path)
    const items = object(answer.data)['check_runs']
    for (const item of Array.isArray(items) ? items : []) {
      const run = readRun(item)
      if (run !== undefined) runs.push(run)
    }
    path = nextPage(answer.headers['link'])
  }
  return runs
}

/** The address of the next page: to be followed as it is, since GitHub names the repository by its number in it. */
const nextPage = (link: string | undefined): string | undefined => /<([^<>]+)>\s*;\s*rel="next"/.exec(link ?? '')?.[1]

/** One check run; undefined where there is none of that number. */
export async function fetchRun(wire: Wire, target: Target, id: number): Promise<ServerRun | undefined> {
  try {
    return readRun((await wire.read(`${runsPath(target)}/${id}`)).data)
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  }
}
