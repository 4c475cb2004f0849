import {findBaseline, type Found} from './baseline/find.ts'
import type {Context} from './model/context.ts'
import {openApi} from './publish/api.ts'
import {github} from './publish/dialects.ts'
import type {World} from './world.ts'

/** What the base commit said of the check run of this name; undefined when the input says `none`. Never throws. */
export async function baseOf(
  world: World,
  {context, inputs, name}: {context: Context; inputs: {baseline: string; token: string}; name: string}
): Promise<Found | undefined> {
  if (inputs.baseline === 'none') return undefined
  const {owner, repo, headSha} = context
  const base = inputs.baseline === 'auto' ? context.base : {sha: inputs.baseline}
  const api = openApi({token: inputs.token, apiUrl: context.apiUrl, dialect: github})
  return findBaseline({owner, repo, name, headSha, base}, async path => {
    try {
      const answer = await api.request('GET', path)
      return answer.status === 200 ? answer.data : undefined
    } catch (error) {
      world.log.info(`The baseline could not be asked for: ${(error as Error).message}`)
      return undefined
    }
  })
}
