import {isFailing, type Outcome, type TestCase} from '../../model/report.ts'
import type {ReportSink} from '../format.ts'
import {hintsAt} from '../json/hints.ts'
import {fieldOf, numberOf, objectOf, textOf, type JsonObject} from '../json/shape.ts'
import {collectLines} from '../lines/collect.ts'
import {plainText} from '../text.ts'
import {detailsOf, diagnosticOf, placesOf, type RunningTest} from './diagnosis.ts'

/** Takes the events of Dart's JSON reporter. */
export interface DartReader {
  event(event: JsonObject): void
  end(): void
}

/** Errors of one test that are told; a loop may throw for ever. */
const mostErrors = 50

/** Tests whose name is kept for errors that come after their end. */
const mostEnded = 1000

const outcomes: Readonly<Record<string, Outcome>> = {success: 'passed', failure: 'failed', error: 'errored'}

/** Starts to read events. */
export function startDartReader(sink: ReportSink): DartReader {
  const suites = new Map<number, string>()
  const tests = new Map<number, RunningTest>()
  const ended = new Map<number, RunningTest>()
  let failures = 0
  let success: unknown
  let isDone = false

  const endTest = (id: number, test: RunningTest, event: JsonObject): void => {
    tests.delete(id)
    ended.set(id, test)
    if (ended.size > mostEnded) ended.delete(ended.keys().next().value!)
    const result = outcomes[textOf(event, 'result') ?? ''] ?? 'errored'
    // “loading test/cart_test.dart”, setUpAll: counted only when they fail.
    if (fieldOf(event, 'hidden') === true && result === 'passed') return
    const outcome =
      result !== 'passed'
        ? result
        : fieldOf(event, 'skipped') === true
          ? 'skipped'
          : test.errors.length > 0
            ? 'flaky'
            : 'passed'
    const isFailure = isFailing(outcome)
    if (isFailure) failures++
    const end = numberOf(event, 'time')
    sink.testCase({
      ...caseOf(test, outcome),
      ...(end !== undefined && end >= test.start && {seconds: (end - test.start) / 1000})
    })
  }

  return {
    event(event) {
      const id = numberOf(event, 'testID')
      const test = id === undefined ? undefined : tests.get(id)
      const type = textOf(event, 'type')
      if (type === 'suite') {
        const suite = objectOf(event, 'suite')
        const suiteId = numberOf(suite, 'id')
        if (suiteId !== undefined) suites.set(suiteId, textOf(suite, 'path') ?? '')
      } else if (type === 'testStart') {
        const started = objectOf(event, 'test')
        const testId = numberOf(started, 'id')
        const path = suites.get(numberOf(started, 'suiteID') ?? -1)
        if (started !== undefined && testId !== undefined)
          tests.set(testId, startTest(started, {path, start: numberOf(event, 'time') ?? 0}))
      } else if (type === 'print') {
        for (const line of plainText(textOf(event, 'message') ?? '').split('\n')) test?.printed.add(line)
      } else if (type === 'error') {
        if (test === undefined) {
          // An error may come when its test has passed; no other result follows.
          const before = id === undefined ? undefined : ended.get(id)
          failures++
          sink.finding({...diagnosticOf(event, before), title: `${before?.name ?? 'A test'} failed after its end`})
        } else if (test.errors.length < mostErrors) test.errors.push(event)
      } else if (type === 'testDone') {
        if (id !== undefined && test !== undefined) endTest(id, test, event)
      } else if (type === 'done') {
        isDone = true
        success = fieldOf(event, 'success')
        const time = numberOf(event, 'time')
        if (time !== undefined) sink.seconds(time / 1000)
      }
    },
    end() {
      for (const test of tests.values())
        if (!isLoading(test) || test.errors.length > 0) {
          failures++
          sink.testCase(caseOf(test, 'errored'))
        }
      if (!isDone) sink.failure('The report ends before the run does.')
      else if (success !== true && success !== false) sink.failure('The run was broken off.')
      else if (!success && failures === 0) sink.failure('The run failed, and no test that did is listed.')
    }
  }
}

/** The pseudo test that loads a file. */
const isLoading = ({name, suite}: RunningTest): boolean => suite !== undefined && name === `loading ${suite}`

function startTest(test: JsonObject, around: {path: string | undefined; start: number}): RunningTest {
  const [url, root] = [textOf(test, 'url'), textOf(test, 'root_url')]
  // A test that a helper declares has the place in its own file as root.
  const place = root === undefined ? {path: url, prefix: ''} : {path: root, prefix: 'root_'}
  const isFramework = place.path?.startsWith('package:flutter_test/') === true
  return {
    name: textOf(test, 'name') ?? '',
    suite: around.path,
    start: around.start,
    skipReason: textOf(objectOf(test, 'metadata'), 'skipReason') ?? '',
    hints: isFramework
      ? []
      : hintsAt({
          path: place.path,
          line: numberOf(test, `${place.prefix}line`),
          column: numberOf(test, `${place.prefix}column`)
        }),
    errors: [],
    printed: collectLines()
  }
}

function caseOf(test: RunningTest, outcome: Outcome): TestCase {
  const {name, suite, skipReason, errors} = test
  const isFailure = isFailing(outcome)
  const diagnostics = errors.map(error => diagnosticOf(error, test))
  if (isFailure && diagnostics.length === 0)
    diagnostics.push({
      severity: 'error',
      source: 'dart',
      message: 'It has no result.',
      hints: placesOf(test),
      ...detailsOf(test.printed.text())
    })
  return {
    name,
    suites: suite === undefined || suite === '' ? [] : [suite],
    outcome,
    diagnostics: isFailure
      ? diagnostics
      : outcome === 'flaky'
        ? diagnostics.map(each => ({...each, severity: 'info' as const}))
        : [],
    ...(outcome === 'flaky' && {attempts: diagnostics.length + 1}),
    ...(suite !== undefined && suite !== '' && {file: suite}),
    ...(outcome === 'skipped' && skipReason !== '' && {reason: skipReason})
  }
}
