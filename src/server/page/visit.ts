import {createHash} from 'node:crypto'
import {markupOf, type Html} from './html.ts'
import {messagePage} from './message-page.ts'
import type {PageDeps, RunKey} from './page-deps.ts'
import {script} from './script.ts'
import {securityHeaders} from './security.ts'
import type {Session} from './session.ts'
import {style} from './style.ts'
import type {RepositoryView} from './view.ts'

/** A request for a page, and what is needed to answer it. */
export interface Visit {
  readonly request: Request
  readonly url: URL
  /** The parts of the path, decoded. */
  readonly parts: Readonly<Record<string, string>>
  readonly deps: PageDeps
  readonly session: Session
}

/** Changes with the style sheet and the script, which readers keep for good under it. */
export const version = createHash('sha256').update(style).update(script).digest('hex').slice(0, 12)

/** A file that never changes under its address. */
export const asFile = (body: string, type: string): Response =>
  new Response(body, {
    headers: {...securityHeaders, 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable'}
  })

/** A page as it is at this moment. */
export const asPage = (page: Html, status = 200): Response =>
  new Response(markupOf(page), {
    status,
    headers: {...securityHeaders, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'}
  })

/** A page that only says something. */
export const say = (status: number, said: {title: string; sentence: string}): Response =>
  asPage(messagePage({...said, version}), status)

/** The page of an address where nothing is. */
export const notFound = (): Response => say(404, {title: 'Not found', sentence: 'There is nothing at this address.'})

/** The repository that the address names. */
export const repositoryOf = ({parts}: Visit): RepositoryView => ({
  owner: parts['owner'] ?? '',
  name: parts['name'] ?? ''
})

/** The run that the address names. */
export const keyOf = (visit: Visit): RunKey => ({repository: repositoryOf(visit), id: Number(visit.parts['id'])})
