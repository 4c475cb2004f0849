import type {CommitView, RepositoryView, RunView} from './view.ts'

/** Names a run. */
export interface RunKey {
  readonly repository: RepositoryView
  readonly id: number
}

/** Names a file of a commit. The path comes from a report: whoever reads it must not be led out of the repository. */
export interface FilePlace {
  readonly repository: RepositoryView
  readonly sha: string
  readonly path: string
}

/** What the page needs of the server that it belongs to. */
export interface PageDeps {
  /** The newest commits that have check suites, newest first, at most `limit`, and how many there are in all. */
  commits(limit: number): Promise<{readonly commits: readonly CommitView[]; readonly total: number}>
  /** One commit; undefined when it has no check suite. */
  commit(repository: RepositoryView, sha: string): Promise<CommitView | undefined>
  run(key: RunKey): Promise<RunView | undefined>
  /** The text of a file as it is at a commit; undefined when it is not at hand. */
  source(place: FilePlace): Promise<string | undefined>
  /** Presses a button; gives how many receivers hear of it. */
  press(key: RunKey, identifier: string): Promise<number>
  /** Asks the app of a run to run it again; gives how many receivers hear of it. */
  rerun(key: RunKey): Promise<number>
  /** Calls back after every change of what the page shows; gives the function that ends it. */
  watch(changed: () => void): () => void
  now(): Date
  /** Names under which the server is called on besides those of the loopback, without port. */
  readonly hosts: readonly string[]
}
