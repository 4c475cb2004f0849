import type {Answer, Call} from './call.ts'
import * as runs from './check-runs.ts'
import * as suites from './check-suites.ts'
import {githubRoutes} from './github/routes.ts'
import * as lists from './lists.ts'
import type {Preview, Preview2018} from './dialect.ts'
import type {Schema} from './schema.ts'
import * as schemas from './schemas.ts'
import * as of2018 from './schemas-2018.ts'
import type {Unverified} from './unverified.ts'

/** One endpoint below a repository. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Behind `/repos/{owner}/{repo}`; `{x}` is one step, `{x+}` one or more. */
  readonly path: string
  /** The page of the REST reference, which error bodies name. */
  readonly docs: string
  /** What the token needs: one of these. */
  readonly permission: readonly string[]
  readonly level: 'read' | 'write'
  /** True where only the token of an App will do. */
  readonly appOnly?: true
  readonly schema?: (unverified: Unverified) => Schema
  /** The schema of the preview, where it was another. */
  readonly schemaOf2018?: (preview: Preview2018) => Schema
  /** The state of the API that alone has the endpoint, or that lacks it. */
  readonly only?: Preview
  readonly except?: Preview
  readonly handle: (call: Call) => Answer
}

const checks: readonly Route[] = [
  {
    method: 'POST',
    path: '/check-runs',
    docs: 'checks/runs#create-a-check-run',
    permission: ['checks'],
    level: 'write',
    appOnly: true,
    schema: schemas.createCheckRun,
    schemaOf2018: of2018.createCheckRun,
    handle: runs.createCheckRun
  },
  {
    method: 'GET',
    path: '/check-runs/{check_run_id}',
    docs: 'checks/runs#get-a-check-run',
    permission: ['checks'],
    level: 'read',
    handle: runs.getCheckRun
  },
  {
    method: 'PATCH',
    path: '/check-runs/{check_run_id}',
    docs: 'checks/runs#update-a-check-run',
    permission: ['checks'],
    level: 'write',
    appOnly: true,
    schema: schemas.updateCheckRun,
    schemaOf2018: of2018.updateCheckRun,
    handle: runs.updateCheckRun
  },
  {
    method: 'GET',
    path: '/check-runs/{check_run_id}/annotations',
    docs: 'checks/runs#list-check-run-annotations',
    permission: ['checks'],
    level: 'read',
    handle: lists.listAnnotations
  },
  {
    method: 'GET',
    path: '/check-suites/{check_suite_id}/check-runs',
    docs: 'checks/runs#list-check-runs-in-a-check-suite',
    permission: ['checks'],
    level: 'read',
    handle: lists.listForSuite
  },
  {
    method: 'GET',
    path: '/commits/{ref+}/check-runs',
    docs: 'checks/runs#list-check-runs-for-a-git-reference',
    permission: ['checks'],
    level: 'read',
    handle: lists.listForRef
  },
  {
    method: 'POST',
    path: '/check-runs/{check_run_id}/rerequest',
    except: '2018-05',
    docs: 'checks/runs#rerequest-a-check-run',
    permission: ['checks'],
    level: 'write',
    appOnly: true,
    handle: runs.rerequestCheckRun
  },
  {
    method: 'POST',
    path: '/check-suites',
    docs: 'checks/suites#create-a-check-suite',
    permission: ['checks'],
    level: 'write',
    appOnly: true,
    schema: schemas.createCheckSuite,
    handle: suites.createCheckSuite
  },
  {
    method: 'PATCH',
    path: '/check-suites/preferences',
    docs: 'checks/suites#update-repository-preferences-for-check-suites',
    permission: ['checks'],
    level: 'write',
    schema: schemas.setPreferences,
    handle: suites.setPreferences
  },
  {
    method: 'GET',
    path: '/check-suites/{check_suite_id}',
    docs: 'checks/suites#get-a-check-suite',
    permission: ['checks'],
    level: 'read',
    handle: suites.getCheckSuite
  },
  {
    method: 'GET',
    path: '/commits/{ref+}/check-suites',
    docs: 'checks/suites#list-check-suites-for-a-git-reference',
    permission: ['checks'],
    level: 'read',
    handle: suites.listSuitesForRef
  },
  {
    method: 'POST',
    path: '/check-suites/{check_suite_id}/rerequest',
    except: '2018-05',
    docs: 'checks/suites#rerequest-a-check-suite',
    permission: ['checks'],
    level: 'write',
    appOnly: true,
    handle: suites.rerequestCheckSuite
  },
  {
    method: 'POST',
    path: '/check-suite-requests',
    only: '2018-05',
    docs: 'checks/suites#request-check-suites',
    permission: ['checks'],
    level: 'write',
    appOnly: true,
    schema: schemas.createCheckSuite,
    handle: suites.requestCheckSuite
  }
]

/** Every endpoint below a repository; the first that fits is taken. */
const routes: readonly Route[] = [...checks, ...githubRoutes]

export interface Match {
  readonly route: Route
  readonly parameters: Readonly<Record<string, string>>
}

/** The route of a method and a path behind a repository, with the parameters decoded; null when there is none. */
export const matchRoute = (method: string, rest: string, preview: Preview): Match | null => {
  for (const {route, pattern} of patterns) {
    if (route.method !== method || route.except === preview || (route.only ?? preview) !== preview) continue
    const groups = pattern.exec(rest)?.groups
    if (!groups && !pattern.test(rest)) continue
    const parameters = decodeAll(groups ?? {})
    if (parameters) return {route, parameters}
  }
  return null
}

const patterns = routes.map(route => ({route, pattern: patternOf(route.path)}))

function patternOf(path: string): RegExp {
  const source = path.replaceAll(/\{(\w+)(\+?)\}/g, (_, name: string, many: string) =>
    many ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`
  )
  return new RegExp(`^${source}$`)
}

const decodeAll = (groups: Readonly<Record<string, string>>): Record<string, string> | null => {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    return null
  }
}
