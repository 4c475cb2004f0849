import {ApiError} from '../errors.ts'
import type {Annotation, CheckRun} from '../model/check-run.ts'
import {adopt} from './adopt.ts'
import {readRun, type ServerRun} from './answers.ts'
import {createBody, updateBody, type Share} from './bodies.ts'
import {githubLimits} from './limits.ts'
import {runsNamed, runsPath} from './lookup.ts'
import {mend} from './mend.ts'
import type {Target} from './target.ts'
import {openWire, type Wire} from './wire.ts'

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
 * @throws ApiError whose message is a sentence to act on, when the API refuses it or cannot be reached in time.
 */
export async function publish(checkRun: CheckRun, target: Target): Promise<Published> {
  const wire = openWire(target)
  const notes: string[] = []
  const tell = (sentence: string): void => void notes.push(sentence)
  const annotations = checkRun.annotations.map(mend)
  const shares = cut(annotations)

  let run = await adopt(checkRun, {wire, target, tell})
  let landed = 0
  for (const share of shares) {
    const expected = landed + share.annotations.length
    if (run === undefined) run = await create(checkRun, {wire, target, share})
    else run = await update(checkRun, {wire, target, share, run, landed})
    if (!share.concludes) target.onOpen?.(run.id)
    check(run, expected)
    landed = expected
  }
  return {id: run!.id, url: run!.html_url, annotations: landed, requests: wire.requests, notes}
}

interface Step {
  readonly wire: Wire
  readonly target: Target
  readonly share: Share
}

const create = (checkRun: CheckRun, {wire, target, share}: Step): Promise<ServerRun> =>
  wire.write({
    method: 'POST',
    path: runsPath(target),
    body: createBody(checkRun, target, share),
    landed: async () => (await runsWithKey(checkRun, wire, target))[0]
  })

const update = (
  checkRun: CheckRun,
  {wire, target, share, run, landed}: Step & {run: ServerRun; landed: number}
): Promise<ServerRun> => {
  const path = `${runsPath(target)}/${run.id}`
  return wire.write({
    method: 'PATCH',
    path,
    body: updateBody(checkRun, target, share),
    async landed() {
      const now = readRun((await wire.read(path)).data)
      if (now === undefined) return undefined
      if (share.concludes && now.status !== 'completed') return undefined
      if (now.annotationsCount === landed && share.annotations.length > 0) return undefined
      return now
    }
  })
}

const runsWithKey = async (checkRun: CheckRun, wire: Wire, target: Target): Promise<ServerRun[]> => {
  const runs = await runsNamed(wire, target, {name: checkRun.name, sha: checkRun.head_sha})
  return runs.filter(run => run.external_id === checkRun.external_id)
}

/** Cuts the annotations into what one request takes; at least one share, and the last one concludes. */
function cut(annotations: readonly Annotation[]): Share[] {
  const size = githubLimits.annotationsPerRequest
  const count = Math.max(1, Math.ceil(annotations.length / size))
  return Array.from({length: count}, (_, index) => ({
    annotations: annotations.slice(index * size, (index + 1) * size),
    concludes: index === count - 1
  }))
}

/** The server's own count must be ours: anything else means that annotations were lost or doubled. */
function check(run: ServerRun, expected: number): void {
  if (run.annotationsCount === undefined || run.annotationsCount === expected) return
  throw new ApiError(
    `The check run ${run.html_url} has ${run.annotationsCount} annotations where ${expected} were sent; run the job again for a whole one.`,
    {status: 200, request: `check run ${run.id}`}
  )
}
