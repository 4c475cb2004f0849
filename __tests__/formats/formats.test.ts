import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {reportJson} from '../../src/cli/parse.ts'
import {openReport} from '../../src/discover/source.ts'
import {detectFormat} from '../../src/formats/detect.ts'
import {formats} from '../../src/formats/index.ts'
import {locateProblems} from '../../src/locate-problems.ts'
import {startTexts} from '../../src/formats/texts.ts'
import type {Diagnostic} from '../../src/model/diagnostic.ts'
import {fixtures, readFixture, readText} from './read.ts'

/** Set to write what the readers say today as the goldens; read the difference before committing it. */
const update = process.env['VERDICT_GOLDENS'] === 'update'

const scratch = mkdtempSync(join(tmpdir(), 'verdict-formats-'))
afterAll(() => rmSync(scratch, {recursive: true}))

const notReports = /\.golden\.json$|^SOURCES\.tsv$|\.md$/
const reportsOf = (format: string): string[] => {
  const folder = join(fixtures, format)
  return existsSync(folder)
    ? readdirSync(folder)
        .filter(file => !notReports.test(file))
        .sort()
    : []
}

describe.each(formats.map(format => [format.name, format] as const))('%s', (name, format) => {
  const reports = reportsOf(name)

  test('has reports of the real tool, and says where each is from', () => {
    expect(reports.length).toBeGreaterThan(0)
    const sources = readFileSync(join(fixtures, name, 'SOURCES.tsv'), 'utf8')
    for (const report of reports) expect(sources).toContain(report)
  })

  test.each(reports)('%s is recognized by this format alone', report => {
    const {beginning, size} = openReport(report, join(fixtures, name, report))
    const recognized = formats.filter(each => each.recognizes(beginning.replace(/^\s+/, ''))).map(each => each.name)
    expect(recognized).toEqual(size === 0 ? [] : [name])
  })

  test.each(reports)('%s says what its golden says', async report => {
    const read = await readFixture(format, `${name}/${report}`, true)
    const [located] = locateProblems([read], {files: undefined, workspace: undefined, pathPrefix: ''})
    const said = `${JSON.stringify(reportJson(located!), null, 1)}\n`
    const golden = join(fixtures, name, `${report}.golden.json`)
    if (update) writeFileSync(golden, said)
    expect(said).toBe(readFileSync(golden, 'utf8'))
  })

  // Behind the goldens, which may have been written only now.
  test('has a report with something to tell', () => {
    const goldens = reports.map(report => readFileSync(join(fixtures, name, `${report}.golden.json`), 'utf8'))
    expect(goldens.some(golden => golden.includes('"severity":'))).toBe(true)
  })

  test('a report that ends in the middle is not taken for a whole one', async () => {
    if (format.silentWhenClean === true) return
    const report = reports.find(each => readFileSync(join(fixtures, name, each)).length > 600)
    if (report === undefined) return
    const whole = readFileSync(join(fixtures, name, report))
    const file = join(scratch, `${name}-cut`)
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length * 0.6)))
    const read = await readFixture(format, file)
    const told = read.unreadable !== null || read.warnings.length > 0 || read.problems.length > 0
    expect(told).toBe(true)
    if (/^[<[{]/.test(whole.toString('utf8').trimStart()) && !report.endsWith('l'))
      expect(read.unreadable).toMatch(/:\d+: not valid /)
  })
})

test('the folders of fixtures are those of the formats', () => {
  const names = new Set(formats.map(format => format.name))
  for (const format of formats) expect(reportsOf(format.name)).not.toEqual([])
  expect(names.size).toBe(formats.length)
})

describe('the texts of problems', () => {
  const long = 'x'.repeat(3000)
  const problem: Diagnostic = {
    severity: 'error',
    message: `${long}message`,
    source: 's',
    details: long,
    expected: long,
    actual: long,
    hints: [
      {kind: 'file', path: 'a.js'},
      {kind: 'stack', text: `at f (a.js:3:1)\n${long}`}
    ],
    code: {value: 'c'},
    title: 't'
  }

  test('are whole while there is room, then short, and what is short stays as it is', () => {
    const texts = startTexts(20_000)
    expect(texts.keep(problem)).toBe(problem)
    const cut = texts.keep(problem)
    expect(cut).toMatchObject({severity: 'error', source: 's', code: {value: 'c'}, title: 't'})
    expect(cut.message).toBe(`${'x'.repeat(1000)}…`)
    expect(Object.keys(cut)).not.toEqual(expect.arrayContaining(['details']))
    expect(cut.hints).toEqual([
      problem.hints![0],
      {kind: 'stack', text: expect.stringMatching(/^at f \(a\.js:3:1\)\nx{984}…$/)}
    ])
    const short: Diagnostic = {severity: 'info', message: 'm', source: 's'}
    expect(texts.keep(short)).toBe(short)
    const skipped = {name: 'n', suites: [], outcome: 'skipped', diagnostics: [], reason: 'r'.repeat(9000)} as const
    expect(texts.keepIn(skipped).reason).toHaveLength(1001)
    expect([texts.cutSince(), texts.cutSince()]).toEqual([2, 0])
  })

  test('take no more than their room, however many there are, and that is told', async () => {
    const output = 'y'.repeat(60_000)
    const cases = Array.from(
      {length: 1500},
      (_, index) => `<testcase name="t${index}"><failure message="m${index}">${output}</failure></testcase>`
    )
    const junit = formats.find(({name}) => name === 'junit')!
    const report = await readText(junit, `<testsuites>${cases.join('')}</testsuites>`)
    expect(report.tally.outcomes.failed).toBe(1500)
    expect(report.problems).toHaveLength(1500)
    const size = report.problems.reduce((sum, {message, details = ''}) => sum + message.length + details.length, 0)
    expect(size).toBeLessThan(64 * 1024 * 1024)
    expect(report.problems.at(-1)!.message).toBe('m1499')
    const [, cut] =
      /^The texts of (\d+) problems were cut, because those before them fill 64 MB\.$/.exec(report.warnings[0]!) ?? []
    expect(Number(cut)).toBe(report.problems.filter(({details}) => details === undefined).length)
    expect(Number(cut)).toBeGreaterThan(500)
  })
})

describe('reports that are not read are known by name', () => {
  test.each([
    ['Cucumber’s stream of messages', '{"meta":{"protocolVersion":"32.2.0","implementation":{"version":"12.9.0"}}}\n'],
    [
      'Cucumber’s stream of messages',
      '{"source":{"data":"Feature: Cart\\n","uri":"a.feature","mediaType":"text/x.cucumber.gherkin+plain"}}'
    ],
    ['Mocha’s json-stream', '["start",{"total":10}]\n["pass",{"title":"adds"}]\n'],
    [
      'mochawesome’s own report',
      '{\n  "stats": {\n    "suites": 1,\n    "tests": 2\n  },\n  "results": [{"uuid": "a"}]}'
    ],
    [
      'ShellCheck’s JSON',
      '[{"file":"b.sh","line":2,"endLine":2,"column":1,"endColumn":1,"level":"error","code":1089}]'
    ],
    [
      'ShellCheck’s JSON',
      '{"comments":[{"file":"b.sh","line":2,"endLine":2,"column":1,"endColumn":1,"level":"error"}]}'
    ],
    ['Trivy’s own JSON', '{\n  "SchemaVersion": 2,\n  "ArtifactName": "."}'],
    ['Catch2’s own XML', '<?xml version="1.0"?>\n<Catch2TestRun name="t"/>']
  ])('%s', async (name, text) => {
    const choice = await detectFormat(text)
    expect('reason' in choice ? choice.reason : choice.format.name).toMatch(`it is ${name}`)
  })
})
