import {findCommit, originalCommit} from './github/commits.ts'
import {apiOf} from './links.ts'
import {nodeId} from './node-id.ts'
import {appJson, pullRequestsJson, type View} from './present.ts'
import {repositoryJson} from './repository-json.ts'
import {latestOfEachName} from './roll-up.ts'
import type {CheckSuite} from './rows.ts'

/** A check suite as the API answers it, keys in the API's order. */
export const checkSuiteJson = (view: View, suite: CheckSuite): Readonly<Record<string, unknown>> => {
  const {core, repository, links} = view
  const runs = core.store.find('runsOfSuite', suite.id)
  const latest = core.unverified.latestCount === 'all' ? runs : latestOfEachName(runs)
  return {
    ...suiteSummary(view, suite),
    repository: repositoryJson(links, repository),
    head_commit: headCommit(view, suite),
    latest_check_runs_count: latest.length,
    check_runs_url: `${suiteUrl(view, suite)}/check-runs`,
    rerequestable: isRerequestable(suite),
    runs_rerequestable: isRerequestable(suite)
  }
}

/** A check suite as it stands in the webhook of a check run. */
export const suiteSummary = (view: View, suite: CheckSuite): Readonly<Record<string, unknown>> => ({
  id: suite.id,
  node_id: nodeId('CS', view.repository.id, suite.id),
  head_branch: suite.head_branch,
  head_sha: suite.head_sha,
  status: suite.status,
  conclusion: suite.conclusion,
  url: suiteUrl(view, suite),
  before: null,
  after: suite.head_sha,
  pull_requests: pullRequestsJson(view, suite.head_sha),
  app: appJson(view.core.apps.get(suite.app)!, view.links),
  created_at: suite.created_at,
  updated_at: suite.updated_at
})

/** The suite of a workflow run is run again through the Actions API, not through this one. */
export const isRerequestable = (suite: CheckSuite): boolean => suite.workflow_run === null

const suiteUrl = ({links, repository}: View, suite: CheckSuite): string =>
  `${apiOf(links, repository)}/check-suites/${suite.id}`

const headCommit = ({core, repository}: View, suite: CheckSuite) => {
  const {tree, message, author, committer} =
    findCommit(core, repository, suite.head_sha) ?? originalCommit(repository, suite.head_sha)
  return {
    id: suite.head_sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: {name: author.name, email: author.email},
    committer: {name: committer.name, email: committer.email}
  }
}
