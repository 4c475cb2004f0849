import type {Caller} from './caller.ts'
import {checkRunJson, userJson, type View} from './present.ts'
import {repositoryJson} from './repository-json.ts'
import type {CheckRun, CheckSuite} from './rows.ts'
import {checkSuiteJson, suiteSummary} from './suite-json.ts'

/** Something that happened to a check run or a suite. @see https://docs.github.com/webhooks/webhook-events-and-payloads */
export type CheckEvent =
  | {readonly name: 'check_run'; readonly action: 'created' | 'completed' | 'rerequested'; readonly run: CheckRun}
  | {
      readonly name: 'check_run'
      readonly action: 'requested_action'
      readonly run: CheckRun
      readonly identifier: string
    }
  | {readonly name: 'check_suite'; readonly action: 'completed' | 'rerequested'; readonly suite: CheckSuite}

/** The number of the App whose event it is. */
export const appOf = (event: CheckEvent): number => (event.name === 'check_run' ? event.run.app : event.suite.app)

/** The events of a run that became `after`, in their order; `before` is null for a new one. */
export const runEvents = (before: CheckRun | null, after: CheckRun): readonly CheckEvent[] => {
  const events: CheckEvent[] = before ? [] : [{name: 'check_run', action: 'created', run: after}]
  if (after.status === 'completed' && before?.status !== 'completed') {
    events.push({name: 'check_run', action: 'completed', run: after})
  }
  return events
}

/** The events of a suite that became `after`. */
export const suiteEvents = (before: CheckSuite | null, after: CheckSuite): readonly CheckEvent[] =>
  after.status === 'completed' && before?.status !== 'completed'
    ? [{name: 'check_suite', action: 'completed', suite: after}]
    : []

/** The body of the webhook of an event. */
export const eventPayload = (view: View, event: CheckEvent, sender: Caller): Readonly<Record<string, unknown>> => ({
  action: event.action,
  ...(event.name === 'check_run' ? ofRun(view, event.run) : {check_suite: checkSuiteJson(view, event.suite)}),
  ...(event.action === 'requested_action' ? {requested_action: {identifier: event.identifier}} : {}),
  repository: repositoryJson(view.links, view.repository),
  sender: userJson({login: sender.login ?? 'ghost', id: 10_137, type: sender.app ? 'Bot' : 'User'}, view.links)
})

const ofRun = (view: View, run: CheckRun) => {
  const suite = view.core.store.tables.checkSuites.get(run.suite)!
  return {check_run: {...checkRunJson(view, run), check_suite: suiteSummary(view, suite)}}
}
