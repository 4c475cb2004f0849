import type {Answer, Call, Core} from '../call.ts'
import {apiOf, webOf} from '../links.ts'
import type {View} from '../present.ts'
import {notFound, Refusal} from '../refusal.ts'
import {hasCommit, resolveRef, type Repository} from '../repositories.ts'
import type {Commit} from '../rows.ts'

/** Who made the commits that were there from the beginning. */
const somebody = {name: 'Octocat', email: 'octocat@users.noreply.github.com', date: '2026-01-01T00:00:00Z'}

/** A commit that was there from the beginning: only its tree and its parents are known. */
export const originalCommit = (repository: Repository, sha: string): Commit => ({
  sha,
  repository: repository.id,
  tree: repository.tree,
  parents: repository.parents[sha] ?? [],
  message: '',
  author: somebody,
  committer: somebody
})

/** A commit by its SHA; null when the repository has none. */
export const findCommit = (core: Core, repository: Repository, sha: string): Commit | null => {
  const made = core.store.tables.commits.get(sha)
  if (made?.repository === repository.id) return made
  return hasCommit(core.store, repository, sha) ? originalCommit(repository, sha) : null
}

/** A commit as the commits API answers it. */
const commitJson = ({links, repository}: View, commit: Commit): Readonly<Record<string, unknown>> => {
  const api = apiOf(links, repository)
  const web = webOf(links, repository)
  return {
    sha: commit.sha,
    node_id: Buffer.from(`06:Commit${repository.id}:${commit.sha}`).toString('base64'),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: {sha: commit.tree, url: `${api}/git/trees/${commit.tree}`},
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${web}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: null,
    committer: null,
    parents: commit.parents.map(sha => ({sha, url: `${api}/commits/${sha}`, html_url: `${web}/commit/${sha}`}))
  }
}

/** `GET /repos/{owner}/{repo}/commits/{ref}` */
export const getCommit = (call: Call): Answer => {
  const ref = call.parameters['ref']!
  const commit = commitAt(call, ref)
  if (!commit) throw new Refusal(422, `No commit found for SHA: ${ref}`)
  return {status: 200, body: {...commitJson(call, commit), stats: {total: 0, additions: 0, deletions: 0}, files: []}}
}

/** `GET /repos/{owner}/{repo}/compare/{basehead}`, as `base...head`. */
export const compare = (call: Call): Answer => {
  const {core, repository, links} = call
  const basehead = call.parameters['basehead']!
  const [baseRef = '', headRef] = basehead.split('...')
  const base = commitAt(call, baseRef)
  const head = headRef === undefined ? null : commitAt(call, headRef)
  if (!base || !head) throw notFound()
  const ofBase = ancestors(core, repository, base)
  const ofHead = ancestors(core, repository, head)
  const mergeBase = [...ofHead.values()].find(({sha}) => ofBase.has(sha))
  if (!mergeBase) throw new Refusal(404, `No common ancestor between ${baseRef} and ${headRef!}.`)
  const ahead = [...ofHead.values()].filter(({sha}) => !ofBase.has(sha))
  const behind = [...ofBase.values()].filter(({sha}) => !ofHead.has(sha))
  const url = `${apiOf(links, repository)}/compare/${basehead}`
  const html_url = `${webOf(links, repository)}/compare/${basehead}`
  return {
    status: 200,
    body: {
      url,
      html_url,
      permalink_url: html_url,
      diff_url: `${html_url}.diff`,
      patch_url: `${html_url}.patch`,
      base_commit: commitJson(call, base),
      merge_base_commit: commitJson(call, mergeBase),
      status: comparison(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: ahead.toReversed().map(commit => commitJson(call, commit)),
      files: []
    }
  }
}

const comparison = (ahead: number, behind: number): string => {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

/** A commit and all before it, nearest first. */
const ancestors = (core: Core, repository: Repository, from: Commit): ReadonlyMap<string, Commit> => {
  const found = new Map([[from.sha, from]])
  // A Map that grows while it is walked is a queue.
  for (const {parents} of found.values()) {
    for (const sha of parents) {
      const parent = found.has(sha) ? null : findCommit(core, repository, sha)
      if (parent) found.set(sha, parent)
    }
  }
  return found
}

/** Whether a commit is another one or before it. */
export const isAncestor = (core: Core, repository: Repository, {sha, of}: {sha: string; of: Commit}): boolean =>
  ancestors(core, repository, of).has(sha)

const commitAt = ({core, repository}: Call, ref: string): Commit | null => {
  const sha = resolveRef(core.store, repository, ref)
  return sha === null ? null : findCommit(core, repository, sha)
}
