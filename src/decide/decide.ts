import type {Decision} from '../model/decision.ts'
import type {Report} from '../model/report.ts'
import type {ConclusionTable} from '../model/result.ts'
import {chooseAnnotated, type AnnotationBudget} from './budget.ts'
import {conclude, occurrences} from './conclude.ts'
import {addUp} from './totals.ts'

/** What was found, and what people asked to make of it. */
export interface Question {
  /** One for each file, unreadable ones included. */
  readonly reports: readonly Report[]
  /** The globs that matched no file. */
  readonly unmatched: readonly string[]
  readonly conclusions: ConclusionTable
  readonly annotations: AnnotationBudget
}

/** Decides what the check run says, before how and where. */
export function decide({reports, unmatched, conclusions, annotations}: Question): Decision {
  const totals = addUp(reports)
  const unreadable = reports.filter(report => report.unreadable !== null).length
  const problems = reports.flatMap(report => report.problems)
  return {
    ...conclude(occurrences(totals, {unmatched: unmatched.length, unreadable}), conclusions),
    totals,
    ...chooseAnnotated(problems, annotations)
  }
}
