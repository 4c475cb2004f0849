import {createHash} from 'node:crypto'
import {ApiError} from '../errors.ts'
import {messageOf, object} from './answers.ts'
import type {Answer} from './api.ts'
import {permissionsBlock} from './refusals.ts'
import {backOff, meaningOf} from './retry.ts'
import type {Target} from './target.ts'
import {openWire, type Wire} from './wire.ts'

/** What is said in a pull request: one comment for each check run's name. */
export interface Comment {
  readonly pull: number
  /** The name of the check run. */
  readonly name: string
  /** Markdown. */
  readonly body: string
  /** The workflow's run and attempt: an older one never overwrites what a newer one said. */
  readonly runId: string
  readonly attempt: string
  /** True where a comment is to be brought up to date, but none is to be made. */
  readonly onlyIfThere: boolean
}

/** What came of it. */
export type Commented =
  | {readonly url: string}
  /** Why nothing was written, in a sentence without trouble in it. */
  | {readonly left: string}
  /** What is in the way, in a sentence that says what to do. */
  | {readonly refused: string}

/** How many comments of a pull request are looked through, and how many come with one request. */
const mostComments = 1000
const perPage = 100

/** How often a comment is sent at the most. */
const sendings = 3

/**
 * Keeps one comment for each name: the one with our hidden mark is updated, else a new one is made, and none where that
 * cannot be known. Never throws for what the API answers: a comment is not worth a failed step.
 * @see https://docs.github.com/rest/issues/comments
 */
export async function keepComment(comment: Comment, target: Target): Promise<Commented> {
  const ground = {wire: openWire(target), target, comment}
  try {
    for (let sending = 1; ; sending++) {
      const known = await findComment(ground)
      if (known !== undefined && isNewer(known, comment))
        return {left: 'a newer run of the workflow has commented already'}
      if (known === undefined && comment.onlyIfThere) return {left: 'there is nothing to say'}
      const body = `${markOf(comment)}\n${comment.body}`
      if (known?.body === body) return {url: known.url}
      const answer =
        known === undefined
          ? await ground.wire.once('POST', `${issues(target)}/${comment.pull}/comments`, {body})
          : await ground.wire.ask('PATCH', `${issues(target)}/comments/${known.id}`, {body})
      if (answer.status >= 200 && answer.status < 300) return {url: String(object(answer.data)['html_url'])}
      const {kind} = meaningOf(answer, {now: target.clock.now(), attempt: sending})
      if (kind !== 'lost' || sending >= sendings) return {refused: refusalOf(ground, answer)}
      // It may have landed all the same: then the next look finds it.
      await target.clock.sleep(backOff(sending, target.clock.random))
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {refused: error.message}
  }
}

/** The open pull request whose head is a commit; undefined where there is none, or the API does not tell. */
export async function pullOf(sha: string, target: Target): Promise<number | undefined> {
  const answer = await openWire(target).ask('GET', `/repos/${target.owner}/${target.repo}/commits/${sha}/pulls`)
  const pulls = Array.isArray(answer.data) ? answer.data.map(object) : []
  const number = pulls.find(pull => pull['state'] === 'open' && object(pull['head'])['sha'] === sha)?.['number']
  return typeof number === 'number' ? number : undefined
}

interface Ground {
  readonly wire: Wire
  readonly target: Target
  readonly comment: Comment
}

interface Known {
  readonly id: number
  readonly body: string
  readonly url: string
  readonly runId: bigint
  readonly attempt: bigint
}

const issues = ({owner, repo}: Target): string => `/repos/${owner}/${repo}/issues`

/** The first line of our comment; not shown. */
const markOf = ({name, runId, attempt}: Comment): string =>
  `<!-- verdict-comment:${hashOf(name)} run=${runId}.${attempt} -->`

const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 16)

async function findComment({wire, target, comment}: Ground): Promise<Known | undefined> {
  for (let page = 1; page <= mostComments / perPage; page++) {
    const path = `${issues(target)}/${comment.pull}/comments?per_page=${perPage}&page=${page}`
    const answer = await wire.ask('GET', path)
    if (!Array.isArray(answer.data))
      throw new ApiError(refusalOf({target}, answer), {status: answer.status, request: path})
    const found = answer.data.flatMap(each => readComment(each, comment.name))
    if (found[0] !== undefined) return found[0]
    if (answer.data.length < perPage) return undefined
  }
  throw new ApiError(
    `the pull request has more than ${mostComments} comments, and ours is not among the first; another one would be one too many`,
    {status: 200, request: issues(target)}
  )
}

/** Our comment, or nothing: anybody can write the mark, so that its author must be a bot or somebody who may write here. */
function readComment(data: unknown, name: string): readonly Known[] {
  const {id, body, html_url, user, author_association} = object(data)
  if (typeof id !== 'number' || typeof body !== 'string') return []
  const [, hash, runId, attempt] = /^<!-- verdict-comment:([0-9a-f]{16}) run=(\d{1,19})\.(\d{1,9}) -->/.exec(body) ?? []
  const isTrusted =
    object(user)['type'] === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(String(author_association))
  if (hash !== hashOf(name) || !isTrusted) return []
  return [{id, body, url: String(html_url), runId: BigInt(runId!), attempt: BigInt(attempt!)}]
}

function isNewer(known: Known, {runId, attempt}: Comment): boolean {
  if (!/^\d{1,19}$/.test(runId) || !/^\d{1,9}$/.test(attempt)) return false
  return known.runId === BigInt(runId) ? known.attempt > BigInt(attempt) : known.runId > BigInt(runId)
}

function refusalOf({target}: Pick<Ground, 'target'>, answer: Answer): string {
  const said = `${answer.status}, “${messageOf(answer.data)}”`
  if (answer.status !== 403 && answer.status !== 404) return `the API did not take it (${said})`
  const needed = {headers: {'x-accepted-github-permissions': 'pull_requests=write'}}
  return `the token may not comment on pull requests of ${target.owner}/${target.repo} (${said}); give the job this permission:\n\n${permissionsBlock(needed)}`
}
