import {checkAccess} from './access.ts'
import {createApp, githubActions} from './apps.ts'
import {readJsonObject} from './body.ts'
import type {Answer, Core} from './call.ts'
import {callerOf} from './caller.ts'
import {dialectOf, type Dialect} from './dialect.ts'
import type {Links} from './links.ts'
import type {ServerOptions} from './options.ts'
import {invalidRequest, notFound, Refusal} from './refusal.ts'
import {createRepositories, type Repository} from './repositories.ts'
import {refusalAnswer, respond} from './respond.ts'
import {matchRoute, type Match} from './routes.ts'
import {violations} from './schema.ts'
import {seed} from './seed.ts'
import {createStore, type State} from './store.ts'
import {proposed} from './unverified.ts'

/** The embedded Checks API. */
export interface ChecksServer {
  /** Answers a request; never rejects. */
  fetch(request: Request): Promise<Response>
  /** Everything that is stored, for reading. */
  readonly state: State
  readonly repositories: readonly Repository[]
}

/** Ids of rows begin where those of api.github.com are: above 32 bits. */
const firstId = 30_000_000_001

/** The versions of the REST API that are answered. @see https://docs.github.com/rest/about-the-rest-api/api-versions */
const apiVersions: readonly string[] = ['2022-11-28', '2026-03-10']

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
  const known = {tokens: options.tokens, apps: new Map(apps.map(app => [app.slug, app]))}

  const answer = async (request: Request, at: {dialect: Dialect; found: Found | null}): Promise<Answer> => {
    const version = request.headers.get('x-github-api-version')
    if (version !== null && !apiVersions.includes(version)) {
      throw new Refusal(400, `The API version "${version}" is not supported`)
    }
    const caller = callerOf(request, known)
    if (!at.found) throw notFound()
    const {repository, rest, match} = at.found
    checkAccess(caller, {route: match.route, repository, unverified: core.unverified})
    const body = match.route.method === 'GET' ? {} : await readJsonObject(request)
    const lines = match.route.schema
      ? violations(match.route.schema(core.unverified), body, core.unverified.characters)
      : []
    if (lines.length > 0) throw invalidRequest(lines)
    const url = new URL(request.url)
    return match.route.handle({
      core,
      repository,
      caller,
      dialect: at.dialect,
      links: linksOf(url, at.dialect, options.webUrl),
      parameters: match.parameters,
      rest,
      query: url.searchParams,
      body
    })
  }

  return {
    state: store,
    repositories,
    fetch: async request => {
      const dialect = dialectOf(request, options.preview ?? 'today')
      const found = find(repositories, request.method, dialect.path)
      const permission = found ? {'x-accepted-github-permissions': acceptedPermissions(found.match)} : {}
      try {
        const answered = await answer(request, {dialect, found})
        return respond({...answered, headers: {...permission, ...answered.headers}})
      } catch (error) {
        if (!(error instanceof Refusal)) return respond(bugAnswer(error))
        const page = found?.match.route.docs ?? ''
        const refused = refusalAnswer(error, {dialect, page, unverified: core.unverified})
        return respond({...refused, headers: {...permission, ...refused.headers}})
      }
    }
  }
}

interface Found {
  readonly repository: Repository
  readonly rest: string
  readonly match: Match
}

/** Splits a path into its repository, by name or by number, and the route behind it. */
const find = (repositories: readonly Repository[], method: string, path: string): Found | null => {
  const parts = /^\/(?:repos\/([^/]+)\/([^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path)
  if (!parts) return null
  const [, owner, name, id, rest = ''] = parts
  const repository = repositories.find(candidate =>
    id === undefined
      ? candidate.owner.toLowerCase() === owner!.toLowerCase() && candidate.name.toLowerCase() === name!.toLowerCase()
      : candidate.id === Number(id)
  )
  const match = matchRoute(method, rest)
  return repository && match ? {repository, rest, match} : null
}

/** A bug of this server is shown to the client whole: there is nothing to hide on a laptop. */
const bugAnswer = (error: unknown): Answer => ({
  status: 500,
  body: {message: 'Server Error', stack: error instanceof Error ? error.stack : String(error), status: '500'}
})

const acceptedPermissions = ({route}: Match): string => `${route.permission}=${route.level}`

const linksOf = (url: URL, dialect: Dialect, webUrl: string | undefined): Links => ({
  api: `${url.origin}${dialect.base}`,
  web: webUrl ?? url.origin
})
