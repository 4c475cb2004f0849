import type {Core, Emission} from './call.ts'
import type {Caller} from './caller.ts'
import {reset} from './check-runs.ts'
import type {Links} from './links.ts'
import {notFound, Refusal} from './refusal.ts'
import type {Repository} from './repositories.ts'
import type {CheckRun} from './rows.ts'
import {isRerequestable} from './suite-json.ts'

/** The server as somebody in front of the page meets it, without a request to the API. */
export interface Visitor {
  readonly core: Core
  readonly repositories: readonly Repository[]
  readonly links: Links
  readonly emit: (emission: Emission) => number
}

/** Who presses buttons on the page. */
const person: Caller = {kind: 'pat', app: null, login: 'octocat', permissions: {}, admin: true}

/** Tells the App of a run that one of its buttons was pressed; gives the number of webhooks that hear of it. */
export const pressButton = (visitor: Visitor, id: number, identifier: string): number => {
  const {run, repository} = find(visitor, id)
  if (!run.actions.some(action => action.identifier === identifier)) {
    throw new Refusal(422, `The check run ${id} has no button "${identifier}"`)
  }
  const event = {name: 'check_run', action: 'requested_action', run, identifier} as const
  return visitor.emit({events: [event], repository, links: visitor.links, sender: person})
}

/** Tells the App of a run that somebody wants it again; its suite waits for the App from now on. */
export const requestRerun = (visitor: Visitor, id: number): number => {
  const {core} = visitor
  const {run, repository} = find(visitor, id)
  const suite = core.store.tables.checkSuites.get(run.suite)!
  if (run.job || !isRerequestable(suite)) throw new Refusal(422, 'This check run is not rerequestable')
  core.store.commit([{table: 'checkSuites', key: suite.id, row: reset(core, suite)}])
  const event = {name: 'check_run', action: 'rerequested', run} as const
  return visitor.emit({events: [event], repository, links: visitor.links, sender: person})
}

const find = ({core, repositories}: Visitor, id: number): {run: CheckRun; repository: Repository} => {
  const run = core.store.tables.checkRuns.get(id)
  const repository = repositories.find(candidate => candidate.id === run?.repository)
  if (!run || !repository) throw notFound()
  return {run, repository}
}
