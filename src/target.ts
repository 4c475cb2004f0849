import type {Context} from './model/context.ts'
import {openApi} from './publish/api.ts'
import {antiope, github} from './publish/dialects.ts'
import {handedOn, handOnVariable} from './publish/hand-on.ts'
import {makeKey} from './publish/key.ts'
import type {Target} from './publish/target.ts'
import type {World} from './world.ts'

/** What of the inputs has a say in where and how a check run is published. */
export interface Delivery {
  readonly token: string
  readonly api: 'github' | 'antiope'
  /** Seconds. */
  readonly timeout: number
}

const dialects = {github, antiope}

/** The place that a check run of this name goes to. */
export function targetOf(
  world: World,
  context: Context,
  {name, token, api, timeout}: Delivery & {name: string}
): Target {
  const dialect = dialects[api]
  const openRunId = handedOn(world.env[handOnVariable], name)
  return {
    api: openApi({token, apiUrl: context.apiUrl, dialect, stop: world.stop}),
    dialect,
    owner: context.owner,
    repo: context.repo,
    serverUrl: context.serverUrl,
    headBranch: context.headBranch,
    clock: {now: world.now, sleep: world.sleep, random: world.random},
    log: world.log,
    timeoutMs: timeout * 1000,
    stop: world.stop,
    ...(openRunId === undefined ? {} : {openRunId}),
    ...(context.jobCheckRun === '' ? {} : {jobCheckRun: Number(context.jobCheckRun)}),
    lookForEqualNames: context.matrix.length > 0 || context.called
  }
}

/** The key of a check run of this name: a new one for each invocation. */
export const keyOf = (world: World, context: Context, name: string): string =>
  makeKey(
    {
      runId: context.runId,
      attempt: context.runAttempt,
      job: context.job,
      leg: context.matrix,
      jobCheckRun: context.jobCheckRun,
      name
    },
    world.random
  )
