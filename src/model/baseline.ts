import type {OutcomeCounts, SeverityCounts} from './tally.ts'

/**
 * What the check run of the same name on the base commit said. Read back from the API, so never believed blindly. What is
 * not whole proves nothing by absence.
 */
export interface Baseline {
  readonly sha: string
  /** The page of that check run. */
  readonly url: string
  readonly outcomes: OutcomeCounts
  readonly findings: SeverityCounts
  /** How many bits the identities below have: the upper ones of `shortIdentity`, see `clipped`. */
  readonly bits: number
  /** Tests that failed or ended in an error. */
  readonly failing: ReadonlySet<number>
  /** All other tests, where there was room. */
  readonly others: ReadonlySet<number>
  /** Full names of failing tests, as far as there was room. */
  readonly names: ReadonlyMap<number, string>
  /** How often each finding occurred, by fingerprint; gravest first where there was no room for all. */
  readonly fingerprints: ReadonlyMap<number, number>
  /** How many findings a rule had in a file, by `ruleInFile`; only where the findings themselves are not whole. */
  readonly groups: ReadonlyMap<number, number>
  readonly complete: {
    readonly failing: boolean
    readonly tests: boolean
    /** Of how many severities, from the gravest on, all findings are in: 3 for all. */
    readonly findings: number
    /** The same for the counts by file and rule. */
    readonly groups: number
  }
  /** How often each annotation of that check run was said, by `annotationIdentity`; only where the rest is not whole. */
  readonly annotations?: ReadonlyMap<number, number>
}

/** What was digested, before it is known which commit and page it belongs to. */
export type Digested = Omit<Baseline, 'sha' | 'url' | 'annotations'>

/** Whether every failing test and every finding can be held against it, be it by counts. */
export const tellsAll = ({complete}: Digested): boolean =>
  complete.failing && (complete.findings === 3 || complete.groups === 3)

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
  /** How many findings were judged by the number that their rule had in their file, not one by one. */
  readonly byCounts: number
  /** How many failing tests and findings cannot be told to be new or known; they count as new. */
  readonly untold: {readonly tests: number; readonly findings: number}
}
