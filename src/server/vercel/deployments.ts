import type {VercelRun} from '../rows.ts'
import type {Change} from '../store.ts'
import {deploymentOf, type VercelCall, type VercelCore} from './call.ts'
import type {VercelDeploymentSeed} from './options.ts'
import {newRun} from './runs.ts'

/** `GET /v13/deployments/{deployment}` */
export const getDeployment = (call: VercelCall): unknown => deploymentJson(call.core, deploymentOf(call))

/** `GET /v7/deployments` with `projectId` (an id or a name), `sha`, `target` and `limit`; newest first. */
export const listDeployments = ({core, query}: VercelCall): unknown => {
  const wanted = (name: string, value: string | undefined) => !query.has(name) || query.get(name) === value
  const all = (core.options.deployments ?? []).filter(({project, sha, target}) => {
    const named = core.options.projects.find(({id}) => id === project)?.name
    return (
      (wanted('projectId', project) || wanted('projectId', named)) && wanted('sha', sha) && wanted('target', target)
    )
  })
  const limit = Math.min(Number(query.get('limit') ?? 20) || 20, 100)
  const deployments = all.toReversed().slice(0, limit)
  return {
    deployments: deployments.map(deployment => {
      const json = deploymentJson(core, deployment)
      return {
        uid: deployment.id,
        type: 'LAMBDAS',
        creator: {uid: json.ownerId},
        created: 0,
        state: json.readyState,
        ...json
      }
    }),
    pagination: {count: deployments.length, next: null, prev: null}
  }
}

/** Moves a deployment on to READY: each check of its project that targets it gets a queued run. */
export const makeReady = (core: VercelCore, id: string): void => {
  const deployment = core.options.deployments?.find(candidate => candidate.id === id)
  if (!deployment) throw new Error(`The options name no deployment "${id}"`)
  const checks = [...core.store.tables.vercelChecks.values()].filter(
    ({project, targets, source}) =>
      project === deployment.project &&
      source.kind !== 'git-provider' &&
      (targets.includes('all') || targets.includes(deployment.target))
  )
  core.store.commit([
    {table: 'vercelProgress', key: id, row: {deployment: id, readyState: 'READY'}},
    ...checks.map((check): Change => {
      const run = newRun(core, check, deployment)
      return {table: 'vercelRuns', key: run.id, row: run}
    })
  ])
}

const deploymentJson = (core: VercelCore, seed: VercelDeploymentSeed) => {
  const project = core.options.projects.find(({id}) => id === seed.project)!
  const readyState = core.store.tables.vercelProgress.get(seed.id)?.readyState ?? seed.readyState ?? 'READY'
  const aggregate = aliasState(core, seed)
  return {
    id: seed.id,
    url: seed.url,
    name: project.name,
    projectId: project.id,
    ownerId: project.team.id,
    target: seed.target === 'preview' ? null : seed.target,
    readyState,
    readySubstate: readyState === 'READY' ? (aggregate?.state === 'succeeded' ? 'PROMOTED' : 'STAGED') : undefined,
    meta: seed.sha === undefined ? {} : {githubCommitSha: seed.sha},
    ...(aggregate ? {checks: {'deployment-alias': aggregate}} : {})
  }
}

/** What the checks that block the alias of a deployment come to; null where there are none. */
const aliasState = (core: VercelCore, deployment: VercelDeploymentSeed) => {
  const runs = [...core.store.tables.vercelRuns.values()].filter(
    run => run.deployment === deployment.id && run.blocks === 'deployment-alias'
  )
  const newest = [...new Map(runs.map((run): [number, VercelRun] => [run.check, run])).values()]
  if (newest.length === 0) return null
  const startedAt = Math.min(...runs.map(({createdAt}) => createdAt))
  if (newest.some(({conclusion}) => conclusion !== undefined && core.unverified.failing.includes(conclusion))) {
    return {state: 'failed', startedAt, completedAt: lastOf(newest)}
  }
  if (newest.some(({status}) => status !== 'completed')) return {state: 'pending', startedAt}
  return {state: 'succeeded', startedAt, completedAt: lastOf(newest)}
}

const lastOf = (runs: readonly VercelRun[]): number => Math.max(...runs.map(({completedAt = 0}) => completedAt))
