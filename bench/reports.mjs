// Makes JUnit reports of any size, always the same for the same size: Surefire's shape, about 500 bytes a test, 1.8 %
// failing with a trace, some output, some text that is not ASCII.
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const trace = Array.from({length: 12}, (_, n) => `\tat com.acme.shop.module${n}.Cart.step(Cart.java:${10 + n})`).join(
  '\n'
)

const testCase = n => {
  const open = `    <testcase name="adds ${n} items to the cart, größer als zuvor" classname="com.acme.shop.module${n % 97}.CartTest" time="0.0${n % 90}"`
  if (n % 55 === 7)
    return `${open}>\n      <failure message="expected: &lt;${n}&gt; but was: &lt;${n + 1}&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <${n}> but was: <${n + 1}>\n${trace}\n]]></failure>\n    </testcase>\n`
  if (n % 4 === 0)
    return `${open}>\n      <system-out>step one of ${n} done &amp; dusted\nstep two of ${n} done, ${'x'.repeat(900)}</system-out>\n    </testcase>\n`
  return `${open}/>\n`
}

/** @returns {number} the bytes written */
export function writeReports(folder, {tests, files}) {
  mkdirSync(folder, {recursive: true})
  const each = Math.ceil(tests / files)
  let bytes = 0
  for (let file = 0; file < files; file++) {
    const from = file * each
    const to = Math.min(tests, from + each)
    const parts = [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<testsuite name="com.acme.shop.Suite${file}" tests="${to - from}">\n`
    ]
    for (let n = from; n < to; n++) parts.push(testCase(n))
    parts.push('</testsuite>\n')
    const text = parts.join('')
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `TEST-${String(file).padStart(3, '0')}.xml`), text)
  }
  return bytes
}
