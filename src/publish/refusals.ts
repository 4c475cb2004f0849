import {ApiError} from '../errors.ts'
import {messageOf} from './answers.ts'
import type {Answer} from './api.ts'

/** The request that was refused: `POST /repos/o/r/check-runs`. */
export interface Refused {
  readonly request: string
  readonly owner: string
  readonly repo: string
}

/** What to do about an answer of 4xx, in one sentence that says what, where and what to do. */
export function refusal(answer: Answer, {request, owner, repo}: Refused): ApiError {
  const said = messageOf(answer.data)
  const where = `${answer.status}${said === '' ? '' : `, “${said}”`}, at ${request}`
  const message = [...known].find(({status, says}) => status === answer.status && says.test(said))
  return new ApiError(
    message?.tell({where, repository: `${owner}/${repo}`, answer}) ?? `The API refused the request (${where}).`,
    {status: answer.status, request}
  )
}

interface Told {
  readonly where: string
  readonly repository: string
  readonly answer: Answer
}

const known: readonly {status: number; says: RegExp; tell: (told: Told) => string}[] = [
  {
    status: 401,
    says: /(?:)/,
    tell: ({where}) =>
      `The API does not know the token (${where}); check the input token, and that the job which made a GITHUB_TOKEN still runs.`
  },
  {
    status: 403,
    says: /must authenticate via a github app/i,
    tell: ({where}) =>
      `Only GITHUB_TOKEN or the token of a GitHub App can write check runs, and this token is a person’s (${where}); leave the input token out or give it an App’s.`
  },
  {
    status: 403,
    says: /not accessible by/i,
    tell: ({where, repository, answer}) =>
      `The token may not write check runs in ${repository} (${where}); give the job this permission, which pull requests from forks do not get by it:\n\n${permissionsBlock(answer)}`
  },
  {
    status: 404,
    says: /(?:)/,
    tell: ({where, repository}) =>
      `The token does not see ${repository}, or what was asked for is not there (${where}); check that the token belongs to this repository.`
  },
  {
    status: 422,
    says: /no commit found|head_sha/i,
    tell: ({where, repository}) =>
      `${repository} does not have the commit of the report (${where}); check the input head-sha, and that the commit was pushed.`
  },
  {
    status: 422,
    says: /(?:)/,
    tell: ({where}) =>
      `The API refused what the check run says (${where}); this is a fault of the action, please report it.`
  }
]

/** The block to paste into the job, from what the API says it would have accepted. */
export function permissionsBlock({headers}: Pick<Answer, 'headers'>): string {
  const accepted = (headers['x-accepted-github-permissions'] ?? '').split(/[,;]/)
  const wanted = new Map([
    ['checks', 'write'],
    ['contents', 'read']
  ])
  for (const permission of accepted) {
    const [, name, level] = /^\s*([a-z_]+)=(read|write)\s*$/.exec(permission) ?? []
    if (name !== undefined && level !== undefined) wanted.set(name.replaceAll('_', '-'), level)
  }
  return ['permissions:', ...[...wanted].map(([name, level]) => `  ${name}: ${level}`)].join('\n')
}
