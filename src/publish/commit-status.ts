import {ApiError} from '../errors.ts'
import {object} from './answers.ts'
import type {Target} from './target.ts'
import type {CommitState} from './vercel/conclusions.ts'
import {openWire} from './wire.ts'

/** A commit status, which is told beside a check run of the same name. */
export interface CommitStatus {
  readonly sha: string
  /** The name of the check run. */
  readonly context: string
  readonly state: CommitState
  /** One line; cut to what GitHub takes. */
  readonly description: string
  /** The page of the check run. */
  readonly targetUrl: string
}

/** @see https://docs.github.com/rest/commits/statuses#create-a-commit-status */
const descriptionCharacters = 140

/**
 * Sets the status of a commit. Of several of one context the newest counts, so that one too many does no harm.
 *
 * @throws ApiError whose message is a sentence to act on; status 403 or 404 where the token may not.
 */
export async function setCommitStatus(status: CommitStatus, target: Target): Promise<void> {
  const {sha, context, state, targetUrl} = status
  const characters = Array.from(status.description.replace(/\s+/g, ' '))
  const description =
    characters.length <= descriptionCharacters
      ? characters.join('')
      : `${characters.slice(0, descriptionCharacters - 1).join('')}…`
  await explained(target, () =>
    openWire(target).write({
      method: 'POST',
      path: `/repos/${encodeURIComponent(target.owner)}/${encodeURIComponent(target.repo)}/statuses/${sha}`,
      body: {state, context, description, target_url: targetUrl},
      landed: () => Promise.resolve(undefined)
    })
  )
}

/** Whether the newest status of a context is `pending`: opened, and not concluded since. @throws as `setCommitStatus`. */
export async function isPending(
  {sha, context}: Pick<CommitStatus, 'sha' | 'context'>,
  target: Target
): Promise<boolean> {
  const commit = `/repos/${encodeURIComponent(target.owner)}/${encodeURIComponent(target.repo)}/commits/${sha}`
  // The combined status has only the newest of each context.
  const {data} = await explained(target, () => openWire(target).read(`${commit}/status?per_page=100`))
  const {statuses} = object(data)
  return (Array.isArray(statuses) ? statuses.map(object) : []).some(
    status => status['context'] === context && status['state'] === 'pending'
  )
}

async function explained<T>({owner, repo}: Target, request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    if (!(error instanceof ApiError) || (error.status !== 403 && error.status !== 404)) throw error
    throw new ApiError(
      `The token may not write commit statuses in ${owner}/${repo} (${error.status} at ${error.request}); give the job this permission:\n\npermissions:\n  checks: write\n  contents: read\n  statuses: write`,
      {status: error.status, request: error.request, cause: error}
    )
  }
}
