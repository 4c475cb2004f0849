import type {Store} from '../store.ts'
import type {Body} from './fields.ts'
import type {
  VercelDeploymentSeed,
  VercelOptions,
  VercelProjectSeed,
  VercelTokenSeed,
  VercelUnverified
} from './options.ts'
import {forbidden, notFound} from './refusal.ts'

/** What every handler sees of the server. */
export interface VercelCore {
  readonly store: Store
  readonly now: () => Date
  readonly options: VercelOptions
  readonly unverified: VercelUnverified
}

/** A request that has found its endpoint and whose token is known. */
export interface VercelCall {
  readonly core: VercelCore
  readonly token: VercelTokenSeed
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
}

/** The project that the path names, by id or by name; throws 404, or 403 for a team that is not its own. */
export const projectOf = ({core, token, parameters, query}: VercelCall): VercelProjectSeed => {
  const wanted = parameters['project']
  const project = core.options.projects.find(({id, name}) => id === wanted || name === wanted)
  if (!project) throw notFound('Project')
  refuseOtherTeam(project, token, query)
  return project
}

/** The deployment that the path names, by id or by host name; throws 404, or 403 for a team that is not its own. */
export const deploymentOf = ({core, token, parameters, query}: VercelCall): VercelDeploymentSeed => {
  const wanted = parameters['deployment']
  const deployment = core.options.deployments?.find(({id, url}) => id === wanted || url === wanted)
  const project = deployment && core.options.projects.find(({id}) => id === deployment.project)
  if (!deployment || !project) throw notFound('Deployment')
  refuseOtherTeam(project, token, query)
  return deployment
}

const refuseOtherTeam = ({team}: VercelProjectSeed, token: VercelTokenSeed, query: URLSearchParams): void => {
  const teamId = query.get('teamId')
  const slug = query.get('slug')
  const other = (teamId !== null && teamId !== team.id) || (slug !== null && slug !== team.slug)
  const closed = token.kind === 'personal' && token.teams !== undefined && !token.teams.includes(team.id)
  if (other || closed) throw forbidden('Not authorized')
}
