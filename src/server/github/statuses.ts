import type {Answer, Call} from '../call.ts'
import {apiOf} from '../links.ts'
import {answerPage, pageOf} from '../lists.ts'
import {userJson} from '../present.ts'
import {Refusal, validationFailed} from '../refusal.ts'
import {hasCommit, resolveRef} from '../repositories.ts'
import {repositoryJson} from '../repository-json.ts'
import type {CommitStatus} from '../rows.ts'
import type {Schema} from '../schema.ts'
import {string} from '../schemas.ts'
import {timestamp} from '../time.ts'

/** The most statuses of a commit and context. @see https://docs.github.com/rest/commits/statuses#create-a-commit-status */
const maxStatuses = 1000
const maxDescription = 140

const states = ['error', 'failure', 'pending', 'success'] as const

/** @see https://docs.github.com/rest/commits/statuses#create-a-commit-status */
export const statusSchema: Schema = {
  type: 'object',
  properties: {
    state: string,
    target_url: {type: ['string', 'null']},
    description: {type: ['string', 'null']},
    context: string
  },
  required: ['state']
}

interface StatusBody {
  readonly state: CommitStatus['state']
  readonly target_url?: string | null
  readonly description?: string | null
  readonly context?: string
}

/** `POST /repos/{owner}/{repo}/statuses/{sha}` */
export const createStatus = (call: Call): Answer => {
  const {core, repository, caller} = call
  const sha = call.parameters['sha']!
  const {state, target_url = null, description = null, context = 'default'} = call.body as StatusBody
  if (!hasCommit(core.store, repository, sha)) throw new Refusal(422, `No commit found for SHA: ${sha}`)
  if (!states.includes(state)) throw fault('state', 'state is not included in the list')
  if (description !== null && Array.from(description).length > maxDescription) {
    throw fault('description', `description is too long (maximum is ${maxDescription} characters)`)
  }
  if (target_url !== null && target_url !== '' && !/^https?:\/\//i.test(target_url)) {
    throw fault('target_url', 'target_url must use http(s) scheme')
  }
  const commit = `${repository.id} ${sha}`
  const earlier = core.store.find('statusesOfCommit', commit).filter(status => status.context === context)
  if (earlier.length >= maxStatuses) {
    throw fault('base', 'This SHA and context has reached the maximum number of statuses.')
  }
  const id = core.store.nextId()
  const created_at = timestamp(core.now())
  const login = caller.login ?? 'ghost'
  const row: CommitStatus = {id, commit, state, context, description, target_url, login, created_at}
  core.store.commit([{table: 'statuses', key: id, row}])
  return {status: 201, body: statusJson(call, row)}
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/statuses`, newest first. */
export const listStatuses = (call: Call): Answer => {
  const page = pageOf(call, statusesOf(call).statuses)
  return answerPage(
    page,
    page.items.map(status => statusJson(call, status))
  )
}

/** `GET /repos/{owner}/{repo}/commits/{ref}/status`: the newest of each context, and what they come to. */
export const getCombinedStatus = (call: Call): Answer => {
  const {links, repository} = call
  const {sha, statuses} = statusesOf(call)
  const latest = [...new Map(statuses.toReversed().map(status => [status.context, status])).values()]
  const page = pageOf(call, latest)
  const url = `${apiOf(links, repository)}/commits/${sha}`
  return answerPage(page, {
    state: combined(latest),
    statuses: page.items.map(status => statusJson(call, status)),
    sha,
    total_count: latest.length,
    repository: repositoryJson(links, repository),
    commit_url: url,
    url: `${url}/status`
  })
}

/** Check runs do not count here. @see https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
const combined = (latest: readonly CommitStatus[]): string => {
  if (latest.some(({state}) => state === 'error' || state === 'failure')) return 'failure'
  return latest.length === 0 || latest.some(({state}) => state === 'pending') ? 'pending' : 'success'
}

const fault = (field: string, message: string) =>
  validationFailed([{resource: 'Status', code: 'custom', field, message}])

const statusesOf = ({core, repository, parameters}: Call) => {
  const ref = parameters['ref']!
  const sha = resolveRef(core.store, repository, ref)
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  return {sha, statuses: core.store.find('statusesOfCommit', `${repository.id} ${sha}`).toReversed()}
}

const statusJson = ({links, repository}: Call, status: CommitStatus): Readonly<Record<string, unknown>> => ({
  url: `${apiOf(links, repository)}/statuses/${status.commit.split(' ')[1]!}`,
  avatar_url: `${links.web}/avatars/41898282`,
  id: status.id,
  node_id: Buffer.from(`013:StatusContext${status.id}`).toString('base64'),
  state: status.state,
  description: status.description,
  target_url: status.target_url,
  context: status.context,
  created_at: status.created_at,
  updated_at: status.created_at,
  creator: userJson({login: status.login, id: 41_898_282, type: 'Bot'}, links)
})
