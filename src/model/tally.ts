import type {Severity} from './diagnostic.ts'
import type {Outcome} from './report.ts'

/** Tests counted by how they ended. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>

/** Findings (diagnostics outside tests) counted by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>

/** A test worth naming for its duration. */
export interface SlowTest {
  readonly name: string
  readonly seconds: number
}

/** The counts of one suite: the outermost suite of each case, or its file. */
export interface SuiteTally {
  readonly outcomes: OutcomeCounts
  readonly seconds: number
}

/** Everything that is counted; nothing in it grows with the number of passing tests but 9 bytes each. */
export interface Tally {
  /** flaky is not in passed: total = passed + failed + errored + skipped + flaky. */
  readonly outcomes: OutcomeCounts
  /** Findings of linters, and failures outside any test. */
  readonly findings: SeverityCounts
  /** The duration that the report gives for itself, else the sum of its cases; seconds. */
  readonly seconds: number
  /** Slowest first. */
  readonly slowest: readonly SlowTest[]
  readonly suites: ReadonlyMap<string, SuiteTally>
  readonly identities: Identities
}

/** The 64-bit identity and the outcome of every case, in columns: 9 bytes a case. */
export interface Identities {
  readonly length: number
  /** Two words a case: high, low. */
  readonly hashes: Uint32Array
  /** Index into `outcomes` of model/report. */
  readonly outcomes: Uint8Array
  /** Index into the keys of the tally's `suites`; only where cases are to be merged. */
  readonly suites?: Uint32Array
}

/** The number of test cases counted. */
export const totalTests = (counts: OutcomeCounts): number =>
  counts.passed + counts.failed + counts.errored + counts.skipped + counts.flaky

/** The number of findings counted. */
export const totalFindings = (counts: SeverityCounts): number => counts.error + counts.warning + counts.info
