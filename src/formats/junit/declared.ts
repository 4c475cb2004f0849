import type {ReportSink} from '../format.ts'
import {parseCount, parseSeconds, type XmlElement} from '../xml.ts'

/** What the elements of a report say. */
interface Found {
  readonly tests: number
  /** Cases that failed or errored. */
  readonly failingCases: number
  /** Elements of failures and errors wherever they stand, those of earlier attempts included. */
  readonly failingElements: number
}

/** What the attributes of a report claim of it as a whole. Often wrong, so that nothing is counted from them. */
export interface Declarations {
  /** The root around the suites. */
  root(element: XmlElement): void
  /** An outermost suite. */
  suite(element: XmlElement): void
  /** The end of the root: one file may hold several documents. */
  endDocument(): void
  /** Tells where the attributes disagree with the elements. */
  compare(found: Found, sink: ReportSink): void
}

interface Counts {
  readonly tests: number | undefined
  readonly failing: number | undefined
  readonly seconds: number | undefined
}

/** Begins to add up what attributes claim. */
export function startDeclarations(): Declarations {
  let ofRoot: Counts = {tests: undefined, failing: undefined, seconds: undefined}
  let ofSuites: Counts = ofRoot
  let total: Counts = ofRoot
  return {
    root(element) {
      ofRoot = countsOf(element)
    },
    suite(element) {
      ofSuites = sum(ofSuites, countsOf(element))
    },
    endDocument() {
      total = sum(total, {
        tests: ofRoot.tests ?? ofSuites.tests,
        failing: ofRoot.failing ?? ofSuites.failing,
        seconds: ofRoot.seconds ?? ofSuites.seconds
      })
      ofRoot = ofSuites = {tests: undefined, failing: undefined, seconds: undefined}
    },
    compare(found, sink) {
      const {tests, failing, seconds} = total
      if (seconds !== undefined) sink.seconds(seconds)
      if (tests !== undefined && tests !== found.tests)
        sink.warning(`The report declares ${tests} ${tests === 1 ? 'test' : 'tests'}, but lists ${found.tests}.`)
      if (failing === undefined || failing === found.failingCases || failing === found.failingElements) return
      const declared = `${failing} ${failing === 1 ? 'failure' : 'failures'}`
      if (found.failingElements === 0) sink.failure(`The report declares ${declared}, but lists none.`)
      else sink.warning(`The report declares ${declared}, but lists ${found.failingCases}.`)
    }
  }
}

function countsOf(element: XmlElement): Counts {
  const failures = parseCount(element.attribute('failures'))
  const errors = parseCount(element.attribute('errors'))
  return {
    tests: parseCount(element.attribute('tests')),
    failing: failures === undefined && errors === undefined ? undefined : (failures ?? 0) + (errors ?? 0),
    // A time of 0 is one that nobody took.
    seconds: parseSeconds(element.attribute('time') ?? element.attribute('duration')) || undefined
  }
}

const add = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : a + b

const sum = (a: Counts, b: Counts): Counts => ({
  tests: add(a.tests, b.tests),
  failing: add(a.failing, b.failing),
  seconds: add(a.seconds, b.seconds)
})
