import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {findReports} from '../discover/find.ts'
import {listTrackedFiles} from '../discover/tracked.ts'
import {UserError} from '../errors.ts'
import {formatNames} from '../inputs/format-names.ts'
import {locateProblems} from '../locate-problems.ts'
import {matcherFormat} from '../matchers-of.ts'
import {testName, type Problem, type Report} from '../model/report.ts'
import {totalTests} from '../model/tally.ts'
import {readReports} from '../read-reports.ts'

/**
 * `verdict parse`: prints what the reader of each report made of it, one line of JSON a file with `--json`.
 *
 * @returns 0 when every file was read.
 */
export async function parse(words: readonly string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: {type: 'boolean', default: false},
      format: {type: 'string'},
      matcher: {type: 'string', multiple: true, default: []},
      root: {type: 'string', default: '.'},
      workspace: {type: 'string'}
    }
  })
  const {format} = values
  if (format !== undefined && !formatNames.includes(format))
    throw new UserError(`there is no format “${format}”; the formats are ${formatNames.join(', ')}.`)
  // A matcher that is given is meant for what is given.
  const wanted = format ?? (values.matcher.length > 0 ? 'problem-matcher' : undefined)
  if (positionals.length === 0) throw new UserError('parse wants the reports to read.')

  const matchers = await matcherFormat(values.matcher, process.cwd())
  const patterns = positionals.map(glob => ({glob, excludes: false, ...(wanted === undefined ? {} : {format: wanted})}))
  const {files, unmatched} = await findReports(patterns, process.cwd())
  for (const glob of unmatched) process.stderr.write(`verdict: no file matches ${glob}\n`)

  let listed: readonly string[] | undefined
  const tracked = (): readonly string[] => (listed ??= listTrackedFiles(resolve(values.root)))
  let allRead = unmatched.length === 0
  const root = values.root
  for (const file of files) {
    const reports = locateProblems((await readReports([file], matchers)).reports, {
      files: root === 'none' ? undefined : {paths: tracked(), whole: true},
      workspace: values.workspace ?? (root === 'none' ? undefined : resolve(root)),
      pathPrefix: ''
    })
    for (const report of reports) {
      allRead &&= report.unreadable === null
      process.stdout.write(values.json ? `${JSON.stringify(reportJson(report))}\n` : inWords(report))
    }
  }
  return allRead ? 0 : 1
}

/** A report as `parse --json` prints it: a contract that other tools rest on. */
export function reportJson(report: Report): object {
  const {outcomes, seconds} = report.tally
  return {
    file: report.file,
    format: report.format,
    ...(report.tests ? {tests: {total: totalTests(outcomes), ...outcomes}} : {}),
    seconds: Number(seconds.toFixed(6)),
    problems: report.problems.map(problemJson),
    warnings: report.warnings,
    unreadable: report.unreadable
  }
}

const problemJson = (problem: Problem): object => {
  const {severity, message, location, code, title, details, test} = problem
  return {
    severity,
    path: location?.path ?? null,
    line: location?.start?.line ?? null,
    column: location?.start?.column ?? null,
    endLine: location?.end?.line ?? null,
    endColumn: location?.end?.column ?? null,
    code: code?.value ?? null,
    title: title ?? null,
    message,
    details: details ?? null,
    test: test === undefined ? null : testName(test)
  }
}

function inWords(report: Report): string {
  const {outcomes, findings} = report.tally
  const counts = report.tests
    ? Object.entries({tests: totalTests(outcomes), ...outcomes})
    : Object.entries({errors: findings.error, warnings: findings.warning, notices: findings.info})
  const lines = [
    `${report.file} (${report.format ?? 'no format'}): ${counts.map(([word, number]) => `${number} ${word}`).join(', ')}`,
    ...report.problems.map(({severity, location, message}) => {
      const where = location === undefined ? '' : ` ${location.path}:${location.start?.line ?? ''}`
      return `  ${severity}${where} ${message.split('\n', 1)[0] ?? ''}`
    }),
    ...report.warnings.map(warning => `  note: ${warning}`),
    ...(report.unreadable === null ? [] : [`  not read: ${report.unreadable}`])
  ]
  return lines.join('\n') + '\n'
}
