import type {Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, isObject, numberOf, objectOf, requireArray, requireObject, requireText, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** GitLab's Code Quality report, and the issues of Code Climate that it comes from. */
export const gitlab: Format = {
  name: 'gitlab',
  description: 'JSON of GitLab Code Quality and Code Climate, written by many linters',
  url: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
  kind: 'findings',
  guide: {
    recognizedBy: 'a list of issues with a `fingerprint` or `check_name`',
    obtain: {
      Ruff: 'ruff check --output-format gitlab > gl.json',
      'golangci-lint 2': 'golangci-lint run --output.code-climate.path=gl.json',
      ESLint: 'ESLINT_CODE_QUALITY_REPORT=gl.json npx eslint -f gitlab .'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    await readJson(source, sink, {
      isReport,
      elements: {
        '*'(value, {where}) {
          const issue = requireObject(value, where)
          // Code Climate's engines also write measurements.
          if ((textOf(issue, 'type') ?? 'issue').toLowerCase() === 'issue') sink.finding(diagnosticOf(issue, where))
        }
      },
      rest: value => requireArray(value, 'it')
    })
  }
}

function isReport(value: unknown): boolean {
  const issue: unknown = Array.isArray(value) ? value[0] : undefined
  const isIssue = ['fingerprint', 'check_name', 'engine_name', 'remediation_points'].some(
    key => textOf(issue, key) !== undefined
  )
  const location = objectOf(issue, 'location')
  return isIssue && (textOf(issue, 'description') !== undefined || textOf(location, 'path') !== undefined)
}

const severities: ReadonlyMap<string, Severity> = new Map([
  ['blocker', 'error'],
  ['critical', 'error'],
  ['major', 'error'],
  ['minor', 'warning'],
  ['info', 'info']
])

function diagnosticOf(issue: JsonObject, where: string): Diagnostic {
  const location = objectOf(issue, 'location')
  const positions = objectOf(location, 'positions')
  const lines = objectOf(location, 'lines')
  const [start, end] = [
    positionOf(positions, 'begin') ?? positionOf(lines, 'begin'),
    positionOf(positions, 'end') ?? positionOf(lines, 'end')
  ]
  const name = textOf(issue, 'check_name') ?? ''
  const body = textOf(objectOf(issue, 'content'), 'body') ?? ''
  return {
    severity: severities.get((textOf(issue, 'severity') ?? '').toLowerCase()) ?? 'warning',
    message: messageOf(requireText(issue, 'description', where), name),
    source: plainText(textOf(issue, 'engine_name') ?? 'gitlab'),
    hints: hintsAt({
      path: textOf(location, 'path'),
      line: start?.line,
      column: start?.column,
      endLine: end?.line,
      endColumn: end?.column
    }),
    ...(name !== '' && {code: {value: plainText(name)}}),
    ...(body.trim() !== '' && {details: plainText(body)})
  }
}

/** A line, or a line and a column. */
function positionOf(
  range: JsonObject | undefined,
  key: string
): {line: number | undefined; column: number | undefined} | undefined {
  const line = numberOf(range, key)
  if (line !== undefined) return {line, column: undefined}
  const position = fieldOf(range, key)
  return isObject(position) ? {line: numberOf(position, 'line'), column: numberOf(position, 'column')} : undefined
}
