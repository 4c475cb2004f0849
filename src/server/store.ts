import type {Tables} from './rows.ts'

export type Key = number | string
export type TableName = keyof Tables

/** One row put in (in place of an earlier one of the same key) or, with null, taken out. */
export type Change = {
  readonly [T in TableName]: {readonly table: T; readonly key: Key; readonly row: Tables[T] | null}
}[TableName]

/** Where acknowledged changes are kept beyond the process: see state.ts. */
export interface Journal {
  /** Every list of changes that was appended, oldest first. */
  read(): Iterable<readonly Change[]>
  /** Keeps the changes, all or none of them, before it returns. */
  append(changes: readonly Change[]): void
}

/** All rows of a server, for reading. Rows of a table are in the order in which they came. */
export interface State {
  readonly tables: {readonly [T in TableName]: ReadonlyMap<Key, Tables[T]>}
  /** The rows of a table whose indexed field is `value`, oldest first. */
  find<F extends IndexName>(index: F, value: IndexValue<F>): readonly Tables[(typeof indexes)[F]['table']][]
  /** How many rows `find` would give. */
  count<F extends IndexName>(index: F, value: IndexValue<F>): number
  /** Calls back after every change; gives the function that ends it. */
  watch(changed: () => void): () => void
}

export interface Store extends State {
  /** A number above every number given before, also before a restart. */
  nextId(): number
  /** Puts the changes into the journal and then into the tables, all at once. */
  commit(changes: readonly Change[]): void
}

const indexes = {
  runsOfSuite: {table: 'checkRuns', field: 'suite'},
  runsOfStatus: {table: 'checkRuns', field: 'status'},
  suitesOfSha: {table: 'checkSuites', field: 'head_sha'},
  annotationsOfRun: {table: 'annotations', field: 'run'},
  commentsOfIssue: {table: 'comments', field: 'issue'},
  statusesOfCommit: {table: 'statuses', field: 'commit'}
} as const satisfies Record<string, {table: TableName; field: string}>

type IndexName = keyof typeof indexes
type IndexValue<F extends IndexName> = F extends 'runsOfSuite' | 'annotationsOfRun' ? number : string

const emptyTables = (): {readonly [T in TableName]: Map<Key, Tables[T]>} => ({
  checkSuites: new Map(),
  checkRuns: new Map(),
  annotations: new Map(),
  refs: new Map(),
  preferences: new Map(),
  blobs: new Map(),
  trees: new Map(),
  commits: new Map(),
  comments: new Map(),
  statuses: new Map(),
  dispatches: new Map(),
  vercelChecks: new Map(),
  vercelRuns: new Map(),
  vercelProgress: new Map()
})

const entryOf = (index: string, field: string, row: unknown): string | null =>
  row ? `${index} ${String((row as Readonly<Record<string, unknown>>)[field])}` : null

/**
 * A store in memory; its numbers begin above `firstId`.
 *
 * Call `open` once, after the seeds are in: it reads the journal back and from then on writes to it.
 */
export const createStore = (firstId: number): Store & {open(journal: Journal): void} => {
  const tables = emptyTables()
  const found = new Map<string, Set<Key>>()
  const watchers = new Set<() => void>()
  let lastId = firstId - 1
  let journal: Journal | undefined

  const apply = (change: Change) => {
    const rows = tables[change.table] as Map<Key, unknown>
    const before = rows.get(change.key)
    for (const [name, {table, field}] of Object.entries(indexes)) {
      if (table !== change.table) continue
      const left = entryOf(name, field, before)
      const entered = entryOf(name, field, change.row)
      // A row that stays where it was keeps its place in the order.
      if (left === entered) continue
      if (left !== null) found.get(left)?.delete(change.key)
      if (entered !== null) found.set(entered, (found.get(entered) ?? new Set()).add(change.key))
    }
    if (change.row) rows.set(change.key, change.row)
    else rows.delete(change.key)
    if (typeof change.key === 'number') lastId = Math.max(lastId, change.key)
  }

  return {
    tables,
    find: (index, value) => {
      const rows = tables[indexes[index].table] as ReadonlyMap<Key, unknown> as ReadonlyMap<
        Key,
        Tables[(typeof indexes)[typeof index]['table']]
      >
      return [...(found.get(`${index} ${value}`) ?? [])].map(key => rows.get(key)!)
    },
    count: (index, value) => found.get(`${index} ${value}`)?.size ?? 0,
    nextId: () => ++lastId,
    commit: changes => {
      if (changes.length === 0) return
      journal?.append(changes)
      changes.forEach(apply)
      for (const changed of watchers) changed()
    },
    watch: changed => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    open: opened => {
      for (const changes of opened.read()) changes.forEach(apply)
      journal = opened
    }
  }
}
