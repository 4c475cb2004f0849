import {UserError} from '../../errors.ts'
import {
  newestFirst,
  readList,
  readVercelCheck,
  readVercelDeployment,
  readVercelRun,
  type VercelCheck,
  type VercelDeployment,
  type VercelRun
} from './answers.ts'
import {path} from './api.ts'
import type {VercelTarget, WantedCheck} from './target.ts'

/** A deployment, as far as its runs are asked for. */
export type DeploymentId = Pick<VercelDeployment, 'id' | 'projectId'>

/**
 * Finds the deployment that was named, else the newest of the commit. One that is named by its id is asked for only
 * where its project is not known.
 *
 * @throws ApiError as the wire does; UserError where there is none.
 */
export async function findDeployment(target: VercelTarget): Promise<DeploymentId> {
  const named = namedDeployment(target)
  if (named === '') {
    const newest = await newestDeployment(target)
    if (newest !== undefined) return newest
    throw new UserError(
      `Vercel has no deployment of ${target.sha} in the project ${target.project}; run the workflow on repository_dispatch of vercel.deployment.ready, or name the deployment in the input vercel-deployment.`
    )
  }
  if (named.startsWith('dpl_') && target.project !== '') return {id: named, projectId: target.project}
  const {id, projectId} = await fetchDeployment(target, named)
  return {id, projectId: target.project === '' ? projectId : target.project}
}

/** The id or host of the deployment that was named: of an address its host, of its page at vercel.com the id. Empty where none was. */
export function namedDeployment({deployment}: VercelTarget): string {
  const address = deployment.replace(/^https?:\/\//i, '')
  const page = /^vercel\.com\/[^/?#]+\/[^/?#]+\/(\w+)/i.exec(address)
  return page === null ? address.split(/[/?#]/)[0]!.trim() : `dpl_${page[1]!.replace(/^dpl_/, '')}`
}

/** @param named id or host name. @throws ApiError as the wire does. */
export async function fetchDeployment({wire}: VercelTarget, named: string): Promise<VercelDeployment> {
  const deployment = readVercelDeployment(await wire.read(path`/v13/deployments/${named}`))
  if (deployment === undefined) throw new UserError(`Vercel answers no deployment for “${named}”.`)
  return deployment
}

/** The newest deployment of the commit, undefined where there is none yet. @throws UserError without a project. */
export async function newestDeployment({wire, log, project, sha}: VercelTarget): Promise<DeploymentId | undefined> {
  if (project === '')
    throw new UserError(
      'Which deployment of Vercel’s is meant is not known: the event names none. Give its id or address in the input vercel-deployment, or the project in vercel-project.'
    )
  const query = new URLSearchParams({projectId: project, sha, limit: '20'})
  const found = readList(await wire.read(`/v7/deployments?${query.toString()}`), 'deployments', readVercelDeployment)
  const [newest] = found
  if (newest === undefined) return undefined
  if (found.length > 1)
    log.info(`Vercel has ${found.length} deployments of ${sha}: ${newest.id} (${newest.target}) is the newest.`)
  return {id: newest.id, projectId: newest.projectId || project}
}

/** Every run of a deployment that can be read, newest first. */
export async function listRuns({wire}: VercelTarget, deployment: string): Promise<readonly VercelRun[]> {
  const data = await wire.read(path`/v2/deployments/${deployment}/check-runs`)
  return readList(data, 'runs', readVercelRun).toSorted(newestFirst)
}

/** @throws ApiError as the wire does. */
export async function fetchRun({wire}: VercelTarget, deployment: string, id: string): Promise<VercelRun> {
  const run = readVercelRun(await wire.read(path`/v2/deployments/${deployment}/check-runs/${id}`))
  if (run === undefined) throw new UserError(`Vercel answers no run for “${id}”.`)
  return run
}

/**
 * Finds the check that was wanted: by its id as it stands, else by its name in the project, where it is created if asked.
 *
 * @throws UserError where there is none, or more than one of the name.
 */
export async function findCheck(target: VercelTarget, project: string, wanted: WantedCheck): Promise<VercelCheck> {
  const {wire, log} = target
  const checks = path`/v2/projects/${project}/checks`
  const named = async (): Promise<readonly VercelCheck[]> =>
    readList(await wire.read(checks), 'checks', readVercelCheck).filter(({name}) => name.trim() === wanted.check.trim())
  const isId = /^(check|chk)_/.test(wanted.check)
  const found = isId
    ? [readVercelCheck(await wire.read(path`/v2/projects/${project}/checks/${wanted.check}`))].filter(isThere)
    : await named()

  const [check, ...others] = found
  if (check === undefined) {
    if (isId || wanted.blocks === 'unchanged')
      throw new UserError(
        `The project ${project} at Vercel has no check ${isId ? wanted.check : `“${wanted.check}”`}; add it in the project’s settings, name another in the input vercel-check, or have it created with vercel-blocks.`
      )
    log.info(`The project ${project} at Vercel gets the check “${wanted.check}”, which blocks ${wanted.blocks}.`)
    const body = {name: wanted.check, requires: 'deployment-url', blocks: wanted.blocks, source: {kind: 'webhook'}}
    const made = readVercelCheck(await wire.post(checks, body, async () => (await named())[0])) ?? (await named())[0]
    if (made === undefined) throw new UserError(`Vercel made no check “${wanted.check}” that can be read.`)
    return made
  }
  if (others.length > 0)
    throw new UserError(
      `The project ${project} at Vercel has ${found.length} checks “${wanted.check}”: ${found.map(({id}) => id).join(', ')}; give the id of one in the input vercel-check.`
    )
  if (wanted.blocks === 'unchanged' || check.blocks === wanted.blocks) return check
  log.info(`The check “${check.name}” at Vercel blocked ${check.blocks}, and now ${wanted.blocks}.`)
  // Only what changes: Vercel keeps what is not named.
  const changed = await wire.patch(path`/v2/projects/${project}/checks/${check.id}`, {blocks: wanted.blocks})
  return readVercelCheck(changed) ?? check
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined
