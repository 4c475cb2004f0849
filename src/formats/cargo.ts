import type {Code, Diagnostic, Hint, Severity} from '../model/diagnostic.ts'
import type {Format, ReportSink} from './format.ts'
import {hintsAt} from './json/hints.ts'
import {readJsonLines} from './json/lines.ts'
import {fieldOf, isObject, listOf, numberOf, objectOf, textOf} from './json/shape.ts'
import type {JsonObject} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {messageOf, plainText} from './text.ts'

/** Macros within macros whose places are looked through. */
const mostExpansions = 20

/** What cargo and clippy write with `--message-format=json`. */
export const cargo: Format = {
  name: 'cargo',
  description: 'JSON lines of Cargo: build, check, clippy (`--message-format=json`)',
  url: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'lines of JSON with Cargo’s `reason`',
    obtain: {
      Clippy: 'cargo clippy --message-format=json > clippy.json',
      Build: 'cargo build --message-format=json > build.json'
    },
    limits: 'Tests are not in it: see `libtest` and, for cargo-nextest, `junit`.'
  },
  recognizes: beginning => valuesIn(beginning).some(({value}) => isObject(value) && isRecord(value)),
  async parse(source, sink) {
    const build = startBuild(sink)
    // The output of tests and build scripts stands between the messages.
    await readJsonLines(source.lines(), sink, {
      isRecord: value => isRecord(value) || isTestFailure(value),
      record: value => build.record(value),
      others: 'usual'
    })
    build.finish()
  }
}

const reasons: ReadonlySet<string> = new Set([
  'compiler-message',
  'compiler-artifact',
  'build-script-executed',
  'build-finished',
  'timing-info'
])

const isRecord = (value: JsonObject): boolean => reasons.has(textOf(value, 'reason') ?? '')

/** `cargo test` can mix the events of the tests themselves into the messages of the build. */
const isTestFailure = (value: JsonObject): boolean =>
  textOf(value, 'type') === 'test' && ['failed', 'timeout'].includes(textOf(value, 'event') ?? '')

/** What the compiler says at the end of its messages, of their number. */
const summary = /^(?:aborting due to |\d+ warnings? emitted|could not compile |For more information about )/

function startBuild(sink: ReportSink) {
  // The library and its tests are compiled each, and say the same.
  const seen = new Set<string>()
  let errors = 0
  let placeless = 0
  let records = 0
  let testsFailed = 0
  let success: boolean | undefined
  return {
    record(value: JsonObject): void {
      if (isTestFailure(value)) {
        testsFailed++
        return
      }
      records++
      const reason = textOf(value, 'reason')
      if (reason === 'build-finished') success = fieldOf(value, 'success') === true
      const message = objectOf(value, 'message')
      if (reason !== 'compiler-message' || message === undefined) return
      const text = textOf(message, 'message') ?? ''
      const level = severityOf(textOf(message, 'level') ?? '')
      if (summary.test(text)) return
      const span = primarySpan(message)
      const key = `${textOf(message, 'rendered') ?? text}\n${textOf(span, 'file_name') ?? ''}`
      if (seen.has(key)) return
      seen.add(key)
      if (level === 'error') errors++
      // A warning of no place is of no line of code; an error, of the linker or a missing crate, must be told.
      if (span === undefined && level !== 'error') placeless++
      else sink.finding(diagnosticOf(message, level))
    },
    finish(): void {
      if (testsFailed > 0)
        sink.failure(
          `${testsFailed} event${testsFailed === 1 ? '' : 's'} of failed tests stand${testsFailed === 1 ? 's' : ''} among the messages of the build; write the tests’ own output to a file of its own, which is read as libtest.`
        )
      if (success === false && errors === 0) sink.failure('The build failed, and no error of the compiler says why.')
      // Cargo has said how a build ended since 1.44.
      else if (success === undefined && records > 0) sink.warning('The report ends before the build does.')
      if (placeless > 0)
        sink.warning(
          `${placeless} warning${placeless === 1 ? '' : 's'} of the compiler without a place ${placeless === 1 ? 'was' : 'were'} passed over.`
        )
    }
  }
}

/** `error`, `error: internal compiler error`; `warning`; `note`, `help` and `failure-note` on their own. */
function severityOf(level: string): Severity {
  if (level.startsWith('error')) return 'error'
  return level === 'warning' ? 'warning' : 'info'
}

const primarySpan = (message: JsonObject): JsonObject | undefined =>
  listOf(message, 'spans')
    .filter(isObject)
    .find(span => fieldOf(span, 'is_primary') === true)

function diagnosticOf(message: JsonObject, severity: Severity): Diagnostic {
  const rendered = plainText(textOf(message, 'rendered') ?? '')
  const code = codeOf(message)
  return {
    severity,
    message: messageOf(textOf(message, 'message'), code?.value),
    source: code?.value.startsWith('clippy::') === true ? 'clippy' : 'rustc',
    hints: hintsOf(primarySpan(message)),
    ...(code !== undefined && {code}),
    ...(rendered.trim() !== '' && {details: rendered.trimEnd()})
  }
}

/** The place itself, then those where the macros that it stands in are called: the innermost may be in the library. */
function hintsOf(primary: JsonObject | undefined): readonly Hint[] {
  const hints: Hint[] = []
  let span = primary
  for (let depth = 0; span !== undefined && depth < mostExpansions; depth++) {
    hints.push(
      ...hintsAt({
        path: textOf(span, 'file_name'),
        line: numberOf(span, 'line_start'),
        column: numberOf(span, 'column_start'),
        endLine: numberOf(span, 'line_end'),
        endColumn: numberOf(span, 'column_end')
      })
    )
    span = objectOf(objectOf(span, 'expansion'), 'span')
  }
  return hints
}

function codeOf(message: JsonObject): Code | undefined {
  const value = textOf(objectOf(message, 'code'), 'code')
  if (value === undefined) return undefined
  if (/^E\d{4}$/.test(value)) return {value, url: `https://doc.rust-lang.org/error_codes/${value}.html`}
  const lint = /^clippy::([a-z0-9_]+)$/.exec(value)?.[1]
  return lint === undefined
    ? {value}
    : {value, url: `https://rust-lang.github.io/rust-clippy/stable/index.html#${lint}`}
}
