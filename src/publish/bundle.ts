import {createWriteStream} from 'node:fs'
import {rename} from 'node:fs/promises'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {createGzip} from 'node:zlib'
import {
  bundleBytes,
  bundleItems,
  bundleLineBytes,
  bundleVersion,
  identitiesPerLine,
  identityBytes,
  type BundleLine,
  type BundleOrigin
} from '../model/bundle.ts'
import {isFailing, type Problem, type Report, type TestCase} from '../model/report.ts'
import type {Identities} from '../model/tally.ts'

/** What goes into a bundle. */
export interface Bundling {
  readonly origin: BundleOrigin
  readonly reports: readonly Report[]
  /** The lines of `reports` that matched no file. */
  readonly unmatched: readonly string[]
  /** Whether a job was cancelled that the reports come from. */
  readonly cancelled?: boolean
  /** How many reports and tests there are fewer than expected. */
  readonly missing?: number
  /** Takes secrets out of every text that is written. */
  readonly redact: (text: string) => string
}

/** Room that is kept for what a bundle cannot be without: tallies, warnings, the ends. */
const reserve = 16 * 1024 * 1024

/** How many characters of a text are kept, at first and where its line is too long with that. */
const textLimits = [65_536, 4_096, 256]

/** How many suites, diagnostics and attachments of one case are kept. */
const listKept = 50

/** How many warnings of one report are kept. */
const warningsKept = 100

/**
 * Writes reports into a bundle, `*.verdict.ndjson.gz`, which the same action reads in another job. Memory stays flat; a
 * file under the final name is always whole. Problems beyond the size of a bundle are left out, and their number is in it.
 *
 * @throws Error of node:fs when the file cannot be written.
 */
export async function writeBundle(file: string, bundling: Bundling): Promise<void> {
  const partial = `${file}.partial`
  await pipeline(Readable.from(linesOf(bundling)), createGzip(), createWriteStream(partial))
  await rename(partial, file)
}

/** The lines of a bundle, each with its end. */
export function* linesOf({origin, reports, unmatched, cancelled, missing = 0, redact}: Bundling): Generator<string> {
  const serialize = serializer(redact)
  const cases = reports.reduce((sum, {tally}) => sum + tally.identities.length, 0)
  let left = bundleBytes - reserve - Math.ceil((cases * identityBytes * 4) / 3)
  let items = 0

  yield serialize({kind: 'bundle', version: bundleVersion, ...origin})
  for (const glob of unmatched.slice(0, listKept)) yield serialize({kind: 'unmatched', glob})
  if (cancelled === true) yield serialize({kind: 'cancelled'})
  if (missing > 0) yield serialize({kind: 'missing', number: missing})
  for (const report of reports) {
    const {file, format, tests, tally, warnings, unreadable} = report
    yield serialize({kind: 'report', file, format, tests})
    let omitted = 0
    for (const line of contentsOf(report)) {
      const text = serialize(line)
      left -= Buffer.byteLength(text)
      // What was left out once has no number, so that nothing may follow it.
      if (left < 0 || ++items > bundleItems) omitted++
      else yield text
    }
    for (const base64 of columnsOf(tally.identities)) yield serialize({kind: 'identities', base64})
    const {outcomes, findings, seconds, slowest} = tally
    yield serialize({kind: 'tally', outcomes, findings, seconds, slowest})
    for (const sentence of warnings.slice(0, warningsKept)) yield serialize({kind: 'warning', sentence})
    yield serialize({kind: 'report-end', unreadable, omitted: omitted + Math.max(0, warnings.length - warningsKept)})
  }
  yield serialize({kind: 'end', reports: reports.length})
}

/** Cases and problems, both in their order, each case before its problems; then the suites. */
function* contentsOf({cases, problems, tally}: Report): Generator<BundleLine> {
  const numbers = new Map<TestCase | string, number>()
  for (const [number, test] of cases.entries()) {
    numbers.set(test, number)
    if (!numbers.has(sameness(test))) numbers.set(sameness(test), number)
  }
  let written = 0
  for (const problem of problems) {
    const {test, ...diagnostic} = problem
    const number = test === undefined ? undefined : (numbers.get(test) ?? numbers.get(sameness(test)))
    for (; number !== undefined && written <= number; written++) yield caseLine(cases[written]!)
    yield {kind: 'problem', ...saidOf(diagnostic), ...(number === undefined ? {} : {case: number})}
  }
  for (; written < cases.length; written++) yield caseLine(cases[written]!)
  for (const [name, suite] of tally.suites) yield {kind: 'suite', name, ...suite}
}

/** What a test is known by where it was copied on the way. */
const sameness = ({suites, className, name, file}: TestCase): string => JSON.stringify([suites, className, name, file])

function caseLine(test: TestCase): BundleLine {
  const isProblem = isFailing(test.outcome)
  const {attachments} = test
  return {
    kind: 'case',
    ...test,
    suites: test.suites.slice(0, listKept),
    diagnostics: isProblem ? [] : test.diagnostics.slice(0, listKept).map(saidOf),
    ...(attachments === undefined ? {} : {attachments: attachments.slice(0, listKept)})
  }
}

/** A diagnostic without what was only of use on the machine that read the report. */
function saidOf({severity, message, source, location, code, title, details, expected, actual}: Problem): Problem {
  const given = {location, code, title, details, expected, actual}
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return {severity, message, source, ...present}
}

/** The columns of identities, in pieces of a line each. */
function* columnsOf({length, hashes, outcomes}: Identities): Generator<string> {
  for (let from = 0; from < length; from += identitiesPerLine) {
    const count = Math.min(identitiesPerLine, length - from)
    const bytes = Buffer.allocUnsafe(count * identityBytes)
    for (let index = 0; index < count; index++) {
      const at = index * identityBytes
      bytes.writeUInt32LE(hashes[2 * (from + index)]!, at)
      bytes.writeUInt32LE(hashes[2 * (from + index) + 1]!, at + 4)
      bytes.writeUInt8(outcomes[from + index]!, at + 8)
    }
    yield bytes.toString('base64')
  }
}

/** Fields that hold no text of a report. */
const words: ReadonlySet<string> = new Set(['kind', 'format', 'outcome', 'severity', 'base64'])

/** Makes lines as they are written: without secrets, and their texts cut as far as the length of the line asks. */
function serializer(redact: (text: string) => string): (line: BundleLine) => string {
  return line => {
    let text = ''
    for (const limit of textLimits) {
      text = `${JSON.stringify(line, (key, value: unknown) => {
        if (typeof value !== 'string' || words.has(key)) return value
        const redacted = redact(value)
        return redacted.length <= limit ? redacted : `${redacted.slice(0, limit)}…`
      })}\n`
      if (Buffer.byteLength(text) <= bundleLineBytes) break
    }
    return text
  }
}
