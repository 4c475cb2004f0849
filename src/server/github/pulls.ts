import type {Answer, Call} from '../call.ts'
import {apiOf, encodePath, webOf} from '../links.ts'
import {answerPage, pageOf} from '../lists.ts'
import type {FileSeed, PullSeed} from '../options.ts'
import {pullId, userJson} from '../present.ts'
import {notFound, Refusal} from '../refusal.ts'
import {numberOf, resolveRef} from '../repositories.ts'
import {repositoryJson} from '../repository-json.ts'
import {blobOf} from './objects.ts'

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}` */
export const getPull = (call: Call): Answer => ({status: 200, body: pullJson(call, pullOf(call))})

/** `GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls`: not those from forks, as on GitHub. */
export const listPullsOfCommit = (call: Call): Answer => {
  const {core, repository} = call
  const ref = call.parameters['ref']!
  const sha = resolveRef(core.store, repository, ref)
  if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  const page = pageOf(
    call,
    repository.pulls.filter(({head}) => head.sha === sha && (head.owner ?? repository.owner) === repository.owner)
  )
  return answerPage(
    page,
    page.items.map(pull => pullJson(call, pull))
  )
}

/** The most files that are listed of one pull request. @see https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const maxFiles = 3000

/** `GET /repos/{owner}/{repo}/pulls/{pull_number}/files` */
export const listFiles = (call: Call): Answer => {
  const pull = pullOf(call)
  const page = pageOf(call, (pull.files ?? []).slice(0, maxFiles))
  return answerPage(
    page,
    page.items.map(file => fileJson(call, pull, file))
  )
}

const pullOf = (call: Call): PullSeed => {
  const number = call.parameters['pull_number']
  const pull = call.repository.pulls.find(candidate => String(candidate.number) === number)
  if (!pull) throw notFound()
  return pull
}

const fileJson = (call: Call, {head}: PullSeed, {filename, status = 'modified', patch}: FileSeed) => {
  const lines = (patch ?? '').split('\n')
  const additions = lines.filter(line => line.startsWith('+')).length
  const deletions = lines.filter(line => line.startsWith('-')).length
  const path = encodePath(filename)
  return {
    sha: blobOf(Buffer.from(patch ?? '')).sha,
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${webOf(call.links, call.repository)}/blob/${head.sha}/${path}`,
    raw_url: `${webOf(call.links, call.repository)}/raw/${head.sha}/${path}`,
    contents_url: `${apiOf(call.links, call.repository)}/contents/${path}?ref=${head.sha}`,
    ...(patch === undefined ? {} : {patch})
  }
}

const opened = '2026-01-01T00:00:00Z'

const pullJson = (call: Call, pull: PullSeed): Readonly<Record<string, unknown>> => {
  const {links, repository} = call
  const url = `${apiOf(links, repository)}/pulls/${pull.number}`
  const issue = `${apiOf(links, repository)}/issues/${pull.number}`
  const html_url = `${webOf(links, repository)}/pull/${pull.number}`
  const user = userJson({login: pull.head.owner ?? 'octocat', id: 583_231, type: 'User'}, links)
  return {
    url,
    id: pullId(repository, pull.number),
    node_id: Buffer.from(`011:PullRequest${pullId(repository, pull.number)}`).toString('base64'),
    html_url,
    diff_url: `${html_url}.diff`,
    patch_url: `${html_url}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiOf(links, repository)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${apiOf(links, repository)}/statuses/${pull.head.sha}`,
    number: pull.number,
    state: 'open',
    locked: false,
    title: pull.title ?? `Pull request ${pull.number}`,
    user,
    body: null,
    created_at: opened,
    updated_at: opened,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft ?? false,
    head: side(call, pull.head),
    base: side(call, pull.base),
    author_association: 'CONTRIBUTOR',
    auto_merge: null
  }
}

const side = ({links, repository}: Call, {ref, sha, owner}: PullSeed['head']) => {
  const from = owner === undefined ? repository : {...repository, owner, id: numberOf(`${owner}/${repository.name}`)}
  return {
    label: `${from.owner}:${ref}`,
    ref,
    sha,
    user: userJson({login: from.owner, id: numberOf(from.owner), type: 'User'}, links),
    repo: {...repositoryJson(links, from), fork: owner !== undefined}
  }
}
