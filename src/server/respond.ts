import {randomUUID} from 'node:crypto'
import type {Answer} from './call.ts'
import {documentationUrl, type Dialect} from './dialect.ts'
import type {Refusal} from './refusal.ts'
import type {Unverified} from './unverified.ts'

/** An answer as an HTTP response to a method: HEAD has no body. */
export const respond = (answer: Answer, method: string): Response => {
  const headers = {'x-github-request-id': randomUUID(), ...answer.headers}
  if (answer.body === undefined) return new Response(null, {status: answer.status, headers})
  return new Response(method === 'HEAD' ? null : JSON.stringify(answer.body), {
    status: answer.status,
    headers: {'content-type': 'application/json; charset=utf-8', ...headers}
  })
}

/** A bug of this server is shown to the client whole: there is nothing to hide on a laptop. */
export const bugAnswer = (error: unknown): Answer => ({
  status: 500,
  body: {message: 'Server Error', stack: error instanceof Error ? error.stack : String(error), status: '500'}
})

/** The answer that leads to where a repository is now: 307 keeps the method. */
export const movedAnswer = (method: string, url: string): Answer => ({
  status: method === 'GET' || method === 'HEAD' ? 301 : 307,
  headers: {location: url},
  body: {
    message: 'Moved Permanently',
    url,
    documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects'
  }
})

/** The answer for a refusal; `page` is the page of the REST reference of the endpoint. */
export const refusalAnswer = (
  refusal: Refusal,
  at: {dialect: Dialect; page: string; unverified: Unverified}
): Answer => ({
  status: refusal.status,
  headers: refusal.headers,
  body: {
    message: refusal.message,
    ...(refusal.errors.length > 0 ? {errors: refusal.errors} : {}),
    documentation_url: documentationUrl(at.dialect, at.page),
    ...(tellsStatus(at.dialect, at.unverified) ? {status: String(refusal.status)} : {})
  }
})

const tellsStatus = (dialect: Dialect, unverified: Unverified): boolean => {
  if (dialect.name === 'antiope') return false
  return dialect.name === 'current' || unverified.enterpriseErrorStatus === 'present'
}
