import type {Caller} from './caller.ts'
import {Refusal} from './refusal.ts'
import {createSecondary} from './secondary.ts'

/** How the primary rate limit is; each caller has a bucket that is full again every hour. */
export interface RateOptions {
  /** Requests in an hour; by default 1,000 for a GITHUB_TOKEN, 5,000 for an App or a person, 60 for nobody. */
  readonly limit?: number
  /** The status of a refusal: GitHub uses both. */
  readonly status?: 403 | 429
  /** Whether the secondary limits are kept too: points and content in a minute, content in an hour. */
  readonly secondary?: 'enforced'
}

export interface Rate {
  /** Takes one request of a method from the caller's bucket and gives the headers; throws when the bucket is empty. */
  take(caller: Caller, method: string): Readonly<Record<string, string>>
}

/** @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const limits: Readonly<Record<Caller['kind'], number>> = {actions: 1000, app: 5000, pat: 5000, anonymous: 60}
const hour = 3600

/** The primary rate limit of a server, on its clock. */
export const createRate = (options: RateOptions, now: () => Date): Rate => {
  const buckets = new Map<string, {used: number; reset: number}>()
  const secondary = createSecondary()
  return {
    take: (caller, method) => {
      const second = Math.floor(now().getTime() / 1000)
      const name = `${caller.kind} ${caller.login ?? ''}`
      const known = buckets.get(name)
      const bucket = known && known.reset > second ? known : {used: 0, reset: second + hour}
      buckets.set(name, bucket)
      const limit = options.limit ?? limits[caller.kind]
      if (bucket.used >= limit) {
        throw primaryLimit(caller, {status: options.status ?? 403, headers: rateHeaders({limit, ...bucket})})
      }
      bucket.used += 1
      const headers = rateHeaders({limit, ...bucket})
      if (options.secondary) secondary.take({name, method, second, status: options.status ?? 403, headers})
      return headers
    }
  }
}

/** The five headers that tell of a bucket. */
export const rateHeaders = (bucket: {
  readonly limit: number
  readonly used: number
  readonly reset: number
}): Readonly<Record<string, string>> => ({
  'x-ratelimit-limit': String(bucket.limit),
  'x-ratelimit-remaining': String(bucket.limit - bucket.used),
  'x-ratelimit-used': String(bucket.used),
  'x-ratelimit-reset': String(bucket.reset),
  'x-ratelimit-resource': 'core'
})

/** The number of an App's installation on the repositories. */
export const installationId = 5_425_010

/** The refusal of somebody whose bucket is empty. */
const primaryLimit = (
  caller: Caller,
  facts: {readonly status: 403 | 429; readonly headers: Readonly<Record<string, string>>}
): Refusal => {
  const whose = {
    actions: `installation ID ${installationId}`,
    app: `installation ID ${installationId}`,
    pat: `user ID ${caller.login ?? ''}`,
    anonymous: '127.0.0.1'
  }
  return new Refusal(facts.status, `API rate limit exceeded for ${whose[caller.kind]}.`, {headers: facts.headers})
}
