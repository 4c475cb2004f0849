import type {Front} from './stage.ts'

/** One thing that goes wrong with a request. `pass` lets it through to the server. */
export type Fault = (
  request: Request,
  at: {pass: (request: Request) => Promise<Response>; now: Date}
) => Promise<Response>

const answer = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({message, documentation_url: 'https://docs.github.com/rest'}, {status, headers})

const reset = (): never => {
  throw new TypeError('fetch failed', {cause: Object.assign(new Error('read ECONNRESET'), {code: 'ECONNRESET'})})
}

const outOfTime = (): never => {
  throw new DOMException('The operation was aborted due to timeout', 'TimeoutError')
}

const badGateway = '<html><head><title>502 Bad Gateway</title></head></html>'
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** What a network, a gateway and GitHub's limits do; `after` is when the server has done its work already. */
export const faults: Readonly<Record<string, Fault>> = {
  '500 before': () => Promise.resolve(answer(500, 'Server Error')),
  '502 before': () =>
    Promise.resolve(new Response(badGateway, {status: 502, headers: {'content-type': 'text/html; charset=utf-8'}})),
  '502 after': async (request, {pass}) => {
    await pass(request)
    return new Response(badGateway, {status: 502, headers: {'content-type': 'text/html'}})
  },
  '503 without a body after': async (request, {pass}) => {
    await pass(request)
    return new Response(null, {status: 503})
  },
  'reset before': () => reset(),
  'reset after': async (request, {pass}) => {
    await pass(request)
    return reset()
  },
  'timeout before': () => outOfTime(),
  'timeout after': async (request, {pass}) => {
    await pass(request)
    return outOfTime()
  },
  'answer cut off': async (request, {pass}) => {
    const {status, headers} = await pass(request)
    return new Response('{"id": 3000000', {status, headers})
  },
  'empty answer': async (request, {pass}) => {
    const {status} = await pass(request)
    return new Response('', {status})
  },
  '429 with retry-after': () => Promise.resolve(answer(429, 'Too many requests', {'retry-after': '7'})),
  'secondary with retry-after': () => Promise.resolve(answer(403, secondary, {'retry-after': '20'})),
  'secondary without, as 403': () => Promise.resolve(answer(403, secondary, {'x-ratelimit-remaining': '812'})),
  'secondary without, as 429': () => Promise.resolve(answer(429, secondary, {'x-ratelimit-remaining': '812'})),
  'primary limit': (_, {now}) =>
    Promise.resolve(
      answer(403, 'API rate limit exceeded for installation ID 5425010.', {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(now.getTime() / 1000) + 30)
      })
    )
}

/** Puts faults in front of the server: `pick` says which one the request of a number meets, if any. */
export const inFront =
  (pick: (number: number) => string | undefined): Front =>
  async (request, {number, now, next}) => {
    const fault = faults[pick(number) ?? '']
    return fault === undefined ? await next(request) : await fault(request, {pass: next, now})
  }
