import {testName, type Attachment, type Problem, type Report, type TestCase} from '../model/report.ts'

/** A file that may be shown. */
export interface Exhibit {
  readonly attachment: Attachment
  /** The report that names it; its path may be relative to that. */
  readonly report: string
  readonly caption: string
  readonly test?: TestCase
}

/** New failures before known ones, those of tests known to be flaky last. */
const rank = ({standing, knownFlaky}: Problem): number => (knownFlaky === true ? 2 : standing === 'known' ? 1 : 0)

/**
 * The attachments of failed tests, those of new failures first. Whoever wrote a bundle may name any file, so that nothing
 * of those is shown.
 */
export function exhibitsOf(problems: readonly Problem[], reports: readonly Report[]): readonly Exhibit[] {
  const files = new Map<TestCase, string>()
  for (const {file, cases, leg} of reports) if (leg === undefined) for (const test of cases) files.set(test, file)
  const tests = new Set(problems.toSorted((a, b) => rank(a) - rank(b)).flatMap(({test}) => test ?? []))
  return [...tests].flatMap(test => {
    const report = files.get(test)
    if (report === undefined) return []
    return (test.attachments ?? []).map(attachment => ({attachment, report, caption: testName(test), test}))
  })
}
