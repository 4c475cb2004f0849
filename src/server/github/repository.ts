import type {Answer, Call} from '../call.ts'
import {may} from '../caller.ts'
import {webOf} from '../links.ts'
import {repositoryJson} from '../repository-json.ts'
import type {Dispatch} from '../rows.ts'
import type {Schema} from '../schema.ts'
import {timestamp} from '../time.ts'

/** `GET /repos/{owner}/{repo}` */
export const getRepository = (call: Call): Answer => {
  const {repository, links, caller} = call
  const push = may(caller, 'contents', 'write')
  const ssh = `git@${new URL(links.web).host}:${repository.owner}/${repository.name}.git`
  return {
    status: 200,
    body: {
      ...repositoryJson(links, repository),
      git_url: webOf(links, repository).replace(/^https?:/, 'git:'),
      ssh_url: ssh,
      clone_url: `${webOf(links, repository)}.git`,
      svn_url: webOf(links, repository),
      mirror_url: null,
      homepage: null,
      language: null,
      forks_count: 0,
      stargazers_count: 0,
      watchers_count: 0,
      size: 0,
      open_issues_count: repository.pulls.length + repository.issues.size,
      is_template: false,
      topics: [],
      has_issues: true,
      has_projects: true,
      has_wiki: true,
      has_pages: false,
      has_downloads: true,
      has_discussions: false,
      archived: false,
      disabled: false,
      pushed_at: '2026-01-01T00:00:00Z',
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      permissions: {admin: caller.admin, maintain: caller.admin, push, triage: push, pull: true},
      forks: 0,
      open_issues: repository.pulls.length + repository.issues.size,
      watchers: 0,
      license: null
    }
  }
}

/** @see https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
export const dispatchSchema: Schema = {
  type: 'object',
  properties: {
    event_type: {type: 'string', maxLength: 100},
    client_payload: {type: 'object', maxProperties: 10}
  },
  required: ['event_type']
}

/** `POST /repos/{owner}/{repo}/dispatches` */
export const createDispatch = (call: Call): Answer => {
  const {core, repository} = call
  const {event_type, client_payload = {}} = call.body as {
    event_type: string
    client_payload?: Dispatch['client_payload']
  }
  const id = core.store.nextId()
  const row: Dispatch = {id, repository: repository.id, event_type, client_payload, created_at: timestamp(core.now())}
  core.store.commit([{table: 'dispatches', key: id, row}])
  return {status: 204, body: undefined}
}
