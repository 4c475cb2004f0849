import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {digestOf} from '../../src/baseline/write-digest.ts'
import {readDigest} from '../../src/baseline/read-digest.ts'
import {decide} from '../../src/decide/decide.ts'
import {flakyList} from '../../src/decide/known-flaky.ts'
import {addUp} from '../../src/decide/totals.ts'
import {detectFormat} from '../../src/formats/detect.ts'
import {formats} from '../../src/formats/index.ts'
import {locateProblems} from '../../src/locate-problems.ts'
import {openReport} from '../../src/discover/source.ts'
import type {Baseline} from '../../src/model/baseline.ts'
import {emptyGallery, type Gallery} from '../../src/model/gallery.ts'
import type {Leg, Report} from '../../src/model/report.ts'
import {defaultConclusions} from '../../src/model/result.ts'
import {renderSummary, title} from '../../src/render/check-run.ts'
import {fixtures, readFixture, readText} from '../formats/read.ts'

/** Set to write what is rendered today as the goldens; read them before committing. */
const update = process.env['VERDICT_GOLDENS'] === 'update'

const place = {
  serverUrl: 'https://github.example',
  owner: 'acme',
  repo: 'shop',
  headSha: 'c0ffee0000000000000000000000000000000000'
}

const read = async (path: string): Promise<Report> => {
  const {beginning} = openReport(path, join(fixtures, path))
  const choice = await detectFormat(beginning)
  if ('reason' in choice) throw new Error(choice.reason)
  return readFixture(choice.format, path)
}

interface Told {
  readonly reports: readonly Report[]
  readonly unmatched?: readonly string[]
  readonly knownFlaky?: string
  readonly most?: number
  readonly own?: string
  readonly pages?: readonly [number, number]
  readonly base?: readonly Report[]
  readonly gallery?: Gallery
}

function told({
  reports,
  unmatched = [],
  knownFlaky = '',
  most = 200,
  own = '',
  pages = [65_535, 65_535],
  base,
  gallery
}: Told): string {
  const locate = (some: readonly Report[]): readonly Report[] =>
    locateProblems(some, {files: undefined, workspace: '/home/runner/work/shop/shop', pathPrefix: ''})
  const located = locate(reports)
  const decision = decide({
    reports: located,
    legs: [...new Set(located.flatMap(({leg}) => leg ?? []))],
    unmatched,
    conclusions: defaultConclusions,
    annotations: {least: 'info', most},
    expected: {reports: 0, tests: 0},
    base: base && {baseline: baselineOf(locate(base))},
    knownFlaky: flakyList(knownFlaky)
  })
  const story = {decision, reports: located, unmatched, place, ...(gallery && {gallery})}
  const {summary, text} = renderSummary(story, {own, pages})
  return `${title(story)}\n\n${summary}\n${text === '' ? '' : `\n--- text ---\n\n${text}\n`}`
}

/** What a check run of these reports would tell a later one. */
function baselineOf(reports: readonly Report[]): Baseline {
  const digest = readDigest(digestOf(reports, addUp(reports))(65_535).comment)!
  return {...digest, sha: 'ba5e'.repeat(10), url: 'https://github.example/acme/shop/runs/7'}
}

const junit = formats.find(each => each.name === 'junit')!
const suite = (name: string, cases: Readonly<Record<string, string>>): string =>
  `<testsuite name="${name}">${Object.entries(cases)
    .map(
      ([test, why]) =>
        `<testcase name="${test}" time="0.5">${why === '' ? '' : `<failure message="${why}"/>`}</testcase>`
    )
    .join('')}</testsuite>`
const eslintFormat = formats.find(each => each.name === 'eslint')!
/** A finding of each rule, on lines from a first one on. */
const lint = (rules: readonly string[], first = 0): string =>
  JSON.stringify([
    {
      filePath: '/home/runner/work/shop/shop/src/cart.js',
      messages: rules.map((ruleId, at) => ({ruleId, severity: 2, message: `${ruleId}!`, line: first + at + 1}))
    }
  ])
const leg = (value: string): Leg => ({name: `test (${value})`, job: 'test', values: [value], attempt: 1, unmatched: []})

const stories: Readonly<Record<string, () => Promise<Told>>> = {
  'tests, findings and a broken report': async () => ({
    reports: [
      await read('junit/jest-junit-default.xml'),
      await read('eslint/generated-with-metadata.json'),
      await read('tsc/ts5-pretty.txt'),
      await readText(
        formats.find(each => each.name === 'junit')!,
        '<testsuite><testcase name="cut'
      )
    ],
    unmatched: ['build/**/TEST-*.xml']
  }),
  'flaky and skipped tests': async () => ({
    reports: [await read('junit/surefire-flaky.xml'), await read('junit/googletest.xml')],
    own: '## Nightly\n\nFrom the [nightly](https://example.org) build.'
  }),
  'known to be flaky': async () => ({reports: [await read('junit/googletest.xml')], knownFlaky: 'CartTest*\nCart*'}),
  'against a base': async () => ({
    base: [await readText(junit, suite('cart', {adds: '', removes: 'no item', pays: 'declined', ships: 'late'}))],
    reports: [
      await readText(
        junit,
        suite('cart', {adds: 'no shelf', removes: 'no item', pays: '', orders: 'no stock', ships: 'late'})
      )
    ],
    knownFlaky: 'cart*ships'
  }),
  'of a legacy code base': async () => ({
    base: [await readText(eslintFormat, lint(['no-var', 'eqeqeq', 'no-var']))],
    reports: [await readText(eslintFormat, lint(['no-var', 'eqeqeq', 'no-var', 'no-eval'], 1))]
  }),
  'soft assertions': async () => ({
    reports: [
      await readText(
        junit,
        `<testsuite name="cart"><testcase name="adds" time="2">${Array.from(
          {length: 7},
          (_, n) => `<failure message="value ${n} is wrong">at cart.test.js:${n + 1}</failure>`
        ).join('')}</testcase><testcase name="is quick" time="0.01"/><testcase name="is slow" time="0.4"/></testsuite>`
      )
    ]
  }),
  'legs of a matrix': async () => ({
    reports: await Promise.all(
      ['20', '22', '24'].map(async value => ({
        ...(await readText(
          junit,
          `<testsuites>${suite('cart', {
            adds: value === '22' ? 'expected 3 but got 4' : '',
            pays: value === '20' ? '' : 'declined'
          })}${suite('till', {opens: ''})}</testsuites>`
        )),
        leg: leg(value)
      }))
    )
  }),
  'all green': async () => ({
    reports: [
      await readText(
        formats.find(each => each.name === 'junit')!,
        '<testsuite name="s" time="65"><testcase name="a" time="64"/><testcase name="b" time="1"/></testsuite>'
      )
    ]
  }),
  'little room': async () => ({
    reports: [await read('junit/jest-junit-default.xml'), await read('eslint/generated-with-metadata.json')],
    most: 3,
    pages: [4_000, 3_000]
  })
}

describe('summaries', () => {
  test.each(Object.keys(stories))('%s', async name => {
    const said = told(await stories[name]!())
    const golden = join(fixtures, 'summaries', `${name.replaceAll(' ', '-').replaceAll(',', '')}.md`)
    if (update) writeFileSync(golden, said)
    expect(said).toBe(readFileSync(golden, 'utf8'))
  })

  test('count by rule only where that says more than the list', async () => {
    const findings = (...rules: string[]): string =>
      JSON.stringify([
        {
          filePath: '/home/runner/work/shop/shop/a.js',
          messages: rules.map((ruleId, at) => ({ruleId, severity: 2, message: 'm', line: at + 1}))
        }
      ])
    const eslint = formats.find(each => each.name === 'eslint')!
    expect(told({reports: [await readText(eslint, findings('no-var', 'no-var'))]})).not.toContain('By rule')
    expect(told({reports: [await readText(eslint, findings('no-var', 'eqeqeq'))]})).not.toContain('By rule')
    expect(told({reports: [await readText(eslint, findings('no-var', 'eqeqeq', 'eqeqeq'))]})).toContain('### By rule')
  })

  test('call no test fixed that is only skipped now', async () => {
    const before = suite('cart', {adds: 'no shelf', pays: 'declined'})
    const now = '<testsuite name="cart"><testcase name="adds"><skipped/></testcase><testcase name="pays"/></testsuite>'
    const said = told({base: [await readText(junit, before)], reports: [await readText(junit, now)]})
    expect(said).toContain('1 fixed')
    expect(said.slice(said.indexOf('### Fixed'))).toMatch(/^### Fixed\n\n- cart › pays(?!\n- )/)
  })

  test('tell expected and actual beside the first line only where it has not both', async () => {
    const failed = async (why: string): Promise<string> =>
      told({reports: [await readText(junit, suite('cart', {adds: why}))]})
    expect(await failed('expected: &lt;4&gt; but was: &lt;1&gt;')).not.toContain('got 1')
    expect(await failed('the sum is wrong&#10;expected: 4&#10;but was: 1')).toContain('(expected 4, got 1)')
  })

  test('speak of images only where some are not shown', async () => {
    const reports = [await readText(junit, suite('s', {a: ''}))]
    const gallery = {...emptyGallery, artifactsUrl: 'https://github.example/artifacts'}
    expect(told({reports, gallery})).not.toContain('artifacts')
    expect(told({reports, gallery: {...gallery, notes: ['One image is too large.']}})).toContain(
      'One image is too large. [The artifacts of the run](https://github.example/artifacts) may have them.'
    )
  })

  test('speak of omitted annotations only where there are some', async () => {
    const reports = [await read('junit/jest-junit-default.xml')]
    expect(told({reports})).not.toContain('omitted')
    expect(told({reports, most: 1})).toMatch(/1 problem of \d+ with a place is annotated; \d+ omitted by/)
  })
})
