import type {Diagnostic} from '../model/diagnostic.ts'
import {isFailing, outcomes, type Outcome, type Problem, type Report, type TestCase} from '../model/report.ts'
import type {Identities, Tally} from '../model/tally.ts'

/** Where a case stands: which report, and which of its cases, counted from 0. */
interface Place {
  readonly report: number
  readonly at: number
  readonly outcome: Outcome
  /** Absent for one that passed: those are not kept. */
  readonly test: TestCase | undefined
}

/** The attempts of one test, in the order of the reports. */
type Attempts = [Place, ...Place[]]

/** What a report is to say once its cases are merged. */
interface Changes {
  /** By the number of the case; undefined where another case stands for it. */
  readonly outcomes: Map<number, Outcome | undefined>
  /** What stands for a case that was kept. */
  readonly tests: Map<TestCase, Merged | undefined>
}

/** One test that stands for its attempts, with the problems of all of them where it failed. */
interface Merged {
  readonly test: TestCase
  readonly problems: readonly Problem[]
}

/**
 * Takes cases of the same suites, class, name and file for attempts of one test, across all reports but those of bundles:
 * these were merged where they were written, or are other jobs. The first attempt that failed stays, else the first;
 * how it ended follows from all of them, in whichever order they stand (gotestsum writes the last attempt first). Reports
 * that were read without the suite of each case, and those without an equal name, stay the very same.
 *
 * Durations stay as they are, since the attempts have taken their time.
 */
export function mergeRetries(reports: readonly Report[]): readonly Report[] {
  const changes = reports.map((): Changes => ({outcomes: new Map(), tests: new Map()}))
  const groups = retried(reports)
  const told = toldOf(reports, groups)
  for (const attempts of groups) {
    const kept =
      attempts.find(({outcome}) => isFailing(outcome)) ?? attempts.find(({test}) => test !== undefined) ?? attempts[0]
    const outcome = endOf(attempts.map(each => each.outcome))
    for (const {report, at, test} of attempts) {
      changes[report]!.outcomes.set(at, undefined)
      if (test !== undefined) changes[report]!.tests.set(test, undefined)
    }
    changes[kept.report]!.outcomes.set(kept.at, outcome)
    if (kept.test !== undefined && outcome !== 'passed')
      changes[kept.report]!.tests.set(kept.test, merged(kept.test, {attempts, outcome, told}))
  }
  return reports.map((report, index) => changed(report, changes[index]!))
}

/** The tests that occur more than once. */
function retried(reports: readonly Report[]): readonly Attempts[] {
  const again = repeatedIn(reports)
  const groups = new Map<string, Attempts>()
  reports.forEach(({leg, cases, tally: {identities}}, report) => {
    if (leg !== undefined || identities.suites === undefined) return
    let kept = 0
    for (let at = 0; at < identities.length; at++) {
      const outcome = outcomes[identities.outcomes[at]!]!
      const test = outcome === 'passed' ? undefined : cases[kept++]
      if (!again.has(roundIdentity(identities, at))) continue
      const key = `${identities.hashes[2 * at]!}:${identities.hashes[2 * at + 1]!}`
      const group = groups.get(key)
      const place = {report, at, outcome, test}
      if (group === undefined) groups.set(key, [place])
      else group.push(place)
    }
  })
  return [...groups.values()].filter(({length}) => length > 1)
}

/** The rounded identities that occur more than once: most do not, and cost no group then. */
function repeatedIn(reports: readonly Report[]): ReadonlySet<number> {
  const seen = new Set<number>()
  const again = new Set<number>()
  for (const {leg, tally} of reports)
    for (let at = 0; leg === undefined && at < tally.identities.length; at++) {
      const id = roundIdentity(tally.identities, at)
      if (seen.has(id)) again.add(id)
      else seen.add(id)
    }
  return again
}

/** The upper 53 bits of an identity, which a number holds exactly. */
const roundIdentity = ({hashes}: Identities, at: number): number =>
  hashes[2 * at]! * 0x200000 + (hashes[2 * at + 1]! >>> 11)

/** How a test ended whose attempts ended so: one that passed once and not at another time is flaky. */
export function endOf(ends: readonly Outcome[]): Outcome {
  const has = (outcome: Outcome): boolean => ends.includes(outcome)
  const failing = has('errored') ? 'errored' : has('failed') ? 'failed' : undefined
  if (has('flaky') || (has('passed') && failing !== undefined)) return 'flaky'
  return failing ?? (has('passed') ? 'passed' : 'skipped')
}

/** What is said of each test that occurs more than once. */
function toldOf(reports: readonly Report[], groups: readonly Attempts[]): ReadonlyMap<TestCase, readonly Diagnostic[]> {
  const told = new Map<TestCase, Diagnostic[]>()
  for (const {test} of groups.flat()) if (test !== undefined) told.set(test, [...test.diagnostics])
  for (const {test, ...diagnostic} of groups.length === 0 ? [] : reports.flatMap(({problems}) => problems))
    if (test !== undefined) told.get(test)?.push(diagnostic)
  return told
}

function merged(
  test: TestCase,
  {attempts, outcome, told}: {attempts: Attempts; outcome: Outcome; told: ReturnType<typeof toldOf>}
): Merged {
  const diagnostics = attempts.flatMap(({test: each}) => (each === undefined ? [] : told.get(each)!))
  const attachments = attempts.flatMap(({test: each}) => each?.attachments ?? [])
  const {reason, ...rest} = test
  const one = {
    ...rest,
    outcome,
    attempts: attempts.reduce((sum, each) => sum + (each.test?.attempts ?? 1), 0),
    diagnostics: outcome === 'flaky' ? diagnostics.map((each): Diagnostic => ({...each, severity: 'info'})) : [],
    ...(attachments.length === 0 ? {} : {attachments}),
    ...(outcome === 'skipped' && reason !== undefined ? {reason} : {})
  }
  return {test: one, problems: isFailing(outcome) ? diagnostics.map(each => ({...each, test: one})) : []}
}

function changed(report: Report, {outcomes: ends, tests}: Changes): Report {
  if (ends.size === 0) return report
  const removed = [...ends.values()].filter(end => end === undefined).length
  const cases = report.cases.flatMap(test => (tests.has(test) ? (tests.get(test)?.test ?? []) : test))
  return {
    ...report,
    tally: changedTally(report.tally, ends),
    cases,
    problems: changedProblems(report, tests),
    warnings: removed === 0 ? report.warnings : [...report.warnings, sentence(removed)]
  }
}

const sentence = (removed: number): string =>
  `${removed === 1 ? '1 test case was' : `${removed} test cases were`} merged as ${removed === 1 ? 'an attempt' : 'attempts'} of a test that is counted already (merge-retries).`

/** The problems with those of all attempts where those of the test that stays were. */
function changedProblems({problems}: Report, tests: Changes['tests']): readonly Problem[] {
  const left = new Set(tests.keys())
  const changed = problems.flatMap((problem): readonly Problem[] => {
    const {test} = problem
    if (test === undefined || !tests.has(test)) return [problem]
    return left.delete(test) ? (tests.get(test)?.problems ?? []) : []
  })
  // A test whose own attempt said nothing.
  return [...changed, ...[...left].flatMap(test => tests.get(test)?.problems ?? [])]
}

function changedTally(tally: Tally, ends: Changes['outcomes']): Tally {
  const {identities} = tally
  const names = [...tally.suites.keys()]
  const counts = {...tally.outcomes}
  const suites = new Map(
    [...tally.suites].map(([name, {outcomes: own, seconds}]) => [name, {outcomes: {...own}, seconds}])
  )
  const hashes = new Uint32Array(identities.hashes.length)
  const left = new Uint8Array(identities.length)
  const suiteOfEach = new Uint32Array(identities.length)
  let length = 0
  for (let at = 0; at < identities.length; at++) {
    const before = outcomes[identities.outcomes[at]!]!
    const after = ends.has(at) ? ends.get(at) : before
    const number = identities.suites![at]!
    const suite = suites.get(names[number]!)!
    counts[before]--
    suite.outcomes[before]--
    if (after === undefined) continue
    counts[after]++
    suite.outcomes[after]++
    hashes.set(identities.hashes.subarray(2 * at, 2 * at + 2), 2 * length)
    left[length] = outcomes.indexOf(after)
    suiteOfEach[length++] = number
  }
  return {
    ...tally,
    outcomes: counts,
    suites,
    identities: {
      length,
      hashes: hashes.subarray(0, 2 * length),
      outcomes: left.subarray(0, length),
      suites: suiteOfEach.subarray(0, length)
    }
  }
}
