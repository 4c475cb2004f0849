import type {Diagnostic} from './diagnostic.ts'
import type {Report, TestCase} from './report.ts'
import type {OutcomeCounts, SeverityCounts, SlowTest, SuiteTally} from './tally.ts'

/**
 * What a bundle is written in: one JSON object a line, gzipped. docs/bundle.md describes it; a change that an older
 * reader would misread takes a new number.
 */
export const bundleVersion = 1

/** The most bytes that a bundle may have when it is unpacked. */
export const bundleBytes = 128 * 1024 * 1024

/** The most bytes of one line. */
export const bundleLineBytes = 1024 * 1024

/** The most cases, problems and suites of a bundle. */
export const bundleItems = 500_000

/** How many cases one line of identities holds: 72 KB of them. */
export const identitiesPerLine = 8192

/** What one case takes in a line of identities: two words of 32 bits and one byte, least significant byte first. */
export const identityBytes = 9

/** Where a bundle says that it comes from. Whoever wrote it can claim anything. */
export interface BundleOrigin {
  /** The name that the check run would have had. */
  readonly name: string
  /** The job's id in its workflow, and the values of its matrix. */
  readonly job: string
  readonly leg: readonly string[]
  readonly run_id: string
  readonly run_attempt: string
  readonly head_sha: string
}

/** One line of a bundle. */
export type BundleLine =
  | ({readonly kind: 'bundle'; readonly version: number} & BundleOrigin)
  /** A line of `reports` that matched no file, before all reports. */
  | {readonly kind: 'unmatched'; readonly glob: string}
  /** The job was cancelled, so that its reports may not be all; before all reports. */
  | {readonly kind: 'cancelled'}
  /** How many reports and tests there are fewer than the job expected; before all reports. */
  | {readonly kind: 'missing'; readonly number: number}
  | ({readonly kind: 'report'} & Pick<Report, 'file' | 'format' | 'tests'>)
  /** Failed, errored, skipped and flaky cases; the diagnostics of a failed or errored one are its problems. */
  | ({readonly kind: 'case'} & TestCase)
  /** `case` is the number of its test among the cases of the report, from 0. */
  | ({readonly kind: 'problem'; readonly case?: number} & Diagnostic)
  | ({readonly kind: 'suite'; readonly name: string} & SuiteTally)
  | {readonly kind: 'identities'; readonly base64: string}
  | {
      readonly kind: 'tally'
      readonly outcomes: OutcomeCounts
      readonly findings: SeverityCounts
      readonly seconds: number
      readonly slowest: readonly SlowTest[]
    }
  | {readonly kind: 'warning'; readonly sentence: string}
  /** Closes a report. `omitted`: how many lines did not fit into the bundle. */
  | {readonly kind: 'report-end'; readonly unreadable: string | null; readonly omitted: number}
  /** Closes the bundle: without it, it was cut off. */
  | {readonly kind: 'end'; readonly reports: number}
