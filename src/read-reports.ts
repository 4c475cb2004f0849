import {openReport} from './discover/source.ts'
import type {Found} from './discover/find.ts'
import {detectFormat} from './formats/detect.ts'
import type {Format} from './formats/format.ts'
import {formats} from './formats/index.ts'
import {parseReport} from './formats/parse.ts'
import {startTally} from './formats/tally.ts'
import type {Report} from './model/report.ts'

/** Reads every report: one for each file, whatever is wrong with it. */
export async function readReports(files: readonly Found[]): Promise<Report[]> {
  const reports: Report[] = []
  for (const file of files) reports.push(await readReport(file))
  return reports
}

async function readReport({path, file, format: name}: Found): Promise<Report> {
  let opened
  try {
    opened = openReport(path, file)
  } catch (error) {
    return unread(path, `it cannot be opened: ${(error as Error).message}.`)
  }
  const named = name === undefined ? undefined : formats.find(each => each.name === name)
  if (opened.size === 0 && named?.silentWhenClean !== true)
    return unread(path, 'it is empty; where an empty file means that all is well, name its format with “format=glob”.')
  if (opened.binary) return unread(path, 'it is a binary file, not a report.')
  const choice: {readonly format: Format} | {readonly reason: string} =
    named === undefined ? detectFormat(formats, opened.beginning) : {format: named}
  if ('reason' in choice) return unread(path, `${choice.reason}.`)
  const report = await parseReport(choice.format, {...opened, named: named !== undefined})
  return opened.warning === undefined ? report : {...report, warnings: [opened.warning, ...report.warnings]}
}

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
