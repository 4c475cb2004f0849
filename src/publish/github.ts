import {ApiError} from '../errors.ts'
import type {CheckRun} from '../model/check-run.ts'
import {adopt} from './adopt.ts'
import type {ServerRun} from './answers.ts'
import {sharesOf, updateBody, type Share} from './bodies.ts'
import {closeBroken, leaveCancelled} from './close.ts'
import {createRun} from './create.ts'
import {fetchRun, runsPath} from './lookup.ts'
import {mendCheckRun, plainest} from './mend.ts'
import {equalNames, ignoredFields, strangeSuite} from './notes.ts'
import type {Target} from './target.ts'
import {openWire, type Ground} from './wire.ts'

/** A check run that has landed. */
export interface Published {
  readonly id: number
  readonly url: string
  /** How many annotations the server has counted. */
  readonly annotations: number
  readonly requests: number
  /** Sentences for log and summary about what is not as one would think. */
  readonly notes: readonly string[]
}

/**
 * Lands a check run exactly once: every annotation once and in order, and the conclusion with the last of them. Up to
 * 50 annotations are one request.
 *
 * @throws ApiError whose message is a sentence to act on, when the API refuses it or cannot be reached in time; its
 *   status is 429 where a rate limit was the reason. A run that was open by then is closed as far as the API lets us.
 */
export async function publish(checkRun: CheckRun, target: Target): Promise<Published> {
  const wire = openWire(target)
  const notes: string[] = []
  const ground = {wire, target, tell: (sentence: string): void => void notes.push(sentence)}
  const whole = mendCheckRun(checkRun)

  const run = await send(whole, ground)
  notes.push(...ignoredFields(whole, run, target.dialect))
  if (target.lookForEqualNames) await inform(ground, () => equalNames(whole, run, ground))
  // A run that took one request has cost as little as it can, and is not to cost more for a remark.
  if (wire.requests > 1) await inform(ground, () => strangeSuite(run, ground))
  return {id: run.id, url: run.html_url, annotations: whole.annotations.length, requests: wire.requests, notes}
}

async function send(checkRun: CheckRun, ground: Ground): Promise<ServerRun> {
  let run = await adopt(checkRun, ground)
  if (run === undefined && ground.target.stop?.aborted === true) throw await leaveCancelled(checkRun, ground)
  let landed = 0
  for (const share of sharesOf(checkRun.annotations)) {
    try {
      run = await sendShare(checkRun, ground, {share, run, landed})
      if (!share.concludes) ground.target.onOpen?.(run.id)
      checkCount(run, landed + share.annotations.length)
    } catch (error) {
      throw run === undefined ? error : await closeBroken(checkRun, ground, {run, landed, error})
    }
    landed += share.annotations.length
  }
  return run!
}

/** What has been sent so far, and what is sent now. */
interface Progress {
  readonly share: Share
  readonly run: ServerRun | undefined
  /** How many annotations the run has already. */
  readonly landed: number
}

async function sendShare(checkRun: CheckRun, ground: Ground, progress: Progress): Promise<ServerRun> {
  const {run, share} = progress
  const sent = (annotations: Share['annotations']): Promise<ServerRun> => {
    const now = {...share, annotations}
    return run === undefined
      ? createRun(checkRun, ground, now)
      : update(checkRun, ground, {run, share: now, landed: progress.landed})
  }
  try {
    return await sent(share.annotations)
  } catch (error) {
    if (!isStatus(error, 422) || !/annotations/.test(error.message) || share.annotations.length === 0) throw error
    ground.tell(
      `GitHub refused ${share.annotations.length} annotations as they were, so they have no columns and details.`
    )
    return await sent(share.annotations.map(plainest))
  }
}

async function update(
  checkRun: CheckRun,
  ground: Ground,
  {share, run, landed}: Progress & {run: ServerRun}
): Promise<ServerRun> {
  const {wire, target, tell} = ground
  const path = `${runsPath(target)}/${run.id}`
  try {
    return await wire.write({
      method: 'PATCH',
      path,
      body: updateBody(checkRun, target, share),
      async landed() {
        const now = await fetchRun(wire, target, run.id)
        if (now === undefined || (share.concludes && now.status !== 'completed')) return undefined
        return now.annotationsCount === landed && share.annotations.length > 0 ? undefined : now
      }
    })
  } catch (error) {
    if (landed > 0 || !isStatus(error, 403) || !belongsToOthers.test(error.message)) throw error
    tell(`The check run ${run.id} that was opened before belongs to another App: this report is a new one.`)
    return await createRun(checkRun, ground, share)
  }
}

/** A run can only be written by the App that made it; the runs of jobs by GitHub alone. */
const belongsToOthers = /app_id|updated internally/i

const isStatus = (error: unknown, status: number): error is ApiError =>
  error instanceof ApiError && error.status === status

/** The server's own count must be ours: anything else means that annotations were lost or doubled. */
function checkCount(run: ServerRun, expected: number): void {
  if (run.annotationsCount === undefined || run.annotationsCount === expected) return
  throw new ApiError(
    `The check run ${run.html_url} has ${run.annotationsCount} annotations where ${expected} were sent; run the job again for a whole one.`,
    {status: 200, request: `check run ${run.id}`}
  )
}

/** Adds remarks that take a look-up. The run has landed by then, so a look-up that fails is only told. */
async function inform({tell}: Ground, lookUp: () => Promise<readonly string[]>): Promise<void> {
  try {
    for (const sentence of await lookUp()) tell(sentence)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    tell(`Whether other check runs get in the way could not be looked up: ${error.message}`)
  }
}
