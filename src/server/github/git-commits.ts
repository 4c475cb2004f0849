import type {Answer, Call} from '../call.ts'
import {webOf} from '../links.ts'
import {notFound, Refusal} from '../refusal.ts'
import type {Commit, Signature} from '../rows.ts'
import type {Schema} from '../schema.ts'
import {string} from '../schemas.ts'
import {normalizeTime, timestamp} from '../time.ts'
import {findCommit} from './commits.ts'
import {commitOf, objectUrl} from './objects.ts'

const signature: Schema = {
  type: 'object',
  properties: {name: string, email: string, date: {type: 'string', format: 'date-time'}},
  required: ['name', 'email']
}

/** @see https://docs.github.com/rest/git/commits#create-a-commit */
export const commitSchema: Schema = {
  type: 'object',
  properties: {
    message: string,
    tree: string,
    parents: {type: 'array', items: string},
    author: signature,
    committer: signature
  },
  required: ['message', 'tree']
}

interface CommitBody {
  readonly message: string
  readonly tree: string
  readonly parents?: readonly string[]
  readonly author?: {readonly name: string; readonly email: string; readonly date?: string}
  readonly committer?: CommitBody['author']
}

/** `POST /repos/{owner}/{repo}/git/commits` */
export const createCommit = (call: Call): Answer => {
  const {core, repository, caller} = call
  const {message, tree, parents = [], author, committer} = call.body as CommitBody
  if (!core.store.tables.trees.has(tree)) throw new Refusal(422, 'Tree SHA does not exist')
  for (const parent of parents) {
    if (!findCommit(core, repository, parent))
      throw new Refusal(422, 'Parent SHA does not exist or is not a commit object')
  }
  const login = caller.login ?? 'ghost'
  const self: Signature = {name: login, email: `${login}@users.noreply.github.com`, date: timestamp(core.now())}
  const by = (sent: CommitBody['author'], otherwise: Signature): Signature =>
    sent ? {...sent, date: (sent.date === undefined ? null : normalizeTime(sent.date)) ?? self.date} : otherwise
  const writer = by(author, self)
  const facts = {repository: repository.id, tree, parents, message, author: writer, committer: by(committer, writer)}
  const commit = commitOf(facts)
  core.store.commit([{table: 'commits', key: commit.sha, row: commit}])
  return {status: 201, body: gitCommitJson(call, commit)}
}

/** `GET /repos/{owner}/{repo}/git/commits/{commit_sha}` */
export const getCommit = (call: Call): Answer => {
  const commit = findCommit(call.core, call.repository, call.parameters['commit_sha']!)
  if (!commit) throw notFound()
  return {status: 200, body: gitCommitJson(call, commit)}
}

const gitCommitJson = (call: Call, commit: Commit) => ({
  sha: commit.sha,
  node_id: Buffer.from(`06:Commit${call.repository.id}:${commit.sha}`).toString('base64'),
  url: objectUrl(call, 'commits', commit.sha),
  html_url: `${webOf(call.links, call.repository)}/commit/${commit.sha}`,
  author: commit.author,
  committer: commit.committer,
  tree: {sha: commit.tree, url: objectUrl(call, 'trees', commit.tree)},
  message: commit.message,
  parents: commit.parents.map(sha => ({
    sha,
    url: objectUrl(call, 'commits', sha),
    html_url: `${webOf(call.links, call.repository)}/commit/${sha}`
  })),
  verification: {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null}
})
