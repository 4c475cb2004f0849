import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {absentLegs} from '../../src/decide/absent-legs.ts'
import {decide} from '../../src/decide/decide.ts'
import {newestBundles} from '../../src/formats/bundle/newest.ts'
import {startTally} from '../../src/formats/tally.ts'
import type {Leg, Outcome, Report, TestCase} from '../../src/model/report.ts'
import {defaultConclusions} from '../../src/model/result.ts'

const leg = (...values: string[]): Leg => ({
  name: `test (${values.join(', ')})`,
  job: 'test',
  values,
  attempt: 1,
  unmatched: []
})

/** A report of a leg: the tests by name. A failing one says why, on a line of its own. */
function reportOf(from: Leg, tests: Readonly<Record<string, Outcome>>, message = 'boom'): Report {
  const tally = startTally()
  const cases: TestCase[] = Object.entries(tests).map(([name, outcome]) => ({
    name,
    suites: ['s'],
    outcome,
    seconds: 1,
    diagnostics:
      outcome === 'failed'
        ? [{severity: 'error', message, source: 'junit', location: {path: 'a.ts', start: {line: 3}}}]
        : []
  }))
  for (const each of cases) tally.testCase(each)
  return {
    file: 'junit.xml',
    format: 'junit',
    tests: true,
    tally: tally.finish(undefined),
    problems: cases.flatMap(each => each.diagnostics.map(diagnostic => ({...diagnostic, test: each}))),
    cases: cases.filter(each => each.outcome !== 'passed'),
    warnings: [],
    leg: from,
    unreadable: null
  }
}

const decided = (reports: readonly Report[], {legs, expected = 0}: {legs: readonly Leg[]; expected?: number}) =>
  decide({
    reports,
    legs,
    unmatched: [],
    conclusions: defaultConclusions,
    annotations: {least: 'info', most: Infinity, mostPerFile: Infinity, diff: undefined},
    expected: {reports: expected, tests: 0},
    knownFlaky: () => false,
    base: undefined
  })

describe('legs that are told together', () => {
  const [a, b, c] = [leg('20'), leg('22'), leg('100')]
  const reports = [
    reportOf(c, {x: 'passed', y: 'failed'}),
    reportOf(a, {x: 'failed', y: 'failed', z: 'skipped'}),
    reportOf(b, {x: 'passed', y: 'passed'})
  ]

  test('have a result each, in the order of their names', () => {
    const {fanIn, totals} = decided(reports, {legs: [c, a, b]})
    expect(fanIn!.legs.map(({name, conclusion, seconds}) => [name, conclusion, seconds])).toEqual([
      ['test (20)', 'failure', 3],
      ['test (22)', 'success', 2],
      ['test (100)', 'failure', 2]
    ])
    expect(totals).toMatchObject({seconds: 7, outcomes: {failed: 3, passed: 3, skipped: 1}})
  })

  test('are held against one another test by test, those that fail most first', () => {
    const {fanIn} = decided(reports, {legs: [c, a, b]})
    expect(fanIn!.failing.map(({name, outcomes}) => [name, Object.fromEntries(outcomes)])).toEqual([
      ['s › y', {'test (100)': 'failed', 'test (20)': 'failed', 'test (22)': 'passed'}],
      ['s › x', {'test (100)': 'passed', 'test (20)': 'failed', 'test (22)': 'passed'}]
    ])
  })

  test('say the same once, with the names of those that say it', () => {
    const {problems, annotated} = decided(reports, {legs: [c, a, b]})
    expect(problems.map(({test, legs, repeated}) => [test!.name, legs, repeated])).toEqual([
      ['y', ['test (100)', 'test (20)'], undefined],
      ['x', ['test (20)'], undefined]
    ])
    expect(annotated).toHaveLength(2)
    const twice = decided([reports[0]!, reports[0]!], {legs: [c]})
    expect(twice.problems).toMatchObject([{legs: ['test (100)'], repeated: 2}])
    const otherwise = decided([reports[0]!, reportOf(a, {y: 'failed'}, 'bang')], {legs: [c, a]})
    expect(otherwise.problems.map(each => each.message)).toEqual(['boom', 'bang'])
  })

  test('that fail more tests more often come first, and of a test that a leg has twice counts the worse end', () => {
    const {fanIn} = decided(
      [
        reportOf(a, {x: 'failed', y: 'failed', z: 'failed'}),
        reportOf(a, {x: 'passed', y: 'passed'}),
        reportOf(b, {x: 'passed', y: 'failed', z: 'failed'}),
        reportOf(c, {x: 'passed', y: 'passed', z: 'failed'})
      ],
      {legs: [a, b, c]}
    )
    expect(fanIn!.failing.map(({name, outcomes}) => [name, outcomes.get('test (20)')])).toEqual([
      ['s › z', 'failed'],
      ['s › y', 'failed'],
      ['s › x', 'failed']
    ])
    expect(fanIn!.legs[0]).toMatchObject({name: 'test (20)', conclusion: 'failure'})
    const backwards = decided([reportOf(a, {x: 'passed'}), reportOf(a, {x: 'failed'})], {legs: [a]})
    expect(backwards.fanIn!.failing.map(({outcomes}) => outcomes.get('test (20)'))).toEqual(['failed'])
  })

  test('leave a report of no leg to the check itself', () => {
    const own = {...reportOf(a, {w: 'failed'}), leg: undefined} as unknown as Report
    const decision = decided([own, reportOf(a, {x: 'passed'})], {legs: [a]})
    expect(decision.conclusion).toBe('failure')
    expect(decision.fanIn!.legs.map(({name, conclusion}) => [name, conclusion])).toEqual([['test (20)', 'success']])
  })

  test('count once each for expect-reports, however many reports they wrote', () => {
    const both = [reportOf(a, {x: 'passed'}), reportOf(a, {z: 'passed'})]
    expect(decided(both, {legs: [a], expected: 1})).toMatchObject({conclusion: 'success', fanIn: {missing: 0}})
    expect(decided(both, {legs: [a], expected: 2})).toMatchObject({
      conclusion: 'failure',
      result: 'missing',
      fanIn: {missing: 1}
    })
  })

  test('fail for a report that one of them did not find', () => {
    const without: Leg = {...a, unmatched: ['lost.xml']}
    const decision = decided([], {legs: [without]})
    expect(decision).toMatchObject({conclusion: 'failure', result: 'no-reports'})
    expect(decision.fanIn!.legs).toMatchObject([{conclusion: 'failure', unmatched: ['lost.xml']}])
  })

  test('are no fan-in where no report is from a bundle', () => {
    expect(decided([], {legs: []}).fanIn).toBeUndefined()
  })
})

describe('legs that are missing', () => {
  const all = ['linux', 'windows'].flatMap(os => ['20', '22', '24'].map(node => leg(os, node)))

  test('are named where just as many combinations of values are free', () => {
    fc.assert(
      fc.property(fc.subarray(all, {minLength: 4}), there => {
        const missing = all.filter(each => !there.includes(each))
        const seen = new Set(there.flatMap(each => each.values))
        const names = absentLegs(there, missing.length)
        // With a value that no leg has any more, its legs are not to be guessed.
        expect(new Set(names)).toEqual(new Set(seen.size === 5 ? missing.map(each => each.name) : []))
      })
    )
  })

  test('are not guessed where more combinations are free, or none', () => {
    expect(absentLegs([leg('linux', '20'), leg('windows', '22')], 1)).toEqual([])
    expect(absentLegs([leg('1'), leg('2')], 1)).toEqual([])
    expect(absentLegs(all.slice(1), 0)).toEqual([])
    const many = Array.from({length: 40}, (_, at) => leg(`a${at}`, `b${at}`))
    expect(absentLegs(many, 1560)).toEqual([])
  })
})

describe('of each leg', () => {
  const bundle = (name: string, given: {leg?: string[]; attempt?: number; run?: string}) => ({
    origin: {
      name,
      job: 'test',
      leg: given.leg ?? [],
      run_id: given.run ?? '7',
      run_attempt: String(given.attempt ?? 1),
      head_sha: ''
    }
  })

  test('the newest attempt counts, with all that it wrote and nothing of before', () => {
    const [old, oldLint, kept, again, other] = [
      bundle('tests', {leg: ['1']}),
      bundle('lint', {leg: ['1']}),
      bundle('tests', {leg: ['2']}),
      bundle('tests', {leg: ['1'], attempt: 3}),
      bundle('tests', {leg: ['1'], run: '8'})
    ]
    const {kept: found, clashing} = newestBundles([again, old, oldLint, kept, other])
    expect(found).toEqual([again, kept, other])
    expect(clashing.size).toBe(0)
  })

  test('everything stays where two jobs look alike, so that no failure is taken for an older one', () => {
    const alike = [bundle('tests', {}), bundle('tests', {}), bundle('tests', {attempt: 2})]
    const {kept, clashing} = newestBundles([...alike, bundle('tests', {leg: ['x']})])
    expect(kept).toHaveLength(4)
    expect([...clashing]).toEqual(alike)
  })

  test('what has no origin stays', () => {
    const broken = {origin: undefined}
    expect(newestBundles([broken]).kept).toEqual([broken])
  })
})
