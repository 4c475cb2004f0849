import type {Baseline, Changes} from '../model/baseline.ts'
import type {Annotation} from '../model/check-run.ts'
import {severities} from '../model/diagnostic.ts'
import type {Diff} from '../model/diff.ts'
import {annotationIdentity, fingerprint, ruleInFile} from '../model/fingerprint.ts'
import {clipped, identify, shortIdentity, shortIdentityAt} from '../model/identity.ts'
import {isFailing, type Problem, type Report, type TestCase} from '../model/report.ts'
import {distanceFromDiff} from './in-diff.ts'

/** What problems are held against, and what helps to tell. */
export interface Comparison {
  readonly baseline: Baseline
  /** What a problem with a location would be annotated as: the base's annotations are compared with that. */
  readonly annotationOf?: ((problem: Problem) => Annotation) | undefined
  /** What the pull request changes, where that is known. */
  readonly diff?: Diff | undefined
}

type Standing = 'new' | 'known' | undefined

/**
 * Holds the reports against the base: each problem gets its standing, `new` or `known`, or is marked as one that the base
 * does not tell; and the changes are counted.
 */
export function compare(
  reports: readonly Report[],
  problems: readonly Problem[],
  {baseline, annotationOf, diff}: Comparison
): {problems: readonly Problem[]; changes: Changes} {
  const {complete, bits} = baseline
  const annotated = new Map(baseline.annotations)
  const wasAnnotated = (problem: Problem): boolean => {
    if (annotated.size === 0 || annotationOf === undefined || problem.location === undefined) return false
    return takeOne(annotated, annotationIdentity(annotationOf(problem)))
  }

  const shortIdOf = (test: TestCase): number => clipped(shortIdentity(identify(test)), bits)
  const ofTests = new Map<TestCase, Standing>()
  for (const problem of problems) {
    const {test} = problem
    if (test === undefined || ofTests.get(test) !== undefined) continue
    const isKnown = baseline.failing.has(shortIdOf(test)) || (!complete.failing && wasAnnotated(problem))
    ofTests.set(test, isKnown ? 'known' : complete.failing ? 'new' : undefined)
  }
  const found = problems.filter(({test}) => test === undefined)
  const ofFindings = standingsOf(found, {baseline, diff, wasAnnotated})
  const judged = problems.map((problem): Problem => {
    const standing = problem.test === undefined ? ofFindings.standings.get(problem) : ofTests.get(problem.test)
    return standing === undefined ? {...problem, untold: true} : {...problem, standing}
  })

  const cases = reports.flatMap(report => report.cases)
  const failing = new Set(cases.filter(({outcome}) => isFailing(outcome)).map(shortIdOf))
  const skipped = new Set(cases.filter(({outcome}) => outcome === 'skipped').map(shortIdOf))
  const present = new Set<number>()
  for (const {tally} of reports)
    for (let at = 0; at < tally.identities.length; at++)
      present.add(clipped(shortIdentityAt(tally.identities, at), bits))

  // Who skips a test has not fixed it.
  const fixed = [...baseline.failing].filter(id => present.has(id) && !failing.has(id) && !skipped.has(id))
  const stillFailing = [...baseline.failing].filter(id => failing.has(id)).length
  const wasThere = (id: number): boolean => baseline.failing.has(id) || baseline.others.has(id)
  const before = [...baseline.failing, ...baseline.others]
  const untold = {
    tests: [...ofTests.values()].filter(standing => standing === undefined).length,
    findings: found.length - ofFindings.standings.size
  }
  const newFindings = [...ofFindings.standings.values()].filter(standing => standing === 'new').length
  return {
    problems: judged,
    changes: {
      sha: baseline.sha,
      url: baseline.url,
      outcomes: baseline.outcomes,
      findings: baseline.findings,
      newFailures: complete.failing ? failing.size - stillFailing : undefined,
      stillFailing,
      fixed: fixed.length,
      fixedNames: fixed.flatMap(id => baseline.names.get(id) ?? []),
      addedTests: complete.tests ? [...present].filter(id => !wasThere(id)).length : undefined,
      removedTests: complete.tests ? before.filter(id => !present.has(id)).length : undefined,
      newFindings: untold.findings === 0 ? newFindings : undefined,
      fixedFindings: ofFindings.gone,
      byCounts: ofFindings.byCounts,
      untold
    }
  }
}

/** The standing of each finding that can be told. */
interface Told {
  readonly standings: ReadonlyMap<Problem, 'new' | 'known'>
  /** How many findings of the base are no longer there; undefined where it does not tell. */
  readonly gone: number | undefined
  readonly byCounts: number
}

/**
 * Tells findings one by one where the base has them so. The others are counted: as many of a rule in a file as the base
 * had there are known, and those beyond its number are new: the ones on lines of the diff first, then the last ones. That
 * is the ratchet of linters that keep a list of what they tolerate. Where the base has no count, its annotations tell.
 */
function standingsOf(
  found: readonly Problem[],
  {
    baseline: {bits, complete, fingerprints, groups},
    diff,
    wasAnnotated
  }: {baseline: Baseline; diff: Diff | undefined; wasAnnotated: (problem: Problem) => boolean}
): Told {
  const standings = new Map<Problem, 'new' | 'known'>()
  const left = new Map(fingerprints)
  const leftOfGroup = new Map(groups)
  const counted = new Map<number, Problem[]>()
  const rest = found.filter(problem => {
    const known = takeOne(left, clipped(fingerprint(problem), bits))
    if (known) {
      standings.set(problem, 'known')
      takeOne(leftOfGroup, clipped(ruleInFile(problem), bits))
    }
    return !known
  })
  for (const problem of rest) {
    const rank = severities.indexOf(problem.severity)
    const group = clipped(ruleInFile(problem), bits)
    if (rank < complete.findings) standings.set(problem, 'new')
    else if (groups.has(group)) {
      const some = counted.get(group)
      if (some === undefined) counted.set(group, [problem])
      else some.push(problem)
    } else if (rank < complete.groups) standings.set(problem, 'new')
    else if (wasAnnotated(problem)) standings.set(problem, 'known')
  }
  let byCounts = 0
  for (const [group, some] of counted) {
    const farthestFirst = some.toSorted((a, b) => distanceFromDiff(b, diff) - distanceFromDiff(a, diff))
    for (const problem of farthestFirst) standings.set(problem, takeOne(leftOfGroup, group) ? 'known' : 'new')
    byCounts += some.length
  }
  const sum = (counts: ReadonlyMap<number, number>): number => [...counts.values()].reduce((a, b) => a + b, 0)
  const gone = complete.findings === 3 ? sum(left) : complete.groups === 3 ? sum(leftOfGroup) : undefined
  return {standings, gone, byCounts}
}

/** Takes one of so many away; false where none is left. */
function takeOne(counts: Map<number, number>, id: number): boolean {
  const number = counts.get(id) ?? 0
  if (number > 0) counts.set(id, number - 1)
  return number > 0
}
