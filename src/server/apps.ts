/** A GitHub App as the server knows it. */
export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly owner: {readonly login: string; readonly id: number; readonly type: 'Organization' | 'User'}
  readonly client_id: string
  readonly node_id: string
  readonly description: string
  readonly external_url: string
  readonly created_at: string
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly events: readonly string[]
}

/** The App behind every GITHUB_TOKEN, with the ids that api.github.com answers. */
export const githubActions: App = {
  id: 15368,
  slug: 'github-actions',
  name: 'GitHub Actions',
  owner: {login: 'github', id: 9919, type: 'Organization'},
  client_id: 'Iv1.05c79e9ad1f6bdfa',
  node_id: 'MDM6QXBwMTUzNjg=',
  description: 'Automate your workflow from idea to production',
  external_url: 'https://help.github.com/en/actions',
  created_at: '2018-07-30T09:30:17Z',
  permissions: {actions: 'write', checks: 'write', contents: 'write', metadata: 'read', statuses: 'write'},
  events: ['check_run', 'check_suite', 'pull_request', 'push', 'repository_dispatch', 'workflow_dispatch']
}

/** What a seed says of an App; everything else follows from its id and slug. */
export interface AppSeed {
  readonly id: number
  readonly slug: string
  readonly name?: string
  readonly owner?: string
  readonly external_url?: string
}

/** An App from its seed. */
export const createApp = (seed: AppSeed): App => ({
  id: seed.id,
  slug: seed.slug,
  name: seed.name ?? seed.slug,
  owner: {login: seed.owner ?? 'octo-org', id: 1_000_000 + seed.id, type: 'Organization'},
  client_id: `Iv1.${seed.id.toString(16).padStart(16, '0')}`,
  node_id: Buffer.from(`03:App${seed.id}`).toString('base64'),
  description: '',
  external_url: seed.external_url ?? `https://example.com/${seed.slug}`,
  created_at: '2020-01-01T00:00:00Z',
  permissions: {checks: 'write', metadata: 'read'},
  events: ['check_run', 'check_suite']
})
