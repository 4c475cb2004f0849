import {prefixIn, withoutPrefix} from '../lines/by-prefix.ts'

/** The line that begins a problem. */
export interface Header {
  readonly category: 'error' | 'warning' | 'suggestion' | 'message'
  /** `TS2322`. */
  readonly code: string
  readonly message: string
  /** As printed; absent for an error without a file. */
  readonly path: string | undefined
  /** 1-based; absent where only the file is known. */
  readonly line: number | undefined
  readonly column: number | undefined
  /** Written as `--pretty` does: source lines may follow. */
  readonly pretty: boolean
  /** What a runner of several packages wrote in front, such as `web:build: `. */
  readonly prefix: string
}

// The first match counts: a path may have brackets, and no path has `): error TS1: `.
const plain = /\((\d{1,9}),(\d{1,9})\): (error|warning|suggestion|message) TS(-?\d{1,6}): /
const pretty = /:(\d{1,9}):(\d{1,9}) - (error|warning|suggestion|message) TS(-?\d{1,6}): /
const withoutFile = /^(error|warning|message) TS(\d{1,6}): /

/**
 * Reads the first line of a problem: `src/a.ts(1,2): error TS2322: …`, `src/a.ts:1:2 - error TS2322: …` or
 * `error TS18003: …`.
 *
 * @param line without escape sequences.
 */
export function headerOf(line: string): Header | undefined {
  if (!line.includes(' TS')) return undefined
  const found = plain.exec(line) ?? pretty.exec(line)
  if (found === null) return withoutFileOf(line)
  const [whole, row, column, category, code] = found
  const before = line.slice(0, found.index).trimStart()
  const prefix = prefixIn(before)
  const path = withoutPrefix(before.slice(prefix.length))
  if (path === '') return undefined
  const place = {line: Number(row), column: Number(column)}
  return {
    category: category as Header['category'],
    code: `TS${code!}`,
    message: line.slice(found.index + whole.length),
    path,
    line: place.line >= 1 ? place.line : undefined,
    column: place.column >= 1 ? place.column : undefined,
    pretty: whole.startsWith(':'),
    prefix
  }
}

function withoutFileOf(line: string): Header | undefined {
  const prefix = line.replace(withoutFile, '') === line ? prefixIn(line) : ''
  const found = withoutFile.exec(line.slice(prefix.length))
  if (found === null) return undefined
  const [whole, category, code] = found
  const message = line.slice(prefix.length + whole.length)
  return {
    category: category as Header['category'],
    code: `TS${code!}`,
    message,
    // “No inputs were found in config file '…'”: the file is known after all.
    path: /\bconfig file '([^']{1,1000})'/.exec(message)?.[1],
    line: undefined,
    column: undefined,
    pretty: false,
    prefix
  }
}
