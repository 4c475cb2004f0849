import type {Answer, Call} from '../call.ts'
import {may} from '../caller.ts'
import {apiOf, webOf} from '../links.ts'
import {answerPage, pageOf} from '../lists.ts'
import {userJson} from '../present.ts'
import {notFound, validationFailed} from '../refusal.ts'
import type {Comment} from '../rows.ts'
import type {Schema} from '../schema.ts'
import {string} from '../schemas.ts'
import {timestamp} from '../time.ts'

/** The most characters of a comment, as GitHub's refusal tells. */
const maxBody = 65_536

/** @see https://docs.github.com/rest/issues/comments#create-an-issue-comment */
export const commentSchema: Schema = {type: 'object', properties: {body: string}, required: ['body']}

/** `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`, oldest first. */
export const listComments = (call: Call): Answer => {
  const since = Date.parse(call.query.get('since') ?? '')
  const comments = call.core.store
    .find('commentsOfIssue', issueOf(call))
    .filter(({updated_at}) => Number.isNaN(since) || Date.parse(updated_at) >= since)
  const page = pageOf(call, comments)
  return answerPage(
    page,
    page.items.map(comment => commentJson(call, comment))
  )
}

/** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments` */
export const createComment = (call: Call): Answer => {
  const {core, caller} = call
  const now = timestamp(core.now())
  const comment: Comment = {
    id: core.store.nextId(),
    issue: issueOf(call),
    body: bodyOf(call),
    login: caller.login ?? 'ghost',
    app: caller.app?.id ?? null,
    // GitHub tells members of the repository from strangers; here they are told by what they may do.
    association: caller.app === null && may(caller, 'contents', 'write') ? 'MEMBER' : 'NONE',
    created_at: now,
    updated_at: now
  }
  core.store.commit([{table: 'comments', key: comment.id, row: comment}])
  return {status: 201, body: commentJson(call, comment)}
}

/** `GET /repos/{owner}/{repo}/issues/comments/{comment_id}` */
export const getComment = (call: Call): Answer => ({status: 200, body: commentJson(call, commentOf(call))})

/** `PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}` */
export const updateComment = (call: Call): Answer => {
  const {core} = call
  const comment: Comment = {...commentOf(call), body: bodyOf(call), updated_at: timestamp(core.now())}
  core.store.commit([{table: 'comments', key: comment.id, row: comment}])
  return {status: 200, body: commentJson(call, comment)}
}

/** `DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}` */
export const deleteComment = (call: Call): Answer => {
  const {id} = commentOf(call)
  call.core.store.commit([{table: 'comments', key: id, row: null}])
  return {status: 204, body: undefined}
}

const issueOf = ({repository, parameters}: Call): string => {
  const number = Number(parameters['issue_number'])
  if (!repository.issues.has(number) && !repository.pulls.some(pull => pull.number === number)) throw notFound()
  return `${repository.id} ${number}`
}

const commentOf = ({core, repository, parameters}: Call): Comment => {
  const comment = core.store.tables.comments.get(Number(parameters['comment_id']))
  if (!comment?.issue.startsWith(`${repository.id} `)) throw notFound()
  return comment
}

const bodyOf = (call: Call): string => {
  const {body} = call.body as {body: string}
  if (body.trim() === '') throw validationFailed([{resource: 'IssueComment', code: 'missing_field', field: 'body'}])
  if (Array.from(body).length > maxBody) {
    const message = `body is too long (maximum is ${maxBody} characters)`
    throw validationFailed([{resource: 'IssueComment', code: 'unprocessable', field: 'data', message}])
  }
  return body
}

const commentJson = ({core, links, repository}: Call, comment: Comment): Readonly<Record<string, unknown>> => {
  const number = comment.issue.split(' ')[1]!
  const isPull = repository.pulls.some(pull => String(pull.number) === number)
  const api = apiOf(links, repository)
  return {
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${webOf(links, repository)}/${isPull ? 'pull' : 'issues'}/${number}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${number}`,
    id: comment.id,
    node_id: Buffer.from(`012:IssueComment${comment.id}`).toString('base64'),
    user: userJson({login: comment.login, id: 41_898_282, type: comment.app === null ? 'User' : 'Bot'}, links),
    created_at: comment.created_at,
    updated_at: comment.updated_at,
    author_association: comment.association,
    body: comment.body,
    performed_via_github_app: comment.app === null ? null : {id: comment.app, slug: core.apps.get(comment.app)?.slug}
  }
}
