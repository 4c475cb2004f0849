import {createReadStream} from 'node:fs'
import {openReport, type OpenedReport} from './discover/source.ts'
import type {Found} from './discover/find.ts'
import {readBundle} from './formats/bundle/read.ts'
import {detectFormat, type Choice} from './formats/detect.ts'
import type {Format} from './formats/format.ts'
import {formats} from './formats/index.ts'
import {parseReport} from './formats/parse.ts'
import {startTally} from './formats/tally.ts'
import type {Report} from './model/report.ts'

/**
 * Reads every report: one for each file, whatever is wrong with it.
 *
 * @param matchers the format of logs that were named `problem-matcher`, and of text that no other format recognizes.
 */
export async function readReports(files: readonly Found[], matchers: Format | undefined): Promise<Report[]> {
  const reports: Report[] = []
  for (const file of files) reports.push(...(await readFile(file, matchers)))
  return newestAttempts(reports)
}

async function readFile(found: Found, matchers: Format | undefined): Promise<readonly Report[]> {
  let opened
  try {
    opened = openReport(found.path, found.file)
  } catch (error) {
    return [unread(found.path, `it cannot be opened: ${(error as Error).message}.`)]
  }
  if (!opened.gzip) return [await readReport(opened, {name: found.format, matchers})]
  const {origin, reports} = await readBundle(found.path, createReadStream(found.file))
  if (origin === undefined) return reports
  const {job, leg: values, run_attempt: attempt} = origin
  const leg = {name: values.length === 0 ? job : `${job} (${values.join(', ')})`, attempt: Number(attempt)}
  return reports.map(report => ({...report, leg}))
}

/** A job that ran again writes a bundle again; of each leg only what the newest attempt wrote counts. */
function newestAttempts(reports: readonly Report[]): Report[] {
  const newest = new Map<string, number>()
  for (const {leg} of reports)
    if (leg !== undefined) newest.set(leg.name, Math.max(leg.attempt, newest.get(leg.name) ?? leg.attempt))
  return reports.filter(({leg}) => leg === undefined || leg.attempt === newest.get(leg.name))
}

async function readReport(
  opened: OpenedReport,
  {name, matchers}: {name: string | undefined; matchers: Format | undefined}
): Promise<Report> {
  const {path} = opened
  const named = [...formats, ...(matchers === undefined ? [] : [matchers])].find(each => each.name === name)
  if (name !== undefined && named === undefined)
    return unread(path, `the format ${name} needs the input problem-matchers, which names none.`)
  if (opened.size === 0 && named?.silentWhenClean !== true)
    return unread(path, 'it is empty; where an empty file means that all is well, name its format with “format=glob”.')
  if (opened.binary) return unread(path, 'it is a binary file, not a report.')
  const choice =
    named === undefined ? orMatchers(detectFormat(formats, opened.beginning), {opened, matchers}) : {format: named}
  if ('reason' in choice) return unread(path, `${choice.reason}.`)
  const report = await parseReport(choice.format, {...opened, named: named !== undefined})
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
