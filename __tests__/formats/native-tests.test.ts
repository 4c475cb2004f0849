import {describe, expect, test} from '@jest/globals'
import {googletest} from '../../src/formats/googletest.ts'
import {libtest} from '../../src/formats/libtest.ts'
import {readFixture, readText} from './read.ts'

type Event = Readonly<Record<string, unknown>>
const stream = (...events: readonly Event[]): string => events.map(event => `${JSON.stringify(event)}\n`).join('')

describe('libtest', () => {
  const begin = {type: 'suite', event: 'started', test_count: 1}
  const started = {type: 'test', event: 'started', name: 'tests::a'}
  const ended = (event: string, more: Event = {}): Event => ({type: 'test', event, name: 'tests::a', ...more})
  const end = (event: string, failed = 0): Event => ({
    type: 'suite',
    event,
    passed: 1,
    failed,
    ignored: 0,
    exec_time: 0.5
  })

  test('panics, errors and tests in the documentation', async () => {
    const report = await readFixture(libtest, 'libtest/rust-1.95.jsonl')
    expect(report.tally.outcomes).toEqual({passed: 1, failed: 5, errored: 0, skipped: 1, flaky: 0})
    expect(report.problems.map(({message}) => message)).toEqual([
      'price must be positive,\ngot -1',
      'price must be positive,\ngot -1',
      'Error: ParseIntError { kind: InvalidDigit }',
      'assertion `left == right` failed: totals & <differ>\n  left: 1\n right: 4',
      'assertion `left == right` failed\n  left: 1\n right: 2'
    ])
    expect(report.problems[4]!.hints![0]).toEqual({kind: 'location', location: {path: 'src/lib.rs', start: {line: 61}}})
    expect(report.tally.seconds).toBeCloseTo(0.13337, 4)
    expect(report.warnings).toEqual([])
  })

  test('the panics of older Rust, the names of nextest, tests that are slow', async () => {
    const report = await readText(
      libtest,
      stream(
        begin,
        {type: 'test', event: 'started', name: 'shop::cart$sums'},
        {type: 'test', event: 'timeout', name: 'shop::cart$sums'},
        {
          type: 'test',
          event: 'failed',
          name: 'shop::cart$sums',
          stdout: "thread 'sums' panicked at 'no, never', src/lib.rs:3:5\nnote: run with"
        },
        end('failed', 1)
      )
    )
    expect(report.problems).toMatchObject([{message: 'no, never', test: {name: 'sums', suites: ['shop::cart']}}])
    expect(report.tally.outcomes).toMatchObject({failed: 1, passed: 0})
  })

  test.each([
    ['a binary that died', stream(begin, started), {errored: 1, errors: 1}],
    [
      'a binary that died before another',
      stream(begin, started, begin, started, ended('ok'), end('ok')),
      {errored: 1, errors: 1}
    ],
    ['failures that are not listed', stream(begin, started, ended('ok'), end('failed', 2)), {errored: 0, errors: 1}],
    ['a failure of the suite alone', stream(begin, started, ended('ok'), end('failed')), {errored: 0, errors: 1}],
    ['an event that is not known', stream(begin, started, ended('vanished'), end('ok')), {errored: 1, errors: 0}],
    ['a test without a result in a suite that has one', stream(begin, started, end('ok')), {errored: 1, errors: 0}],
    [
      'a failure of the suite alone, behind another that failed for a test',
      stream(begin, started, ended('failed'), end('failed', 1), begin, end('failed')),
      {errored: 0, errors: 1}
    ],
    ['no suite', stream(ended('ok')), {errored: 0, errors: 1}]
  ])('must not look clean: %s', async (_, text, {errored, errors}) => {
    const report = await readText(libtest, text)
    expect(report.tally.outcomes.errored).toBe(errored)
    expect(report.tally.findings.error).toBe(errors)
  })

  test('benchmarks pass', async () => {
    const bench = {type: 'bench', name: 'sorts', median: 5, deviation: 1}
    const report = await readText(libtest, stream(begin, bench, end('ok')))
    expect(report.tally.outcomes).toEqual({passed: 1, failed: 0, errored: 0, skipped: 0, flaky: 0})
    expect(report.warnings).toEqual([])
    expect(libtest.recognizes(stream(bench))).toBe(true)
  })

  test('recognition', () => {
    expect(libtest.recognizes(stream(begin))).toBe(true)
    expect(libtest.recognizes(`{cut\n${stream(begin)}`)).toBe(false)
    expect(libtest.recognizes('Running unittests\n')).toBe(false)
    expect(libtest.recognizes(`     Running unittests src/lib.rs\n${stream(begin)}`)).toBe(true)
    expect(libtest.recognizes('{"type":"suite","suite":{"id":0},"time":1}\n')).toBe(false)
    expect(libtest.recognizes(stream({reason: 'build-finished'}, begin))).toBe(false)
  })
})

describe('googletest', () => {
  const report = (suites: readonly Event[], counts: Event = {}): string =>
    JSON.stringify(
      {tests: 1, failures: 0, disabled: 0, errors: 0, time: '0.5s', name: 'AllTests', testsuites: suites, ...counts},
      null,
      1
    )
  const one = {
    name: 'Sums',
    file: 'a.cc',
    line: 5,
    status: 'RUN',
    result: 'COMPLETED',
    time: '0.012s',
    classname: 'Cart'
  }

  test('each failure of a test has its place, else that of the test', async () => {
    const read = await readFixture(googletest, 'googletest/googletest-1.12.json')
    expect(read.tally.outcomes).toEqual({passed: 3, failed: 5, errored: 0, skipped: 2, flaky: 0})
    expect(read.problems).toHaveLength(7)
    expect(read.problems[0]!.hints).toEqual([
      {kind: 'location', location: {path: 'gt/cart_test.cc', start: {line: 8}}},
      {kind: 'location', location: {path: 'gt/cart_test.cc', start: {line: 5}}}
    ])
    expect(read.problems[3]!.message).toBe(
      'C++ exception with description "price must be positive" thrown in the test body.'
    )
    expect(read.problems[4]!.message).toBe('database is down')
    expect(read.warnings).toEqual([])
  })

  test('seconds, and why a test was skipped', async () => {
    const skipped = {...one, name: 'Later', result: 'SKIPPED', skipped: [{message: 'a.cc:7\nno database'}]}
    const read = await readText(googletest, report([{name: 'Cart', testsuite: [one, skipped]}], {tests: 2}))
    expect(read.cases).toMatchObject([{name: 'Later', outcome: 'skipped', reason: 'no database', seconds: 0.012}])
    expect(read.tally.seconds).toBe(0.5)
  })

  test.each([
    ['failures that are not listed', report([{name: 'Cart', testsuite: [one]}], {failures: 2})],
    ['errors that are not listed', report([], {errors: 1})]
  ])('must not look clean: %s', async (_, text) => {
    expect((await readText(googletest, text)).tally.findings.error).toBe(1)
  })

  test('a report that is cut', async () => {
    const read = await readText(googletest, report([{name: 'Cart', testsuite: [one]}]).slice(0, -40))
    expect(read.unreadable).toMatch(/^report:\d+: not valid googletest: /)
  })

  test('recognition', () => {
    expect(googletest.recognizes(report([]))).toBe(true)
    expect(googletest.recognizes('{"tests": 1, "failures": 0, "testsuites": []}')).toBe(false)
    expect(googletest.recognizes('{"stats": {"tests": 1}}')).toBe(false)
  })
})
