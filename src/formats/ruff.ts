import type {Diagnostic} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {peekLines, readJsonLines} from './json/lines.ts'
import {isObject, numberOf, objectOf, requireArray, requireObject, requireText, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** What `ruff check --output-format json` and `json-lines` write. */
export const ruff: Format = {
  name: 'ruff',
  description: 'JSON of Ruff (`--output-format json`, `json-lines`)',
  url: 'https://docs.astral.sh/ruff/settings/#output-format',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'a list of findings, or lines of them, with `code` and `location.row`',
    obtain: {
      Ruff: 'ruff check --output-format json --output-file ruff.json'
    },
    limits: 'A finding in a notebook is placed in the file, without a line: its rows are those of a cell.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value) || isRecord(value)),
  async parse(source, sink) {
    const peeked = await peekLines(source.lines())
    if (source.size === 0 || isRecord(peeked.first)) {
      const record = (value: JsonObject): void => sink.finding(diagnosticOf(value, 'it'))
      await readJsonLines(peeked.lines, sink, {isRecord, record, others: 'told'})
      return
    }
    await peeked.close()
    await readJson(source, sink, {
      isReport,
      elements: {'*': (value, {where}) => sink.finding(diagnosticOf(requireObject(value, where), where))},
      rest: value => requireArray(value, 'it')
    })
  }
}

const isReport = (value: unknown): boolean => Array.isArray(value) && isRecord(value[0])

/** A diagnostic of Ruff: its place counts rows, not lines. */
function isRecord(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    'code' in value &&
    (numberOf(objectOf(value, 'location'), 'row') !== undefined ||
      (textOf(value, 'filename') !== undefined && 'noqa_row' in value))
  )
}

function diagnosticOf(value: JsonObject, where: string): Diagnostic {
  const [start, end] = [objectOf(value, 'location'), objectOf(value, 'end_location')]
  const code = textOf(value, 'code')
  const url = textOf(value, 'url')
  const cell = numberOf(value, 'cell')
  const fix = textOf(objectOf(value, 'fix'), 'message')
  const line = numberOf(start, 'row')
  const path = textOf(value, 'filename')
  // In a notebook, rows are counted within the cell: there is no line in the file to point at.
  const inCell = cell === undefined ? undefined : `In cell ${cell}, line ${line ?? 1}.`
  const details = [inCell, fix === undefined ? undefined : `Fix: ${plainText(fix)}.`].filter(part => part !== undefined)
  return {
    severity:
      textOf(value, 'severity') === 'warning' ? 'warning' : textOf(value, 'severity') === 'info' ? 'info' : 'error',
    message: messageOf(requireText(value, 'message', where), code),
    source: 'ruff',
    hints:
      cell === undefined
        ? hintsAt({
            path,
            line,
            column: numberOf(start, 'column'),
            endLine: numberOf(end, 'row'),
            endColumn: numberOf(end, 'column')
          })
        : hintsAt({path}),
    ...(code !== undefined && {code: url?.startsWith('https://') === true ? {value: code, url} : {value: code}}),
    ...(details.length > 0 && {details: details.join('\n')})
  }
}
