import {readContext} from './context.ts'
import {ApiError} from './errors.ts'
import {startInputs, type Inputs} from './inputs/declared.ts'
import {defaultName} from './inputs/name.ts'
import {readSome} from './inputs/read.ts'
import {conclusionPriority} from './model/check-run.ts'
import type {Context} from './model/context.ts'
import {handOn, handOnVariable} from './publish/hand-on.ts'
import {closeRun, openRun, type Closed} from './publish/lifecycle.ts'
import {fetchRun} from './publish/lookup.ts'
import type {Target} from './publish/target.ts'
import {openWire} from './publish/wire.ts'
import {passes, relayClosing, relayOpening, type Opening} from './relay/relay.ts'
import type {Ended, Subject} from './relay/subject.ts'
import {keyOf, targetOf} from './target.ts'
import type {World} from './world.ts'

const stateName = 'opened'

/** What main hands to post. */
interface Opened {
  readonly id: number | undefined
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
  /** What was opened elsewhere. */
  readonly elsewhere?: Opening
}

/** start/ main: opens the check run `in_progress` before the tests, and hands its id on to the report. */
export async function start(world: World): Promise<{fails: boolean}> {
  const {inputs, context, name} = readStart(world)
  const opening = {name, head_sha: context.headSha, external_id: keyOf(world, context, name)}
  const save = (more: Pick<Opened, 'id' | 'elsewhere'>): void =>
    world.saveState(stateName, JSON.stringify({...opening, ...more} satisfies Opened))
  save({id: undefined})
  let on: Subject['on'] = undefined
  try {
    // As in a pull request from a fork, which gets no secrets: no reason to fail before the tests.
    if (inputs.token === '') throw new ApiError('The input token is empty.', {status: 401, request: 'start'})
    on = await openRun(
      {
        ...opening,
        jobUrl: jobUrlOf(world, context),
        ...(inputs['details-url'] === '' ? {} : {details_url: inputs['details-url']})
      },
      targetOf(world, context, {...inputs, name})
    )
    const {id, url} = on
    save({id})
    world.exportVariable(handOnVariable, handOn(world.env[handOnVariable], {id, name}))
    world.log.info(`${name}: in progress on ${context.headSha}, ${context.headReason} ${url}`)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    world.log.warning(`${error.message}\nThe check run was not opened; the report makes one of its own.`)
  }
  const elsewhere = await relayOpening(world, {name, context, inputs, on})
  save({id: on?.id, elsewhere})
  return {fails: false}
}

/** start/ post: closes the check run when nothing did, so that a required check never waits for a job that died. */
export async function closeWhatIsOpen(world: World): Promise<{fails: boolean}> {
  const saved = world.state(stateName)
  if (saved === '') return {fails: false}
  const {id, elsewhere, ...opened} = JSON.parse(saved) as Opened
  const {inputs, context} = readStart(world)
  const target = targetOf(world, context, {...inputs, name: opened.name})
  let closed: Closed = {closed: false}
  try {
    if (inputs.token !== '')
      closed = await closeRun(
        {
          ...opened,
          jobUrl: jobUrlOf(world, context),
          jobStatus: inputs['job-status'],
          ...(id === undefined ? {} : {id})
        },
        target
      )
    if (closed.closed) world.log.warning(`${opened.name}: ${closed.conclusion}. ${closed.reason}. ${closed.url}`)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    world.log.warning(error.message)
  }
  if (elsewhere !== undefined)
    await relayClosing(
      world,
      {name: opened.name, context: {...context, headSha: opened.head_sha}, inputs, on: elsewhere.on},
      {opening: elsewhere, ended: () => endedAs(closed, {id, target, jobStatus: inputs['job-status']})}
    )
  return {fails: false}
}

/** How the check ended: as it was closed just now, else as its report concluded it, else as the job ended. */
async function endedAs(
  closed: Closed,
  {id, target, jobStatus}: {id: number | undefined; target: Target; jobStatus: string}
): Promise<Ended> {
  if (closed.closed) return {conclusion: closed.conclusion, title: closed.reason}
  const run = id === undefined ? undefined : await fetchRun(openWire(target), target, id).catch(onlyApiErrors)
  const reported = conclusionPriority.find(conclusion => conclusion === run?.conclusion) ?? 'failure'
  return jobStatus === 'cancelled' && (passes(reported) || run === undefined)
    ? {conclusion: 'cancelled', title: 'The job was cancelled'}
    : {conclusion: reported, title: run === undefined ? 'The job ended without a report' : 'The report is on GitHub'}
}

function onlyApiErrors(error: unknown): undefined {
  if (!(error instanceof ApiError)) throw error
  return undefined
}

function readStart(world: World): {inputs: Pick<Inputs, (typeof startInputs)[number]>; context: Context; name: string} {
  const inputs = readSome(startInputs, world.input)
  const context = readContext(world.env, inputs)
  return {inputs, context, name: inputs.name === '' ? defaultName(context.job, context.matrix) : inputs.name}
}

/** The page of the job, or of its run where the job's own check run is not known. */
const jobUrlOf = (world: World, {serverUrl, owner, repo, runId, jobCheckRun}: Context): string => {
  const run = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
  return jobCheckRun === '' ? `${run}/attempts/${world.env['GITHUB_RUN_ATTEMPT'] ?? '1'}` : `${run}/job/${jobCheckRun}`
}
