import {isFailing, type Attachment, type Outcome} from '../../model/report.ts'
import {classOf, dotnetCase, dotnetDiagnostic} from '../dotnet/test.ts'
import type {ReportSink} from '../format.ts'
import {cleanText, parseCount, type XmlElement, type XmlHandler} from '../xml.ts'
import {roots} from './classes.ts'

/** An XmlHandler, and the last word at the end of the report. */
export interface TrxReader extends XmlHandler {
  finish(): void
}

interface Result {
  readonly name: string
  readonly className: string
  readonly outcome: string | undefined
  readonly seconds: number | undefined
  /** Data rows and ordered tests: then only they count. */
  hasInner: boolean
  /** Whether one of them failed. */
  hasFailed: boolean
  message: string
  stackTrace: string
  output: string
  readonly attachments: Attachment[]
}

/** The words of the schema, vstst.xsd. Its zero value is Error, and serializers leave zero out. */
const outcomes: ReadonlyMap<string | undefined, Outcome> = new Map<string | undefined, Outcome>([
  ['Passed', 'passed'],
  ['PassedButRunAborted', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['NotExecuted', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Pending', 'skipped'],
  ['InProgress', 'skipped'],
  [undefined, 'errored']
])

/** Counters of tests that did not pass. */
const bad = ['failed', 'error', 'timeout', 'aborted', 'disconnected', 'notRunnable']

/** What a test printed. */
const outputs: ReadonlySet<string> = new Set(['StdOut', 'StdErr', 'DebugTrace'])

/** What test adapters log of each test, at the level of an error. */
const echo = /^\[xUnit\.net |\[(?:FAIL|SKIP|PASS)\]\s*$/

const duration = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/

/** `00:00:00.1084258`, with days before a dot where there are any. */
export function parseDuration(text: string | undefined): number | undefined {
  const [, days = '0', hours, minutes, seconds] = duration.exec(text?.trim() ?? '') ?? []
  if (seconds === undefined) return undefined
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** @param classes by the ids of their tests. */
export function startTrx(sink: ReportSink, classes: ReadonlyMap<string, string>): TrxReader {
  const open: Result[] = []
  let inResults = 0
  let summary: string | undefined
  let declaredBad = 0
  let failures = 0
  let inError = false
  /** The outcome of a message about the run as a whole. */
  let runInfo: string | undefined

  const start = (element: XmlElement): void => {
    const name = element.attribute('testName') ?? ''
    open.push({
      name,
      className: classes.get(element.attribute('testId') ?? '') ?? classOf(name),
      outcome: element.attribute('outcome'),
      seconds: parseDuration(element.attribute('duration')),
      hasInner: false,
      hasFailed: false,
      message: '',
      stackTrace: '',
      output: '',
      attachments: []
    })
  }

  const finish = (result: Result): void => {
    const outcome = outcomes.get(result.outcome) ?? 'errored'
    const isBad = isFailing(outcome)
    const around = open.at(-1)
    if (around !== undefined) {
      around.hasInner = true
      if (isBad || result.hasFailed) around.hasFailed = true
    }
    const said =
      isBad && result.message === '' && result.outcome !== 'Failed' ? `outcome: ${result.outcome ?? 'none'}` : ''
    const failure = {...result, source: 'trx', message: result.message || said}
    if (!result.hasInner) {
      if (isBad) failures++
      sink.testCase(dotnetCase({...failure, outcome}))
    } else if (isBad && !result.hasFailed) {
      failures++
      sink.finding({...dotnetDiagnostic(failure, 'error'), title: result.name})
    }
  }

  const finishInfo = (outcome: string, text: string): void => {
    const sentence = cleanText(text).trim()
    if (sentence === '' || echo.test(sentence)) return
    if (outcome === 'Warning') sink.warning(sentence)
    else if (outcome === 'Error' || outcome === 'Failed' || outcome === 'Aborted') {
      failures++
      sink.finding(
        dotnetDiagnostic({source: 'trx', message: sentence, stackTrace: '', output: '', className: ''}, 'error')
      )
    }
  }

  return {
    roots,
    open(element) {
      const {name} = element
      if (name === 'Results') inResults++
      else if (inResults > 0 && isResult(name)) start(element)
      else if (name === 'RunInfo') runInfo = element.attribute('outcome') ?? ''
      else if (name === 'ResultSummary') summary = element.attribute('outcome')
      else if (name === 'Counters')
        for (const counter of bad) declaredBad += parseCount(element.attribute(counter)) ?? 0
      else if (name === 'ErrorInfo') inError = true
      else if (inError || (name === 'Text' && runInfo !== undefined)) element.keepText()
      else if (open.length === 0) return
      else if (outputs.has(name)) {
        if (outcomes.get(open.at(-1)!.outcome) !== 'passed') element.keepText()
      } else if (name === 'ResultFile') {
        const path = element.attribute('path') ?? ''
        if (path !== '') open.at(-1)!.attachments.push({name: path.replace(/^.*[\\/]/s, ''), path})
      }
    },
    close(name, text) {
      const result = open.at(-1)
      if (name === 'Results') inResults--
      else if (inResults > 0 && isResult(name)) finish(open.pop()!)
      else if (name === 'ErrorInfo') inError = false
      else if (inError && name === 'Message' && result !== undefined) result.message = text
      else if (inError && name === 'StackTrace' && result !== undefined) result.stackTrace = text
      else if (outputs.has(name) && result !== undefined) result.output += text
      else if (name === 'Text' && runInfo !== undefined) finishInfo(runInfo, text)
      else if (name === 'RunInfo') runInfo = undefined
    },
    finish() {
      if (failures > 0) return
      if (declaredBad > 0) sink.failure(`The report declares ${declaredBad} failures, but lists none.`)
      else if (summary !== undefined && (summary === 'Failed' || outcomes.get(summary) === undefined))
        sink.failure(`The report says of the run as a whole that it ended with “${summary}”, and names no reason.`)
    }
  }
}

/** UnitTestResult, and those of other kinds of tests; an ordered test is a TestResultAggregation. */
const isResult = (name: string): boolean => name.endsWith('TestResult') || name === 'TestResultAggregation'
