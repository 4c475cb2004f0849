import type {Api} from './api.ts'
import type {Dialect} from './dialects.ts'

/** Time and chance, from outside. */
export interface Clock {
  readonly now: () => Date
  readonly sleep: (milliseconds: number) => Promise<void>
  /** From 0 up to 1. */
  readonly random: () => number
}

/** Where a check run goes, and what must be known to land it. */
export interface Target {
  readonly api: Api
  readonly dialect: Dialect
  readonly owner: string
  readonly repo: string
  /** Of the web pages: `https://github.com`. */
  readonly serverUrl: string
  /** The branch of the commit; only the preview of 2018 asks for it. */
  readonly headBranch?: string
  readonly clock: Clock
  readonly log: {info(text: string): void}
  /** How long is waited in all for an API that refuses or loses requests; milliseconds. */
  readonly timeoutMs: number
  /** The run that an earlier step opened for this one. */
  readonly openRunId?: number
  /** The job's own check run: never touched, only asked which suite it is in. */
  readonly jobCheckRun?: number
  /** Whether another job may write a run of this name (matrix, fan-in, called workflow): costs a look-up after the write. */
  readonly lookForEqualNames: boolean
  /** Aborted when the job is cancelled: what is open is then closed at once. */
  readonly stop?: AbortSignal
  /** Told once a run is open and not concluded yet, so that somebody can close it if this process dies. */
  readonly onOpen?: (id: number) => void
}
