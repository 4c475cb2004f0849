import {describe, expect, test} from '@jest/globals'
import type {FanIn, LegResult} from '../../src/model/fan-in.ts'
import {compose} from '../../src/render/compose.ts'
import {legSections, legsLine, merged, saidBy} from '../../src/render/legs.ts'
import {plain} from '../../src/render/plain.ts'

const none = {errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0}
const leg = (name: string, given: Partial<LegResult> = {}): LegResult => ({
  name,
  conclusion: 'success',
  outcomes: {...none, passed: 2},
  findings: {error: 0, warning: 0, info: 0},
  seconds: 1.5,
  unreadable: 0,
  unmatched: [],
  ...given
})
const bad = (name: string): LegResult =>
  leg(name, {conclusion: 'failure', outcomes: {...none, failed: 1, passed: 1}, seconds: 4})
const fanIn = (given: Partial<FanIn>): FanIn => ({
  legs: [],
  missing: 0,
  absent: [],
  failing: [],
  moreFailing: 0,
  ...given
})
const page = (given: FanIn, bytes = 60_000): string => compose('', legSections(given), bytes).markdown

describe('a few legs', () => {
  const few = fanIn({
    legs: [
      leg('test (20)'),
      bad('test (22)'),
      leg('test (24)', {findings: {error: 0, warning: 2, info: 0}, unmatched: ['x.xml']})
    ],
    missing: 1,
    absent: ['test (26)'],
    failing: [
      {
        name: 'adds',
        outcomes: new Map([
          ['test (22)', 'failed'],
          ['test (20)', 'passed']
        ])
      }
    ]
  })

  test('are told in one line that names those that failed and those that are missing', () => {
    expect(legsLine(few)).toBe(
      '**2 of 4 legs passed**; not: test (22); missing: test (26); together 7 s, the longest 4 s.'
    )
  })

  test('are listed, those to look at first', () => {
    expect(page(few)).toBe(
      [
        '### Legs',
        '',
        '| Leg | Result | Tests | ❌ failed | ✅ passed | Findings | Time |',
        '| :-- | :-- | --: | --: | --: | --: | --: |',
        '| test (22) | ❌ failure | 2 | 1 | 1 |  | 4 s |',
        '| test (26) | ❔ missing |  |  |  |  |  |',
        '| test (20) | ✅ success | 2 |  | 2 |  | 1.5 s |',
        '| test (24) (1 report not read) | ✅ success | 2 |  | 2 | 2 | 1.5 s |',
        '',
        '### Failing tests by leg',
        '',
        '| Test | 20 | 22 | 24 |',
        '| :-- | :-: | :-: | :-: |',
        '| adds | ✅ passed | ❌ failed |  |'
      ].join('\n')
    )
  })

  test('cannot break out of a table', () => {
    const hostile = 'a|b\n| x | <img src=y> @octocat'
    const written = page(
      fanIn({legs: [bad(hostile), bad(`${hostile}2`)], failing: [{name: hostile, outcomes: new Map()}]})
    )
    expect(written).not.toMatch(/<img|@octocat|[^\\]\| x/)
    expect(written.split('\n').filter(line => line.startsWith('| '))).toHaveLength(7)
  })
})

describe('a hundred legs', () => {
  const names = Array.from({length: 100}, (_, at) => `test (shard ${at + 1})`)
  const many = fanIn({
    legs: names.map((name, at) => (at % 4 === 0 ? bad(name) : leg(name))),
    missing: 3,
    failing: [
      {name: 'everywhere', outcomes: new Map(names.map(name => [name, 'errored']))},
      {name: 'somewhere', outcomes: new Map(names.map((name, at) => [name, at % 4 === 0 ? 'failed' : 'passed']))}
    ],
    moreFailing: 12
  })

  test('have their failing tests told in words', () => {
    const written = page(many)
    expect(written).toContain('- ❌ **everywhere** fails in all 100 legs\n')
    expect(written).toMatch(/- ❌ \*\*somewhere\*\* fails in 25 of 100 legs: test \(shard 1\), .* and 15 more\n/)
    expect(written).toContain('… and 12 more failing tests.')
    expect(written).toContain('| 3 more | ❔ missing |')
    expect(written.match(/❌ failure/g)).toHaveLength(25)
    expect(legsLine(many)).toMatch(/^\*\*75 of 103 legs passed\*\*; not: test \(shard 1\), .* and 15 more; missing: 3;/)
  })

  test('keep to the budget of the page, and count what it has no room for', () => {
    const written = page(many, 4000)
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(4000)
    expect(written).toMatch(/… and \d+ more legs, not listed here\./)
  })
})

test('one leg is no grid', () => {
  expect(
    page(fanIn({legs: [bad('fork')], failing: [{name: 'adds', outcomes: new Map([['fork', 'failed']])}]}))
  ).not.toContain('by leg')
})

test('a problem names its legs, a few of many', () => {
  const problem = {severity: 'error', message: '', source: ''} as const
  expect(saidBy(problem, plain)).toBe('')
  expect(saidBy({...problem, legs: ['a', 'b']}, plain)).toBe(' (in a, b)')
  const many = Array.from({length: 12}, (_, at) => `l${at}`)
  expect(saidBy({...problem, legs: many}, plain)).toBe(` (in ${many.slice(0, 10).join(', ')} and 2 more)`)
})

test('what many legs have the same of is listed once', () => {
  expect(merged([{brief: '- a'}, {brief: '- b'}, {brief: '- a'}])).toEqual([{brief: '- a (2 times)'}, {brief: '- b'}])
})
