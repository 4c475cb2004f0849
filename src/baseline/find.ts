import {tellsAll, type Baseline, type Digested} from '../model/baseline.ts'
import type {BaseCommit} from '../model/context.ts'
import {readAnnotations} from './annotations.ts'
import {readDigest} from './read-digest.ts'

/** Reads from the API: the parsed body, or undefined where the answer is no success. Never throws. */
export type Read = (path: string) => Promise<unknown>

/** Which check run is looked for. */
export interface Wanted {
  readonly owner: string
  readonly repo: string
  readonly name: string
  /** The commit that is reported on; a run on it is never its own base. */
  readonly headSha: string
  /** Where the base is looked for. */
  readonly base: BaseCommit
}

/** The baseline, or one sentence that says why there is none. */
export type Found = {readonly baseline: Baseline} | {readonly missing: string}

type Fields = Readonly<Record<string, unknown>>
const object = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

/**
 * Finds what the newest completed check run of the same name on the base commit said: two requests at the most, and where
 * its digest does not tell all, one more for each hundred of its annotations.
 */
export async function findBaseline(wanted: Wanted, read: Read): Promise<Found> {
  const {owner, repo, name, headSha, base} = wanted
  if ('none' in base) return {missing: `No baseline: ${base.none}.`}
  const repository = `/repos/${owner}/${repo}`
  const sha = await baseSha(base, {repository, headSha, read})
  if (sha === undefined) return {missing: 'No baseline: the base commit could not be found out.'}
  if (sha === headSha) return {missing: 'No baseline: the commit is its own base.'}

  const ours = await runsOf({owner, repo, name, sha, filter: 'latest'}, read)
  const short = sha.slice(0, 7)
  if (ours.length === 0) return {missing: `No baseline: the base commit ${short} has no completed check run “${name}”.`}
  const newest = newestDigest(ours)
  if (newest === undefined)
    return {missing: `No baseline: the check run “${name}” of the base commit ${short} has no digest that can be read.`}
  const {run, digest} = newest
  const baseline = {...digest, sha, url: String(run['html_url'])}
  if (tellsAll(digest) || !Number.isSafeInteger(run['id'])) return {baseline}
  return {
    baseline: {...baseline, annotations: await readAnnotations(`${repository}/check-runs/${String(run['id'])}`, read)}
  }
}

/** Which earlier attempt is looked for. */
export interface EarlierWanted extends Omit<Wanted, 'base'> {
  readonly runId: string
  readonly runAttempt: number
}

/**
 * What the newest earlier attempt of this very workflow run said on this commit: a test that failed there and passes now
 * is flaky. One request; undefined where there was no such attempt, or it left nothing to read.
 */
export async function findEarlierAttempt(wanted: EarlierWanted, read: Read): Promise<Baseline | undefined> {
  const {owner, repo, name, headSha: sha, runId, runAttempt} = wanted
  const runs = await runsOf({owner, repo, name, sha, filter: 'all'}, read)
  const earlier = runs.filter(run => {
    const [, , ofRun, attempt] = String(run['external_id']).split(':')
    return ofRun === runId && Number(attempt) < runAttempt
  })
  const newest = newestDigest(earlier)
  return newest && {...newest.digest, sha, url: String(newest.run['html_url'])}
}

/** Our completed check runs of a name on a commit, newest first. */
async function runsOf(
  of: {owner: string; repo: string; name: string; sha: string; filter: 'latest' | 'all'},
  read: Read
): Promise<readonly Fields[]> {
  const query = `check_name=${encodeURIComponent(of.name)}&filter=${of.filter}&per_page=100`
  const {check_runs: runs} = object(await read(`/repos/${of.owner}/${of.repo}/commits/${of.sha}/check-runs?${query}`))
  return (Array.isArray(runs) ? runs : [])
    .map(object)
    .filter(run => String(run['external_id']).startsWith('verdict:1:') && run['status'] === 'completed')
    .filter(run => run['name'] === of.name)
    .sort((a, b) => Number(b['id']) - Number(a['id']))
}

function newestDigest(runs: readonly Fields[]): {run: Fields; digest: Digested} | undefined {
  for (const run of runs) {
    const text = object(run['output'])['text']
    const digest = typeof text === 'string' ? readDigest(text) : undefined
    if (digest !== undefined) return {run, digest}
  }
  return undefined
}

async function baseSha(
  base: Exclude<BaseCommit, {none: string}>,
  {repository, headSha, read}: {repository: string; headSha: string; read: Read}
): Promise<string | undefined> {
  if ('sha' in base) return hash(base.sha)
  if ('mergeBaseWith' in base) {
    const compared = object(await read(`${repository}/compare/${base.mergeBaseWith}...${headSha}?per_page=1`))
    return hash(object(compared['merge_base_commit'])['sha'])
  }
  const {parents} = object(await read(`${repository}/commits/${headSha}`))
  return Array.isArray(parents) ? hash(object(parents[0])['sha']) : undefined
}

const hash = (value: unknown): string | undefined =>
  typeof value === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : undefined
