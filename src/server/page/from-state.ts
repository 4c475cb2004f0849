import {annotationJson, checkRunJson, type View} from '../present.ts'
import {isRerequestable} from '../suite-json.ts'
import {newestFirst} from '../roll-up.ts'
import {pressButton, requestRerun, type Visitor} from '../press.ts'
import type {Repository} from '../repositories.ts'
import type {CheckSuite} from '../rows.ts'
import type {FilePlace, PageDeps, RunKey} from './page-deps.ts'
import type {AnnotationView, CheckRunView, CommitView, RepositoryView, RunView, SuiteView} from './view.ts'

/** What the server was told of the page. */
interface PageOptions {
  readonly source?: (place: FilePlace) => Promise<string | undefined>
  readonly hosts?: readonly string[]
}

const isNamed = (repository: Repository, {owner, name}: RepositoryView): boolean =>
  repository.owner.toLowerCase() === owner.toLowerCase() && repository.name.toLowerCase() === name.toLowerCase()

// The API's JSON is declared as keys and values; its shape is that of the view.
const runView = (view: View, run: Parameters<typeof checkRunJson>[1]): CheckRunView =>
  checkRunJson(view, run) as unknown as CheckRunView

const suiteView = (view: View, suite: CheckSuite): SuiteView => ({
  id: suite.id,
  app: view.core.apps.get(suite.app) ?? null,
  status: suite.status,
  conclusion: suite.conclusion,
  runs: newestFirst(view.core.store.find('runsOfSuite', suite.id)).map(run => runView(view, run))
})

const commitView = (view: View, suites: readonly CheckSuite[]): CommitView => {
  const branch = suites.find(({head_branch}) => head_branch !== null)?.head_branch
  return {
    repository: {owner: view.repository.owner, name: view.repository.name},
    sha: suites[0]!.head_sha,
    ...(typeof branch === 'string' ? {branch} : {}),
    suites: suites.map(suite => suiteView(view, suite))
  }
}

/** The suites of each commit of each repository, the commit whose suite changed last first. */
const suitesByCommit = (visitor: Visitor): readonly (readonly CheckSuite[])[] => {
  const commits = new Map<string, CheckSuite[]>()
  for (const suite of visitor.core.store.tables.checkSuites.values()) {
    const key = `${suite.repository} ${suite.head_sha}`
    const known = commits.get(key)
    if (known === undefined) commits.set(key, [suite])
    else known.push(suite)
  }
  const changed = (suites: readonly CheckSuite[]): string =>
    suites
      .map(({updated_at}) => updated_at)
      .toSorted()
      .at(-1)!
  const newest = (suites: readonly CheckSuite[]): number => Math.max(...suites.map(({id}) => id))
  return [...commits.values()].toSorted((a, b) => changed(b).localeCompare(changed(a)) || newest(b) - newest(a))
}

/**
 * The page's view of what a server holds.
 *
 * @param visitor gives the server as somebody in front of the page meets it, under the address of the last request
 */
export const pageDeps = (visitor: () => Visitor, options: PageOptions): PageDeps => {
  const repositoryOf = (named: RepositoryView): Repository | undefined =>
    visitor().repositories.find(repository => isNamed(repository, named))

  const viewOf = (repository: Repository): View => {
    const {core, links} = visitor()
    return {core, repository, links}
  }

  const suitesOf = (repository: Repository, sha: string): readonly CheckSuite[] =>
    visitor()
      .core.store.find('suitesOfSha', sha)
      .filter(suite => suite.repository === repository.id)

  const run = ({repository: named, id}: RunKey): RunView | undefined => {
    const {core} = visitor()
    const repository = repositoryOf(named)
    const row = core.store.tables.checkRuns.get(id)
    if (repository === undefined || row?.repository !== repository.id) return undefined
    const view = viewOf(repository)
    const suite = core.store.tables.checkSuites.get(row.suite)!
    return {
      repository: {owner: repository.owner, name: repository.name},
      run: runView(view, row),
      annotations: core.store
        .find('annotationsOfRun', id)
        .map(annotation => annotationJson(view, row, annotation) as unknown as AnnotationView),
      images: row.images,
      actions: row.actions,
      rerequestable: !row.job && isRerequestable(suite),
      commit: commitView(view, suitesOf(repository, row.head_sha))
    }
  }

  return {
    commits: limit => {
      const {repositories} = visitor()
      const all = suitesByCommit(visitor())
      const commits = all.slice(0, limit).flatMap(suites => {
        const repository = repositories.find(({id}) => id === suites[0]!.repository)
        return repository === undefined ? [] : [commitView(viewOf(repository), suites)]
      })
      return Promise.resolve({commits, total: all.length})
    },
    commit: (named, sha) => {
      const repository = repositoryOf(named)
      const suites = repository === undefined ? [] : suitesOf(repository, sha)
      return Promise.resolve(
        repository === undefined || suites.length === 0 ? undefined : commitView(viewOf(repository), suites)
      )
    },
    run: key => Promise.resolve(run(key)),
    source: place => options.source?.(place) ?? Promise.resolve(undefined),
    press: ({id}, identifier) => Promise.resolve(pressButton(visitor(), id, identifier)),
    rerun: ({id}) => Promise.resolve(requestRerun(visitor(), id)),
    watch: changed => visitor().core.store.watch(changed),
    now: () => visitor().core.now(),
    hosts: options.hosts ?? []
  }
}
