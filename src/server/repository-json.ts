import {apiOf, webOf, type Links} from './links.ts'
import {nodeId} from './node-id.ts'
import {userJson} from './present.ts'
import {numberOf, type Repository} from './repositories.ts'

/** The steps below a repository that its JSON has as `…_url`, each with the template that follows. */
const templates: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}'
}

/** A repository as it stands inside other answers: GitHub's "minimal repository". */
export const repositoryJson = (links: Links, repository: Repository): Readonly<Record<string, unknown>> => {
  const url = apiOf(links, repository)
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id, repository.id),
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    private: repository.private,
    owner: userJson({login: repository.owner, id: numberOf(repository.owner), type: 'Organization'}, links),
    html_url: webOf(links, repository),
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(Object.entries(templates).map(([name, template]) => [name, `${url}/${template}`])),
    default_branch: repository.default_branch,
    visibility: repository.private ? 'private' : 'public'
  }
}
