import type {Conclusion} from '../../model/check-run.ts'

/** Everything that GitHub can answer as a conclusion; the last two only it can write. */
export type AnyConclusion = Conclusion | 'startup_failure' | 'stale'

/** Everything that GitHub can answer as a status. */
export type Status = 'queued' | 'requested' | 'waiting' | 'pending' | 'in_progress' | 'completed'

/** @see https://vercel.com/docs/rest-api/reference/endpoints/checks-v2 */
export type VercelConclusion = 'canceled' | 'skipped' | 'timeout' | 'failed' | 'neutral' | 'succeeded'
export type VercelStatus = 'queued' | 'running' | 'completed'

/** @see https://docs.github.com/rest/commits/statuses#create-a-commit-status */
export type CommitState = 'pending' | 'success' | 'failure' | 'error'

/**
 * What each conclusion is elsewhere. What passes a required check (success, neutral, skipped) passes everywhere; what
 * has no word of its own fails.
 */
const elsewhere: Readonly<Record<AnyConclusion, {readonly vercel: VercelConclusion; readonly state: CommitState}>> = {
  success: {vercel: 'succeeded', state: 'success'},
  neutral: {vercel: 'neutral', state: 'success'},
  skipped: {vercel: 'skipped', state: 'success'},
  failure: {vercel: 'failed', state: 'failure'},
  startup_failure: {vercel: 'failed', state: 'failure'},
  action_required: {vercel: 'failed', state: 'failure'},
  timed_out: {vercel: 'timeout', state: 'failure'},
  cancelled: {vercel: 'canceled', state: 'error'},
  stale: {vercel: 'timeout', state: 'failure'}
}

const backAgain: Readonly<Record<VercelConclusion, Conclusion>> = {
  succeeded: 'success',
  neutral: 'neutral',
  skipped: 'skipped',
  failed: 'failure',
  timeout: 'timed_out',
  canceled: 'cancelled'
}

/** A conclusion in Vercel's words. */
export const toVercelConclusion = (conclusion: AnyConclusion): VercelConclusion => elsewhere[conclusion].vercel

/** A conclusion of Vercel's in GitHub's words; undefined for a word that is not known, which must not pass. */
export const fromVercelConclusion = (conclusion: string): Conclusion | undefined =>
  Object.hasOwn(backAgain, conclusion) ? backAgain[conclusion as VercelConclusion] : undefined

/** A status in Vercel's words. */
export const toVercelStatus = (status: Status): VercelStatus =>
  status === 'completed' ? 'completed' : status === 'in_progress' ? 'running' : 'queued'

/** A status of Vercel's in GitHub's words, that of the first version of its checks too; undefined if it is not known. */
export const fromVercelStatus = (status: string): 'queued' | 'in_progress' | 'completed' | undefined =>
  status === 'completed'
    ? 'completed'
    : status === 'running'
      ? 'in_progress'
      : status === 'queued' || status === 'registered'
        ? 'queued'
        : undefined

/** The state of a commit status that says what a check run says; completed without a known conclusion is an error. */
export const commitState = (status: Status, conclusion: string | null): CommitState =>
  status !== 'completed'
    ? 'pending'
    : conclusion !== null && Object.hasOwn(elsewhere, conclusion)
      ? elsewhere[conclusion as AnyConclusion].state
      : 'error'
