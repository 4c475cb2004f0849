import type {Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, isObject, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** What `oxlint -f json` writes. */
export const oxlint: Format = {
  name: 'oxlint',
  description: 'JSON of Oxlint (`--format=json`)',
  url: 'https://oxc.rs/docs/guide/usage/linter/output-formats.html',
  kind: 'findings',
  guide: {
    recognizedBy: 'an object whose `diagnostics` have a `filename` and `labels`',
    obtain: {
      Oxlint: 'npx oxlint --format=json > oxlint.json'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    await readJson(source, sink, {
      isReport,
      elements: {
        'diagnostics.*': (value, {where}) => sink.finding(diagnosticOf(requireObject(value, where)))
      },
      rest(value, document) {
        if (document === 'whole') requireList(requireObject(value, 'it'), 'diagnostics', '')
        if (numberOf(value, 'number_of_files') === 0) sink.warning('Oxlint found no files to lint.')
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const diagnostics = fieldOf(value, 'diagnostics')
  if (!Array.isArray(diagnostics) || !isObject(value)) return false
  if (diagnostics.length === 0) return numberOf(value, 'number_of_files') !== undefined
  const [first] = diagnostics as unknown[]
  return (
    textOf(first, 'filename') !== undefined &&
    (Array.isArray(fieldOf(first, 'labels')) || textOf(first, 'severity') !== undefined)
  )
}

const severities: ReadonlyMap<string, Severity> = new Map([
  ['warning', 'warning'],
  ['advice', 'info']
])

/**
 * Columns and lengths of this format count bytes of UTF-8. The texts of the lines are not in the report, so columns are
 * taken as they are, right wherever the line is ASCII up to there; ends are not made of lengths.
 */
function diagnosticOf(value: JsonObject): Diagnostic {
  const [first, ...others] = listOf(value, 'labels')
  const span = objectOf(first, 'span')
  const code = textOf(value, 'code')
  const url = textOf(value, 'url')
  const label = textOf(first, 'label')
  const details = [
    ...(label === undefined ? [] : [label]),
    ...others.flatMap(other => labelLine(other)),
    ...listOf(value, 'causes').filter(cause => typeof cause === 'string'),
    ...[textOf(value, 'help'), textOf(value, 'note')].filter(text => text !== undefined && text !== '')
  ]
  return {
    severity: severities.get(textOf(value, 'severity') ?? '') ?? 'error',
    message: messageOf(textOf(value, 'message'), code),
    source: 'oxlint',
    hints: hintsAt({path: textOf(value, 'filename'), line: numberOf(span, 'line'), column: numberOf(span, 'column')}),
    ...(code !== undefined && {code: url?.startsWith('https://') === true ? {value: code, url} : {value: code}}),
    ...(details.length > 0 && {details: plainText(details.join('\n'))})
  }
}

function labelLine(value: unknown): readonly string[] {
  const text = textOf(value, 'label')
  const line = numberOf(objectOf(value, 'span'), 'line')
  return text === undefined ? [] : [line === undefined ? text : `line ${line}: ${text}`]
}
