import {findBaseline, findEarlierAttempt, type Found, type Read} from './baseline/find.ts'
import type {Baseline} from './model/baseline.ts'
import type {Context} from './model/context.ts'
import {openApi} from './publish/api.ts'
import {github} from './publish/dialects.ts'
import type {World} from './world.ts'

/** For which check run earlier results are asked. */
interface Asked {
  readonly context: Context
  readonly inputs: {readonly baseline: string; readonly token: string}
  readonly name: string
}

/** What the base commit said of the check run of this name; undefined when the input says `none`. Never throws. */
export async function baseOf(world: World, {context, inputs, name}: Asked): Promise<Found | undefined> {
  if (inputs.baseline === 'none') return undefined
  const {owner, repo, headSha} = context
  const base = inputs.baseline === 'auto' ? context.base : {sha: inputs.baseline}
  return findBaseline({owner, repo, name, headSha, base}, reader(world, {context, inputs}))
}

/** What an earlier attempt of this workflow run said on the same commit; asked only at a second attempt and with a baseline. */
export async function earlierOf(world: World, {context, inputs, name}: Asked): Promise<Baseline | undefined> {
  const runAttempt = Number(context.runAttempt)
  if (inputs.baseline === 'none' || !(runAttempt > 1)) return undefined
  const {owner, repo, headSha, runId} = context
  return findEarlierAttempt({owner, repo, name, headSha, runId, runAttempt}, reader(world, {context, inputs}))
}

/** Reads from the API; what cannot be read is told and left out. */
function reader(world: World, {context, inputs}: Omit<Asked, 'name'>): Read {
  const api = openApi({token: inputs.token, apiUrl: context.apiUrl, dialect: github})
  return async path => {
    try {
      const answer = await api.request('GET', path)
      return answer.status === 200 ? answer.data : undefined
    } catch (error) {
      world.log.info(`Earlier results could not be asked for: ${(error as Error).message}`)
      return undefined
    }
  }
}
