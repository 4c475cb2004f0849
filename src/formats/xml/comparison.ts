/** The two values of an assertion, as the tool prints them. */
export interface Comparison {
  readonly expected: string
  readonly actual: string
}

/** How assertion libraries put both values into one sentence: before, between, after. */
const sentences: readonly (readonly [start: string, middle: string, end: string])[] = [
  // JUnit 4, JUnit 5, TestNG, MSTest
  ['expected:<', '> but was:<', '>'],
  ['expected: <', '> but was: <', '>'],
  ['expected [', '] but found [', ']'],
  ['Expected:<', '>. Actual:<', '>']
]

/** Or on two lines: Jest, NUnit, xUnit.net, Fixie, RSpec, minitest, Hamcrest. */
const expectedLine = /^\s*expected(?: \w{1,20})?: ?(.*)$/i
const actualLine = /^\s*(?:received|actual|but was|got|but)(?: \w{1,20})?: ?(.*)$/i

/** A message is looked at so far. */
const longestMessage = 4000
const mostLines = 30

/** The values that a message compares; undefined where it is worded in no way known here. Takes linear time. */
export function comparisonIn(message: string): Comparison | undefined {
  const text = message.slice(0, longestMessage)
  for (const [start, middle, end] of sentences) {
    const from = text.indexOf(start)
    const between = from < 0 ? -1 : text.indexOf(middle, from + start.length)
    const to = between < 0 ? -1 : text.lastIndexOf(end)
    if (to >= between + middle.length && between >= 0)
      return {expected: text.slice(from + start.length, between), actual: text.slice(between + middle.length, to)}
  }
  const lines = text.split('\n').slice(0, mostLines)
  for (const [index, line] of lines.entries()) {
    const expected = expectedLine.exec(line)?.[1]?.trim()
    const actual = expected ? actualLine.exec(lines[index + 1] ?? '')?.[1]?.trim() : undefined
    if (expected && actual) return {expected, actual}
  }
  return undefined
}
