import {readLines} from './discover/source-lines.ts'
import type {Problem, Report} from './model/report.ts'

/** How many failures are quoted with their line: more than a summary shows whole. */
const mostQuoted = 100

/**
 * Gives the first failures of tests the line of source at their place, as it is in the checkout. Whoever wrote a bundle
 * may name any file, so that nothing is read for those.
 *
 * @param folder the checkout.
 */
export function quoteSources(reports: readonly Report[], folder: string): readonly Report[] {
  const quoted = reports
    .flatMap(report => (report.leg === undefined ? report.problems : []))
    .filter(({test, location}) => test !== undefined && location?.start !== undefined)
    .slice(0, mostQuoted)
  if (quoted.length === 0) return reports

  const wanted = new Map<string, Set<number>>()
  for (const {location} of quoted) {
    const numbers = wanted.get(location!.path) ?? new Set()
    wanted.set(location!.path, numbers.add(location!.start!.line))
  }
  const lines = new Map([...wanted].map(([path, numbers]) => [path, readLines(folder, path, numbers)]))
  const chosen = new Set(quoted)
  const quote = (problem: Problem): Problem => {
    const line = chosen.has(problem) && lines.get(problem.location!.path)?.get(problem.location!.start!.line)
    return line === undefined || line === false ? problem : {...problem, sourceLine: line}
  }
  return reports.map(report => ({...report, problems: report.problems.map(quote)}))
}
