import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {junit} from '../../src/formats/junit.ts'
import {startTally} from '../../src/formats/tally.ts'
import {digitsIn} from '../../src/formats/xml/value.ts'
import {startInput} from '../../src/formats/xml/input.ts'
import {startTags} from '../../src/formats/xml/start-tag.ts'
import {addBytes, addPart, identify, shortIdentity, startHashing} from '../../src/model/identity.ts'
import type {TestCase} from '../../src/model/report.ts'
import type {Tally} from '../../src/model/tally.ts'

/** Reads in chunks of these sizes, with a sink that counts light cases or one that gets them all whole. */
async function read(
  bytes: Uint8Array,
  sizes: readonly number[],
  kind: 'light' | 'whole'
): Promise<{tally: Tally; kept: TestCase[]; told: string[]; lights: number}> {
  const tally = startTally()
  const kept: TestCase[] = []
  const told: string[] = []
  let lights = 0
  async function* chunks(): AsyncIterable<Uint8Array> {
    const buffer = new Uint8Array(bytes.length + 1)
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const chunk = bytes.subarray(at, at + sizes[turn % sizes.length]!)
      at += chunk.length
      // One buffer for all: nothing may keep a view of it.
      buffer.fill(0x78)
      buffer.set(chunk)
      yield await Promise.resolve(buffer.subarray(0, chunk.length))
    }
  }
  const source = {path: 'r.xml', size: bytes.length, named: false, bytes: chunks, lines: never, text: never}
  await junit.parse(source, {
    testCase(each) {
      tally.testCase(each)
      if (each.outcome !== 'passed') kept.push(each)
    },
    ...(kind === 'light' && {
      passed(each) {
        lights++
        tally.passed(each)
      }
    }),
    finding: diagnostic => void told.push(diagnostic.message),
    failure: sentence => void told.push(sentence),
    seconds: seconds => void told.push(String(seconds)),
    warning: sentence => void told.push(sentence)
  })
  return {tally: tally.finish(undefined), kept, told, lights}
}
const never = (): never => {
  throw new Error('only bytes are read')
}

const names = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('adds', 'größer als', 'naïve 🎉 case', 'Cart', 'com.acme.Cart', 'x'.repeat(300))
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('a &lt; b', 'a\tb', ' ', '', '日本', '\u00a0', 'a&#x1b;[31mb', '&quot;Cart&quot;')
  },
  {
    weight: 1,
    arbitrary: fc
      .string({unit: 'grapheme', maxLength: 12})
      .map(text => text.replace(/[<>&"\u0000-\u001f\ufffe\uffff]/g, ''))
  }
)
const times = fc.constantFrom('0.012', '3', '1.5e-3', '1,200.5', '-1', 'NaN', '.5', '5.', '0', '', '12.000000000000001')
const attribute = fc.oneof(
  {weight: 6, arbitrary: names.map(name => `classname="${name}"`)},
  {weight: 6, arbitrary: times.map(time => `time="${time}"`)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'status="run"',
      'status="failed"',
      'file="a.ts"',
      'line="3"',
      'class="Cart"',
      'id="7"',
      'time="9"'
    )
  }
)
const inner = fc.oneof(
  {weight: 6, arbitrary: fc.constant('')},
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<failure message="no">at Cart.java:3</failure>',
      '<skipped/>',
      '<system-out>out &amp; about</system-out>',
      `\n<system-out>${'long '.repeat(40)}&lt; ]] > &quot;größer&quot;</system-out>\t<system-err/>\n`,
      `<system-out>${'long '.repeat(40)}</system-out><system-err>${'long\n'.repeat(40)}</system-err>`,
      `<system-out>${'long '.repeat(40)}\u0007${'long '.repeat(40)}</system-out>`,
      `<system-out>${'long '.repeat(40)}]]>${'long '.repeat(40)}</system-out>`,
      '<system-out>a &nbsp; b & c</system-out>',
      '<system-out><![CDATA[<failure/>]]></system-out>',
      '<system-out>a</system-out ><system-out>b<!-- </system-out> --></system-out>',
      '<system-err>a</system-err><system-out>b</system-out>',
      'text <!-- <failure/> -->',
      '<system-err>bad</system-err><error/>',
      '<system-out>one</system-out><failure/><system-out>two</system-out>',
      '<properties><property name="attachment" value="a.png"/></properties>',
      '<testcase name="inner"/>',
      '<flakyFailure message="once"/>'
    )
  }
)
const testCase = fc.tuple(names, fc.array(attribute, {maxLength: 3}), inner).map(([name, attributes, content]) => {
  const tag = `<testcase name="${name}" ${attributes.join(' ')}`
  return content === '' ? `${tag}/>` : `${tag}>${content}</testcase>`
})
const suite = fc
  .tuple(names, fc.array(testCase, {maxLength: 6}), fc.array(testCase, {maxLength: 3}))
  .map(
    ([name, outer, nested]) =>
      `<testsuite name="${name}">\n${outer.join('\n')}<testsuite name="Cart">${nested.join('')}</testsuite></testsuite>`
  )
const report = fc.array(suite, {maxLength: 3}).map(suites => `<testsuites>${suites.join('')}</testsuites>`)

describe('cases that passed', () => {
  test('are counted from their bytes as they are counted whole, however the bytes come', async () => {
    let lights = 0
    const sizes = fc.oneof(
      fc.array(fc.integer({min: 1, max: 400}), {minLength: 1, maxLength: 4}),
      fc.constant([1 << 20])
    )
    await fc.assert(
      fc.asyncProperty(report, sizes, async (text, chunks) => {
        const bytes = new TextEncoder().encode(text)
        const light = await read(bytes, chunks, 'light')
        const whole = await read(bytes, [1 << 20], 'whole')
        lights += light.lights
        expect({...light, lights: 0}).toEqual(whole)
      }),
      {numRuns: 400}
    )
    expect(lights).toBeGreaterThan(100)
  })

  test('are not taken from bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(
      '<testsuite name="s"><testcase name="gr\xfc\xdf"/><testcase name="ok"/></testsuite>',
      'latin1'
    )
    const light = await read(bytes, [1 << 20], 'light')
    expect(light.lights).toBe(0)
    expect(light).toEqual({...(await read(bytes, [1 << 20], 'whole')), lights: 0})
  })
})

test('an identity is the same from a text and from its bytes', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      const [ofText, ofBytes] = [startHashing(), startHashing()]
      const bytes = new TextEncoder().encode(`<${text}>`)
      addPart(ofText, text)
      addBytes(ofBytes, bytes.subarray(1, -1))
      expect(ofBytes).toEqual(ofText)
    })
  )
})

test('names that hardly differ have identities that do, also in the bits that a digest has room for', () => {
  const suites = ['s', 't', ''].map(suite => (suite === '' ? [] : [suite]))
  const ids = new Set<number>()
  let total = 0
  for (const around of suites)
    for (let n = 0; n < 60_000; n++)
      for (const name of [`adds ${n}`, `${n}`]) {
        ids.add(shortIdentity(identify({suites: around, name})))
        total++
      }
  expect(ids.size).toBe(total)
  const parts = [
    {suites: ['ab'], name: 'c'},
    {suites: ['a'], name: 'bc'},
    {suites: ['a', 'b'], name: 'c'}
  ]
  const more = [
    {suites: ['a'], className: 'b', name: 'c'},
    {suites: ['a'], name: 'c', file: 'b'},
    {suites: [], name: 'abc'}
  ]
  expect(new Set([...parts, ...more].map(each => shortIdentity(identify(each)))).size).toBe(6)
})

test('digits are the number that they write', () => {
  const written = fc.oneof(
    fc.tuple(fc.nat(99_999_999), fc.nat(999_999)).map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom(
      '',
      '.',
      '5.',
      '.5',
      '1.2.3',
      '-1',
      '1e5',
      '0x10',
      ' 1',
      '000.100',
      '123456789012345',
      '1234567890123456'
    )
  )
  fc.assert(
    fc.property(written, text => {
      const input = startInput()
      const tag = startTags()
      input.data = Buffer.from(text)
      tag.ends[0] = text.length
      const digits = digitsIn(input, tag, 0)
      if (digits !== undefined) expect(digits).toBe(Number(text))
      else expect(text).not.toMatch(/^(?=.{1,15}$)\d+(\.\d+)?$/)
    }),
    {numRuns: 1000}
  )
})
