import {ApiError} from '../errors.ts'
import type {CheckRun, Conclusion} from '../model/check-run.ts'
import type {ServerRun} from './answers.ts'
import {createBody, updateBody} from './bodies.ts'
import {githubLimits} from './limits.ts'
import {runsPath} from './lookup.ts'
import type {Target} from './target.ts'
import type {Ground} from './wire.ts'

/** Conclusions that let a required check pass. */
const passing: readonly Conclusion[] = ['success', 'neutral', 'skipped']

/**
 * Concludes a run that cannot be finished, so that it does not hang: never as passed, since it is not whole. A rate
 * limit leaves it to whoever was told of it by `onOpen`, because a request more would only prolong the limit.
 */
export async function closeBroken(
  checkRun: CheckRun,
  {wire, target}: Ground,
  broken: {run: ServerRun; landed: number; error: unknown}
): Promise<void> {
  const {run, landed, error} = broken
  if (error instanceof ApiError && error.status === 429) return
  const body = updateBody(brokenOff(checkRun, {target, landed}), target, {annotations: [], concludes: true})
  const answer = await wire.once('PATCH', `${runsPath(target)}/${run.id}`, body)
  if (answer.status < 200 || answer.status > 299)
    target.log.info(`The check run ${run.html_url} could not be closed either (${answer.status}).`)
}

/**
 * Leaves a cancelled check run where the job was cancelled before anything was sent: who waits for the check is told of
 * it. Sent once; where it is lost there is no run, and nothing hangs.
 */
export async function leaveCancelled(checkRun: CheckRun, {wire, target}: Ground): Promise<void> {
  const body = createBody(brokenOff(checkRun, {target, landed: 0}), target, {annotations: [], concludes: true})
  await wire.once('POST', runsPath(target), body)
}

/** What a check run says that is not whole. */
function brokenOff(checkRun: CheckRun, {target, landed}: {target: Target; landed: number}): CheckRun {
  const cancelled = target.stop?.aborted === true
  const sentence = `${cancelled ? 'The job was cancelled' : 'The publication broke off'}: ${landed} of ${checkRun.annotations.length} annotations are here.`
  const summary = `${sentence}\n\n${checkRun.summary}`
  return {
    ...checkRun,
    conclusion: cancelled ? 'cancelled' : passing.includes(checkRun.conclusion) ? 'failure' : checkRun.conclusion,
    title: 'Not published whole',
    summary: Buffer.byteLength(summary) <= githubLimits.summaryBytes ? summary : sentence
  }
}

/**
 * Concludes doubles of a run: writes that landed although GitHub should have ended them long before they were written
 * again. They conclude as the run itself, because GitHub may show them in its place.
 */
export async function closeTwins(
  checkRun: CheckRun,
  {wire, target, tell}: Ground,
  {run, runs}: {run: ServerRun; runs: readonly ServerRun[]}
): Promise<void> {
  for (const twin of runs) {
    if (twin.id === run.id) continue
    tell(`GitHub made a second check run of the same request, ${twin.html_url}; the whole one is ${run.html_url}.`)
    if (twin.status === 'completed') continue
    await wire.once(
      'PATCH',
      `${runsPath(target)}/${twin.id}`,
      updateBody(checkRun, target, {annotations: [], concludes: true})
    )
  }
}
