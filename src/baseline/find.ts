import type {Baseline} from '../model/baseline.ts'
import type {BaseCommit} from '../model/context.ts'
import {readDigest} from './digest.ts'

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

/** Finds what the newest completed check run of the same name on the base commit said: two requests at the most. */
export async function findBaseline(wanted: Wanted, read: Read): Promise<Found> {
  const {owner, repo, name, headSha, base} = wanted
  if ('none' in base) return {missing: `No baseline: ${base.none}.`}
  const repository = `/repos/${owner}/${repo}`
  const sha = await baseSha(base, {repository, headSha, read})
  if (sha === undefined) return {missing: 'No baseline: the base commit could not be found out.'}
  if (sha === headSha) return {missing: 'No baseline: the commit is its own base.'}

  const listed = object(
    await read(
      `${repository}/commits/${sha}/check-runs?check_name=${encodeURIComponent(name)}&filter=latest&per_page=100`
    )
  )
  const runs = (Array.isArray(listed['check_runs']) ? listed['check_runs'] : []).map(object)
  const ours = runs
    .filter(
      run =>
        String(run['external_id']).startsWith('verdict:1:') && run['status'] === 'completed' && run['name'] === name
    )
    .sort((a, b) => Number(b['id']) - Number(a['id']))
  const short = sha.slice(0, 7)
  if (ours[0] === undefined)
    return {missing: `No baseline: the base commit ${short} has no completed check run “${name}”.`}
  for (const run of ours) {
    const text = object(run['output'])['text']
    const digest = typeof text === 'string' ? readDigest(text) : undefined
    if (digest !== undefined) return {baseline: {...digest, sha, url: String(run['html_url'])}}
  }
  return {missing: `No baseline: the check run “${name}” of the base commit ${short} has no digest that can be read.`}
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
