import {EventEmitter, once} from 'node:events'
import type {PageDeps} from '../../src/server/page/page-deps.ts'
import type {AnnotationView, CheckRunView, CommitView, RunView} from '../../src/server/page/view.ts'

const repository = {owner: 'acme', name: 'shop'}
export const sha = '3f1c9a7be0d24c5f8a6b1e2d3c4f5a6b7c8d9e0f'
export const now = new Date('2026-11-20T10:15:42Z')

const aRun: CheckRunView = {
  id: 1,
  name: 'unit tests',
  head_sha: sha,
  external_id: 'verdict:1:9001:1:unit:5f2c:a1',
  url: 'http://127.0.0.1:8000/repos/acme/shop/check-runs/1',
  html_url: 'http://127.0.0.1:8000/acme/shop/runs/1',
  details_url: 'http://127.0.0.1:8000/acme/shop/runs/1',
  status: 'completed',
  conclusion: 'success',
  started_at: '2026-11-20T10:12:30Z',
  completed_at: '2026-11-20T10:13:45Z',
  output: {
    title: null,
    summary: null,
    text: null,
    annotations_count: 0,
    annotations_url: 'http://127.0.0.1:8000/repos/acme/shop/check-runs/1/annotations'
  },
  app: {name: 'GitHub Actions', slug: 'github-actions'}
}

type RunParts = Partial<Omit<CheckRunView, 'output'>> & {readonly output?: Partial<CheckRunView['output']>}

/** A check run like the usual one but for `parts`. */
export const runWith = (parts: RunParts): CheckRunView => {
  const id = parts.id ?? aRun.id
  const url = aRun.url.replace(/1$/, String(id))
  return {
    ...aRun,
    url,
    html_url: aRun.html_url!.replace(/1$/, String(id)),
    details_url: aRun.html_url!.replace(/1$/, String(id)),
    ...parts,
    output: {...aRun.output, annotations_url: `${url}/annotations`, ...parts.output}
  }
}

/** An annotation like the usual one but for `parts`. */
export const annotationWith = (parts: Partial<AnnotationView>): AnnotationView => ({
  path: 'src/cart.ts',
  blob_href: `http://127.0.0.1:8000/acme/shop/blob/${sha}/${parts.path ?? 'src/cart.ts'}`,
  start_line: 3,
  start_column: null,
  end_line: parts.start_line ?? 3,
  end_column: null,
  annotation_level: 'failure',
  title: null,
  message: 'something is wrong',
  raw_details: null,
  ...parts
})

/** A commit with one suite of these runs. */
export const commitOf = (runs: readonly CheckRunView[]): CommitView => ({
  repository,
  sha,
  subject: 'Round the total once, at the end',
  branch: 'fix/rounding',
  suites: [{id: 11, app: {name: 'GitHub Actions'}, status: 'completed', conclusion: 'failure', runs}]
})

/** A view of a run, alone on its commit. */
export const viewWith = (parts: Partial<RunView>): RunView => {
  const run = parts.run ?? aRun
  return {
    repository,
    run: {...run, output: {...run.output, annotations_count: parts.annotations?.length ?? 0}},
    annotations: [],
    images: [],
    actions: [],
    rerequestable: true,
    commit: commitOf([run]),
    ...(parts.annotations === undefined ? {} : {annotations: parts.annotations}),
    ...(parts.images === undefined ? {} : {images: parts.images}),
    ...(parts.actions === undefined ? {} : {actions: parts.actions}),
    ...(parts.commit === undefined ? {} : {commit: parts.commit})
  }
}

/** A server's side of the page, held in memory. */
export interface Held extends PageDeps {
  readonly views: Map<number, RunView>
  readonly sources: Map<string, string>
  /** The buttons that were pressed. */
  readonly presses: {readonly id: number; readonly identifier: string}[]
  /** How many watch. */
  watching(): number
  /** Resolves when the last of those who watch has left. */
  deserted(): Promise<void>
  /** Tells all who watch. */
  change(): void
}

/** Holds views in memory; the commits are theirs. */
export const hold = (views: readonly RunView[]): Held => {
  const held = new Map(views.map(view => [view.run.id, view]))
  const watchers = new Set<() => void>()
  const left = new EventEmitter()
  const sources = new Map<string, string>()
  const presses: {id: number; identifier: string}[] = []
  const commits = (): CommitView[] => [...new Map([...held.values()].map(({commit}) => [commit.sha, commit])).values()]
  return {
    views: held,
    sources,
    presses,
    hosts: [],
    now: () => now,
    watching: () => watchers.size,
    deserted: async () => {
      if (watchers.size > 0) await once(left, 'last')
    },
    change: () => {
      for (const changed of watchers) changed()
    },
    commits: limit => Promise.resolve({commits: commits().slice(0, limit), total: commits().length}),
    commit: (_, wanted) => Promise.resolve(commits().find(commit => commit.sha === wanted)),
    run: ({id}) => Promise.resolve(held.get(id)),
    source: ({path}) => Promise.resolve(sources.get(path)),
    rerun: () => Promise.resolve(0),
    press: ({id}, identifier) => {
      presses.push({id, identifier})
      return Promise.resolve(1)
    },
    watch: changed => {
      watchers.add(changed)
      return () => {
        watchers.delete(changed)
        if (watchers.size === 0) left.emit('last')
      }
    }
  }
}
