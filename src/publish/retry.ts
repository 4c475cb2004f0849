import type {Answer} from './api.ts'
import {messageOf, object} from './answers.ts'
import {requestEndsAfterMs, secondaryLimitMs} from './limits.ts'
import type {Clock} from './target.ts'

/**
 * What an answer means for the request.
 *
 * - `done`: it did what it should.
 * - `limited`: refused for now, nothing was written; `waitMs` as the server says, or as its documentation asks.
 * - `lost`: whether it was written is not known.
 * - `refused`: repeating it is of no use.
 */
export type Meaning =
  | {readonly kind: 'done' | 'lost' | 'refused'}
  | {readonly kind: 'limited'; readonly waitMs: number; readonly named: boolean}

/** Refusals that a token will always get, whatever the headers say of limits. */
const permission = /not accessible by|must authenticate|invalid app_id|updated internally|must have admin/i
const rateLimit = /rate limit|abuse detection/i

/** Tells what an answer means. @param attempt how often the request was made, for limits that name no time. */
export function meaningOf(answer: Answer, {now, attempt}: {now: Date; attempt: number}): Meaning {
  const {status, data} = answer
  // A list may be empty; anything else that is has lost its body on the way.
  if (status >= 200 && status < 300)
    return {kind: Array.isArray(data) || Object.keys(object(data)).length > 0 ? 'done' : 'lost'}
  if (status === 0 || status === 408 || status >= 500) return {kind: 'lost'}
  if (status !== 429 && !(status === 403 && isLimited(answer))) return {kind: 'refused'}
  const named = namedWait(answer, now)
  return {kind: 'limited', waitMs: named ?? secondaryLimitMs * 2 ** (attempt - 1), named: named !== undefined}
}

/** A 403 that is about limits and not about permissions. */
const isLimited = ({headers, data}: Answer): boolean => {
  const message = messageOf(data)
  if (permission.test(message)) return false
  return rateLimit.test(message) || headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
}

/** The wait that the server names; milliseconds. @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function namedWait({headers}: Answer, now: Date): number | undefined {
  const after = headers['retry-after']
  if (after !== undefined) {
    const until = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now.getTime()
    if (Number.isFinite(until)) return Math.max(0, until)
  }
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset)) return undefined
  return Math.max(0, reset * 1000 - now.getTime())
}

/** How often one request is made at the most. */
export const attempts = 6

/** 1 s, 2 s, 4 s … each between half and the whole of it, so that many jobs do not come back at once. */
export const backOff = (attempt: number, random: () => number): number =>
  Math.round(1000 * 2 ** (attempt - 1) * (0.5 + random() / 2))

/**
 * How long after it was sent a write whose answer was lost may still land; milliseconds. A 500 or 503 comes from a server
 * that is through with the request; a gateway's answer, a reset or silence do not say so. Where a long row of losses
 * eats up the patience, less of it goes to each.
 */
export const settlesWithin = ({status}: Pick<Answer, 'status'>, leftMs: number): number =>
  status === 500 || status === 503 ? 0 : Math.min(requestEndsAfterMs, Math.max(2_000, leftMs / 10))

/** The waiting that trouble may cost in all. */
export interface Patience {
  /** Waits if the time is there. @returns false where it is not, without having waited. */
  wait(milliseconds: number): Promise<boolean>
  /** Counts time that went by without an answer. */
  spend(milliseconds: number): void
  readonly leftMs: number
}

/** Starts with `timeoutMs` of patience. Pacing does not use it up: that is no trouble. */
export function startPatience({sleep}: Pick<Clock, 'sleep'>, timeoutMs: number): Patience {
  let leftMs = timeoutMs
  return {
    get leftMs() {
      return leftMs
    },
    spend(milliseconds) {
      leftMs = Math.max(0, leftMs - milliseconds)
    },
    async wait(milliseconds) {
      if (milliseconds > leftMs) return false
      leftMs -= milliseconds
      await sleep(milliseconds)
      return true
    }
  }
}
