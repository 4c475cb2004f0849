import type {Diagnostic} from '../model/diagnostic.ts'
import {isFailing, type Attachment, type Outcome, type TestCase} from '../model/report.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {compareCounts} from './json/declared.ts'
import {hintsAt} from './json/hints.ts'
import {messageIn} from './json/outline.ts'
import {fieldOf, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {plainText} from './text.ts'

/** The Common Test Report Format, which has reporters for many runners. */
export const ctrf: Format = {
  name: 'ctrf',
  description: 'Common Test Report Format (CTRF) in JSON, written by reporters for many runners',
  url: 'https://ctrf.io/docs/specification/overview',
  kind: 'tests',
  guide: {
    recognizedBy: 'an object whose `results` have `tests` with a `status`',
    obtain: {
      Playwright: "reporter: [['playwright-ctrf-json-reporter', {outputFile: 'ctrf.json'}]]",
      Jest: "reporters: ['default', ['jest-ctrf-json-reporter', {outputFile: 'ctrf.json'}]]",
      'This action': '${{ steps.<id>.outputs.ctrf }}'
    },
    limits:
      'CTRF does not tell failures from errors: a failing test counts as failed. `pending` and `other` count as skipped.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    let listed = {tests: 0, failed: 0}
    await readJson(source, sink, {
      isReport,
      skipped: ['insights', 'baseline', 'extra', 'results.environment', 'results.extra'],
      elements: {
        'results.tests.*'(value, {where}) {
          const test = testOf(requireObject(value, where))
          listed.tests++
          if (isFailing(test.outcome)) listed.failed++
          sink.testCase(test)
        }
      },
      rest(value, document) {
        const results = objectOf(value, 'results')
        const summary = objectOf(results, 'summary')
        const seconds = secondsOf(summary)
        if (seconds !== undefined) sink.seconds(seconds)
        if (document === 'whole') {
          requireList(requireObject(results, 'results'), 'tests', 'results')
          const declared = {tests: numberOf(summary, 'tests'), failed: numberOf(summary, 'failed')}
          compareCounts(sink, {declared, listed})
        }
        listed = {tests: 0, failed: 0}
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const results = objectOf(value, 'results')
  const [test] = listOf(results, 'tests')
  const isNamed = textOf(value, 'reportFormat') === 'CTRF' || textOf(objectOf(results, 'tool'), 'name') !== undefined
  const isTest = textOf(test, 'name') !== undefined && textOf(test, 'status') !== undefined
  return (isNamed || isTest) && (Array.isArray(fieldOf(results, 'tests')) || objectOf(results, 'summary') !== undefined)
}

/** Milliseconds since 1970, in which some reporters write seconds; start and stop may be the wrong way round. */
function secondsOf(summary: JsonObject | undefined): number | undefined {
  const [start, stop, duration] = ['start', 'stop', 'duration'].map(key => numberOf(summary, key))
  if (start !== undefined && stop !== undefined && start > 0 && stop >= start)
    return start < 1e11 ? stop - start : (stop - start) / 1000
  return duration !== undefined && duration >= 0 ? duration / 1000 : undefined
}

/** What is neither passed nor failed counts as skipped: `pending`, and `other`, which is where `todo` is put. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['other', 'skipped']
])

function testOf(entry: JsonObject): TestCase {
  const status = textOf(entry, 'status') ?? ''
  const retries = numberOf(entry, 'retries') ?? Math.max(0, listOf(entry, 'retryAttempts').length - 1)
  const known = outcomes.get(status) ?? 'errored'
  const isFlaky = known === 'passed' && (fieldOf(entry, 'flaky') === true || retries > 0)
  const outcome = isFlaky ? 'flaky' : known
  const file = textOf(entry, 'filePath')
  const duration = numberOf(entry, 'duration')
  const reason = status === 'other' ? textOf(entry, 'rawStatus') : textOf(entry, 'message')
  const attachments = listOf(entry, 'attachments').flatMap(attachmentOf)
  const suites = suitesOf(entry)
  return {
    name: withoutSuites(plainText(textOf(entry, 'name') ?? ''), suites),
    suites,
    ...(file !== undefined && {file}),
    outcome,
    ...(duration !== undefined && duration >= 0 && {seconds: duration / 1000}),
    ...(retries > 0 && {attempts: retries + 1}),
    ...(outcome === 'skipped' && reason !== undefined && reason !== '' && {reason: plainText(reason)}),
    diagnostics: diagnosticsOf(entry, outcome),
    ...(attachments.length > 0 && {attachments})
  }
}

/** A list since version 1; before, a text of names with ` > ` between them. */
function suitesOf(entry: JsonObject): readonly string[] {
  const suite = fieldOf(entry, 'suite')
  const names = typeof suite === 'string' ? suite.split(' > ') : Array.isArray(suite) ? (suite as unknown[]) : []
  return names.filter(name => typeof name === 'string' && name !== '').map(name => plainText(String(name)))
}

/** The name of a test without the names of its suites, with which some reporters begin it. */
function withoutSuites(name: string, suites: readonly string[]): string {
  for (let from = 0; from < Math.min(suites.length, 20); from++) {
    const prefix = `${suites.slice(from).join(' ')} `
    if (name.startsWith(prefix) && name.length > prefix.length) return name.slice(prefix.length)
  }
  return name
}

function diagnosticsOf(entry: JsonObject, outcome: Outcome): readonly Diagnostic[] {
  if (isFailing(outcome)) return [failureOf(entry, entry, 'error')]
  if (outcome !== 'flaky') return []
  return listOf(entry, 'retryAttempts')
    .filter(attempt => textOf(attempt, 'status') === 'failed')
    .map(attempt => failureOf(entry, attempt, 'info'))
}

/** The failure of a test, or of one attempt at it. */
function failureOf(entry: JsonObject, attempt: unknown, severity: 'error' | 'info'): Diagnostic {
  const message = plainText(textOf(attempt, 'message') ?? '')
  const trace = plainText(textOf(attempt, 'trace') ?? '')
  const details = trace.includes(message.trim()) ? trace : `${message.trimEnd()}\n${trace}`
  const said = messageIn(message) || messageIn(trace)
  return {
    severity,
    message: said || `The test has the status “${textOf(attempt, 'rawStatus') ?? textOf(attempt, 'status') ?? ''}”.`,
    source: 'ctrf',
    title: plainText(textOf(entry, 'name') ?? ''),
    ...(details.trim() !== '' && {details}),
    hints: [
      ...(details.trim() === '' ? [] : [{kind: 'stack', text: details} as const]),
      ...hintsAt({path: textOf(entry, 'filePath'), line: numberOf(attempt, 'line')})
    ]
  }
}

function attachmentOf(value: unknown): readonly Attachment[] {
  const path = textOf(value, 'path')
  const contentType = textOf(value, 'contentType')
  if (path === undefined || path === '') return []
  return [{name: textOf(value, 'name') ?? path, path, ...(contentType !== undefined && {contentType})}]
}
