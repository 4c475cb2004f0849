import type {Core} from './call.ts'
import {objectChanges, treeOf} from './github/objects.ts'
import type {RepositorySeed, SuiteSeed} from './options.ts'
import {refKey, type Repository} from './repositories.ts'
import type {CheckRun, CheckSuite} from './rows.ts'
import type {Change} from './store.ts'
import {rolledUp} from './suites.ts'
import {timestamp} from './time.ts'

/** Seeds have numbers of their own, below all others, so that a longer seed never takes a number that is in use. */
const firstSeedId = 20_000_000_001

/** Puts what the options say of the repositories into the store: branches, tags, suites and the runs of jobs. */
export const seed = (core: Core, repositories: readonly Repository[], seeds: readonly RepositorySeed[]): void => {
  let lastId = firstSeedId - 1
  const nextId = () => ++lastId
  for (const [index, repository] of repositories.entries()) {
    const {branches = {}, tags = {}, suites = [], files = {}} = seeds[index]!
    core.store.commit(objectChanges(treeOf(files)))
    core.store.commit([...refs(repository, 'refs/heads/', branches), ...refs(repository, 'refs/tags/', tags)])
    for (const suite of suites) core.store.commit(suiteRows({core, repository, nextId}, suite))
  }
}

const refs = (repository: Repository, prefix: string, shas: Readonly<Record<string, string>>): Change[] =>
  Object.entries(shas).map(([name, sha]) => {
    const ref = prefix + name
    return {table: 'refs', key: refKey(repository, ref), row: {repository: repository.id, ref, sha}}
  })

interface Ground {
  readonly core: Core
  readonly repository: Repository
  readonly nextId: () => number
}

const suiteRows = ({core, repository, nextId}: Ground, seeded: SuiteSeed): Change[] => {
  const slug = seeded.app ?? 'github-actions'
  const app = [...core.apps.values()].find(known => known.slug === slug)
  if (!app) throw new Error(`The options seed a suite of the App "${slug}" but no such App`)
  const created = seeded.created_at ?? timestamp(core.now())
  const suite: CheckSuite = {
    id: nextId(),
    repository: repository.id,
    app: app.id,
    head_sha: seeded.head_sha,
    head_branch: seeded.head_branch ?? null,
    status: 'queued',
    conclusion: null,
    created_at: created,
    updated_at: created,
    workflow_run: seeded.workflow_run ?? null
  }
  const runs = (seeded.jobs ?? []).map((job): CheckRun => {
    const status = job.status ?? (job.conclusion === undefined ? 'in_progress' : 'completed')
    return {
      id: nextId(),
      repository: repository.id,
      suite: suite.id,
      app: app.id,
      name: job.name,
      head_sha: suite.head_sha,
      external_id: null,
      details_url: null,
      status,
      conclusion: status === 'completed' ? (job.conclusion ?? 'success') : null,
      started_at: created,
      completed_at: status === 'completed' ? created : null,
      title: null,
      summary: null,
      text: null,
      images: [],
      actions: [],
      job: true,
      created_at: created
    }
  })
  return [
    ...runs.map((run): Change => ({table: 'checkRuns', key: run.id, row: run})),
    {table: 'checkSuites', key: suite.id, row: rolledUp(core, suite, runs)}
  ]
}
