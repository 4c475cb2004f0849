import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/template-token'
import {resolve} from './expressions.ts'
import type {Fields} from './values.ts'

export type Level = 'none' | 'read' | 'write'
/** What a token may do; what is not named is `none`. */
export type Permissions = Readonly<Record<string, Level>>

/** The permissions that a workflow can name. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
const names = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses'
]

const all = (level: Level): Permissions =>
  Object.fromEntries(names.map(name => [name, name === 'models' && level === 'write' ? 'read' : level]))

/** What a repository's settings give to a workflow that names no permissions. */
export const defaults: Readonly<Record<'restricted' | 'permissive', Permissions>> = {
  restricted: {contents: 'read', packages: 'read'},
  permissive: all('write')
}

/** Reads `permissions:`; naming one sets all others to none. Undefined where it is not there. */
export function readPermissions(token: TemplateToken | undefined): Permissions | undefined {
  if (token === undefined) return undefined
  const value = resolve(token, {contexts: {}})
  if (value === 'read-all') return all('read')
  if (value === 'write-all') return all('write')
  return (value ?? {}) as Fields as Permissions
}

const rank: Readonly<Record<Level, number>> = {none: 0, read: 1, write: 2}
const levelOf = (permissions: Permissions, name: string): Level => permissions[name] ?? 'none'

/** What a called workflow asks for beyond what it is allowed; each as GitHub words it, `checks: write`. */
export function violations(asked: Permissions, allowed: Permissions): {asked: string[]; allowed: string[]} {
  const beyond = Object.keys(asked).filter(name => rank[levelOf(asked, name)] > rank[levelOf(allowed, name)])
  const words = (permissions: Permissions): string[] => beyond.map(name => `${name}: ${levelOf(permissions, name)}`)
  return {asked: words(asked), allowed: words(allowed)}
}

/** What is left in a run that a fork or Dependabot started: reading. */
export const readOnly = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name, level === 'write' ? 'read' : level]))
