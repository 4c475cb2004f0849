import {Refusal} from './refusal.ts'

/** One window of a secondary limit: at most `most` within `seconds`. */
interface Window {
  readonly seconds: number
  readonly most: number
  /** What a request of a method counts. */
  readonly cost: (method: string) => number
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD'
const asContent = (method: string): number => (isRead(method) ? 0 : 1)

/**
 * Whether writes of check runs count as content is not known; here they do, so that a client that keeps within this
 * keeps within GitHub's.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
const windows: readonly Window[] = [
  {seconds: 60, most: 900, cost: method => (isRead(method) ? 1 : 5)},
  {seconds: 60, most: 80, cost: asContent},
  {seconds: 3600, most: 500, cost: asContent}
]

/** What GitHub says of a secondary limit. */
export const secondaryMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

interface Taken {
  /** Whose request it is. */
  readonly name: string
  readonly method: string
  /** The time in whole seconds. */
  readonly second: number
  readonly status: 403 | 429
  readonly headers: Readonly<Record<string, string>>
}

/** The secondary limits of a server; `take` throws when a request is one too many, and says when to come back. */
export const createSecondary = (): {take(request: Taken): void} => {
  const taken = new Map<string, {readonly second: number; readonly method: string}[]>()
  return {
    take: ({name, method, second, status, headers}) => {
      const recent = (taken.get(name) ?? []).filter(request => request.second > second - 3600)
      taken.set(name, recent)
      for (const {seconds, most, cost} of windows) {
        const within = recent.filter(request => request.second > second - seconds)
        if (cost(method) === 0 || within.reduce((sum, request) => sum + cost(request.method), cost(method)) <= most)
          continue
        const retryAfter = String(within[0]!.second + seconds - second)
        throw new Refusal(status, secondaryMessage, {headers: {...headers, 'retry-after': retryAfter}})
      }
      recent.push({second, method})
    }
  }
}
