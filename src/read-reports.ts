import {createReadStream} from 'node:fs'
import {openReport, type OpenedReport} from './discover/source.ts'
import type {Found} from './discover/find.ts'
import {startSavingMemory} from './discover/save-memory.ts'
import {newestBundles} from './formats/bundle/newest.ts'
import {readBundle, type Bundle} from './formats/bundle/read.ts'
import {detectFormat, formatNamed, type Choice} from './formats/detect.ts'
import type {Format} from './formats/format.ts'
import {parseReport} from './formats/parse.ts'
import {startTally} from './formats/tally.ts'
import {startTexts, type Texts} from './formats/texts.ts'
import type {BundleOrigin} from './model/bundle.ts'
import type {Leg, Report} from './model/report.ts'

/** What was read. */
export interface Readings {
  readonly reports: readonly Report[]
  /** The legs that bundles come from, each once, in the order in which they were found. */
  readonly legs: readonly Leg[]
}

interface Kept {
  /** Which suite each case counts in is wanted where cases are to be merged. */
  readonly suiteOfEach?: boolean
  /** One for all reports. */
  readonly texts?: Texts
}

interface How {
  readonly matchers: Format | undefined
  readonly keep: Kept
  /** Told the bytes of each report that mostly leaves nothing behind. */
  readonly willRead: (bytes: number) => Promise<void>
}

/** How many times the bytes of a bundle pass through memory as they are unpacked, decoded and parsed. */
const unpackedTimes = 32

/** What one file held. */
type Reading = {readonly reports: readonly Report[]} & Partial<Omit<Bundle, 'reports'>>

/**
 * Reads every report: one for each file, whatever is wrong with it; several for a bundle.
 *
 * @param matchers the format of logs that were named `problem-matcher`, and of text that no other format recognizes.
 * @param keep what else is kept of each case.
 */
export async function readReports(
  files: readonly Found[],
  matchers: Format | undefined,
  keep: Omit<Kept, 'texts'> = {}
): Promise<Readings> {
  const how = {matchers, keep: {...keep, texts: startTexts()}, willRead: startSavingMemory()}
  const readings: (Reading & {origin: BundleOrigin | undefined})[] = []
  for (const file of files) readings.push({origin: undefined, ...(await readFile(file, how))})
  const {kept, clashing} = newestBundles(readings)
  const legs = new Map<string, Leg>()
  const reports = kept.flatMap(reading => {
    const leg = legOf(reading)
    if (leg === undefined) return reading.reports
    const known = legs.get(leg.name)
    legs.set(leg.name, known === undefined ? leg : together(known, leg))
    const remarks = clashing.has(reading)
      ? [
          `There is more than one bundle “${reading.origin!.name}” of ${leg.name}; tell the jobs apart with the input leg.`
        ]
      : []
    return reading.reports.map(report => ({...report, leg, warnings: [...remarks, ...report.warnings]}))
  })
  return {reports, legs: [...legs.values()]}
}

/** Two bundles of one leg: two steps, or two jobs that look alike. */
const together = (one: Leg, other: Leg): Leg => ({
  ...other,
  unmatched: [...one.unmatched, ...other.unmatched],
  cancelled: one.cancelled === true || other.cancelled === true,
  missing: (one.missing ?? 0) + (other.missing ?? 0)
})

function legOf({
  origin,
  unmatched = [],
  cancelled = false,
  missing = 0
}: Reading & {origin: BundleOrigin | undefined}): Leg | undefined {
  if (origin === undefined) return undefined
  const {job, leg: values, run_attempt: attempt} = origin
  const name = values.length === 0 ? job : `${job} (${values.join(', ')})`
  return {name, job, values, attempt: Number(attempt), unmatched, cancelled, missing}
}

async function readFile(found: Found, {matchers, keep, willRead}: How): Promise<Reading> {
  let opened
  try {
    opened = openReport(found.path, found.file)
  } catch (error) {
    return {reports: [unread(found.path, `it cannot be opened: ${(error as Error).message}.`)]}
  }
  if (opened.gzip) {
    await willRead(opened.size * unpackedTimes)
    return await readBundle(found.path, createReadStream(found.file))
  }
  return {reports: [await readReport(opened, {name: found.format, matchers, keep, willRead})]}
}

async function readReport(
  opened: OpenedReport,
  {name, matchers, keep, willRead}: How & {name: string | undefined}
): Promise<Report> {
  const {path} = opened
  const named =
    name === undefined ? undefined : name === matchers?.name ? matchers : await formatNamed(name, opened.beginning)
  if (name !== undefined && named === undefined)
    return unread(path, `the format ${name} needs the input problem-matchers, which names none.`)
  if (opened.size === 0 && named?.silentWhenClean !== true)
    return unread(path, 'it is empty; where an empty file means that all is well, name its format with “format=glob”.')
  if (opened.binary) return unread(path, 'it is a binary file, not a report.')
  const choice =
    named === undefined ? orMatchers(await detectFormat(opened.beginning), {opened, matchers}) : {format: named}
  if ('reason' in choice) return unread(path, `${choice.reason}.`)
  if (choice.format.kind === 'tests') await willRead(opened.size)
  const report = await parseReport(choice.format, {...opened, named: named !== undefined}, keep)
  return opened.warning === undefined ? report : {...report, warnings: [opened.warning, ...report.warnings]}
}

/** Text that no format recognizes is a log, where there are matchers to read logs with. */
const orMatchers = (
  choice: Choice,
  {opened, matchers}: {opened: {readonly beginning: string}; matchers: Format | undefined}
): Choice =>
  'reason' in choice && matchers !== undefined && !/^\s*[<{[]/.test(opened.beginning) ? {format: matchers} : choice

const unread = (file: string, reason: string): Report => ({
  file,
  format: null,
  tests: false,
  tally: startTally().finish(undefined),
  problems: [],
  cases: [],
  warnings: [],
  unreadable: `${file}: ${reason}`
})
