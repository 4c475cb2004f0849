import type {VercelCall} from './call.ts'
import * as checks from './checks.ts'
import * as deployments from './deployments.ts'
import {badRequest} from './refusal.ts'
import * as runs from './runs.ts'

type Handler = (call: VercelCall) => unknown

/** The first version of checks is for integrations alone. @see https://vercel.com/docs/rest-api */
const refuseFirstVersion = (): never => {
  throw badRequest('The provided token is not from an OAuth2 Client')
}

const project = '/v2/projects/{project}/checks'
const deployment = '/v2/deployments/{deployment}/check-runs'

/** Every endpoint of Vercel's API that is answered, by method and path. */
const handlers: Readonly<Record<string, Handler>> = {
  [`GET ${project}`]: checks.listChecks,
  [`POST ${project}`]: checks.createCheck,
  [`GET ${project}/{check}`]: checks.getCheck,
  [`PATCH ${project}/{check}`]: checks.updateCheck,
  [`DELETE ${project}/{check}`]: checks.deleteCheck,
  [`GET ${project}/{check}/runs`]: runs.listRunsOfCheck,
  [`GET ${deployment}`]: runs.listRuns,
  [`POST ${deployment}`]: runs.createRun,
  [`GET ${deployment}/{run}`]: runs.getRun,
  [`PATCH ${deployment}/{run}`]: runs.updateRun,
  'GET /v13/deployments/{deployment}': deployments.getDeployment,
  'GET /v7/deployments': deployments.listDeployments,
  'GET /v1/deployments/{deployment}/checks': () => ({checks: []}),
  'POST /v1/deployments/{deployment}/checks': refuseFirstVersion,
  'PATCH /v1/deployments/{deployment}/checks/{check}': refuseFirstVersion
}

const patterns = Object.entries(handlers).map(([endpoint, handle]) => {
  const source = endpoint.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  return {handle, pattern: new RegExp(`^${source}$`)}
})

/** The endpoint of a request, its parameters decoded after the path was split; null when there is none. */
export const matchEndpoint = (
  method: string,
  path: string
): {readonly handle: Handler; readonly parameters: Readonly<Record<string, string>>} | null => {
  for (const {handle, pattern} of patterns) {
    const match = pattern.exec(`${method} ${path}`)
    if (!match) continue
    const parameters = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decode(value)])
    return {handle, parameters: Object.fromEntries(parameters) as Record<string, string>}
  }
  return null
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
