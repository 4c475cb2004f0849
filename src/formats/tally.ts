import type {Severity} from '../model/diagnostic.ts'
import {outcomes, testName, type Outcome, type TestCase} from '../model/report.ts'
import type {SlowTest, Tally} from '../model/tally.ts'
import {identify} from '../model/identity.ts'
import type {PassedCase} from './format.ts'

/** How many of the slowest tests are remembered. */
const slowestKept = 20

/** Suites beyond this number are counted together: a hostile report must not fill the memory. */
const suitesKept = 20_000

/** Columns that grew for one report, for the next one: those of a hundred would only go when memory is tidied up. */
let spare: {hashes: Uint32Array<ArrayBuffer>; endings: Uint8Array<ArrayBuffer>} | undefined

/** The columns of a report with more cases than this are not kept. */
const mostSpared = 65_536

/** Counts test cases and findings as they come. */
export interface TallyBuilder {
  testCase(test: TestCase): void
  passed(test: PassedCase): void
  finding(severity: Severity): void
  /** @param seconds the duration that the report gives for itself; absent for the sum of the cases. */
  finish(seconds: number | undefined): Tally
}

/**
 * Starts a tally. A case costs 9 bytes, a suite one entry; nothing else is kept.
 *
 * @param keep `suiteOfEach`: which suite each case counts in is kept as well, for 4 more bytes a case.
 */
export function startTally(keep: {readonly suiteOfEach?: boolean} = {}): TallyBuilder {
  const counts = zeroOutcomes()
  const findings = {error: 0, warning: 0, info: 0}
  const suites = new Map<string, {outcomes: Record<Outcome, number>; seconds: number}>()
  let {hashes, endings} = spare ?? {hashes: new Uint32Array(256), endings: new Uint8Array(128)}
  spare = undefined
  let suiteOfEach = keep.suiteOfEach === true ? new Uint32Array(endings.length) : undefined
  const suiteNumbers = new Map<object, number>()
  let length = 0
  let sum = 0
  let slowest: SlowTest[] = []
  let threshold = 0

  let suite: {outcomes: Record<Outcome, number>; seconds: number} | undefined
  let suiteName = ''
  let suiteNumber = 0

  /** Makes room for a case, whose identity is to be set at the index that this gives. */
  const count = (outcome: Outcome): number => {
    counts[outcome]++
    if (length === endings.length) {
      hashes = grown(hashes, new Uint32Array(hashes.length * 2))
      endings = grown(endings, new Uint8Array(endings.length * 2))
      if (suiteOfEach !== undefined) suiteOfEach = grown(suiteOfEach, new Uint32Array(endings.length))
    }
    endings[length] = indexOfOutcome[outcome]
    return 2 * length++
  }
  /** Cases come suite by suite, so that the last one mostly is the next. */
  const countInSuite = (name: string, outcome: Outcome, seconds: number): void => {
    if (suite === undefined || name !== suiteName) {
      suiteName = name
      suite = suites.get(name)
      if (suite === undefined) {
        const key = suites.size < suitesKept ? name : '…'
        suite = suites.get(key) ?? {outcomes: zeroOutcomes(), seconds: 0}
        suites.set(key, suite)
      }
      suiteNumber = suiteNumbers.get(suite) ?? suiteNumbers.size
      suiteNumbers.set(suite, suiteNumber)
    }
    if (suiteOfEach !== undefined) suiteOfEach[length - 1] = suiteNumber
    suite.outcomes[outcome]++
    suite.seconds += seconds
    sum += seconds
  }
  const remember = (test: TestCase, seconds: number): void => {
    slowest.push({name: testName(test), seconds})
    if (slowest.length >= 2 * slowestKept) {
      slowest = topSlowest(slowest)
      threshold = slowest.at(-1)!.seconds
    }
  }

  return {
    testCase(test) {
      const {outcome, seconds = 0} = test
      const {high, low} = identify(test)
      const at = count(outcome)
      hashes[at] = high
      hashes[at + 1] = low
      countInSuite(test.suites[0] ?? test.file ?? test.className ?? '', outcome, seconds)
      if (seconds > threshold) remember(test, seconds)
    },
    passed(test) {
      const {suite: name, seconds, hashing} = test
      const at = count('passed')
      hashes[at] = hashing[0]!
      hashes[at + 1] = hashing[1]!
      countInSuite(name, 'passed', seconds)
      if (seconds > threshold) remember(test.whole(), seconds)
    },
    finding(severity) {
      findings[severity]++
    },
    finish(seconds) {
      const identities = {
        length,
        hashes: hashes.slice(0, 2 * length),
        outcomes: endings.slice(0, length),
        ...(suiteOfEach === undefined ? {} : {suites: suiteOfEach.slice(0, length)})
      }
      if (endings.length <= mostSpared) spare = {hashes, endings}
      return {
        outcomes: counts,
        findings,
        seconds: seconds ?? sum,
        slowest: topSlowest(slowest),
        suites,
        identities
      }
    }
  }
}

const indexOfOutcome = Object.fromEntries(outcomes.map((outcome, index) => [outcome, index])) as Record<Outcome, number>

const zeroOutcomes = (): Record<Outcome, number> => ({passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0})

const topSlowest = (tests: SlowTest[]): SlowTest[] => tests.sort((a, b) => b.seconds - a.seconds).slice(0, slowestKept)

function grown<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from)
  return to
}
