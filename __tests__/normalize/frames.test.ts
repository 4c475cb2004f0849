import {describe, expect, test} from '@jest/globals'
import {framesIn} from '../../src/normalize/frames.ts'
import {languages} from '../../src/normalize/languages.ts'
import {locate} from '../../src/normalize/locate.ts'

/** The best place of a text without a list of files, as `path:line:column`. */
function placeIn(text: string): string {
  const {location} = locate(
    {severity: 'error', message: 'm', source: 's', hints: [{kind: 'stack', text}]},
    {repository: undefined, workspace: '/home/ci/shop', reportFile: 'report.xml'}
  )
  if (location === undefined) return 'none'
  return [location.path, location.start?.line, location.start?.column].filter(part => part !== undefined).join(':')
}

/** A text as a tool prints it, and the place in it that a reader would open first. */
type Sample = readonly [what: string, text: string, place: string]

const samples: Readonly<Record<string, readonly Sample[]>> = {
  Java: [
    ['clojure.test', 'FAIL in shop.cart-test/sums (cart_test.clj:12)', 'cart_test.clj:12'],
    [
      'skips the assertion library',
      'java.lang.AssertionError: no\n\tat org.junit.Assert.fail(Assert.java:89)\n\tat com.acme.CartTest.sums(CartTest.java:16)\n\tat com.acme.Runner.run(Runner.java:3)',
      'com/acme/CartTest.java:16'
    ],
    [
      'takes the deepest cause',
      'a.E: outer\n\tat com.acme.CartTest.sums(CartTest.java:16)\nCaused by: b.E: inner\n\tat com.acme.Cart.add(Cart.java:7)\n\t... 3 more\nCaused by: java.io.IOException\n\tat java.base/java.io.File.open(File.java:9)\n\t... 5 more',
      'com/acme/Cart.java:7'
    ],
    [
      'does not take what was suppressed',
      'a.E: x\n\tat com.acme.CartTest.sums(CartTest.java:16)\n\tSuppressed: b.E: y\n\t\tat com.acme.Pool.close(Pool.java:3)\n\tCaused by: c.E\n\t\tat com.acme.Pool.deep(Pool.java:9)',
      'com/acme/CartTest.java:16'
    ],
    [
      'loaders and modules',
      '\tat app//com.acme.CartTest.sums(CartTest.java:16) ~[classes/:na]',
      'com/acme/CartTest.java:16'
    ],
    ['module with version', '\tat shop@1.2/com.acme.Cart$Line.total(Cart.java:8)', 'com/acme/Cart.java:8'],
    ['Kotlin names with blanks', '\tat com.acme.CartTest.adds two prices(CartTest.kt:12)', 'com/acme/CartTest.kt:12'],
    [
      'Kotlin names with brackets',
      '\tat com.acme.CartTest.adds (two) prices, 1/2(CartTest.kt:12)',
      'com/acme/CartTest.kt:12'
    ],
    ['Kotlin functions of a file', '\tat com.acme.CartKt.total(Cart.kt:3)', 'com/acme/Cart.kt:3'],
    [
      'Spock names with dots',
      '\tat com.acme.CartSpec.adds 1.5 prices(CartSpec.groovy:4)',
      'com/acme/CartSpec.groovy:4'
    ],
    ['Scala closures', '\tat com.acme.CartSpec.$anonfun$new$2(CartSpec.scala:20)', 'com/acme/CartSpec.scala:20'],
    ['Clojure', '\tat shop.cart_test$fn__12.invoke(cart_test.clj:33)', 'shop/cart_test.clj:33'],
    ['short frames of Gradle', 'java.lang.AssertionError at CartTest.java:12', 'CartTest.java:12']
  ],
  JavaScript: [
    [
      'V8',
      'Error: no\n    at Object.toBe (/home/ci/shop/node_modules/expect/index.js:1:1)\n    at Context.<anonymous> (/home/ci/shop/test/cart.spec.js:16:47)\n    at node:internal/timers:5:1',
      'test/cart.spec.js:16:47'
    ],
    ['async, without a function', '    at async file:///home/ci/shop/src/a%20b.mjs:3:39', 'src/a b.mjs:3:39'],
    ['new', '    at new Cart (src/cart.ts:2:3)', 'src/cart.ts:2:3'],
    ['an alias', '    at Cart.add [as plus] (src/cart.ts:2:3)', 'src/cart.ts:2:3'],
    ['brackets of routes', '    at Page (/home/ci/shop/app/(shop)/[id]/page.tsx:2:3)', 'app/(shop)/[id]/page.tsx:2:3'],
    ['Windows', '    at add (C:\\shop\\src\\cart.ts:2:3)', 'C:/shop/src/cart.ts:2:3'],
    ['file URLs of Windows', '    at file:///C:/shop/src/cart.ts:2:3', '/C:/shop/src/cart.ts:2:3'],
    ['Vitest', ' ❯ test/cart.test.ts:12:25', 'test/cart.test.ts:12:25'],
    ['Vitest with a function', ' ❯ Module.add src/cart.ts:5:13\n ❯ test/cart.test.ts:12:25', 'src/cart.ts:5:13'],
    [
      'Vitest: a library’s cause',
      ' ❯ test/broken.test.ts:2:1\n\nCaused by: Error: Failed to load url\n ❯ loadAndTransform ../node_modules/vite/dist/config.js:22907:33',
      'test/broken.test.ts:2:1'
    ],
    ['webpack', '    at Context.eval (webpack:///./cypress/e2e/todo.cy.js:59:35)', 'cypress/e2e/todo.cy.js:59:35'],
    ['webpack with a namespace', '    at eval (webpack://shop/./src/x.js?a1b2:59:35)', 'src/x.js:59:35'],
    ['webpack-internal', '    at eval (webpack-internal:///(rsc)/./src/x.js:59:35)', 'src/x.js:59:35'],
    [
      'Cypress’ own runner',
      'at $Cy.fail (https://example.com/__cypress/runner/cypress_runner.js:1:13)\nat Context.eval (webpack:///./a.cy.js:2:3)',
      'a.cy.js:2:3'
    ],
    [
      'Karma',
      '    at UserContext.<anonymous> (http://localhost:9876/base/test/cart.js?c0ffee:12:5)',
      'test/cart.js:12:5'
    ],
    ['Karma, absolute', '    at fn (http://localhost:9876/absolute/home/ci/shop/a.js?1:12:5)', 'a.js:12:5'],
    ['Karma with source maps', '    at fn (src/cart.spec.ts:12:5 <- test.js:4000:3)', 'src/cart.spec.ts:12:5'],
    ['Vite’s query', '    at /home/ci/shop/src/cart.ts?t=1700000000:12:5', 'src/cart.ts:12:5'],
    [
      'Firefox and Safari',
      'add@http://localhost:9876/base/src/cart.js:3:1\n@/home/ci/shop/b.js:1:2',
      'src/cart.js:3:1'
    ],
    [
      'eval is nowhere',
      '    at eval (eval at run (src/x.js:1:2), <anonymous>:1:1)\n    at run (src/x.js:1:2)',
      'src/x.js:1:2'
    ],
    [
      'Deno’s runtime',
      '    at innerWrapped (ext:cli/40_test.js:300:11)\n    at file:///home/ci/shop/cart_test.ts:7:46',
      'cart_test.ts:7:46'
    ],
    [
      'node:test, in the cause',
      '    at Array.map (<anonymous>) {\n  cause: AssertionError: no\n      at TestContext.<anonymous> (file:///home/ci/shop/test/cart.test.mjs:5:39)\n      at Test.run (node:internal/test_runner/test:796:25)',
      'test/cart.test.mjs:5:39'
    ],
    [
      'node:test in TAP',
      'TestContext.<anonymous> (file:///home/ci/shop/test/cart.test.mjs:5:39)\nTest.run (node:internal/x:1:2)',
      'test/cart.test.mjs:5:39'
    ],
    [
      'Playwright: the frame before the header',
      '  [chromium] › cart.spec.ts:6:5 › Cart › add ───\n\n    > 12 |  expect(3).toBe(4);\n         |    ^\n        at /home/ci/shop/pw/tests/cart.spec.ts:12:31',
      'pw/tests/cart.spec.ts:12:31'
    ],
    [
      'Playwright: the header alone',
      '  [chromium] › cart.spec.ts:19:3 › Cart › times out ───\n\n    Test timeout',
      'cart.spec.ts:19:3'
    ],
    ['Babel', 'SyntaxError: /home/ci/shop/src/broken.js: Unexpected token, expected "," (12:5)', 'src/broken.js:12:5'],
    ['a bare place', 'Expected 1 to equal 2.\n/home/ci/shop/test_ex4.js:40:50', 'test_ex4.js:40:50'],
    ['colours', '\u001b[2m    at \u001b[22mfn (\u001b[36msrc/cart.js\u001b[39m:2:3)', 'src/cart.js:2:3']
  ],
  Python: [
    [
      'innermost last, without what was installed',
      'Traceback (most recent call last):\n  File "/home/ci/shop/tests/test_cart.py", line 31, in test\n    add()\n  File "/home/ci/shop/src/cart.py", line 7, in add\n    raise X\n  File "/usr/lib/python3.11/json/__init__.py", line 3, in loads\nX: no',
      'src/cart.py:7'
    ],
    [
      'pytest, long',
      'def test():\n>   add()\n\ntests/test_cart.py:31: \n_ _ _ _\n\nE   ValueError: x\n\nsrc/cart.py:7: ValueError',
      'src/cart.py:7'
    ],
    [
      'pytest, short',
      'tests/test_cart.py:31: in test_sum\n    add()\nsrc/cart.py:7: in add\n    raise\nE   ValueError',
      'src/cart.py:7'
    ],
    [
      'pytest, output after the traceback',
      'tests/test_cart.py:31: ValueError\n----------------------------- Captured stderr call -----------------------------\nlib/log.py:99: ValueError',
      'tests/test_cart.py:31'
    ],
    [
      'pytest, what E quotes comes last',
      'tests/test_cart.py:31: in test\nE     File "/home/ci/shop/x.py", line 1\nE   SyntaxError',
      'tests/test_cart.py:31'
    ],
    ['pytest, colours as text', '#x1B[1m#x1B[31mtests/test_cart.py#x1B[0m:28: AssertionError', 'tests/test_cart.py:28'],
    [
      'exception groups',
      '  | Traceback (most recent call last):\n  |   File "/home/ci/shop/a.py", line 3, in f',
      'a.py:3'
    ]
  ],
  Ruby: [
    [
      'RSpec',
      "Failure/Error: x\n./lib/cart.rb:6:in `add'\n./spec/cart_spec.rb:11:in `block (3 levels) in <top (required)>'",
      'lib/cart.rb:6'
    ],
    [
      'RSpec with comments',
      "     # /usr/lib/ruby/gems/3.1.0/gems/rspec/x.rb:3:in 'a'\n     # ./spec/cart_spec.rb:9:in 'block'",
      'spec/cart_spec.rb:9'
    ],
    ['RSpec, a line alone', "Expected pending 'bug 43' to fail.\n./spec/cart_spec.rb:15", 'spec/cart_spec.rb:15'],
    ['templates', "app/views/carts/show.html.erb:3:in `render'", 'app/views/carts/show.html.erb:3'],
    [
      'Minitest',
      'Failure:\ntest_fails(Minitest::Result) [/home/ci/shop/test/cart_test.rb:5]:\nExpected false to be truthy.',
      'test/cart_test.rb:5'
    ]
  ],
  PHP: [
    [
      'PHPUnit',
      'CartTest::testThrows\nInvalidArgumentException: no\n\n/home/ci/shop/vendor/x/y.php:1\n/home/ci/shop/src/Cart.php:7\n/home/ci/shop/tests/CartTest.php:12',
      'src/Cart.php:7'
    ],
    [
      'numbered',
      '#0 /home/ci/shop/vendor/a/b.php(1): f()\n#1 /home/ci/shop/src/Cart.php(7): g()\n#2 {main}',
      'src/Cart.php:7'
    ],
    ['fatal errors', 'PHP Fatal error:  Uncaught Error: no in /home/ci/shop/src/Cart.php:7', 'src/Cart.php:7'],
    ['fatal errors, on line', 'Parse error: syntax error in src/Cart.php on line 7', 'src/Cart.php:7'],
    ['Nette Tester', 'Failed: 1 should be 2\n\nin tests/cart.phpt(78) Tester\\Assert::same()', 'tests/cart.phpt:78'],
    ['Pest', 'Failed asserting.\nat tests/Unit/CartTest.php:12', 'tests/Unit/CartTest.php:12']
  ],
  Go: [
    ['a failing test', '    cart_test.go:22: got 1, want 4\n    cart_test.go:24: second', 'cart_test.go:22'],
    ['before Go 1.14', '    TestSum: cart_test.go:22: got 1', 'cart_test.go:22'],
    [
      'testify',
      '    assertions.go:254: \n        \tError Trace:\t/home/ci/shop/cart/cart_test.go:12\n        \tError: Not equal',
      'cart/cart_test.go:12'
    ],
    [
      'the panic before what was logged',
      '    cart_test.go:9: before\npanic: no [recovered]\n\tpanic: no\n\ngoroutine 7 [running]:\ntesting.tRunner.func1.2({0x1, 0x2})\n\t/usr/local/go/src/testing/testing.go:1545 +0x238\nshop/cart.Boom(...)\n\t/home/ci/shop/cart/cart.go:9 +0x1d',
      'cart/cart.go:9'
    ],
    [
      'a race is the test’s',
      '    testing.go:1312: race detected\n      /home/ci/shop/race_test.go:9 +0x39',
      'race_test.go:9'
    ],
    ['the compiler', '# shop/cart\n./cart.go:3:2: undefined: x', 'cart.go:3:2'],
    ['Ginkgo', 'In [It] at: /home/ci/shop/cart_test.go:12 @ 01/02/26 10:00:00', 'cart_test.go:12']
  ],
  '.NET': [
    [
      'innermost first, without the framework',
      '   at Xunit.Assert.True(Boolean c) in C:\\Dev\\xunit\\src\\Assert.cs:line 3\n   at Shop.Cart.Add(Int32 price) in C:\\shop\\Cart.cs:line 9\n   at Shop.CartTests.Adds() in C:\\shop\\CartTests.cs:line 33',
      'C:/shop/Cart.cs:9'
    ],
    [
      'blanks and brackets in the path',
      '   at A.B(Int32 i) in C:\\Program Files (x86)\\Jenkins\\T.cs:line 18',
      'C:/Program Files (x86)/Jenkins/T.cs:18'
    ],
    ['a relative path', '  at N.C.M() in some/path/FileName.cs:line 30', 'some/path/FileName.cs:30'],
    ['German', '   bei N.C.M() in C:\\x\\C.cs:Zeile 12.', 'C:/x/C.cs:12'],
    ['French', '   à N.C.M() dans /x/C.cs:ligne 12', '/x/C.cs:12'],
    ['Japanese', '   場所 N.C.M() 場所 C:\\x\\C.cs:行 12', 'C:/x/C.cs:12'],
    ['Chinese', '   在 N.C.M() 位置 C:\\x\\C.fs:行号 12', 'C:/x/C.fs:12'],
    ['Russian', '   в N.C.M[T](List`1 a) в /x/C.vb:строка 12', '/x/C.vb:12'],
    [
      'lines that the compiler hides',
      '   at N.C.M() in /x/C.cs:line 16707566\n   at N.D.M() in /x/D.cs:line 3',
      '/x/D.cs:3'
    ]
  ],
  Rust: [
    ['new', "thread 'tests::sums' (7907) panicked at src/lib.rs:12:9:\nassertion failed", 'src/lib.rs:12:9'],
    [
      'old',
      "thread 'sums' panicked at 'assertion failed: `(left == right)`', src/lib.rs:12:9\nnote: run",
      'src/lib.rs:12:9'
    ],
    ['old, over lines', "thread 'sums' panicked at 'assertion failed\n  left: 1', src/lib.rs:12:9", 'src/lib.rs:12:9'],
    [
      'a backtrace',
      "thread 'a' panicked at /rustc/9fc6/library/core/src/option.rs:1:1:\nno\n   0: rust_begin_unwind\n             at /rustc/9fc6/library/std/src/panicking.rs:5:5\n   3: shop::add\n             at ./src/lib.rs:7:5",
      'src/lib.rs:7:5'
    ],
    ['the compiler', 'error[E0308]: mismatched types\n --> src/lib.rs:3:5\n  |', 'src/lib.rs:3:5']
  ],
  'C and C++': [
    ['googletest', 'gt/cart_test.cc:8: Failure\nExpected equality', 'gt/cart_test.cc:8'],
    ['googletest on Windows', 'C:\\shop\\cart_test.cc(8): error: Expected equality', 'C:/shop/cart_test.cc:8'],
    ['Visual C++', 'src\\cart.cpp(12,5): error C2065: no', 'src/cart.cpp:12:5'],
    ['Clang', 'src/cart.cpp:12:5: error: no', 'src/cart.cpp:12:5'],
    ['Catch2', 'FAILED:\n  REQUIRE( 1 == 2 )\nat c2/cart_test.cpp:11', 'c2/cart_test.cpp:11'],
    ['doctest', 'cart_test.cpp:12: ERROR: CHECK( 1 == 2 ) is NOT correct!', 'cart_test.cpp:12'],
    ['Boost.Test', 'cart_test.cpp(9): error: in "cart/sums": check 1 == 2 has failed', 'cart_test.cpp:9'],
    [
      'Boost.Test in XML',
      'ASSERTION FAILURE:\n- file   : cart_test.cpp\n- line   : 5\n- message: no',
      'cart_test.cpp:5'
    ],
    ['CUnit', 'Condition: 1 == 2\nFile: test/cart.c\nLine: 7', 'test/cart.c:7'],
    ['CUTE', 'MultiOS/Enumator.cpp:78 SetLarger: your == T1', 'MultiOS/Enumator.cpp:78'],
    ['Unity', 'cart.c:6:test_sums:FAIL: Expected 2 Was 0', 'cart.c:6'],
    ['cmocka', 'cart.c:6: error: Failure!', 'cart.c:6'],
    ['Criterion', '[----] test/cart.c:12: Assertion failed: no', 'test/cart.c:12'],
    ['assert()', "prog: cart.c:12: main: Assertion `1 == 2' failed.", 'cart.c:12'],
    [
      'AddressSanitizer',
      '    #0 0x4f12 in __asan_memcpy /usr/lib/llvm/asan.cc:3:1\n    #1 0x4f13 in main /home/ci/shop/cart.c:12:5',
      'cart.c:12:5'
    ],
    ['Qt Test', '   Actual: 1\n   Loc: [../tests/tst_cart.cpp(12)]', '../tests/tst_cart.cpp:12'],
    ['CMake', 'CMake Error at CMakeLists.txt:12 (message):\n  no', 'CMakeLists.txt:12']
  ],
  Swift: [
    [
      'XCTest',
      '/home/ci/shop/Tests/CartTests.swift:31: error: -[Shop.CartTests testSum] : XCTAssertEqual failed',
      'Tests/CartTests.swift:31'
    ],
    ['Objective-C', 'AtomicBoyTests.m:32: ((false) is true) failed', 'AtomicBoyTests.m:32'],
    [
      'Swift Testing',
      '✘ Test sums() recorded an issue at CartTests.swift:12:5: Expectation failed',
      'CartTests.swift:12:5'
    ],
    ['a crash', 'Fatal error: no: file Shop/Cart.swift, line 12', 'Shop/Cart.swift:12']
  ],
  Dart: [
    [
      'a stack',
      'package:test_api expect\npackage:test_api/src/x.dart 3:1  expect\ntest/cart_test.dart 12:5  main.<fn>',
      'test/cart_test.dart:12:5'
    ],
    [
      'a package',
      'package:shop/cart.dart 2:3  Cart.add\ntest/cart_test.dart 12:5  main.<fn>',
      'package:shop/cart.dart:2:3'
    ],
    ['Windows', 'test\\main_test.dart 13:9  main.<fn>', 'test/main_test.dart:13:9'],
    [
      'the VM',
      '#0      fail (package:matcher/src/expect.dart:1:2)\n#1      main.<anonymous closure> (file:///home/ci/shop/test/cart_test.dart:12:5)',
      'test/cart_test.dart:12:5'
    ],
    [
      'Flutter',
      'This was caught by the test expectation on the following line:\n  file:///home/ci/shop/test/widget_test.dart line 19',
      'test/widget_test.dart:19'
    ],
    ['the compiler', "test/cart_test.dart:3:5: Error: Undefined name 'x'.", 'test/cart_test.dart:3:5']
  ],
  Elixir: [
    [
      'a stack before the header',
      '  1) test sums (CartTest)\n     test/cart_test.exs:7\n     code: assert 1 == 2\n     stacktrace:\n       test/cart_test.exs:8: (test)',
      'test/cart_test.exs:8'
    ],
    [
      'an application',
      '       (ex_unit 1.15.0) lib/ex_unit/runner.ex:463: ExUnit.Runner.f/1\n       (shop 0.1.0) lib/shop/cart.ex:12: Shop.Cart.add/2',
      'lib/shop/cart.ex:12'
    ],
    ['Erlang', "in function cart_tests:'-sum_test/0-fun-0-'/1 (test/cart_tests.erl, line 12)", 'test/cart_tests.erl:12']
  ],
  others: [
    ['Pester 4', 'at line: 12 in C:\\shop\\Cart.Tests.ps1', 'C:/shop/Cart.Tests.ps1:12'],
    ['MATLAB', 'In /home/ci/shop/testCart.m (testSum) at 12', 'testCart.m:12'],
    ['TFLint', 'Range: main.tf:1,2-3', 'main.tf:1:2'],
    ['Behave', 'Location: features/cart.feature:12', 'features/cart.feature:12'],
    ['RuboCop', '/home/ci/shop/lib/cart.rb:12:3', 'lib/cart.rb:12:3'],
    ['mypy, first', 'src/a.py:3: error: no\nsrc/b.py:5: error: no', 'src/a.py:3'],
    ['Perl', "#   Failed test 'sums'\n#   at t/cart.t line 12.", 't/cart.t:12'],
    ['Perl, dying', 'Died at lib/Cart.pm line 7, <FH> line 2.', 'lib/Cart.pm:7'],
    ['Bats', '(in test file bats/cart.bats, line 6)\n  `[ "$output" = "4" ]\' failed', 'bats/cart.bats:6'],
    [
      'Bats with a helper',
      "(from function `assert_total' in file test/cart_helper.bash, line 3,\n in test file test/cart.bats, line 6)",
      'test/cart_helper.bash:3'
    ],
    ['ShellSpec', '# (in specfile spec/cart_spec.sh, line 12)', 'spec/cart_spec.sh:12'],
    [
      'Pester',
      'Expected 4, but got 3.\nat $total | Should -Be 4, /home/ci/shop/Cart.Tests.ps1:12\nat <ScriptBlock>, /home/ci/shop/Cart.Tests.ps1:12',
      'Cart.Tests.ps1:12'
    ],
    [
      'Haskell',
      'CallStack (from HasCallStack):\n  error, called at src/Cart.hs:12:5 in shop-0.1:Cart',
      'src/Cart.hs:12:5'
    ],
    ['Hspec', '  test/CartSpec.hs:12:5: \n  1) Cart sums', 'test/CartSpec.hs:12:5'],
    ['Lua', 'spec/cart_spec.lua:12: Expected objects to be equal.', 'spec/cart_spec.lua:12'],
    ['Julia', 'Test Failed at test/runtests.jl:12', 'test/runtests.jl:12'],
    ['testthat', "Failure ('test-cart.R:12:3'): sums", 'test-cart.R:12:3'],
    ['OCaml', 'File "test/cart.ml", line 12, characters 4-10:', 'test/cart.ml:12'],
    ['Terraform', '  on tests/cart.tftest.hcl line 12, in run "sums":', 'tests/cart.tftest.hcl:12'],
    ['TypeScript', "    tsconfig.json:13:3 - error TS6258: 'typeRoots' should be set", 'tsconfig.json:13:3'],
    ['TypeScript, plain', 'app/(shop)/[id]/page.ts(2,3): error TS2322: no', 'app/(shop)/[id]/page.ts:2:3'],
    ['Maven’s compiler', '[ERROR] /home/ci/shop/src/Cart.java:[12,5] cannot find symbol', 'src/Cart.java:12:5'],
    ['kotlinc', 'e: file:///home/ci/shop/src/Cart.kt:12:5 Unresolved reference', 'src/Cart.kt:12:5'],
    ['kotlinc, older', 'e: /home/ci/shop/src/Cart.kt: (12, 5): Unresolved reference', 'src/Cart.kt:12:5'],
    ['nothing', 'expected 4:30, got example.com:443 at 12:30 on line 7 of 9', 'none'],
    ['URLs are no frames', 'GET https://example.com:443/cart.js:1 failed with 404', 'none']
  ]
}

describe.each(Object.entries(samples))('%s', (_, texts) => {
  test.each(texts)('%s', (_what, text, place) => {
    expect(placeIn(text)).toBe(place)
  })
})

describe('without end', () => {
  // Lines are cut before they are read; here they are not, so that a pattern that tries again from every character, or
  // from every pair of them, does not come to an end.
  const atoms = [
    'a',
    '/',
    ':1',
    ' (',
    ') ',
    '.',
    'at ',
    ' in ',
    'file ',
    '"',
    '@',
    '[',
    '.go:1 ',
    "', /",
    '.ts:1:1 ',
    '\t',
    ', ',
    '.cs',
    'File "'
  ]
  const long = (start: string, atom: string, end: string): string => start + atom.repeat(100_000 / atom.length) + end

  test.each(languages.map(language => [language.name, language] as const))('%s is read once', (_, {line}) => {
    const read = typeof line === 'function' ? line : (text: string) => line.exec(text)
    const tried = atoms.flatMap(atom =>
      ['', '  at ', '#1 0x1 in '].flatMap(start => ['', ':line 1', '!'].map(end => read(long(start, atom, end))))
    )
    expect(tried).toHaveLength(9 * atoms.length)
  })

  test('a text has at most one frame in each line', () => {
    const lines = Array.from({length: 5000}, (_, index) => `    at a (src/a.ts:${index + 1}:1) at b (src/b.ts:1:1)`)
    expect(framesIn(lines.join('\n'))).toHaveLength(5000)
  })

  test('a line that is data is cut', () => {
    expect(framesIn(`${'x'.repeat(3000)} at src/a.swift:3`)).toEqual([])
  })
})
