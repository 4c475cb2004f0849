import type {Diagnostic, Severity} from '../../model/diagnostic.ts'
import type {Attachment, Outcome, TestCase} from '../../model/report.ts'
import {cleanText, comparisonIn, parseSeconds, type XmlElement} from '../xml.ts'
import {hintsFor} from './hints.ts'
import {isTelling, tellingLines, wordFailure, wordOutput} from './message.ts'
import {outcomeOf, type Status} from './outcome.ts'
import {attachmentsIn, readPlace, type Place} from './places.ts'
import type {Result} from './result.ts'
import type {Suite} from './suite.ts'
import {unwrap} from './unwrap.ts'

/** Text of a case that is perhaps needed. */
export type Output = (() => string) | undefined

/** A test case that is open. */
export interface OpenCase extends Status {
  readonly name: string
  readonly className: string
  readonly seconds: number | undefined
  readonly place: Place
  readonly suite: Suite
  /** Undefined while it is empty: most cases pass. */
  results: Result[] | undefined
  /** What the test printed, decoded only for a case that did not pass. */
  systemOut: Output
  systemErr: Output
  attachments: Attachment[] | undefined
}

const nowhere: Place = {}
const nothing: readonly never[] = []

/** Reads the attributes of a test case. */
export function startCase(element: XmlElement, suite: Suite): OpenCase {
  const className = element.attribute('classname') ?? element.attribute('class') ?? ''
  return {
    name: element.attribute('name') ?? '',
    className,
    seconds: parseSeconds(element.attribute('time') ?? element.attribute('duration')),
    place: placeOf(element, suite),
    suite,
    status: element.attribute('status'),
    result: element.attribute('result'),
    results: undefined,
    systemOut: undefined,
    systemErr: undefined,
    attachments: undefined
  }
}

function placeOf(element: XmlElement, suite: Suite): Place {
  const file = element.attribute('file') ?? element.attribute('filename') ?? element.attribute('filepath')
  const line = element.attribute('line') ?? element.attribute('lineno')
  if (file === undefined && line === undefined) return nowhere
  const place = readPlace({file, line, column: element.attribute('column') ?? element.attribute('col')})
  return suite.firstLine === 0 && place.line !== undefined ? {...place, line: place.line + 1} : place
}

/** The case as it is pushed. */
export function finishCase(open: OpenCase): TestCase {
  const {suite, className, seconds, place} = open
  const name = open.name.trim() === '' ? className || '(without a name)' : open.name
  const results = open.results ?? nothing
  const outcome =
    results === nothing && open.status === undefined && open.result === undefined ? 'passed' : outcomeOf(results, open)
  const test: {-readonly [Key in keyof TestCase]: TestCase[Key]} = {
    name,
    suites: suite.path,
    outcome,
    diagnostics: nothing
  }
  if (className !== '' && className !== suite.name) test.className = className
  if (place.file !== undefined) test.file = place.file
  if (seconds !== undefined) test.seconds = seconds
  if (outcome === 'passed') return test

  const attempts = 1 + results.filter(({kind}) => kind === 'flaky' || kind === 'rerun').length
  if (attempts > 1) test.attempts = attempts
  const reason = outcome === 'skipped' ? reasonOf(results) : ''
  if (reason !== '') test.reason = reason
  test.diagnostics = diagnosticsOf(open, {results, outcome})
  const attachments = [
    ...(open.attachments ?? []),
    ...attachmentsIn(open.systemOut?.() ?? '').map(path => ({name: nameOf(path), path}))
  ]
  if (attachments.length > 0) test.attachments = attachments
  return test
}

const nameOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

function reasonOf(results: readonly Result[]): string {
  const skipped = results.find(({kind}) => kind === 'skipped')
  if (skipped === undefined) return ''
  return cleanText(tellingLines(skipped.message) || tellingLines(skipped.text))
}

/** The kinds of results that are told for an outcome, and how grave they are then. */
const told: Readonly<Record<Outcome, {readonly kinds: readonly Result['kind'][]; readonly severity: Severity}>> = {
  errored: {kinds: ['failure', 'error'], severity: 'error'},
  failed: {kinds: ['failure', 'error'], severity: 'error'},
  flaky: {kinds: ['flaky'], severity: 'info'},
  skipped: {kinds: [], severity: 'info'},
  passed: {kinds: [], severity: 'info'}
}

function diagnosticsOf(
  open: OpenCase,
  {results, outcome}: {readonly results: readonly Result[]; readonly outcome: Outcome}
): readonly Diagnostic[] {
  const {kinds, severity} = told[outcome]
  const relevant = results.filter(({kind}) => kinds.includes(kind))
  if (relevant.length === 0 && (outcome === 'failed' || outcome === 'errored'))
    relevant.push(results.find(({kind}) => kind === 'rerun') ?? bareResult(open))
  return relevant.map((result, index) => diagnosticOf(result, {open, severity, isFirst: index === 0}))
}

/** A case whose attributes alone say that it failed. */
const bareResult = ({status, result}: OpenCase): Result => ({
  kind: 'failure',
  message: '',
  type: `status ${status ?? result ?? ''}`,
  place: nowhere,
  text: ''
})

function diagnosticOf(
  result: Result,
  {open, severity, isFirst}: {readonly open: OpenCase; readonly severity: Severity; readonly isFirst: boolean}
): Diagnostic {
  const clean = {
    ...result,
    message: cleanText(result.message).trim(),
    text: cleanText(result.text)
      .replace(/^\s*\n/, '')
      .trimEnd()
  }
  const own = {...clean, text: unwrap(clean.text)}
  const systemOut = cleanText(open.systemOut?.() ?? '').trim()
  const systemErr = cleanText(open.systemErr?.() ?? '').trim()
  const isSilent = clean.message === '' && clean.text === ''
  const message = (isSilent && (wordOutput(systemErr) || wordOutput(systemOut))) || wordFailure(own)
  const isSaid = message.includes(clean.message) || clean.text.includes(clean.message) || !isTelling(clean)
  const parts = [
    isSaid ? '' : clean.message,
    clean.text === message ? '' : clean.text,
    ...(isFirst ? [output('system-out', systemOut), output('system-err', systemErr)] : [])
  ].filter(part => part !== '')
  return {
    severity,
    message,
    source: 'junit',
    hints: hintsFor(own, {open, outputs: [systemOut, systemErr]}),
    ...(parts.length > 0 ? {details: parts.join('\n\n')} : {}),
    ...comparisonIn(message)
  }
}

const output = (name: string, text: string): string => (text === '' ? '' : `${name}:\n${text}`)
