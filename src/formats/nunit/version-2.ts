import {isFailing, type Outcome} from '../../model/report.ts'
import {classOf, dotnetCase, dotnetDiagnostic} from '../dotnet/test.ts'
import type {ReportSink} from '../format.ts'
import {parseCount, parseSeconds, type XmlElement} from '../xml.ts'
import {startTexts} from './texts.ts'
import type {NunitReader} from './version-3.ts'

/** The elements that a report begins with; a suite where it was cut out of one. */
export const roots: ReadonlySet<string> = new Set(['test-results', 'test-suite'])

interface Open {
  readonly name: string
  readonly outcome: Outcome
  readonly seconds: number | undefined
  readonly texts: ReturnType<typeof startTexts>
  /** Whether a test inside of a suite failed. */
  hasFailed: boolean
}

/** The words of NUnit 2.5; before, only `executed` and `success` said how a test ended. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['Success', 'passed'],
  ['Failure', 'failed'],
  ['Error', 'errored'],
  ['NotRunnable', 'errored'],
  ['Cancelled', 'errored'],
  ['Ignored', 'skipped'],
  ['Skipped', 'skipped'],
  ['Inconclusive', 'skipped']
])

/** What NUnit says of a suite whose tests failed. */
const ofChildren = /^(?:Child test failed|One or more child tests)/

/** Turns the elements of NUnit 2 into test cases. Times of the root are times of day and no durations. */
export function readNunit2(sink: ReportSink): NunitReader {
  const open: Open[] = []
  let declaredFailed = 0
  let failures = 0

  const finishCase = ({name, outcome, seconds, texts}: Open): void => {
    if (isFailing(outcome)) {
      failures++
      for (const around of open) around.hasFailed = true
    }
    const message = texts.message || texts.reason
    const {stackTrace, output} = texts
    sink.testCase(
      dotnetCase({source: 'nunit2', name, className: classOf(name), outcome, seconds, message, stackTrace, output})
    )
  }

  const finishSuite = ({name, outcome, texts, hasFailed}: Open): void => {
    const message = texts.message || texts.reason
    if ((outcome !== 'failed' && outcome !== 'errored') || hasFailed || ofChildren.test(message.trim())) return
    failures++
    const failure = {...texts, source: 'nunit2', message, className: ''}
    sink.finding({...dotnetDiagnostic(failure, 'error'), title: name})
  }

  return {
    open(element) {
      const {name} = element
      if (name === 'test-case' || name === 'test-suite')
        open.push({
          name: element.attribute('name') ?? '',
          outcome: outcomeOf(element),
          seconds: parseSeconds(element.attribute('time')),
          texts: startTexts(),
          hasFailed: false
        })
      else if (name === 'test-results')
        declaredFailed +=
          (parseCount(element.attribute('failures')) ?? 0) + (parseCount(element.attribute('errors')) ?? 0)
      else if (open.length > 0 && open.at(-1)!.outcome !== 'passed') open.at(-1)!.texts.open(element)
    },
    close(name, text) {
      if (name === 'test-case') finishCase(open.pop()!)
      else if (name === 'test-suite') finishSuite(open.pop()!)
      else open.at(-1)?.texts.close(name, text)
    },
    finish() {
      if (failures === 0 && declaredFailed > 0)
        sink.failure(`The report declares ${declaredFailed} failures, but lists none.`)
    }
  }
}

function outcomeOf(element: XmlElement): Outcome {
  const result = element.attribute('result')
  if (result !== undefined) return outcomes.get(result) ?? 'errored'
  if (element.attribute('executed') === 'False') return 'skipped'
  return element.attribute('success') === 'False' ? 'failed' : 'passed'
}
