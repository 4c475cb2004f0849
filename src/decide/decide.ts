import type {Baseline} from '../model/baseline.ts'
import type {Annotation} from '../model/check-run.ts'
import type {Decision} from '../model/decision.ts'
import type {Leg, Problem, Report} from '../model/report.ts'
import type {ConclusionTable} from '../model/result.ts'
import {totalTests} from '../model/tally.ts'
import {chooseAnnotated, type AnnotationBudget} from './budget.ts'
import {compare} from './compare.ts'
import {conclude, occurrences} from './conclude.ts'
import {withoutDuplicates} from './duplicates.ts'
import {fanIn} from './fan-in.ts'
import {healedSince} from './healed.ts'
import {markKnownFlaky, type FlakyList} from './known-flaky.ts'
import {addUp} from './totals.ts'

/** What was found, and what people asked to make of it. */
export interface Question {
  /** One for each file, unreadable ones included. */
  readonly reports: readonly Report[]
  /** The legs that reports come from, where they come from bundles. */
  readonly legs?: readonly Leg[]
  /** The globs that matched no file. */
  readonly unmatched: readonly string[]
  readonly conclusions: ConclusionTable
  readonly annotations: AnnotationBudget
  /** How many reports and tests there must be at the least; 0 for any number. What comes from one leg is one report. */
  readonly expected: {readonly reports: number; readonly tests: number}
  readonly knownFlaky: FlakyList
  /** What the base commit said, or why that is not known; undefined where nobody asked. */
  readonly base: {readonly baseline: Baseline} | {readonly missing: string} | undefined
  /** What a problem with a location would be annotated as, to compare it with what the base was annotated with. */
  readonly annotationOf?: (problem: Problem) => Annotation
  /** What an earlier attempt on the same commit said. */
  readonly earlier?: Baseline | undefined
}

/** Decides what the check run says, before how and where. */
export function decide(question: Question): Decision {
  const {reports, legs = [], unmatched, conclusions, annotations, expected, knownFlaky, base, earlier} = question
  const totals = addUp(reports)
  const told = markKnownFlaky(reports.flatMap(problemsOf), knownFlaky)
  const {problems, changes} =
    base !== undefined && 'baseline' in base
      ? compare(reports, told, {
          baseline: base.baseline,
          annotationOf: question.annotationOf,
          diff: annotations.diff
        })
      : {problems: told, changes: undefined}
  const found = legs.length + reports.filter(({leg}) => leg === undefined).length
  const missing = Math.max(0, expected.reports - found)
  const lost = missing + Math.max(0, expected.tests - totalTests(totals.outcomes)) + missingIn(legs)
  const healed = healedSince(earlier, reports)
  const occurred = occurrences(totals, problems, {
    unmatched: Math.max(
      unmatched.length + legs.reduce((sum, leg) => sum + leg.unmatched.length, 0),
      // Bundles without a report in them say nothing, and nothing is no success.
      reports.length === 0 ? 1 : 0
    ),
    healed: healed.count,
    noBaseline: base !== undefined && 'missing' in base ? 1 : 0,
    unreadable: reports.filter(report => report.unreadable !== null).length,
    missing: lost
  })
  const distinct = withoutDuplicates(problems)
  return {
    ...conclude(occurred, conclusions),
    totals,
    missing: lost,
    healed,
    problems: distinct,
    fanIn: fanIn({legs, reports, problems, conclusions, missing}),
    changes,
    baselineNote: base !== undefined && 'missing' in base ? base.missing : undefined,
    ...chooseAnnotated(distinct, annotations)
  }
}

/** How many reports and tests there are fewer than the legs themselves expected. */
const missingIn = (legs: readonly Leg[]): number => legs.reduce((sum, leg) => sum + (leg.missing ?? 0), 0)

/** The problems of a report, with the leg that it comes from. */
const problemsOf = ({problems, leg}: Report): readonly Problem[] =>
  leg === undefined ? problems : problems.map(problem => ({...problem, legs: [leg.name]}))
