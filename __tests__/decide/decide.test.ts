import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {conclude, occurrences} from '../../src/decide/conclude.ts'
import {flakyList, markKnownFlaky} from '../../src/decide/known-flaky.ts'
import {chooseAnnotated} from '../../src/decide/budget.ts'
import {withoutDuplicates} from '../../src/decide/duplicates.ts'
import {endOf, mergeRetries} from '../../src/decide/retries.ts'
import {addUp} from '../../src/decide/totals.ts'
import type {Format} from '../../src/formats/format.ts'
import {parseReport} from '../../src/formats/parse.ts'
import {conclusionPriority} from '../../src/model/check-run.ts'
import {severities} from '../../src/model/diagnostic.ts'
import {identify} from '../../src/model/identity.ts'
import {outcomes, type Outcome, type Problem, type Report, type TestCase} from '../../src/model/report.ts'
import {totalTests} from '../../src/model/tally.ts'
import {defaultConclusions, results, type ConclusionTable, type Result} from '../../src/model/result.ts'

const none = Object.fromEntries(results.map(result => [result, 0])) as Record<Result, number>
const totals = {
  outcomes: {passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0},
  findings: {error: 0, warning: 0, info: 0},
  seconds: 0,
  reports: 1,
  testReports: 1
}

const noFaults = {unmatched: 0, unreadable: 0, missing: 0, healed: 0, noBaseline: 0}

describe('the conclusion', () => {
  test.each(results)('of %s alone is what the table says', result => {
    const decided = conclude({...none, [result]: 2}, defaultConclusions)
    expect(decided).toMatchObject({conclusion: defaultConclusions[result], result})
    expect(decided.reason).toContain(`\`${result}\` leads to \`${defaultConclusions[result]}\``)
  })

  test('of nothing at all is success', () => {
    expect(conclude(none, defaultConclusions)).toMatchObject({conclusion: 'success', result: undefined})
  })

  test('is the one of the highest priority, for any results and any table', () => {
    const tables = fc.record(
      Object.fromEntries(results.map(result => [result, fc.constantFrom(...conclusionPriority)])) as Record<
        Result,
        fc.Arbitrary<ConclusionTable[Result]>
      >
    )
    fc.assert(
      fc.property(tables, fc.uniqueArray(fc.constantFrom(...results), {minLength: 1}), (table, present) => {
        const occurred = {...none, ...Object.fromEntries(present.map(result => [result, 1]))}
        const {conclusion, result} = conclude(occurred, table)
        const best = Math.min(...present.map(each => conclusionPriority.indexOf(table[each])))
        expect(conclusion).toBe(conclusionPriority[best])
        expect(table[result!]).toBe(conclusion)
        expect(present).toContain(result)
      })
    )
  })
})

describe('results', () => {
  test('fail closed: no tests in a test report', () => {
    expect(occurrences(totals, [], noFaults)).toMatchObject({'no-tests': 1})
    expect(occurrences({...totals, testReports: 0}, [], noFaults)).toEqual(none)
  })

  test('skipped-only applies when every test was skipped', () => {
    const skipped = {...totals, outcomes: {...totals.outcomes, skipped: 3}}
    expect(occurrences(skipped, [], noFaults)).toMatchObject({'skipped-only': 3, 'no-tests': 0})
    const mixed = {...totals, outcomes: {...totals.outcomes, skipped: 3, passed: 1}}
    expect(occurrences(mixed, [], noFaults)).toMatchObject({'skipped-only': 0})
  })
})

test('annotations: gravest first, in order otherwise, within both limits, the rest counted', () => {
  const problems = fc.array(fc.record({severity: fc.constantFrom(...severities), placed: fc.boolean(), id: fc.nat()}), {
    maxLength: 40
  })
  fc.assert(
    fc.property(
      problems,
      fc.constantFrom(...severities),
      fc.oneof(fc.nat({max: 45}), fc.constant(Infinity)),
      (given, least, most) => {
        const all = given.map(({severity, placed, id}, index): Problem => ({
          severity,
          message: `${index}:${id}`,
          source: 'x',
          ...(placed ? {location: {path: 'a', start: {line: 1}}} : {})
        }))
        const {annotated, omitted} = chooseAnnotated(all, {least, most})
        const placed = all.filter(each => each.location !== undefined)
        expect(annotated.length + omitted).toBe(placed.length)
        expect(annotated.length).toBeLessThanOrEqual(most)
        const order = annotated.map(each => [severities.indexOf(each.severity), all.indexOf(each)] as const)
        expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
        for (const each of annotated)
          expect(severities.indexOf(each.severity)).toBeLessThanOrEqual(severities.indexOf(least))
      }
    )
  )
})

describe('tests that are known to be flaky', () => {
  const list = flakyList('# list\nCart › adds up # since May\n*timeout*\nnet*slow*\n\n')

  test('are listed by name, with * for any text', () => {
    expect(['Cart › adds up', 'a timeout b', 'timeout', 'net is slow', 'netslow!'].map(list)).toEqual([
      true,
      true,
      true,
      true,
      true
    ])
    expect(['Cart › adds', 'nets', 'slow net', ''].map(list)).toEqual([false, false, false, false])
  })

  test('agree with a regular expression, for any pattern', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b'), maxLength: 8})
    fc.assert(
      fc.property(fc.array(text, {minLength: 2, maxLength: 5}), text, (parts, name) => {
        expect(flakyList(parts.join('*'))(name)).toBe(new RegExp(`^${parts.join('.*')}$`).test(name))
      })
    )
  })

  test('count neither as failed nor as errored', () => {
    const failed = (name: string, outcome: 'failed' | 'errored'): Problem => ({
      severity: 'error',
      message: 'm',
      source: 'junit',
      test: {name, suites: ['Cart'], outcome, diagnostics: []}
    })
    const problems = markKnownFlaky(
      [failed('adds up', 'failed'), failed('x', 'failed'), failed('timeout', 'errored')],
      list
    )
    const outcomes = {...totals.outcomes, failed: 2, errored: 1}
    expect(occurrences({...totals, outcomes}, problems, noFaults)).toMatchObject({
      failed: 1,
      errored: 0,
      'known-flaky': 2
    })
  })
})

describe('duplicates', () => {
  const told = (message: string, line?: number, rest: Partial<Problem> = {}): Problem => ({
    severity: 'error',
    message,
    source: 'junit',
    ...(line === undefined ? {} : {location: {path: 'a.ts', start: {line}}}),
    ...rest
  })
  const testNamed = (name: string): TestCase => ({name, suites: [], outcome: 'failed', diagnostics: []})
  const one = testNamed('t')

  test('of one test and line are told once, the first time, with their number', () => {
    const all = [
      told('a', 1, {test: one, details: 'first'}),
      told('b', 1, {test: one}),
      told('a', 1, {test: one, details: 'second'}),
      told('a', 2, {test: one}),
      told('a', 1, {test: one, severity: 'warning'})
    ]
    expect(withoutDuplicates(all)).toEqual([{...all[0], repeated: 3}, all[1], all[3]])
  })

  test('of two tests stay apart, even of one name', () => {
    const all = [told('a', 1, {test: one}), told('a', 1, {test: testNamed('t')})]
    expect(withoutDuplicates(all)).toEqual(all)
    expect(withoutDuplicates([...all, ...all])).toEqual(all.map(each => ({...each, repeated: 2})))
  })

  test('of two files, columns, rules or severities stay apart', () => {
    const all = [
      told('a', 1),
      told('a', 1, {location: {path: 'b.ts', start: {line: 1}}}),
      told('a', 1, {location: {path: 'a.ts', start: {line: 1, column: 2}}}),
      told('a', 1, {code: {value: 'r'}}),
      told('a', 1, {severity: 'warning'}),
      told('a', 1, {standing: 'known'}),
      told('a', undefined, {location: {path: 'a.ts'}})
    ]
    expect(withoutDuplicates(all)).toEqual(all)
  })

  test('without a place are the same only when their details are', () => {
    const all = ['x', 'y', 'x'].map(details => told('a', undefined, {details}))
    expect(withoutDuplicates(all)).toEqual([{...all[0], repeated: 2}, all[1]])
  })

  test('are counted without a loss, and nothing is left to merge', () => {
    const problems = fc.array(
      fc.record({message: fc.constantFrom('a', 'b'), line: fc.constantFrom(1, 2, undefined), mine: fc.boolean()})
    )
    fc.assert(
      fc.property(problems, drawn => {
        const all = drawn.map(({message, line, mine}) => told(message, line, mine ? {test: one} : {}))
        const merged = withoutDuplicates(all)
        expect(merged.reduce((sum, {repeated = 1}) => sum + repeated, 0)).toBe(all.length)
        expect(withoutDuplicates(merged)).toEqual(merged)
      })
    )
  })
})

describe('the budget of annotations', () => {
  const at = (path: string, line: number, rest: Partial<Problem> = {}): Problem => ({
    severity: 'error',
    message: `${path}:${line}`,
    source: 's',
    location: {path, start: {line}},
    ...rest
  })
  const diff = new Map([
    ['changed.ts', [{first: 10, last: 12}]],
    ['binary.ts', []]
  ])

  test('puts severity first, then what is new, then the diff, then the order of the reports', () => {
    const problems = [
      at('changed.ts', 11, {severity: 'warning'}),
      at('far.ts', 1, {standing: 'known'}),
      at('far.ts', 2),
      at('binary.ts', 1),
      at('changed.ts', 13),
      at('changed.ts', 12),
      at('changed.ts', 10, {standing: 'known'})
    ]
    const {annotated, omitted} = chooseAnnotated(problems, {least: 'info', most: 6, diff})
    expect(annotated.map(({message}) => message)).toEqual([
      'changed.ts:12',
      'binary.ts:1',
      'changed.ts:13',
      'far.ts:2',
      'changed.ts:10',
      'far.ts:1'
    ])
    expect(omitted).toBe(1)
  })

  test('keeps to so many of a file, and goes on with others', () => {
    const problems = [at('a', 1), at('a', 2), at('a', 3, {repeated: 4}), at('b', 1)]
    const {annotated, omitted} = chooseAnnotated(problems, {least: 'info', most: 3, mostPerFile: 2})
    expect(annotated.map(({message}) => message)).toEqual(['a:1', 'a:2', 'b:1'])
    expect(omitted).toBe(4)
  })
})

describe('retries', () => {
  const diagnostic = {severity: 'error', message: 'boom', source: 'junit'} as const
  const caseOf = (name: string, outcome: Outcome): TestCase => ({
    name,
    suites: [name === 'a' ? 'first' : 'second'],
    outcome,
    seconds: 1,
    diagnostics: outcome === 'failed' || outcome === 'errored' ? [diagnostic] : []
  })
  const read = (tests: readonly TestCase[], suiteOfEach = true): Promise<Report> => {
    const format: Format = {
      name: 'made',
      description: '',
      url: '',
      kind: 'tests',
      guide: {recognizedBy: '', obtain: {}},
      recognizes: () => true,
      parse: async (_, sink) => {
        tests.forEach(test => sink.testCase(test))
        await Promise.resolve()
      }
    }
    const unread = (): never => {
      throw new Error('nobody reads')
    }
    const source = {path: 'made', size: 1, named: false, bytes: unread, lines: unread, text: unread}
    return parseReport(format, source, {suiteOfEach})
  }
  const casesOf = fc.array(
    fc.record({name: fc.constantFrom('a', 'b', 'c', 'd'), outcome: fc.constantFrom(...outcomes)}),
    {
      maxLength: 12
    }
  )
  const several = fc.array(casesOf, {maxLength: 3})
  const total = (reports: readonly Report[]): number => totalTests(addUp(reports).outcomes)

  test.each<[Outcome[], Outcome]>([
    [['failed', 'passed'], 'flaky'],
    [['errored', 'skipped', 'passed'], 'flaky'],
    [['flaky', 'failed'], 'flaky'],
    [['failed', 'errored'], 'errored'],
    [['failed', 'failed'], 'failed'],
    [['skipped', 'failed'], 'failed'],
    [['skipped', 'passed'], 'passed'],
    [['passed', 'passed'], 'passed'],
    [['skipped', 'skipped'], 'skipped']
  ])('that ended %j make one that ended %s, in any order', (ends, end) => {
    expect(endOf(ends)).toBe(end)
    expect(endOf(ends.toReversed())).toBe(end)
  })

  test('leave one case of each test, and what is told as removed is what is missing', async () => {
    await fc.assert(
      fc.asyncProperty(several, async given => {
        const before = await Promise.all(given.map(tests => read(tests.map(each => caseOf(each.name, each.outcome)))))
        const after = mergeRetries(before)
        const all = given.flat()
        const ends = new Map(all.map(({name}) => [name, all.filter(each => each.name === name)]))
        const removed = after
          .flatMap(({warnings}) => warnings)
          .reduce((sum, sentence) => sum + Number(/^\d+/.exec(sentence)), 0)
        expect(total(after)).toBe(ends.size)
        expect(total(after) + removed).toBe(total(before))

        for (const {tally, cases, problems, tests} of after) {
          expect(tests).toBe(true)
          expect(tally.identities.length).toBe(totalTests(tally.outcomes))
          expect(cases).toHaveLength(totalTests(tally.outcomes) - tally.outcomes.passed)
          for (const outcome of outcomes) {
            const inSuites = [...tally.suites.values()].reduce((sum, suite) => sum + suite.outcomes[outcome], 0)
            expect(inSuites).toBe(tally.outcomes[outcome])
            const known = tally.identities.outcomes.filter(each => outcomes[each] === outcome)
            expect(known).toHaveLength(tally.outcomes[outcome])
          }
          for (const problem of problems) expect(cases).toContain(problem.test)
        }
        const kept = after.flatMap(({cases}) => cases)
        for (const [name, attempts] of ends) {
          const end = endOf(attempts.map(({outcome}) => outcome))
          const failures = attempts.filter(({outcome}) => outcome === 'failed' || outcome === 'errored').length
          const test = kept.find(each => each.name === name)
          expect(test?.outcome ?? 'passed').toBe(end)
          if (test !== undefined) expect(test.attempts ?? 1).toBe(attempts.length)
          if (test !== undefined) expect(test.diagnostics).toHaveLength(end === 'flaky' ? failures : 0)
          const told = after.flatMap(({problems}) => problems).filter(problem => problem.test?.name === name)
          expect(told).toHaveLength(end === 'failed' || end === 'errored' ? failures : 0)
          const {high, low} = identify(caseOf(name, 'passed'))
          const ids = after.flatMap(({tally: {identities: each}}) =>
            Array.from(each.outcomes, (outcome, at) => [each.hashes[2 * at], each.hashes[2 * at + 1], outcome])
          )
          expect(ids.filter(id => id[0] === high && id[1] === low)).toEqual([[high, low, outcomes.indexOf(end)]])
        }
        expect(addUp(after).seconds).toBe(addUp(before).seconds)
        expect(mergeRetries(after)).toEqual(after)
      })
    )
  })

  test('are left alone in bundles, and where nobody asked for them to be merged', async () => {
    const tests = [caseOf('a', 'failed'), caseOf('a', 'passed')]
    const unasked = await read(tests, false)
    expect(unasked.tally.identities).not.toHaveProperty('suites')
    const leg = {name: 'l', job: 'l', values: [], attempt: 1, unmatched: []}
    const ofLeg = {...(await read(tests)), leg}
    const alone = await read([caseOf('a', 'passed')])
    const after = mergeRetries([unasked, ofLeg, alone])
    expect(after.map((each, index) => each === [unasked, ofLeg, alone][index])).toEqual([true, true, true])
  })
})
