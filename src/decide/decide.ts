import type {Baseline} from '../model/baseline.ts'
import type {Decision} from '../model/decision.ts'
import type {Report} from '../model/report.ts'
import type {ConclusionTable} from '../model/result.ts'
import {totalTests} from '../model/tally.ts'
import {chooseAnnotated, type AnnotationBudget} from './budget.ts'
import {compare} from './compare.ts'
import {conclude, occurrences} from './conclude.ts'
import {withoutDuplicates} from './duplicates.ts'
import {markKnownFlaky, type FlakyList} from './known-flaky.ts'
import {addUp} from './totals.ts'

/** What was found, and what people asked to make of it. */
export interface Question {
  /** One for each file, unreadable ones included. */
  readonly reports: readonly Report[]
  /** The globs that matched no file. */
  readonly unmatched: readonly string[]
  readonly conclusions: ConclusionTable
  readonly annotations: AnnotationBudget
  /** How many reports and tests there must be at the least; 0 for any number. */
  readonly expected: {readonly reports: number; readonly tests: number}
  readonly knownFlaky: FlakyList
  /** What the base commit said, or why that is not known; undefined where nobody asked. */
  readonly base: {readonly baseline: Baseline} | {readonly missing: string} | undefined
}

/** Decides what the check run says, before how and where. */
export function decide({reports, unmatched, conclusions, annotations, expected, knownFlaky, base}: Question): Decision {
  const totals = addUp(reports)
  const told = markKnownFlaky(
    reports.flatMap(report => report.problems),
    knownFlaky
  )
  const {problems, changes} =
    base !== undefined && 'baseline' in base
      ? compare(reports, told, base.baseline)
      : {problems: told, changes: undefined}
  const occurred = occurrences(totals, problems, {
    unmatched: unmatched.length,
    unreadable: reports.filter(report => report.unreadable !== null).length,
    missing: Math.max(0, expected.reports - reports.length) + Math.max(0, expected.tests - totalTests(totals.outcomes))
  })
  const distinct = withoutDuplicates(problems)
  return {
    ...conclude(occurred, conclusions),
    totals,
    problems: distinct,
    changes,
    baselineNote: base !== undefined && 'missing' in base ? base.missing : undefined,
    ...chooseAnnotated(distinct, annotations)
  }
}
