import {ApiError, UserError} from './errors.ts'
import type {CheckRun} from './model/check-run.ts'
import type {Context} from './model/context.ts'
import {openApi} from './publish/api.ts'
import {github} from './publish/dialects.ts'
import {publish, type Published} from './publish/github.ts'
import type {World} from './world.ts'

/** What came of publishing: the check run, or why there is none. */
export type Landing =
  | {readonly published: Published}
  | {
      /** One sentence that says what, where and what to do. */
      readonly refused: string
      /** True where the token may not write checks, which is usual in forks: not a fault of the step. */
      readonly forbidden: boolean
    }

/** How long the publisher waits in all for an API that refuses or loses requests. */
const timeoutMs = 120_000

/** Publishes a check run where the context says that it belongs. Never throws for what the API answers. */
export async function publishTo(
  world: World,
  {checkRun, context, token}: {checkRun: CheckRun; context: Context; token: string}
): Promise<Landing> {
  if (token === '') return {refused: 'The input token is empty, so no check run can be published.', forbidden: true}
  const dialect = github
  try {
    const published = await publish(checkRun, {
      api: openApi({token, apiUrl: context.apiUrl, dialect}),
      dialect,
      owner: context.owner,
      repo: context.repo,
      serverUrl: context.serverUrl,
      clock: {now: world.now, sleep: world.sleep, random: world.random},
      log: world.log,
      timeoutMs,
      ...openRun(world.env['VERDICT_CHECK_RUN']),
      ...(context.jobCheckRun === '' ? {} : {jobCheckRun: Number(context.jobCheckRun)}),
      lookForEqualNames: context.matrix.length > 0
    })
    return {published}
  } catch (error) {
    if (!(error instanceof UserError) && !(error instanceof ApiError)) throw error
    const forbidden = error instanceof ApiError && (error.status === 403 || error.status === 404)
    return {refused: error.message, forbidden}
  }
}

const openRun = (id: string | undefined): {openRunId?: number} =>
  id !== undefined && /^\d{1,19}$/.test(id) ? {openRunId: Number(id)} : {}
