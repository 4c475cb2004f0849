import {join} from 'node:path'
import {openReport} from '../../src/discover/source.ts'
import type {Format} from '../../src/formats/format.ts'
import {parseReport} from '../../src/formats/parse.ts'
import type {Report, TestCase} from '../../src/model/report.ts'

/** The folder of the fixtures, one folder a format. */
export const fixtures = join(import.meta.dirname, '..', 'fixtures')

/** Reads a fixture (`junit/surefire.xml`) or an absolute path with one format, as a run would. */
export function readFixture(format: Format, path: string, named = false): Promise<Report> {
  const source = openReport(path, path.startsWith('/') ? path : join(fixtures, path))
  return parseReport(format, {...source, named})
}

/** Reads a text that a test makes up. */
export function readText(format: Format, text: string | Uint8Array, named = false): Promise<Report> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const whole = new TextDecoder().decode(bytes)
  async function* chunks(): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(bytes)
  }
  async function* lines(): AsyncIterable<string> {
    const all = whole.split(/\r\n|\n|\r/)
    if (all.at(-1) === '') all.pop()
    for (const line of all) yield await Promise.resolve(line)
  }
  return parseReport(format, {
    path: 'report',
    size: bytes.length,
    named,
    bytes: chunks,
    lines,
    text: () => Promise.resolve(whole)
  })
}

/** The cases of a report as its reader pushed them: those that failed with what is said of them. */
export const pushedCases = ({cases, problems}: Report): readonly TestCase[] =>
  cases.map(each => ({
    ...each,
    diagnostics: [
      ...each.diagnostics,
      ...problems.flatMap(({test, ...diagnostic}) => (test === each ? [diagnostic] : []))
    ]
  }))
