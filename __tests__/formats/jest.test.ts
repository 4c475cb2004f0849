import {describe, expect, test} from '@jest/globals'
import {jest} from '../../src/formats/jest.ts'
import {readFixture, readText} from './read.ts'

const report = (testResults: unknown[], totals: object = {}): string =>
  JSON.stringify({numTotalTestSuites: testResults.length, ...totals, testResults})

const file = (assertionResults: unknown[], facts: object = {}): unknown => ({
  assertionResults,
  name: '/w/cart.test.js',
  status: 'passed',
  message: '',
  ...facts
})

describe('jest', () => {
  test('names a test by its describe blocks, and tells what was expected', async () => {
    const {cases, tally, problems, warnings} = await readFixture(jest, 'jest/generated.json')
    expect(warnings).toEqual([])
    expect(tally.outcomes).toEqual({passed: 2, failed: 9, errored: 0, skipped: 2, flaky: 0})
    expect(tally.seconds).toBe(1.727)
    expect(cases[0]).toMatchObject({
      name: 'sums prices <with markup> & "quotes"',
      suites: ['Cart', 'add'],
      file: '/home/runner/work/widget-shop/widget-shop/jest/__tests__/cart.test.js',
      outcome: 'failed',
      seconds: 0.001
    })
    expect(problems[0]).toMatchObject({
      title: 'Cart add sums prices <with markup> & "quotes"',
      message: 'Error: expect(received).toEqual(expected) // deep equality\n\nExpected: 4\nReceived: 3',
      expected: '4',
      actual: '3'
    })
    expect(problems[0]!.details).toContain('cart.test.js:12:25')
    expect(problems[2]!.message).toBe('Error: first line\nsecond line\n  third ✗ red')
  })

  test('a file that cannot be loaded is a problem without a test, with the line that its text gives', async () => {
    const {problems} = await readFixture(jest, 'jest/generated.json')
    const [missing, syntax] = problems.slice(-2)
    expect(missing).toMatchObject({severity: 'error', title: 'Test suite failed to run'})
    expect(missing!.message).toBe("Cannot find module './no-such-module' from '__tests__/suite-error.test.js'")
    expect(missing!.hints).toEqual([
      {kind: 'stack', text: missing!.details},
      {
        kind: 'location',
        location: {path: '/home/runner/work/widget-shop/widget-shop/jest/__tests__/suite-error.test.js'}
      }
    ])
    expect(syntax!.message).toMatch(/^SyntaxError: .*: Unexpected token \(2:8\)$/)
    expect(syntax!.hints![0]).toMatchObject({location: {start: {line: 2, column: 9}}})
    const vitest = await readFixture(jest, 'jest/vitest-generated.json')
    expect(vitest.tally.findings.error).toBe(2)
    expect(vitest.problems.at(-1)!.message).toBe('The test file failed, but none of its tests did.')
  })

  test('a test that passed at a later attempt is flaky: Jest counts them, Vitest leaves what failed', async () => {
    const vitest = await readFixture(jest, 'jest/vitest-generated.json')
    const flaky = vitest.cases.find(each => each.outcome === 'flaky')
    expect(flaky).toMatchObject({name: 'flaky retry', attempts: 3})
    expect(flaky!.diagnostics.map(each => [each.severity, each.message])).toEqual([
      ['info', 'AssertionError: expected 1 to be 3 // Object.is equality'],
      ['info', 'AssertionError: expected 2 to be 3 // Object.is equality']
    ])
    expect(vitest.problems.map(each => each.title)).not.toContain('flaky retry')
    const {cases} = await readText(
      jest,
      report([
        file([{title: 'a', status: 'passed', invocations: 2, retryReasons: ['Error: no\n    at f (/w/a.js:1:2)']}])
      ])
    )
    expect(cases[0]).toMatchObject({
      outcome: 'flaky',
      attempts: 2,
      diagnostics: [{severity: 'info', message: 'Error: no'}]
    })
  })

  test('soft assertions of one test are one problem with all their texts', async () => {
    const {problems} = await readFixture(jest, 'jest/vitest-generated.json')
    const soft = problems.filter(each => each.title === 'Cart soft')
    expect(soft).toHaveLength(1)
    expect(soft[0]!.details).toMatch(/expected 1 to be 2[^]*expected 'a' to be 'b'/)
  })

  test('uses the place of the declaration behind the stack', async () => {
    const {problems} = await readText(
      jest,
      report([file([{title: 'a', status: 'failed', failureMessages: ['x'], location: {line: 3, column: 5}}])])
    )
    expect(problems[0]!.hints).toEqual([
      {kind: 'stack', text: 'x'},
      {kind: 'location', location: {path: '/w/cart.test.js', start: {line: 3, column: 5}}}
    ])
  })

  test('is never green when the report says that it is not', async () => {
    const messages = async (text: string): Promise<readonly string[]> => {
      const {tally, warnings, problems} = await readText(jest, text)
      expect(tally.findings.error + tally.outcomes.errored).toBe(1)
      return [...warnings, ...problems.map(each => each.message)]
    }
    expect(await messages(report([], {numFailedTests: 3}))).toEqual(['The report declares 3 failures, but lists none.'])
    expect(await messages(report([file([{title: 'a', status: 'passed'}])], {success: false}))).toHaveLength(1)
    expect(await messages(report([], {wasInterrupted: true, success: true}))).toEqual(['The run was interrupted.'])
    expect(await messages(report([file([{title: 'a', status: 'unheard'}])]))).toEqual([
      'The test has the status “unheard”.'
    ])
    const {warnings} = await readText(jest, report([file([{title: 'a', status: 'passed'}])], {numTotalTests: 2}))
    expect(warnings).toEqual(['The report declares 2 tests and lists 1.'])
  })

  test('says which part has the wrong shape, and keeps what came before a break', async () => {
    const odd = await readText(jest, report([{name: 'x'}, file([{title: 'a', status: 'passed'}, 3])]))
    expect(odd.unreadable).toBe('report:1: not valid jest: testResults[0].assertionResults is missing.')
    expect(odd.tally.outcomes.passed).toBe(1)
    const whole = report([file([{title: 'a', status: 'passed'}]), file([{title: 'b', status: 'failed'}])], {})
    const cut = await readText(jest, whole.slice(0, -40))
    expect(cut.unreadable).toMatch(/^report:1: not valid jest: it ends in the middle of/)
    expect(cut).toMatchObject({warnings: [], tally: {outcomes: {passed: 1, failed: 0}}})
  })

  test('is recognized when the beginning ends before the results', () => {
    expect(jest.recognizes('{"numTotalTestSuites":1,"numTotalTests":4,"snapshot":{"filesRem')).toBe(true)
    expect(jest.recognizes('{"testResults":[]}')).toBe(false)
  })
})

test('a file that cannot be loaded is no test, also where jest-junit has put its failure beside the tests', async () => {
  const message = "  ● Test suite failed to run\n\n    Cannot find module './x' from 'a.test.js'\n"
  const result = {ancestorTitles: [], duration: 0, failureMessages: [message], status: 'error'}
  const file = {name: '/a.test.js', status: 'failed', message, assertionResults: [result]}
  const report = await readText(
    jest,
    JSON.stringify({numTotalTests: 0, numFailedTests: 0, success: false, testResults: [file]})
  )
  expect(report.tally.outcomes.errored).toBe(0)
  expect(report.problems.map(each => each.message)).toEqual(["Cannot find module './x' from 'a.test.js'"])
  expect(report.warnings).toEqual([])
})
