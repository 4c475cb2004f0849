import {wildcard} from '../model/wildcard.ts'
import {testName, type Problem} from '../model/report.ts'

/** Tells whether a test, by its full name, is on the list. */
export type FlakyList = (name: string) => boolean

/**
 * Reads the list of tests that are known to be flaky: one a line, by the full name (`suite › name`) or the name alone;
 * `*` stands for any text. Blank lines and what follows `#` at the beginning of a line or after a blank are skipped.
 */
export function flakyList(text: string): FlakyList {
  const entries = text
    .split(/\r?\n/)
    .map(line => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(line => line !== '')
  const exact = new Set(entries.filter(entry => !entry.includes('*')))
  const patterns = entries.filter(entry => entry.includes('*')).map(wildcard)
  return name => exact.has(name) || patterns.some(matches => matches(name))
}

/** Marks the problems of tests that are on the list. */
export const markKnownFlaky = (problems: readonly Problem[], list: FlakyList): readonly Problem[] =>
  problems.map(problem =>
    problem.test !== undefined && (list(testName(problem.test)) || list(problem.test.name))
      ? {...problem, knownFlaky: true}
      : problem
  )
