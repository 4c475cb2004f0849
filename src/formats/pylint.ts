import type {Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf} from './text.ts'

/** What Pylint writes as `json` (a list) and `json2` (with statistics). */
export const pylint: Format = {
  name: 'pylint',
  description: 'JSON of Pylint (`--output-format=json`, `json2`)',
  url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
  kind: 'findings',
  guide: {
    recognizedBy: 'a list of messages with `symbol` and `message-id`, or an object with `messages` and `statistics`',
    obtain: {
      'Pylint 3 and later': 'pylint --output-format=json2:pylint.json src',
      'Pylint 2': 'pylint --output-format=json:pylint.json src'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    const element = (value: unknown, {where}: {where: string}): void =>
      sink.finding(diagnosticOf(requireObject(value, where)))
    await readJson(source, sink, {
      isReport,
      elements: {'*': element, 'messages.*': element},
      rest(value, document) {
        if (document === 'whole' && !Array.isArray(value)) requireList(requireObject(value, 'it'), 'messages', '')
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const messages: unknown = Array.isArray(value) ? value : fieldOf(value, 'messages')
  if (!Array.isArray(messages)) return false
  if (messages.length === 0) return objectOf(objectOf(value, 'statistics'), 'messageTypeCount') !== undefined
  const [first] = messages as unknown[]
  return textOf(first, 'symbol') !== undefined && (textOf(first, 'module') ?? textOf(first, 'message-id')) !== undefined
}

const severities: ReadonlyMap<string, Severity> = new Map([
  ['fatal', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['convention', 'info'],
  ['refactor', 'info'],
  ['info', 'info']
])

/** Columns are 0-based in what Pylint writes. */
const shifted = (column: number | undefined): number | undefined => (column === undefined ? undefined : column + 1)

function diagnosticOf(value: JsonObject): Diagnostic {
  const type = textOf(value, 'type') ?? ''
  const symbol = textOf(value, 'symbol')
  const id = textOf(value, 'message-id') ?? textOf(value, 'messageId')
  const category = type === 'info' ? 'information' : type
  const page = `https://pylint.readthedocs.io/en/stable/user_guide/messages/${category}/${symbol ?? ''}.html`
  const isOwn = severities.has(type) && symbol !== undefined && /^[a-z][a-z0-9-]*$/.test(symbol)
  return {
    severity: severities.get(type) ?? 'error',
    message: messageOf(textOf(value, 'message'), symbol),
    source: 'pylint',
    hints: hintsAt({
      path: textOf(value, 'path'),
      line: numberOf(value, 'line'),
      column: shifted(numberOf(value, 'column')),
      endLine: numberOf(value, 'endLine'),
      endColumn: shifted(numberOf(value, 'endColumn'))
    }),
    ...(symbol !== undefined
      ? {code: isOwn ? {value: symbol, url: page} : {value: symbol}}
      : id !== undefined && {code: {value: id}})
  }
}
