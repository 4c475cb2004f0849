// Makes reports of any size, always the same for the same size.
import {closeSync, mkdirSync, openSync, writeFileSync, writeSync} from 'node:fs'
import {join} from 'node:path'

const trace = Array.from({length: 12}, (_, n) => `\tat com.acme.shop.module${n}.Cart.step(Cart.java:${10 + n})`).join(
  '\n'
)

/** One test in Surefire's shape: about 500 bytes on average, some output, some text that is not ASCII. */
const testCase = (n, everyNthFails) => {
  const open = `    <testcase name="adds ${n} items to the cart, größer als zuvor" classname="com.acme.shop.module${n % 97}.CartTest" time="0.0${n % 90}"`
  if (n % everyNthFails === 1 % everyNthFails)
    return `${open}>\n      <failure message="expected: &lt;${n}&gt; but was: &lt;${n + 1}&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <${n}> but was: <${n + 1}>\n\tat com.acme.shop.CartTest.adds(CartTest.java:${1 + (n % sourceLines)})\n${trace}\n]]></failure>\n    </testcase>\n`
  if (n % 4 === 0)
    return `${open}>\n      <system-out>step one of ${n} done &amp; dusted\nstep two of ${n} done, ${'x'.repeat(1250)}</system-out>\n    </testcase>\n`
  return `${open}/>\n`
}

/** The source that failures of JUnit reports point into. */
const source = 'src/test/java/com/acme/shop/CartTest.java'
const sourceLines = 20_000

/** The sources that linters and compilers complain about, with as many messages each as there are lines. */
const linted = Array.from({length: 100}, (_, n) => `src/part${n % 7}/file${n}.ts`)
const lintedLines = 2000

const textOf = lines => Array.from({length: lines}, (_, n) => `// line ${n + 1}\n`).join('')

/** All sources, each with its text. */
export const sources = () => [[source, textOf(sourceLines)], ...linted.map(file => [file, textOf(lintedLines)])]

/** Where the failures of a report are, as `path:line`. */
export const failingPlaces = ({tests, everyNthFails}) =>
  Array.from({length: tests}, (_, n) => n)
    .filter(n => n % everyNthFails === 1 % everyNthFails)
    .map(n => `${source}:${1 + (n % sourceLines)}`)

/** JUnit XML, one test in so many failing, none for 0. @returns {number} the bytes written */
export function writeJUnit(folder, {tests, files, everyNthFails = 100}) {
  mkdirSync(folder, {recursive: true})
  const each = Math.ceil(tests / files)
  let bytes = 0
  for (let file = 0; file < files; file++) {
    const from = file * each
    const to = Math.min(tests, from + each)
    const descriptor = openSync(join(folder, `TEST-${String(file).padStart(3, '0')}.xml`), 'w')
    bytes += writeSync(
      descriptor,
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="com.acme.shop.Suite${file}" tests="${to - from}">\n`
    )
    for (let n = from; n < to; n += 10_000) {
      const parts = []
      for (let test = n; test < Math.min(to, n + 10_000); test++) parts.push(testCase(test, everyNthFails))
      bytes += writeSync(descriptor, parts.join(''))
    }
    bytes += writeSync(descriptor, '</testsuite>\n')
    closeSync(descriptor)
  }
  return bytes
}

/** Message number `n`: one a line, file by file. */
const placeOf = n => ({file: linted[Math.floor(n / lintedLines) % linted.length], line: 1 + (n % lintedLines)})

const rules = ['no-unused-vars', 'eqeqeq', '@typescript-eslint/no-explicit-any', 'prefer-const']

/** ESLint's JSON. @returns {number} the bytes written */
export function writeEslint(folder, {messages}) {
  mkdirSync(folder, {recursive: true})
  const results = Array.from({length: Math.ceil(messages / lintedLines)}, (_, file) => ({
    filePath: linted[file],
    messages: Array.from({length: Math.min(lintedLines, messages - file * lintedLines)}, (__, n) => ({
      ruleId: rules[n % rules.length],
      severity: 1 + (n % 2),
      message: `'item${n}' is assigned a value but never used. Allowed unused vars must match /^_/u.`,
      line: placeOf(n).line,
      column: 1 + (n % 7),
      nodeType: 'Identifier',
      messageId: 'unusedVar',
      endLine: placeOf(n).line,
      endColumn: 9 + (n % 7)
    })),
    suppressedMessages: [],
    errorCount: 1000,
    fatalErrorCount: 0,
    warningCount: 1000,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: []
  }))
  return write(join(folder, 'eslint.json'), JSON.stringify(results))
}

/** What tsc prints: one line an error. @returns {number} the bytes written */
export function writeTsc(folder, {lines}) {
  mkdirSync(folder, {recursive: true})
  const line = n => {
    const {file, line} = placeOf(n)
    return `${file}(${line},${1 + (n % 40)}): error TS${2300 + (n % 20)}: Property 'item${n}' does not exist on type 'Cart'.\n`
  }
  return write(join(folder, 'tsc.log'), Array.from({length: lines}, (_, n) => line(n)).join(''))
}

function write(file, text) {
  writeFileSync(file, text)
  return Buffer.byteLength(text)
}
