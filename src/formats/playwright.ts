import type {Diagnostic} from '../model/diagnostic.ts'
import {isFailing, type Attachment, type Outcome, type TestCase} from '../model/report.ts'
import type {Format, ReportSink} from './format.ts'
import {readJson} from './json.ts'
import {compareCounts} from './json/declared.ts'
import {hintsAt} from './json/hints.ts'
import {messageIn} from './json/outline.ts'
import {fieldOf, isObject, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {plainText} from './text.ts'

/** What Playwright's JSON reporter writes: a test for each project that a spec runs in. */
export const playwright: Format = {
  name: 'playwright',
  description: 'JSON of Playwright Test (`--reporter=json`)',
  url: 'https://playwright.dev/docs/test-reporters#json-reporter',
  kind: 'tests',
  guide: {
    recognizedBy: 'an object with a `config` of projects, and `suites`',
    obtain: {
      Playwright: 'PLAYWRIGHT_JSON_OUTPUT_NAME=playwright.json npx playwright test --reporter=json'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    let listed = {tests: 0, failed: 0}
    let rootDir = ''
    await readJson(source, sink, {
      isReport,
      elements: {
        config: value => void (rootDir = textOf(value, 'rootDir') ?? ''),
        'suites.*'(value, {where}) {
          for (const test of testsIn({suite: requireObject(value, where), where, rootDir})) {
            listed.tests++
            if (isFailing(test.outcome)) listed.failed++
            sink.testCase(test)
          }
        },
        'errors.*': (value, {where}) => sink.finding(diagnosticOf(requireObject(value, where), {severity: 'error'}))
      },
      rest(value, document) {
        const stats = objectOf(value, 'stats')
        const duration = numberOf(stats, 'duration')
        if (duration !== undefined) sink.seconds(duration / 1000)
        if (document === 'whole') {
          requireList(requireObject(value, 'it'), 'suites', '')
          checkTotals(sink, stats, listed)
        }
        listed = {tests: 0, failed: 0}
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const config = objectOf(value, 'config')
  const isConfig = textOf(config, 'rootDir') !== undefined || Array.isArray(fieldOf(config, 'projects'))
  const suites = fieldOf(value, 'suites')
  return isConfig && (suites === undefined || Array.isArray(suites))
}

/** The tests of a suite and of those in it, in their order. Suites nest as deep as they like: no recursion. */
function* testsIn(root: {suite: JsonObject; where: string; rootDir: string}): Generator<TestCase> {
  const {rootDir} = root
  const open: {readonly suite: JsonObject; readonly titles: readonly string[]; readonly where: string}[] = [
    {suite: root.suite, titles: [], where: root.where}
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const {suite, where: at} = next
    const title = plainText(textOf(suite, 'title') ?? '')
    const titles = title === '' ? next.titles : [...next.titles, title]
    for (const [index, value] of listOf(suite, 'specs').entries()) {
      const spec = requireObject(value, `${at}.specs[${index}]`)
      for (const [nth, test] of requireList(spec, 'tests', `${at}.specs[${index}]`).entries())
        yield testOf(requireObject(test, `${at}.specs[${index}].tests[${nth}]`), {spec, titles, rootDir})
    }
    const inner = listOf(suite, 'suites')
      .map((each, index) => ({each, where: `${at}.suites[${index}]`}))
      .map(({each, where: place}) => ({suite: requireObject(each, place), titles, where: place}))
    open.push(...inner.reverse())
  }
}

interface Spec {
  readonly spec: JsonObject
  readonly titles: readonly string[]
  /** The folder that the paths of specs are relative to. */
  readonly rootDir: string
}

/** Playwright's own words for how a test ended in comparison with what was expected of it. */
const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['expected', 'passed'],
  ['unexpected', 'failed'],
  ['flaky', 'flaky'],
  ['skipped', 'skipped']
])

function testOf(test: JsonObject, {spec, titles, rootDir}: Spec): TestCase {
  const results = listOf(test, 'results').filter(isObject)
  const outcome = outcomes.get(textOf(test, 'status') ?? '') ?? (fieldOf(spec, 'ok') === true ? 'passed' : 'failed')
  const file = textOf(spec, 'file')
  const project = textOf(test, 'projectName') ?? ''
  const skip = listOf(test, 'annotations').find(each => ['skip', 'fixme'].includes(textOf(each, 'type') ?? ''))
  const reason = textOf(skip, 'description') ?? textOf(skip, 'type') ?? 'did not run'
  const attachments = results.flatMap(result => listOf(result, 'attachments').flatMap(attachmentOf))
  const durations = results.map(result => Math.max(0, numberOf(result, 'duration') ?? 0))
  return {
    name: plainText(textOf(spec, 'title') ?? ''),
    suites: project === '' ? titles : [plainText(project), ...titles],
    ...(file !== undefined && {file}),
    outcome,
    seconds: durations.reduce((sum, duration) => sum + duration, 0) / 1000,
    ...(results.length > 1 && {attempts: results.length}),
    ...(outcome === 'skipped' && {reason: plainText(reason)}),
    diagnostics: diagnosticsOf({test, spec, rootDir, results, outcome}),
    ...(attachments.length > 0 && {attachments})
  }
}

interface Ending {
  readonly test: JsonObject
  readonly spec: JsonObject
  readonly rootDir: string
  readonly results: readonly JsonObject[]
  readonly outcome: Outcome
}

/** One for each error of the last attempt that failed; of a flaky test, for those of every attempt that failed. */
function diagnosticsOf({test, spec, rootDir, results, outcome}: Ending): readonly Diagnostic[] {
  if (outcome !== 'failed' && outcome !== 'flaky') return []
  const severity = outcome === 'flaky' ? 'info' : 'error'
  const failed = results.filter(result => !['passed', 'skipped'].includes(textOf(result, 'status') ?? ''))
  const errors = (outcome === 'flaky' ? failed : failed.slice(-1)).flatMap(errorsOf)
  const seen = new Set<string>()
  const diagnostics = errors
    .map(error => diagnosticOf(error, {severity, spec, rootDir}))
    .filter(each => {
      const key = `${each.message}\n${JSON.stringify(each.hints)}`
      return seen.size < seen.add(key).size
    })
  if (diagnostics.length > 0 || outcome === 'flaky') return diagnostics
  const status = textOf(results.at(-1), 'status') ?? 'not run'
  const expected = textOf(test, 'expectedStatus') ?? 'passed'
  return [
    diagnosticOf({message: `The test is ${status}, and was expected to be ${expected}.`}, {severity, spec, rootDir})
  ]
}

/** `errors` since 1.18 tells all of them, each with its excerpt of the code; `error` the first, with its stack. */
function errorsOf(result: JsonObject): readonly JsonObject[] {
  const first = objectOf(result, 'error')
  const errors = listOf(result, 'errors').filter(isObject)
  if (errors.length === 0) return first === undefined ? [] : [first]
  const stack = textOf(first, 'stack')
  return errors.map((error, index) => (index === 0 && stack !== undefined ? {...error, stack} : error))
}

interface Told {
  readonly severity: 'error' | 'info'
  readonly spec?: JsonObject
  readonly rootDir?: string
}

function diagnosticOf(error: JsonObject, {severity, spec, rootDir}: Told): Diagnostic {
  const message = plainText(textOf(error, 'message') ?? textOf(error, 'value') ?? '')
  const stack = plainText(textOf(error, 'stack') ?? '')
  const snippet = plainText(textOf(error, 'snippet') ?? '')
  const frames = stack.slice(Math.max(0, stack.search(/^ +at /m)))
  const details = [
    message,
    message.includes(snippet) ? '' : snippet,
    stack === '' || message.includes(frames) ? '' : frames
  ]
    .filter(part => part !== '')
    .join('\n\n')
  const location = objectOf(error, 'location')
  return {
    severity,
    message: messageIn(message) || messageIn(stack) || 'The test failed without a message.',
    source: 'playwright',
    ...(details !== '' && {details: plainText(details)}),
    hints: [
      ...hintsAt({
        path: textOf(location, 'file'),
        line: numberOf(location, 'line'),
        column: numberOf(location, 'column')
      }),
      ...(stack === '' ? [] : [{kind: 'stack', text: stack} as const]),
      ...hintsAt({
        path: absolute(textOf(spec, 'file'), rootDir),
        line: numberOf(spec, 'line'),
        column: numberOf(spec, 'column')
      })
    ]
  }
}

function absolute(file: string | undefined, rootDir = ''): string | undefined {
  if (file === undefined || rootDir === '' || /^(?:[/\\]|[a-z]:)/i.test(file)) return file
  return `${rootDir.replace(/[/\\]$/, '')}/${file}`
}

function attachmentOf(value: unknown): readonly Attachment[] {
  const path = textOf(value, 'path')
  const contentType = textOf(value, 'contentType')
  if (path === undefined || path === '') return []
  return [{name: textOf(value, 'name') ?? path, path, ...(contentType !== undefined && {contentType})}]
}

function checkTotals(sink: ReportSink, stats: JsonObject | undefined, listed: {tests: number; failed: number}): void {
  const [expected, unexpected, flaky, skipped] = ['expected', 'unexpected', 'flaky', 'skipped'].map(key =>
    numberOf(stats, key)
  )
  if (expected === undefined || unexpected === undefined) return
  const tests = expected + unexpected + (flaky ?? 0) + (skipped ?? 0)
  compareCounts(sink, {declared: {tests, failed: unexpected}, listed})
}
