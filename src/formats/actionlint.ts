import type {Code, Diagnostic} from '../model/diagnostic.ts'
import type {Format, ReportSink} from './format.ts'
import {readJson} from './json.ts'
import {hintsAt, type NamedPlace} from './json/hints.ts'
import {fieldOf, isObject, numberOf, requireObject, textOf} from './json/shape.ts'
import {valuesIn} from './json/values.ts'
import {withoutPrefix} from './lines/by-prefix.ts'
import {isNoise} from './lines/noise.ts'
import {firstLines, logLine} from './lines/stamp.ts'
import {plainText} from './text.ts'

/** Lines that may stand before the first finding. */
const linesBefore = 40

/** What actionlint prints, and the JSON of its documented templates; nothing, or an empty list, for a clean run. */
export const actionlint: Format = {
  name: 'actionlint',
  description: 'actionlint: its output, or JSON (`-format "{{json .}}"`)',
  url: 'https://github.com/rhysd/actionlint/blob/main/docs/usage.md#format',
  kind: 'findings',
  silentWhenClean: true,
  guide: {
    recognizedBy: 'lines `path:line:column: message [rule]`, or JSON with `filepath` and `kind`',
    obtain: {
      JSON: "actionlint -format '{{json .}}' > actionlint.json",
      Text: 'actionlint -no-color > actionlint.txt'
    }
  },

  recognizes(beginning) {
    if (/^[[{]/.test(beginning)) return valuesIn(beginning).some(({value}) => isReport(value))
    for (const line of firstLines(beginning, linesBefore)) {
      const finding = readFinding(line)
      if (finding !== undefined) return /^[\w.@([/\\~<]\S*$/.test(finding.path)
      if (!isNoise(line)) return false
    }
    return false
  },

  async parse(source, sink) {
    let open: Finding | undefined
    let isFirst = true
    const flush = (): void => {
      if (open !== undefined) push(open, sink)
      open = undefined
    }
    for await (const raw of source.lines()) {
      const line = logLine(raw).trimEnd()
      // JSON, on one line that may be longer than lines can be.
      if (isFirst && /^\s*(?:\[\s*(?:[{\]]|$)|\{)/.test(line)) {
        await readJsonFindings(source, sink)
        return
      }
      isFirst &&= line === ''
      const finding = readFinding(line)
      const marked = open === undefined ? undefined : markedLength(line)
      if (finding !== undefined) {
        flush()
        open = finding
      } else if (open !== undefined && marked !== undefined) {
        open = {...open, endColumn: open.column + marked}
        flush()
      } else if (fault.test(line)) {
        flush()
        sink.finding({
          severity: 'error',
          source: 'actionlint',
          title: 'actionlint did not run as it should',
          message: line.trim()
        })
      }
    }
    flush()
  }
}

/** actionlint's words when it cannot start, and those of shells. */
const fault = /\bactionlint: (?:command )?not found\b|^no project was found in any parent directories of /

interface Finding {
  readonly path: string
  readonly line: number
  readonly column: number
  /** Exclusive. */
  readonly endColumn?: number
  readonly kind: string
  readonly message: string
}

/** `path:line:column: message [kind]`; other tools that write so do not check YAML. */
function readFinding(line: string): Finding | undefined {
  const place = /:(\d{1,9}):(\d{1,9}): /.exec(line)
  if (place === null) return undefined
  const path = withoutPrefix(line.slice(0, place.index))
  const rest = line.slice(place.index + place[0].length)
  const bracket = rest.lastIndexOf(' [')
  const kind = bracket < 0 ? undefined : /^ \[([a-z][a-z-]{0,60})\]$/.exec(rest.slice(bracket))?.[1]
  if (kind === undefined || !/\.ya?ml$|^<stdin>$/.test(path)) return undefined
  return {path, line: Number(place[1]), column: Number(place[2]), kind, message: rest.slice(0, bracket)}
}

/** How many columns the last line of a snippet marks: `   |     ^~~~`. */
function markedLength(line: string): number | undefined {
  const marks = /^ *\| *(\^~*)$/.exec(line)?.[1]
  return marks?.length
}

function isReport(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return (
    textOf(first, 'filepath') !== undefined &&
    textOf(first, 'message') !== undefined &&
    textOf(first, 'kind') !== undefined &&
    numberOf(first, 'column') !== undefined
  )
}

const readJsonFindings = (source: Parameters<Format['parse']>[0], sink: ReportSink): Promise<void> => {
  const take = (value: unknown, where: string): void => {
    const error = requireObject(value, where)
    // In JSON it is the last column that is marked.
    const end = numberOf(error, 'end_column')
    const place = {line: numberOf(error, 'line') ?? 0, column: numberOf(error, 'column') ?? 0}
    push(
      {
        path: textOf(error, 'filepath') ?? '',
        ...place,
        ...(end !== undefined && end >= place.column && {endColumn: end + 1}),
        kind: textOf(error, 'kind') ?? '',
        message: textOf(error, 'message') ?? ''
      },
      sink
    )
  }
  return readJson(source, sink, {
    isReport,
    elements: {'*': (value, {where}) => take(value, where)},
    rest(value) {
      if (isObject(value) && fieldOf(value, 'message') !== undefined) take(value, '')
    }
  })
}

function push(finding: Finding, sink: ReportSink): void {
  const {path, line, column, endColumn} = finding
  const place: NamedPlace =
    endColumn === undefined ? {path, line, column} : {path, line, column, endLine: line, endColumn}
  sink.finding({
    severity: 'error',
    message: plainText(finding.message),
    source: 'actionlint',
    hints: hintsAt(place),
    ...codeOf(finding)
  })
}

/** The rule; for what shellcheck says within a script, shellcheck's. */
function codeOf({kind, message}: Finding): Pick<Diagnostic, 'code'> {
  const shellcheck = kind === 'shellcheck' ? /: (SC\d{4}):/.exec(message)?.[1] : undefined
  const code: Code | undefined =
    shellcheck !== undefined
      ? {value: shellcheck, url: `https://www.shellcheck.net/wiki/${shellcheck}`}
      : kind === ''
        ? undefined
        : {value: kind}
  return code === undefined ? {} : {code}
}
