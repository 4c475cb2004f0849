import type {Code, Diagnostic, Severity} from '../model/diagnostic.ts'
import type {Format} from './format.ts'
import {hintsAt} from './json/hints.ts'
import {readJsonLines} from './json/lines.ts'
import {isObject, numberOf, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** What mypy writes with `--output=json`: nothing for a clean run. */
export const mypy: Format = {
  name: 'mypy',
  description: 'JSON lines of mypy (`--output=json`)',
  url: 'https://mypy.readthedocs.io/en/stable/command_line.html#cmdoption-mypy-output',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'lines of JSON with `file`, `line`, `hint` and `severity`',
    obtain: {
      mypy: 'mypy --output=json . > mypy.json'
    }
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isObject(value) && isRecord(value)),
  async parse(source, sink) {
    await readJsonLines(source.lines(), sink, {
      isRecord,
      record(value) {
        // `In function "f":` of --show-error-context has no line: it says what the next line is in.
        if ((numberOf(value, 'line') ?? 0) >= 1 || textOf(value, 'severity') !== 'note')
          sink.finding(diagnosticOf(value))
      },
      others: 'told'
    })
  }
}

const isRecord = (value: JsonObject): boolean =>
  textOf(value, 'file') !== undefined &&
  textOf(value, 'message') !== undefined &&
  numberOf(value, 'line') !== undefined &&
  'hint' in value &&
  'severity' in value

const severities: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'info']
])

/** Columns are 0-based in what mypy writes. */
const shifted = (column: number | undefined): number | undefined => (column === undefined ? undefined : column + 1)

function diagnosticOf(value: JsonObject): Diagnostic {
  const code = textOf(value, 'code') ?? ''
  const hint = textOf(value, 'hint') ?? ''
  return {
    severity: severities.get(textOf(value, 'severity') ?? '') ?? 'error',
    message: messageOf(textOf(value, 'message'), code),
    source: 'mypy',
    hints: hintsAt({
      path: textOf(value, 'file'),
      line: numberOf(value, 'line'),
      column: shifted(numberOf(value, 'column')),
      endLine: numberOf(value, 'end_line'),
      endColumn: shifted(numberOf(value, 'end_column'))
    }),
    ...(code !== '' && {code: codeOf(code)}),
    ...(hint !== '' && {details: plainText(hint)})
  }
}

/** The address that mypy prints with --show-error-code-links: it leads to the right page for each code. */
const codeOf = (value: string): Code =>
  /^[a-z][a-z-]*$/.test(value) && value !== 'misc' && value !== 'syntax'
    ? {value, url: `https://mypy.rtfd.io/en/stable/_refs.html#code-${value}`}
    : {value}
