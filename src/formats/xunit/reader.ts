import type {Hint} from '../../model/diagnostic.ts'
import {isFailing, type Outcome} from '../../model/report.ts'
import {classOf, dotnetCase, dotnetDiagnostic} from '../dotnet/test.ts'
import type {ReportSink} from '../format.ts'
import {parseCount, parseSeconds, type XmlElement} from '../xml.ts'

/** The elements that a report begins with. */
export const roots: ReadonlySet<string> = new Set(['assemblies', 'assembly'])

/** The calls of an XmlHandler, and the last word at the end of the report. */
export interface XunitReader {
  open(element: XmlElement): void
  close(name: string, text: string): void
  finish(): void
}

/** A test, or a failure around tests: of an assembly (`error`) or, in version 1, of a class. */
interface Open {
  readonly kind: 'test' | 'error' | 'class'
  readonly name: string
  readonly className: string
  readonly result: string
  readonly seconds: number | undefined
  hasFailure: boolean
  file: string
  line: number | undefined
  message: string
  stackTrace: string
  reason: string
  output: string
}

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['Pass', 'passed'],
  ['Fail', 'failed'],
  ['Skip', 'skipped'],
  ['NotRun', 'skipped']
])

/** Elements whose text is wanted of a test that did not pass. */
const texts: ReadonlySet<string> = new Set(['message', 'stack-trace', 'output', 'reason', 'source-file', 'source-line'])

/** Turns the elements of xUnit.net into test cases. */
export function readXunit(sink: ReportSink): XunitReader {
  /** A class of version 1 is open around its tests. */
  const open: Open[] = []
  let seconds = 0
  let declaredFailed = 0
  let failures = 0

  const start = (element: XmlElement, kind: Open['kind']): Open => {
    const name = element.attribute('name') ?? ''
    return {
      kind,
      name: kind === 'error' ? [element.attribute('type') ?? '', name].filter(part => part !== '').join(' ') : name,
      className: kind === 'test' ? (element.attribute('type') ?? classOf(name)) : kind === 'class' ? name : '',
      result: element.attribute('result') ?? '',
      seconds: parseSeconds(element.attribute('time')),
      hasFailure: false,
      file: element.attribute('source-file') ?? '',
      line: parseCount(element.attribute('source-line')),
      message: '',
      stackTrace: '',
      reason: '',
      output: ''
    }
  }

  const finish = (closed: Open): void => {
    const {kind, name, className, stackTrace, output, reason} = closed
    const failure = {
      source: 'xunit',
      message: unescaped(closed.message),
      // The text as written stays, in case that it is no escape.
      stackTrace: unescaped(closed.message) === closed.message ? stackTrace : `${closed.message}\n${stackTrace}`,
      output,
      className,
      place: placeOf(closed)
    }
    if (kind !== 'test') {
      if (!closed.hasFailure) return
      failures++
      sink.finding({...dotnetDiagnostic(failure, 'error'), title: name})
      return
    }
    const outcome = outcomes.get(closed.result) ?? 'errored'
    if (isFailing(outcome)) failures++
    const message = outcome === 'skipped' ? reason : failure.message
    sink.testCase(dotnetCase({...failure, name, outcome, seconds: closed.seconds, message}))
  }

  return {
    open(element) {
      const {name} = element
      if (name === 'assembly') {
        seconds += parseSeconds(element.attribute('time')) ?? 0
        declaredFailed +=
          (parseCount(element.attribute('failed')) ?? 0) + (parseCount(element.attribute('errors')) ?? 0)
      } else if (name === 'test' || name === 'error' || name === 'class') open.push(start(element, name))
      else {
        const inner = open.at(-1)
        if (inner !== undefined && name === 'failure') inner.hasFailure = true
        else if (inner !== undefined && inner.result !== 'Pass' && texts.has(name)) element.keepText()
      }
    },
    close(name, text) {
      const inner = open.at(-1)
      if (name === 'test' || name === 'error' || name === 'class') finish(open.pop()!)
      else if (inner === undefined) return
      else if (name === 'message' && inner.hasFailure) inner.message = text
      // The reason of a skipped test has its message in a child in version 1.
      else if (name === 'message' || name === 'reason') inner.reason ||= text
      else if (name === 'stack-trace') inner.stackTrace = text
      else if (name === 'output') inner.output = text
      else if (name === 'source-file') inner.file = text.trim()
      else if (name === 'source-line') inner.line = parseCount(text)
    },
    finish() {
      if (seconds > 0) sink.seconds(seconds)
      if (failures === 0 && declaredFailed > 0)
        sink.failure(`The report declares ${declaredFailed} failures, but lists none.`)
    }
  }
}

/** Version 2 writes the line breaks of messages as escapes of C#; a lone `\\n` may be part of a path of Windows. */
const unescaped = (text: string): string => text.replaceAll('\\r\\n', '\n')

function placeOf({file, line}: Open): Hint | undefined {
  if (file === '') return undefined
  return line === undefined ? {kind: 'file', path: file} : {kind: 'location', location: {path: file, start: {line}}}
}
