import {readFileSync} from 'node:fs'
import {deploymentOf, isVercelDispatch} from './deployment.ts'
import {UserError} from './errors.ts'
import type {BaseCommit, Context} from './model/context.ts'

/** What of the inputs has a say in where the check run belongs. */
export interface Given {
  readonly 'head-sha': string
  /** What stands for the values of the matrix; empty for those themselves. The gate has none. */
  readonly leg?: string
  readonly matrix: string
  /** `true` in a called workflow. The gate has none. */
  readonly called?: string
  readonly 'job-check-run': string
}

/** An event's payload: hostile in forks, so each field is looked at before it is believed. */
type Payload = Readonly<Record<string, unknown>>

/**
 * Reads where the check run belongs from the runner's environment and the event's payload.
 *
 * @throws UserError when GITHUB_REPOSITORY or the commit is missing or malformed.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readContext(env: Readonly<Record<string, string | undefined>>, given: Given): Context {
  const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  if (!owner || !repo || rest.length > 0)
    throw new UserError(
      `GITHUB_REPOSITORY is “${env['GITHUB_REPOSITORY'] ?? ''}”, not owner/name; the action runs in a workflow of GitHub, on a laptop use “npm start”.`
    )
  const payload = readPayload(env['GITHUB_EVENT_PATH'])
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  const {sha, reason} = headOf({event, payload, given: given['head-sha'], fallback: env['GITHUB_SHA'] ?? ''})
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
    throw new UserError(`The commit to report on is “${sha}” (${reason}); give its full hash in the input head-sha.`)
  const apiUrl = trimSlash(env['GITHUB_API_URL'] ?? 'https://api.github.com')
  if (!/^https?:/.test(apiUrl) || !URL.canParse(apiUrl))
    throw new UserError(`GITHUB_API_URL is “${apiUrl}”, which is no address; the runner sets it.`)
  const pull = object(payload['pull_request'])
  const deployment = deploymentOf(event, payload)
  return {
    owner,
    repo,
    headSha: sha,
    headReason: reason,
    event,
    base: baseOf(event, payload),
    headBranch: env['GITHUB_HEAD_REF'] || (env['GITHUB_REF_NAME'] ?? ''),
    runId: env['GITHUB_RUN_ID'] ?? '0',
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    job: env['GITHUB_JOB'] ?? '',
    called: given.called === 'true',
    matrix: given.leg ? [given.leg] : matrixValues(given.matrix),
    jobCheckRun: /^\d{1,19}$/.test(given['job-check-run']) ? given['job-check-run'] : '',
    pullRequest: number(pull['number']) ?? number(payload['number']),
    ...(deployment === undefined ? {} : {deployment}),
    readOnly: whyReadOnly(event, payload, env['GITHUB_ACTOR']),
    serverUrl: trimSlash(env['GITHUB_SERVER_URL'] ?? 'https://github.com'),
    apiUrl
  }
}

/** Where each event keeps the commit that people look at, in the order of trial; GITHUB_SHA is often another one. */
const heads: readonly {event: RegExp; path: readonly string[]; reason: string}[] = [
  {
    event: /^pull_request(_target|_review|_review_comment)?$/,
    path: ['pull_request', 'head', 'sha'],
    reason: 'the head of the pull request'
  },
  {event: /^merge_group$/, path: ['merge_group', 'head_sha'], reason: 'the head of the merge group'},
  {event: /^workflow_run$/, path: ['workflow_run', 'head_sha'], reason: 'the commit of the workflow run that ended'},
  {
    event: /^check_run$/,
    path: ['check_run', 'head_sha'],
    reason: 'the commit of the event’s check run'
  },
  {event: /^check_suite$/, path: ['check_suite', 'head_sha'], reason: 'the commit of the check suite'},
  {event: /^repository_dispatch$/, path: ['client_payload', 'git', 'sha'], reason: 'the commit that was dispatched'}
]

function headOf(from: {event: string; payload: Payload; given: string; fallback: string}): {
  sha: string
  reason: string
} {
  if (from.given !== '') return {sha: from.given, reason: 'given in the input head-sha'}
  for (const {event, path, reason} of heads) {
    if (!event.test(from.event)) continue
    const found = path.reduce<unknown>((value, key) => object(value)[key], from.payload)
    if (typeof found === 'string' && found !== '') return {sha: found.toLowerCase(), reason}
  }
  if (isVercelDispatch(from.event, from.payload))
    return {sha: '', reason: 'Vercel’s dispatch names none in client_payload.git.sha'}
  return {sha: from.fallback.toLowerCase(), reason: 'the commit of the event (GITHUB_SHA)'}
}

/** The commit that each event compares with. */
function baseOf(event: string, payload: Payload): BaseCommit {
  const known = (value: unknown): string => (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : '')
  const pull = object(payload['pull_request'])
  const pullBase = known(object(pull['base'])['sha'])
  if (pullBase !== '') return {mergeBaseWith: pullBase}
  if (event === 'merge_group') return {sha: known(object(payload['merge_group'])['base_sha'])}
  if (event === 'workflow_run') {
    const run = object(payload['workflow_run'])
    const pulls = run['pull_requests']
    const first: unknown = Array.isArray(pulls) ? pulls[0] : undefined
    const base = known(object(object(first)['base'])['sha'])
    return base === '' ? {parent: true} : {mergeBaseWith: base}
  }
  if (event !== 'push') return {parent: true}
  const before = known(payload['before'])
  if (/^0+$/.test(before)) return {none: 'the branch is new'}
  return before === '' ? {parent: true} : {sha: before}
}

/** Events of a pull request that run with its author's rights; `pull_request_target` runs with the repository's. */
const ofPullRequest = /^pull_request(_review|_review_comment)?$/

/** Other events whose token can only read when Dependabot sets them off. */
const ofDependabot = /^(push|create|deployment|deployment_status)$/

/** @see https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
function whyReadOnly(event: string, payload: Payload, actor: string | undefined): string | undefined {
  const fromPull = ofPullRequest.test(event)
  if (actor === 'dependabot[bot]' && (fromPull || ofDependabot.test(event)))
    return 'workflows that Dependabot starts get a token that can only read, unless “permissions” gives it more'
  if (!fromPull) return undefined
  const pull = object(payload['pull_request'])
  const head = object(pull['head'])
  const base = object(object(pull['base'])['repo'])
  // The repository of a head is `null` once the fork was deleted.
  const gone = 'sha' in head && head['repo'] === null
  return gone || (object(head['repo'])['full_name'] ?? base['full_name']) !== base['full_name']
    ? 'pull requests from forks get a token that can only read'
    : undefined
}

/** The scalar values of a matrix leg, in order and at any depth; nothing for `null` or what is no JSON. */
function matrixValues(json: string): readonly string[] {
  const values: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      values.push(String(value))
  }
  try {
    walk(JSON.parse(json === '' ? 'null' : json))
  } catch {
    return []
  }
  return values
}

function readPayload(path: string | undefined): Payload {
  if (path === undefined || path === '') return {}
  try {
    return object(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new UserError(
      `The event's payload at GITHUB_EVENT_PATH (${path}) cannot be read: ${(error as Error).message}.`
    )
  }
}

const object = (value: unknown): Payload => (typeof value === 'object' && value !== null ? (value as Payload) : {})
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const trimSlash = (url: string): string => url.replace(/\/$/, '')
