import type {CheckRun} from './model/check-run.ts'
import type {Context} from './model/context.ts'
import {keepComment, pullOf} from './publish/comment.ts'
import {passes} from './publish/job-summary.ts'
import type {Landing} from './publish-to.ts'
import {renderComment} from './render/comment.ts'
import type {Story} from './render/story.ts'
import {targetOf, type Delivery} from './target.ts'
import type {World} from './world.ts'

/** Seconds that are waited in all for an API that refuses or loses requests: the result is out already. */
const patience = 30

/** What is told, and whether it is wanted. */
export interface Remark {
  readonly story: Story
  readonly checkRun: CheckRun
  readonly landing: Landing
  readonly context: Context
  readonly inputs: Delivery & {readonly comment: 'never' | 'failures' | 'always'}
  readonly redact: (text: string) => string
}

/** Keeps the comment of the pull request up to date, where one is asked for. Never throws for what the API answers. */
export async function commentOn(
  world: World,
  {story, checkRun, landing, context, inputs, redact}: Remark
): Promise<void> {
  const {log} = world
  if (inputs.comment === 'never' || 'withheld' in landing || inputs.token === '') return
  if (context.readOnly !== undefined) {
    log.info(`No comment: ${context.readOnly}.`)
    return
  }

  const timeout = Math.min(inputs.timeout, patience)
  const target = targetOf(world, context, {...inputs, api: 'github', timeout, name: checkRun.name})
  const pull = context.pullRequest ?? (await pullOf(context.headSha, target).catch(() => undefined))
  if (pull === undefined) {
    log.info(`No comment: no open pull request has the commit ${context.headSha}.`)
    return
  }

  const isGreen = passes(checkRun.conclusion)
  const url = 'published' in landing ? landing.published.url : undefined
  const commented = await keepComment(
    {
      pull,
      name: checkRun.name,
      body: redact(renderComment(story, {checkRun, url, isGreen})),
      runId: context.runId,
      attempt: context.runAttempt,
      onlyIfThere: isGreen && inputs.comment === 'failures'
    },
    target
  )
  if ('url' in commented) log.info(`The comment: ${commented.url}`)
  else if ('left' in commented) log.info(`No comment: ${commented.left}.`)
  else log.warning(`No comment: ${commented.refused}`)
}
