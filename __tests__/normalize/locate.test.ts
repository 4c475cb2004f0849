import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Diagnostic, Hint, Location} from '../../src/model/diagnostic.ts'
import {locate, type Around} from '../../src/normalize/locate.ts'
import {startMemory} from '../../src/normalize/memory.ts'
import {repositoryOf} from '../../src/normalize/repository.ts'

const diagnostic = (...hints: readonly Hint[]): Diagnostic => ({
  severity: 'error',
  message: 'expected 4, got 3',
  source: 'junit',
  hints
})

const around = (files: readonly string[] | undefined, rest: Partial<Around> = {}): Around => ({
  repository: files === undefined ? undefined : repositoryOf(files),
  workspace: '/home/runner/work/shop/shop',
  reportFile: 'report.xml',
  ...rest
})

const place = (hints: readonly Hint[], where: Around): Location | undefined =>
  locate(diagnostic(...hints), where).location

describe('hints', () => {
  test('the first that leads to a file wins, and all are taken off', () => {
    const located = locate(
      diagnostic(
        {kind: 'location', location: {path: 'dist/cart.js', start: {line: 1}}},
        {kind: 'location', location: {path: './src/cart.ts', start: {line: 4, column: 7}}},
        {kind: 'file', path: 'src/other.ts'}
      ),
      around(['src/cart.ts', 'src/other.ts'])
    )
    expect(located).toEqual({
      severity: 'error',
      message: 'expected 4, got 3',
      source: 'junit',
      location: {path: 'src/cart.ts', start: {line: 4, column: 7}}
    })
  })

  test('without one that does, there is no location', () => {
    const located = locate(diagnostic({kind: 'file', path: '/etc/passwd'}), around(['src/cart.ts']))
    expect(located).not.toHaveProperty('location')
    expect(located).not.toHaveProperty('hints')
  })

  test('a location that stood before is checked like a hint', () => {
    const told: Diagnostic = {
      severity: 'info',
      message: 'm',
      source: 's',
      location: {path: '../x.ts', start: {line: 1}}
    }
    expect(locate(told, around(['src/x.ts']))).toEqual({severity: 'info', message: 'm', source: 's'})
    expect(locate(told, around(['x.ts'], {reportFile: 'sub/report.xml'})).location).toEqual(
      told.location && {...told.location, path: 'x.ts'}
    )
  })

  test('whatever else was told stays', () => {
    const problem = {...diagnostic(), details: 'text', test: {name: 'sums'}}
    expect(locate(problem, around([]))).toEqual({
      severity: 'error',
      message: problem.message,
      source: 'junit',
      details: 'text',
      test: {name: 'sums'}
    })
  })
})

describe('a file', () => {
  const stack =
    'Error: no\n    at helper (/home/runner/work/shop/shop/gen/x.js:1:1)\n    at /home/runner/work/shop/shop/src/cart.test.ts:9:3'

  test('takes its line from a frame in it', () => {
    expect(
      place(
        [
          {kind: 'file', path: 'src/cart.test.ts'},
          {kind: 'stack', text: stack}
        ],
        around(['src/cart.test.ts'])
      )
    ).toEqual({
      path: 'src/cart.test.ts',
      start: {line: 9, column: 3}
    })
  })

  test('does not take the line of another', () => {
    expect(
      place(
        [
          {kind: 'file', path: 'src/a.ts'},
          {kind: 'stack', text: stack}
        ],
        around(['src/a.ts', 'src/cart.test.ts'])
      )
    ).toEqual({path: 'src/a.ts'})
  })

  test('has its place behind it, for some', () => {
    const files = around(['test/cart_test.exs', 'odd:12'])
    expect(place([{kind: 'file', path: 'test/cart_test.exs:12'}], files)).toEqual({
      path: 'test/cart_test.exs',
      start: {line: 12}
    })
    expect(place([{kind: 'file', path: 'odd:12'}], files)).toEqual({path: 'odd:12'})
    expect(place([{kind: 'location', location: {path: 'test/cart_test.exs:12', start: {line: 3}}}], files)).toEqual({
      path: 'test/cart_test.exs',
      start: {line: 3}
    })
  })

  test('takes the line that a linter names without it', () => {
    const hints: Hint[] = [
      {kind: 'file', path: '/home/runner/work/shop/shop/src/cart.js'},
      {kind: 'stack', text: 'line 2, col 10, Error - Parsing error: Unexpected token ('}
    ]
    expect(place(hints, around(['src/cart.js']))).toEqual({path: 'src/cart.js', start: {line: 2, column: 10}})
  })

  test('gives its folder to a mere name', () => {
    const hints: Hint[] = [
      {kind: 'stack', text: 'AtomicBoyTests.m:32: ((false) is true) failed'},
      {kind: 'file', path: '/Users/me/AtomicBoy/AtomicBoyTests/AtomicBoyTests.m'}
    ]
    expect(place(hints, around(undefined))).toEqual({
      path: '/Users/me/AtomicBoy/AtomicBoyTests/AtomicBoyTests.m',
      start: {line: 32}
    })
    expect(place(hints, around(['AtomicBoyTests/AtomicBoyTests.m', 'Other/AtomicBoyTests.m']))).toEqual({
      path: 'AtomicBoyTests/AtomicBoyTests.m',
      start: {line: 32}
    })
  })
})

describe('a stack', () => {
  const java = (...frames: readonly string[]): Hint => ({
    kind: 'stack',
    text: ['java.lang.Error: no', ...frames.map(frame => `\tat ${frame}`)].join('\n')
  })

  test('leads to the deepest frame in the repository, not to the nearest to the test', () => {
    const files = ['src/main/java/com/acme/Cart.java', 'src/test/java/com/acme/CartTest.java']
    const hint = java(
      'org.junit.Assert.fail(Assert.java:3)',
      'com.other.Lib.run(Lib.java:5)',
      'com.acme.Cart.add(Cart.java:7)',
      'com.acme.CartTest.sums(CartTest.java:16)'
    )
    expect(place([hint], around(files))).toEqual({path: files[0], start: {line: 7}})
  })

  test('may lead into the framework when the repository is the framework', () => {
    const files = ['junit-jupiter-api/src/main/java/org/junit/jupiter/api/Assertions.java']
    expect(place([java('org.junit.jupiter.api.Assertions.fail(Assertions.java:9)')], around(files))?.path).toBe(
      files[0]
    )
    expect(place([java('org.junit.jupiter.api.Assertions.fail(Assertions.java:9)')], around(undefined))).toBeUndefined()
  })

  test('does not take a class of another package for one of the same file name', () => {
    expect(
      place([java('com.other.Cart.add(Cart.java:7)')], around(['src/com/acme/Cart.java', 'src/Cart.java']))
    ).toBeUndefined()
  })

  test('finds Kotlin outside the folders of its package, within the same organization', () => {
    const files = around(['src/test/kotlin/CartTest.kt'], {className: 'com.acme.shop.CartTest'})
    expect(place([java('com.acme.shop.CartTest.adds two prices(CartTest.kt:12)')], files)).toEqual({
      path: 'src/test/kotlin/CartTest.kt',
      start: {line: 12}
    })
    expect(place([java('io.ktor.CartTest.run(CartTest.kt:12)')], files)).toBeUndefined()
  })

  test('of Go is resolved by the package of the test', () => {
    const files = ['go.mod', 'cart/cart_test.go', 'db/cart_test.go']
    const hint: Hint = {kind: 'stack', text: '    cart_test.go:22: got 1, want 4'}
    expect(place([hint], around(files, {className: 'example.com/shop/db'}))).toEqual({
      path: 'db/cart_test.go',
      start: {line: 22}
    })
    expect(place([hint, {kind: 'symbol', name: 'example.com/shop/cart'}], around(files))).toEqual({
      path: 'cart/cart_test.go',
      start: {line: 22}
    })
    expect(place([hint], around(files))).toBeUndefined()
  })
})

describe('a symbol', () => {
  const files = [
    'core/src/test/java/com/acme/shop/CartTest.java',
    'app/src/test/kotlin/com/acme/app/Basket.kt',
    'tests/test_cart.py',
    'spec/cart_spec.rb',
    'Acme.Shop.Tests/CartFixture.cs',
    'tests/Unit/PriceTest.php',
    'test/shop/basket_test.exs',
    'Tests/ShopTests/MoneyTests.swift',
    'src/util.py'
  ]

  test.each([
    ['com.acme.shop.CartTest', files[0]],
    ['com.acme.shop.CartTest$Inner', files[0]],
    ['com.acme.shop.CartTest.Inner', files[0]],
    ['com.acme.shop.CartTest > sums two prices()', files[0]],
    ['com.acme.app.Basket', files[1]],
    ['tests.test_cart.TestCart', files[2]],
    ['tests.test_cart', files[2]],
    ['tests/test_cart.py', files[2]],
    ['spec.cart_spec', files[3]],
    ['Acme.Shop.Tests.CartFixture', files[4]],
    ['Acme.Shop.Tests.CartFixture+Nested', files[4]],
    ['Acme.Shop.Tests.CartFixture(1,"a")', files[4]],
    ['Tests\\Unit\\PriceTest', files[5]],
    ['Shop.BasketTest', files[6]],
    ['ShopTests.MoneyTests', files[7]],
    ['MoneyTests', files[7]],
    ['Cart', undefined],
    ['util', undefined],
    ['org.other.util', undefined],
    ['com.acme.other.CartTest', undefined],
    ['other.test_cart.TestCart', undefined],
    ['Acme.Elsewhere.CartFixtureTests', undefined],
    ['com.acme.shop', undefined],
    ['a test with a sentence for a name', undefined],
    ['', undefined],
    ['..', undefined]
  ])('%s', (name, path) => {
    expect(place([{kind: 'symbol', name}], around(files))?.path).toBe(path)
  })

  test('keeps its line, and leads nowhere without a list of files', () => {
    const hint: Hint = {kind: 'symbol', name: 'tests.test_cart', line: 7}
    expect(place([hint], around(files))).toEqual({path: 'tests/test_cart.py', start: {line: 7}})
    expect(place([hint], around(undefined))).toBeUndefined()
  })

  test('leads nowhere when two files fit equally', () => {
    expect(
      place(
        [{kind: 'symbol', name: 'com.acme.CartTest'}],
        around(['a/com/acme/CartTest.java', 'b/com/acme/CartTest.kt'])
      )
    ).toBeUndefined()
  })
})

describe('a place', () => {
  const at = (location: Omit<Location, 'path'>): Location | undefined =>
    place([{kind: 'location', location: {path: 'a.ts', ...location}}], around(['a.ts']))

  test.each<readonly [string, Omit<Location, 'path'>, Omit<Location, 'path'>]>([
    ['without a line', {}, {}],
    ['line 0', {start: {line: 0}}, {start: {line: 1}}],
    ['a negative line', {start: {line: -3, column: 2}}, {start: {line: 1, column: 2}}],
    ['no number', {start: {line: Number.NaN}}, {}],
    ['a line without end', {start: {line: 1e12}}, {start: {line: 2 ** 31 - 1}}],
    ['a fraction', {start: {line: 2.7, column: 1.5}}, {start: {line: 2}}],
    ['column 0', {start: {line: 2, column: 0}}, {start: {line: 2}}],
    [
      'an end before the start',
      {start: {line: 5, column: 3}, end: {line: 2, column: 9}},
      {start: {line: 5, column: 3}, end: {line: 5}}
    ],
    [
      'an end column before the start',
      {start: {line: 5, column: 3}, end: {line: 5, column: 2}},
      {start: {line: 5, column: 3}, end: {line: 5}}
    ],
    [
      'an end column without a start',
      {start: {line: 5}, end: {line: 5, column: 2}},
      {start: {line: 5}, end: {line: 5}}
    ],
    [
      'an empty range',
      {start: {line: 5, column: 3}, end: {line: 5, column: 3}},
      {start: {line: 5, column: 3}, end: {line: 5, column: 3}}
    ],
    [
      'several lines',
      {start: {line: 5, column: 3}, end: {line: 6, column: 1}},
      {start: {line: 5, column: 3}, end: {line: 6, column: 1}}
    ]
  ])('%s', (_, given, sound) => {
    expect(at(given)).toEqual({path: 'a.ts', ...sound})
  })
})

test('without a list of files, column 0 stays as printed', () => {
  const hint: Hint = {kind: 'location', location: {path: 'a.py', start: {line: 0, column: 0}}}
  expect(place([hint], around(undefined))).toEqual({path: 'a.py', start: {line: 1, column: 0}})
})

describe('any text', () => {
  const word = fc.constantFrom(
    'at ',
    'src/a.ts',
    ':1',
    ':2:3',
    '(',
    ')',
    'File "',
    '", line 4',
    '\n',
    'E   ',
    ' in ',
    '\tat com.a.B.c(B.java:3)',
    '❯ ',
    '../',
    '/',
    'C:\\',
    '\u001b[31m',
    'a.go:9: ',
    'panicked at ',
    '@',
    '[a.rb:3]',
    'x.cs:line 3',
    'Caused by: ',
    '%41',
    'webpack:///'
  )
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(word).map(words => words.join(''))
  )
  const hint: fc.Arbitrary<Hint> = fc.oneof(
    text.map((each): Hint => ({kind: 'stack', text: each})),
    text.map((each): Hint => ({kind: 'file', path: each})),
    text.map((each): Hint => ({kind: 'symbol', name: each})),
    fc
      .record({path: text, line: fc.double(), column: fc.double()})
      .map(({path, line, column}): Hint => ({kind: 'location', location: {path, start: {line, column}}}))
  )

  test('gives a file of the repository with a sound place, or none', () => {
    const files = ['src/a.ts', 'b/src/a.ts', 'com/a/B.java', 'a.go', 'x.cs', 'a.rb']
    fc.assert(
      fc.property(fc.array(hint), fc.boolean(), (hints, listed) => {
        const found = place(hints, around(listed ? files : undefined))
        if (found === undefined) return
        if (listed) expect(files).toContain(found.path)
        expect(found.path).not.toMatch(/[\u0000-\u001f]/)
        if (found.start !== undefined) expect(found.start.line).toBeGreaterThanOrEqual(1)
      }),
      {numRuns: 500}
    )
  })
})

describe('what is remembered of a report', () => {
  const lines = [
    'java.lang.AssertionError: expected 4, got 3',
    '\tat com.acme.Cart.add(Cart.java:12)',
    '\tat org.junit.Assert.fail(Assert.java:89)',
    '    at add (src/cart.ts:3:7)',
    '    at Object.<anonymous> (node_modules/x/index.js:3:7)',
    'Caused by: java.lang.Error',
    '  File "tests/test_cart.py", line 7, in test_add',
    'File: src/cart.ts',
    'Line: 9',
    'E   src/cart.ts:4: wrong'
  ]
  const text = fc.array(fc.constantFrom(...lines), {maxLength: 6}).map(some => some.join('\n'))
  const hint = fc.oneof(
    text.map((stack): Hint => ({kind: 'stack', text: stack})),
    fc.constantFrom('cart.ts', 'src/cart.ts', 'Cart.java', 'nowhere.ts').map((path): Hint => ({kind: 'file', path})),
    fc.constantFrom('com.acme.Cart', 'CartTest', 'tests.test_cart').map((name): Hint => ({kind: 'symbol', name}))
  )
  const problem = fc.record({
    hints: fc.array(hint, {maxLength: 3}),
    className: fc.constantFrom(undefined, 'com.acme.Cart', 'org.other.Cart', 'tests.test_cart')
  })
  const repository = around([
    'src/cart.ts',
    'lib/cart.ts',
    'a/com/acme/Cart.java',
    'b/org/other/Cart.java',
    'tests/test_cart.py',
    'CartTest.php'
  ])

  test('changes nothing for the problems that follow', () => {
    fc.assert(
      fc.property(fc.array(problem, {minLength: 2, maxLength: 12}), problems => {
        const memory = startMemory()
        for (const {hints, className} of problems)
          expect(place(hints, {...repository, className, memory})).toEqual(place(hints, {...repository, className}))
      }),
      {numRuns: 500}
    )
  })
})
