import {press, rerun} from './buttons.ts'
import {eventStream} from './events.ts'
import {favicon} from './icons.ts'
import type {PageDeps} from './page-deps.ts'
import {script} from './script.ts'
import {isMeantForUs, securityHeaders} from './security.ts'
import {createSession} from './session.ts'
import {showBlob, showCommit, showCommits, showPart, showRun} from './show.ts'
import {style} from './style.ts'
import {isState} from './view.ts'
import {asFile, notFound, say, type Visit} from './visit.ts'

interface Route {
  readonly method: 'GET' | 'POST'
  readonly pattern: RegExp
  readonly handle: (visit: Visit) => Response | Promise<Response>
}

const showFavicon = ({parts}: Visit): Response => {
  const state = parts['state'] ?? ''
  return isState(state) ? asFile(favicon(state), 'image/svg+xml') : notFound()
}

const tellChanges = ({deps}: Visit): Response =>
  new Response(
    eventStream(changed => deps.watch(changed)),
    {
      headers: {...securityHeaders, 'content-type': 'text/event-stream', 'cache-control': 'no-store'}
    }
  )

// The API's own paths begin with these words, whatever the repository behind them is called.
const ofRepository = '/(?!(?:repos|repositories|api)/)(?<owner>[^/]+)/(?<name>[^/]+)'
const run = `${ofRepository}/runs/(?<id>\\d{1,16})`

const routes: readonly Route[] = [
  {method: 'GET', pattern: /^\/$/, handle: showCommits},
  {method: 'GET', pattern: /^\/page\.css$/, handle: () => asFile(style, 'text/css; charset=utf-8')},
  {method: 'GET', pattern: /^\/page\.js$/, handle: () => asFile(script, 'text/javascript; charset=utf-8')},
  {method: 'GET', pattern: /^\/page\/(?<state>\w+)\.svg$/, handle: showFavicon},
  {method: 'GET', pattern: /^\/events$/, handle: tellChanges},
  {method: 'GET', pattern: new RegExp(`^${run}$`), handle: showRun},
  // Where GitHub Actions has the run of a job.
  {method: 'GET', pattern: new RegExp(`^${ofRepository}/actions/runs/\\d+/job/(?<id>\\d{1,16})$`), handle: showRun},
  {method: 'GET', pattern: new RegExp(`^${run}/annotations/(?<part>\\d{1,9})$`), handle: showPart},
  {method: 'POST', pattern: new RegExp(`^${run}/actions/(?<identifier>[^/]+)$`), handle: press},
  {method: 'POST', pattern: new RegExp(`^${run}/rerun$`), handle: rerun},
  {method: 'GET', pattern: new RegExp(`^${ofRepository}/commit/(?<sha>[^/]+)$`), handle: showCommit},
  {method: 'GET', pattern: new RegExp(`^${ofRepository}/blob/(?<sha>[^/]+)/(?<path>.+)$`), handle: showBlob}
]

const decode = (groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> | undefined => {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
  } catch {
    return undefined
  }
}

/**
 * The pages of the server.
 *
 * @returns a function that answers requests for pages, and undefined for all others. It refuses (421) a request under a
 *   name that is not the server's, and (403) a button pressed from elsewhere.
 */
export const pageRoutes = (deps: PageDeps): ((request: Request) => Promise<Response | undefined>) => {
  const session = createSession()
  return async request => {
    const url = new URL(request.url)
    const matching = routes.filter(({pattern}) => pattern.test(url.pathname))
    const [first] = matching
    if (first === undefined) return undefined
    if (!isMeantForUs(request, deps.hosts)) {
      const sentence = `This server does not answer to the name ${url.hostname}.`
      return say(421, {title: 'Misdirected request', sentence})
    }
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const route = matching.find(each => each.method === method)
    if (route === undefined) {
      return new Response(null, {status: 405, headers: {...securityHeaders, allow: first.method}})
    }
    const parts = decode(route.pattern.exec(url.pathname)?.groups ?? {})
    if (parts === undefined) return notFound()
    try {
      return await route.handle({request, url, parts, deps, session})
    } catch (error) {
      // A bug is shown whole, with its stack: there is nothing to hide on a laptop.
      const sentence = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return say(500, {title: 'This page has a bug', sentence})
    }
  }
}
