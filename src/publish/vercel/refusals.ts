import {ApiError} from '../../errors.ts'
import {messageOf, object} from '../answers.ts'
import type {Answer} from '../api.ts'
import type {VercelSource} from './answers.ts'

/** What to do about an answer of 3xx or 4xx, in one sentence. @param request as `PATCH /v2/deployments/…`. */
export function vercelRefusal({status, data}: Answer, request: string): ApiError {
  const said = messageOf(object(data)['error']) || messageOf(data)
  const where = `${status}${said === '' ? '' : `, “${said}”`}, at ${request}`
  return new ApiError(sentence(status, said)(where), {status, request})
}

function sentence(status: number, said: string): (where: string) => string {
  if (/OAuth2/i.test(said))
    return where =>
      `Vercel answers this request for the token of an integration only (${where}); use checks of the source “webhook”, which take an access token.`
  if (status >= 300 && status < 400)
    return where =>
      `Vercel’s API pointed to another place, which does not get the token (${where}); check the input vercel-api-url.`
  return instead[status] ?? (where => `Vercel refused the request (${where}).`)
}

const instead: Readonly<Record<number, (where: string) => string>> = {
  401: where => `Vercel does not know the token (${where}); check the input vercel-token, and whether it has expired.`,
  403: where =>
    `The token may not do this at Vercel (${where}); it must belong to a member of the team that owns the project, which the input vercel-team names.`,
  404: where =>
    `Vercel does not have this, or does not show it to this token (${where}); check the inputs vercel-deployment, vercel-project and vercel-team.`,
  410: where => `Vercel has this no longer (${where}); deploy again.`
}

/** What a refused write to a run means, by who reports on its check; the error itself where that says nothing. */
export function explainWrite(error: ApiError, {name, source}: {name: string; source: VercelSource}): ApiError {
  if (error.status !== 403) return error
  const remedy = remedies[source.kind]
  return remedy === undefined
    ? error
    : new ApiError(
        `The check “${name}” at Vercel is of the source “${source.kind}”, and ${remedy} (${error.status} at ${error.request}).`,
        {status: error.status, request: error.request, cause: error}
      )
}

const remedies: Readonly<Record<string, string>> = {
  integration:
    'only the token of that integration may write its runs: report on a check of the source “webhook”, or give the integration’s token in vercel-token',
  'git-provider':
    'Vercel reads it from GitHub: publish with commit-status: true under the name that it watches, without vercel-token',
  vercel: 'Vercel writes its runs by itself: report on a check of the source “webhook”'
}
