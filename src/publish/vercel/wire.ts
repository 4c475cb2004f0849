import {ApiError} from '../../errors.ts'
import {messageOf, object} from '../answers.ts'
import type {Answer} from '../api.ts'
import {attempts, backOff, startPatience} from '../retry.ts'
import type {Clock} from '../target.ts'
import type {VercelApi} from './api.ts'
import {vercelRefusal} from './refusals.ts'

/** Requests to Vercel that are repeated until they are through, one after the other. */
export interface VercelWire {
  /** @returns the body of the answer. @throws ApiError whose message tells what, where and what to do. */
  read(path: string): Promise<unknown>
  /** As `read`, for a change that may be made twice. */
  patch(path: string, body: unknown): Promise<unknown>
  /**
   * As `read`, for what must be made once.
   *
   * @param landed looks for it after an answer was lost, before it is asked for again.
   */
  post(path: string, body: unknown, landed: () => Promise<unknown>): Promise<unknown>
}

export interface VercelWireOptions {
  readonly api: VercelApi
  readonly clock: Clock
  readonly log: {info(text: string): void}
  /** How long is waited in all; milliseconds. */
  readonly timeoutMs: number
  /** Aborted when the job is cancelled: each request is then made once, and nothing is waited for. */
  readonly stop: AbortSignal
}

/** Opens the wire; its patience is one for all requests. */
export function openVercelWire({api, clock, log, timeoutMs, stop}: VercelWireOptions): VercelWire {
  const aborted = new Promise<void>(resolve => {
    stop.addEventListener('abort', () => {
      resolve()
    })
  })
  const sleep = (milliseconds: number): Promise<void> => Promise.race([clock.sleep(milliseconds), aborted])
  const patience = startPatience({sleep}, timeoutMs)

  const once = async (...request: Parameters<VercelApi['request']>): Promise<Answer> => {
    const asked = clock.now().getTime()
    try {
      return await api.request(...request)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      patience.spend(clock.now().getTime() - asked)
      return {status: 0, headers: {}, data: {error: {message: error.message}}}
    }
  }

  const send = async (
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    {body, landed}: {body?: unknown; landed?: () => Promise<unknown>}
  ): Promise<unknown> => {
    const request = `${method} ${path}`
    for (let attempt = 1; ; attempt++) {
      const answer = await once(method, path, body)
      const meaning = meaningOf(answer, clock.now())
      if (meaning.kind === 'done') return answer.data
      if (meaning.kind === 'refused') throw vercelRefusal(answer, request)
      const wait = backOff(attempt, clock.random) + (meaning.kind === 'limited' ? meaning.waitMs : 0)
      if (stop.aborted || attempt >= attempts || !(await patience.wait(wait)))
        throw new ApiError(
          `${told(answer)} at ${request}, ${stop.aborted ? 'and the job was cancelled' : `after ${attempt} tries`}; run the job again later, or raise the input timeout.`,
          {status: answer.status, request}
        )
      log.info(`${told(answer)} at ${request}; trying again after ${Math.ceil(wait / 1000)} s.`)
      const found = meaning.kind === 'lost' ? await landed?.() : undefined
      if (found !== undefined) return found
    }
  }

  return {
    read: path => send('GET', path, {}),
    patch: (path, body) => send('PATCH', path, {body}),
    post: (path, body, landed) => send('POST', path, {body, landed})
  }
}

type Meaning =
  | {readonly kind: 'done' | 'lost' | 'refused'}
  /** Nothing was done; so long the server asks to wait, from 0. */
  | {readonly kind: 'limited'; readonly waitMs: number}

function meaningOf({status, headers, data}: Answer, now: Date): Meaning {
  // What answers 200 without JSON is a page in between, and not Vercel.
  if (status >= 200 && status < 300) return {kind: Object.keys(object(data)).length > 0 ? 'done' : 'lost'}
  if (status === 0 || status === 408 || status >= 500) return {kind: 'lost'}
  if (status !== 429) return {kind: 'refused'}
  return {kind: 'limited', waitMs: Math.max(0, namedWait(headers, now) ?? 0)}
}

/** @see https://vercel.com/docs/rest-api#rate-limits */
function namedWait(headers: Answer['headers'], now: Date): number | undefined {
  const after = headers['retry-after']
  const until = after === undefined || /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now.getTime()
  if (Number.isFinite(until)) return until
  const reset = Number(headers['x-ratelimit-reset'])
  return Number.isFinite(reset) ? reset * 1000 - now.getTime() : undefined
}

const told = ({status, data}: Answer): string => {
  const said = messageOf(object(data)['error']) || messageOf(data)
  return status === 0 ? `Vercel’s answer was lost (${said})` : `Vercel answered ${status} “${said}”`
}
