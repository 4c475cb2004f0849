import type {CheckRun, Conclusion} from '../model/check-run.ts'
import {object} from './answers.ts'
import {updateBody} from './bodies.ts'
import {createRun, runsWithKey} from './create.ts'
import {fetchRun, runsPath} from './lookup.ts'
import {mendCheckRun} from './mend.ts'
import type {Target} from './target.ts'
import {openWire, type Ground} from './wire.ts'

/** What is known of a check run before there is a report. */
export interface Opening {
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
  /** The page of the job that will report. */
  readonly jobUrl: string
  readonly details_url?: string
}

/** A run that is in progress. */
export interface Opened {
  readonly id: number
  readonly url: string
}

/**
 * Opens a check run `in_progress` before the tests, with a link to the job; exactly once, in one request.
 *
 * @throws ApiError as `publish` does.
 */
export async function openRun(opening: Opening, target: Target): Promise<Opened> {
  const {jobUrl, ...rest} = opening
  const checkRun = mendCheckRun({
    ...blank,
    details_url: jobUrl,
    ...rest,
    title: 'In progress',
    summary: `[The job](${jobUrl}) is running; its report comes here.`
  })
  const {id, html_url} = await createRun(checkRun, quietly(target), {annotations: [], concludes: false})
  return {id, url: html_url}
}

/** A run that may have been left open. */
export interface Closing {
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
  /** Absent where the process died before it knew the id: then it is looked for by its key. */
  readonly id?: number
  readonly jobUrl: string
  /** The job's status when its steps were through: `success`, `failure` or `cancelled`. */
  readonly jobStatus: string
}

/** What became of a run that may have been left open. */
export type Closed =
  | {readonly closed: true; readonly url: string; readonly conclusion: Conclusion; readonly reason: string}
  /** It is completed, or was never made. */
  | {readonly closed: false}

/**
 * Closes a run that nothing has completed: as `cancelled` or `timed_out` when the job was, else as `failure`, because a
 * check must not pass on a report that never came. What the run says already stays below the reason.
 *
 * @throws ApiError as `publish` does.
 */
export async function closeRun(closing: Closing, target: Target): Promise<Closed> {
  const ground = quietly(target)
  const run =
    closing.id === undefined ? (await runsWithKey(closing, ground))[0] : await fetchRun(ground.wire, target, closing.id)
  if (run === undefined || run.status === 'completed') return {closed: false}

  const {conclusion, reason} = await endingOf(closing, ground)
  const path = `${runsPath(target)}/${run.id}`
  const output = object(object((await ground.wire.read(path)).data)['output'])
  const kept = [output['summary'], output['text']].map(text => (typeof text === 'string' ? text : ''))
  const checkRun = mendCheckRun({
    ...blank,
    name: run.name,
    head_sha: run.head_sha,
    external_id: run.external_id,
    conclusion,
    title: reason,
    summary: [`${reason}: see [the job](${closing.jobUrl}).`, kept[0]].filter(Boolean).join('\n\n'),
    ...(kept[1] === '' ? {} : {text: kept[1]!})
  })
  const landed = await ground.wire.write({
    method: 'PATCH',
    path,
    body: updateBody(checkRun, target, {annotations: [], concludes: true}),
    async landed() {
      const now = await fetchRun(ground.wire, target, run.id)
      return now?.status === 'completed' ? now : undefined
    }
  })
  return {closed: true, url: landed.html_url, conclusion, reason}
}

/** How a run ends that no report came for. */
async function endingOf({jobStatus}: Closing, ground: Ground): Promise<{conclusion: Conclusion; reason: string}> {
  if (jobStatus === 'cancelled')
    return (await ranOutOfTime(ground))
      ? {conclusion: 'timed_out', reason: 'The job ran out of time before it reported'}
      : {conclusion: 'cancelled', reason: 'The job was cancelled before it reported'}
  return jobStatus === 'success'
    ? {conclusion: 'failure', reason: 'The job ended without a report'}
    : {conclusion: 'failure', reason: 'The job failed before it reported'}
}

/** GitHub cancels a job that exceeds its time, and says so in an annotation of the job's own check run. */
async function ranOutOfTime({wire, target}: Ground): Promise<boolean> {
  if (target.jobCheckRun === undefined) return false
  const {data} = await wire.once('GET', `${runsPath(target)}/${target.jobCheckRun}/annotations?per_page=100`)
  const messages = Array.isArray(data) ? data.map(annotation => object(annotation)['message']) : []
  return messages.some(message => typeof message === 'string' && /exceeded the maximum execution time/i.test(message))
}

const blank: CheckRun = {
  name: '',
  head_sha: '',
  external_id: '',
  conclusion: 'neutral',
  title: '',
  summary: '',
  annotations: [],
  images: [],
  actions: []
}

/** The lifecycle has no summary to put remarks into: they go to the log. */
const quietly = (target: Target): Ground => ({
  wire: openWire(target),
  target,
  tell: sentence => {
    target.log.info(sentence)
  }
})
