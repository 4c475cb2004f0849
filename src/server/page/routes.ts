import {createHash} from 'node:crypto'
import {pathsShown, planParts, type Sources} from './annotation-section.ts'
import {filterParts, partsOf} from './annotations.ts'
import {blobPage} from './blob-page.ts'
import {commitPage, commitsPage, type CommitsPage} from './commits-page.ts'
import {eventStream} from './events.ts'
import {markupOf, type Html} from './html.ts'
import {favicon} from './icons.ts'
import {renderMarkdown} from './markdown.ts'
import {messagePage} from './message-page.ts'
import type {PageDeps, RunKey} from './page-deps.ts'
import {partPage} from './part-page.ts'
import {readQuery, runPath} from './paths.ts'
import {runPage} from './run-page.ts'
import {script} from './script.ts'
import {comesFromOurPage, isMeantForUs, securityHeaders} from './security.ts'
import {createSession, type Session} from './session.ts'
import {sourceLines} from './source-frame.ts'
import {style} from './style.ts'
import {isState, type RepositoryView, type RunView} from './view.ts'

/** Commits on the first page. */
const commitsListed = 50

/** Characters of the form of a pressed button. */
const longestForm = 10_000

const version = createHash('sha256').update(style).update(script).digest('hex').slice(0, 12)

/** A request for a page, and what is needed to answer it. */
interface Visit {
  readonly request: Request
  readonly url: URL
  /** The parts of the path, decoded. */
  readonly parts: Readonly<Record<string, string>>
  readonly deps: PageDeps
  readonly session: Session
}

interface Route {
  readonly method: 'GET' | 'POST'
  readonly pattern: RegExp
  readonly handle: (visit: Visit) => Response | Promise<Response>
}

const asFile = (body: string, type: string): Response =>
  new Response(body, {
    headers: {...securityHeaders, 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable'}
  })

const asPage = (page: Html, status = 200): Response =>
  new Response(markupOf(page), {
    status,
    headers: {...securityHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}
  })

const say = (status: number, said: {title: string; sentence: string}): Response =>
  asPage(messagePage({...said, version}), status)

const notFound = (): Response => say(404, {title: 'Not found', sentence: 'There is nothing at this address.'})

const repositoryOf = ({parts}: Visit): RepositoryView => ({owner: parts['owner'] ?? '', name: parts['name'] ?? ''})

const keyOf = (visit: Visit): RunKey => ({repository: repositoryOf(visit), id: Number(visit.parts['id'])})

const readSources = async (visit: Visit, from: {view: RunView; paths: readonly string[]}): Promise<Sources> => {
  const {repository, run} = from.view
  const read = async (path: string): Promise<readonly [string, readonly string[]] | undefined> => {
    const text = await visit.deps.source({repository, sha: run.head_sha, path})
    return text === undefined ? undefined : [path, sourceLines(text)]
  }
  const entries = await Promise.all(from.paths.map(read))
  return new Map(entries.filter(entry => entry !== undefined))
}

const listFrame = (visit: Visit): Omit<CommitsPage, 'commits' | 'older'> => ({
  now: visit.deps.now(),
  version,
  origin: visit.url.origin
})

const showCommits = async (visit: Visit): Promise<Response> => {
  const {commits, total} = await visit.deps.commits(commitsListed)
  return asPage(commitsPage({...listFrame(visit), commits, older: total - commits.length}))
}

const showCommit = async (visit: Visit): Promise<Response> => {
  const commit = await visit.deps.commit(repositoryOf(visit), visit.parts['sha'] ?? '')
  return commit === undefined
    ? notFound()
    : asPage(commitPage(commit, {...listFrame(visit), commits: [commit], older: 0}))
}

const showRun = async (visit: Visit): Promise<Response> => {
  const {deps, session, url} = visit
  const view = await deps.run(keyOf(visit))
  if (view === undefined) return notFound()
  const query = readQuery(url.searchParams)
  const parts = planParts(view, query)
  const page = url.origin + url.pathname
  const markdown = async (name: 'summary' | 'text'): Promise<Html | undefined> => {
    const source = view.run.output[name]
    return source === null || source === '' ? undefined : renderMarkdown(source, {page, name})
  }
  const [sources, summary, text] = await Promise.all([
    readSources(visit, {view, paths: pathsShown(parts)}),
    markdown('summary'),
    markdown('text')
  ])
  const notice = session.takeNotice(url.searchParams.get('notice'))
  const {token} = session
  return asPage(runPage({view, query, parts, sources, summary, text, page, now: deps.now(), version, token, notice}))
}

const showPart = async (visit: Visit): Promise<Response> => {
  const view = await visit.deps.run(keyOf(visit))
  if (view === undefined) return notFound()
  const query = readQuery(visit.url.searchParams)
  const number = Number(visit.parts['part'])
  const part = filterParts(partsOf(view.annotations), query.level).find(each => each.number === number)
  if (part === undefined) return notFound()
  const sources = await readSources(visit, {view, paths: [part.path]})
  return asPage(partPage(view, {part, sources, query, version}))
}

const showBlob = async (visit: Visit): Promise<Response> => {
  const place = {repository: repositoryOf(visit), sha: visit.parts['sha'] ?? '', path: visit.parts['path'] ?? ''}
  const text = await visit.deps.source(place)
  return text === undefined
    ? say(404, {title: 'Not at hand', sentence: `This server does not have the file ${place.path} of that commit.`})
    : asPage(blobPage(place, {text, version}))
}

const heard = (label: string, receivers: number): string =>
  receivers === 0
    ? `“${label}” was pressed, but nobody listens: no webhook of the app that owns this run is registered.`
    : `“${label}” was sent to ${receivers} ${receivers === 1 ? 'webhook' : 'webhooks'}.`

/** The form of a button, empty when it is longer than any that our pages send. */
const readForm = async (request: Request): Promise<string> => {
  let form = ''
  const decoder = new TextDecoder()
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    form += decoder.decode(chunk, {stream: true})
    if (form.length > longestForm) return ''
  }
  return form
}

const foreign = {
  title: 'Not pressed',
  sentence:
    'This button belongs to a page of another origin, or of this server before it was started again. Reload the page of the run and press it there.'
}

/** Answers a button of our own page with the page again, which then tells how many `act` says have heard of it. */
const obey = async (
  visit: Visit,
  act: (view: RunView, key: RunKey) => {label: string; receivers: Promise<number>} | undefined
): Promise<Response> => {
  const {request, deps, session} = visit
  const form = new URLSearchParams(comesFromOurPage(request) ? await readForm(request) : '')
  if (form.get('token') !== session.token) return say(403, foreign)
  const key = keyOf(visit)
  const view = await deps.run(key)
  const done = view === undefined ? undefined : act(view, key)
  if (done === undefined) return notFound()
  const notice = session.leaveNotice(heard(done.label, await done.receivers))
  const location = `${runPath(key.repository, key.id)}?notice=${notice}`
  return new Response(null, {status: 303, headers: {...securityHeaders, location}})
}

const press = (visit: Visit): Promise<Response> =>
  obey(visit, ({actions}, key) => {
    const action = actions.find(({identifier}) => identifier === visit.parts['identifier'])
    return action && {label: action.label, receivers: visit.deps.press(key, action.identifier)}
  })

const rerun = (visit: Visit): Promise<Response> =>
  obey(visit, ({rerequestable}, key) =>
    rerequestable ? {label: 'Re-run', receivers: visit.deps.rerun(key)} : undefined
  )

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
