import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {startTally} from '../../src/formats/tally.ts'
import type {Outcome, Report, TestCase} from '../../src/model/report.ts'
import {addUp} from '../../src/decide/totals.ts'
import {renderChart, segments} from '../../src/render/chart.ts'
import {fixtures} from '../formats/read.ts'
import {elementsOf} from './svg.ts'

/** Set to draw the goldens anew; look at them in a browser before committing. */
const update = process.env['VERDICT_GOLDENS'] === 'update'

interface Drawn {
  readonly suite?: string
  readonly name?: string
  readonly outcome?: Outcome
  readonly seconds?: number
}

const testCase = ({suite = 's', name = 't', outcome = 'passed', seconds}: Drawn): TestCase => ({
  name,
  suites: [suite],
  outcome,
  diagnostics: [],
  ...(seconds === undefined ? {} : {seconds})
})

const chartOf = (cases: readonly Drawn[]): string | undefined => {
  const tally = startTally()
  for (const each of cases) tally.testCase(testCase(each))
  const report: Report = {
    file: 'x.xml',
    format: 'junit',
    tests: true,
    tally: tally.finish(undefined),
    problems: [],
    cases: [],
    warnings: [],
    unreadable: null
  }
  return renderChart(addUp([report]), [report])
}

const textsOf = (svg: string): string[] =>
  elementsOf(svg)
    .filter(({name}) => name === 'text')
    .map(({text}) => text)

describe('the chart', () => {
  test('is not drawn without tests', () => expect(chartOf([])).toBeUndefined())

  test('says in words what its bars show: failing suites first, the slowest test first', () => {
    const svg = chartOf([
      {suite: 'fine', seconds: 2, name: 'quick'},
      {suite: 'fine', seconds: 61, name: 'slow'},
      {suite: 'fine'},
      {suite: 'broken', outcome: 'failed'},
      {suite: 'broken', outcome: 'skipped'}
    ])!
    expect(textsOf(svg)).toEqual([
      '1 failed, 3 passed, 1 skipped in 1 min 3 s',
      '1 failed',
      '3 passed',
      '1 skipped',
      'Suites',
      'tests',
      'time',
      'broken',
      '1 of 2 failed',
      'fine',
      '3',
      '1 min 3 s',
      'Slowest tests',
      'time',
      'fine › slow',
      '1 min 1 s',
      'fine › quick',
      '2 s'
    ])
    const bars = elementsOf(svg).filter(({name, attributes}) => name === 'rect' && attributes['height'] === '12')
    expect(bars.map(({attributes}) => attributes['class'])).toEqual(['failed', 'skipped', 'passed', 'time', 'time'])
  })

  test('counts the suites that it leaves out', () => {
    const svg = chartOf(Array.from({length: 15}, (_, index) => ({suite: `suite ${index}`})))!
    expect(textsOf(svg)).toContain('… and 3 more suites')
  })

  test('is drawn as people have seen and liked it', () => {
    const outcomes: readonly Outcome[] = ['passed', 'failed', 'passed', 'skipped', 'errored', 'flaky', 'passed']
    const svg = chartOf(
      Array.from({length: 90}, (_, n) => ({
        suite:
          n % 15 === 3
            ? '購物車和結帳以及所有的測試都在這裡面執行完畢'
            : `suite number ${n % 15} ${'with a long name '.repeat(n % 3)}`,
        name: `test ${n} ${'that says much '.repeat(n % 8)}`,
        outcome: outcomes[n % 7]!,
        seconds: n % 4 === 0 ? 0 : n / 7
      }))
    )!
    const golden = join(fixtures, 'charts', 'suites-and-slow-tests.svg')
    if (update) writeFileSync(golden, svg)
    expect(svg).toBe(readFileSync(golden, 'utf8'))
  })

  test('has colours of its own for dark pages', () => {
    const svg = chartOf([{}])!
    const dark = /@media\(prefers-color-scheme:dark\)\{(.*)\}\}/.exec(svg)![1]!
    for (const kind of ['passed', 'failed', 'errored', 'flaky', 'skipped', 'time', 'ground', 'quiet'])
      expect(dark).toContain(`.${kind}{fill:`)
  })

  test('shows one failure among a million', () => {
    const parts = segments({passed: 999_999, failed: 1, errored: 0, skipped: 0, flaky: 0}, 300)
    expect(parts.map(({kind}) => kind)).toEqual(['failed', 'passed'])
    expect(parts[0]!.length).toBeGreaterThanOrEqual(4)
  })

  test('has bars that are whole, for any numbers', () => {
    const number = fc.nat({max: 2 ** 30})
    fc.assert(
      fc.property(fc.tuple(number, number, number, number, number), fc.nat({max: 760}), (counts, length) => {
        const [passed, failed, errored, skipped, flaky] = counts
        const parts = segments({passed, failed, errored, skipped, flaky}, length)
        expect(parts).toHaveLength(counts.filter(each => each > 0).length)
        const sum = parts.reduce((total, part) => total + part.length, 0)
        expect(sum).toBeCloseTo(parts.length === 0 ? 0 : Math.max(length, 4 * parts.length), 3)
        for (const part of parts) expect(part.length).toBeGreaterThanOrEqual(4)
      })
    )
  })

  test('is well-formed, inert and within its ground, whatever names say', () => {
    const hostile = fc.oneof(
      fc.array(fc.nat({max: 0xffff}), {maxLength: 60}).map(units => String.fromCharCode(...units)),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        ']]>',
        '&amp;&#0;',
        '<!DOCTYPE svg [<!ENTITY x "y">]>',
        '" onload="alert(1)',
        'javascript:alert(1)',
        '\u202egnp.exe',
        '\ufffe\uffff\ud800',
        '購物車'.repeat(40),
        '👩‍👩‍👧‍👦'.repeat(30),
        'x'.repeat(10_000)
      )
    )
    const drawn = fc.record({
      suite: hostile,
      name: hostile,
      outcome: fc.constantFrom<Outcome>('passed', 'failed', 'errored', 'skipped', 'flaky'),
      seconds: fc.oneof(fc.constantFrom(0, 1e300, 1e-300), fc.double({min: 0, max: 1e6, noNaN: true}))
    })
    fc.assert(
      fc.property(fc.array(drawn, {minLength: 1, maxLength: 15}), cases => {
        const elements = elementsOf(chartOf(cases)!)
        expect([...new Set(elements.map(({name}) => name))].sort()).toEqual(['rect', 'style', 'svg', 'text', 'title'])
        const wide = Number(elements[0]!.attributes['width'])
        const known = new Set(['xmlns', 'width', 'height', 'viewBox', 'role', 'x', 'y', 'rx', 'class'])
        const wrong = elements.filter(
          ({name, attributes, text}) =>
            Object.keys(attributes).some(attribute => !known.has(attribute)) ||
            (name === 'text' && text.length > 1000) ||
            (name === 'style' && /url\(|@import/.test(text)) ||
            ['x', 'y', 'width', 'height'].some(key => !(Number(attributes[key] ?? 0) >= 0)) ||
            Number(attributes['x'] ?? 0) + Number(attributes['width'] ?? 0) > wide
        )
        expect(wrong).toEqual([])
      }),
      {numRuns: 60}
    )
  })
})
