import type {Hint, Severity} from '../../model/diagnostic.ts'
import type {ReportSink} from '../format.ts'
import {cleanText, parseCount, type XmlElement} from '../xml.ts'
import {originOf} from './origin.ts'

/** The words of Checkstyle, and those that other tools put in their place; `ignore` is told by nobody. */
const severities: ReadonlyMap<string, Severity | undefined> = new Map<string, Severity | undefined>([
  ['', 'error'],
  ['error', 'error'],
  ['fatal', 'error'],
  ['warning', 'warning'],
  ['warn', 'warning'],
  ['info', 'info'],
  ['information', 'info'],
  ['notice', 'info'],
  ['note', 'info'],
  ['style', 'info'],
  ['ignore', undefined]
])

/** Turns the elements of Checkstyle XML into findings. */
export function readFindings(sink: ReportSink): {
  open(element: XmlElement): void
  close(name: string, text: string): void
} {
  let file = ''
  return {
    open(element) {
      if (element.name === 'file') file = element.attribute('name')?.trim() ?? ''
      else if (element.name === 'error') tellError(element, file, sink)
      else if (element.name === 'exception') element.keepText()
    },
    close(name, text) {
      if (name === 'file') file = ''
      if (name === 'exception') tellException(text, file, sink)
    }
  }
}

function tellError(element: XmlElement, file: string, sink: ReportSink): void {
  const word = element.attribute('severity')?.trim().toLowerCase() ?? ''
  const severity = severities.has(word) ? severities.get(word) : 'error'
  if (severity === undefined) return
  const {source, code} = originOf(element.attribute('source') ?? '')
  const line = parseCount(element.attribute('line')) ?? 0
  const column = parseCount(element.attribute('column')) ?? 0
  const path = pathOf(file)
  const message = cleanText(element.lines('message') ?? '').trim()
  sink.finding({
    severity,
    message: message === '' ? (code?.value ?? 'no message') : message,
    source,
    ...(code === undefined ? {} : {code}),
    ...(path === undefined
      ? {}
      : {
          hints: [
            {kind: 'location', location: {path, ...(line > 0 ? {start: {line, ...(column > 0 ? {column} : {})}} : {})}}
          ]
        })
  })
}

/** Checkstyle itself crashed: on a file, or as a whole. */
function tellException(text: string, file: string, sink: ReportSink): void {
  const details = cleanText(text).trim()
  const path = pathOf(file)
  const hint: Hint | undefined = path === undefined ? undefined : {kind: 'location', location: {path}}
  sink.finding({
    severity: 'error',
    message: details.split('\n', 1)[0] || 'the linter crashed without a message',
    source: 'checkstyle',
    ...(hint === undefined ? {} : {hints: [hint]}),
    ...(details.includes('\n') ? {details} : {})
  })
}

/** What was read from the standard input has no path. */
const pathOf = (file: string): string | undefined =>
  file === '' || file === '-' || file === '<stdin>' ? undefined : file
