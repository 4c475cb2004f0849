import {ApiError, UserError} from './errors.ts'
import type {Check, ListChecks} from './gate/checks.ts'
import type {Context} from './model/context.ts'
import {wildcard} from './model/wildcard.ts'
import {allHandedOn, handOnVariable} from './publish/hand-on.ts'
import type {VercelDeployment, VercelRun} from './publish/vercel/answers.ts'
import {fromVercelConclusion, fromVercelStatus} from './publish/vercel/conclusions.ts'
import {fetchDeployment, fetchRun, listRuns, namedDeployment, newestDeployment} from './publish/vercel/find.ts'
import {vercelTargetOf, type VercelInputs} from './vercel-target.ts'
import type {World} from './world.ts'

/** What the gate asks of Vercel. */
export interface AtVercel {
  readonly context: Context
  readonly inputs: VercelInputs
  /** The lines of the input `checks` that are about Vercel. */
  readonly lines: readonly string[]
  /** The name of the gate's own check on GitHub, where it is known: Vercel may be watching it. */
  readonly ownName: string | undefined
}

/** How many looks in a row may find Vercel silent. */
const lossesBorne = 10

/** What the lines ask for: a stage, whose checks Vercel adds up, a run by its id, or runs by their name. */
const stageLine = 'vercel=deployment-alias'
const idOf = (line: string): string | undefined => /^vercel=(ckr_[\w-]+)$/.exec(line)?.[1]

/**
 * Lists the checks of a deployment: of each the newest run, and the runs that are named by their id.
 *
 * @throws UserError without a token, or where Vercel refuses it. The gate's own runs are left out.
 */
export function vercelChecks(world: World, {context, inputs, lines, ownName}: AtVercel): ListChecks {
  if (inputs['vercel-token'] === '')
    throw new UserError(`The line “${lines[0] ?? ''}” of the input checks needs the input vercel-token.`)
  // Nothing is asked twice at one look: the next look asks again.
  const target = vercelTargetOf(world, context, {...inputs, timeout: 0})
  const own = {
    links: [context.jobCheckRun, ...allHandedOn(world.env[handOnVariable])]
      .filter(id => id !== '')
      .map(id => `github:${context.owner}/${context.repo}:${id}`),
    name: ownName
  }
  let named = namedDeployment(target)
  let last: readonly Check[] = []
  let losses = 0

  return async () => {
    try {
      if (named === '') named = (await newestDeployment(target))?.id ?? ''
      if (named === '') return []
      const deployment = await fetchDeployment(target, named)
      const byId = await Promise.all(
        lines.flatMap(line => idOf(line) ?? []).map(id => fetchRun(target, deployment.id, id))
      )
      last = checksOf({deployment, runs: await listRuns(target, deployment.id), byId, lines, own})
      losses = 0
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const passing = error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500
      if (!passing) throw new UserError(error.message)
      if (++losses > lossesBorne) throw new UserError(`Vercel was asked ${losses} times in vain. ${error.message}`)
      world.log.info(`${error.message.replace(/, after 1 tries;.*$/, '')}; it is asked again at the next look.`)
    }
    return last
  }
}

interface Seen {
  readonly deployment: VercelDeployment
  /** Newest first. */
  readonly runs: readonly VercelRun[]
  readonly byId: readonly VercelRun[]
  readonly lines: readonly string[]
  readonly own: {readonly links: readonly string[]; readonly name: string | undefined}
}

function checksOf({deployment, runs, byId, lines, own}: Seen): readonly Check[] {
  const others = runs.filter(run => !isOwn(run, own))
  const newest = [...new Map(others.toReversed().map(run => [run.checkId || `name ${run.name}`, run])).values()]
  const stage = stageCheck(deployment, {waitsForOwn: others.length < runs.length})
  const matching = (run: VercelRun): readonly string[] =>
    lines.filter(line => {
      if (idOf(line) !== undefined) return false
      if (line !== stageLine) return wildcard(line.slice('vercel='.length).trim())(run.name)
      const blocks = run.blocks === 'deployment-alias'
      // Where Vercel adds nothing up, everything counts; where it waits for the gate, what blocks beside it.
      if (stage === undefined) return blocks || !deployment.stages.has('deployment-alias')
      // What it adds up is enough, but for the names of those that failed.
      return stage.ends === true && blocks && failed(run)
    })
  return [
    ...(stage === undefined ? [] : [stage]),
    ...newest.map(run => checkOf(run, matching(run))),
    ...byId.map(run => checkOf(run, [`vercel=${run.id}`])),
    ...deadEnd(deployment, lines)
  ].filter(check => check.lines?.length !== 0)
}

/** A run of this very job, or one that Vercel reads from its check on GitHub: both wait for the gate to end. */
const isOwn = ({externalId, source}: VercelRun, {links, name}: Seen['own']): boolean =>
  links.includes(externalId) || (name !== undefined && source.externalCheckName === name)

/**
 * What Vercel itself makes of the checks that block the production domain; undefined where it does not say, or waits for
 * the gate to end.
 */
function stageCheck({id, url, stages}: VercelDeployment, {waitsForOwn}: {waitsForOwn: boolean}): Check | undefined {
  const state = stages.get('deployment-alias')
  if (state === undefined || (waitsForOwn && state === 'pending')) return undefined
  const known: Readonly<Record<string, string>> = {succeeded: 'success', failed: 'failure'}
  return {
    id: `${id} deployment-alias`,
    name: 'deployment-alias',
    app: '',
    conclusion: state === 'pending' ? undefined : (known[state] ?? unknown(state)),
    url: url === '' ? '' : `https://${url}`,
    lines: [stageLine],
    ...(state === 'failed' ? {ends: true} : {})
  }
}

/** A deployment that failed or was cancelled: no check of it will come any more. */
function deadEnd({id, url, readyState}: VercelDeployment, lines: readonly string[]): readonly Check[] {
  const conclusion = {ERROR: 'failure', CANCELED: 'cancelled'}[readyState]
  if (conclusion === undefined) return []
  const name = `deployment ${id} (${readyState})`
  return [{id, name, app: '', conclusion, url: url === '' ? '' : `https://${url}`, lines, ends: true}]
}

function checkOf(run: VercelRun, lines: readonly string[]): Check {
  const status = fromVercelStatus(run.status)
  return {
    id: run.id,
    name: run.name,
    app: '',
    conclusion: status === 'completed' ? (fromVercelConclusion(run.conclusion) ?? unknown(run.conclusion)) : undefined,
    url: run.externalUrl,
    lines,
    ...(status === undefined ? {status: unknown(run.status)} : {})
  }
}

const failed = ({status, conclusion}: VercelRun): boolean =>
  status === 'completed' && !['success', 'neutral', 'skipped'].includes(fromVercelConclusion(conclusion) ?? '')

/** A word that Vercel did not have when this was written: it must not pass for one that GitHub has. */
const unknown = (word: string): string => `unknown: ${word === '' ? 'nothing' : word.slice(0, 100)}`
