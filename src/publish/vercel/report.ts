import {ApiError, UserError} from '../../errors.ts'
import type {CheckRun, Conclusion} from '../../model/check-run.ts'
import {readVercelRun, type VercelCheck, type VercelRun} from './answers.ts'
import {path} from './api.ts'
import {toVercelConclusion, toVercelStatus} from './conclusions.ts'
import {fetchRun, findCheck, findDeployment, listRuns} from './find.ts'
import {cut, type VercelOutput} from './output.ts'
import {explainWrite} from './refusals.ts'
import type {VercelTarget, WantedCheck} from './target.ts'

/** The longest text beside a conclusion; Vercel documents no limit. */
const textCharacters = 250

/** What a run at Vercel points to. */
export interface Link {
  /** `github:<owner>/<repo>:<id of the check run>`: the same however often it is told. */
  readonly externalId: string
  readonly externalUrl: string
}

/** A run at Vercel that was written. */
export interface VercelPublished {
  readonly deployment: string
  readonly id: string
}

/** What is told at the end. */
export interface Ending {
  readonly conclusion: Conclusion
  readonly title: CheckRun['title']
  /** From the longest to none at all: the first that Vercel takes is kept. */
  readonly outputs: readonly (VercelOutput | undefined)[]
}

/**
 * Tells Vercel that a check is at work on a deployment.
 *
 * @throws ApiError and UserError, whose message is one sentence to act on.
 */
export async function openVercelRun(target: VercelTarget, wanted: WantedCheck, link: Link): Promise<VercelPublished> {
  const seat = await findSeat(target, wanted, {externalId: link.externalId})
  await write(target, seat, {status: toVercelStatus('in_progress'), ...link})
  return {deployment: seat.deployment, id: seat.run.id}
}

/**
 * Tells Vercel how a check ended for a deployment: in the run that Vercel or `openVercelRun` opened, else in a new one.
 * Told twice, it is the same run in the same state.
 *
 * @throws ApiError and UserError, whose message is one sentence to act on.
 */
export async function concludeVercelRun(
  target: VercelTarget,
  wanted: WantedCheck,
  {link, ending}: {link: Link; ending: Ending}
): Promise<VercelPublished> {
  const conclusion = toVercelConclusion(ending.conclusion)
  const seat = await findSeat(target, wanted, {externalId: link.externalId, conclusion})
  warnOfTimeout(target, seat)
  await writeEnding(target, seat, {link, ending})
  return {deployment: seat.deployment, id: seat.run.id}
}

/**
 * Ends a run that was opened and that nothing has ended since.
 *
 * @param ended how: asked only where the run is still open.
 * @returns how it ended; undefined where it was not open any more.
 */
export async function closeVercelRun(
  target: VercelTarget,
  {deployment, id}: VercelPublished,
  ended: () => Promise<Pick<Ending, 'conclusion' | 'title'>>
): Promise<Pick<Ending, 'conclusion' | 'title'> | undefined> {
  const run = await fetchRun(target, deployment, id)
  if (run.status === 'completed') return undefined
  const ending = await ended()
  const link = {externalId: run.externalId, externalUrl: run.externalUrl}
  await writeEnding(target, {deployment, run}, {link, ending: {...ending, outputs: [undefined]}})
  return ending
}

/** The run that is written. */
interface Seat {
  readonly deployment: string
  readonly run: VercelRun
  /** The newest run of the same check before it, where one was made for this report. */
  readonly before?: VercelRun
}

/** Finds the run to write: our own, else one that is open, else a new one, which then is the newest and decides. */
async function findSeat(
  target: VercelTarget,
  wanted: WantedCheck,
  ours: {externalId: string; conclusion?: string}
): Promise<Seat> {
  const {id: deployment, projectId} = await findDeployment(target)
  const check = await findCheck(target, projectId, wanted)
  const runs = (await listRuns(target, deployment)).filter(({checkId}) => checkId === check.id)
  const open = (run: VercelRun): boolean => run.status !== 'completed'
  const own = runs.find(run => run.externalId === ours.externalId && (open(run) || run.conclusion === ours.conclusion))
  const run = own ?? runs.find(open)
  if (run !== undefined) return {deployment, run}
  const [before] = runs
  const made = await createRun(target, {deployment, check, known: runs})
  return {deployment, run: made, ...(before === undefined ? {} : {before})}
}

async function createRun(
  target: VercelTarget,
  {deployment, check, known}: {deployment: string; check: VercelCheck; known: readonly VercelRun[]}
): Promise<VercelRun> {
  const landed = async (): Promise<VercelRun | undefined> =>
    (await listRuns(target, deployment)).find(
      run => run.checkId === check.id && run.status !== 'completed' && !known.some(({id}) => id === run.id)
    )
  const created = await explained(check, () =>
    target.wire.post(path`/v2/deployments/${deployment}/check-runs`, {checkId: check.id}, landed)
  )
  const run = readVercelRun(created) ?? (await landed())
  if (run === undefined) throw new UserError(`Vercel made no run of the check “${check.name}” that can be read.`)
  return run
}

async function writeEnding(
  target: VercelTarget,
  seat: Seat,
  {link, ending}: {link: Link; ending: Ending}
): Promise<void> {
  const body = {
    status: toVercelStatus('completed'),
    conclusion: toVercelConclusion(ending.conclusion),
    conclusionText: cut(ending.title, textCharacters),
    completedAt: target.clock.now().getTime(),
    ...link
  }
  const [first, ...shorter] = ending.outputs
  let output = first
  for (;;) {
    try {
      await write(target, seat, output === undefined ? body : {...body, output})
      return
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 413 || output === undefined) throw error
      output = shorter.shift()
      target.log.info(
        `Vercel found the details of the result too large (413); now with ${output === undefined ? 'none' : 'fewer'}.`
      )
    }
  }
}

const write = ({wire}: VercelTarget, {deployment, run}: Seat, body: unknown): Promise<unknown> =>
  explained(run, () => wire.patch(path`/v2/deployments/${deployment}/check-runs/${run.id}`, body))

async function explained<T>(about: Pick<VercelRun, 'name' | 'source'>, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw error instanceof ApiError ? explainWrite(error, about) : error
  }
}

/** Vercel waits for a run so long and then ends it by itself: whoever reports later is to know why. */
function warnOfTimeout({clock, log}: VercelTarget, {run, before}: Seat): void {
  const {name, timeout, createdAt} = before?.conclusion === 'timeout' ? before : run
  const elapsed = Math.round((clock.now().getTime() - createdAt) / 1000)
  if (timeout === undefined || createdAt === 0 || elapsed <= timeout) return
  log.warning(
    `The result of the check “${name}” comes ${elapsed} s after Vercel began to wait for it, and its timeout is ${timeout} s; raise the timeout of the check in the project’s settings at Vercel.`
  )
}
