import {cpSync, mkdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {decide} from '../src/decide/decide.ts'
import {ctrf} from '../src/formats/ctrf.ts'
import type {CheckRun} from '../src/model/check-run.ts'
import type {Outcome, Report} from '../src/model/report.ts'
import {defaultConclusions} from '../src/model/result.ts'
import {startTally} from '../src/formats/tally.ts'
import {ctrfJson} from '../src/render/ctrf.ts'
import {listWithin} from '../src/render/json-list.ts'
import {reportJson} from '../src/render/report-json.ts'
import type {Story} from '../src/render/story.ts'
import {embed, sha, type Embedded} from './embedded.ts'
import {readText} from './formats/read.ts'
import {faults} from './json-schema.ts'

const root = resolve(import.meta.dirname, '..')
const schema: unknown = JSON.parse(readFileSync(join(root, 'docs', 'report.schema.json'), 'utf8'))

interface Written {
  readonly version: number
  readonly check_run: {readonly id: number | null; readonly name: string}
  readonly totals: Readonly<Record<string, number>>
  readonly unmatched: readonly string[]
  readonly omitted: {readonly tests: number; readonly findings: number}
  readonly tests: readonly {
    name: string
    outcome: Outcome
    problems: {location?: {path: string}}[]
    standing?: string
  }[]
  readonly findings: readonly {severity: string; rule?: string}[]
}

let here: Embedded
beforeEach(async () => {
  here = await embed()
})
afterEach(() => here.close())

const temporary = (): Record<string, string> => {
  mkdirSync(join(here.folder, 'temp'), {recursive: true})
  return {RUNNER_TEMP: join(here.folder, 'temp')}
}
const read = (path: unknown): Written => JSON.parse(readFileSync(String(path), 'utf8')) as Written

describe('the report for machines', () => {
  test('of real reports is what the schema says, and agrees with the outputs', async () => {
    cpSync(join(root, 'examples'), join(here.folder, 'examples'), {recursive: true})
    const {outputs} = await here.run(
      {reports: 'examples/shop/reports/*\nexamples/storefront/reports/*.json', name: 'a/b c'},
      temporary()
    )
    expect(outputs['report']).toBe(join(here.folder, 'temp', 'a-b-c.verdict.json'))
    const report = read(outputs['report'])
    expect(faults(schema, report)).toEqual([])
    expect(report).toMatchObject({
      version: 1,
      check_run: {name: 'a/b c', id: outputs['check-run-id'], url: outputs['url'], conclusion: 'failure'},
      result: 'failed',
      totals: {
        tests: outputs['tests'],
        passed: outputs['passed'],
        failed: outputs['failed'],
        errors: outputs['errors']
      },
      omitted: {tests: 0, findings: 0}
    })
    expect(report.tests.filter(each => each.outcome === 'failed')).toHaveLength(Number(outputs['failed']))
    expect(report.tests.find(each => each.name.startsWith('a voucher'))).toMatchObject({
      problems: [{location: {path: 'examples/storefront/tests/cart.spec.js', start_line: 16}}],
      attachments: [{name: 'screenshot', content_type: 'image/png'}, {name: 'error-context'}]
    })
    expect(report.findings.map(each => each.rule)).toContain('eqeqeq')
  })

  test('has every failure of a test', async () => {
    const failures = ['first', 'second'].map(message => `<failure message="${message}"/>`).join('')
    here.write('x.xml', `<testsuite name="s"><testcase name="t">${failures}</testcase></testsuite>`)
    const {outputs} = await here.run({reports: 'x.xml'}, temporary())
    expect(read(outputs['report'])).toMatchObject({tests: [{problems: [{message: 'first'}, {message: 'second'}]}]})
  })

  test('of a run with a baseline tells what is new', async () => {
    const junit = (cases: string): string => `<testsuite name="s">${cases}</testsuite>`
    const failed = (name: string): string => `<testcase name="${name}"><failure message="boom"/></testcase>`
    const before = 'b'.repeat(40)
    here.write('x.xml', junit(failed('old')))
    await here.run({reports: 'x.xml', 'head-sha': before}, temporary())
    here.write('x.xml', junit(failed('old') + failed('fresh')))
    const {outputs} = await here.run({reports: 'x.xml', baseline: before}, temporary())
    const report = read(outputs['report'])
    expect(faults(schema, report)).toEqual([])
    expect(report.tests.map(({name, standing}) => [name, standing])).toEqual([
      ['old', 'known'],
      ['fresh', 'new']
    ])
  })

  test('is written without a check run too, redacted, and not at all where there is no folder for it', async () => {
    here.write(
      'x.xml',
      '<testsuite name="s"><testcase name="hunter2"><failure message="hunter2"/></testcase></testsuite>'
    )
    const inputs = {reports: 'x.xml\nhunter2/*.xml', redact: 'hunter2', publish: 'false'}
    const {outputs} = await here.run(inputs, temporary())
    const report = read(outputs['report'])
    expect(faults(schema, report)).toEqual([])
    expect(report).toMatchObject({check_run: {id: null, url: null}, unmatched: ['***/*.xml']})
    expect(JSON.stringify([report, read(outputs['ctrf'])])).not.toContain('hunter2')
    expect((await here.run(inputs)).outputs).toMatchObject({report: '', ctrf: ''})
  })

  test('of a folder that cannot be written costs a warning', async () => {
    here.write('x.xml', '<testsuite name="s"><testcase name="t"/></testsuite>')
    const {outputs, said, fails} = await here.run({reports: 'x.xml'}, {RUNNER_TEMP: join(here.folder, 'none')})
    expect(outputs).toMatchObject({report: '', ctrf: '', conclusion: 'success'})
    expect(said.log.filter(line => line.startsWith('warning: The report '))).toHaveLength(2)
    expect(fails).toBe(false)
  })

  test('as CTRF is read back with the same tests', async () => {
    here.write(
      'x.xml',
      `<testsuites><testsuite name="s"><testcase name="fine" time="1"/>
      <testcase name="broken" time="0.5"><failure message="boom">at f (src/a.js:3:1)</failure></testcase>
      <testcase name="worse"><error message="bang"/></testcase><testcase name="left"><skipped message="later"/></testcase>
      <testcase name="shaky"><flakyFailure message="once"/></testcase></testsuite></testsuites>`
    )
    here.write('src/a.js', '1\n')
    const {outputs} = await here.run({reports: 'x.xml'}, temporary())
    const content = readFileSync(String(outputs['ctrf']), 'utf8')
    const parsed = await readText(ctrf, content)
    expect(parsed.cases.map(({name, outcome, suites}) => [name, outcome, suites])).toEqual([
      ['broken', 'failed', ['s']],
      ['worse', 'failed', ['s']],
      ['left', 'skipped', ['s']],
      ['shaky', 'flaky', ['s']]
    ])
    expect(parsed.problems.map(({message}) => message)).toEqual(['boom', 'bang'])
    const {results} = JSON.parse(content) as {results: {summary: object; tests: object[]}}
    expect(results.summary).toMatchObject({tests: 5, passed: 2, failed: 2, skipped: 1, pending: 0, other: 0, flaky: 1})
    expect(results.tests[0]).toMatchObject({status: 'failed', duration: 500, filePath: 'src/a.js', line: 3})
    // What the specification asks of every test. https://ctrf.io/docs/specification/test
    for (const each of results.tests)
      expect(each).toMatchObject({name: expect.any(String), status: expect.any(String), duration: expect.any(Number)})
  })
})

describe('files for machines', () => {
  const checkRun: CheckRun = {
    name: 'n',
    head_sha: sha,
    external_id: '',
    conclusion: 'success',
    title: '',
    summary: '',
    annotations: [],
    images: [],
    actions: []
  }
  const storyOf = (reports: readonly Report[]): Story => ({
    decision: decide({
      reports,
      unmatched: [],
      conclusions: defaultConclusions,
      annotations: {least: 'info', most: 100},
      expected: {reports: 0, tests: 0},
      knownFlaky: () => false,
      base: undefined
    }),
    reports,
    unmatched: [],
    place: {serverUrl: 'https://github.com', owner: 'o', repo: 'r', headSha: sha}
  })

  test('are valid, whatever reports say', () => {
    const text = fc.oneof(
      fc.array(fc.nat({max: 0xffff}), {maxLength: 20}).map(units => String.fromCharCode(...units)),
      fc.constantFrom('__proto__', '"}],"x":[', '\ud800', 'x'.repeat(70_000))
    )
    const drawn = fc.record({
      name: text,
      suite: text,
      message: text,
      outcome: fc.constantFrom<Outcome>('passed', 'failed', 'errored', 'skipped', 'flaky'),
      seconds: fc.double({min: 0, max: 1e6, noNaN: true})
    })
    fc.assert(
      fc.property(fc.array(drawn, {maxLength: 6}), fc.array(text, {maxLength: 3}), (cases, findings) => {
        const tally = startTally()
        const tests = cases.map(({name, suite, message, outcome, seconds}) => ({
          name,
          suites: [suite],
          outcome,
          seconds,
          diagnostics:
            outcome === 'passed' ? [] : [{severity: 'error', message, source: 's', details: message} as const],
          attachments: [{name, path: message}]
        }))
        for (const each of tests) tally.testCase(each)
        const kept = tests.filter(({outcome}) => outcome !== 'passed')
        const report: Report = {
          file: 'x',
          format: 'junit',
          tests: true,
          tally: tally.finish(undefined),
          problems: [
            ...kept.flatMap(each => each.diagnostics.map(diagnostic => ({...diagnostic, test: each}))),
            ...findings.map(message => ({severity: 'info', message, source: 's'}) as const)
          ],
          cases: kept,
          warnings: [],
          unreadable: null
        }
        const story = storyOf([report])
        const json = reportJson(story, {checkRun, published: undefined})
        const parsed = JSON.parse(json) as Written
        expect(faults(schema, parsed)).toEqual([])
        expect(json.isWellFormed()).toBe(true)
        expect(parsed.tests).toHaveLength(kept.length)
        const {results} = JSON.parse(ctrfJson(story, {stop: new Date(0)})) as {results: {tests: unknown[]}}
        expect(results.tests).toHaveLength(kept.length)
      }),
      {numRuns: 50}
    )
  })

  test('keep to their size, and count what is left out', () => {
    const list = listWithin(['a', 'b'.repeat(10), 'c'], 12)
    expect(list).toEqual({json: '["a"]', bytes: 6, omitted: 2})
    expect(listWithin([], 2)).toEqual({json: '[]', bytes: 2, omitted: 0})
  })
})
