import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {goTest} from '../../src/formats/go-test.ts'
import type {Report} from '../../src/model/report.ts'
import {pushedCases, readFixture, readText} from './read.ts'

type Event = Readonly<Record<string, unknown>>

const stream = (...events: readonly (Event | string)[]): string =>
  events.map(event => (typeof event === 'string' ? event : JSON.stringify(event))).join('\n') + '\n'
const at =
  (Package: string, Test?: string) =>
  (Action: string, more: Event = {}): Event => ({Action, Package, ...(Test !== undefined && {Test}), ...more})

const failures = (report: Report): string[] =>
  report.problems.map(({test: of, title, message}) => `${of?.name ?? title!}: ${message.split('\n')[0]!}`)

describe('what go test writes', () => {
  test('every kind of failure, with its own words', async () => {
    const report = await readFixture(goTest, 'go-test/go1.19-failures.jsonl')
    expect(report.tally.outcomes).toEqual({passed: 4, failed: 11, errored: 3, skipped: 1, flaky: 0})
    expect(failures(report)).toEqual([
      'package example.com/shop/mainexit failed: cleanup failed: connection refused',
      'package example.com/shop/bad could not be built: undefined: undefinedThing',
      'package example.com/shop/vet could not be built: fmt.Printf format %d has arg "x" of wrong type string',
      'TestGoroutine: panic: in a goroutine',
      'TestSlow/sub: panic: test timed out after 2s',
      'TestTestify: the sum of 2 items',
      'TestRequire: Not equal:',
      'TestLogThenError: total = 3, want 4',
      'TestDeep/a/b: deep',
      'TestPrints: no newlineerr',
      'TestParent/sub: TestParent/sub failed and printed nothing.',
      'TestParent: parent too',
      'TestColor: red',
      'ExampleCart: got:'
    ])
    // Parents that fail for their subtests count, and are not told twice.
    expect(
      pushedCases(report)
        .filter(({outcome, diagnostics}) => outcome !== 'skipped' && diagnostics.length === 0)
        .map(({name}) => name)
    ).toEqual(['TestSlow', 'TestDeep/a', 'TestDeep'])
    expect(report.cases.find(({outcome}) => outcome === 'skipped')).toMatchObject({
      name: 'TestSkips',
      reason: 'needs a database'
    })
    const testify = report.problems.find(({message}) => message.startsWith('the sum'))!
    expect(testify).toMatchObject({
      expected: '4',
      actual: '3',
      message: 'the sum of 2 items\nNot equal:\nexpected: 4\nactual  : 3'
    })
    expect(testify.hints).toEqual([
      {kind: 'location', location: {path: 'cart_test.go', start: {line: 3}}},
      {kind: 'location', location: {path: 'cart_test.go', start: {line: 3}}},
      {kind: 'stack', text: testify.details},
      {kind: 'symbol', name: 'example.com/shop/cart'}
    ])
    expect(report.problems.find(({message}) => message.startsWith('total'))!.hints![0]).toEqual({
      kind: 'location',
      location: {path: 'cart_test.go', start: {line: 5}}
    })
    expect(report.tally.seconds).toBeCloseTo(2.071, 3)
    expect(report.unreadable).toBeNull()
  })

  test('gotestsum: what passes when it runs again is flaky, what does not has its attempts', async () => {
    const report = await readFixture(goTest, 'go-test/gotestsum-rerun.jsonl')
    expect(report.tally.outcomes).toEqual({passed: 1, failed: 2, errored: 0, skipped: 0, flaky: 1})
    expect(report.cases.map(({name, outcome, attempts}) => [name, outcome, attempts])).toEqual([
      ['TestFlaky', 'flaky', 2],
      ['TestNever/x', 'failed', 3],
      ['TestNever', 'failed', 3]
    ])
    expect(report.cases[0]!.diagnostics).toMatchObject([{severity: 'info', message: 'first time'}])
    expect(report.tally.findings.error).toBe(0)
  })

  test('Go 1.24 and later: the compiler speaks in the stream', async () => {
    const path = 'example.com/m [example.com/m.test]'
    const report = await readText(
      goTest,
      stream(
        {ImportPath: path, Action: 'build-output', Output: `# ${path}\n`},
        {ImportPath: path, Action: 'build-output', Output: './args.go:149:6: undefined: names\n'},
        {ImportPath: path, Action: 'build-fail'},
        at('example.com/m')('start'),
        at('example.com/m')('output', {Output: 'FAIL\texample.com/m [build failed]\n'}),
        at('example.com/m')('fail', {Elapsed: 0, FailedBuild: path}),
        {ImportPath: 'example.com/unused', Action: 'build-output', Output: 'dep.go:1:2: broken\n'},
        {ImportPath: 'example.com/unused', Action: 'build-fail'}
      )
    )
    expect(report.problems).toEqual([
      {
        severity: 'error',
        source: 'go-test',
        title: 'package example.com/m could not be built',
        message: 'undefined: names',
        details: './args.go:149:6: undefined: names',
        hints: [
          {kind: 'location', location: {path: './args.go', start: {line: 149, column: 6}}},
          {kind: 'symbol', name: 'example.com/m'}
        ]
      },
      expect.objectContaining({message: 'broken', title: 'package example.com/unused could not be built'})
    ])
    expect(report.tally.findings.error).toBe(2)
  })

  test('what stands behind the result of a test is of its package', async () => {
    const t = at('p', 'TestA')
    const report = await readText(
      goTest,
      stream(
        t('run'),
        t('pass'),
        t('output', {Output: 'panic: in a goroutine left behind\n'}),
        at('p')('output', {Output: 'FAIL\tp\t0.1s\n'}),
        at('p')('fail')
      )
    )
    expect(failures(report)).toEqual(['package p failed: panic: in a goroutine left behind'])
  })

  test('a panic behind the result of a test fails its package', async () => {
    const report = await readFixture(goTest, 'go-test/gotestsum-panic-race.jsonl')
    expect(report.tally.outcomes).toMatchObject({passed: 1, failed: 0, errored: 0})
    expect(failures(report)).toEqual(['package github.com/mafredri/test failed: panic: test timed out after 1s'])
  })

  test('benchmarks have no result before their package', async () => {
    const bench = at('p', 'BenchmarkAdd')
    const report = await readText(
      goTest,
      stream(
        at('p')('start'),
        bench('run'),
        bench('output', {Output: 'BenchmarkAdd-8 \t 10\t 64 ns/op\n'}),
        at('p')('pass', {Elapsed: 1})
      )
    )
    expect(report.tally.outcomes).toMatchObject({passed: 1, errored: 0})
    expect(report.problems).toEqual([])
  })

  test('a data race', async () => {
    const race = at('p', 'TestRace')
    const report = await readText(
      goTest,
      stream(
        race('run'),
        race('output', {
          Output:
            '==================\nWARNING: DATA RACE\nWrite at 0x00c by goroutine 8:\n  p.TestRace.func1()\n      /w/race_test.go:9 +0x44\n'
        }),
        race('output', {Output: '    testing.go:1319: race detected during execution of test\n'}),
        race('fail', {Elapsed: 0.1}),
        at('p')('fail', {Elapsed: 0.2})
      )
    )
    expect(failures(report)).toEqual(['TestRace: data race: Write at 0x00c by goroutine 8:'])
    expect(report.problems[0]!.hints![0]).toMatchObject({
      kind: 'stack',
      text: expect.stringContaining('/w/race_test.go:9')
    })
  })

  test('test2json without a package, and without -v', async () => {
    const one = (Action: string, more: Event = {}): Event => ({Action, Test: 'TestA', ...more})
    const report = await readText(
      goTest,
      stream(
        one('output', {Output: '--- FAIL: TestA (0.00s)\n'}),
        one('output', {Output: '    a_test.go:3: no\n'}),
        one('fail'),
        one('output', {Output: 'late\n'}),
        {Action: 'fail'}
      )
    )
    expect(report.cases).toMatchObject([{name: 'TestA', suites: [], outcome: 'failed'}])
    expect(failures(report)).toEqual(['TestA: no'])
    expect(report.warnings).toEqual([])
    const bare = await readText(goTest, stream({Action: 'output', Output: 'no database\n'}, {Action: 'fail'}))
    expect(failures(bare)).toEqual(['the package failed: no database'])
  })
})

test('a failure behind text without a line break has its own place', async () => {
  const output = (text: string): Event => ({Action: 'output', Package: 'p', Test: 'TestA', Output: text})
  const report = await readText(
    goTest,
    stream(
      at('p', 'TestA')('run'),
      output('no newline    cart_test.go:19: parallel\n'),
      output('read from my file.go:3: as told\n'),
      at('p', 'TestA')('fail'),
      at('p')('fail')
    )
  )
  expect(report.problems).toMatchObject([{message: 'parallel'}])
  expect(report.problems[0]!.hints!.filter(({kind}) => kind === 'location')).toEqual([
    {kind: 'location', location: {path: 'cart_test.go', start: {line: 19}}}
  ])
})

describe('what must not look clean', () => {
  test('output that ends too early', async () => {
    const text = stream(at('p')('start'), at('p', 'TestA')('run'), at('p', 'TestA')('pass'), at('p', 'TestB')('run'))
    const report = await readText(goTest, text)
    expect(report.tally.outcomes).toMatchObject({passed: 1, errored: 1})
    expect(report.warnings).toEqual(['The output ends before the package p does.'])

    const between = await readText(goTest, stream(at('p')('start'), at('p', 'TestA')('run'), at('p', 'TestA')('pass')))
    expect(between.tally.findings.error).toBe(1)

    const cut = await readText(goTest, text.slice(0, -20))
    expect(cut.unreadable).toMatch(/^report:4: not valid go-test: /)
    expect(cut.tally.outcomes.passed).toBe(1)
  })

  test('a package that could not be built, known by one line that is no event', async () => {
    const report = await readText(
      goTest,
      stream('FAIL\texample.com/bad [setup failed]', at('p')('start'), at('p')('pass', {Elapsed: 0}))
    )
    expect(failures(report)).toEqual([
      'package example.com/bad could not be built: package example.com/bad could not be built; the report does not say why'
    ])
  })

  test('a crash between the result and the end', async () => {
    const report = await readText(goTest, stream(at('p')('start'), at('p')('output', {Output: 'panic: out of order'})))
    expect(failures(report)).toEqual(['package p failed: panic: out of order'])
  })
})

describe('recognition', () => {
  test.each([
    [stream(at('p')('start'))],
    [stream('# p', 'a.go:1:2: broken', at('p', 'TestA')('run'))],
    [stream({ImportPath: 'p', Action: 'build-output', Output: 'x'})]
  ])('of %j', text => {
    expect(goTest.recognizes(text)).toBe(true)
  })

  test.each([
    ['{"Action":"start"}\n'],
    ['{"Action":"leave","Package":"p"}\n'],
    ['{"reason":"build-finished","success":true}\n{"Action":"start","Package":"p"}\n'],
    ['{"Action":"start","Package":"p"'],
    ['[{"Action":"start","Package":"p"}]'],
    ['ok  \tp\t0.1s\n']
  ])('not of %j', text => {
    expect(goTest.recognizes(text)).toBe(false)
  })
})

describe('hostile output', () => {
  test('events in any order are counted, and never thrown at', async () => {
    const event = fc.record(
      {
        Action: fc.constantFrom('start', 'run', 'output', 'pass', 'fail', 'skip', 'build-fail', 'cont'),
        Package: fc.constantFrom('p', 'q', '__proto__'),
        Test: fc.constantFrom('TestA', 'TestA/b', 'constructor'),
        Output: fc.constantFrom('    a_test.go:1: x\n', 'panic: y\n', 'no end', '--- FAIL: z\n', '')
      },
      {requiredKeys: ['Action', 'Package']}
    )
    await fc.assert(
      fc.asyncProperty(fc.array(event), async events => {
        const report = await readText(goTest, stream(...events))
        expect(report.unreadable).toBeNull()
        const {failed, errored, flaky} = report.tally.outcomes
        const hasFailed = events.some(({Action}) => Action === 'fail')
        if (hasFailed) expect(failed + errored + flaky + report.tally.findings.error).toBeGreaterThan(0)
      })
    )
  })

  test('much output and many tests take linear time', async () => {
    const loud = at('p', 'TestLoud')
    const lines = Array.from({length: 20_000}, (_, index) =>
      loud('output', {Output: `    a_test.go:${index}: ${'x'.repeat(20)}\n`})
    )
    const report = await readText(goTest, stream(loud('run'), ...lines, loud('fail'), at('p')('fail')))
    expect(report.problems[0]!.details!.length).toBeLessThan(70_000)
    const bits = Array.from({length: 20_000}, () => loud('output', {Output: 'no end '}))
    expect(
      (await readText(goTest, stream(loud('run'), ...bits, loud('fail'), at('p')('fail')))).tally.outcomes.failed
    ).toBe(1)
    const deep = Array.from({length: 1000}, (_, index) => at('p', `T${'/x'.repeat(index % 200)}`)('fail'))
    expect((await readText(goTest, stream(...deep))).unreadable).toBeNull()
  })
})

test('a duration below zero is none', async () => {
  const {tally, cases} = await readText(
    goTest,
    stream(at('p', 'T')('run'), at('p', 'T')('fail', {Elapsed: -1}), at('p')('fail'))
  )
  expect(cases.map(({seconds}) => seconds)).toEqual([undefined])
  expect(tally.seconds).toBe(0)
})

describe('which lines tell of a failure', () => {
  const a = at('p', 'TestA')
  const print = (...lines: readonly string[]): Event[] => lines.map(line => a('output', {Output: `${line}\n`}))
  const read = async (...lines: readonly string[]): Promise<Report> =>
    readText(goTest, stream(a('run'), ...print(...lines), a('fail'), at('p')('fail')))

  test.each<[string, string[], string]>([
    ['what the runner says ends a message', ['    a_test.go:5: x', '=== NAME  TestA', '        deep'], 'x'],
    ['what the program prints ends a message', ['    a_test.go:5: x', 'plain', '        deep'], 'x'],
    ['“Error:” in a message is no assertion', ['    a_test.go:5: bad:', '        Error: no'], 'bad:\nError: no'],
    [
      'an assertion without words is told as it stands',
      ['    a_test.go:5: ', '        \tError Trace:\ta_test.go:5'],
      'Error Trace:\ta_test.go:5'
    ],
    [
      '“Error Trace:” in a message is no assertion',
      ['    a_test.go:5: Error Trace: none', '        just text'],
      'Error Trace: none\njust text'
    ]
  ])('%s', async (_, lines, message) => {
    expect((await read(...lines)).problems).toMatchObject([{message}])
  })

  test('a panic has the places of its stack only', async () => {
    const {problems} = await read('panic: x', '    b_test.go:9: inside')
    expect(problems).toMatchObject([{message: 'panic: x', hints: [{kind: 'stack'}, {kind: 'symbol'}]}])
  })

  test('a line without end is cut, and only that', async () => {
    const piece = a('output', {Output: 'x'.repeat(60_000)})
    const many = Array.from({length: 200}, () => a('output', {Output: `${'y'.repeat(1000)}\n`}))
    const telling = '    a_test.go:5: no'
    const long = await readText(goTest, stream(piece, piece, piece, piece, ...print('', telling), a('fail')), true)
    expect(long.problems[0]).toMatchObject({message: 'no'})
    expect((await readText(goTest, stream(...many, ...print(telling), a('fail')), true)).problems[0]!.message).toBe(
      'no'
    )
  })

  test('what the compiler says ends with its lines', async () => {
    const {problems} = await readText(
      goTest,
      stream(
        '# p',
        'a.go:1:2: undefined: x',
        '\thave y',
        'then',
        '\tmore',
        at('p')('output', {Output: 'FAIL\tp [build failed]\n'}),
        at('p')('fail')
      )
    )
    expect(problems).toMatchObject([{message: 'undefined: x', details: 'a.go:1:2: undefined: x\n\thave y'}])
  })
})

test('is recognized by the first line that is an object', () => {
  const run = stream(at('p', 'TestA')('run'))
  expect(goTest.recognizes(`# p\n${run}`)).toBe(true)
  expect(goTest.recognizes(`{"level":"info"}\n${run}`)).toBe(false)
  expect(goTest.recognizes(`{cut\n${run}`)).toBe(false)
})

test('a package without a name that could not be built says what the compiler said', async () => {
  const outputs = [
    '# acme/shop [acme/shop.test]\n',
    './b.go:2:23: cannot use "a"\n',
    'FAIL\tacme/shop [build failed]\n'
  ]
  const events = [...outputs.map(Output => ({Action: 'output', Output})), {Action: 'fail'}]
  const {problems} = await readText(goTest, events.map(event => JSON.stringify(event)).join('\n'))
  expect(problems).toMatchObject([{message: 'cannot use "a"', title: 'the package could not be built'}])
  expect(problems[0]!.hints).toEqual([{kind: 'location', location: {path: './b.go', start: {line: 2, column: 23}}}])
})

test.each<[string, Event[]]>([
  ['what is printed behind the result of a package', [at('p')('pass'), at('p')('output', {Output: 'late\n'})]],
  [
    'tests of no package',
    [
      {Action: 'run', Test: 'TestA'},
      {Action: 'pass', Test: 'TestA'}
    ]
  ]
])('%s leaves nothing open', async (_, events) => {
  const report = await readText(goTest, stream(...events), true)
  expect(report.warnings).toEqual([])
  expect(report.tally.findings.error).toBe(0)
})
