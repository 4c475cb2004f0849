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
  const patterns = entries.filter(entry => entry.includes('*')).map(entry => entry.split('*'))
  return name => exact.has(name) || patterns.some(parts => matches(name, parts))
}

/** Whether the parts stand in the name in this order, the first at its beginning and the last at its end; linear. */
function matches(name: string, parts: readonly string[]): boolean {
  const [first = '', ...middle] = parts
  const last = middle.pop() ?? ''
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of middle) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > name.length - last.length) return false
    at = found + part.length
  }
  return at <= name.length - last.length
}

/** Marks the problems of tests that are on the list. */
export const markKnownFlaky = (problems: readonly Problem[], list: FlakyList): readonly Problem[] =>
  problems.map(problem =>
    problem.test !== undefined && (list(testName(problem.test)) || list(problem.test.name))
      ? {...problem, knownFlaky: true}
      : problem
  )
