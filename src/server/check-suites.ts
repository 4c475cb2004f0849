import type {Answer, Call} from './call.ts'
import {refuseOtherApp, refuseUnknownCommit, reset} from './check-runs.ts'
import {answerPage, hasWantedName, pageOf, suiteOf, suitesOfRef} from './lists.ts'
import {notFound, Refusal} from './refusal.ts'
import {repositoryJson} from './repository-json.ts'
import type {Preference} from './rows.ts'
import {checkSuiteJson, isRerequestable} from './suite-json.ts'
import {newSuite, suiteToJoin} from './suites.ts'

/** `POST /repos/{owner}/{repo}/check-suites`: 200 with the suite that the App has on the commit already, else 201. */
export const createCheckSuite = (call: Call): Answer => {
  const {core, repository} = call
  const {head_sha} = call.body as {head_sha: string}
  refuseUnknownCommit(core, repository, head_sha)
  const home = {repository, app: call.caller.app!, head_sha}
  const known = suiteToJoin(core, home)
  if (known) return {status: 200, body: checkSuiteJson(call, known)}
  const suite = newSuite(core, home)
  core.store.commit([{table: 'checkSuites', key: suite.id, row: suite}])
  return {status: 201, body: checkSuiteJson(call, suite)}
}

/** `GET /repos/{owner}/{repo}/check-suites/{check_suite_id}` */
export const getCheckSuite = (call: Call): Answer => ({status: 200, body: checkSuiteJson(call, suiteOf(call))})

/** `GET /repos/{owner}/{repo}/commits/{ref}/check-suites` */
export const listSuitesForRef = (call: Call): Answer => {
  const {store} = call.core
  const named = (id: number) => store.find('runsOfSuite', id).some(run => hasWantedName(call, run))
  const suites = suitesOfRef(call).filter(suite => !call.query.has('check_name') || named(suite.id))
  const page = pageOf(call, suites)
  return answerPage(page, {
    total_count: suites.length,
    check_suites: page.items.map(suite => checkSuiteJson(call, suite))
  })
}

/** `POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest` */
export const rerequestCheckSuite = (call: Call): Answer => {
  const {core} = call
  const suite = suiteOf(call)
  refuseOtherApp(call, suite, 'rerequested')
  if (!isRerequestable(suite)) throw new Refusal(422, 'This check suite is not rerequestable')
  const waiting = reset(core, suite)
  core.store.commit([{table: 'checkSuites', key: suite.id, row: waiting}])
  call.emit([{name: 'check_suite', action: 'rerequested', suite: waiting}])
  return {status: 201, body: {}}
}

/** `POST /repos/{owner}/{repo}/check-suite-requests`, which the first preview had instead of rerequests. */
export const requestCheckSuite = (call: Call): Answer => {
  const {core, repository} = call
  const {head_sha} = call.body as {head_sha: string}
  const home = {repository, app: call.caller.app!, head_sha}
  const suite = suiteToJoin(core, home)
  if (!suite) throw notFound()
  const parameters = {check_suite_id: String(suite.id)}
  return rerequestCheckSuite({...call, parameters})
}

/** `PATCH /repos/{owner}/{repo}/check-suites/preferences` */
export const setPreferences = (call: Call): Answer => {
  const {core, repository, caller} = call
  if (!caller.admin) {
    const {preferencesRefused} = core.unverified
    throw new Refusal(
      preferencesRefused,
      preferencesRefused === 403 ? 'Must have admin rights to Repository.' : 'Not Found'
    )
  }
  const sent = (call.body as {auto_trigger_checks?: readonly {app_id: number; setting: boolean}[]}).auto_trigger_checks
  core.store.commit(
    (sent ?? []).map(({app_id, setting}) => {
      const row: Preference = {repository: repository.id, app: app_id, setting}
      return {table: 'preferences', key: `${repository.id} ${app_id}`, row}
    })
  )
  const kept = [...core.store.tables.preferences.values()].filter(row => row.repository === repository.id)
  const auto_trigger_checks = kept.map(({app, setting}) => ({app_id: app, setting}))
  return {status: 200, body: {preferences: {auto_trigger_checks}, repository: repositoryJson(call.links, repository)}}
}
