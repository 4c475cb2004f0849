import type {Diagnostic} from '../model/diagnostic.ts'
import {isFailing, type Outcome, type TestCase} from '../model/report.ts'
import type {Format, ReportSink} from './format.ts'
import {readJson} from './json.ts'
import {compareCounts} from './json/declared.ts'
import {hintsAt} from './json/hints.ts'
import {messageIn} from './json/outline.ts'
import {fieldOf, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** What RSpec's JSON formatter writes, maybe behind what the program prints. */
export const rspec: Format = {
  name: 'rspec',
  description: 'JSON of RSpec (`--format json`)',
  url: 'https://rspec.info/features/3-13/rspec-core/formatters/json-formatter/',
  kind: 'tests',
  guide: {
    recognizedBy: 'an object whose `summary` has an `example_count`',
    obtain: {
      RSpec: 'rspec --format json --out rspec.json'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    let listed = {tests: 0, failed: 0}
    await readJson(source, sink, {
      isReport,
      elements: {
        'examples.*'(value, {where}) {
          const test = testOf(requireObject(value, where))
          listed.tests++
          if (isFailing(test.outcome)) listed.failed++
          sink.testCase(test)
        }
      },
      rest(value, document) {
        const summary = objectOf(value, 'summary')
        const seconds = numberOf(summary, 'duration')
        if (seconds !== undefined) sink.seconds(seconds)
        pushErrorsOutside(sink, value)
        if (document === 'whole') {
          requireList(requireObject(value, 'it'), 'examples', '')
          const declared = {tests: numberOf(summary, 'example_count'), failed: numberOf(summary, 'failure_count')}
          compareCounts(sink, {declared, listed})
        }
        listed = {tests: 0, failed: 0}
      }
    })
  }
}

function isReport(value: unknown): boolean {
  if (numberOf(objectOf(value, 'summary'), 'example_count') !== undefined) return true
  const examples = fieldOf(value, 'examples')
  return Array.isArray(examples) && textOf(examples[0], 'full_description') !== undefined
}

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped']
])

function testOf(entry: JsonObject): TestCase {
  const outcome = outcomes.get(textOf(entry, 'status') ?? '') ?? 'errored'
  const name = textOf(entry, 'description') ?? ''
  const fullName = textOf(entry, 'full_description') ?? name
  // The descriptions of the groups are joined, and cannot be told apart.
  const group = name !== '' && fullName.endsWith(name) ? fullName.slice(0, -name.length).trimEnd() : ''
  // A shared example is declared in one file and runs in another, which its id names: `./spec/a_spec.rb[1:2]`.
  const file = /^(.+)\[[\d:]+\]$/.exec(textOf(entry, 'id') ?? '')?.[1] ?? textOf(entry, 'file_path')
  const seconds = numberOf(entry, 'run_time')
  const reason = textOf(entry, 'pending_message')
  return {
    name: plainText(name === '' ? fullName : name),
    suites: group === '' ? [] : [plainText(group)],
    ...(file !== undefined && {file}),
    outcome,
    ...(seconds !== undefined && seconds >= 0 && {seconds}),
    ...(outcome === 'skipped' && reason !== undefined && {reason: plainText(reason)}),
    diagnostics: isFailing(outcome) ? [failureOf(entry, fullName)] : []
  }
}

function failureOf(entry: JsonObject, title: string): Diagnostic {
  const exception = fieldOf(entry, 'exception')
  const className = textOf(exception, 'class') ?? ''
  const text = messageIn(plainText(textOf(exception, 'message') ?? ''))
  const trace = listOf(exception, 'backtrace')
    .filter(line => typeof line === 'string')
    .join('\n')
  const isExpectation = className.startsWith('RSpec::Expectations::')
  const prefix = className === '' || isExpectation || text.startsWith(className) ? '' : `${className}: `
  const [, expected, actual] = /^expected: (.{1,10000})\n\s+got: (.{1,10000})$/m.exec(text) ?? []
  return {
    severity: 'error',
    message: `${prefix}${text}` || `The example has the status “${textOf(entry, 'status') ?? ''}”.`,
    source: 'rspec',
    title: plainText(title),
    details: plainText(`${prefix}${textOf(exception, 'message')?.trim() ?? ''}\n\n${trace}`),
    hints: [
      ...(trace === '' ? [] : [{kind: 'stack', text: plainText(trace)} as const]),
      ...hintsAt({path: textOf(entry, 'file_path'), line: numberOf(entry, 'line_number')})
    ],
    ...(expected !== undefined && {expected}),
    ...(actual !== undefined && {actual})
  }
}

/** Files that cannot be loaded and hooks around the suite: counted in the summary, told among the messages. */
function pushErrorsOutside(sink: ReportSink, value: unknown): void {
  const count = numberOf(objectOf(value, 'summary'), 'errors_outside_of_examples_count') ?? 0
  if (count === 0) return
  const texts = listOf(value, 'messages')
    .filter(text => typeof text === 'string')
    .map(plainText)
    .filter(text => /^\s*(?:An error occurred|\w*Error\b)/.test(text))
  for (const text of texts) {
    const [message] = text.trim().split(/\n[ \t]*# \S/, 1)
    sink.finding({
      severity: 'error',
      source: 'rspec',
      message: messageOf(messageIn(message!)),
      details: text.trim(),
      hints: [
        {kind: 'stack', text},
        ...hintsAt({path: /^\s*An error occurred while loading (\S+?)\.?$/m.exec(text)?.[1]})
      ]
    })
  }
  if (texts.length === 0)
    sink.failure(`The report declares ${count} error${count === 1 ? '' : 's'} outside of examples.`)
}
