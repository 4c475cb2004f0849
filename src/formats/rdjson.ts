import type {Code, Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {peekLines, readJsonLines} from './json/lines.ts'
import {
  fieldOf,
  isObject,
  listOf,
  numberOf,
  objectOf,
  requireList,
  requireObject,
  requireText,
  textOf
} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** Suggestions that are told with a diagnostic. */
const mostSuggestions = 5

/** The Reviewdog Diagnostic Format: one document, or one diagnostic a line. */
export const rdjson: Format = {
  name: 'rdjson',
  description: 'Reviewdog Diagnostic Format in JSON (rdjson, rdjsonl), written by Ruff, Biome and others',
  url: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'an object whose `diagnostics` have `location.path` and `message`, or lines of such diagnostics',
    obtain: {
      Ruff: 'ruff check --output-format rdjson > rd.json',
      Biome: 'npx biome ci --reporter=rdjson > rd.json',
      ESLint: 'npx eslint -f rdjson . > rd.json'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value) || isRecord(value)),
  async parse(source, sink) {
    const peeked = await peekLines(source.lines())
    if (source.size === 0 || isRecord(peeked.first)) {
      const record = (value: JsonObject): void => sink.finding(diagnosticOf(value, {where: 'it', defaults: {}}))
      await readJsonLines(peeked.lines, sink, {isRecord, record, others: 'told'})
      return
    }
    await peeked.close()
    // Severity and source for all of them may stand behind the diagnostics.
    let waiting: {readonly value: JsonObject; readonly where: string}[] = []
    await readJson(source, sink, {
      isReport,
      elements: {
        'diagnostics.*'(value, {where}) {
          const diagnostic = requireObject(value, where)
          requireText(diagnostic, 'message', where)
          waiting.push({value: diagnostic, where})
        }
      },
      rest(value, document) {
        const defaults = isObject(value) ? value : {}
        for (const {value: diagnostic, where} of waiting) sink.finding(diagnosticOf(diagnostic, {where, defaults}))
        waiting = []
        if (document === 'whole') requireList(requireObject(value, 'it'), 'diagnostics', '')
      }
    })
  }
}

function isReport(value: unknown): boolean {
  const diagnostics = fieldOf(value, 'diagnostics')
  if (!Array.isArray(diagnostics) || !isObject(value) || 'summary' in value || 'command' in value) return false
  if (diagnostics.length > 0) return isRecord(diagnostics[0])
  return (
    objectOf(value, 'source') !== undefined ||
    Object.keys(value).every(key => key === 'diagnostics' || key === 'severity')
  )
}

/** A diagnostic: not that of Biome, which has a category, nor Cargo's message, which has a reason. */
function isRecord(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    textOf(value, 'message') !== undefined &&
    textOf(objectOf(value, 'location'), 'path') !== undefined &&
    !('category' in value) &&
    !('reason' in value)
  )
}

/** By name or by number: `ERROR` is 1, `WARNING` 2, `INFO` 3 in the protocol buffer. */
function severityOf(value: unknown): Severity | undefined {
  if (value === 'ERROR' || value === 1) return 'error'
  if (value === 'WARNING' || value === 2) return 'warning'
  return value === 'INFO' || value === 3 ? 'info' : undefined
}

interface Context {
  readonly where: string
  readonly defaults: JsonObject
}

/**
 * Columns of this format count bytes of UTF-8. The texts of the lines are not in the report, so they are taken as they
 * are: right wherever the line is ASCII up to there.
 */
function diagnosticOf(value: JsonObject, {where, defaults}: Context): Diagnostic {
  const location = objectOf(value, 'location')
  const range = objectOf(location, 'range')
  const [start, end] = [objectOf(range, 'start'), objectOf(range, 'end')]
  const source = textOf(objectOf(value, 'source'), 'name') ?? textOf(objectOf(defaults, 'source'), 'name')
  const code = codeOf(objectOf(value, 'code'))
  const details = detailsOf(value)
  return {
    severity: severityOf(fieldOf(value, 'severity')) ?? severityOf(fieldOf(defaults, 'severity')) ?? 'warning',
    message: messageOf(requireText(value, 'message', where), code?.value),
    source: plainText(source ?? 'rdjson'),
    hints: hintsAt({
      path: textOf(location, 'path'),
      line: numberOf(start, 'line'),
      column: numberOf(start, 'column'),
      endLine: numberOf(end, 'line'),
      endColumn: numberOf(end, 'column')
    }),
    ...(code !== undefined && {code}),
    ...(details !== '' && {details})
  }
}

function codeOf(code: JsonObject | undefined): Code | undefined {
  const [value, url] = [textOf(code, 'value') ?? '', textOf(code, 'url') ?? '']
  if (value === '') return undefined
  return /^https?:\/\//.test(url) ? {value: plainText(value), url} : {value: plainText(value)}
}

/** Field names in JSON are those of the protocol buffer, or the same in camel case. */
const either = (value: JsonObject, [snake, camel]: readonly [string, string]): unknown =>
  fieldOf(value, snake) ?? fieldOf(value, camel)

function detailsOf(value: JsonObject): string {
  const parts: string[] = []
  for (const suggestion of listOf(value, 'suggestions').slice(0, mostSuggestions)) {
    const text = textOf(suggestion, 'text') ?? ''
    parts.push(text.trim() === '' ? 'Suggestion: remove it.' : `Suggestion:\n${text.trimEnd()}`)
  }
  const related = either(value, ['related_locations', 'relatedLocations'])
  for (const each of Array.isArray(related) ? (related as unknown[]).slice(0, mostSuggestions) : []) {
    const place = objectOf(each, 'location')
    const line = numberOf(objectOf(objectOf(place, 'range'), 'start'), 'line')
    parts.push(
      `${textOf(place, 'path') ?? ''}${line === undefined ? '' : `:${line}`}: ${textOf(each, 'message') ?? ''}`
    )
  }
  const original = either(value, ['original_output', 'originalOutput'])
  if (typeof original === 'string' && original.trim() !== '') parts.push(original.trim())
  return plainText(parts.join('\n\n'))
}
