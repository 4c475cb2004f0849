import type {Format} from './format.ts'

/** What a report that no format recognizes looks like, to say so: files that people hand in by mistake. */
const lookalikes: readonly {readonly looks: RegExp; readonly sentence: string}[] = [
  {
    looks: /^[^{[]{0,2000}<testng-results\b/,
    sentence: 'it is TestNG’s own report; TestNG writes JUnit XML as well (junitreports/)'
  },
  {looks: /^[^{[]{0,2000}<robot\b/, sentence: 'it is Robot Framework’s own output; run robot with --xunit'},
  {looks: /^[^{[]{0,2000}<(Catch|Catch2TestRun)\b/, sentence: 'it is Catch2’s own XML; run it with --reporter junit'},
  {looks: /^[^{[]{0,2000}<Site\b/, sentence: 'it is a CTest dashboard; run ctest with --output-junit'},
  {looks: /^[^{[]{0,2000}<(\w+:)?test-suite\b/, sentence: 'it looks like Allure 1, which is not read'},
  {looks: /^[^{[]{0,2000}<coverage\b/, sentence: 'it is a coverage report, not a test report'},
  {
    looks: /^[^{[]{0,2000}<(pmd|FindBugs|BugCollection)\b/,
    sentence: 'it is PMD’s or SpotBugs’ own XML; both write SARIF as well'
  },
  {looks: /^\s*<(!doctype )?html\b/i, sentence: 'it is an HTML page'},
  {looks: /^PK\u0003\u0004/, sentence: 'it is a ZIP archive; unpack it first'}
]

/** The format of a report, or why there is none, to complete “<path>: …”. */
export type Choice = {readonly format: Format} | {readonly reason: string}

/**
 * Recognizes a report by its beginning.
 *
 * @param beginning the first 64 KB, decoded.
 */
export function detectFormat(formats: readonly Format[], beginning: string): Choice {
  const text = beginning.replace(/^\s+/, '')
  const format = formats.find(each => each.recognizes(text))
  if (format !== undefined) return {format}
  const known = lookalikes.find(({looks}) => looks.test(text))
  if (known !== undefined) return {reason: known.sentence}
  const kind = text.startsWith('<') ? 'XML' : /^[[{]/.test(text) ? 'JSON' : 'text'
  const near = formats.filter(each => familyOf(each) === kind).map(each => each.name)
  return {
    reason: `no format recognizes this ${kind}; formats in ${kind} are ${near.join(', ')}: name one with “format=glob”`
  }
}

/** The family that a format belongs to, as its own page says by example. */
const familyOf = ({description}: Format): string => /\b(XML|JSON)\b/.exec(description)?.[1] ?? 'text'
