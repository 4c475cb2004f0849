import type {Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt} from './json/hints.ts'
import {fieldOf, isObject, numberOf, objectOf, requireList, requireObject, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf} from './text.ts'

/** What `pyright --outputjson` writes, and basedpyright. */
export const pyright: Format = {
  name: 'pyright',
  description: 'JSON of Pyright and basedpyright (`--outputjson`)',
  url: 'https://microsoft.github.io/pyright/#/command-line?id=json-output',
  kind: 'findings',
  guide: {
    recognizedBy: 'an object with a list `generalDiagnostics`',
    obtain: {
      Pyright: 'npx pyright --outputjson > pyright.json',
      basedpyright: 'basedpyright --outputjson > pyright.json'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isReport(value)),
  async parse(source, sink) {
    await readJson(source, sink, {
      isReport,
      elements: {
        'generalDiagnostics.*': (value, {where}) => sink.finding(diagnosticOf(requireObject(value, where)))
      },
      rest(value, document) {
        if (document === 'whole') requireList(requireObject(value, 'it'), 'generalDiagnostics', '')
        if (numberOf(objectOf(value, 'summary'), 'filesAnalyzed') === 0)
          sink.warning('Pyright found no files to check.')
      }
    })
  }
}

const isReport = (value: unknown): boolean => isObject(value) && Array.isArray(fieldOf(value, 'generalDiagnostics'))

const severities: ReadonlyMap<string, Severity> = new Map([
  ['warning', 'warning'],
  ['information', 'info']
])

function diagnosticOf(value: JsonObject): Diagnostic {
  const range = objectOf(value, 'range')
  const start = objectOf(range, 'start')
  const end = objectOf(range, 'end')
  const rule = textOf(value, 'rule')
  return {
    severity: severities.get(textOf(value, 'severity') ?? '') ?? 'error',
    message: messageOf(textOf(value, 'message'), rule),
    source: 'pyright',
    hints: hintsAt({
      path: textOf(value, 'file'),
      line: fromOne(start, 'line'),
      column: fromOne(start, 'character'),
      endLine: fromOne(end, 'line'),
      endColumn: fromOne(end, 'character')
    }),
    ...(rule !== undefined && {code: {value: rule, ...pageOf(rule)}})
  }
}

/** Lines and columns are 0-based in this format, and columns count UTF-16 units. What is missing becomes no number. */
const fromOne = (position: JsonObject | undefined, name: string): number => (numberOf(position, name) ?? NaN) + 1

/** The page that Pyright itself links in editors; basedpyright's own rules are not on it. */
const pageOf = (rule: string): {url?: string} =>
  /^report[A-Z][A-Za-z]{1,60}$/.test(rule)
    ? {url: `https://github.com/microsoft/pyright/blob/main/docs/configuration.md#${rule}`}
    : {}
