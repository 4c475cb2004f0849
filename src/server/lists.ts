import type {Answer, Call} from './call.ts'
import {runOf} from './check-runs.ts'
import {numericApiOf} from './links.ts'
import {paginate, type Page} from './pagination.ts'
import {annotationJson, checkRunJson} from './present.ts'
import {notFound, Refusal} from './refusal.ts'
import {resolveRef} from './repositories.ts'
import {latestOfEachName, newestFirst} from './roll-up.ts'
import type {CheckRun, CheckSuite} from './rows.ts'

/** A list for a ref looks into this many suites, the newest ones. @see https://docs.github.com/rest/checks/runs */
const maxSuitesOfARef = 1000

/** `GET /repos/{owner}/{repo}/commits/{ref}/check-runs` */
export const listForRef = (call: Call): Answer => listRuns(call, suitesOfRef(call).slice(0, maxSuitesOfARef))

/** `GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs` */
export const listForSuite = (call: Call): Answer => listRuns(call, [suiteOf(call)])

/** `GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations` */
export const listAnnotations = (call: Call): Answer => {
  const run = runOf(call)
  const inserted = call.core.store.find('annotationsOfRun', run.id)
  const ordered =
    call.core.unverified.annotationOrder === 'insertion'
      ? inserted
      : inserted.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)) || a.start_line - b.start_line)
  const page = pageOf(call, ordered)
  return answerPage(
    page,
    page.items.map(annotation => annotationJson(call, run, annotation))
  )
}

/** The suites of the commit that the path names, newest first, of the App that the query names. */
export const suitesOfRef = (call: Call): readonly CheckSuite[] => {
  const {core, repository, query} = call
  const ref = call.parameters['ref']!
  const sha = resolveRef(core.store, repository, ref)
  if (sha === null) {
    throw core.unverified.unknownRef === 422 ? new Refusal(422, `No commit found for SHA: ${ref}`) : notFound()
  }
  const app = query.get('app_id')
  return core.store
    .find('suitesOfSha', sha)
    .filter(suite => suite.repository === repository.id && (app === null || String(suite.app) === app))
    .toSorted((a, b) => b.id - a.id)
}

/** The suite that the path names; throws 404. */
export const suiteOf = ({core, repository, parameters}: Call): CheckSuite => {
  const suite = core.store.tables.checkSuites.get(Number(parameters['check_suite_id']))
  if (suite?.repository !== repository.id) throw notFound()
  return suite
}

/** Whether a run has the name that the query asks for. */
export const hasWantedName = (call: Call, run: CheckRun): boolean => {
  const name = call.query.get('check_name')
  if (name === null) return true
  return call.core.unverified.checkName === 'exact' ? run.name === name : run.name.toLowerCase() === name.toLowerCase()
}

/** The page of a list that the query asks for; its links name the repository by number, as GitHub's do. */
export const pageOf = <T>(call: Call, items: readonly T[]): Page<T> =>
  paginate({
    items,
    query: call.query,
    url: `${numericApiOf(call.links, call.repository)}${call.rest}`,
    aboveMaximum: call.core.unverified.perPageAboveMaximum
  })

/** The answer with a page and its `Link` header. */
export const answerPage = (page: Page<unknown>, body: unknown): Answer => ({
  status: 200,
  body,
  ...(page.link === null ? {} : {headers: {link: page.link}})
})

const listRuns = (call: Call, suites: readonly CheckSuite[]): Answer => {
  const {core, query} = call
  const status = query.get('status')
  const runs = suites.flatMap(suite => {
    const all = core.store.find('runsOfSuite', suite.id)
    return query.get('filter') === 'all' ? all : latestOfEachName(all)
  })
  const matching = runs.filter(run => hasWantedName(call, run) && (status === null || run.status === status))
  const page = pageOf(call, newestFirst(matching))
  const body = {total_count: matching.length, check_runs: page.items.map(run => checkRunJson(call, run))}
  return answerPage(page, body)
}
