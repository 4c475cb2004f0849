import {ApiError} from '../errors.ts'
import {messageOf, readRun, type ServerRun} from './answers.ts'
import type {Answer, Method} from './api.ts'
import {requestEndsAfterMs} from './limits.ts'
import {startPace} from './pace.ts'
import {refusal} from './refusals.ts'
import {attempts, backOff, meaningOf, startPatience} from './retry.ts'
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
  /** How many writes had to be made again although an earlier one may still have landed. */
  readonly repeatedBlindly: number
  /** @throws ApiError whose message tells what, where and what to do. */
  read(path: string): Promise<Answer>
  /** Writes exactly once. @throws ApiError as `read` does. */
  write(write: Write): Promise<ServerRun>
}

/** Opens the wire to a target: its patience and its pace are one for all requests. */
export function openWire({api, clock, log, owner, repo, timeoutMs}: Target): Wire {
  const pace = startPace(clock)
  const patience = startPatience(clock, timeoutMs)
  let requests = 0
  let repeatedBlindly = 0

  const ask = async (method: Method, path: string, body?: unknown): Promise<Answer> => {
    requests++
    try {
      return await api.request(method, path, body)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return {status: error.status, headers: {}, data: {message: error.message}}
    }
  }

  /** Waits before the next attempt, or gives up with a sentence. */
  const waitFor = async (milliseconds: number, {request, answer, attempt}: Trouble): Promise<void> => {
    if (attempt >= attempts || !(await patience.wait(milliseconds)))
      throw gaveUp({request, answer, attempt}, {milliseconds, leftMs: patience.leftMs})
    log.info(`${told(answer)} at ${request}; trying again after ${seconds(milliseconds)}.`)
  }

  async function read(path: string): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const answer = await ask('GET', path)
      const meaning = meaningOf(answer, {now: clock.now(), attempt})
      const request = `GET ${path}`
      if (meaning.kind === 'done') return answer
      if (meaning.kind === 'refused') throw refusal(answer, {request, owner, repo})
      const wait = backOff(attempt, clock.random)
      await waitFor(meaning.kind === 'limited' ? meaning.waitMs + wait : wait, {request, answer, attempt})
    }
  }

  async function write({method, path, body, landed}: Write): Promise<ServerRun> {
    const request = `${method} ${path}`
    for (let attempt = 1; ; attempt++) {
      await pace()
      const sent = clock.now().getTime()
      const answer = await ask(method, path, body)
      const meaning = meaningOf(answer, {now: clock.now(), attempt})
      const run = meaning.kind === 'done' ? readRun(answer.data) : undefined
      if (run !== undefined) return run
      if (meaning.kind === 'refused') throw refusal(answer, {request, owner, repo})
      const wait = backOff(attempt, clock.random)
      if (meaning.kind === 'limited') {
        await waitFor(meaning.waitMs + wait, {request, answer, attempt})
        continue
      }
      // Lost: it may have landed, or may yet land until GitHub ends it. Only then is it written again.
      await patience.wait(wait)
      const early = await landed()
      if (early !== undefined) return early
      await waitFor(Math.max(0, sent + requestEndsAfterMs - clock.now().getTime()), {request, answer, attempt})
      const late = await landed()
      if (late !== undefined) return late
      repeatedBlindly++
    }
  }

  return {
    get requests() {
      return requests
    },
    get repeatedBlindly() {
      return repeatedBlindly
    },
    read,
    write
  }
}

interface Trouble {
  readonly request: string
  readonly answer: Answer
  readonly attempt: number
}

function gaveUp({request, answer, attempt}: Trouble, time: {milliseconds: number; leftMs: number}): ApiError {
  const why =
    attempt >= attempts
      ? `${attempt} attempts`
      : `it asks to wait ${seconds(time.milliseconds)} and ${seconds(time.leftMs)} are left of the timeout`
  return new ApiError(
    `${told(answer)} at ${request}, and this was given up after ${why}; run the job again later, or raise the input timeout.`,
    {status: answer.status, request}
  )
}

const told = ({status, data}: Answer): string =>
  status === 0 ? `The answer was lost (${messageOf(data)})` : `The API answered ${status} “${messageOf(data)}”`

const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`
