import {openReport} from './discover/source.ts'
import type {Found} from './discover/find.ts'
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
  for (const file of files) reports.push(await readReport(file, matchers))
  return reports
}

async function readReport({path, file, format: name}: Found, matchers: Format | undefined): Promise<Report> {
  let opened
  try {
    opened = openReport(path, file)
  } catch (error) {
    return unread(path, `it cannot be opened: ${(error as Error).message}.`)
  }
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
