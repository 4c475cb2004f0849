import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {junit} from '../../src/formats/junit.ts'
import {readJUnit} from '../../src/formats/junit/reader.ts'
import {startTally} from '../../src/formats/tally.ts'
import {startInput} from '../../src/formats/xml/input.ts'
import {startTags} from '../../src/formats/xml/start-tag.ts'
import {tokenize} from '../../src/formats/xml/tokenizer.ts'
import {digitsIn} from '../../src/formats/xml/value.ts'
import {addBytes, addPart, identify, shortIdentity, startHashing} from '../../src/model/identity.ts'
import type {PassedCase} from '../../src/formats/format.ts'
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

  test.each([
    ['<testcase name="a" note="b"/>', '<testcase note="b" name="a"/>'],
    [
      '<testcase name="a" name="b"/>',
      '<testcase name="a" classname="b" classname="c"/>',
      '<testcase name="a" time="1" time="2"/>'
    ],
    ['<testcase id="1" classname="CartTest" name="a"/>', '<testcase classname="CartTest" name="a"/>'],
    ['<testcase id="1" classname="Cart" name="a"/>', '<testcase classname="Cart" name="a"/>', '<testcase name="a"/>'],
    ['<testcase name="a"/>', '<testcase name="a"classname="b"/>', '<testcase name="c"/>'],
    // As many bytes as the end tag that is missing.
    ['<testcase name="a"><system-out>b<failure/>   </testcase>', '<testcase name="c"/>']
  ])('are what they are when they are read whole: %j %j', async (...cases) => {
    const bytes = new TextEncoder().encode(`<testsuite name="Cart">${cases.join('')}</testsuite>`)
    expect({...(await outcome(bytes, 'light')), lights: 0}).toEqual(await outcome(bytes, 'whole'))
  })

  test('can be asked for whole', () => {
    const long = 'b'.repeat(500)
    const wholes: TestCase[] = []
    const {skimmed} = skim(
      [`<testcase name="a" time="2"/><testcase classname="${long}" name="${long}"/>`, '<testcase name="c"/>'],
      each => wholes.push(each.whole())
    )
    expect(skimmed).toBe(3)
    const rest = {suites: ['Cart'], outcome: 'passed', diagnostics: []}
    expect(wholes).toEqual([
      {...rest, name: 'a', seconds: 2},
      {...rest, name: long, className: long},
      {...rest, name: 'c'}
    ])
  })
})

/** What becomes of a report, whether it is read to its end or not. */
async function outcome(bytes: Uint8Array, kind: 'light' | 'whole'): Promise<object> {
  try {
    return await read(bytes, [1 << 20], kind)
  } catch (error) {
    return {error, lights: 0}
  }
}

/** How many cases of a suite are passed over in one go, read from their bytes, and read whole; for chunks within it. */
function skim(
  chunks: readonly string[],
  passed: (each: PassedCase) => void = () => undefined
): {skimmed: number; light: number; whole: number} {
  let [count, skimmed, whole] = [0, 0, 0]
  const reader = readJUnit({
    testCase() {
      whole++
    },
    passed(each) {
      count++
      passed(each)
    },
    finding: never,
    failure: never,
    seconds: never,
    warning: never
  })
  const tokenizer = tokenize({
    ...reader,
    roots: new Set(['testsuite']),
    skim(input) {
      const before = count
      const isPassed = reader.skim(input)
      expect(isPassed).toBe(count > before)
      skimmed += count - before
      return isPassed
    }
  })
  for (const chunk of ['<testsuite name="Cart">', ...chunks, '</testsuite>']) tokenizer.write(Buffer.from(chunk))
  tokenizer.end()
  return {skimmed, light: count - skimmed, whole}
}

describe('cases as nearly every reporter writes them are passed over in one go', () => {
  const long = 'word '.repeat(40)
  test.each([
    '<testcase name="a"/>',
    '<testcase name="a"></testcase>',
    '<testcase name="it\'s größer" classname="b" time="0.1"/>',
    '<testcase time="0.1" classname="b" name="a" />',
    '<testcase\n  classname="b"\n  name="a"\n  time="1">\n</testcase>\n',
    '<testcase name="a"><system-out>b</system-out></testcase>',
    '<testcase name="a">\n<system-err>b</system-err>\n</testcase>\n',
    '<testcase name="a">\n<system-out></system-out>\n<system-err>b\nc</system-err>\n</testcase>\n',
    `<testcase name="a"><system-out>${long}&lt;${long}] &amp; &quot;${long}</system-out></testcase>`
  ])('%j', xml => {
    expect(skim([xml.repeat(3)])).toEqual({skimmed: 3, light: 0, whole: 0})
  })

  test.each([
    '<testcase id="1" name="a"/>',
    "<testcase name='a' class='b' duration='1'/>",
    '<testcase name="a" time="1.5e-3"/>',
    '<testcase name="a"><system-err>b</system-err><system-out>c</system-out></testcase>',
    '<testcase name="a"><system-out>b &#33;</system-out></testcase>',
    '<testcase name="a"><system-out>b]]</system-out></testcase>',
    `<testcase name="a"><system-out><![CDATA[${long}]]></system-out></testcase>`
  ])('or else read from their bytes: %j', xml => {
    expect(skim([xml.repeat(3)])).toEqual({skimmed: 0, light: 3, whole: 0})
  })

  test.each([
    '<testcase name="größer &amp; kleiner"/>',
    '<testcase name="ä"/>',
    '<testcase name=" "/>',
    '<testcase name="a" status="run"/>',
    '<testcase name="a"><properties><property name="b" value="c"/></properties></testcase>'
  ])('or else read whole: %j', xml => {
    expect(skim([xml.repeat(3)])).toEqual({skimmed: 0, light: 0, whole: 3})
  })

  test('those that are cut are not passed over, but read as far as they are there', () => {
    const [tag, rest] = ['<testcase name="a" time="1">', '<system-out>b</system-out></testcase>']
    const xml = tag + rest
    for (let at = 1; at < xml.length; at++)
      expect(skim([xml + xml.slice(0, at), xml.slice(at) + xml])).toEqual(
        at < tag.length ? {skimmed: 3, light: 0, whole: 0} : {skimmed: 2, light: 0, whole: 1}
      )
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
