import type {CreateBody, OutputBody, UpdateBody} from './bodies.ts'
import type {Answer, Call, Core} from './call.ts'
import {cutToBytes} from './cut.ts'
import {modelErrors} from './model-errors.ts'
import {checkRunJson} from './present.ts'
import {notFound, Refusal, validationFailed} from './refusal.ts'
import {hasCommit} from './repositories.ts'
import type {CheckRun} from './rows.ts'
import {maxMarkdown} from './schemas.ts'
import type {Change} from './store.ts'
import {newSuite, rolledUp, suiteToJoin} from './suites.ts'
import {normalizeTime, timestamp} from './time.ts'

/** The most runs of one name in a suite: beyond it the oldest are deleted. @see https://docs.github.com/rest/checks/runs */
export const maxRunsOfAName = 1000

/** `POST /repos/{owner}/{repo}/check-runs` */
export const createCheckRun = (call: Call): Answer => {
  const {core, repository} = call
  const body = call.body as CreateBody
  const app = call.caller.app!
  if (core.unverified.unknownSha === 'refused' && !hasCommit(repository, body.head_sha)) {
    throw new Refusal(422, `No commit found for SHA: ${body.head_sha}`)
  }
  refuseFaults(core, body)
  const now = timestamp(core.now())
  const home = {repository, app, head_sha: body.head_sha}
  const suite = suiteToJoin(core, home) ?? newSuite(core, home)
  const blank: CheckRun = {
    id: core.store.nextId(),
    repository: repository.id,
    suite: suite.id,
    app: app.id,
    name: body.name,
    head_sha: body.head_sha,
    external_id: null,
    details_url: null,
    status: 'queued',
    conclusion: null,
    started_at:
      body.status !== 'in_progress' && isQueued(body) && core.unverified.queuedStartedAt === 'null' ? null : now,
    completed_at: null,
    title: null,
    summary: null,
    text: null,
    images: [],
    actions: [],
    job: false,
    created_at: now
  }
  const run = updated(core, blank, body)
  const siblings = core.store.find('runsOfSuite', suite.id)
  const excess = siblings.filter(({name}) => name === run.name).slice(0, -(maxRunsOfAName - 1))
  core.store.commit([
    {table: 'checkRuns', key: run.id, row: run},
    ...annotationRows(core, run, body.output),
    ...excess.flatMap(old => deletion(core, old)),
    rolledUp(core, suite, [...siblings.filter(sibling => !excess.includes(sibling)), run])
  ])
  return {status: 201, body: checkRunJson(call, run)}
}

/** `GET /repos/{owner}/{repo}/check-runs/{check_run_id}` */
export const getCheckRun = (call: Call): Answer => ({status: 200, body: checkRunJson(call, runOf(call))})

/** `PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}` */
export const updateCheckRun = (call: Call): Answer => {
  const {core} = call
  const before = runOf(call)
  const body = call.body as UpdateBody
  if (before.app !== call.caller.app!.id) {
    const message = `Invalid app_id \`${before.app}\` - check run can only be modified by the GitHub App that created it.`
    throw new Refusal(403, message)
  }
  if (before.job && (body.status !== undefined || body.conclusion !== undefined)) {
    throw new Refusal(403, 'Check run status and conclusions can only be updated internally by GitHub Actions')
  }
  refuseFaults(core, body, before)
  const run = updated(core, before, body)
  const suite = core.store.tables.checkSuites.get(run.suite)!
  const siblings = core.store.find('runsOfSuite', suite.id).map(sibling => (sibling.id === run.id ? run : sibling))
  core.store.commit([
    {table: 'checkRuns', key: run.id, row: run},
    ...annotationRows(core, run, body.output),
    rolledUp(core, suite, siblings)
  ])
  return {status: 200, body: checkRunJson(call, run)}
}

/** The run that the path names; throws 404. */
export const runOf = ({core, repository, parameters}: Call): CheckRun => {
  const run = core.store.tables.checkRuns.get(Number(parameters['check_run_id']))
  if (run?.repository !== repository.id) throw notFound()
  return run
}

const refuseFaults = (core: Core, body: UpdateBody, before?: CheckRun) => {
  const errors = [...modelErrors(body, core.unverified)]
  const alone = body.completed_at !== undefined && body.conclusion === undefined && before?.status !== 'completed'
  if (alone && core.unverified.completedAtAlone === 'refused') {
    errors.push({resource: 'CheckRun', code: 'missing_field', field: 'conclusion'})
  }
  if (errors.length > 0) throw validationFailed(errors)
}

const isQueued = (body: UpdateBody) => body.conclusion === undefined && body.status !== 'in_progress'

/** A run after a body: a completed run stays completed, and an output replaces the earlier one as a whole. */
const updated = (core: Core, run: CheckRun, body: UpdateBody): CheckRun => {
  const conclusion = body.conclusion ?? run.conclusion
  const status = conclusion === null ? (body.status ?? run.status) : 'completed'
  const sentCompletion = body.completed_at === undefined ? null : normalizeTime(body.completed_at)
  const completed = sentCompletion ?? run.completed_at ?? timestamp(core.now())
  return {
    ...run,
    name: body.name ?? run.name,
    external_id: body.external_id ?? run.external_id,
    details_url: body.details_url ?? run.details_url,
    status,
    conclusion,
    started_at: (body.started_at === undefined ? null : normalizeTime(body.started_at)) ?? run.started_at,
    completed_at: status === 'completed' ? completed : null,
    actions: mergedList(core, run.actions, body.actions),
    ...(body.output ? updatedOutput(core, run, body.output) : {})
  }
}

const updatedOutput = (core: Core, run: CheckRun, output: OutputBody) => ({
  title: output.title ?? (core.unverified.titleOnUpdate === 'kept' ? run.title : null),
  summary: output.summary,
  // Too many bytes are refused in the summary but cut in silence from the text.
  text: output.text === undefined ? null : cutToBytes(output.text, maxMarkdown),
  images: mergedList(core, run.images, output.images)
})

const mergedList = <T>(core: Core, before: readonly T[], sent: readonly T[] | undefined): readonly T[] => {
  if (!sent) return before
  return core.unverified.imagesAndActions === 'replaced' ? sent : [...before, ...sent]
}

const annotationRows = (core: Core, run: CheckRun, output: OutputBody | undefined): Change[] =>
  (output?.annotations ?? []).map(annotation => {
    const id = core.store.nextId()
    const row = {
      id,
      run: run.id,
      path: annotation.path!,
      start_line: annotation.start_line,
      start_column: annotation.start_column ?? null,
      end_line: annotation.end_line,
      end_column: annotation.end_column ?? null,
      annotation_level: annotation.annotation_level,
      title: annotation.title ?? null,
      message: annotation.message,
      raw_details: annotation.raw_details ?? null
    }
    return {table: 'annotations', key: id, row}
  })

const deletion = (core: Core, run: CheckRun): Change[] => [
  {table: 'checkRuns', key: run.id, row: null},
  ...core.store.find('annotationsOfRun', run.id).map(({id}): Change => ({table: 'annotations', key: id, row: null}))
]
