import {ApiError, UserError} from '../../errors.ts'
import type {Answer} from '../api.ts'

/** The door to Vercel's API. */
export interface VercelApi {
  /**
   * @param path as `path` makes it, with a query if it has one.
   * @throws ApiError with status 0 when no answer came.
   */
  request(method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown): Promise<Answer>
}

export interface VercelApiOptions {
  readonly token: string
  /** `https://api.vercel.com`, or where else it is served. */
  readonly apiUrl: string
  /** `team_…` or a slug; empty for the token's own account. */
  readonly team: string
  /** In place of the toolkit's own, which heeds HTTPS_PROXY and NO_PROXY. */
  readonly fetch?: Fetch
}

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  init: {
    readonly method: string
    readonly headers: Readonly<Record<string, string>>
    readonly signal: AbortSignal
    readonly redirect: 'manual'
    readonly body?: string
  }
) => Promise<{readonly status: number; readonly headers: Iterable<[string, string]>; text(): Promise<string>}>

const answerWithinMs = 30_000

/**
 * Opens the door. The token goes to the host of `apiUrl` and nowhere else: redirects are not followed.
 *
 * @throws UserError for a token that cannot be sent.
 */
export function openVercel({token, apiUrl, team, fetch: given}: VercelApiOptions): VercelApi {
  // fetch would repeat the token in what it says of a header that it does not take.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new UserError('The input vercel-token is no token: it has spaces, line breaks or letters beyond ASCII.')
  const base = apiUrl.replace(/\/+$/, '')
  let fetching: Promise<Fetch> | undefined
  return {
    async request(method, path, body) {
      const url = new URL(base + path)
      if (team !== '') url.searchParams.set(team.startsWith('team_') ? 'teamId' : 'slug', team)
      const signal = AbortSignal.timeout(answerWithinMs)
      const headers = {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'user-agent': 'verdict',
        ...(body === undefined ? {} : {'content-type': 'application/json'})
      }
      try {
        fetching ??= given === undefined ? proxiedFetch(base) : Promise.resolve(given)
        const fetch = await fetching
        const sent = {method, headers, signal, redirect: 'manual'} as const
        const response = await fetch(url.href, body === undefined ? sent : {...sent, body: JSON.stringify(body)})
        // Whatever repeats the token is not told on.
        const text = (await response.text()).replaceAll(token, '***')
        return {status: response.status, headers: Object.fromEntries(response.headers), data: parsed(text)}
      } catch (error) {
        const why = signal.aborted ? 'no answer in time' : lastCause(error)
        throw new ApiError(why, {status: 0, request: `${method} ${path}`, cause: error})
      }
    }
  }
}

/**
 * A path whose parameters are one segment each, whatever is in them.
 *
 * @throws UserError for a parameter that a URL would take for a folder.
 */
export const path = (parts: TemplateStringsArray, ...parameters: readonly string[]): string =>
  parts.map((part, index) => (index === 0 ? '' : segment(parameters[index - 1]!)) + part).join('')

function segment(parameter: string): string {
  if (/^\.{0,2}$/.test(parameter)) throw new UserError(`“${parameter}” is no id or name of anything at Vercel.`)
  return encodeURIComponent(parameter.toWellFormed())
}

/** Node's own fetch heeds no proxy; this is the one below the toolkit. */
async function proxiedFetch(base: string): Promise<Fetch> {
  const [{HttpClient}, {fetch}] = await Promise.all([import('@actions/http-client'), import('undici')])
  const dispatcher = new HttpClient().getAgentDispatcher(base)
  return (url, init) => fetch(url, {...init, dispatcher})
}

/** The value of JSON; the text itself where it is none: a gateway's page. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `fetch failed` says nothing, the `read ECONNRESET` that caused it does. */
function lastCause(error: unknown): string {
  let said = String(error)
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const {message, cause} = at as {message?: unknown; cause?: unknown}
    if (typeof message === 'string' && message !== '') said = message
    at = cause
  }
  return said
}
