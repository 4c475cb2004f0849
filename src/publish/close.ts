import {ApiError} from '../errors.ts'
import type {CheckRun, Conclusion} from '../model/check-run.ts'
import {readRun, type ServerRun} from './answers.ts'
import {createBody, updateBody} from './bodies.ts'
import {githubLimits} from './limits.ts'
import {runsPath} from './lookup.ts'
import type {Target} from './target.ts'
import type {Ground} from './wire.ts'

/** Conclusions that let a required check pass. */
const passing: readonly Conclusion[] = ['success', 'neutral', 'skipped']

/**
 * Concludes a run that cannot be finished, so that it does not hang: never as passed, since it is not whole. A rate
 * limit leaves it open, because a request more would be refused as well and only prolong the limit.
 *
 * @returns the error to throw: the one that there was, with the run and, where it hangs, what ends it.
 */
export async function closeBroken(
  checkRun: CheckRun,
  {wire, target}: Ground,
  broken: {run: ServerRun; landed: number; error: unknown}
): Promise<unknown> {
  const {run, landed, error} = broken
  const limited = error instanceof ApiError && error.status === 429
  const body = updateBody(brokenOff(checkRun, {target, landed}), target, {annotations: [], concludes: true})
  const status = limited ? 429 : (await wire.once('PATCH', `${runsPath(target)}/${run.id}`, body)).status
  if (!(error instanceof ApiError)) return error
  const closer =
    target.openRunId === run.id
      ? 'it is closed when the job ends'
      : 'another run of the job puts a new one in its place, and with start/ before the tests it would be closed when the job ends'
  const hangs =
    status >= 200 && status < 300 ? '' : `\n\nThe check run ${run.html_url} is left in progress (${status}): ${closer}.`
  return new ApiError(error.message + hangs, {
    status: error.status,
    request: error.request,
    cause: error,
    left: {id: run.id, url: run.html_url}
  })
}

/**
 * Leaves a cancelled check run where the job was cancelled before anything was sent: who waits for the check is told of
 * it. Sent once; where it is lost there is no run, and nothing hangs.
 *
 * @returns the error to throw, with that run.
 */
export async function leaveCancelled(checkRun: CheckRun, {wire, target}: Ground): Promise<ApiError> {
  const body = createBody(brokenOff(checkRun, {target, landed: 0}), target, {annotations: [], concludes: true})
  const request = `POST ${runsPath(target)}`
  const {status, data} = await wire.once('POST', runsPath(target), body)
  const run = status === 201 ? readRun(data) : undefined
  return new ApiError(`The job was cancelled before ${request}.`, {
    status: 0,
    request,
    left: run && {id: run.id, url: run.html_url}
  })
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
