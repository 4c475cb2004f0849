import {readContext} from './context.ts'
import {ApiError, UserError} from './errors.ts'
import {declared, startInputs, type Inputs} from './inputs/declared.ts'
import {defaultName} from './inputs/name.ts'
import {readSome} from './inputs/read.ts'
import type {Context} from './model/context.ts'
import {handOn, handOnVariable} from './publish/hand-on.ts'
import {closeRun, openRun} from './publish/lifecycle.ts'
import {keyOf, targetOf} from './target.ts'
import type {World} from './world.ts'

const stateName = 'opened'

/** What main hands to post. */
interface Opened {
  readonly id: number | undefined
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
}

/** start/ main: opens the check run `in_progress` before the tests, and hands its id on to the report. */
export async function start(world: World): Promise<{fails: boolean}> {
  const {inputs, context, name} = readStart(world)
  const opening = {name, head_sha: context.headSha, external_id: keyOf(world, context, name)}
  const save = (id: number | undefined): void =>
    world.saveState(stateName, JSON.stringify({...opening, id} satisfies Opened))
  save(undefined)
  try {
    const {id, url} = await openRun(
      {
        ...opening,
        jobUrl: jobUrlOf(world, context),
        ...(inputs['details-url'] === '' ? {} : {details_url: inputs['details-url']})
      },
      targetOf(world, context, {...inputs, name})
    )
    save(id)
    world.exportVariable(handOnVariable, handOn(world.env[handOnVariable], {id, name}))
    world.log.info(`${name}: in progress on ${context.headSha}, ${context.headReason} ${url}`)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    world.log.warning(`${error.message}\nThe check run was not opened; the report makes one of its own.`)
  }
  return {fails: false}
}

/** start/ post: closes the check run when nothing did, so that a required check never waits for a job that died. */
export async function closeWhatIsOpen(world: World): Promise<{fails: boolean}> {
  const saved = world.state(stateName)
  if (saved === '') return {fails: false}
  const {id, ...opened} = JSON.parse(saved) as Opened
  const {inputs, context} = readStart(world)
  try {
    const closed = await closeRun(
      {
        ...opened,
        head_sha: opened.head_sha,
        jobUrl: jobUrlOf(world, context),
        jobStatus: inputs['job-status'],
        ...(id === undefined ? {} : {id})
      },
      targetOf(world, context, {...inputs, name: opened.name})
    )
    if (closed.closed) world.log.warning(`${opened.name}: ${closed.conclusion}. ${closed.reason}. ${closed.url}`)
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    world.log.warning(error.message)
  }
  return {fails: false}
}

function readStart(world: World): {inputs: Pick<Inputs, (typeof startInputs)[number]>; context: Context; name: string} {
  const inputs = readSome(startInputs, world.input)
  if (inputs.token === '') throw new UserError(`The input token is empty; it must be ${declared.token.description}`)
  const context = readContext(world.env, inputs)
  return {inputs, context, name: inputs.name === '' ? defaultName(context.job, context.matrix) : inputs.name}
}

/** The page of the job, or of its run where the job's own check run is not known. */
const jobUrlOf = (world: World, {serverUrl, owner, repo, runId, jobCheckRun}: Context): string => {
  const run = `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
  return jobCheckRun === '' ? `${run}/attempts/${world.env['GITHUB_RUN_ATTEMPT'] ?? '1'}` : `${run}/job/${jobCheckRun}`
}
