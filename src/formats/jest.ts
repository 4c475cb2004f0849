import type {Diagnostic, Hint} from '../model/diagnostic.ts'
import {isFailing, type Outcome, type TestCase} from '../model/report.ts'
import type {Format, ReportSink} from './format.ts'
import {readJson} from './json.ts'
import {compareCounts} from './json/declared.ts'
import {hintsAt} from './json/hints.ts'
import {messageIn, shownValue} from './json/outline.ts'
import {fieldOf, isObject, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** What `jest --json` and Vitest's reporter of that shape write. */
export const jest: Format = {
  name: 'jest',
  description: 'JSON of Jest (`--json --outputFile`) and Vitest (`--reporter=json`)',
  url: 'https://jestjs.io/docs/cli#--json',
  kind: 'tests',
  guide: {
    recognizedBy: 'an object with `testResults` that have `assertionResults`',
    obtain: {
      Jest: 'npx jest --json --outputFile=jest.json',
      Vitest: 'npx vitest run --reporter=json --outputFile=vitest.json'
    },
    limits: 'Vitest leaves no mark on a test that passed at a second try, Jest does.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    const seen = {tests: 0, failed: 0, problems: 0, end: 0}
    await readJson(source, sink, {
      isReport,
      skipped: ['coverageMap', 'openHandles', 'snapshot.uncheckedKeysByFile'],
      elements: {
        'testResults.*'(value, {where}) {
          const file = requireObject(value, where)
          seen.end = Math.max(seen.end, numberOf(file, 'endTime') ?? 0)
          let failed = 0
          for (const [index, entry] of requireList(file, 'assertionResults', where).entries()) {
            const result = requireObject(entry, `${where}.assertionResults[${index}]`)
            if (isOfFile(result)) continue
            const test = testOf(result, textOf(file, 'name'))
            if (isFailing(test.outcome)) failed++
            seen.tests++
            sink.testCase(test)
          }
          // A file that cannot be loaded, and a hook around all its tests, fail without a test.
          if (failed === 0 && textOf(file, 'status') === 'failed') {
            seen.problems++
            sink.finding(fileFailure(file))
          }
          seen.failed += failed
        }
      },
      rest(value, document) {
        const start = numberOf(value, 'startTime')
        if (start !== undefined && seen.end >= start) sink.seconds((seen.end - start) / 1000)
        if (document === 'whole') {
          requireList(requireObject(value, 'it'), 'testResults', '')
          checkTotals(sink, value, seen)
        }
        Object.assign(seen, {tests: 0, failed: 0, problems: 0, end: 0})
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const files = fieldOf(value, 'testResults')
  if (Array.isArray(files) && files.length > 0) return Array.isArray(fieldOf(files[0], 'assertionResults'))
  return numberOf(value, 'numTotalTestSuites') !== undefined && numberOf(value, 'numTotalTests') !== undefined
}

/** What jest-junit puts beside the tests with `reportTestSuiteErrors`: the failure of the file itself, under no name. */
const isOfFile = (result: JsonObject): boolean =>
  textOf(result, 'status') === 'error' && (textOf(result, 'title') ?? textOf(result, 'fullName')) === undefined

/** The statuses of Jest's `AssertionResult` and Vitest's; `pending` is a skipped test or one that was not reached. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['focused', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
  ['skipped', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped']
])

function testOf(entry: JsonObject, file: string | undefined): TestCase {
  const status = textOf(entry, 'status') ?? ''
  const seconds = numberOf(entry, 'duration')
  const retries = listOf(entry, 'retryReasons').filter(reason => typeof reason === 'string')
  // Vitest leaves the failures of earlier attempts with a test that passed at last.
  const texts = [...new Set(listOf(entry, 'failureMessages').filter(text => typeof text === 'string'))]
  const attempts = numberOf(entry, 'invocations') ?? (status === 'passed' ? texts.length + 1 : 1)
  const known = outcomes.get(status) ?? 'errored'
  const outcome = known === 'passed' && attempts > 1 ? 'flaky' : known
  const title = textOf(entry, 'title') ?? textOf(entry, 'fullName') ?? ''
  const shared = {entry, file, title: textOf(entry, 'fullName') ?? title}
  const diagnostics =
    outcome === 'flaky'
      ? [...retries, ...texts].map(text => failureOf({...shared, texts: [text]}, 'info'))
      : isFailing(outcome)
        ? [failureOf({...shared, texts: texts.length > 0 ? texts : [`The test has the status “${status}”.`]}, 'error')]
        : []
  return {
    name: plainText(title),
    suites: listOf(entry, 'ancestorTitles')
      .filter(suite => typeof suite === 'string')
      .map(plainText),
    ...(file !== undefined && {file}),
    outcome,
    ...(seconds !== undefined && seconds >= 0 && {seconds: seconds / 1000}),
    ...(attempts > 1 && {attempts}),
    ...(status === 'todo' && {reason: 'todo'}),
    diagnostics
  }
}

interface Failure {
  readonly entry: JsonObject
  readonly file: string | undefined
  readonly title: string
  /** The first is the message; further ones are soft assertions, or attempts that failed in other ways. */
  readonly texts: readonly string[]
}

function failureOf({entry, file, title, texts}: Failure, severity: 'error' | 'info'): Diagnostic {
  const details = plainText(texts.join('\n\n'))
  const message = messageIn(details)
  const matcher = listOf(entry, 'failureDetails')
    .flatMap(detail => [objectOf(detail, 'matcherResult'), detail])
    .find(each => isObject(each) && Object.hasOwn(each, 'expected'))
  const expected = shownValue(fieldOf(matcher, 'expected'))
  const actual = shownValue(fieldOf(matcher, 'actual'))
  return {
    severity,
    message:
      message === 'Error: STACK_TRACE_ERROR'
        ? `The test timed out, says Vitest with “${message}”.`
        : messageOf(message),
    source: 'jest',
    title,
    details,
    hints: [{kind: 'stack', text: details}, ...declarationOf(entry, file)],
    ...(severity === 'error' && expected !== undefined && {expected: plainText(expected)}),
    ...(severity === 'error' && actual !== undefined && {actual: plainText(actual)})
  }
}

/** `location` is there with `--testLocationInResults`, and 1-based in what Jest writes. */
function declarationOf(entry: JsonObject, path: string | undefined): readonly Hint[] {
  const location = objectOf(entry, 'location')
  return hintsAt({path, line: numberOf(location, 'line'), column: numberOf(location, 'column')})
}

function fileFailure(file: JsonObject): Diagnostic {
  const text = plainText(textOf(file, 'message') ?? '').replace(/^\s*● (?!.* › )[^\n]*\n+/, '')
  // Jest explains at length what may be wrong, and tells what is wrong at the end.
  const telling = /^ *Details:\n([^]*)/m.exec(text)?.[1] ?? text
  return {
    severity: 'error',
    message: messageIn(telling) || 'The test file failed, but none of its tests did.',
    source: 'jest',
    title: 'Test suite failed to run',
    ...(text.trim() !== '' && {details: text}),
    hints: [...syntaxErrorIn(text), {kind: 'stack', text}, ...hintsAt({path: textOf(file, 'name')})]
  }
}

/** The place that a syntax error names: `SyntaxError: /path: reason (line:column)`, the column 0-based as in Babel. */
function syntaxErrorIn(text: string): readonly Hint[] {
  const error = text.indexOf('SyntaxError: ')
  const line = error < 0 ? '' : text.slice(error, error + 1000).split('\n', 1)[0]!
  const [, path, row, column] = /^SyntaxError: (.+?): .* \((\d+):(\d+)\)$/.exec(line) ?? []
  return hintsAt({path, line: Number(row), column: Number(column) + 1})
}

function checkTotals(
  sink: ReportSink,
  value: unknown,
  seen: Readonly<Record<'tests' | 'failed' | 'problems', number>>
): void {
  const declared = {tests: numberOf(value, 'numTotalTests'), failed: numberOf(value, 'numFailedTests')}
  compareCounts(sink, {declared, listed: seen})
  if (seen.failed > 0 || seen.problems > 0 || (declared.failed ?? 0) > 0) return
  if (fieldOf(value, 'wasInterrupted') === true) sink.failure('The run was interrupted.')
  else if (fieldOf(value, 'success') === false)
    sink.failure(
      'The run failed, says the report, though no test did: a snapshot, a coverage threshold or an error outside the tests.'
    )
}
