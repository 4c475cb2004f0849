import type {Diagnostic} from '../model/diagnostic.ts'
import type {Outcome, TestCase} from '../model/report.ts'
import type {Format, ReportSink} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {messageIn} from './json/outline.ts'
import {fieldOf, listOf, numberOf, objectOf, requireArray, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {firstLine, plainText} from './text.ts'

/** What the JSON formatters of Cucumber (JavaScript, JVM, Ruby), godog, pytest-bdd and behave write. */
export const cucumber: Format = {
  name: 'cucumber',
  description: 'JSON of Cucumber (JavaScript, JVM, Ruby), godog, pytest-bdd and behave',
  url: 'https://github.com/cucumber/cucumber-json-schema',
  kind: 'tests',
  guide: {
    recognizedBy: 'a list of features with `elements` and their `keyword`',
    obtain: {
      'Cucumber.js': 'npx cucumber-js --format json:cucumber.json',
      'Cucumber-JVM': '@CucumberOptions(plugin = {"json:target/cucumber.json"})',
      Ruby: 'cucumber --format json --out cucumber.json',
      behave: 'behave -f json -o cucumber.json'
    },
    limits: 'A scenario is a test, its steps are not.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    await readJson(source, sink, {
      isReport,
      elements: {'*': (value, {where}) => pushFeature(sink, requireObject(value, where), where)},
      rest: value => requireArray(value, 'it')
    })
  }
}

function isReport(value: unknown): boolean {
  const feature: unknown = Array.isArray(value) ? value[0] : undefined
  // The elements may stand before the keyword of the feature.
  const [element] = listOf(feature, 'elements')
  if (textOf(element, 'keyword') !== undefined)
    return Array.isArray(fieldOf(element, 'steps')) || textOf(element, 'type') !== undefined
  return (
    textOf(feature, 'keyword') !== undefined && (textOf(feature, 'uri') ?? textOf(feature, 'location')) !== undefined
  )
}

/** What the elements of one feature have in common. */
interface Feature {
  readonly name: string
  readonly file: string | undefined
  /** How many units of a duration make a second: behave counts in seconds, all others in nanoseconds. */
  readonly perSecond: number
}

function pushFeature(sink: ReportSink, value: JsonObject, where: string): void {
  const location = textOf(value, 'location')
  const feature: Feature = {
    name: plainText(textOf(value, 'name') ?? ''),
    // On the JVM the file is a URI, or a resource on the class path.
    file: textOf(value, 'uri')?.replace(/^(?:file|classpath):/, '') ?? location?.replace(/:\d+$/, ''),
    perSecond: location === undefined ? 1e9 : 1
  }
  // A background stands before each scenario that it belongs to, except where its steps are repeated in them.
  let background: readonly unknown[] = []
  const elements = fieldOf(value, 'elements') === undefined ? [] : requireList(value, 'elements', where)
  for (const [index, entry] of elements.entries()) {
    const element = requireObject(entry, `${where}.elements[${index}]`)
    if (textOf(element, 'type') === 'background') background = stepsOf(element)
    else {
      sink.testCase(testOf(element, {feature, steps: [...background, ...stepsOf(element)]}))
      background = []
    }
  }
}

/** The hooks and steps of an element, in the order in which they ran. */
const stepsOf = (element: JsonObject): readonly unknown[] => [
  ...listOf(element, 'before'),
  ...listOf(element, 'steps').flatMap(step => [...listOf(step, 'before'), step, ...listOf(step, 'after')]),
  ...listOf(element, 'after')
]

/** Steps that make a scenario fail, as the strict mode that Cucumber has been in since 2020 counts them. */
const failing: ReadonlySet<string> = new Set([
  'failed',
  'undefined',
  'ambiguous',
  'error',
  'hook_error',
  'cleanup_error'
])

const statusOf = (step: unknown): string => (textOf(objectOf(step, 'result'), 'status') ?? '').toLowerCase()

function testOf(element: JsonObject, {feature, steps}: {feature: Feature; steps: readonly unknown[]}): TestCase {
  const failed = steps.filter(step => failing.has(statusOf(step)))
  const open = steps.find(step => ['pending', 'skipped', 'untested', 'unknown'].includes(statusOf(step)))
  const isSkipped = open !== undefined || (steps.length === 0 && textOf(element, 'status') === 'skipped')
  const outcome: Outcome = failed.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed'
  const durations = steps.map(step => numberOf(objectOf(step, 'result'), 'duration') ?? 0)
  const seconds = durations.reduce((sum, duration) => sum + Math.max(0, duration), 0) / feature.perSecond
  const reason = open === undefined ? undefined : `${statusOf(open)}: ${nameOf(open)}`
  return {
    name: plainText(textOf(element, 'name') ?? ''),
    suites: feature.name === '' ? [] : [feature.name],
    ...(feature.file !== undefined && {file: feature.file}),
    outcome,
    seconds,
    ...(outcome === 'skipped' && reason !== undefined && {reason: plainText(reason)}),
    diagnostics: failed.map(step => diagnosticOf(step, {feature, element}))
  }
}

/** `Given an empty cart`; a hook has no name but its keyword, or the place of its definition. */
function nameOf(step: unknown): string {
  // behave leaves the blank out that ends a keyword elsewhere.
  const keyword = textOf(step, 'keyword') ?? ''
  const blank = /^[A-Z][a-z]+$/.test(keyword) ? ' ' : ''
  const name = `${keyword}${blank}${textOf(step, 'name') ?? ''}`.trim()
  return name === '' ? `hook ${textOf(objectOf(step, 'match'), 'location') ?? ''}`.trim() : name
}

function diagnosticOf(step: unknown, {feature, element}: {feature: Feature; element: JsonObject}): Diagnostic {
  const result = objectOf(step, 'result')
  const status = statusOf(step)
  const raw = fieldOf(result, 'error_message')
  // behave writes a list of lines.
  const text = plainText(
    Array.isArray(raw)
      ? (raw as unknown[]).filter(line => typeof line === 'string').join('\n')
      : (textOf(result, 'error_message') ?? '')
  )
  const said = messageIn(text) || firstLine(text)
  const name = plainText(nameOf(step))
  const message =
    said !== '' && status !== 'undefined' ? said : `The step “${name}” is ${status === '' ? 'failed' : status}.`
  const line =
    numberOf(step, 'line') ??
    lineOf(textOf(step, 'location')) ??
    numberOf(element, 'line') ??
    lineOf(textOf(element, 'location'))
  return {
    severity: 'error',
    message,
    source: 'cucumber',
    details: [`Step: ${name}`, text].filter(part => part !== '').join('\n\n'),
    hints: [...(text === '' ? [] : [{kind: 'stack', text} as const]), ...hintsAt({path: feature.file, line})]
  }
}

/** The number behind the last colon of `features/cart.feature:3`. */
function lineOf(location: string | undefined): number | undefined {
  const digits = /:(\d{1,9})$/.exec(location ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
