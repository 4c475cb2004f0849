import {ApiError} from './errors.ts'
import type {CheckRun} from './model/check-run.ts'
import type {Context} from './model/context.ts'
import {publish, type Published} from './publish/github.ts'
import {targetOf, type Delivery} from './target.ts'
import type {World} from './world.ts'

/** What came of publishing: the check run, or why there is none. */
export type Landing =
  | {
      readonly published: Published
      /** Which check run on which commit it is, and why there: to complete “The check run is …”. */
      readonly chosen: string
    }
  /** Nobody asked for a check run. */
  | {readonly withheld: true}
  | {
      /** One sentence that says what, where and what to do. */
      readonly refused: string
      /** True where the token may not write checks, which is usual in forks: not a fault of the step. */
      readonly forbidden: boolean
      /** The check run that is there all the same and not whole. */
      readonly left?: ApiError['left']
    }

/** Publishes a check run where the context says that it belongs. Never throws for what the API answers. */
export async function publishTo(
  world: World,
  {checkRun, context, delivery}: {checkRun: CheckRun; context: Context; delivery: Delivery}
): Promise<Landing> {
  if (delivery.token === '')
    return {refused: 'The input token is empty, so no check run can be published.', forbidden: true}
  try {
    // Known to later steps also where the process is ended before it tells.
    const onOpen = (id: number): void => {
      world.setOutput('check-run-id', id)
    }
    const target = {...targetOf(world, context, {...delivery, name: checkRun.name}), onOpen}
    const published = await publish(checkRun, target)
    const {headSha, headReason, owner, repo} = context
    const which = published.id === target.openRunId ? 'the one that was opened before the tests' : 'a new one'
    return {published, chosen: `${which} on ${headSha} of ${owner}/${repo}, ${headReason}`}
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const forbidden = error.status === 403 || error.status === 404
    return {refused: forbidden ? withReason(error.message, context) : error.message, forbidden, left: error.left}
  }
}

/** A token that can only read is no mistake of the workflow's: the reason, and the way that there is. */
const withReason = (refused: string, {readOnly}: Context): string =>
  readOnly === undefined
    ? refused
    : `${refused}\n\nHere ${readOnly}: a workflow on workflow_run can publish the bundle of this step, see docs/bundle.md.`
