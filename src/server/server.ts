import {answer, linksOf} from './answer.ts'
import {createApp, githubActions} from './apps.ts'
import {parseLeniently, readBytes} from './body.ts'
import type {Core, Emission} from './call.ts'
import {eventPayload} from './events.ts'
import {createFaults, strike, type Faults} from './faults.ts'
import type {ServerOptions} from './options.ts'
import {pageDeps} from './page/from-state.ts'
import {pageRoutes} from './page/routes.ts'
import {pressButton, requestRerun, type Visitor} from './press.ts'
import {createRate} from './rate.ts'
import {rawImage} from './raw.ts'
import {createReceived, type ReceivedRequest} from './received.ts'
import {createRepositories, type Repository} from './repositories.ts'
import {bugAnswer, respond} from './respond.ts'
import {seed} from './seed.ts'
import {expireStale} from './stale.ts'
import {createStore, type State} from './store.ts'
import {proposed} from './unverified.ts'
import {answerVercel, isVercelPath} from './vercel/answer.ts'
import type {VercelCore} from './vercel/call.ts'
import {makeReady} from './vercel/deployments.ts'
import {proposed as vercelProposed} from './vercel/options.ts'
import {createWebhooks, type Delivery} from './webhooks.ts'

/** The embedded Checks API, and the page that shows what it holds. */
export interface ChecksServer {
  /** Answers a request; rejects only where a fault takes the connection away. */
  fetch(request: Request): Promise<Response>
  /** Everything that is stored, for reading. */
  readonly state: State
  readonly repositories: readonly Repository[]
  /** The requests that came, oldest first. */
  readonly requests: readonly ReceivedRequest[]
  readonly faults: Faults
  /** What was sent to webhooks, oldest first. */
  readonly deliveries: readonly Delivery[]
  /** Does what time alone does: completes runs that have become stale. Every request does it too. */
  tick(): void
  /** Presses a button of a run: its App hears of it. Gives the number of webhooks that do; throws Refusal. */
  press(run: number, identifier: string): number
  /** Asks the App of a run to run it again, as "Re-run" on the page does; throws Refusal. */
  rerun(run: number): number
  /** Moves a Vercel deployment on to READY: its checks get their runs. Throws for one that the options do not name. */
  deploymentReady(id: string): void
  /** Resolves when every webhook has been sent. */
  settled(): Promise<void>
}

/** Ids of rows begin where those of api.github.com are: above 32 bits. */
const firstId = 30_000_000_001

/**
 * A server with the repositories, Apps and tokens of `options`, keeping its rows in memory and in `options.journal`.
 *
 * It is strict where GitHub is: docs/conformance/checks-api.md lists what it does, statement by statement.
 */
export const createChecksServer = (options: ServerOptions): ChecksServer => {
  const apps = [githubActions, ...(options.apps ?? []).map(createApp)]
  const repositories = createRepositories(options.repositories)
  const store = createStore(firstId)
  const core: Core = {
    store,
    now: options.now ?? (() => new Date()),
    unverified: {...proposed, ...options.unverified},
    apps: new Map(apps.map(app => [app.id, app]))
  }
  seed(core, repositories, options.repositories)
  if (options.journal) store.open(options.journal)

  const webhooks = createWebhooks(options.webhooks ?? [], {
    fetch: options.fetch ?? fetch,
    apps: new Map(apps.map(app => [app.slug, app.id]))
  })
  const emit = ({events, repository, links, sender}: Emission): number =>
    events.reduce(
      (heard, event) => heard + webhooks.deliver(event, eventPayload({core, repository, links}, event, sender)),
      0
    )

  const desk = {
    core,
    options,
    repositories,
    apps: new Map(apps.map(app => [app.slug, app])),
    rate: createRate(options.rate ?? {}, core.now),
    emit
  }
  const vercel: VercelCore | null = options.vercel
    ? {store, now: core.now, options: options.vercel, unverified: {...vercelProposed, ...options.vercel.unverified}}
    : null
  const faults = createFaults()
  const received = createReceived()
  let origin = new URL('http://127.0.0.1')
  const visitor = (): Visitor => ({
    core,
    repositories,
    links: linksOf(origin, {base: ''}, options.webUrl),
    emit
  })
  const tick = () => expireStale(visitor())
  const page = pageRoutes(pageDeps(visitor, options))

  const proceed = (request: Request, bytes: Uint8Array | null): Response => {
    try {
      tick()
      const {pathname} = new URL(request.url)
      const answered =
        vercel && isVercelPath(pathname) ? answerVercel(vercel, request, bytes) : answer(desk, request, bytes)
      return respond(answered, request.method)
    } catch (error) {
      return respond(bugAnswer(error), request.method)
    }
  }

  return {
    state: store,
    repositories,
    requests: received.requests,
    faults,
    deliveries: webhooks.deliveries,
    tick,
    press: (run, identifier) => pressButton(visitor(), run, identifier),
    rerun: run => requestRerun(visitor(), run),
    settled: () => webhooks.settled(),
    deploymentReady: id => {
      if (!vercel) throw new Error('The options of this server name no Vercel projects')
      makeReady(vercel, id)
    },
    fetch: async request => {
      const url = new URL(request.url)
      origin = url
      const shown = (await page(request)) ?? rawImage(visitor(), request)
      if (shown) return shown
      const bytes = await readBytes(request)
      const entry = received.begin({
        method: request.method,
        path: url.pathname + url.search,
        headers: Object.fromEntries(request.headers),
        body: bytes && parseLeniently(bytes),
        at: core.now()
      })
      let status: number | null = null
      try {
        const fault = faults.take(entry.request)
        const carryOut = () => Promise.resolve(proceed(request, bytes))
        const response = fault
          ? await strike({fault, signal: request.signal, now: core.now(), proceed: carryOut})
          : await carryOut()
        status = response.status
        return response
      } finally {
        entry.end(status)
      }
    }
  }
}
