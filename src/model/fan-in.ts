import type {Conclusion} from './check-run.ts'
import type {Outcome} from './report.ts'
import type {OutcomeCounts, SeverityCounts} from './tally.ts'

/** What one leg came to. */
export interface LegResult {
  readonly name: string
  /** That of its reports alone, by the same table. */
  readonly conclusion: Conclusion
  readonly outcomes: OutcomeCounts
  readonly findings: SeverityCounts
  /** The durations of its reports added up. */
  readonly seconds: number
  /** How many of its reports could not be read whole. */
  readonly unreadable: number
  /** The lines of `reports` that matched no file there. */
  readonly unmatched: readonly string[]
}

/** A test that fails somewhere, and how it ended in each leg that has it, by the name of the leg. */
export interface GridRow {
  readonly name: string
  readonly outcomes: ReadonlyMap<string, Outcome>
}

/** The results of several legs that are told together. */
export interface FanIn {
  /** In the order of their names, numbers by their value. */
  readonly legs: readonly LegResult[]
  /** How many legs or reports there are fewer than expected. */
  readonly missing: number
  /** Which legs these may be: combinations of values that others have and that no leg has. Empty where that is unclear. */
  readonly absent: readonly string[]
  /** Tests that fail in some leg, those that fail in the most legs first. */
  readonly failing: readonly GridRow[]
  /** How many more tests fail than `failing` has room for. */
  readonly moreFailing: number
}
