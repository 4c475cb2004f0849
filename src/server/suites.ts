import type {App} from './apps.ts'
import type {Core} from './call.ts'
import type {Repository} from './repositories.ts'
import {rollUp} from './roll-up.ts'
import type {CheckRun, CheckSuite} from './rows.ts'
import {timestamp} from './time.ts'

/** Where a suite belongs. */
interface Home {
  readonly repository: Repository
  readonly app: App
  readonly head_sha: string
}

/**
 * The suite that a new run of an App joins: the oldest that the App has on the commit, whoever made it; null if none.
 *
 * An App has one suite on a commit, but GitHub Actions has one for each workflow run, and a run that is made with
 * GITHUB_TOKEN joins the oldest of them, not that of its own workflow.
 */
export const suiteToJoin = (core: Core, {repository, app, head_sha}: Home): CheckSuite | null =>
  core.store
    .find('suitesOfSha', head_sha)
    .filter(suite => suite.repository === repository.id && suite.app === app.id)
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at) || a.id - b.id)[0] ?? null

/** A new, empty suite; its branch is that of the pull request or the branch whose head the commit is. */
export const newSuite = (core: Core, {repository, app, head_sha}: Home): CheckSuite => {
  const now = timestamp(core.now())
  return {
    id: core.store.nextId(),
    repository: repository.id,
    app: app.id,
    head_sha,
    head_branch: branchOf(core, repository, head_sha),
    status: 'queued',
    conclusion: null,
    created_at: now,
    updated_at: now,
    workflow_run: null
  }
}

const branchOf = (core: Core, repository: Repository, sha: string): string | null => {
  const pull = repository.pulls.find(({head}) => head.sha === sha)
  if (pull) return pull.head.ref
  const heads = 'refs/heads/'
  for (const {repository: id, ref, sha: head} of core.store.tables.refs.values()) {
    if (id === repository.id && head === sha && ref.startsWith(heads)) return ref.slice(heads.length)
  }
  return null
}

/** The suite as it is when `runs` are all its runs. */
export const rolledUp = (core: Core, suite: CheckSuite, runs: readonly CheckRun[]): CheckSuite => ({
  ...suite,
  ...rollUp(runs, core.unverified.conclusionOrder),
  updated_at: timestamp(core.now())
})

/** The suite as it is when one of its stored runs has become `changed`. */
export const suiteAfter = (core: Core, suite: CheckSuite, changed: CheckRun): CheckSuite =>
  rolledUp(
    core,
    suite,
    core.store.find('runsOfSuite', suite.id).map(run => (run.id === changed.id ? changed : run))
  )
