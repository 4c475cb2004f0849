import {ApiError} from './errors.ts'
import type {CheckRun} from './model/check-run.ts'
import type {Context} from './model/context.ts'
import {publish, type Published} from './publish/github.ts'
import {targetOf, type Delivery} from './target.ts'
import type {World} from './world.ts'

/** What came of publishing: the check run, or why there is none. */
export type Landing =
  | {readonly published: Published}
  /** Nobody asked for a check run. */
  | {readonly withheld: true}
  | {
      /** One sentence that says what, where and what to do. */
      readonly refused: string
      /** True where the token may not write checks, which is usual in forks: not a fault of the step. */
      readonly forbidden: boolean
    }

/** Publishes a check run where the context says that it belongs. Never throws for what the API answers. */
export async function publishTo(
  world: World,
  {checkRun, context, delivery}: {checkRun: CheckRun; context: Context; delivery: Delivery}
): Promise<Landing> {
  if (delivery.token === '')
    return {refused: 'The input token is empty, so no check run can be published.', forbidden: true}
  try {
    return {published: await publish(checkRun, targetOf(world, context, {...delivery, name: checkRun.name}))}
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {refused: error.message, forbidden: error.status === 403 || error.status === 404}
  }
}
