import type {Diagnostic, Hint} from '../model/diagnostic.ts'
import type {Outcome, TestCase} from '../model/report.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {compareCounts} from './json/declared.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, listOf, numberOf, requireList, requireObject, textOf, type JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {plainText} from './text.ts'

/** What googletest writes with `--gtest_output=json`. */
export const googletest: Format = {
  name: 'googletest',
  description: 'googletest (C++): JSON of `--gtest_output=json`',
  url: 'https://google.github.io/googletest/advanced.html#generating-a-json-report',
  kind: 'tests',
  guide: {
    recognizedBy: 'an object with `tests`, `failures`, `disabled` and `testsuites`',
    obtain: {
      googletest: './my_test --gtest_output=json:gtest.json',
      CTest: 'GTEST_OUTPUT=json:reports/ ctest'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    const listed = {tests: 0, failed: 0}
    await readJson(source, sink, {
      isReport,
      elements: {
        'testsuites.*'(value, {where}) {
          const suite = requireObject(value, where)
          for (const [index, entry] of requireList(suite, 'testsuite', where).entries()) {
            const test = caseOf(requireObject(entry, `${where}.testsuite[${index}]`), textOf(suite, 'name') ?? '')
            listed.tests++
            if (test.outcome === 'failed') listed.failed++
            sink.testCase(test)
          }
        }
      },
      rest(value, document) {
        const seconds = secondsOf(value)
        if (seconds !== undefined) sink.seconds(seconds)
        if (document === 'broken') return
        requireList(requireObject(value, 'it'), 'testsuites', '')
        const failed = (numberOf(value, 'failures') ?? 0) + (numberOf(value, 'errors') ?? 0)
        compareCounts(sink, {declared: {tests: numberOf(value, 'tests'), failed}, listed: {...listed}})
        listed.tests = 0
        listed.failed = 0
      }
    })
  }
}

const isReport = (value: unknown): boolean =>
  numberOf(value, 'tests') !== undefined &&
  numberOf(value, 'failures') !== undefined &&
  numberOf(value, 'disabled') !== undefined &&
  (Array.isArray(fieldOf(value, 'testsuites')) || fieldOf(value, 'timestamp') !== undefined)

function caseOf(test: JsonObject, suite: string): TestCase {
  const failures = listOf(test, 'failures')
  const skipped = listOf(test, 'skipped')
  const isSkipped =
    textOf(test, 'status') === 'NOTRUN' || ['SKIPPED', 'SUPPRESSED'].includes(textOf(test, 'result') ?? '')
  const outcome: Outcome = failures.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed'
  const seconds = secondsOf(test)
  const [file, reason] = [textOf(test, 'file'), placed(textOf(skipped[0], 'message') ?? '').text]
  const name = textOf(test, 'name') ?? ''
  // The values of a parameter tell tests of one name apart.
  const parameter = textOf(test, 'value_param') ?? textOf(test, 'type_param')
  return {
    name: parameter === undefined ? name : `${name} (${parameter})`,
    suites: [textOf(test, 'classname') ?? suite].filter(each => each !== ''),
    outcome,
    diagnostics: failures.map(failure => diagnosticOf(textOf(failure, 'failure') ?? '', test)),
    ...(file !== undefined && {file}),
    ...(seconds !== undefined && {seconds}),
    ...(outcome === 'skipped' && reason !== '' && {reason})
  }
}

/** A failure starts with its place, or with `unknown file`; the test's own is where it is defined. */
function diagnosticOf(failure: string, test: JsonObject): Diagnostic {
  const text = plainText(failure)
  const {text: message, place} = placed(text)
  const hints: Hint[] = [
    ...(place === undefined ? [] : hintsAt(place)),
    ...hintsAt({path: textOf(test, 'file'), line: numberOf(test, 'line')})
  ]
  return {
    severity: 'error',
    message: message === '' ? 'It failed without a message.' : message.replace(/^Failed\n(?=.)/, ''),
    source: 'googletest',
    details: text,
    ...(hints.length > 0 && {hints})
  }
}

function placed(text: string): {text: string; place?: {path: string; line: number}} {
  const feed = text.indexOf('\n')
  const [head, rest] = feed < 0 ? [text, ''] : [text.slice(0, feed), text.slice(feed + 1).trim()]
  const place = /^(.+?)(?::|\()(\d{1,9})\)?:?$/.exec(head.slice(0, 2000))
  if (place !== null) return {text: rest, place: {path: place[1]!, line: Number(place[2])}}
  return {text: head === 'unknown file' || head === 'unknown file:' ? rest : text.trim()}
}

/** `0.012s` */
function secondsOf(value: unknown): number | undefined {
  const found = /^(\d{1,12}(?:\.\d{1,12})?)s$/.exec(textOf(value, 'time') ?? '')
  return found === null ? undefined : Number(found[1])
}
