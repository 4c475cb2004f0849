import {ApiError, UserError} from '../errors.ts'
import type {Link} from '../publish/vercel/report.ts'
import type {VercelTarget, WantedCheck} from '../publish/vercel/target.ts'
import {vercelTargetOf} from '../vercel-target.ts'
import type {World} from '../world.ts'
import {pageOf, type Subject} from './subject.ts'

/** What a check at Vercel is told with. */
export interface Line {
  readonly target: VercelTarget
  readonly wanted: WantedCheck
  readonly link: Link
}

/** Tells Vercel something if there is a token for it; what goes wrong is said as gravely as was asked for. */
export async function tellVercel<T>(
  world: World,
  subject: Subject,
  say: (line: Line) => Promise<T>
): Promise<{told?: T; fails: boolean}> {
  const {name, context, inputs} = subject
  const required = inputs['vercel-report'] === 'required'
  const failed = (sentence: string): {fails: boolean} => {
    if (required) world.log.error(sentence)
    else world.log.warning(sentence)
    return {fails: required}
  }
  if (inputs['vercel-token'] === '') {
    const named = (['vercel-check', 'vercel-deployment', 'vercel-project', 'vercel-team'] as const).some(
      input => inputs[input] !== ''
    )
    if (!required && !named) return {fails: false}
    return failed(
      'The input vercel-token is empty, so Vercel is told nothing; secrets do not reach pull requests from forks or of Dependabot.'
    )
  }
  try {
    const target = vercelTargetOf(world, context, inputs)
    const wanted = {check: inputs['vercel-check'] || name, blocks: inputs['vercel-blocks']}
    return {told: await say({target, wanted, link: linkTo(subject)}), fails: false}
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof UserError)) throw error
    return failed(error.message)
  }
}

function linkTo(subject: Subject): Link {
  const {owner, repo, runId, runAttempt} = subject.context
  const run = subject.on === undefined ? `run/${runId}/${runAttempt}` : String(subject.on.id)
  return {externalId: `github:${owner}/${repo}:${run}`, externalUrl: pageOf(subject)}
}
