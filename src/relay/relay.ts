import type {CheckRun, Conclusion} from '../model/check-run.ts'
import type {Context} from '../model/context.ts'
import type {Decision} from '../model/decision.ts'
import {commitState} from '../publish/vercel/conclusions.ts'
import {outputs} from '../publish/vercel/output.ts'
import {closeVercelRun, concludeVercelRun, openVercelRun, type VercelPublished} from '../publish/vercel/report.ts'
import type {Landing} from '../publish-to.ts'
import type {World} from '../world.ts'
import {closeStatus, tellStatus} from './status.ts'
import type {Ended, RelayInputs, Subject} from './subject.ts'
import {tellVercel} from './vercel.ts'

/** What start/ opened elsewhere, for its post to close. */
export interface Opening {
  /** The check run on GitHub; absent where there is none. */
  readonly on?: NonNullable<Subject['on']>
  readonly status: boolean
  readonly vercel?: VercelPublished
}

/** What came of telling a result elsewhere. */
export interface Relayed {
  /** True when the step is to fail because of it. */
  readonly fails: boolean
  /** The id of the run at Vercel; empty for none. */
  readonly vercelRun: string
}

/** Says elsewhere that the check is at work: a commit status that is pending, a run at Vercel that is running. */
export async function relayOpening(world: World, subject: Subject): Promise<Opening> {
  const {inputs, name, on} = subject
  const opening = {...(on === undefined ? {} : {on}), status: inputs['commit-status']}
  if (opening.status) await tellStatus(world, subject, 'running')
  // The report tells Vercel again, and fails for it if asked to.
  const lenient: Subject = {...subject, inputs: {...inputs, 'vercel-report': 'best-effort'}}
  const {told} = await tellVercel(world, lenient, line => openVercelRun(line.target, line.wanted, line.link))
  if (told === undefined) return opening
  world.log.info(`${name}: running for ${told.deployment} at Vercel (${told.id}).`)
  return {...opening, vercel: told}
}

/**
 * Closes elsewhere what start/ opened and nothing has concluded since.
 *
 * @param ended asked only where something is open.
 */
export async function relayClosing(
  world: World,
  subject: Subject,
  {opening: {status, vercel}, ended}: {opening: Opening; ended: () => Promise<Ended>}
): Promise<void> {
  if (status) await closeStatus(world, subject, ended)
  if (vercel === undefined) return
  const {told} = await tellVercel(world, subject, ({target}) => closeVercelRun(target, vercel, ended))
  if (told !== undefined) world.log.warning(`${subject.name}: ${told.conclusion} at Vercel. ${told.title}.`)
}

/** What is told elsewhere. */
export interface Result {
  readonly checkRun: CheckRun
  readonly decision: Decision
  readonly landing: Landing
  readonly context: Context
  readonly inputs: RelayInputs
}

/** Says elsewhere how the check ended, never better than on GitHub. */
export async function relayResult(
  world: World,
  {checkRun, decision, landing, context, inputs}: Result
): Promise<Relayed> {
  if ('withheld' in landing) {
    if (inputs['commit-status'] || inputs['vercel-token'] !== '')
      world.log.info('Without a check run (publish: false) no commit status is set, and Vercel is told nothing.')
    return {fails: false, vercelRun: ''}
  }
  const subject = {name: checkRun.name, context, inputs, on: 'published' in landing ? landing.published : undefined}
  const ended = endedElsewhere(checkRun, landing, world.stop)
  const statusFails = inputs['commit-status'] && (await tellStatus(world, subject, ended))
  const {told, fails} = await tellVercel(world, subject, ({target, wanted, link}) =>
    concludeVercelRun(target, wanted, {
      link,
      ending: {...ended, outputs: outputs({checkRun, decision, context})}
    })
  )
  if (told !== undefined)
    world.log.info(`${checkRun.name}: ${ended.conclusion} for ${told.deployment} at Vercel (${told.id}).`)
  return {fails: statusFails || fails, vercelRun: told?.id ?? ''}
}

/** Whether a conclusion lets what waits for the check go on. */
export const passes = (conclusion: Conclusion): boolean => commitState('completed', conclusion) === 'success'

/** A result that is not whole on GitHub does not pass elsewhere, and one that was cancelled on the way neither. */
function endedElsewhere({conclusion, title}: CheckRun, landing: Landing, stop: AbortSignal): Ended {
  if (!passes(conclusion)) return {conclusion, title}
  if (stop.aborted) return {conclusion: 'cancelled', title: `Cancelled: ${title}`}
  const broken = 'refused' in landing && !landing.forbidden
  return broken ? {conclusion: 'failure', title: `Not published whole: ${title}`} : {conclusion, title}
}
