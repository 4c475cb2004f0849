import type {Answer} from '../call.ts'
import type {VercelCore} from './call.ts'
import type {Body} from './fields.ts'
import type {VercelTokenSeed} from './options.ts'
import {badRequest, notFound, VercelRefusal} from './refusal.ts'
import {matchEndpoint} from './routes.ts'
import {expireRuns} from './runs.ts'

/** Whether a path is of Vercel's API: those of GitHub begin with no version. */
export const isVercelPath = (path: string): boolean => /^\/v\d+\//.test(path)

/** Answers a request to Vercel's API whose body has been read; null stands for one that is too large to be read. */
export const answerVercel = (core: VercelCore, request: Request, bytes: Uint8Array | null): Answer => {
  try {
    return {status: 200, body: admitted(core, request, bytes)}
  } catch (error) {
    if (!(error instanceof VercelRefusal)) throw error
    return {status: error.status, body: {error: {code: error.code, message: error.message}}}
  }
}

const admitted = (core: VercelCore, request: Request, bytes: Uint8Array | null): unknown => {
  if (core.unverified.expired === 'timeout') expireRuns(core)
  const url = new URL(request.url)
  const endpoint = matchEndpoint(request.method, url.pathname)
  if (!endpoint) throw notFound('The requested endpoint was')
  const token = tokenOf(core, request)
  if (bytes === null) throw new VercelRefusal(413, 'payload_too_large', 'The request body is too large')
  const body = parse(bytes)
  return endpoint.handle({core, token, parameters: endpoint.parameters, query: url.searchParams, body})
}

const tokenOf = ({options}: VercelCore, request: Request): VercelTokenSeed => {
  const token = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (token === undefined) throw new VercelRefusal(401, 'unauthorized', 'No authorization header')
  if (!options.tokens) return {kind: 'personal'}
  const known = Object.hasOwn(options.tokens, token) ? options.tokens[token] : undefined
  if (!known) throw new VercelRefusal(401, 'unauthorized', 'The token provided is not valid')
  return known
}

const parse = (bytes: Uint8Array): Body => {
  if (bytes.length === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    throw new VercelRefusal(400, 'invalid_json', 'Invalid JSON')
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body
  throw badRequest('Invalid request: should be object.')
}
