import {compareSeverity, type Severity} from '../model/diagnostic.ts'
import type {Diff} from '../model/diff.ts'
import type {Problem} from '../model/report.ts'
import {distanceFromDiff} from './in-diff.ts'

/** Which problems may be annotated. */
export interface AnnotationBudget {
  readonly least: Severity
  /** Infinity for no limit. */
  readonly most: number
  /** Infinity, or absent, for no limit. */
  readonly mostPerFile?: number | undefined
  /** What the pull request changes; undefined where that is not known, or does not matter. */
  readonly diff?: Diff | undefined
}

/** New before known, flaky ones last; what nobody judged counts as new. */
const standingRank = ({standing, knownFlaky}: Problem): number =>
  knownFlaky === true ? 2 : standing === 'known' ? 1 : 0

/**
 * Chooses the problems that are annotated: those with a line in a file of the repository, at least as grave as `least`,
 * gravest first, new before known, those in the diff first (people review the diff), and otherwise in the order of the reports; up to
 * `mostPerFile` of a file and `most` in all.
 *
 * @returns them, and how many others with a location the limits kept out.
 */
export function chooseAnnotated(
  problems: readonly Problem[],
  {least, most, mostPerFile = Infinity, diff}: AnnotationBudget
): {annotated: Problem[]; omitted: number} {
  const placed = problems.filter(problem => problem.location !== undefined)
  const grave = placed
    .filter(problem => compareSeverity(problem.severity, least) <= 0)
    .sort(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        standingRank(a) - standingRank(b) ||
        distanceFromDiff(a, diff) - distanceFromDiff(b, diff)
    )
  const annotated: Problem[] = []
  const ofFile = new Map<string, number>()
  for (const problem of grave) {
    if (annotated.length >= most) break
    const {path} = problem.location!
    const number = (ofFile.get(path) ?? 0) + 1
    if (number > mostPerFile) continue
    ofFile.set(path, number)
    annotated.push(problem)
  }
  return {annotated, omitted: said(placed) - said(annotated)}
}

/** How often some problems were said: one that was merged from three counts three times. */
const said = (problems: readonly Problem[]): number => problems.reduce((sum, {repeated = 1}) => sum + repeated, 0)
