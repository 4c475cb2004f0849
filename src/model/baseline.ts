import type {Outcome} from './report.ts'
import type {OutcomeCounts, SeverityCounts} from './tally.ts'

/** What the check run of the same name on the base commit said. Read back from the API, so never believed blindly. */
export interface Baseline {
  readonly sha: string
  /** The page of that check run. */
  readonly url: string
  readonly outcomes: OutcomeCounts
  readonly findings: SeverityCounts
  /** Outcomes by short identity: the failing ones first of all, the others as far as there was room. */
  readonly tests: ReadonlyMap<number, Outcome>
  /** Full names of failing tests by short identity, as far as there was room. */
  readonly names: ReadonlyMap<number, string>
  /** How often each finding occurred, by fingerprint. */
  readonly fingerprints: ReadonlyMap<number, number>
  /** Whether all failing tests, all tests and all findings are in: what is not complete proves nothing by absence. */
  readonly complete: {readonly failing: boolean; readonly tests: boolean; readonly findings: boolean}
}

/** What is different from the base. Counts are undefined where the base does not tell. */
export interface Changes {
  readonly sha: string
  readonly url: string
  readonly outcomes: OutcomeCounts
  readonly findings: SeverityCounts
  readonly newFailures: number | undefined
  readonly stillFailing: number
  readonly fixed: number
  /** Names of fixed tests, as far as the base told them. */
  readonly fixedNames: readonly string[]
  readonly addedTests: number | undefined
  readonly removedTests: number | undefined
  readonly newFindings: number | undefined
  readonly fixedFindings: number | undefined
}
