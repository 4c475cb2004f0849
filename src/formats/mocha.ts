import type {Diagnostic} from '../model/diagnostic.ts'
import type {Outcome, TestCase} from '../model/report.ts'
import type {Format, ReportSink} from './format.ts'
import {readJson} from './json.ts'
import {compareCounts} from './json/declared.ts'
import {hintsAt} from './json/hints.ts'
import {messageIn, shownValue} from './json/outline.ts'
import {fieldOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {plainText} from './text.ts'

/** What mocha's JSON reporter writes, to a file or among what the tests print. */
export const mocha: Format = {
  name: 'mocha',
  description: 'JSON of Mocha (`--reporter json`) and Cypress',
  url: 'https://mochajs.org/#json',
  kind: 'tests',
  guide: {
    recognizedBy: 'an object with `stats` and a list `tests`',
    obtain: {
      Mocha: 'npx mocha --reporter json --reporter-option output=mocha.json',
      Cypress: 'npx cypress run --reporter json > cypress.json'
    },
    limits: 'A test that passed at a second try is flaky only where `currentRetry` says so.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    let run = startRun(sink)
    await readJson(source, sink, {
      isReport,
      skipped: ['passes'],
      elements: {
        'tests.*': (value, {where}) => run.test(requireObject(value, where)),
        'pending.*': (value, {where}) => run.pending(requireObject(value, where)),
        'failures.*': (value, {where}) => run.failure(requireObject(value, where))
      },
      rest(value, document) {
        const {tests, failed} = run.finish()
        run = startRun(sink)
        const stats = objectOf(value, 'stats')
        const duration = numberOf(stats, 'duration')
        if (duration !== undefined) sink.seconds(duration / 1000)
        if (document === 'broken') return
        requireList(requireObject(value, 'it'), 'tests', '')
        const declared = {tests: numberOf(stats, 'tests'), failed: numberOf(stats, 'failures')}
        compareCounts(sink, {declared, listed: {tests, failed}})
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const stats = objectOf(value, 'stats')
  return (
    numberOf(stats, 'tests') !== undefined &&
    numberOf(stats, 'passes') !== undefined &&
    Array.isArray(fieldOf(value, 'tests'))
  )
}

/**
 * A run in the reading. Its tests stand first, without their outcome: a failure carries its error, and a pass its speed
 * (since Mocha 9); the others wait for the lists of pending tests and failures. A failing hook stands only in the list
 * of failures.
 */
function startRun(sink: ReportSink) {
  let tests = 0
  let failed = 0
  const waiting: JsonObject[] = []
  const told = new Map<string, number>()
  const pending = new Map<string, number>()
  const failures = new Map<string, JsonObject[]>()

  const push = (entry: JsonObject, outcome: Outcome): void => {
    if (outcome === 'failed') failed++
    sink.testCase(caseOf(entry, outcome))
  }
  return {
    test(entry: JsonObject): void {
      tests++
      if (Object.keys(objectOf(entry, 'err') ?? {}).length > 0) {
        add(told, keyOf(entry), 1)
        push(entry, 'failed')
      } else if (textOf(entry, 'speed') !== undefined) push(entry, 'passed')
      else waiting.push(entry)
    },
    pending: (entry: JsonObject): void => add(pending, keyOf(entry), 1),
    failure(entry: JsonObject): void {
      const key = keyOf(entry)
      const known = failures.get(key)
      if (known === undefined) failures.set(key, [entry])
      else known.push(entry)
    },
    finish(): {tests: number; failed: number} {
      for (const [key, count] of told) failures.get(key)?.splice(0, count)
      for (const entry of waiting) {
        const key = keyOf(entry)
        const failure = failures.get(key)?.shift()
        const isPending = (pending.get(key) ?? 0) > 0
        if (isPending) add(pending, key, -1)
        if (failure !== undefined) push(failure, 'failed')
        else push(entry, isPending || numberOf(entry, 'duration') === undefined ? 'skipped' : 'passed')
      }
      for (const entries of failures.values()) for (const entry of entries) push(entry, 'failed')
      return {tests, failed}
    }
  }
}

const add = (counts: Map<string, number>, key: string, count: number): void =>
  void counts.set(key, (counts.get(key) ?? 0) + count)

const keyOf = (entry: JsonObject): string => `${textOf(entry, 'file') ?? ''}\n${textOf(entry, 'fullTitle') ?? ''}`

function caseOf(entry: JsonObject, outcome: Outcome): TestCase {
  const name = textOf(entry, 'title') ?? textOf(entry, 'fullTitle') ?? ''
  const fullTitle = textOf(entry, 'fullTitle') ?? name
  // The titles of the suites are joined by blanks, and cannot be told apart.
  const suite = fullTitle.endsWith(` ${name}`) ? fullTitle.slice(0, -name.length - 1) : ''
  const file = textOf(entry, 'file')
  const duration = numberOf(entry, 'duration')
  const retries = numberOf(entry, 'currentRetry') ?? 0
  return {
    name: plainText(name),
    suites: suite === '' ? [] : [plainText(suite)],
    ...(file !== undefined && {file}),
    outcome: outcome === 'passed' && retries > 0 ? 'flaky' : outcome,
    ...(duration !== undefined && duration >= 0 && {seconds: duration / 1000}),
    ...(retries > 0 && {attempts: retries + 1}),
    diagnostics: outcome === 'failed' ? [failureOf(entry, fullTitle)] : []
  }
}

function failureOf(entry: JsonObject, title: string): Diagnostic {
  const error = fieldOf(entry, 'err')
  const message = plainText(textOf(error, 'message') ?? '')
  const stack = plainText(textOf(error, 'stack') ?? '')
  const details = stack.includes(message) ? stack : `${message}\n${stack}`
  const expected = shownValue(fieldOf(error, 'expected'))
  const actual = shownValue(fieldOf(error, 'actual'))
  return {
    severity: 'error',
    message: messageIn(message) || messageIn(details) || 'The test failed without a message.',
    source: 'mocha',
    title: plainText(title),
    ...(details.trim() !== '' && {details}),
    hints: [
      ...(details.trim() === '' ? [] : [{kind: 'stack', text: details} as const]),
      ...hintsAt({path: textOf(entry, 'file')})
    ],
    ...(expected !== undefined && {expected: plainText(expected)}),
    ...(actual !== undefined && {actual: plainText(actual)})
  }
}
