import {compareSeverity, type Severity} from '../model/diagnostic.ts'
import type {Problem} from '../model/report.ts'

/** Which problems may be annotated. */
export interface AnnotationBudget {
  readonly least: Severity
  /** Infinity for no limit. */
  readonly most: number
}

/** New before known, flaky ones last; what nobody judged counts as new. */
const standingRank = ({standing, knownFlaky}: Problem): number =>
  knownFlaky === true ? 2 : standing === 'known' ? 1 : 0

/**
 * Chooses the problems that are annotated: those with a line in a file of the repository, at least as grave as `least`,
 * gravest first, new before known, and otherwise in the order of the reports, up to `most`.
 *
 * @returns them, and how many others with a location the limits kept out.
 */
export function chooseAnnotated(
  problems: readonly Problem[],
  budget: AnnotationBudget
): {annotated: Problem[]; omitted: number} {
  const placed = problems.filter(problem => problem.location !== undefined)
  const grave = placed
    .filter(problem => compareSeverity(problem.severity, budget.least) <= 0)
    .sort((a, b) => compareSeverity(a.severity, b.severity) || standingRank(a) - standingRank(b))
  const annotated = grave.length <= budget.most ? grave : grave.slice(0, budget.most)
  return {annotated, omitted: placed.length - annotated.length}
}
