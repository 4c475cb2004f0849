import type {Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt, type NamedPlace} from './json/hints.ts'
import {fieldOf, listOf, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** What `biome lint`, `check` and `ci` write with `--reporter=json`; the form changed with 2.4. */
export const biome: Format = {
  name: 'biome',
  description: 'JSON of Biome (`--reporter=json`)',
  url: 'https://biomejs.dev/reference/reporters/#json',
  kind: 'findings',
  guide: {
    recognizedBy: 'an object with `diagnostics` that have a `category`, or a `summary` of errors and unchanged files',
    obtain: {
      Biome: 'npx biome ci --reporter=json > biome.json'
    },
    limits:
      'Biome calls this report unstable, and each version has its own. Versions 1 and 2 are read; `--reporter=rdjson` is one that does not change.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    let listed = {error: 0, warning: 0, info: 0}
    await readJson(source, sink, {
      isReport,
      elements: {
        'diagnostics.*'(value, {where}) {
          const diagnostic = diagnosticOf(requireObject(value, where))
          listed[diagnostic.severity]++
          sink.finding(diagnostic)
        }
      },
      rest(value, document) {
        if (document === 'whole') requireList(requireObject(value, 'it'), 'diagnostics', '')
        const summary = objectOf(value, 'summary')
        const hidden = numberOf(summary, 'diagnosticsNotPrinted') ?? 0
        if (hidden > 0) sink.warning(`Biome left ${hidden} diagnostics out; --max-diagnostics says how many it writes.`)
        const declared = numberOf(summary, 'errors') ?? 0
        if (document === 'whole' && declared > 0 && listed.error === 0)
          sink.failure(`The report declares ${declared} error${declared === 1 ? '' : 's'}, but lists none.`)
        listed = {error: 0, warning: 0, info: 0}
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const summary = objectOf(value, 'summary')
  const isSummary = numberOf(summary, 'errors') !== undefined && numberOf(summary, 'unchanged') !== undefined
  const diagnostics = fieldOf(value, 'diagnostics')
  if (!Array.isArray(diagnostics)) return isSummary
  if (diagnostics.length === 0) return isSummary || textOf(value, 'command') !== undefined
  return textOf(diagnostics[0], 'category') !== undefined && objectOf(diagnostics[0], 'location') !== undefined
}

const severities: ReadonlyMap<string, Severity> = new Map([
  ['warning', 'warning'],
  ['info', 'info'],
  ['information', 'info'],
  ['hint', 'info']
])

function diagnosticOf(value: JsonObject): Diagnostic {
  const category = textOf(value, 'category') ?? ''
  const message = fieldOf(value, 'message')
  const said = typeof message === 'string' ? message : (textOf(value, 'description') ?? markup(message))
  const advices = Array.isArray(fieldOf(value, 'advices'))
    ? listOf(value, 'advices').flatMap(advice => textOf(advice, 'text') ?? [])
    : listOf(objectOf(value, 'advices'), 'advices').flatMap(logOf)
  const rule = /^lint\/[a-z]+\/([a-zA-Z]+)$/.exec(category)?.[1]
  const page = rule?.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  return {
    severity: severities.get(textOf(value, 'severity') ?? '') ?? 'error',
    message: messageOf(said, category),
    source: 'biome',
    hints: hintsAt(placeOf(objectOf(value, 'location'))),
    ...(category !== '' && {
      code: page === undefined ? {value: category} : {value: category, url: `https://biomejs.dev/linter/rules/${page}`}
    }),
    ...(advices.length > 0 && {details: plainText(advices.join('\n'))})
  }
}

/** The text of a list of pieces, each with its style. */
const markup = (pieces: unknown): string =>
  Array.isArray(pieces) ? (pieces as unknown[]).map(piece => textOf(piece, 'content') ?? '').join('') : ''

/** The text of an advice: a log line; differences and excerpts of the code are left out. */
function logOf(advice: unknown): readonly string[] {
  const text = markup(listOf(advice, 'log')[1])
  return text === '' ? [] : [text]
}

/** Positions since 2.4; before, a range of bytes in the source code that stands beside it. */
function placeOf(location: JsonObject | undefined): NamedPlace {
  const path = textOf(location, 'path') ?? textOf(objectOf(location, 'path'), 'file')
  const [start, end] = [objectOf(location, 'start'), objectOf(location, 'end')]
  if (start !== undefined)
    return {
      path,
      line: numberOf(start, 'line'),
      column: numberOf(start, 'column'),
      endLine: numberOf(end, 'line'),
      endColumn: numberOf(end, 'column')
    }
  const code = textOf(location, 'sourceCode')
  const [from, to] = listOf(location, 'span')
  if (code === undefined || typeof from !== 'number' || typeof to !== 'number') return {path}
  const bytes = Buffer.from(code)
  const [first, last] = [positionIn(bytes, from), positionIn(bytes, to)]
  return {path, line: first.line, column: first.column, endLine: last.line, endColumn: last.column}
}

/** The 1-based line and column (in UTF-16 units) of a byte. */
function positionIn(bytes: Buffer, offset: number): {line: number; column: number} {
  const before = bytes.toString('utf8', 0, Math.max(0, offset))
  const lineStart = before.lastIndexOf('\n') + 1
  return {line: before.split('\n').length, column: before.length - lineStart + 1}
}
