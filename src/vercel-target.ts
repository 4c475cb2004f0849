import type {Context} from './model/context.ts'
import {openVercel} from './publish/vercel/api.ts'
import type {VercelTarget} from './publish/vercel/target.ts'
import {openVercelWire} from './publish/vercel/wire.ts'
import type {World} from './world.ts'

/** The inputs that say where at Vercel something is. */
export interface VercelInputs {
  readonly 'vercel-token': string
  readonly 'vercel-team': string
  readonly 'vercel-deployment': string
  readonly 'vercel-project': string
  readonly 'vercel-api-url': string
  /** Seconds. */
  readonly timeout: number
}

/**
 * The place at Vercel that the inputs name, or else the event. The runner is asked to mask the token.
 *
 * @throws UserError for a token that cannot be sent.
 */
export function vercelTargetOf(world: World, context: Context, inputs: VercelInputs): VercelTarget {
  const token = inputs['vercel-token']
  const api = openVercel({token, apiUrl: inputs['vercel-api-url'], team: inputs['vercel-team']})
  world.writeCommands([`::add-mask::${token.replaceAll('%', '%25')}`])
  const {deployment} = context
  return {
    wire: openVercelWire({
      api,
      clock: {now: world.now, sleep: world.sleep, random: world.random},
      log: world.log,
      timeoutMs: inputs.timeout * 1000,
      stop: world.stop
    }),
    clock: {now: world.now},
    log: world.log,
    deployment: inputs['vercel-deployment'] || deployment?.id || deployment?.url || '',
    project: inputs['vercel-project'] || deployment?.project || '',
    sha: context.headSha,
    stop: world.stop
  }
}
