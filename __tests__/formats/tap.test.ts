import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {tap} from '../../src/formats/tap.ts'
import {readTapLine} from '../../src/formats/tap/line.ts'
import {readYaml} from '../../src/formats/tap/yaml.ts'
import type {Report} from '../../src/model/report.ts'
import {readFixture, readText} from './read.ts'

const counts = ({tally}: Report): string => {
  const {passed, failed, skipped} = tally.outcomes
  return `${passed} passed, ${failed} failed, ${skipped} skipped, ${tally.findings.error} errors`
}
const failures = (report: Report): string[] =>
  report.problems.map(
    ({test: of, title, message}) =>
      `${of === undefined ? title! : [...of.suites, of.name].join(' › ')}: ${message.split('\n')[0]!}`
  )

describe('a line', () => {
  test.each([
    ['ok 1 - a', true, 1, 'a', undefined],
    ['not ok 2-description 2', false, 2, 'description 2', undefined],
    ['ok-no number 5', true, undefined, 'no number 5', undefined],
    ['ok', true, undefined, '', undefined],
    ['ok 13 - # SKIP skip 13', true, 13, '', ['skip', 'skip 13']],
    ['ok 14 - # SKIPPED why', true, 14, '', ['skip', 'why']],
    ['not ok 20 # todo', false, 20, '', ['todo', '']],
    ['ok 8 Cart # SKIP -', true, 8, 'Cart', ['skip', '']],
    ['ok 2 - skips # time=1.5ms # SKIP', true, 2, 'skips # time=1.5ms', ['skip', '']],
    ['not ok 7 - has \\# todo \\\\\\# escaped', false, 7, 'has # todo \\# escaped', undefined],
    ['not ok 8 - issue #12 # TODO later', false, 8, 'issue #12', ['todo', 'later']],
    ['ok 1 - # todos are no directive', true, 1, '# todos are no directive', undefined]
  ])('%j', (line, ok, number, name, directive) => {
    const found = readTapLine(line)
    expect(found).toMatchObject({kind: 'point', ok, number, name})
    expect(found?.kind === 'point' && found.directive).toEqual(
      directive === undefined ? undefined : {kind: directive[0], reason: directive[1]}
    )
  })

  test.each([
    ['okay'],
    ['ok: yes'],
    ['nothing'],
    ['1...2'],
    ['1..x'],
    ['TAP version'],
    ['  TAP version 13'],
    ['oklahoma 1']
  ])('%j is none', line => {
    expect(readTapLine(line)).toBeUndefined()
  })

  test('time and an opening brace', () => {
    expect(readTapLine('    ok 1 - a { # time=1.5ms {')).toMatchObject({
      indent: 4,
      name: 'a {',
      seconds: 0.0015,
      opens: true
    })
    expect(readTapLine('ok 1 - a # time=2s')).toMatchObject({name: 'a', seconds: 2, opens: false})
  })
})

test('the YAML that producers write', () => {
  const values = readYaml(
    [
      'error:',
      '    name: "Error"',
      '    message: "says \\"no\\"',
      'at the margin"',
      "location: '/w/it''s.mjs:1:2'",
      'stack: |-',
      '  one (a.js:1:2)',
      '',
      '    two',
      'expected:',
      '  a:',
      '    b: 1',
      'actual: ~',
      'code: ERR'
    ].join('\n')
  )
  expect(Object.fromEntries(values)).toMatchObject({
    'error.name': 'Error',
    'error.message': 'says "no"\nat the margin',
    location: "/w/it's.mjs:1:2",
    stack: 'one (a.js:1:2)\n\n  two',
    expected: 'a:\n  b: 1',
    code: 'ERR'
  })
  expect(values.has('actual')).toBe(false)
})

describe('what the tools write', () => {
  test('node:test: hooks, suites that are to do, files that cannot be loaded', async () => {
    const report = await readFixture(tap, 'tap/node-test-v20-hooks.tap')
    // As it counts itself: 10 tests, 4 passed; it counts the failure in a suite that is to do, which does not fail it.
    expect(counts(report)).toBe('4 passed, 4 failed, 2 skipped, 1 errors')
    expect(failures(report)).toEqual([
      '/home/runner/work/shop/shop/broken.test.mjs: Error: cannot load',
      'hooks › one: test did not finish before its parent and was cancelled: database is down',
      'after hook failed by itself, not by its tests: after failed',
      'deep › deeper › has # hash: Expected values to be strictly deep-equal:',
      'throws a string: just a string'
    ])
    expect(report.tally.seconds).toBeCloseTo(0.1926706, 6)
    expect(report.problems[3]).toMatchObject({expected: 'a:\n  0: 1\n  1:\n    b: 3'})
  })

  test('Vitest: parents before their subtests', async () => {
    const report = await readFixture(tap, 'tap/vitest-nested.tap')
    expect(counts(report)).toBe('0 passed, 3 failed, 3 skipped, 1 errors')
    expect(failures(report)).toEqual([
      "broken.test.ts: Cannot find module './none' imported from '/home/runner/work/shop/shop/broken.test.ts'".replace(
        'shop/broken.test.ts',
        'shop/vt/broken.test.ts'
      ),
      'cart.test.ts › hook failed by itself, not by its tests: It failed, and the report does not say why.',
      'cart.test.ts › Cart › sums: expected 2 to be 3 // Object.is equality',
      "cart.test.ts › Cart › empty braces { › multi: expected 'a"
    ])
    expect(report.problems.find(({expected}) => expected?.includes('\n'))).toMatchObject({
      expected: 'a\nc',
      actual: 'a\nb'
    })
  })

  test('Perl: subtests of a test that is to do are no failures', async () => {
    const report = await readFixture(tap, 'tap/perl-subtests.tap')
    expect(counts(report)).toBe('1 passed, 5 failed, 2 skipped, 0 errors')
    expect(report.problems[0]).toMatchObject({message: "expected '2', got '1'", expected: "'2'", actual: "'1'"})
    expect(report.problems[0]!.hints![0]).toEqual({kind: 'location', location: {path: 'cart.t', start: {line: 2}}})
    expect(report.warnings).toEqual([])
  })

  test('prove: several programs, told apart by its lines', async () => {
    const report = await readFixture(tap, 'tap/prove-verbose.tap')
    expect(counts(report)).toBe('5 passed, 5 failed, 2 skipped, 1 errors')
    expect(failures(report)[0]).toMatch(/^cart\.t › b: /)
    expect(report.warnings).toEqual(['Looks like your test exited with 255 just after 2.'])
  })

  test('tape: the place is where the assertion stands, not the library', async () => {
    const {problems} = await readFixture(tap, 'tap/tape-plan.tap')
    expect(problems[0]!.hints![0]).toEqual({
      kind: 'location',
      location: {path: '/home/runner/work/shop/shop/tape.cjs', start: {line: 2, column: 23}}
    })
    expect(problems.map(({message}) => message).slice(3)).toEqual([
      'expected 2, got 1',
      'Error: test exited without ending: throws'
    ])
  })
})

describe('texts below a test', () => {
  test('mocha: a brace is part of what was printed, and a stack is no message', async () => {
    const {problems} = await readText(
      tap,
      'TAP version 12\n1..1\nnot ok 1 deep\n  no match:\n    {\n  +   a: 1\n    }\n  Error: no match\n      at Context.<anonymous> (cart.spec.js:6:27)\n'
    )
    expect(problems).toMatchObject([{message: 'no match:\n  {\n+   a: 1\n  }\nError: no match'}])
    expect(problems[0]!.hints).toContainEqual(
      expect.objectContaining({kind: 'stack', text: expect.stringContaining('cart.spec.js:6:27')})
    )
  })

  test('bats: the message in YAML begins with the place', async () => {
    const {problems} = await readText(
      tap,
      'TAP version 13\n1..1\nnot ok 1 fails\n  ---\n  message: |\n    (in test file cart.bats, line 5)\n      `[ "$output" = "ho" ]\' failed\n  ...\n'
    )
    expect(problems[0]!.message).toBe('`[ "$output" = "ho" ]\' failed')
    expect(problems[0]!.hints).toContainEqual({
      kind: 'location',
      location: {path: 'cart.bats', start: {line: 5}}
    })
  })
})

test.each([
  [
    'stylelint',
    '  block-no-empty:\n    - message: "Empty \\"block\\" (block-no-empty)"\n      line: 3\n      column: 4\n',
    'Empty "block" (block-no-empty)'
  ],
  ['ESLint', '  message: No eval.\n  severity: error\n  data:\n    line: 3\n    column: 4\n', 'No eval.']
])('%s names a test by the file, and the line below it', async (_, yaml, message) => {
  const {problems} = await readText(tap, `TAP version 13\n1..1\nnot ok 1 - /w/a b.css\n  ---\n${yaml}  ...\n`)
  expect(problems).toMatchObject([
    {message, hints: [{kind: 'location', location: {path: '/w/a b.css', start: {line: 3}}}]}
  ])
})

describe('what must not look clean', () => {
  test.each([
    ['TAP version 14\n1..2\nok 1\n', 'The plan announces 2 tests, and 1 came.'],
    ['ok 1\nok 2\n', 'The plan is missing: the run may have been cut off.'],
    ['TAP version 13\n', 'The run ends before its first test.'],
    ['1..2\n', 'The plan announces 2 tests, and 0 came.'],
    ['Bail out!\n', 'The run was abandoned'],
    ['1..3\nok 1\nBail out! no database\n', 'The run was abandoned: no database'],
    [
      '1..1\nok 1\n# Looks like your test exited with 255 just after 1.\n',
      'Looks like your test exited with 255 just after 1.'
    ],
    ['1..1\nok 1\n# tests 1\n# pass 0\n# fail 1\n', 'The run counts 1 failure, and none is listed.'],
    ['t/a.t ..\n1..1\nok 1\nok\nResult: FAIL\n', 'prove says “Result: FAIL”, and no failure is listed.']
  ])('%j', async (text, sentence) => {
    const report = await readText(tap, text)
    expect(report.tally.findings.error).toBe(1)
    expect(report.warnings).toEqual([sentence])
    expect(report.unreadable).toBeNull()
  })

  test('a run of several, of which one is cut off', async () => {
    const report = await readText(
      tap,
      'TAP version 13\n1..1\nok 1\nTAP version 13\n1..2\nok 1\nTAP version 13\nok 1\n1..1\n'
    )
    expect(report.tally.outcomes.passed).toBe(3)
    expect(report.warnings).toEqual(['The plan announces 2 tests, and 1 came.'])
  })

  test('YAML that does not end does not swallow what follows', async () => {
    const report = await readText(tap, '1..3\nok 1\n  ---\n  a: "b\nnot ok 2 - lost\nok 3\n')
    expect(counts(report)).toBe('2 passed, 1 failed, 0 skipped, 0 errors')
  })

  test('a suite that fails by itself, whatever the order', async () => {
    for (const text of [
      '# Subtest: s\n    ok 1 - a\n    1..1\nnot ok 1 - s\n1..1\n',
      '    ok 1 - a\n    1..1\nnot ok 1 - s\n1..1\n',
      // A failure that does not count is no reason for its parent to fail.
      '# Subtest: s\n    ok 1 - a\n    # Subtest: t\n        not ok 1 - b\n        1..1\n    not ok 2 - t # TODO\n    1..2\nnot ok 1 - s\n1..1\n',
      'not ok 1 - s {\n    ok 1 - a\n    1..1\n}\n1..1\n',
      'not ok 1 - s {\n    ok 1 - a\n1..1\n'
    ]) {
      const report = await readText(tap, text)
      expect(report.tally.outcomes).toMatchObject({passed: 1, failed: 0})
      expect(report.problems.map(({title}) => title)).toEqual(['s failed by itself, not by its tests'])
    }
  })

  test('a failing subtest below a parent that says ok', async () => {
    const report = await readText(tap, '# Subtest: s\n    not ok 1 - a\n    1..1\nok 1 - s\n1..1\n')
    expect(counts(report)).toBe('0 passed, 1 failed, 0 skipped, 0 errors')
  })
})

test('programs that write at the same time are told apart by what stands in front of their lines', async () => {
  const text = lines('[a] TAP version 13', 'b: ok 1 - x', '[a] 1..1', '[a] not ok 1 - y', '[a] # why', 'b: 1..1')
  const report = await readText(tap, text)
  expect(counts(report)).toBe('1 passed, 1 failed, 0 skipped, 0 errors')
  expect(failures(report)).toEqual(['y: why'])
  expect(report.warnings).toEqual([])
})

test('all tests skipped says why', async () => {
  const report = await readText(tap, '1..0 # skip no network\n')
  expect(report.tally.findings.error).toBe(0)
  expect(report.warnings).toEqual(['No test ran: skip no network'])
})

/** Lines of a report: each with its indentation in front. */
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

describe('the YAML below a test, where it is odd', () => {
  test.each<[string, string[], object]>([
    [
      'a text that goes on below its key is no key, nor does a quote in it open one',
      ['message: it said', '  then: "no', 'error: real', 'code: "x"'],
      {message: 'real'}
    ],
    [
      'lines of a block are no keys',
      ['error:', '  message: |-', '    a', '    message: b'],
      {message: 'a\nmessage: b'}
    ],
    ['three dashes in a block end nothing', ['error: |-', '  a', '  ---', '  b', 'code: 1'], {message: 'a\n---\nb'}],
    ['lines of a quoted text are no keys', ['message: "one', 'error: two"'], {message: 'one\nerror: two'}],
    ['a key belongs to the key above it', ['at:', '  file: a.js', 'message: said', '  line: 3'], {hints: undefined}],
    ['blank lines of a message stay', ['message: |-', '  one', '', '  three'], {message: 'one\n\nthree'}],
    [
      'a brace at the margin that opens nothing does not end it',
      ['message: "got {', '}, no object"', 'expected: 1', 'found: 2'],
      {message: 'got {\n}, no object', expected: '1', actual: '2'}
    ],
    [
      'lines in it that look like tests are text',
      ['message: |-', '  ok 1 - printed', '  Bail out!'],
      {message: 'ok 1 - printed\nBail out!'}
    ],
    [
      'the place in fields, as node-tap and Mocha write them',
      ['message: m', 'at:', '  fileName: lib/a.js', '  lineNumber: 3', '  columnNumber: 5'],
      {hints: [{kind: 'location', location: {path: 'lib/a.js', start: {line: 3, column: 5}}}]}
    ]
  ])('%s', async (_, yaml, problem) => {
    const at = yaml.map(line => (/^[}e]/.test(line) && line.endsWith('"') ? line : `  ${line}`))
    const {problems} = await readText(tap, lines('1..1', 'not ok 1 - a', '  ---', ...at, '  ...'))
    expect(problems).toHaveLength(1)
    expect({hints: undefined, ...problems[0]}).toMatchObject(problem)
  })
})

describe('which lines belong to a test', () => {
  test.each([
    ['a plan', '1..1'],
    ['the end of a run', 'Bail out! no more']
  ])('comments behind %s do not', async (_, line) => {
    const plan = line.startsWith('1') ? [] : ['1..1']
    const {problems} = await readText(tap, lines(...plan, 'not ok 1 - a', '# why', line, '# all in all'))
    expect(problems.find(each => each.test !== undefined)).toMatchObject({message: 'why', details: 'not ok 1 - a\nwhy'})
  })

  test('comments below a test are its text, whatever follows them', async () => {
    const {problems} = await readText(
      tap,
      lines('1..2', 'not ok 1 - a', '  # why', '  because', 'not ok 2 - b', '  ---', '  message: m', '  ...', '  ---')
    )
    expect(problems.map(({message, details}) => [message, details])).toEqual([
      ['why\nbecause', 'not ok 1 - a\nwhy\nbecause'],
      ['m', 'not ok 2 - b\nmessage: m']
    ])
  })

  test('what a file printed that could not be loaded is only told once', async () => {
    const failed = ['  ---', "  error: 'test failed'", '  exitCode: 1', '  ...']
    const {problems} = await readText(
      tap,
      lines('# Error: first', 'not ok 1 - a.mjs', ...failed, '# Error: second', 'not ok 2 - b.mjs', ...failed, '1..2')
    )
    expect(problems.map(({message}) => message)).toEqual(['Error: first', 'Error: second'])
    expect(problems[1]!.details).not.toContain('first')
  })

  test('three dashes without a test, and braces that close nothing, are passed over', async () => {
    const text = lines('---', '}', '    ok 1 - s {', '# Subtest: t', '    }', 'ok 1 - a', '---', '  ---', '1..1')
    expect(counts(await readText(tap, text))).toBe('1 passed, 0 failed, 0 skipped, 0 errors')
  })
})

describe('subtests', () => {
  test.each<[string, string[], string, string[]]>([
    [
      'all of a parent that is to do count as skipped, and so does its own failure',
      ['# Subtest: s', '    ok 1', '    not ok 2', '    1..2', 'not ok 1 - s # TODO', 'not ok 2 - t # TODO', '1..2'],
      '1 passed, 0 failed, 2 skipped, 0 errors',
      []
    ],
    [
      'a parent that is to do and whose tests passed',
      ['# Subtest: s', '    ok 1', '    1..1', 'not ok 1 - s # TODO', '1..1'],
      '1 passed, 0 failed, 0 skipped, 0 errors',
      []
    ],
    [
      'one that was announced and never came is no suite of the next',
      ['# Subtest: a', '# Subtest: b', '    not ok 1 - x', '    1..1', 'not ok 1 - b', '1..1'],
      '0 passed, 1 failed, 0 skipped, 0 errors',
      ['b › x: It failed, and the report does not say why.']
    ],
    [
      'one that was announced deeper and never came is no suite of what follows',
      [
        '# Subtest: a',
        '    # Subtest: lost',
        '    ok 1',
        '        # Subtest: lost too',
        'not ok 1 - a',
        'not ok 2 - b',
        '1..2'
      ],
      '1 passed, 1 failed, 0 skipped, 1 errors',
      [
        'a failed by itself, not by its tests: It failed, and the report does not say why.',
        'b: It failed, and the report does not say why.'
      ]
    ],
    [
      'one in braces without tests is a test',
      ['not ok 1 - s {', '    # Subtest: never', '}', 'ok 2 - t {', '}', '1..2'],
      '1 passed, 1 failed, 0 skipped, 0 errors',
      ['s: It failed, and the report does not say why.']
    ],
    [
      'what failed in braces that nothing closes',
      ['ok 1 - s {', '    not ok 1 - a', '1..1'],
      '0 passed, 1 failed, 0 skipped, 0 errors',
      ['s › a: It failed, and the report does not say why.']
    ],
    [
      'a failure that the run counts as well',
      ['1..1', 'not ok 1 - a', '# fail 1'],
      '0 passed, 1 failed, 0 skipped, 0 errors',
      ['a: It failed, and the report does not say why.']
    ],
    [
      'a test that was cancelled for a reason that nobody tells',
      [
        '# Subtest: s',
        '    not ok 1 - a',
        '      ---',
        "      failureType: 'cancelledByParent'",
        "      error: 'cancelled'",
        '      ...',
        '    1..1',
        'not ok 1 - s',
        '  ---',
        "  failureType: 'subtestsFailed'",
        "  error: '1 subtest failed'",
        '  ...',
        '1..1'
      ],
      '0 passed, 1 failed, 0 skipped, 0 errors',
      ['s › a: cancelled']
    ]
  ])('%s', async (_, text, sum, told) => {
    const report = await readText(tap, lines(...text))
    expect(counts(report)).toBe(sum)
    expect(failures(report)).toEqual(told)
    expect(report.warnings).toEqual([])
  })
})

test.each([
  ['runs with their plans first', ['1..1', 'ok 1', '1..1', 'ok 1']],
  ['runs with their plans last', ['ok 1', '1..1', 'ok 1', '1..1']],
  ['plans of subtests', ['1..1', '    1..1', '    ok 1', '    ok 2', 'ok 1']],
  ['a failure that does not count', ['1..2', 'ok 1', 'not ok 2 # TODO', '# fail 1']]
])('nothing is wrong with %s', async (_, text) => {
  const report = await readText(tap, lines(...text))
  expect(report.warnings).toEqual([])
  expect(report.tally.outcomes).toMatchObject({failed: 0, passed: text[1] === 'ok 1' && text[3] === '# fail 1' ? 1 : 2})
})

test('a failure that is no test is the failure that the run counts, and that prove means', async () => {
  const suite = ['    ok 1 - a', '    1..1', 'not ok 1 - s', '1..1', '# fail 1']
  const report = await readText(tap, lines('t/a.t ..', ...suite, 'Result: FAIL'))
  expect(report.warnings).toEqual([])
  expect(counts(report)).toBe('1 passed, 0 failed, 0 skipped, 1 errors')
})

describe('recognition', () => {
  test.each([
    ['TAP version 14\n'],
    ['1..2\nok 1\nok 2\n'],
    ['1..1\nok 1\n'],
    ['1..0 # skip why\n'],
    ['ok 1\nBail out!  no more\n'],
    ['not ok 1 a\n  ---\n'],
    ['ok 1 a\nok 2 b\n1..2\n'],
    ['# cart\nok 1 a\n1..1\n'],
    ['t/cart.t .. \nok 1 - a\n1..1\n'],
    ['> shop@1.0.0 test\n> node --test\n\nTAP version 13\n']
  ])('of %j', text => {
    expect(tap.recognizes(text)).toBe(true)
  })

  test.each([
    ['ok  \tshop/cart\t0.01s\nok  \tshop/tax\t0.02s\n'],
    ['ok then, let us begin\nok 1\nok 2\n'],
    ['# Shop\n\nIt prints:\n\nTAP version 13\n1..2\nok 1\n'],
    ['ok 1 - only one line'],
    ['1..5 is a range\nok 1\n'],
    ['ok 7\nok 8\n'],
    ['not ok\nnot ok\n'.slice(0, 7)],
    ['{"a": 1}'],
    ['']
  ])('not of %j', text => {
    expect(tap.recognizes(text)).toBe(false)
  })
})

describe('hostile output', () => {
  test('any text is read to its end, and every “not ok” counts', async () => {
    const piece = fc.constantFrom(
      'ok 1',
      'not ok 2 - x',
      '    ok',
      '  ---',
      '  ...',
      '1..2',
      '# Subtest: s',
      '    not ok',
      '}',
      'ok 1 - s {',
      'TAP version 13',
      '# TODO',
      'Bail out!',
      'a: |'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string())), async lines => {
        const report = await readText(tap, lines.join('\n'), true)
        expect(report.unreadable).toBeNull()
        const hasFailure = lines.some(line => line === 'not ok 2 - x')
        const {failed, skipped} = report.tally.outcomes
        if (hasFailure && skipped === 0) expect(failed + report.tally.findings.error).toBeGreaterThan(0)
      })
    )
  })

  test('deep and long reports take linear time', async () => {
    const deep = Array.from({length: 5000}, (_, depth) => `${' '.repeat(Math.min(depth, 400))}ok ${depth}`)
    expect((await readText(tap, deep.join('\n'))).tally.outcomes.passed).toBeGreaterThan(0)
    const open = Array.from(
      {length: 20_000},
      (_, index) => `# Subtest: ${index}\n${' '.repeat(index % 300)}not ok 1 - a {`
    )
    expect((await readText(tap, open.join('\n'))).unreadable).toBeNull()
    const lines = Array.from(
      {length: 30_000},
      (_, index) => `ok ${index + 1} - test ${index}\n  ---\n  duration_ms: 1\n  ...`
    )
    const report = await readText(tap, `1..30000\n${lines.join('\n')}\n`)
    expect(report.tally.outcomes.passed).toBe(30_000)
    expect(report.tally.seconds).toBeCloseTo(30)
    for (const piece of ['#', ' #skip', '\\#', '# ', '"', "'", '(a:1:2', 'at a line 1', ' ', ': |', 'x: '])
      expect(
        (
          await readText(
            tap,
            `not ok 1 - ${piece.repeat(300_000 / piece.length)}\n  ---\n  at: ${piece.repeat(300_000 / piece.length)}\n  ${piece.repeat(300_000 / piece.length)}: x\n`
          )
        ).tally.outcomes.failed + 0
      ).toBeGreaterThanOrEqual(0)
  })
})

test('QUnit puts the frame below the message', async () => {
  const yaml = ['message: |+', '  boom', '      at Object.<anonymous> (/w/t.js:1:192)', 'severity: failed']
  const lines = ['TAP version 13', 'not ok 1 m > throws', '  ---', ...yaml.map(line => `  ${line}`), '  ...', '1..1']
  const {problems} = await readText(tap, lines.join('\n'))
  expect(problems[0]!.message).toBe('boom')
  expect(problems[0]!.hints).toEqual([
    {kind: 'stack', text: expect.stringContaining('at Object.<anonymous> (/w/t.js:1:192)')}
  ])
})
