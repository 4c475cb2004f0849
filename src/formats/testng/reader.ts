import type {Diagnostic, Hint} from '../../model/diagnostic.ts'
import {isFailing, type Outcome, type TestCase} from '../../model/report.ts'
import type {ReportSink} from '../format.ts'
import {cleanText, comparisonIn, parseCount, parseSeconds, type XmlElement} from '../xml.ts'

/** The elements that a report begins with. */
export const roots: ReadonlySet<string> = new Set(['testng-results'])

/** The calls of an XmlHandler, and the last word at the end of the report. */
export interface TestngReader {
  open(element: XmlElement): void
  close(name: string, text: string): void
  finish(): void
}

interface Method {
  readonly name: string
  readonly status: string
  /** A set-up or tear-down, which is no test. */
  readonly isConfiguration: boolean
  readonly seconds: number | undefined
  readonly parameters: string[]
  type: string
  message: string
  stackTrace: string
  output: string
}

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['PASS', 'passed'],
  ['FAIL', 'failed'],
  ['SKIP', 'skipped']
])

/** Turns the methods of TestNG into test cases; those that it ran again are cases of their own, as it counts them. */
export function readTestng(sink: ReportSink): TestngReader {
  let className = ''
  let method: Method | undefined
  let declaredFailed = 0
  let failures = 0

  const start = (element: XmlElement): Method => {
    const milliseconds = parseSeconds(element.attribute('duration-ms'))
    return {
      name: element.attribute('name') ?? '',
      status: element.attribute('status') ?? '',
      isConfiguration: element.attribute('is-config') === 'true',
      seconds: milliseconds === undefined ? undefined : milliseconds / 1000,
      parameters: [],
      type: '',
      message: '',
      stackTrace: '',
      output: ''
    }
  }

  const finish = (closed: Method): void => {
    const outcome = outcomes.get(closed.status) ?? 'errored'
    const isBad = isFailing(outcome)
    if (isBad) failures++
    if (closed.isConfiguration) {
      // What a set-up that failed prevents is skipped; the set-up itself is the reason.
      if (isBad) sink.finding({...diagnosticOf(closed, className), title: `${className}.${closed.name}`})
      return
    }
    const test: {-readonly [Key in keyof TestCase]: TestCase[Key]} = {
      name: closed.parameters.length === 0 ? closed.name : `${closed.name}(${closed.parameters.join(', ')})`,
      suites: className === '' ? [] : [className],
      outcome,
      diagnostics: isBad ? [diagnosticOf(closed, className)] : []
    }
    if (closed.seconds !== undefined) test.seconds = closed.seconds
    const reason = cleanText(closed.message).trim()
    if (outcome === 'skipped' && reason !== '') test.reason = reason
    sink.testCase(test)
  }

  return {
    open(element) {
      const {name} = element
      if (name === 'testng-results') declaredFailed += parseCount(element.attribute('failed')) ?? 0
      else if (name === 'class') className = element.attribute('name') ?? ''
      else if (name === 'test-method') method = start(element)
      else if (method === undefined) return
      else if (name === 'exception') method.type = element.attribute('class') ?? ''
      else if (name === 'value' || (texts.has(name) && method.status !== 'PASS')) element.keepText()
    },
    close(name, text) {
      if (name === 'class') className = ''
      else if (method === undefined) return
      else if (name === 'test-method') {
        finish(method)
        method = undefined
      } else if (name === 'value') method.parameters.push(text.trim())
      else if (name === 'message') method.message = text
      else if (name === 'full-stacktrace') method.stackTrace = text
      else if (name === 'line') method.output += `${text.trim()}\n`
    },
    finish() {
      if (failures === 0 && declaredFailed > 0)
        sink.failure(`The report declares ${declaredFailed} failures, but lists none.`)
    }
  }
}

/** Elements whose text is wanted of a method that did not pass. */
const texts: ReadonlySet<string> = new Set(['message', 'full-stacktrace', 'line'])

function diagnosticOf(method: Method, className: string): Diagnostic {
  const message = cleanText(method.message).trim()
  const stackTrace = cleanText(method.stackTrace).trim()
  const output = method.output.trim()
  const details = [stackTrace, output === '' ? '' : `output:\n${cleanText(output)}`].filter(part => part !== '')
  const hints: (Hint | undefined)[] = [
    stackTrace === '' ? undefined : {kind: 'stack', text: stackTrace},
    className === '' ? undefined : {kind: 'symbol', name: className}
  ]
  return {
    severity: 'error',
    message: message || method.type || 'failed without a message',
    source: 'testng',
    hints: hints.filter(hint => hint !== undefined),
    ...(details.length > 0 ? {details: details.join('\n\n')} : {}),
    ...comparisonIn(message)
  }
}
