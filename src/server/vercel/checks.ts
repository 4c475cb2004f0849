import type {VercelCheck, VercelSource} from '../rows.ts'
import type {Change} from '../store.ts'
import {projectOf, type VercelCall} from './call.ts'
import {blocks, checkForm, createCheckForm, updateCheckForm, type Body} from './fields.ts'
import type {VercelProjectSeed} from './options.ts'
import {badRequest, forbidden, notFound} from './refusal.ts'

/** `GET /v2/projects/{project}/checks` */
export const listChecks = (call: VercelCall): unknown => {
  const project = projectOf(call)
  const wanted = call.query.get('blocks')
  if (wanted !== null && !(blocks as readonly string[]).includes(wanted)) {
    throw badRequest(`Invalid request: \`blocks\` should be equal to one of the allowed values "${blocks.join(', ')}".`)
  }
  const checks = [...call.core.store.tables.vercelChecks.values()].filter(
    check => check.project === project.id && (wanted === null || check.blocks === wanted)
  )
  return {checks: checks.map(check => checkJson(project, check))}
}

/** `POST /v2/projects/{project}/checks` */
export const createCheck = (call: VercelCall): unknown => {
  const {core, body} = call
  const project = projectOf(call)
  checkForm(createCheckForm, body, core.unverified.unknownField)
  const now = core.now().getTime()
  const check: VercelCheck = {
    id: core.store.nextId(),
    project: project.id,
    name: body['name'] as string,
    requires: body['requires'] as string,
    blocks: 'deployment-alias',
    targets: ['production'],
    timeout: 300,
    isRerequestable: false,
    source: sourceOf(call),
    createdAt: now,
    updatedAt: now
  }
  return keep(call, project, changed(check, body))
}

/** `GET /v2/projects/{project}/checks/{check}` */
export const getCheck = (call: VercelCall): unknown => {
  const project = projectOf(call)
  return checkJson(project, checkOf(call, project))
}

/** `PATCH /v2/projects/{project}/checks/{check}` */
export const updateCheck = (call: VercelCall): unknown => {
  const {core, body} = call
  const project = projectOf(call)
  const check = checkOf(call, project)
  checkForm(updateCheckForm, body, core.unverified.unknownField)
  if (body['requires'] === 'none' && check.requires !== 'none') {
    throw badRequest('Invalid request: `requires` cannot be changed to "none".')
  }
  return keep(call, project, {...changed(check, body), updatedAt: core.now().getTime()})
}

/** `DELETE /v2/projects/{project}/checks/{check}`, with all of its runs. */
export const deleteCheck = (call: VercelCall): unknown => {
  const {store} = call.core
  const check = checkOf(call, projectOf(call))
  const runs = [...store.tables.vercelRuns.values()].filter(run => run.check === check.id)
  store.commit([
    {table: 'vercelChecks', key: check.id, row: null},
    ...runs.map(({id}): Change => ({table: 'vercelRuns', key: id, row: null}))
  ])
  return {success: true}
}

/** The check that the path names; throws 404. */
export const checkOf = ({core, parameters}: VercelCall, project: VercelProjectSeed): VercelCheck => {
  const check = findCheck(core.store.tables.vercelChecks, parameters['check']!)
  if (check?.project !== project.id) throw notFound('Check')
  return check
}

/** A check by its id, as answers write it. */
export const findCheck = (checks: ReadonlyMap<unknown, VercelCheck>, id: string): VercelCheck | null =>
  checks.get(Number(/^check_(\d+)$/.exec(id)?.[1])) ?? null

export const checkId = (id: number): string => `check_${id}`

const keep = ({core}: VercelCall, project: VercelProjectSeed, check: VercelCheck): unknown => {
  if (check.name.trim() === '') throw badRequest('Invalid request: `name` should NOT be shorter than 1 characters.')
  if (check.blocks !== 'deployment-alias' && check.blocks !== 'none') {
    throw badRequest(`Invalid request: \`blocks\` cannot be "${check.blocks}" for this check.`)
  }
  if (check.targets.length === 0 || (check.targets.includes('all') && check.targets.length > 1)) {
    throw badRequest('Invalid request: `targets` should name environments, or be "all" alone.')
  }
  if (!(check.timeout > 0)) throw badRequest('Invalid request: `timeout` should be > 0.')
  if (check.isRerequestable && check.source.kind === 'git-provider') {
    throw badRequest('Invalid request: a check of a git provider cannot be rerequested.')
  }
  core.store.commit([{table: 'vercelChecks', key: check.id, row: check}])
  return checkJson(project, check)
}

const changed = (check: VercelCheck, body: Body): VercelCheck => {
  const {name = check.name, requires = check.requires, blocks = check.blocks, ...rest} = body as Partial<VercelCheck>
  const {targets = check.targets, timeout = check.timeout, isRerequestable = check.isRerequestable} = rest
  return {...check, name: name.trim(), requires, blocks, targets, timeout, isRerequestable}
}

/** Only an integration's token makes checks of an integration, and they are its own. */
const sourceOf = ({token, body}: VercelCall): VercelSource => {
  const sent = (body['source'] ?? {kind: 'integration'}) as Readonly<Record<string, unknown>>
  const text = (name: string): string | undefined => {
    const value = sent[name]
    if (value === undefined || typeof value === 'string') return value
    throw badRequest(`Invalid request: \`source.${name}\` should be string.`)
  }
  const kind = text('kind') ?? 'integration'
  if (kind === 'integration') {
    if (token.kind !== 'integration') throw forbidden('Creating integration checks requires an integration token')
    const {integrationId, integrationConfigurationId} = token
    const externalResourceId = text('externalResourceId')
    const resource = externalResourceId === undefined ? {} : {externalResourceId}
    return {kind, integrationId, integrationConfigurationId, ...resource}
  }
  if (kind === 'webhook') {
    const webhookId = text('webhookId')
    return webhookId === undefined ? {kind} : {kind, webhookId}
  }
  const externalCheckName = text('externalCheckName')
  if (kind !== 'git-provider' || text('provider') !== 'github' || externalCheckName === undefined) {
    throw badRequest('Invalid request: `source` should match some schema in anyOf.')
  }
  return {kind, provider: 'github', externalCheckName}
}

const checkJson = (project: VercelProjectSeed, check: VercelCheck): unknown => ({
  id: checkId(check.id),
  name: check.name,
  ownerId: project.team.id,
  projectId: project.id,
  isRerequestable: check.isRerequestable,
  requires: check.requires,
  blocks: check.blocks,
  source: check.source,
  sourceKind: check.source.kind,
  ...(check.source.kind === 'integration'
    ? {sourceIntegrationConfigurationId: check.source.integrationConfigurationId}
    : {}),
  targets: check.targets,
  timeout: check.timeout,
  createdAt: check.createdAt,
  updatedAt: check.updatedAt
})
