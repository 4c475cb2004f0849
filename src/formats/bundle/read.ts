import {ParseError} from '../../errors.ts'
import {bundleItems, bundleVersion, type BundleOrigin} from '../../model/bundle.ts'
import {outcomes, type Problem, type Report, type TestCase} from '../../model/report.ts'
import {totalTests, type SuiteTally, type Tally} from '../../model/tally.ts'
import {count, fieldsOf, list, own, seconds, text, truth, word, type Fields} from './fields.ts'
import {unpackedLines} from './lines.ts'
import {caseOf, columnsOf, diagnosticOf, identitiesOf, outcomeCounts, severityCounts, slowOf, texts} from './records.ts'

/** What a bundle says. */
export interface Bundle {
  /** Where it claims to come from; undefined where it could not be read that far. Its SHA is never believed. */
  readonly origin: BundleOrigin | undefined
  /** Its reports, whose places were found when it was written: they are not to be looked for again. */
  readonly reports: readonly Report[]
  /** The lines of `reports` that matched no file when it was written. */
  readonly unmatched: readonly string[]
  /** Whether the job was cancelled, so that the reports may not be all. */
  readonly cancelled: boolean
  /** How many reports and tests there were fewer than the job expected. */
  readonly missing: number
}

/** Whether a file begins as gzip does: what a bundle is told by. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/** More of a kind than any run has; a hostile bundle must not fill the memory. */
const most = {reports: 10_000, suites: 20_001, leg: 100, slowest: 1_000, unmatched: 1_000}

/**
 * Reads a bundle, as untrusted input: every field is checked, sizes are capped, no path leaves the repository. Never
 * throws for what it contains: where it breaks, the reports before stay, and another one tells why.
 *
 * @param bytes the file as it is.
 */
export async function readBundle(path: string, bytes: AsyncIterable<Uint8Array>): Promise<Bundle> {
  const reports: Report[] = []
  const unmatched: string[] = []
  let cancelled = false
  let missing = 0
  let origin: BundleOrigin | undefined
  let open: OpenReport | undefined
  let ended = false
  let line = 0
  let items = 0
  try {
    for await (const written of unpackedLines(bytes)) {
      line++
      const fields = fieldsOf(written)
      const {kind} = fields
      if (origin === undefined) origin = originOf(fields)
      else if (ended) throw new ParseError('something follows its end')
      else if (kind === 'unmatched' && open === undefined && unmatched.length < most.unmatched)
        unmatched.push(text(fields, 'glob'))
      else if (kind === 'cancelled' && open === undefined) cancelled = true
      else if (kind === 'missing' && open === undefined) missing = count(fields, 'number')
      else if (kind === 'report' && open === undefined && reports.length < most.reports) open = openReport(fields)
      else if (kind === 'report-end' && open !== undefined) {
        reports.push(closeReport(open, fields))
        open = undefined
      } else if (kind === 'end' && open === undefined) {
        if (count(fields, 'reports') !== reports.length) throw new ParseError('reports are missing')
        ended = true
      } else if (open === undefined)
        throw new ParseError(`a line of kind “${String(kind).slice(0, 40)}” has no place there`)
      else {
        if (isItem(kind) && ++items > bundleItems)
          throw new ParseError(`it has more than ${bundleItems} cases and problems`)
        addTo(open, fields)
      }
    }
    if (!ended) throw new ParseError('it is cut off')
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const at = line === 0 ? '' : `, line ${line}`
    reports.push({...blank, file: path, unreadable: `${path}${at}: not a bundle of this action: ${error.message}.`})
  }
  return {origin, reports, unmatched, cancelled, missing}
}

const isItem = (kind: unknown): boolean => kind === 'case' || kind === 'problem' || kind === 'suite'

function originOf(fields: Fields): BundleOrigin {
  if (fields['kind'] !== 'bundle') throw new ParseError('it does not begin as one')
  const version = count(fields, 'version')
  if (version !== bundleVersion)
    throw new ParseError(
      `it has version ${version} and this action reads ${bundleVersion}; use one version of the action in both jobs`
    )
  const [name, job, run_id, run_attempt, head_sha] = ['name', 'job', 'run_id', 'run_attempt', 'head_sha'].map(key =>
    text(fields, key)
  ) as [string, string, string, string, string]
  return {name, job, leg: texts(fields, 'leg', most.leg), run_id, run_attempt, head_sha}
}

/** A report whose end has not come yet. */
interface OpenReport {
  readonly file: string
  readonly format: string | null
  readonly tests: boolean
  readonly cases: TestCase[]
  readonly problems: Problem[]
  readonly suites: Map<string, SuiteTally>
  readonly identities: Buffer[]
  readonly warnings: string[]
  tally: Omit<Tally, 'suites' | 'identities'> | undefined
}

function openReport(fields: Fields): OpenReport {
  const format = fields['format'] === null ? null : text(fields, 'format')
  if (format !== null && !/^[a-z0-9][a-z0-9-]{0,39}$/.test(format)) throw new ParseError('“format” is not a name')
  return {
    file: text(fields, 'file'),
    format,
    tests: truth(fields, 'tests'),
    cases: [],
    problems: [],
    suites: new Map(),
    identities: [],
    warnings: [],
    tally: undefined
  }
}

function addTo(open: OpenReport, fields: Fields): void {
  const kind = word(fields, 'kind', ['case', 'problem', 'suite', 'identities', 'tally', 'warning'])
  switch (kind) {
    case 'case':
      open.cases.push(caseOf(fields))
      return
    case 'problem': {
      const diagnostic = diagnosticOf(fields)
      const test = own(fields, 'case') ? open.cases[count(fields, 'case')] : undefined
      if (own(fields, 'case') && test === undefined) throw new ParseError('“case” is not the number of a case')
      open.problems.push(test === undefined ? diagnostic : {...diagnostic, test})
      return
    }
    case 'suite':
      if (open.suites.size >= most.suites) throw new ParseError('it has too many suites')
      open.suites.set(text(fields, 'name'), {outcomes: outcomeCounts(fields), seconds: seconds(fields, 'seconds')})
      return
    case 'identities':
      open.identities.push(columnsOf(fields))
      return
    case 'tally':
      open.tally = {
        outcomes: outcomeCounts(fields),
        findings: severityCounts(fields),
        seconds: seconds(fields, 'seconds'),
        slowest: list(fields, 'slowest', most.slowest).map(slowOf)
      }
      return
    case 'warning':
      open.warnings.push(text(fields, 'sentence'))
  }
}

function closeReport(open: OpenReport, fields: Fields): Report {
  const {file, format, tests, cases, problems, suites, tally} = open
  if (tally === undefined) throw new ParseError('a report has no tally')
  const identities = identitiesOf(open.identities)
  const counted = new Uint32Array(outcomes.length)
  for (const outcome of identities.outcomes) counted[outcome]!++
  if (outcomes.some((outcome, index) => counted[index] !== tally.outcomes[outcome]))
    throw new ParseError('a tally disagrees with its cases')
  if (cases.length > totalTests(tally.outcomes)) throw new ParseError('a report has more cases than its tally')
  const omitted = count(fields, 'omitted')
  const told =
    omitted === 0 ? [] : [`${omitted} lines of ${file} (cases, problems, suites) did not fit into the bundle.`]
  return {
    file,
    format,
    tests,
    tally: {...tally, suites, identities},
    problems,
    cases,
    warnings: [...open.warnings, ...told],
    unreadable: fields['unreadable'] === null ? null : text(fields, 'unreadable')
  }
}

const blank: Report = {
  file: '',
  format: null,
  tests: false,
  tally: {
    outcomes: {errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0},
    findings: {error: 0, warning: 0, info: 0},
    seconds: 0,
    slowest: [],
    suites: new Map(),
    identities: {length: 0, hashes: new Uint32Array(0), outcomes: new Uint8Array(0)}
  },
  problems: [],
  cases: [],
  warnings: [],
  unreadable: null
}
