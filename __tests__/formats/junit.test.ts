import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {junit} from '../../src/formats/junit.ts'
import {comparisonIn, parseSeconds} from '../../src/formats/xml.ts'
import type {TestCase} from '../../src/model/report.ts'
import {pushedCases, readFixture, readText} from './read.ts'

const read = (cases: string, suite = 'name="Cart"') => readText(junit, `<testsuite ${suite}>${cases}</testsuite>`)

/** The one case of a report that did not pass. */
async function only(cases: string, suite?: string): Promise<TestCase> {
  const report = await read(cases, suite)
  const kept = pushedCases(report)
  expect(report.unreadable).toBeNull()
  expect(kept).toHaveLength(1)
  return kept[0]!
}

const hintsOf = (test: TestCase): readonly unknown[] => test.diagnostics[0]?.hints ?? []

describe('how a case ended', () => {
  test.each([
    ['<testcase name="a"/>', 'passed'],
    ['<testcase name="a"><failure/></testcase>', 'failed'],
    ['<testcase name="a"><error/></testcase>', 'errored'],
    ['<testcase name="a"><failure/><error/></testcase>', 'errored'],
    ['<testcase name="a"><skipped/></testcase>', 'skipped'],
    ['<testcase name="a"><disabled/></testcase>', 'skipped'],
    ['<testcase name="a"><skipped/><failure/></testcase>', 'failed'],
    ['<testcase name="a"><skipped type="todo"/><failure/></testcase>', 'skipped'],
    ['<testcase name="a"><skipped message="TEST_CASE tagged with !mayfail"/><failure/></testcase>', 'skipped'],
    ['<testcase name="a" status="disabled"><failure/></testcase>', 'skipped'],
    ['<testcase name="a" status="disabled"/>', 'skipped'],
    ['<testcase name="a" status="notrun" result="suppressed"/>', 'skipped'],
    ['<testcase name="a" status="run" result="completed"/>', 'passed'],
    ['<testcase name="a" status="failed"/>', 'failed'],
    ['<testcase name="a" status="broken"/>', 'errored'],
    ['<testcase name="a"><flakyFailure/></testcase>', 'flaky'],
    ['<testcase name="a"><failure/><rerunFailure/></testcase>', 'failed'],
    ['<testcase name="a"><rerunError/></testcase>', 'failed'],
    [
      '<testcase name="a"><properties><property name="failure" value="1"/></properties><x><error/></x></testcase>',
      'errored'
    ]
  ])('%s', async (xml, outcome) => {
    const {tally} = await read(xml)
    expect(tally.outcomes).toEqual({passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, [outcome]: 1})
  })

  test('attempts are counted, and those of a flaky test are told as information', async () => {
    const flaky = await only(
      '<testcase name="a"><flakyFailure message="once"><stackTrace>at x</stackTrace></flakyFailure><flakyError message="twice"/></testcase>'
    )
    expect(flaky.attempts).toBe(3)
    expect(flaky.diagnostics.map(({severity, message}) => [severity, message])).toEqual([
      ['info', 'once'],
      ['info', 'twice']
    ])
    const rerun = await only('<testcase name="a"><failure message="f"/><rerunFailure message="g"/></testcase>')
    expect([rerun.attempts, rerun.diagnostics.length]).toEqual([2, 1])
  })

  test('a case that only an attribute calls failed has a diagnostic that says so', async () => {
    const {diagnostics} = await only('<testcase name="a" status="FAILED"/>')
    expect(diagnostics.map(each => each.message)).toEqual(['status FAILED'])
  })

  test('the reason of a skip is its message or its text', async () => {
    expect((await only('<testcase name="a"><skipped message="not yet">x</skipped></testcase>')).reason).toBe('not yet')
    expect((await only('<testcase name="a"><skipped>\n  not on Windows\n</skipped></testcase>')).reason).toBe(
      'not on Windows'
    )
    expect((await only('<testcase name="a"><skipped/></testcase>')).reason).toBeUndefined()
  })
})

describe('suites', () => {
  test('nest to any depth, and every case is counted once', async () => {
    const {tally, cases} = await readText(
      junit,
      '<testsuites name="all"><testcase name="top"><failure/></testcase>' +
        '<testsuite name="a" tests="9"><testsuite name="b"><testcase name="x"><failure/></testcase></testsuite>' +
        '<testsuite><testcase name="y"><failure/></testcase></testsuite><testcase name="z"><failure/></testcase></testsuite></testsuites>'
    )
    expect(tally.outcomes.failed).toBe(4)
    expect(cases.map(each => [...each.suites, each.name])).toEqual([['top'], ['a', 'b', 'x'], ['a', 'y'], ['a', 'z']])
  })

  test('an error of a suite is a problem and no test', async () => {
    const {tally, problems} = await readText(
      junit,
      '<testsuites><error message="lost"/><testsuite name="s"><failure message="Dubious">at x.t line 3</failure></testsuite></testsuites>'
    )
    expect(tally.findings.error).toBe(2)
    expect(problems.map(each => [each.title, each.message])).toEqual([
      [undefined, 'lost'],
      ['s', 'Dubious']
    ])
  })

  test('a case inside of a case is one of its own', async () => {
    const {tally} = await read('<testcase name="a"><testcase name="b"><failure/></testcase></testcase>')
    expect(tally.outcomes).toMatchObject({passed: 1, failed: 1})
  })

  test('a case without a name is called by its class', async () => {
    const {cases} = await read('<testcase classname="c.D" name=""><error/></testcase><testcase><error/></testcase>')
    expect(cases.map(each => each.name)).toEqual(['c.D', '(without a name)'])
  })

  test('joined files are added up', async () => {
    const one =
      '<?xml version="1.0"?><testsuites tests="1" time="2"><testsuite><testcase name="a" time="1"/></testsuite></testsuites>\n'
    const {tally, warnings} = await readText(junit, one + one)
    expect([tally.outcomes.passed, tally.seconds, warnings]).toEqual([2, 4, []])
  })
})

describe('what attributes declare', () => {
  test('is told where it disagrees with the elements', async () => {
    const {warnings, tally} = await readText(
      junit,
      '<testsuites><testsuite tests="3" failures="2"><testcase name="a"><failure/></testcase></testsuite></testsuites>'
    )
    expect(warnings).toEqual([
      'The report declares 3 tests, but lists 1.',
      'The report declares 2 failures, but lists 1.'
    ])
    expect(tally.findings.error).toBe(0)
  })

  test('fails the run where it lists no failure at all', async () => {
    const {warnings, tally, problems} = await readText(junit, '<testsuites failures="1" errors="2"/>')
    expect(warnings).toEqual(['The report declares 3 failures, but lists none.'])
    expect([tally.findings.error, problems]).toEqual([1, []])
  })

  test('may count elements instead of cases, and attempts that were repeated', async () => {
    const twice =
      '<testsuites failures="2"><testsuite><testcase name="a"><failure/><failure/></testcase></testsuite></testsuites>'
    expect((await readText(junit, twice)).warnings).toEqual([])
    const flaky =
      '<testsuites failures="1"><testsuite><testcase name="a"><flakyFailure/></testcase></testsuite></testsuites>'
    const read = await readText(junit, flaky)
    expect([read.warnings, read.tally.findings.error]).toEqual([[], 0])
  })
})

describe('durations', () => {
  test.each([
    ['<testsuites time="3"><testsuite time="4"><testcase name="a" time="5"/></testsuite></testsuites>', 3],
    ['<testsuites time="0"><testsuite time="4"><testsuite time="9"/></testsuite><testsuite time="1"/></testsuites>', 5],
    ['<testsuites><testsuite><testcase name="a" time="5"/><testcase name="b" time="-7"/></testsuite></testsuites>', 5],
    ['<testsuites><testsuite><testcase name="a" duration="5"/></testsuite></testsuites>', 5]
  ])('%s', async (xml, seconds) => {
    expect((await readText(junit, xml)).tally.seconds).toBe(seconds)
  })

  test.each([
    ['0.012', 0.012],
    ['1.4e-05', 0.000014],
    ['2,503.1', 2503.1],
    ['12,345,678', 12345678],
    ['0,5', 0.5],
    ['-0.000000', 0],
    ['0', 0],
    [' 7 ', 7],
    ['-345345', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['<<computed>>', undefined],
    ['', undefined],
    [undefined, undefined]
  ])('%j is %j', (text, seconds) => {
    expect(parseSeconds(text)).toBe(seconds)
  })
})

describe('the message', () => {
  const message = async (attributes: string, text: string): Promise<string | undefined> =>
    (await only(`<testcase name="a"><failure ${attributes}><![CDATA[${text}]]></failure></testcase>`)).diagnostics[0]
      ?.message

  test.each([
    [
      'the attribute',
      'message="total is 3"',
      'java.lang.AssertionError: total is 3\n\tat a.B.c(B.java:3)',
      'total is 3'
    ],
    ['all its lines', 'message="one\ntwo&#10;three"', '', 'one\ntwo\nthree'],
    ['the text where the attribute says nothing', 'message="test failure"', 'Assertion failed', 'Assertion failed'],
    ['the text where it is only a type', 'message="AssertionError"', 'AssertionError: no', 'AssertionError: no'],
    [
      'pytest’s E lines',
      'message="failed"',
      'def test():\n>   assert 1 == 2\nE   assert 1 == 2\nE    +  where 1 = x\n\nt.py:3: AssertionError',
      'assert 1 == 2\n +  where 1 = x'
    ],
    [
      'what a Python traceback ends with',
      'message="test failure"',
      'Traceback (most recent call last):\n  File "/a/t.py", line 9, in f\n    g()\nValueError: no\nsecond line\n',
      'ValueError: no\nsecond line'
    ],
    [
      'what a text says that only looks like a Python traceback',
      '',
      'Cannot open File "a.json"',
      'Cannot open File "a.json"'
    ],
    [
      'what Go printed',
      'message="Failed"',
      '=== RUN   TestSum\nnoise\n    cart_test.go:22: total = 1,\n        want 4\n    cart_test.go:24: after\n--- FAIL: TestSum',
      'total = 1,\nwant 4'
    ],
    ['Go’s panic', 'message="Failed"', '=== RUN   T\npanic: boom [recovered]\n', 'panic: boom'],
    [
      'what follows the place in googletest',
      'message="a/b.cc:8&#10;Expected equality:&#10;  4"',
      '',
      'Expected equality:\n  4'
    ],
    ['what follows PHPUnit’s name', '', 'CartTest::testSum\ntotals differ\n\n/a/CartTest.php:10', 'totals differ'],
    [
      'what follows Rust’s place',
      '',
      "thread 'x' panicked at src/lib.rs:12:9:\nprice\nnote: run with `RUST_BACKTRACE=1`",
      'price'
    ],
    ['what follows bats’ place', '', "(in test file a.bats, line 6)\n  `false' failed", "`false' failed"],
    ['what follows minitest’s place', '', 'Failure:\ntest_x(A) [/a/t.rb:5]:\nExpected false.\n', 'Expected false.'],
    [
      'more of the same from the text',
      'message="Values are equal:3 !== 4"',
      'Error [ERR_TEST_FAILURE]: Values are equal:\n\n3 !== 4\n    at a (file:///a.mjs:3:1)',
      'Values are equal:\n\n3 !== 4'
    ],
    ['without escape sequences', 'message="&#27;[31mred&#27;[39m &amp;#27;[1mbold"', '', 'red bold'],
    ['the type where nothing else is there', 'type="a.B"', '', 'a.B'],
    ['a sentence where nothing at all is there', '', '', 'failed without a message']
  ])('is %s', async (_, attributes, text, expected) => {
    expect(await message(attributes, text)).toBe(expected)
  })

  test('is found in what the test printed where the failure is empty', async () => {
    const {diagnostics} = await only(
      '<testcase name="a"><failure message=""/><system-out>[ RUN ] x\nok so far\na/b.cc:8: Failure\nExpected 4\n  got 1\n</system-out></testcase>'
    )
    expect(diagnostics[0]?.message).toBe('Expected 4\n  got 1')
  })

  test('of any text is short, and never empty', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string(),
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('E   x', '  File "a", line 3', 'at a (b:1:2)', '\ta.go:3: x', '…'))
        ),
        async (attribute, lines) => {
          const escaped = (text: string): string => text.replace(/[&<>"\]]/g, '')
          const said = await message(`message="${escaped(attribute)}"`, escaped(lines.join('\n')))
          expect(said?.trim()).not.toBe('')
          expect(said!.split('\n').length).toBeLessThan(17)
        }
      ),
      {numRuns: 200}
    )
  })

  test('of a hostile text takes no longer than another', async () => {
    // Each line is one on which a careless expression backtracks.
    for (const line of [
      ' ['.repeat(30_000),
      ':1'.repeat(30_000),
      'at '.repeat(20_000),
      '\\'.repeat(60_000),
      'E '.repeat(30_000)
    ])
      expect(await message('', `${line}\n`.repeat(3))).toBeDefined()
  })
})

describe('what an assertion wanted and what it got', () => {
  test.each([
    ['totals expected:<4> but was:<1>', '4', '1'],
    ['expected: <a> but was: <b>', 'a', 'b'],
    ['expected:<[a]\nb> but was:<[c]\nb>', '[a]\nb', '[c]\nb'],
    ['expected [true] but found [false]', 'true', 'false'],
    ['Assert.AreEqual failed. Expected:<2>. Actual:<1>. ', '2', '1'],
    ['expect(received).toBe(expected)\n\nExpected: 4\nReceived: 3', '4', '3'],
    ['  Expected: "a"\n  But was:  "b"\n', '"a"', '"b"'],
    ['Assert.Equal() Failure\nExpected: 10\nActual:   3', '10', '3'],
    ['expected: 9\n     got: 0\n\n(compared using ==)', '9', '0'],
    ['Expected: is <Present>\n     but: was <Empty>', 'is <Present>', 'was <Empty>']
  ])('%j', (message, expected, actual) => {
    expect(comparisonIn(message)).toEqual({expected, actual})
  })

  test.each([
    'assert 1 == 2',
    'expected:<a',
    'Expected: a\nnothing: b',
    'Expected: \nActual: ',
    '> but was:<expected:<',
    ''
  ])('is not known of %j', message => {
    expect(comparisonIn(message)).toBeUndefined()
  })

  test('is part of the diagnostic', async () => {
    const {diagnostics} = await only(
      '<testcase name="a"><failure message="expected:&lt;4&gt; but was:&lt;1&gt;"/></testcase>'
    )
    expect(diagnostics[0]).toMatchObject({expected: '4', actual: '1'})
  })
})

describe('what a reporter puts around the error of a test', () => {
  const diagnosticOf = async (attributes: string, text: string) =>
    (await only(`<testcase name="a"><failure ${attributes}><![CDATA[${text}]]></failure></testcase>`)).diagnostics[0]!

  test('node:test: its own error, with the place of the subtest’s call', async () => {
    const text = [
      '[Error [ERR_TEST_FAILURE]: Expected values to be strictly equal:\n\n3 !== 4\n',
      '    at TestContext.<anonymous> (file:///w/cart.test.mjs:11:73)] {',
      "  code: 'ERR_TEST_FAILURE',",
      '  cause: AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:',
      '  ',
      '  3 !== 4',
      '  ',
      '      at TestContext.<anonymous> (file:///w/cart.test.mjs:14:12)'
    ].join('\n')
    const {message, hints} = await diagnosticOf('message="Expected values to be strictly equal:3 !== 4"', text)
    expect(message).toBe('AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\n\n3 !== 4')
    expect(JSON.stringify(hints)).toContain(':14:12')
    expect(JSON.stringify(hints)).not.toContain(':11:73')
  })

  test('node:test: a cause that is only a text stays what it is', async () => {
    const text = "Error [ERR_TEST_FAILURE]: test timed out after 20ms {\n  cause: 'test timed out after 20ms'\n}"
    expect((await diagnosticOf('message="test timed out after 20ms"', text)).message).toBe('test timed out after 20ms')
  })

  test('jest-junit: an error of a hook as JSON', async () => {
    const text = JSON.stringify({
      message: '',
      stack: 'Error: after all broke\n    at Object.<anonymous> (/w/a.test.js:41:26)'
    })
    const {message, hints} = await diagnosticOf('', text)
    expect(message).toBe('Error: after all broke')
    expect(hints).toContainEqual({
      kind: 'stack',
      text: 'Error: after all broke\n    at Object.<anonymous> (/w/a.test.js:41:26)'
    })
    expect((await diagnosticOf('', '{"message":"only this"}')).message).toBe('only this')
    expect((await diagnosticOf('', '{"message": cut')).message).toBe('{"message": cut')
  })

  test('Playwright: the place and the title, without a project as well', async () => {
    const text =
      '  cart.spec.ts:4:3 › Cart › wrong ─────\n\n    Error: expect(received).toBe(expected)\n\n    Expected: 3\n'
    expect((await diagnosticOf('message="cart.spec.ts:4:3 wrong"', text)).message).toBe(
      'Error: expect(received).toBe(expected)\n\nExpected: 3'
    )
  })

  test('gotestsum: the result of a subtest is no part of its message', async () => {
    const text = '=== RUN   TestSub/deep\n    cart_test.go:11: deepest\n        --- FAIL: TestSub/deep (0.00s)\n'
    expect((await diagnosticOf('message="Failed"', text)).message).toBe('deepest')
  })

  test('Go: what was printed without a line break before the place', async () => {
    const text = 'no newline    cart_test.go:19: parallel\n--- FAIL: TestParallel (0.00s)'
    expect((await diagnosticOf('message="Failed"', text)).message).toBe('parallel')
  })

  test('a test that has the name of a file lies there', async () => {
    expect(hintsOf(await only('<testcase name="/w/broken.test.mjs"><failure/></testcase>'))).toContainEqual({
      kind: 'file',
      path: '/w/broken.test.mjs'
    })
    expect(hintsOf(await only('<testcase name="reads a/b.txt"><failure/></testcase>'))).toEqual([])
  })
})

describe('where to look, in this order', () => {
  test('the failure’s own place, its text, its message, the output, the case, the suite, the class', async () => {
    const found = await only(
      '<testcase name="a" classname="c.D" file="t/d.rb" line="3">' +
        '<failure message="at m" file="src/x.ts" line="7">at t</failure><system-out>at o</system-out><system-err>at e</system-err></testcase>',
      'name="t/e.rb" file="t/f.rb"'
    )
    expect(hintsOf(found)).toEqual([
      {kind: 'location', location: {path: 'src/x.ts', start: {line: 7}}},
      {kind: 'stack', text: 'at t'},
      {kind: 'stack', text: 'at m'},
      {kind: 'stack', text: 'at o'},
      {kind: 'stack', text: 'at e'},
      {kind: 'location', location: {path: 't/d.rb', start: {line: 3}}},
      {kind: 'file', path: 't/f.rb'},
      {kind: 'location', location: {path: 't/e.rb', start: {line: 3}}},
      {kind: 'symbol', name: 'c.D'}
    ])
  })

  test.each([
    ['lines of pytest begin at 0', 'name="pytest"', 'file="t.py" line="0"', '', {path: 't.py', start: {line: 1}}],
    [
      'ExUnit has the line behind the path',
      '',
      'file="t/x_test.exs:12"',
      '',
      {path: 't/x_test.exs', start: {line: 12}}
    ],
    ['paths may be encoded', '', 'file="a%20b.swift" line="2"', '', {path: 'a b.swift', start: {line: 2}}],
    ['a per cent sign may be one', '', 'file="100%zz.swift" line="2"', '', {path: '100%zz.swift', start: {line: 2}}],
    [
      'linters name the suite by the path and the line in the text',
      'name="/w/src/a b.js"',
      '',
      'line 2, col 10, Error - no',
      {path: '/w/src/a b.js', start: {line: 2, column: 10}}
    ],
    [
      'ruff has attributes for it',
      'name="/w/a.py"',
      'line="4" column="5"',
      '',
      {path: '/w/a.py', start: {line: 4, column: 5}}
    ],
    [
      'Playwright names the test in a header',
      'name="a.spec.ts"',
      '',
      '  [unit] › a.spec.ts:9:7 › x ───\n\n    Error: no',
      {path: 'a.spec.ts', start: {line: 9, column: 7}}
    ],
    [
      'Xcode names the file of the case in the message',
      '',
      'file="/w/A/ATests.m"',
      'x',
      {path: '/w/A/ATests.m', start: {line: 32}}
    ]
  ])('%s', async (_, suite, attributes, text, location) => {
    const found = await only(
      `<testcase name="a" ${attributes}><failure message="ATests.m:32: no">${text}</failure></testcase>`,
      suite
    )
    expect(hintsOf(found)).toContainEqual({kind: 'location', location})
  })

  test('a line of 0 is the file, and a dotted class is no path', async () => {
    const found = await only(
      '<testcase name="a" classname="tests.test_cart" file="t.py" line="0"><failure/></testcase>'
    )
    expect(hintsOf(found)).toEqual([
      {kind: 'file', path: 't.py'},
      {kind: 'symbol', name: 'tests.test_cart'}
    ])
  })
})

describe('what a test printed', () => {
  test('is in the details of a case that failed, before or after the failure', async () => {
    const {diagnostics} = await only(
      '<testcase name="a"><system-out>one</system-out><failure message="no">trace</failure><system-err>two</system-err><system-err>three</system-err></testcase>'
    )
    expect(diagnostics[0]?.details).toBe('trace\n\nsystem-out:\none\n\nsystem-err:\ntwo\nthree')
  })

  test('names attachments, each once', async () => {
    const {attachments} = await only(
      '<testcase name="a"><properties><property name="attachment" value="log.txt"/></properties><failure/>' +
        '<system-out>[[ATTACHMENT|a/b.png]]\n[[ATTACHMENT|a/b.png]]\n[[ATTACHMENT|../c.webm]]</system-out></testcase>'
    )
    expect(attachments).toEqual([
      {name: 'attachment', path: 'log.txt'},
      {name: 'b.png', path: 'a/b.png'},
      {name: 'c.webm', path: '../c.webm'}
    ])
  })

  test('is kept up to a cap', async () => {
    const {diagnostics} = await only(
      `<testcase name="a"><failure/><system-out>${'x'.repeat(300_000)}</system-out></testcase>`
    )
    expect(diagnostics[0]!.details!.length).toBeLessThan(70_000)
    expect(diagnostics[0]!.details).toContain('more characters')
  })
})

describe('broken reports', () => {
  test('say where, and keep what came before', async () => {
    const {unreadable, tally} = await readText(
      junit,
      '<testsuites>\n<testsuite>\n<testcase name="a"/>\n<testcase name="b">\n<failure>'
    )
    expect(unreadable).toBe('report:5: not valid junit: it ends inside <failure>.')
    expect(tally.outcomes.passed).toBe(1)
  })

  test('every beginning of a real report is unreadable', async () => {
    const {readFileSync} = await import('node:fs')
    const {fixtures} = await import('./read.ts')
    const whole = readFileSync(`${fixtures}/junit/surefire-2.22.xml`)
    for (let length = 0; length < whole.length - 14; length += 97) {
      const read = await readText(junit, whole.subarray(0, length))
      expect(read.unreadable).toMatch(/^report:\d+: not valid junit: /)
    }
  })
})

test('a real report of each kind of damage is read with a warning', async () => {
  for (const file of [
    'cmocka',
    'duplicate-attributes',
    'log-before-xml',
    'mocha-xunit',
    'raw-control-chars',
    'web-test-runner'
  ]) {
    const {unreadable, warnings} = await readFixture(junit, `junit/${file}.xml`)
    expect([file, unreadable]).toEqual([file, null])
    expect(warnings[0]).toMatch(/^The XML is not well-formed \(line \d+\) and was repaired: /)
  }
})

test('reports of other formats are none of it', () => {
  for (const text of [
    '<ns2:test-suite/>',
    '<suites/>',
    '<html><body><testsuites>',
    '{"a": "<testsuites>"}',
    'not ok 1 - <testsuite>',
    '<testcase/>',
    ''
  ])
    expect(junit.recognizes(text)).toBe(false)
  for (const text of [
    '<testsuites>',
    '<testsuite name="a',
    '<j:testsuite xmlns:j="x">',
    '<testrun>',
    'log\n<?xml version="1.0"?><testsuites>'
  ])
    expect(junit.recognizes(text)).toBe(true)
})

describe('what tools write that was not seen before', () => {
  const read = async (cases: string) => (await readText(junit, `<testsuites>${cases}</testsuites>`)).problems

  test('PHP_CodeSniffer puts the place behind the name of the sniff', async () => {
    const name = 'PEAR.Commenting.FileComment.Missing at /src/My Cart (1).php (2:14)'
    const [problem] = await read(
      `<testcase name="${name}"><failure type="error" message="Missing file doc comment"/></testcase>`
    )
    expect(problem!.hints).toContainEqual({
      kind: 'location',
      location: {path: '/src/My Cart (1).php', start: {line: 2, column: 14}}
    })
  })

  test('bats tells the places of a failure in a helper over two lines', async () => {
    const text =
      "(from function `helper' in file a.bats, line 10,\n in test file a.bats, line 9)\n  `helper' failed with status 3\nout"
    const [problem] = await read(`<testcase name="t"><failure type="failure">${text}</failure></testcase>`)
    expect(problem!.message.split('\n')[0]).toBe("`helper' failed with status 3")
  })

  test('RSpec’s message stands without the line of code that the text has above it', async () => {
    const said = '\nexpected: 3\n     got: 1\n\n(compared using ==)\n'
    const text = `Failure/Error: expect(1).to eq 3\n\n  expected: 3\n       got: 1\n\n  (compared using ==)\n./a_spec.rb:16:in 'helper'`
    const [problem] = await read(
      `<testcase name="t"><failure message="${said.replaceAll('\n', '&#10;')}">${text}</failure></testcase>`
    )
    expect(problem!.message).toBe('expected: 3\n     got: 1\n\n(compared using ==)')
  })
})
