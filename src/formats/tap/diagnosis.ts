import type {Diagnostic, Hint} from '../../model/diagnostic.ts'
import {firstLine, plainText} from '../text.ts'
import type {TapPoint} from './line.ts'
import {readYaml} from './yaml.ts'

/** What stands around a test that failed. */
export interface TapFailure {
  readonly point: TapPoint
  /** The YAML below it; empty when there is none. */
  readonly yaml: string
  /** The comments or other lines below it. */
  readonly text: string
  /** The comments above it, since the test before: what a file that could not be loaded printed. */
  readonly before: string
}

/** What a TAP producer says of a failure: each its own way. */
export function diagnose(failure: TapFailure): Diagnostic {
  const {point, yaml, text, before} = failure
  const values = readYaml(yaml)
  const [expected, actual] = valuesOf(values, text)
  const loaded = values.get('error') === 'test failed' && values.has('exitCode') ? before : ''
  const said = values.get('message') ?? ''
  const found = hintsOf(values, yaml === '' ? text : loaded || (untelling.test(said) ? said : ''))
  const hints = found.length > 0 ? found : findingHints(failure, values)
  const details = [point.text, yaml === '' ? text : yaml, loaded].filter(each => each !== '').join('\n')
  return {
    severity: 'error',
    message: plainText(
      messageOf({values, yaml, text: yaml === '' ? text : '', thrown: thrownIn(loaded), expected, actual})
    ),
    source: 'tap',
    details: plainText(details),
    ...(hints.length > 0 && {hints}),
    ...(expected !== undefined && {expected: plainText(expected)}),
    ...(actual !== undefined && {actual: plainText(actual)})
  }
}

/** The words of a suite that failed by itself (a hook), not by its tests; undefined for any other. */
export function ownFailure(yaml: string): string | undefined {
  const values = readYaml(yaml)
  const type = values.get('failureType')
  return type === undefined || type === 'subtestsFailed' ? undefined : values.get('error')
}

/** Whether node:test cancelled this test because its suite failed. */
export const isCancelled = (yaml: string): boolean => readYaml(yaml).get('failureType') === 'cancelledByParent'

/** Whether node:test says that this is a suite. */
export const isSuite = (yaml: string): boolean => /^type: 'suite'$/m.test(yaml)

/** The seconds that node:test gives below a test. */
export function secondsIn(yaml: string): number | undefined {
  const found = /^ *duration_ms: *(\d{1,12}(?:\.\d{1,20})?)\s*$/m.exec(yaml)
  return found === null ? undefined : Number(found[1]) / 1000
}

/** The first line of what was thrown, in the output of a program. */
const thrownIn = (text: string): string | undefined =>
  text.split('\n').find(line => /^(?:Uncaught )?[\w.$]{0,80}(?:Error|Exception)\b(?: \[\w+\])?:/.test(line))

interface Said {
  readonly values: ReadonlyMap<string, string>
  readonly yaml: string
  readonly text: string
  readonly thrown: string | undefined
  readonly expected: string | undefined
  readonly actual: string | undefined
}

function messageOf({values, yaml, text, thrown, expected, actual}: Said): string {
  const said =
    thrown ?? values.get('error.message') ?? values.get('error') ?? tellingLines(values.get('message') ?? text)
  if (said.trim() !== '') return said.trim()
  if (expected !== undefined && actual !== undefined && !`${expected}${actual}`.includes('\n'))
    return `expected ${expected}, got ${actual}`
  const last = thrownIn(values.get('stack') ?? '') ?? (firstLine(text) || firstFinding(yaml))
  return last === '' ? 'It failed, and the report does not say why.' : last
}

/** A frame of V8, where a stack begins. */
const frame = /^\s{1,20}at \S[^\n]{0,1000}:\d{1,9}:\d{1,9}\)?$/m

/** Lines of Perl and bats that only repeat the name or give the place. */
const untelling =
  /^\s*(?:Failed (?:\(TODO\) )?test\b|at \S.* line \d{1,9}\.?$|\(?(?:in test file|from function) |in (?:test )?file )/

/** What tells of the failure in a text that may begin with its place or end with a stack; other texts as they are. */
function tellingLines(text: string): string {
  if (!untelling.test(text) && !frame.test(text) && !/^\s*got: /.test(text)) return text
  const all = text.split('\n')
  const end = all.findIndex(line => frame.test(line))
  const lines = all.slice(0, end < 0 ? all.length : end).filter(line => !untelling.test(line) && line.trim() !== '')
  // Perl's values stand in a table below each other, and are told as such.
  return lines.slice(0, lines[0] !== undefined && /^\s*got: /.test(lines[0]) ? 0 : 20).join('\n')
}

/** Expected and actual value, of node:test, tape, node-tap, vitest, Perl and the examples of TAP 13. */
function valuesOf(values: ReadonlyMap<string, string>, text: string): readonly [string?, string?] {
  const expected = values.get('expected') ?? values.get('wanted') ?? values.get('wants')
  const actual = values.get('actual') ?? values.get('found') ?? values.get('got')
  if (expected !== undefined && actual !== undefined) return [expected, actual]
  const diff = values.get('diff')?.split('\n') ?? []
  const [removed, added] = ['-', '+'].map(mark =>
    diff.filter(line => line.startsWith(mark) && !line.startsWith(mark.repeat(3)))
  )
  if (removed!.length === 1 && added!.length === 1) return [removed![0]!.slice(1).trim(), added![0]!.slice(1).trim()]
  const table = /^[ \t]*got: (.*)\n[ \t]*expected: (.*)$/m.exec(text)
  return table === null ? [] : [table[2]!, table[1]!]
}

/** The first message of the findings that stylelint lists below each rule. */
const firstFinding = (yaml: string): string =>
  /^ *- message: (?:"([^\n]{1,5000})"|([^\n]{1,5000}))$/m.exec(yaml)?.slice(1).find(Boolean)?.replaceAll('\\"', '"') ??
  ''

/** Linters name the test by the file; ESLint has the line under `data`, stylelint below each rule. */
function findingHints({point, yaml}: TapFailure, values: ReadonlyMap<string, string>): readonly Hint[] {
  if (!/^(?:\/|[A-Za-z]:[\\/]|[^\s/\\]+[/\\])[^\n]{0,1000}\.\w{1,10}$/.test(point.name)) return []
  const line = Number(values.get('data.line') ?? /^ *line: (\d{1,9})$/m.exec(yaml)?.[1] ?? 0)
  return line < 1
    ? [{kind: 'file', path: point.name}]
    : [{kind: 'location', location: {path: point.name, start: {line}}}]
}

function hintsOf(values: ReadonlyMap<string, string>, text: string): readonly Hint[] {
  const hints: Hint[] = []
  const add = (path: string | undefined, line: number, column?: number): void => {
    if (path === undefined || !(line >= 1) || /^node:|[\\/]node_modules[\\/]/.test(path)) return
    const start = column !== undefined && column >= 1 ? {line, column} : {line}
    hints.push({kind: 'location', location: {path, start}})
  }
  const column = Number(values.get('at.columnNumber') ?? values.get('at.column') ?? 0)
  add(
    values.get('at.fileName') ?? values.get('at.file'),
    Number(values.get('at.lineNumber') ?? values.get('at.line')),
    column
  )
  const at = placeIn(values.get('at') ?? '')
  if (at !== undefined) add(...at)
  const stack = values.get('stack')
  if (stack !== undefined) hints.push({kind: 'stack', text: plainText(stack)})
  // QUnit puts the frame below the message.
  const message = values.get('message') ?? ''
  if (frame.test(message)) hints.push({kind: 'stack', text: plainText(message)})
  if (text !== '') {
    for (const [, path, line] of text.matchAll(/\bin test file ([^\n]{1,1000}), line (\d{1,9})\)/g))
      add(path, Number(line))
    for (const [, path, line] of text.matchAll(/^\s{0,20}at (\S[^\n]{0,1000}) line (\d{1,9})\.?$/gm))
      add(path, Number(line))
    hints.push({kind: 'stack', text})
  }
  const location = placeIn(values.get('location') ?? '')
  if (location !== undefined) add(...location)
  return hints
}

/** `path:line:column`, alone or in brackets at the end. */
function placeIn(text: string): [string, number, number] | undefined {
  const found = /^(?:[^(\n]{0,500} \()?([^\n]{1,2000}?):(\d{1,9}):(\d{1,9})\)?$/.exec(text.trim())
  return found === null ? undefined : [found[1]!, Number(found[2]), Number(found[3])]
}
