import {checkAccess} from './access.ts'
import type {App} from './apps.ts'
import {parseJsonObject} from './body.ts'
import type {Answer, Core, Emission} from './call.ts'
import {callerOf} from './caller.ts'
import {dialectOf, type Dialect} from './dialect.ts'
import {fromFirstPreview, toFirstPreview} from './first-preview.ts'
import {find, movedPath, type Found} from './find.ts'
import type {Links} from './links.ts'
import type {ServerOptions} from './options.ts'
import type {Rate} from './rate.ts'
import {invalidRequest, notFound, Refusal} from './refusal.ts'
import type {Repository} from './repositories.ts'
import {movedAnswer, refusalAnswer} from './respond.ts'
import type {Route} from './routes.ts'
import {violations, type Schema} from './schema.ts'
import type {Unverified} from './unverified.ts'

/** What answering needs besides the request. */
export interface Desk {
  readonly core: Core
  readonly options: ServerOptions
  readonly repositories: readonly Repository[]
  /** By slug. */
  readonly apps: ReadonlyMap<string, App>
  readonly rate: Rate
  readonly emit: (emission: Emission) => number
}

/** The versions of the REST API that are answered. @see https://docs.github.com/rest/about-the-rest-api/api-versions */
const apiVersions: Readonly<Record<Dialect['name'], readonly string[]>> = {
  current: ['2022-11-28', '2026-03-10'],
  enterprise: ['2022-11-28'],
  antiope: []
}

/** Answers a request whose body has been read; null stands for a body that is too large to be read. */
export const answer = (desk: Desk, request: Request, bytes: Uint8Array | null): Answer => {
  const dialect = dialectOf(request, desk.options.preview ?? 'today')
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const found = find(desk.repositories, method, dialect)
  const headers: Record<string, string> = {...dialectHeaders(dialect)}
  if (found)
    headers['x-accepted-github-permissions'] = found.route.permission
      .map(name => `${name}=${found.route.level}`)
      .join('; ')
  try {
    const answered = admitted({desk, request, dialect, found, bytes, headers})
    return {...answered, headers: {...headers, ...answered.headers}}
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const page = found?.route.docs ?? ''
    const refused = refusalAnswer(error, {dialect, page, unverified: desk.core.unverified})
    return {...refused, headers: {...headers, ...refused.headers}}
  }
}

interface Arrival {
  readonly desk: Desk
  readonly request: Request
  readonly dialect: Dialect
  readonly found: Found | null
  readonly bytes: Uint8Array | null
  /** The headers of the answer, also of a refusal. */
  readonly headers: Record<string, string>
}

const admitted = ({desk, request, dialect, found, bytes, headers}: Arrival): Answer => {
  const {core} = desk
  const caller = callerOf(request, {tokens: desk.options.tokens, apps: desk.apps})
  // Enterprise Server has no rate limits unless its administrator sets them.
  if (dialect.name !== 'enterprise') Object.assign(headers, desk.rate.take(caller, request.method))
  const version = request.headers.get('x-github-api-version')
  if (version !== null && dialect.name !== 'antiope' && !apiVersions[dialect.name].includes(version)) {
    throw new Refusal(400, `The version "${version}" of the REST API is not supported`)
  }
  const url = new URL(request.url)
  const links = linksOf(url, dialect, desk.options.webUrl)
  const moved = found ? null : movedPath(desk.repositories, dialect)
  if (moved !== null) return movedAnswer(request.method, `${links.api}${moved}${url.search}`)
  if (!found) throw notFound()
  const {repository, route, rest, parameters} = found
  checkAccess(caller, {route, repository, unverified: core.unverified})
  if (bytes === null) throw new Refusal(413, 'Payload too large')
  const sent = route.method === 'GET' ? {} : parseJsonObject(bytes)
  const schema = schemaOf(route, dialect, core.unverified)
  const lines = schema ? violations(schema, sent, core.unverified.characters) : []
  if (lines.length > 0) throw invalidRequest(lines)
  const body = dialect.preview === '2018-05' ? fromFirstPreview(sent) : sent
  const emit = (events: Emission['events']) => desk.emit({events, repository, links, sender: caller})
  const query = url.searchParams
  const answered = route.handle({core, repository, caller, dialect, links, parameters, rest, query, emit, body})
  return dialect.preview === '2018-05' ? {...answered, body: toFirstPreview(answered.body)} : answered
}

const schemaOf = (route: Route, {preview}: Dialect, unverified: Unverified): Schema | undefined =>
  preview !== 'today' && route.schemaOf2018 ? route.schemaOf2018(preview) : route.schema?.(unverified)

/** Where the API and the web pages are, seen from a request. */
export const linksOf = (url: URL, dialect: Pick<Dialect, 'base'>, webUrl: string | undefined): Links => ({
  api: `${url.origin}${dialect.base}`,
  web: webUrl ?? url.origin
})

const dialectHeaders = (dialect: Dialect): Readonly<Record<string, string>> =>
  dialect.name === 'enterprise' ? {'x-github-enterprise-version': 'enterprise-server@3.15.0'} : {}
