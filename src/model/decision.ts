import type {Changes} from './baseline.ts'
import type {Conclusion} from './check-run.ts'
import type {FanIn} from './fan-in.ts'
import type {Problem} from './report.ts'
import type {Result} from './result.ts'
import type {OutcomeCounts, SeverityCounts} from './tally.ts'

/** All reports together, counted. */
export interface Totals {
  readonly outcomes: OutcomeCounts
  readonly findings: SeverityCounts
  readonly seconds: number
  /** How many reports were found, and how many of them report tests. */
  readonly reports: number
  readonly testReports: number
}

/** What to say, before how and where. */
export interface Decision {
  readonly conclusion: Conclusion
  /** The result that decided; undefined when nothing had to be said (all passed, nothing found). */
  readonly result: Result | undefined
  /** One sentence that says which result decided, and what it amounts to. */
  readonly reason: string
  readonly totals: Totals
  /** How many reports and tests there are fewer than expected, by this job or by those whose bundles it reads. */
  readonly missing?: number
  /** What each leg came to; undefined where no report comes from a bundle. */
  readonly fanIn: FanIn | undefined
  /** What is different from the base; undefined without one. */
  readonly changes: Changes | undefined
  /** Tests that failed at an earlier attempt on the same commit and pass now. */
  readonly healed: {readonly count: number; readonly names: readonly string[]}
  /** One sentence on why there is no baseline although one was asked for. */
  readonly baselineNote: string | undefined
  /** Every problem with its standing, each once, in the order of the reports. */
  readonly problems: readonly Problem[]
  /** Problems to annotate, gravest first; each has a location. */
  readonly annotated: readonly Problem[]
  /** How many problems with a location a limit kept from being annotated, repeated ones as often as they were said. */
  readonly omitted: number
}
