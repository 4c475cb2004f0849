import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {dart} from '../../src/formats/dart.ts'
import {readFixture, readText} from './read.ts'

type Event = Readonly<Record<string, unknown>>

const stream = (...events: readonly (Event | string)[]): string =>
  events.map(event => (typeof event === 'string' ? event : JSON.stringify({time: 1, ...event}))).join('\n') + '\n'

const start = {type: 'start', protocolVersion: '0.1.1', time: 0}
const suite = {type: 'suite', suite: {id: 0, path: 'test/cart_test.dart'}}
const begin = (id: number, name: string): Event => ({
  type: 'testStart',
  test: {id, name, suiteID: 0, line: 5, column: 3, url: 'file:///w/test/cart_test.dart'}
})
const done = (testID: number, result = 'success', more: Event = {}): Event => ({
  type: 'testDone',
  testID,
  result,
  hidden: false,
  skipped: false,
  ...more
})
const error = (testID: number, text: string, stackTrace = ''): Event => ({
  type: 'error',
  testID,
  error: text,
  stackTrace,
  isFailure: true
})
const end = (success: unknown = true): Event => ({type: 'done', success, time: 1500})

describe('what dart test writes', () => {
  test('failures, errors and skipped tests', async () => {
    const report = await readFixture(dart, 'dart/dorny.jsonl')
    expect(report.tally.outcomes).toEqual({passed: 1, failed: 1, errored: 3, skipped: 1, flaky: 0})
    expect(report.tally.seconds).toBeCloseTo(3.76)
    expect(report.cases.find(({outcome}) => outcome === 'skipped')).toMatchObject({
      name: 'Skipped test',
      reason: 'skipped test'
    })
    expect(report.problems[1]).toMatchObject({
      message: 'Expected: <2>\n  Actual: <1>',
      expected: '<2>',
      actual: '<1>',
      hints: [
        {kind: 'stack', text: expect.stringContaining('main_test.dart 13:9')},
        {kind: 'location', location: {start: {line: 12, column: 7}}},
        {kind: 'file', path: 'test\\main_test.dart'}
      ]
    })
  })

  test('Flutter: the exception is in what was printed, the test in its root', async () => {
    const report = await readFixture(dart, 'dart/flutter-launchable.jsonl')
    const [problem] = report.problems
    expect(problem!.message).toMatch(/^Expected: exactly one matching candidate\n/)
    expect(problem!.details).toMatch(/^Test failed\. See exception logs above\.[^]*failure_widget_test\.dart line 30/)
    expect(problem!.hints![0]).toMatchObject({
      location: {path: expect.stringMatching(/failure_widget_test\.dart$/), start: {line: 14, column: 3}}
    })
  })

  test('several errors of one test are told each', async () => {
    const report = await readText(
      dart,
      stream(start, suite, begin(1, 'a'), error(1, 'one'), error(1, 'two'), done(1, 'failure'), end(false))
    )
    expect(report.tally.outcomes.failed).toBe(1)
    expect(report.problems.map(({message}) => message)).toEqual(['one', 'two'])
  })

  test('a retried test that passes is flaky', async () => {
    const report = await readText(dart, stream(start, suite, begin(1, 'a'), error(1, 'first time'), done(1), end()))
    expect(report.cases).toMatchObject([
      {outcome: 'flaky', attempts: 2, diagnostics: [{severity: 'info', message: 'first time'}]}
    ])
    expect(report.problems).toEqual([])
  })

  test('a file that does not load, and hooks that fail, count; else they are no tests', async () => {
    const loading = 'loading test/cart_test.dart'
    const fails = stream(
      start,
      suite,
      begin(1, loading),
      error(1, 'Failed to load: no such file'),
      done(1, 'error', {hidden: true}),
      end(false)
    )
    expect((await readText(dart, fails)).tally.outcomes).toMatchObject({passed: 0, errored: 1})
    const loads = stream(start, suite, begin(1, loading), done(1, 'success', {hidden: true}), end())
    expect((await readText(dart, loads)).tally.outcomes).toMatchObject({passed: 0, errored: 0})
  })
})

describe('what must not look clean', () => {
  const a = [start, suite, begin(1, 'a'), done(1)]
  test.each([
    ['no end', stream(...a), 'The report ends before the run does.'],
    ['success null', stream(...a, end(null)), 'The run was broken off.'],
    ['success false', stream(...a, end(false)), 'The run failed, and no test that did is listed.']
  ])('%s', async (_, text, sentence) => {
    const report = await readText(dart, text)
    expect(report.tally.findings.error).toBe(1)
    expect(report.warnings).toEqual([sentence])
  })

  test('a test without a result', async () => {
    const report = await readText(
      dart,
      stream(start, suite, begin(1, 'a'), {type: 'print', testID: 1, message: 'connecting'}, end(false))
    )
    expect(report.problems).toMatchObject([{message: 'It has no result.', details: 'connecting'}])
    expect(report.tally.outcomes.errored).toBe(1)
  })

  test('an error after the end of a test that passed', async () => {
    const report = await readText(dart, stream(...a, error(1, 'late', 'test/cart_test.dart 9:1  main'), end(false)))
    expect(report.problems).toMatchObject([{severity: 'error', title: 'a failed after its end', message: 'late'}])
    expect(report.warnings).toEqual([])
  })

  test('a line that is cut', async () => {
    const report = await readText(dart, stream(...a).slice(0, -10))
    expect(report.unreadable).toMatch(/^report:4: not valid dart: /)
    expect(report.tally.outcomes.errored).toBe(1)
  })
})

describe('recognition', () => {
  test.each([
    [stream(start)],
    [stream('Resolving dependencies...', '', suite)],
    [stream('[{"event":"test.startedProcess"}]', start)]
  ])('of %j', text => {
    expect(dart.recognizes(text)).toBe(true)
  })
  test.each([
    ['{"type":"suite","event":"started","test_count":2}\n'],
    ['{"type":"start"}\n'],
    ['{"type":"assistant","time":1}\n'],
    ['["start",{"total":1}]\n'],
    ['']
  ])('not of %j', text => {
    expect(dart.recognizes(text)).toBe(false)
  })
})

test('events in any order are read to the end', async () => {
  const event = fc.oneof(
    fc.constantFrom<Event>(
      suite,
      end(false),
      end(),
      begin(1, 'a'),
      begin(2, ''),
      done(1),
      done(2, 'failure'),
      done(3, 'constructor'),
      error(1, 'x'),
      error(9, '')
    ),
    fc
      .record({
        type: fc.constantFrom('suite', 'testStart', 'error', 'testDone', 'print', 'done'),
        testID: fc.anything(),
        test: fc.anything(),
        suite: fc.anything()
      })
      .map(each => JSON.parse(JSON.stringify(each)) as Event)
  )
  await fc.assert(
    fc.asyncProperty(fc.array(event), async events => {
      const report = await readText(dart, stream(start, ...events))
      expect(report.unreadable).toBeNull()
      const {failed, errored} = report.tally.outcomes
      if (!events.some(each => each['type'] === 'done'))
        expect(failed + errored + report.tally.findings.error).toBeGreaterThan(0)
    })
  )
})

test('a run whose tests have no result failed for them', async () => {
  const {tally, warnings} = await readText(dart, stream(start, suite, begin(1, 'a'), end(false)))
  expect(tally.outcomes).toMatchObject({errored: 1})
  expect(warnings).toEqual([])
})

test('a run failed for an error after the end of a test, whose name is kept for a while', async () => {
  const many = Array.from({length: 1001}, (_, index) => [begin(index + 1, `test ${index + 1}`), done(index + 1)]).flat()
  const {problems, warnings} = await readText(
    dart,
    stream(start, suite, ...many, error(2, 'late'), error(1, 'later'), end(false))
  )
  expect(problems.map(({title, message}) => `${title!}: ${message}`)).toEqual([
    'test 2 failed after its end: late',
    'A test failed after its end: later'
  ])
  expect(warnings).toEqual([])
})

test('Flutter: without its box, the message is what the error says', async () => {
  const said = 'Test failed. See exception logs above.\nThe test description was: a'
  const {problems} = await readText(
    dart,
    stream(
      start,
      suite,
      begin(1, 'a'),
      {type: 'print', testID: 1, message: 'hello'},
      error(1, said),
      done(1, 'error'),
      end(false)
    )
  )
  expect(problems).toMatchObject([{message: said, details: `${said}\n\nhello`}])
})
