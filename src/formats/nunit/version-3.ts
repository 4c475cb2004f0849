import {isFailing, type Attachment, type Outcome} from '../../model/report.ts'
import {classOf, dotnetCase, dotnetDiagnostic} from '../dotnet/test.ts'
import type {ReportSink} from '../format.ts'
import {parseCount, parseSeconds, type XmlElement} from '../xml.ts'
import {startTexts} from './texts.ts'

/** The elements that a report begins with; a suite where it was cut out of one. */
export const roots: ReadonlySet<string> = new Set(['test-run', 'test-suite'])

/** The calls of an XmlHandler, and the last word at the end of the report. */
export interface NunitReader {
  open(element: XmlElement): void
  close(name: string, text: string): void
  finish(): void
}

interface Open {
  readonly isCase: boolean
  readonly fullName: string
  readonly className: string
  readonly result: string
  readonly label: string
  /** Where a suite failed: in itself (SetUp, TearDown) or around or inside of it (Parent, Child). */
  readonly site: string
  readonly seconds: number | undefined
  readonly texts: ReturnType<typeof startTexts>
  readonly attachments: Attachment[]
  /** Whether a test inside of a suite failed. */
  hasFailed: boolean
}

/** Failures that the tool calls errors: exceptions, invalid fixtures, tests that were cancelled. */
const erroredLabel = /^(?:Error|Invalid|Cancelled)$/

/** What NUnit says of a suite whose tests failed. */
const ofChildren = /^One or more child tests had (?:errors|warnings)/

/** Turns the elements of NUnit 3 into test cases. */
export function readNunit3(sink: ReportSink): NunitReader {
  const open: Open[] = []
  let declaredFailed = 0
  let failures = 0

  const start = (element: XmlElement): Open => {
    const fullName = element.attribute('fullname') ?? element.attribute('name') ?? ''
    return {
      isCase: element.name === 'test-case',
      fullName,
      className: element.attribute('classname') ?? classOf(fullName),
      result: element.attribute('result') ?? '',
      label: element.attribute('label') ?? '',
      site: element.attribute('site') ?? '',
      seconds: parseSeconds(element.attribute('duration') ?? element.attribute('time')),
      texts: startTexts(),
      attachments: [],
      hasFailed: false
    }
  }

  const finishCase = (test: Open): void => {
    const outcome = outcomeOf(test)
    if (isFailing(outcome)) {
      failures++
      for (const around of open) around.hasFailed = true
    }
    const {message, stackTrace, reason, output} = test.texts
    sink.testCase(
      dotnetCase({
        source: 'nunit3',
        name: test.fullName,
        className: test.className,
        outcome,
        seconds: test.seconds,
        message: message || reason || test.label,
        stackTrace,
        output,
        attachments: test.attachments
      })
    )
  }

  /** A suite fails for its tests, which are told, or for itself: set-up, tear-down, what cannot be loaded. */
  const finishSuite = (suite: Open): void => {
    const {site, label, fullName, texts, hasFailed} = suite
    if (suite.result !== 'Failed' || site === 'Child' || site === 'Parent') return
    const message = texts.message || texts.reason || label
    if (ofChildren.test(message.trim()) || (site === '' && hasFailed)) return
    failures++
    const failure = {...texts, source: 'nunit3', message, className: suite.className}
    sink.finding({...dotnetDiagnostic(failure, 'error'), title: fullName})
  }

  return {
    open(element) {
      const {name} = element
      if (name === 'test-case' || name === 'test-suite') open.push(start(element))
      else if (name === 'test-run') {
        declaredFailed += parseCount(element.attribute('failed')) ?? 0
        const seconds = parseSeconds(element.attribute('duration') ?? element.attribute('time'))
        if (seconds !== undefined && seconds > 0) sink.seconds(seconds)
      } else {
        const inner = open.at(-1)
        if (inner !== undefined && inner.result !== 'Passed') inner.texts.open(element)
      }
    },
    close(name, text) {
      const inner = open.at(-1)
      if (inner === undefined) return
      if (name === 'test-case') finishCase(open.pop()!)
      else if (name === 'test-suite') finishSuite(open.pop()!)
      else if (name === 'filePath' && text.trim() !== '')
        inner.attachments.push({name: text.trim().replace(/^.*[\\/]/s, ''), path: text.trim()})
      else inner.texts.close(name, text)
    },
    finish() {
      if (failures === 0 && declaredFailed > 0)
        sink.failure(`The report declares ${declaredFailed} failures, but lists none.`)
    }
  }
}

function outcomeOf({result, label}: Open): Outcome {
  switch (result) {
    case 'Passed':
    case 'Warning':
      return 'passed'
    case 'Skipped':
    case 'Inconclusive':
      return 'skipped'
    case 'Failed':
      return erroredLabel.test(label) ? 'errored' : 'failed'
    default:
      return 'errored'
  }
}
