import type {Format} from './format.ts'

/** What a report that no format recognizes looks like, to say so: files that people hand in by mistake. */
const lookalikes: readonly {readonly looks: RegExp; readonly sentence: string}[] = [
  {looks: /^[^{[]{0,2000}<(Catch|Catch2TestRun)\b/, sentence: 'it is Catch2’s own XML; run it with --reporter junit'},
  {looks: /^[^{[]{0,2000}<Site\b/, sentence: 'it is a CTest dashboard; run ctest with --output-junit'},
  {looks: /^[^{[]{0,2000}<(\w+:)?test-suite\b/, sentence: 'it looks like Allure 1, which is not read'},
  {looks: /^[^{[]{0,2000}<coverage\b/, sentence: 'it is a coverage report, not a test report'},
  {
    looks: /^[^{[]{0,2000}<(pmd|FindBugs|BugCollection)\b/,
    sentence: 'it is PMD’s or SpotBugs’ own XML; both write SARIF as well'
  },
  {
    looks:
      /^\{"(?:meta|source|parseError|gherkinDocument)":\{[^\n]{0,500}"(?:protocolVersion|mediaType|source|comments)":/,
    sentence: 'it is Cucumber’s stream of messages; let Cucumber write json or junit as well'
  },
  {looks: /^\["start",\{"total":\d/, sentence: 'it is Mocha’s json-stream; run mocha with --reporter json'},
  {
    looks: /^\{\s{0,20}"stats": ?\{[^}]{0,2000}\},\s{0,20}"results":/,
    sentence: 'it is mochawesome’s own report; use mocha’s json or a JUnit reporter beside it'
  },
  {
    looks:
      /^(?:\{"comments":)?\[\{"file":"[^"\n]{0,1000}","line":\d{1,9},"endLine":\d{1,9},"column":\d{1,9},"endColumn":/,
    sentence: 'it is ShellCheck’s JSON; run shellcheck with -f checkstyle'
  },
  {looks: /^\{\s{0,20}"SchemaVersion": ?2,/, sentence: 'it is Trivy’s own JSON; run trivy with --format sarif'},
  {looks: /^\s*<(!doctype )?html\b/i, sentence: 'it is an HTML page'},
  {looks: /^PK\u0003\u0004/, sentence: 'it is a ZIP archive; unpack it first'}
]

/** The format of a report, or why there is none, to complete “<path>: …”. */
export type Choice = {readonly format: Format} | {readonly reason: string}

/** The formats by what they are written in; each list is loaded when a report may need it. */
const families = {
  XML: () => import('./families/xml.ts'),
  JSON: () => import('./families/json.ts'),
  text: () => import('./families/text.ts')
} as const
type Family = keyof typeof families

const familyOf = (text: string): Family => (text.startsWith('<') ? 'XML' : /^[[{]/.test(text) ? 'JSON' : 'text')

/** The family that a report looks like first; the others too, because logs stand in front of reports. */
const familiesFor = (text: string): readonly Family[] => [
  familyOf(text),
  ...(['text', 'JSON', 'XML'] as const).filter(family => family !== familyOf(text))
]

/**
 * Recognizes a report by its beginning.
 *
 * @param beginning the first 64 KB, decoded.
 */
export async function detectFormat(beginning: string): Promise<Choice> {
  const text = beginning.replace(/^\s+/, '')
  const format = await findFormat(text, each => each.recognizes(text))
  if (format !== undefined) return {format}
  const known = lookalikes.find(({looks}) => looks.test(text))
  if (known !== undefined) return {reason: known.sentence}
  const family = familyOf(text)
  const near = (await families[family]()).formats.map(each => each.name)
  return {
    reason: `no format recognizes this ${family}; formats in ${family} are ${near.join(', ')}: name one with “format=glob”`
  }
}

/** The format of a name, for a report that begins like this; undefined where there is none. */
export const formatNamed = (name: string, beginning: string): Promise<Format | undefined> =>
  findFormat(beginning, each => each.name === name)

async function findFormat(text: string, isIt: (format: Format) => boolean): Promise<Format | undefined> {
  for (const family of familiesFor(text)) {
    const found = (await families[family]()).formats.find(isIt)
    if (found !== undefined) return found
  }
  return undefined
}
