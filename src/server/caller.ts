import {githubActions, type App} from './apps.ts'
import type {Permissions, ServerOptions, TokenSeed} from './options.ts'
import {Refusal} from './refusal.ts'

/** Who makes a request. */
export interface Caller {
  readonly kind: 'anonymous' | TokenSeed['kind']
  /** The App that acts; null for a person and for nobody. */
  readonly app: App | null
  readonly login: string | null
  readonly permissions: Permissions
  /** Whether the caller administers the repositories. */
  readonly admin: boolean
}

/** What a GITHUB_TOKEN of `permissions: write-all` may do. */
const writeAll: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write'
}

const anonymous: Caller = {kind: 'anonymous', app: null, login: null, permissions: {}, admin: false}

/** Who a request comes from, by its Authorization header; throws 401 for a token that is not known. */
export const callerOf = (request: Request, known: Known): Caller => {
  const header = request.headers.get('authorization')
  if (header === null) return anonymous
  const token = /^(?:bearer|token)\s+(\S+)$/i.exec(header)?.[1]
  if (token === undefined) throw new Refusal(401, 'Bad credentials')
  if (!known.tokens) return asCaller({kind: 'actions'}, known)
  const seed = Object.hasOwn(known.tokens, token) ? known.tokens[token] : undefined
  if (!seed) throw new Refusal(401, 'Bad credentials')
  return asCaller(seed, known)
}

interface Known {
  readonly tokens: ServerOptions['tokens']
  /** By slug. */
  readonly apps: ReadonlyMap<string, App>
}

const asCaller = (seed: TokenSeed, known: Known): Caller => {
  const permissions = {metadata: 'read', ...(seed.permissions ?? writeAll)} as const
  if (seed.kind === 'actions') {
    return {kind: 'actions', app: githubActions, login: 'github-actions[bot]', permissions, admin: false}
  }
  const admin = seed.admin ?? false
  if (seed.kind === 'pat') return {kind: 'pat', app: null, login: seed.login, permissions, admin}
  const app = known.apps.get(seed.app)
  if (!app) throw new Error(`The options name a token of the App "${seed.app}" but no such App`)
  return {kind: 'app', app, login: `${app.slug}[bot]`, permissions, admin}
}

/** Whether the caller holds a permission at a level. */
export const may = (caller: Caller, permission: string, level: 'read' | 'write'): boolean => {
  const held = Object.hasOwn(caller.permissions, permission) ? caller.permissions[permission] : undefined
  return held === 'write' || held === level
}
