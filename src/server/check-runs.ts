import type {CreateBody, UpdateBody} from './bodies.ts'
import type {Answer, Call, Core} from './call.ts'
import {runEvents, suiteEvents} from './events.ts'
import {modelErrors} from './model-errors.ts'
import {checkRunJson} from './present.ts'
import {notFound, Refusal, validationFailed} from './refusal.ts'
import {hasCommit, type Repository} from './repositories.ts'
import type {CheckRun, CheckSuite} from './rows.ts'
import {annotationRows, deletion, updatedRun} from './run-changes.ts'
import {isRerequestable} from './suite-json.ts'
import {newSuite, rolledUp, suiteAfter, suiteToJoin} from './suites.ts'
import {timestamp} from './time.ts'

/** The most runs of one name in a suite: beyond it the oldest are deleted. @see https://docs.github.com/rest/checks/runs */
const maxRunsOfAName = 1000

/** `POST /repos/{owner}/{repo}/check-runs` */
export const createCheckRun = (call: Call): Answer => {
  const {core, repository} = call
  const body = call.body as CreateBody
  const app = call.caller.app!
  refuseUnknownCommit(core, repository, body.head_sha)
  refuseFaults(core, body, null)
  const home = {repository, app, head_sha: body.head_sha}
  const joined = suiteToJoin(core, home)
  const suite = joined ?? newSuite(core, home)
  const run = updatedRun(core, blankRun(core, suite, body), body)

  const siblings = core.store.find('runsOfSuite', suite.id)
  const excess = siblings.filter(({name}) => name === run.name).slice(0, -(maxRunsOfAName - 1))
  const after = rolledUp(core, suite, [...siblings.filter(sibling => !excess.includes(sibling)), run])
  core.store.commit([
    {table: 'checkRuns', key: run.id, row: run},
    ...annotationRows(core, run, body.output),
    ...excess.flatMap(old => deletion(core, old)),
    {table: 'checkSuites', key: suite.id, row: after}
  ])
  call.emit([...runEvents(null, run), ...suiteEvents(joined, after)])
  return {status: 201, body: checkRunJson(call, run)}
}

/** `GET /repos/{owner}/{repo}/check-runs/{check_run_id}` */
export const getCheckRun = (call: Call): Answer => ({status: 200, body: checkRunJson(call, runOf(call))})

/** `PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}` */
export const updateCheckRun = (call: Call): Answer => {
  const {core} = call
  const before = runOf(call)
  const body = call.body as UpdateBody
  refuseOtherApp(call, before, 'modified')
  if (before.job && (body.status !== undefined || body.conclusion !== undefined)) {
    throw new Refusal(403, 'Check run status and conclusions can only be updated internally by GitHub Actions')
  }
  refuseFaults(core, body, before)
  const run = updatedRun(core, before, body)
  const suite = core.store.tables.checkSuites.get(run.suite)!
  const after = suiteAfter(core, suite, run)
  core.store.commit([
    {table: 'checkRuns', key: run.id, row: run},
    ...annotationRows(core, run, body.output),
    {table: 'checkSuites', key: suite.id, row: after}
  ])
  call.emit([...runEvents(before, run), ...suiteEvents(suite, after)])
  return {status: 200, body: checkRunJson(call, run)}
}

/**
 * `POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest`
 *
 * The run itself stays as it is; its App hears of it and decides.
 */
export const rerequestCheckRun = (call: Call): Answer => {
  const {core} = call
  const run = runOf(call)
  refuseOtherApp(call, run, 'rerequested')
  const suite = core.store.tables.checkSuites.get(run.suite)!
  if (run.job || !isRerequestable(suite)) throw new Refusal(422, 'This check run is not rerequestable')
  core.store.commit([{table: 'checkSuites', key: suite.id, row: reset(core, suite)}])
  call.emit([{name: 'check_run', action: 'rerequested', run}])
  return {status: 201, body: {}}
}

/** A suite that waits for its App again. */
export const reset = (core: Core, suite: CheckSuite): CheckSuite => ({
  ...suite,
  status: 'queued',
  conclusion: null,
  updated_at: timestamp(core.now())
})

/** The run that the path names; throws 404. */
export const runOf = ({core, repository, parameters}: Call): CheckRun => {
  const run = core.store.tables.checkRuns.get(Number(parameters['check_run_id']))
  if (run?.repository !== repository.id) throw notFound()
  return run
}

/** Throws 403, in GitHub's words, when the row is another App's. */
export const refuseOtherApp = (call: Call, row: CheckRun | CheckSuite, verb: 'modified' | 'rerequested'): void => {
  if (row.app === call.caller.app!.id) return
  const what = 'suite' in row ? 'check run' : 'check suite'
  const message = `Invalid app_id \`${row.app}\` - ${what} can only be ${verb} by the GitHub App that created it.`
  throw new Refusal(403, message)
}

/** Throws 422 when the repository has no such commit. */
export const refuseUnknownCommit = (core: Core, repository: Repository, sha: string): void => {
  if (core.unverified.unknownSha === 'accepted' || hasCommit(core.store, repository, sha)) return
  throw new Refusal(422, `No commit found for SHA: ${sha}`)
}

const refuseFaults = (core: Core, body: UpdateBody, before: CheckRun | null): void => {
  const errors = [...modelErrors(body, core.unverified)]
  const alone = body.completed_at !== undefined && body.conclusion === undefined && before?.status !== 'completed'
  if (alone && core.unverified.completedAtAlone === 'refused') {
    errors.push({resource: 'CheckRun', code: 'missing_field', field: 'conclusion'})
  }
  if (errors.length > 0) throw validationFailed(errors)
}

const blankRun = (core: Core, suite: CheckSuite, body: CreateBody): CheckRun => {
  const now = timestamp(core.now())
  const queued = body.conclusion === undefined && body.status !== 'in_progress'
  return {
    id: core.store.nextId(),
    repository: suite.repository,
    suite: suite.id,
    app: suite.app,
    name: body.name,
    head_sha: body.head_sha,
    external_id: null,
    details_url: null,
    status: 'queued',
    conclusion: null,
    started_at: queued && core.unverified.queuedStartedAt === 'null' ? null : now,
    completed_at: null,
    title: null,
    summary: null,
    text: null,
    images: [],
    actions: [],
    job: false,
    created_at: now
  }
}
