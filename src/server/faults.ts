import {setTimeout as sleep} from 'node:timers/promises'
import type {ReceivedRequest} from './received.ts'
import {installationId, rateHeaders} from './rate.ts'
import {secondaryMessage} from './secondary.ts'

/** Whether a fault strikes before the request is carried out, which then has no effect, or after it. */
type When = 'before' | 'after'

/**
 * What goes wrong with a request.
 *
 * - `status`: the answer of a gateway, with a page of HTML where no body is given.
 * - `connection`: `reset` closes it without an answer, `hang` leaves it open without one.
 * - `delay`: the answer comes so many milliseconds late.
 * - `limit`: `primary` is an empty bucket; a secondary limit comes with `retry-after`, without it while requests
 *   remain, or as 429.
 */
export type Fault =
  | GatewayFault
  | {readonly connection: 'reset' | 'hang'; readonly when: When}
  | {readonly delay: number}
  | {
      readonly limit: 'primary' | 'secondary' | 'secondary-without-retry-after' | 'secondary-429'
      /** Seconds that `retry-after` says or after which the bucket is full again; 60 by default. */
      readonly seconds?: number
    }

interface GatewayFault {
  readonly status: number
  readonly when: When
  readonly headers?: Readonly<Record<string, string>>
  /** JSON in place of the page. */
  readonly body?: object
}

/** Which requests a fault strikes: those of a method, or those that a function picks. */
export type FaultMatch = string | ((request: ReceivedRequest) => boolean)

export interface Faults {
  /** Strikes the next request that matches, once; faults for the same requests strike in the order of the calls. */
  next(match: FaultMatch, fault: Fault): void
  /** Strikes every request that matches, until the returned function is called. */
  always(match: FaultMatch, fault: Fault): () => void
  /** Faults of `next` that have not struck yet. */
  readonly pending: number
}

/** The connection ends without an answer: what `fetch` of the server rejects with, and the socket is reset for. */
class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost'
  readonly code = 'ECONNRESET'
}

interface Planned {
  readonly match: FaultMatch
  readonly fault: Fault
  readonly once: boolean
}

/** No faults at first; `take` gives the one that strikes a request. */
export const createFaults = (): Faults & {take(request: ReceivedRequest): Fault | null} => {
  const planned: Planned[] = []
  return {
    next: (match, fault) => void planned.push({match, fault, once: true}),
    always: (match, fault) => {
      const plan = {match, fault, once: false}
      planned.push(plan)
      return () => {
        const index = planned.indexOf(plan)
        if (index >= 0) planned.splice(index, 1)
      }
    },
    get pending() {
      return planned.filter(({once}) => once).length
    },
    take: request => {
      const index = planned.findIndex(({match}) =>
        typeof match === 'string' ? match === request.method : match(request)
      )
      const plan = planned[index]
      if (plan?.once) planned.splice(index, 1)
      return plan?.fault ?? null
    }
  }
}

interface Struck {
  readonly fault: Fault
  readonly signal: AbortSignal
  readonly now: Date
  /** Carries the request out. */
  readonly proceed: () => Promise<Response>
}

/** Carries a request out as far as the fault lets it; rejects with ConnectionLost where no answer is to come. */
export const strike = async ({fault, signal, now, proceed}: Struck): Promise<Response> => {
  if ('limit' in fault) return limitResponse(fault.limit, fault.seconds ?? 60, now)
  if ('delay' in fault) {
    await sleep(fault.delay, undefined, {signal})
    return proceed()
  }
  if (fault.when === 'after') await proceed()
  if ('status' in fault) return gatewayResponse(fault)
  if (fault.connection === 'hang') {
    await new Promise<void>(resolve => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve(), {once: true})
    })
  }
  throw new ConnectionLost('The connection was closed before an answer')
}

const gatewayResponse = ({status, headers, body}: GatewayFault): Response => {
  const page = `<html><body><h1>${status}</h1>No server is currently available.</body></html>\n`
  const type = body ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'
  return new Response(body ? JSON.stringify(body) : page, {status, headers: {'content-type': type, ...headers}})
}

const limitResponse = (limit: (Fault & {limit: unknown})['limit'], seconds: number, now: Date): Response => {
  const primary = limit === 'primary'
  const bucket = {limit: 1000, used: primary ? 1000 : 120, reset: Math.floor(now.getTime() / 1000) + seconds}
  const status = limit === 'secondary-429' ? 429 : 403
  const message = primary ? `API rate limit exceeded for installation ID ${installationId}.` : secondaryMessage
  const documentation_url = primary
    ? 'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting'
    : 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'
  const tells = limit === 'secondary' || limit === 'secondary-429'
  return new Response(JSON.stringify({message, documentation_url, status: String(status)}), {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...rateHeaders(bucket),
      ...(tells ? {'retry-after': String(seconds)} : {})
    }
  })
}
