import type {App} from './apps.ts'
import {githubActions} from './apps.ts'
import type {Core} from './call.ts'
import {apiOf, encodePath, webOf, type Links} from './links.ts'
import {nodeId} from './node-id.ts'
import type {Repository} from './repositories.ts'
import type {Annotation, CheckRun} from './rows.ts'

/** What the JSON of a row depends on besides the row. */
export interface View {
  readonly core: Core
  readonly repository: Repository
  readonly links: Links
}

/** A check run as the API answers it, keys in the API's order. */
export const checkRunJson = (view: View, run: CheckRun): Readonly<Record<string, unknown>> => {
  const {core, repository, links} = view
  const url = `${apiOf(links, repository)}/check-runs/${run.id}`
  const app = core.apps.get(run.app)!
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CR', repository.id, run.id),
    head_sha: run.head_sha,
    external_id: run.external_id,
    url,
    html_url: htmlUrl(view, run),
    details_url: detailsUrl(view, run, app),
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started_at,
    completed_at: run.completed_at,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: core.store.count('annotationsOfRun', run.id),
      annotations_url: `${url}/annotations`
    },
    check_suite: {id: run.suite},
    app: appJson(app, links),
    pull_requests: pullRequestsJson(view, run.head_sha)
  }
}

/** The web page of a run: of the job where GitHub Actions made it. */
const htmlUrl = ({core, repository, links}: View, run: CheckRun): string => {
  const workflowRun = core.store.tables.checkSuites.get(run.suite)?.workflow_run
  return run.job
    ? `${webOf(links, repository)}/actions/runs/${workflowRun ?? 0}/job/${run.id}`
    : `${webOf(links, repository)}/runs/${run.id}`
}

/** GITHUB_TOKEN cannot set a details_url: it is always the run's own page. */
const detailsUrl = (view: View, run: CheckRun, app: App): string =>
  app.id === githubActions.id ? htmlUrl(view, run) : (run.details_url ?? app.external_url)

/** An annotation as the API lists it, keys in the API's order. */
export const annotationJson = (
  view: View,
  run: CheckRun,
  annotation: Annotation
): Readonly<Record<string, unknown>> => ({
  path: annotation.path,
  blob_href: `${webOf(view.links, view.repository)}/blob/${run.head_sha}/${encodePath(annotation.path)}`,
  start_line: annotation.start_line,
  start_column: annotation.start_column,
  end_line: annotation.end_line,
  end_column: annotation.end_column,
  annotation_level: annotation.annotation_level,
  title: annotation.title,
  message: annotation.message,
  raw_details: annotation.raw_details
})

/** The open pull requests whose head is a commit; those from forks are not seen, as on GitHub. */
export const pullRequestsJson = ({repository, links}: View, sha: string): readonly unknown[] => {
  const url = apiOf(links, repository)
  const repo = {id: repository.id, url, name: repository.name}
  return repository.pulls
    .filter(({head}) => head.sha === sha && (head.owner ?? repository.owner) === repository.owner)
    .map(pull => ({
      url: `${url}/pulls/${pull.number}`,
      id: pullId(repository, pull.number),
      number: pull.number,
      head: {ref: pull.head.ref, sha: pull.head.sha, repo},
      base: {ref: pull.base.ref, sha: pull.base.sha, repo}
    }))
}

/** The id of a pull request, which is not its number. */
export const pullId = (repository: Repository, number: number): number => repository.id * 1000 + number

/** A GitHub App as the API answers it. */
export const appJson = (app: App, links: Links): Readonly<Record<string, unknown>> => ({
  id: app.id,
  client_id: app.client_id,
  slug: app.slug,
  node_id: app.node_id,
  owner: userJson(app.owner, links),
  name: app.name,
  description: app.description,
  external_url: app.external_url,
  html_url: `${links.web}/apps/${app.slug}`,
  created_at: app.created_at,
  updated_at: app.created_at,
  permissions: app.permissions,
  events: app.events
})

/** A person, a bot or an organization as the API answers it. */
export const userJson = (
  user: {readonly login: string; readonly id: number; readonly type: string},
  links: Links
): Readonly<Record<string, unknown>> => {
  const url = `${links.api}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: Buffer.from(`04:User${user.id}`).toString('base64'),
    avatar_url: `${links.web}/avatars/${user.id}`,
    gravatar_id: '',
    url,
    html_url: `${links.web}/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false
  }
}
