import type {VercelCheck, VercelRun} from '../rows.ts'
import type {Change} from '../store.ts'
import {deploymentOf, projectOf, type VercelCall, type VercelCore} from './call.ts'
import {checkId, checkOf, findCheck} from './checks.ts'
import {checkForm, createRunForm, updateRunForm} from './fields.ts'
import type {VercelDeploymentSeed} from './options.ts'
import {badRequest, forbidden, notFound, VercelRefusal} from './refusal.ts'

/** The most bytes of an output: Vercel documents that there is a limit and not which. */
const outputBytes = 65_536

/** `GET /v2/projects/{project}/checks/{check}/runs` */
export const listRunsOfCheck = (call: VercelCall): unknown => {
  const {id} = checkOf(call, projectOf(call))
  return listJson(call.core, run => run.check === id)
}

/** `GET /v2/deployments/{deployment}/check-runs` */
export const listRuns = (call: VercelCall): unknown => {
  const {id} = deploymentOf(call)
  return listJson(call.core, run => run.deployment === id)
}

/** `POST /v2/deployments/{deployment}/check-runs` */
export const createRun = (call: VercelCall): unknown => {
  const {core, body} = call
  const deployment = deploymentOf(call)
  checkForm(createRunForm, body, core.unverified.unknownField)
  const check = findCheck(core.store.tables.vercelChecks, body['checkId'] as string)
  if (check?.project !== deployment.project) throw notFound('Check')
  refuseWriter(call, check)
  const run = newRun(core, check, deployment)
  core.store.commit([{table: 'vercelRuns', key: run.id, row: run}])
  return runJson(core, run)
}

/** `GET /v2/deployments/{deployment}/check-runs/{run}` */
export const getRun = (call: VercelCall): unknown => runJson(call.core, runOf(call))

/** `PATCH /v2/deployments/{deployment}/check-runs/{run}` */
export const updateRun = (call: VercelCall): unknown => {
  const {core, body} = call
  const before = runOf(call)
  refuseWriter(call, before)
  checkForm(updateRunForm, body, core.unverified.unknownField)
  const sent = body as Partial<VercelRun>
  const size = sent.output === undefined ? 0 : Buffer.byteLength(JSON.stringify(sent.output))
  if (size > (core.options.outputBytes ?? outputBytes)) {
    throw new VercelRefusal(413, 'payload_too_large', 'The output provided is too large')
  }
  const now = core.now().getTime()
  const run: VercelRun = {...before, ...sent, updatedAt: now}
  const {completedWithoutConclusion, reopened} = core.unverified
  if (run.status === 'completed' && run.conclusion === undefined && completedWithoutConclusion === 'refused') {
    throw badRequest('Invalid request: a completed run needs a `conclusion`.')
  }
  if (before.status === 'completed' && run.status !== 'completed' && reopened === 'refused') {
    throw badRequest('Invalid request: a completed run cannot be reopened.')
  }
  const done: VercelRun = run.status === 'completed' ? {...run, completedAt: run.completedAt ?? now} : run
  core.store.commit([{table: 'vercelRuns', key: done.id, row: done}])
  return runJson(core, done)
}

/** A queued run of a check for a deployment. */
export const newRun = (core: VercelCore, check: VercelCheck, deployment: VercelDeploymentSeed): VercelRun => {
  const {project, name, requires, blocks, targets, timeout, source} = check
  const now = core.now().getTime()
  return {
    id: core.store.nextId(),
    check: check.id,
    project,
    name,
    requires,
    blocks,
    targets,
    timeout,
    source,
    deployment: deployment.id,
    status: 'queued',
    createdAt: now,
    updatedAt: now
  }
}

/** Completes, as timeout, every run that is open for longer than its check allows. */
export const expireRuns = (core: VercelCore): void => {
  const now = core.now().getTime()
  const expired = [...core.store.tables.vercelRuns.values()].filter(
    run => run.status !== 'completed' && now - run.createdAt > run.timeout * 1000
  )
  core.store.commit(
    expired.map((run): Change => {
      const row: VercelRun = {...run, status: 'completed', conclusion: 'timeout', completedAt: now, updatedAt: now}
      return {table: 'vercelRuns', key: run.id, row}
    })
  )
}

/** Runs of an integration are its own, those of a git provider Vercel's; see what is unverified for the others. */
const refuseWriter = ({core, token}: VercelCall, {source}: VercelCheck | VercelRun): void => {
  if (source.kind === 'git-provider') throw forbidden('Runs of a git provider cannot be written')
  if (source.kind === 'integration') {
    const own = token.kind === 'integration' && token.integrationConfigurationId === source.integrationConfigurationId
    if (!own) throw forbidden('The provided token is not from the integration that owns the check')
  } else if (token.kind === 'personal' && core.unverified.personalRuns === 'refused') {
    throw forbidden('Not authorized')
  }
}

const runOf = (call: VercelCall): VercelRun => {
  const deployment = deploymentOf(call)
  const run = call.core.store.tables.vercelRuns.get(Number(/^ckr_(\d+)$/.exec(call.parameters['run']!)?.[1]))
  if (run?.deployment !== deployment.id) throw notFound('Check run')
  return run
}

const listJson = (core: VercelCore, wanted: (run: VercelRun) => boolean): unknown => ({
  runs: [...core.store.tables.vercelRuns.values()].filter(wanted).map(run => runJson(core, run))
})

const runJson = ({options}: VercelCore, {id, check, deployment, project, ...rest}: VercelRun): unknown => ({
  id: `ckr_${id}`,
  checkId: checkId(check),
  deploymentId: deployment,
  projectId: project,
  ownerId: options.projects.find(({id: known}) => known === project)!.team.id,
  ...rest
})
