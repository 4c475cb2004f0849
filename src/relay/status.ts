import {ApiError} from '../errors.ts'
import {isPending, setCommitStatus} from '../publish/commit-status.ts'
import {commitState} from '../publish/vercel/conclusions.ts'
import {targetOf} from '../target.ts'
import type {World} from '../world.ts'
import {pageOf, type Ended, type Subject} from './subject.ts'

/**
 * Sets the commit status of the check's name: `pending` until it ended.
 *
 * @returns whether the step is to fail: not where the token may not, which is usual in forks.
 */
export async function tellStatus(world: World, subject: Subject, ended: Ended | 'running'): Promise<boolean> {
  const {name, context, inputs} = subject
  if (inputs.token === '') {
    world.log.warning('The input token is empty, so no commit status can be set.')
    return false
  }
  const state = ended === 'running' ? commitState('in_progress', null) : commitState('completed', ended.conclusion)
  try {
    await setCommitStatus(
      {
        sha: context.headSha,
        context: name,
        state,
        description: ended === 'running' ? 'In progress' : ended.title,
        targetUrl: pageOf(subject)
      },
      targetOf(world, context, {...inputs, name})
    )
    world.log.info(`${name}: ${state} as a status of ${context.headSha}.`)
    return false
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    world.log.warning(error.message)
    return error.status !== 403 && error.status !== 404
  }
}

/** Sets the status to how the check ended, where it is still pending. */
export async function closeStatus(world: World, subject: Subject, ended: () => Promise<Ended>): Promise<void> {
  const {name, context, inputs} = subject
  try {
    const target = targetOf(world, context, {...inputs, name})
    if (!(await isPending({sha: context.headSha, context: name}, target))) return
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    world.log.warning(error.message)
    return
  }
  await tellStatus(world, subject, await ended())
}
