import {ApiError} from '../errors.ts'
import type {Dialect} from './dialects.ts'

/** An answer of the API, whatever its status. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The parsed body; a string where it was no JSON. */
  readonly data: unknown
}

/** The door to the API. */
export interface Api {
  /**
   * @param path behind the API's address, or a whole address below it (as a `Link` gives it).
   * @throws ApiError with status 0 when no answer came; with 495 when the server's certificate is not to be trusted.
   */
  request(method: Method, path: string, body?: unknown): Promise<Answer>
}

export type Method = 'GET' | 'POST' | 'PATCH'

/** Where the API is and who asks. */
export interface ApiOptions {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of Enterprise Server. */
  readonly apiUrl: string
  readonly dialect: Dialect
  /** How long an answer is waited for; 30 s by default, three times what GitHub lets a request take. */
  readonly answerWithinMs?: number
  /** Aborted when the job is cancelled: no answer is then waited for longer than `answerAfterStopMs`. */
  readonly stop?: AbortSignal
  /** In place of the toolkit's own, which heeds HTTPS_PROXY and NO_PROXY. */
  readonly fetch?: typeof fetch
}

const answerWithinMs = 30_000

/**
 * A cancelled job has ten seconds before it is killed; a request under way, a look whether it landed, and the one that
 * concludes the run have to fit into them.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
const answerAfterStopMs = 2_500

const silent = {debug() {}, info() {}, warn() {}, error() {}}

/** Opens the door; the client is loaded with the first request, and it repeats nothing by itself. */
export function openApi(options: ApiOptions): Api {
  const base = new URL(options.apiUrl)
  let client: ReturnType<typeof connect> | undefined
  const once = async (method: Method, url: string, body?: unknown): Promise<Answer> => {
    client ??= connect(options)
    const octokit = await client
    const {signal, release} = endOf(options)
    try {
      const {status, headers, data}: {status: number; headers: object; data: unknown} = await octokit.request({
        method,
        url,
        ...(body === undefined ? {} : {data: body}),
        headers: options.dialect.headers,
        request: {signal, redirect: 'manual'}
      })
      return {status, headers: headers as Answer['headers'], data}
    } catch (error) {
      const {response} = error as {response?: Answer}
      if (response !== undefined) return response
      const certificate = codes(error).find(code => certificateTrouble.test(code))
      if (certificate !== undefined)
        throw new ApiError(
          `The certificate of ${base.origin} cannot be verified (${certificate}); if a private authority signed it, give its certificate to the runner in NODE_EXTRA_CA_CERTS.`,
          {status: certificateRefused, request: `${method} ${pathOf(url)}`, cause: error}
        )
      const why = signal.aborted ? 'no answer in time' : firstCause(error)
      throw new ApiError(`${why} (${method} ${pathOf(url)})`, {
        status: 0,
        request: `${method} ${pathOf(url)}`,
        cause: error
      })
    } finally {
      release()
    }
  }

  return {
    async request(method, path, body) {
      const url = /^https?:/.test(path) ? path : options.apiUrl.replace(/\/$/, '') + path
      if (new URL(url).origin !== base.origin)
        throw new ApiError(
          `The API at ${base.origin} pointed to another host, ${new URL(url).origin}, which does not get the token.`,
          {
            status: 0,
            request: `${method} ${url}`
          }
        )
      const answer = await once(method, url, body)
      const moved = redirection(method, answer)
      if (moved === undefined) return answer
      const to = new URL(moved, url)
      return to.origin === base.origin ? await once(method, to.href, body) : answer
    }
  }
}

/** What ends a request that nobody answers; `release` when it is through. */
function endOf({answerWithinMs: within = answerWithinMs, stop}: ApiOptions): {
  signal: AbortSignal
  release: () => void
} {
  const late = AbortSignal.timeout(within)
  if (stop === undefined) return {signal: late, release: () => undefined}
  const hurried = new AbortController()
  const hurry = (): void => void setTimeout(() => hurried.abort(), answerAfterStopMs).unref()
  if (stop.aborted) hurry()
  else stop.addEventListener('abort', hurry)
  return {
    signal: AbortSignal.any([late, hurried.signal]),
    release: () => {
      stop.removeEventListener('abort', hurry)
    }
  }
}

/** Where a renamed repository's requests go; a write is only repeated where the status says that it may be. */
function redirection(method: Method, answer: Answer): string | undefined {
  const statuses = method === 'GET' ? [301, 302, 307, 308] : [307, 308]
  return statuses.includes(answer.status) ? answer.headers['location'] : undefined
}

async function connect({token, apiUrl, fetch}: ApiOptions) {
  const {getOctokit} = await import('@actions/github')
  return getOctokit(token, {
    baseUrl: apiUrl,
    userAgent: 'verdict',
    log: silent,
    ...(fetch === undefined ? {} : {request: {fetch}})
  })
}

/** Not of HTTP: what nginx calls a refused certificate. */
const certificateRefused = 495

/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const certificateTrouble = /CERT|UNABLE_TO_VERIFY|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA/

/** An error and those beneath it: `fetch failed` says nothing, the `read ECONNRESET` that caused it does. */
function chain(error: unknown): {message?: string; code?: unknown}[] {
  const errors: {message?: string; code?: unknown}[] = []
  for (let at = error; typeof at === 'object' && at !== null && errors.length < 5; at = (at as {cause?: unknown}).cause)
    errors.push(at)
  return errors
}

const codes = (error: unknown): string[] => chain(error).flatMap(({code}) => (typeof code === 'string' ? [code] : []))

const firstCause = (error: unknown): string =>
  chain(error).findLast(({message}) => message !== undefined && message !== '')?.message ?? String(error)

const pathOf = (url: string): string => {
  const {pathname, search} = new URL(url)
  return pathname + search
}
