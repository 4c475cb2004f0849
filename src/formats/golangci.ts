import type {Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, isObject, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {firstLine, messageOf, plainText} from './text.ts'

/** What golangci-lint writes as JSON; version 2 prints a summary behind it. */
export const golangci: Format = {
  name: 'golangci',
  description: 'JSON of golangci-lint (v2: `--output.json.path`, v1: `--out-format json`)',
  url: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
  kind: 'findings',
  guide: {
    recognizedBy: 'an object with `Issues` that name their `FromLinter`, and a `Report`',
    obtain: {
      'golangci-lint 2': 'golangci-lint run --output.json.path=golangci.json',
      'golangci-lint 1': 'golangci-lint run --out-format json > golangci.json'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    await readJson(source, sink, {
      isReport,
      skipped: ['Report.Linters'],
      elements: {'Issues.*': (value, {where}) => sink.finding(diagnosticOf(requireObject(value, where), where))},
      rest(value, document) {
        const report = objectOf(value, 'Report')
        for (const warning of listOf(report, 'Warnings'))
          sink.warning(`golangci-lint says: ${firstLine(plainText(textOf(warning, 'Text') ?? ''))}`)
        const error = textOf(report, 'Error')
        if (error !== undefined && error !== '')
          sink.finding({
            severity: 'error',
            message: plainText(error),
            source: 'golangci',
            hints: [{kind: 'stack', text: plainText(error)}]
          })
        // No issues are an empty list, or null.
        if (document === 'whole' && fieldOf(value, 'Issues') !== null)
          requireList(requireObject(value, 'it'), 'Issues', '')
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const issues = fieldOf(value, 'Issues')
  if (Array.isArray(issues) && issues.length > 0) return textOf(issues[0], 'FromLinter') !== undefined
  return isObject(value) && 'Issues' in value && objectOf(value, 'Report') !== undefined
}

/** The words of `severity.default` and of the linters that have their own; no word is an error. */
const severities: ReadonlyMap<string, Severity> = new Map([
  ['medium', 'warning'],
  ['warning', 'warning'],
  ['low', 'info'],
  ['info', 'info'],
  ['note', 'info'],
  ['notice', 'info']
])

function diagnosticOf(issue: JsonObject, where: string): Diagnostic {
  const linter = textOf(issue, 'FromLinter') ?? ''
  const position = requireObject(fieldOf(issue, 'Pos') ?? {}, `${where}.Pos`)
  // What the compiler says comes with its own places: `: # example.com/shop\n./cart.go:5:2: undefined: total`.
  const text = messageOf(textOf(issue, 'Text')?.replace(/^: /, ''), linter)
  const path = textOf(position, 'Filename')
  const line = numberOf(position, 'Line')
  const to = numberOf(objectOf(issue, 'LineRange'), 'To')
  const hints = hintsAt({path, line, column: numberOf(position, 'Column'), endLine: to !== line ? to : undefined})
  return {
    severity: severities.get((textOf(issue, 'Severity') ?? '').toLowerCase()) ?? 'error',
    message: text,
    source: 'golangci',
    hints: hints.length > 0 ? hints : [{kind: 'stack', text}],
    ...(linter !== '' && {
      code:
        linter === 'typecheck'
          ? {value: linter}
          : {
              value: linter,
              url: `https://golangci-lint.run/docs/linters/configuration/#${encodeURIComponent(linter.toWellFormed())}`
            }
    })
  }
}
