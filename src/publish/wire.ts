import {ApiError} from '../errors.ts'
import {messageOf, readRun, type ServerRun} from './answers.ts'
import type {Answer, Method} from './api.ts'
import {startPace} from './pace.ts'
import {refusal} from './refusals.ts'
import {attempts, backOff, meaningOf, settlesWithin, startPatience, type Meaning} from './retry.ts'
import type {Target} from './target.ts'

/** A write, and how to find out whether it has landed when its answer was lost. */
export interface Write {
  readonly method: 'POST' | 'PATCH'
  readonly path: string
  readonly body: unknown
  readonly landed: () => Promise<ServerRun | undefined>
}

/** Requests to the API that are repeated until they are through, one after the other. */
export interface Wire {
  /** How many requests were made. */
  readonly requests: number
  /** How many writes were made again after an answer was lost and no trace of them was found. */
  readonly repeated: number
  /** One request that is not repeated, whatever comes of it; status 0 where no answer came. */
  once(method: Method, path: string, body?: unknown): Promise<Answer>
  /** @throws ApiError whose message tells what, where and what to do. */
  read(path: string): Promise<Answer>
  /**
   * A request that may be made again, as it reads, or writes what is the same when it is written twice. An answer that
   * refuses it is given back. @throws ApiError as `read` does when no answer comes in time.
   */
  ask(method: Method, path: string, body?: unknown): Promise<Answer>
  /** Writes exactly once. @throws ApiError as `read` does. */
  write(write: Write): Promise<ServerRun>
}

/** What every step of a publication stands on. */
export interface Ground {
  readonly wire: Wire
  readonly target: Target
  /** Takes sentences for log and summary. */
  readonly tell: (sentence: string) => void
}

/** Opens the wire to a target: its patience and its pace are one for all requests. */
export function openWire({api, clock, log, owner, repo, timeoutMs, stop}: Target): Wire {
  const aborted = new Promise<void>(resolve => {
    stop?.addEventListener('abort', () => {
      resolve()
    })
  })
  const clockUntilStop = {
    ...clock,
    sleep: (milliseconds: number): Promise<void> => Promise.race([clock.sleep(milliseconds), aborted])
  }
  const pace = startPace(clockUntilStop)
  const patience = startPatience(clockUntilStop, timeoutMs)
  let requests = 0
  let repeated = 0

  const once = async (method: Method, path: string, body?: unknown): Promise<Answer> => {
    requests++
    const asked = clock.now().getTime()
    try {
      return await api.request(method, path, body)
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 0) throw error
      patience.spend(clock.now().getTime() - asked)
      return {status: error.status, headers: {}, data: {message: error.message}}
    }
  }

  const stopIfAsked = (request: string): void => {
    if (stop?.aborted === true) throw new ApiError(`The job was cancelled before ${request}.`, {status: 0, request})
  }

  /** Waits before the next attempt, or gives up with a sentence. */
  const waitFor = async (milliseconds: number, {request, answer, attempt}: Trouble): Promise<void> => {
    if (attempt >= attempts || !(await patience.wait(milliseconds)))
      throw gaveUp({request, answer, attempt}, {milliseconds, leftMs: patience.leftMs})
    stopIfAsked(request)
    log.info(`${told(answer)} at ${request}; trying again after ${seconds(milliseconds)}.`)
  }

  /** A wait that the server names is kept to; where it names none, the last of the patience is spent on one more try. */
  const untilLimitEnds = ({waitMs, named}: Limited, jitter: number): number => {
    const whole = waitMs + jitter
    return !named && whole > patience.leftMs && patience.leftMs >= leastLastWaitMs ? patience.leftMs : whole
  }

  async function ask(method: Method, path: string, body?: unknown): Promise<Answer> {
    const request = `${method} ${path}`
    for (let attempt = 1; ; attempt++) {
      if (method !== 'GET') {
        await pace()
        stopIfAsked(request)
      }
      const answer = await once(method, path, body)
      const meaning = meaningOf(answer, {now: clock.now(), attempt})
      if (meaning.kind === 'done' || meaning.kind === 'refused') return answer
      const wait = backOff(attempt, clock.random)
      await waitFor(meaning.kind === 'limited' ? untilLimitEnds(meaning, wait) : wait, {request, answer, attempt})
    }
  }

  async function read(path: string): Promise<Answer> {
    const answer = await ask('GET', path)
    if (answer.status >= 200 && answer.status < 300) return answer
    throw refusal(answer, {request: `GET ${path}`, owner, repo})
  }

  async function write({method, path, body, landed}: Write): Promise<ServerRun> {
    const request = `${method} ${path}`
    for (let attempt = 1; ; attempt++) {
      await pace()
      stopIfAsked(request)
      const sent = clock.now().getTime()
      const answer = await once(method, path, body)
      const meaning = meaningOf(answer, {now: clock.now(), attempt})
      const run = meaning.kind === 'done' ? readRun(answer.data) : undefined
      if (run !== undefined) return run
      if (meaning.kind === 'refused') throw refusal(answer, {request, owner, repo})
      const wait = backOff(attempt, clock.random)
      if (meaning.kind === 'limited') {
        await waitFor(untilLimitEnds(meaning, wait), {request, answer, attempt})
        continue
      }
      // Lost: it may have landed, or may yet land until the server ends it. Only then is it written again.
      await patience.wait(wait)
      const early = await landed()
      if (early !== undefined) {
        log.info(`${told(answer)} at ${request}; it had landed all the same.`)
        return early
      }
      const rest = sent + settlesWithin(answer, patience.leftMs) - clock.now().getTime()
      await waitFor(Math.max(0, rest), {request, answer, attempt})
      const late = rest > 0 ? await landed() : undefined
      if (late !== undefined) return late
      repeated++
    }
  }

  return {
    get requests() {
      return requests
    },
    get repeated() {
      return repeated
    },
    once,
    read,
    ask,
    write
  }
}

type Limited = Extract<Meaning, {kind: 'limited'}>

/** A limit that names no time is over at last after a minute; a try much sooner than that is of no use. */
const leastLastWaitMs = 45_000

interface Trouble {
  readonly request: string
  readonly answer: Answer
  readonly attempt: number
}

/** A 403 that is repeated at all is a rate limit: it is told as the 429 that it stands for. */
function gaveUp({request, answer, attempt}: Trouble, time: {milliseconds: number; leftMs: number}): ApiError {
  const limited = answer.status === 403 || answer.status === 429
  const why =
    attempt >= attempts
      ? `it was tried ${attempt} times`
      : `the next try is due in ${seconds(time.milliseconds)}, and ${seconds(time.leftMs)} of the timeout are left`
  const advice = limited
    ? 'run the job again when the limit is over, or have fewer jobs publish'
    : 'run the job again later'
  return new ApiError(`${told(answer)} at ${request}, and ${why}; ${advice}, or raise the input timeout.`, {
    status: limited ? 429 : answer.status,
    request
  })
}

const told = ({status, data}: Answer): string =>
  status === 0 ? `The answer was lost (${messageOf(data)})` : `The API answered ${status} “${messageOf(data)}”`

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`
