import type {Fields} from './values.ts'

/** What starts a run: the event, its payload, and what `GITHUB_SHA` and its kin are with it. */
export interface Event {
  readonly name: string
  readonly payload: Fields
  readonly sha: string
  readonly ref: string
  readonly headRef?: string
  readonly baseRef?: string
  readonly actor: string
  /** The token can only read, whatever the workflow says. */
  readonly readOnly: boolean
}

/** The commit that people look at; it is what reports belong to, whatever the event. */
export const headSha = 'a1b2c3d4'.repeat(5)
/** What a pull request is tested as: nobody looks at it, and no report may be on it. */
export const mergeSha = 'deadbeef'.repeat(5)
const baseSha = 'ba5eba11'.repeat(5)
const defaultSha = '0ddba11a'.repeat(5)

const repository = {full_name: 'acme/shop', name: 'shop', owner: {login: 'acme'}, default_branch: 'main'}
const plain = {ref: 'refs/heads/main', actor: 'mona', readOnly: false}

export const push = (): Event => ({
  ...plain,
  name: 'push',
  sha: headSha,
  payload: {repository, ref: 'refs/heads/main', before: baseSha, after: headSha}
})

/** A pull request of the repository itself, of a fork, or by Dependabot. */
export const pullRequest = (from: 'repository' | 'fork' | 'dependabot' = 'repository'): Event => ({
  name: 'pull_request',
  sha: mergeSha,
  ref: 'refs/pull/7/merge',
  headRef: 'feature',
  baseRef: 'main',
  actor: from === 'dependabot' ? 'dependabot[bot]' : 'mona',
  readOnly: from !== 'repository',
  payload: {
    action: 'synchronize',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      head: {
        ref: 'feature',
        sha: headSha,
        repo: {full_name: from === 'fork' ? 'stranger/shop' : 'acme/shop', fork: from === 'fork'}
      },
      base: {ref: 'main', sha: baseSha, repo: {full_name: 'acme/shop'}}
    }
  }
})

export const mergeGroup = (): Event => ({
  ...plain,
  name: 'merge_group',
  sha: headSha,
  ref: 'refs/heads/gh-readonly-queue/main/pr-7',
  payload: {
    action: 'checks_requested',
    repository,
    merge_group: {
      head_sha: headSha,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
      base_sha: baseSha,
      base_ref: 'refs/heads/main'
    }
  }
})

/** The end of another run. Whatever is in its artifacts, this payload is what can be believed. */
export const workflowRun = (run: {
  id: number
  attempt: number
  conclusion: string
  name: string
  event: Event
}): Event => ({
  ...plain,
  name: 'workflow_run',
  sha: defaultSha,
  payload: {
    action: 'completed',
    repository,
    workflow_run: {
      id: run.id,
      name: run.name,
      run_attempt: run.attempt,
      event: run.event.name,
      conclusion: run.conclusion,
      head_sha: headSha,
      head_branch: run.event.headRef ?? 'main',
      actor: {login: run.event.actor},
      head_repository: {full_name: headRepository(run.event)},
      pull_requests: []
    }
  }
})

const headRepository = ({payload}: Event): string => {
  const pull = payload['pull_request'] as {head?: {repo?: {full_name?: string}}} | undefined
  return pull?.head?.repo?.full_name ?? 'acme/shop'
}

/** Events that carry no commit of their own. */
export const other = (
  name: 'workflow_dispatch' | 'schedule' | 'release' | 'deployment_status',
  payload: Fields = {}
): Event => ({
  ...plain,
  name,
  sha: headSha,
  payload: {repository, ...payload}
})

/** What Vercel sends when a deployment has come to an end. */
export const repositoryDispatch = (action: string, payload: Fields): Event => ({
  ...plain,
  name: 'repository_dispatch',
  sha: defaultSha,
  payload: {action, repository, branch: 'main', client_payload: payload}
})

/** The same event in another repository than acme/shop. */
export const inRepository = (full: string, event: Event): Event => {
  const [owner = '', name = ''] = full.split('/')
  const payload = JSON.stringify({
    ...event.payload,
    repository: {...repository, full_name: full, name, owner: {login: owner}}
  })
  return {...event, payload: JSON.parse(payload.replaceAll('acme/shop', full)) as Fields}
}
