import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {ParseError} from '../../src/errors.ts'
import {checkstyle} from '../../src/formats/checkstyle.ts'
import type {Format, ReportSource} from '../../src/formats/format.ts'
import {junit} from '../../src/formats/junit.ts'
import {nunit2} from '../../src/formats/nunit2.ts'
import {nunit3} from '../../src/formats/nunit3.ts'
import {robot} from '../../src/formats/robot.ts'
import {testng} from '../../src/formats/testng.ts'
import {trx} from '../../src/formats/trx.ts'
import {readXml, rootOf, scanXml, type XmlElement} from '../../src/formats/xml.ts'
import {tokenize} from '../../src/formats/xml/tokenizer.ts'
import {xunit} from '../../src/formats/xunit.ts'
import {fixtures, readText} from './read.ts'

/** One call of the handler: the name with the attributes that were asked for, or the text at the end. */
type Event = readonly [name: string, content: string | Readonly<Record<string, string>>]

interface Read {
  readonly events: readonly Event[]
  readonly warnings: readonly string[]
  readonly error: ParseError | undefined
}

const attributes = ['a', 'b', 'test-case', 'ns1.x', 'é', '_u', 'A9', 'p:a', 'p:b', 'p:c', 'xml:space2']

/** Reads a document in chunks; every other text is one that is asked for late. */
async function read(document: string | Uint8Array, cuts: readonly number[] = []): Promise<Read> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document
  const bounds = [...new Set([0, ...cuts.map(each => each % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b)
  async function* chunks(): AsyncIterable<Uint8Array> {
    // One buffer for all chunks, as discover/ does it: nothing may keep a view of it.
    const buffer = new Uint8Array(bytes.length)
    for (const [index, start] of bounds.slice(0, -1).entries()) {
      const chunk = bytes.subarray(start, bounds[index + 1])
      buffer.fill(0x58)
      buffer.set(chunk)
      yield await Promise.resolve(buffer.subarray(0, chunk.length))
    }
  }
  const unused = (): never => {
    throw new Error('XML is read as bytes')
  }
  const source: ReportSource = {
    path: 'r.xml',
    size: bytes.length,
    named: false,
    bytes: chunks,
    lines: unused,
    text: unused
  }
  const events: Event[] = []
  const warnings: string[] = []
  const late: (() => string)[][] = [[]]
  const sink = {
    testCase: unused,
    finding: unused,
    failure: unused,
    seconds: unused,
    warning: (text: string) => void warnings.push(text)
  }
  try {
    await readXml(source, sink, {
      roots: new Set(['root']),
      open(element) {
        const found = attributes.flatMap(name => {
          const value = element.attribute(name)
          return value === undefined ? [] : [[name, value] as const]
        })
        events.push([element.name, Object.fromEntries(found)])
        if (element.name === 'b') late.at(-1)!.push(element.deferText())
        else element.keepText()
        late.push([])
      },
      close(name, text) {
        const deferred = late.pop()!.map(each => each())
        events.push([`/${name}`, [text, ...deferred].join('|')])
      }
    })
    return {events, warnings, error: undefined}
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return {events, warnings, error}
  }
}

const texts = ({events}: Read): string[] =>
  events.flatMap(([, content]) => (typeof content === 'string' ? [content] : []))

describe('against xmllint, whose verdicts are recorded', () => {
  interface Case {
    readonly document: string
    readonly accepted: boolean
    readonly canonical?: string
    readonly reason?: string
  }
  const {cases} = JSON.parse(readFileSync(join(fixtures, 'xml', 'xmllint.json'), 'utf8')) as {cases: readonly Case[]}

  test('what it accepts is read without a word, what it refuses is repaired with a warning or refused', async () => {
    expect(cases.length).toBeGreaterThan(800)
    for (const {document, accepted, reason} of cases) {
      const {error, warnings} = await read(document)
      expect({document, reason, accepted: error === undefined && warnings.length === 0}).toEqual({
        document,
        reason,
        accepted
      })
    }
  })

  test('attributes, references, sections and line breaks mean what they mean in its canonical form', async () => {
    const canonical = cases.filter(each => each.canonical !== undefined)
    expect(canonical.length).toBeGreaterThan(300)
    for (const each of canonical)
      expect((await read(each.document)).events).toEqual((await read(each.canonical!)).events)
  })

  test('the calls do not depend on how the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases.map(each => each.document)),
        fc.array(fc.nat(), {maxLength: 40}),
        async (document, cuts) => {
          expect(await read(document, cuts)).toEqual(await read(document))
        }
      ),
      {numRuns: 400}
    )
  })
})

/** Any bytes at all, with enough markup among them to get somewhere. */
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom('<root>', '</root>', '<a b="', '">', '</a>', '<![CDATA[', ']]>', '&', '&lt;', ';', '<!--', '-->'),
      fc.constantFrom(
        '<!DOCTYPE r [',
        ']>',
        '<?',
        '?>',
        '&#27;[31m',
        '\u001b[0m',
        '\r',
        '\n',
        'é',
        '😀',
        '"',
        "'",
        '<'
      ),
      fc.string()
    ),
    {maxLength: 30}
  )
  .map(parts => new TextEncoder().encode(`<root>${parts.join('')}`))

test('no bytes crash it, and cutting them changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.array(fc.nat(), {maxLength: 60}), async (document, cuts) => {
      const whole = await read(document)
      expect(await read(document, cuts)).toEqual(whole)
      expect(await read(document, Array.from(document.keys()))).toEqual(whole)
    }),
    {numRuns: 300}
  )
})

test('bytes that are not UTF-8 are replaced and told, wherever they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({maxLength: 12}), fc.array(fc.nat()), async (noise, cuts) => {
      const bytes = Buffer.concat([
        Buffer.from('<root>ä'),
        Buffer.from(noise.map(each => each | 0x80)),
        Buffer.from('</root>')
      ])
      const whole = await read(bytes)
      expect(await read(bytes, cuts)).toEqual(whole)
      expect(texts(whole)).toEqual([new TextDecoder().decode(bytes.subarray(6, -7))])
      const isUtf8 = Buffer.from(bytes.toString('utf8')).equals(bytes)
      expect(whole.warnings.length).toBe(isUtf8 ? 0 : 1)
    })
  )
})

test('bytes that are not UTF-8 are told with their line, whatever else is in their chunk', async () => {
  const broken = (before: string): Buffer => Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0x0a]), Buffer.from('</root>')]) // prettier-ignore
  for (const before of [
    '<root>',
    '<root>\n',
    '<root>\n\ud83d\ude00',
    `<root>${'\n\u00e4'.repeat(301)}`,
    '<root>\n\ud83d\ude00\n'
  ])
    expect((await read(broken(before))).warnings).toEqual([
      expect.stringContaining(`(line ${before.split('\n').length}) and was repaired: 1 stretch of bytes`)
    ])
  for (const behind of ['\xff', '\xff\n']) {
    const late = await read(Buffer.from(`<root>\n</b>\n\n${behind}`, 'latin1'))
    expect(late.warnings).toEqual([])
    expect(late.error?.line).toBe(2)
  }
  const repaired = await read(Buffer.from('<root>\n&\n</b>\n\xff\n', 'latin1'))
  expect(repaired.warnings).toEqual([
    'The XML is not well-formed (line 2) and was repaired: 1 “&” that begins no reference was kept as text.'
  ])
  const early = await read(Buffer.from('<root>\n\xff\n</b>', 'latin1'))
  expect(early.warnings).toEqual([expect.stringContaining('(line 2) and was repaired: 1 stretch of bytes')])
  expect(early.error?.line).toBe(3)
})

test('the line of bytes that are not UTF-8 does not depend on how the bytes are cut', async () => {
  const document = Buffer.concat([Buffer.from('<root>\n\ud83d\ude00\n'), Buffer.from([0x80]), Buffer.from('\n</root>')])
  const all = [...document.keys()]
  for (const cuts of [[], all, ...[4, 5, 6].flatMap(length => all.map(first => [first, first + length]))])
    expect((await read(document, cuts)).warnings).toEqual([
      expect.stringContaining('(line 3) and was repaired: 1 stretch of bytes')
    ])
})

test('bytes of which a character begins at the very end are told', async () => {
  const {warnings, error} = await read(Buffer.from('<root/>\n\xef', 'latin1'))
  expect(error).toBeUndefined()
  expect(warnings).toEqual([expect.stringContaining('(line 2) and was repaired: 1 stretch of bytes')])
})

describe('a document that is not well-formed ends with the line and the reason', () => {
  test.each([
    ['<root>\n<a>\n</b></root>', 3, '<a> is closed by </b>'],
    ['<root>\n</root>\n</root>', 3, '</root> closes nothing'],
    ['<root>\n\n<a>text', 3, 'it ends inside <a>'],
    ['<root>\n<a b="1', 2, 'it ends inside <root>'],
    ['<root></root\n', 2, 'it ends inside <root>'],
    ['<root><![CDATA[\n\nx', 3, 'it ends inside <root>'],
    ['<root/>\n<!-- no end', 2, 'it ends inside a comment'],
    ['<root>\n<a b=1/></root>', 2, 'the value of attribute b of <a> is not in quotation marks'],
    ['<root>\n<a b/></root>', 2, 'attribute b of <a> has no value'],
    [
      '<root>\n<a b="say "no""/></root>',
      2,
      'an attribute of <a> is damaged, perhaps by a quotation mark that is not escaped'
    ],
    [
      '<root>\n<a b="1"c="2"/></root>',
      2,
      'an attribute of <a> is damaged, perhaps by a quotation mark that is not escaped'
    ],
    ['<root>\n<a / b="1"></root>', 2, '<a> has a “/” that does not end it'],
    ['<root>\n1 < 2</root>', 2, 'a “<” in <root> is not escaped'],
    ['<root>\n1 </ 2</root>', 2, 'a “<” in <root> is not escaped'],
    ['<root>\n</root x>', 2, '</root is not ended by “>”'],
    ['<other>\n</other>', 1, 'it has no element <root>'],
    ['', 1, 'it has no element <root>']
  ])('%j', async (document, line, reason) => {
    const {error} = await read(document)
    expect(error?.message).toBe(reason)
    expect(error?.line).toBe(line)
  })

  test('with all that comes before it', async () => {
    const {events, error} = await read('<root><a b="1">x</a><b></a>')
    expect(error?.message).toBe('<b> is closed by </a>')
    expect(events).toEqual([
      ['root', {}],
      ['a', {b: '1'}],
      ['/a', 'x'],
      ['b', {}]
    ])
  })
})

describe('damage that reporters are known for is repaired, and told in one sentence', () => {
  test.each([
    ['<root>a\u0001b\u0000</root>', ['ab'], '2 illegal control characters were removed'],
    ['<root>\u001b[31mred\u001b[0m &#27;[1m&#x1B;[0m!</root>', ['red !'], '4 illegal control characters were removed'],
    ['<root><![CDATA[\u001b[31mred]]></root>', ['red'], '1 illegal control character was removed'],
    [
      '<root>fish & chips &co; &#x; &#0;</root>',
      ['fish & chips &co; &#x; '],
      '1 illegal control character was removed, 2 “&” that begin no reference were kept as text, 1 reference to an unknown entity was kept as text'
    ],
    ['<root>&xmp;&bpos;</root>', ['&xmp;&bpos;'], '2 references to unknown entities were kept as text'],
    ['<root>a ]]> b</root>', ['a ]]> b'], '1 “]]>” outside a CDATA section was kept as text'],
    ['$ npm test\n<root>x</root>', ['x'], '1 stretch of text outside the report was skipped'],
    ['<root>x</root>\nDone in 3 s <ok>', ['x'], '1 stretch of text outside the report was skipped'],
    ['a\n<root>x</root>b\n<root>y</root>c', ['x', 'y'], '3 stretches of text outside the report were skipped'],
    ['<<root>x</root>', ['x'], '1 stretch of text outside the report was skipped'],
    ['<root>x</root>\n<ro', ['x'], '(line 2) and was repaired: 1 stretch of text outside the report was skipped'],
    ['<root>x</root>\n<!-', ['x'], '(line 2) and was repaired: 1 stretch of text outside the report was skipped']
  ])('%j', async (document, expected, told) => {
    const {events, warnings, error} = await read(document)
    expect(error).toBeUndefined()
    expect(texts({events, warnings, error})).toEqual(expected)
    expect(warnings).toEqual([expect.stringContaining(told)])
  })

  test('in attributes', async () => {
    const {events, warnings} = await read('<root>\n<a a="1" b="<b> & \u001b[1mq\u001b[0m" a="2"/></root>')
    expect(events[1]).toEqual(['a', {a: '1', b: '<b> & q'}])
    expect(warnings).toEqual([
      'The XML is not well-formed (line 2) and was repaired: 2 illegal control characters were removed, ' +
        '1 “&” that begins no reference was kept as text, 1 unescaped “<” in an attribute was kept, ' +
        '1 repeated attribute was ignored.'
    ])
  })

  test('a bare ampersand takes nothing with it', async () => {
    const {events, warnings} = await read('<root><a a="&" b="&#" test-case="&x"/>&</root>')
    expect(events).toEqual([
      ['root', {}],
      ['a', {a: '&', b: '&#', 'test-case': '&x'}],
      ['/a', ''],
      ['/root', '&']
    ])
    expect(warnings).toEqual([expect.stringContaining('repaired: 4 “&” that begin no reference were kept as text.')])
  })

  test('characters that are removed are counted once, wherever a section or a text is cut', async () => {
    const document = '<root>\u0001a\u0002<![CDATA[\u0003b\u0004]]>\u0005</root>'
    const all = Array.from(document, (_, index) => index)
    for (const cuts of [all, ...all.map(first => [first, first + 3])]) {
      const {events, warnings} = await read(document, cuts)
      expect(events.at(-1)).toEqual(['/root', 'ab'])
      expect(warnings).toEqual([expect.stringContaining('repaired: 5 illegal control characters were removed.')])
    }
  })

  test('what is in a comment is nobody’s business', async () => {
    const {warnings, error} = await read('<root><!-- \u0000 & <a> -- ]]> --></root>')
    expect([warnings, error]).toEqual([[], undefined])
  })

  test('files that were joined are read one after the other', async () => {
    const {events, warnings, error} = await read(
      '<?xml version="1.0"?><root>1</root>\n\ufeff<?xml version="1.0"?>\n<root>2</root>'
    )
    expect(texts({events, warnings, error})).toEqual(['1', '2'])
    expect([warnings, error]).toEqual([[], undefined])
  })
})

describe('namespaces, sections and types of documents', () => {
  test('prefixes of elements are dropped, those of attributes stay', async () => {
    const {events} = await read('<x:root xmlns:x="urn:x"><x:a p:a="1" a="2"/></x:root>')
    expect(events.map(([name]) => name)).toEqual(['root', 'a', '/a', '/root'])
    expect(events[1]).toEqual(['a', {a: '2', 'p:a': '1'}])
  })

  test('sections that a tool split are one text', async () => {
    expect(texts(await read('<root><![CDATA[a]]]]><![CDATA[>b]]>&#xA;<![CDATA[c]]></root>'))).toEqual(['a]]>b\nc'])
  })

  test('entities are never expanded, whatever the document declares', async () => {
    const bomb =
      '<!DOCTYPE root [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!-- ]> -->' +
      '<!ENTITY c SYSTEM "file:///etc/passwd"><?p ]> ?>]>\n<root>&b;&c;</root>'
    const {events, warnings, error} = await read(bomb)
    expect(texts({events, warnings, error})).toEqual(['&b;&c;'])
    expect(warnings).toEqual([expect.stringContaining('(line 2) and was repaired: 2 references to unknown entities')])
  })
})

describe('texts and attributes that are asked for late', () => {
  test('are those of their elements, however the bytes are cut', async () => {
    const document = '<root>1<b>2<a>3</a>4</b><b>5</b><c>6<b/><b><![CDATA[7]]></b>8</c><b/>9</root>'
    const all = Array.from(document, (_, index) => index)
    for (const cuts of [all, ...all.map(first => [first, first + 4])]) {
      const {events, error} = await read(document, cuts)
      expect(error).toBeUndefined()
      expect(events.filter(([name]) => name.startsWith('/'))).toEqual([
        ['/a', '3'],
        ['/b', ''],
        ['/b', ''],
        ['/b', ''],
        ['/b', ''],
        ['/c', '68||7'],
        ['/b', ''],
        ['/root', '19|24|5|']
      ])
    }
  })

  test('are not mixed with those that nobody asked for', () => {
    const told: unknown[] = []
    const tokenizer = tokenize({
      roots: new Set(['root']),
      open(element) {
        if (element.name === 'asked') element.keepText()
      },
      close: (...closed) => void told.push(closed)
    })
    tokenizer.write(Buffer.from('<root>0<asked>1<b>2</b>3</asked><b>4<asked>5</asked></b>6</root>'))
    tokenizer.end()
    expect(told).toEqual([
      ['b', ''],
      ['asked', '13'],
      ['asked', '5'],
      ['b', ''],
      ['root', '']
    ])
  })

  test('of an element that is held, until its bytes go: with the next chunk, or at the end', () => {
    const told: unknown[] = []
    const held: XmlElement[] = []
    const tokenizer = tokenize({
      roots: new Set(['root']),
      open(element) {
        if (element.name === 'other') return
        held[0] = element.hold()
        expect(held[0].hold()).toBe(held[0])
      },
      close: name => void told.push(name),
      letGo: () => void told.push([held[0]!.name, held[0]!.attribute('a'), held[0]!.attribute('b')])
    })
    const write = (text: string): void => tokenizer.write(Buffer.from(text))
    write('<root a="0" b="x"><held a="&lt;"><other a="2" b="3"/>')
    write('<other/>')
    write('</held>')
    write('<held a="4"/>')
    write('')
    write('<held b="5"/></root>')
    tokenizer.end()
    expect(told).toEqual([
      'other',
      ['held', '<', undefined],
      'other',
      'held',
      'held',
      ['held', '4', undefined],
      'held',
      'root',
      ['held', undefined, '5']
    ])
  })
})

describe('hostile documents', () => {
  test('are refused where they nest too deep, or have too many or too long names', async () => {
    expect((await read(`<root>${'<a>'.repeat(2000)}`)).error?.message).toBe('its elements are nested deeper than 1000')
    const many = Array.from({length: 1001}, (_, index) => `a${index}=""`).join(' ')
    expect((await read(`<root ${many}/>`)).error?.message).toBe('<root> has more than 1000 attributes')
    expect((await read(`<root><${'a'.repeat(2000)}/></root>`)).error?.message).toBe('a name is longer than 1024 bytes')
  })

  test('take no more memory than the caps', async () => {
    const text = `${'a'.repeat(60_000)}${'b'.repeat(200_000)}`
    const [kept] = texts(await read(`<root>${text}</root>`, [100, 70_000, 130_000]))
    expect(kept).toBe(`${'a'.repeat(49_152)}\n… (194464 more characters) …\n${'b'.repeat(16_384)}`)
    const {events} = await read(`<root a="${text}"/>`)
    expect(String((events[0]![1] as Record<string, string>)['a']).length).toBeLessThan(66_000)
    expect((await read(`<root a="${'a'.repeat(17_000_000)}`, [1_000_000])).error?.message).toBe(
      'a tag is longer than 16777216 bytes'
    )
  })

  test('may have texts that are longer than any tag', () => {
    const text = Buffer.alloc(16 * 1024 * 1024 + 1, 'a')
    for (const [before, after, end] of [
      ['', '', ''],
      ['<![CDATA[', '', ']]>'],
      ['<![CDATA[', ']', ']]>']
    ] as const) {
      const closed: string[] = []
      const tokenizer = tokenize({
        roots: new Set(['root']),
        open: () => undefined,
        close: name => void closed.push(name)
      })
      tokenizer.write(Buffer.concat([Buffer.from(`<root>${before}`), text, Buffer.from(after)]))
      tokenizer.write(Buffer.from(`${end}</root>`))
      tokenizer.end()
      expect(closed).toEqual(['root'])
    }
  })

  test('cost time in proportion to their length', async () => {
    // Each of these would take minutes with one backtracking or rescanning loop.
    const every = Array.from({length: 300_000}, (_, index) => index)
    for (const document of [
      `<root>${'&'.repeat(300_000)};</root>`,
      `<root a="${'&a'.repeat(150_000)};"/>`,
      `<root>${']'.repeat(300_000)}</root>`,
      `${'<'.repeat(300_000)}<root/>`,
      `<root>${'<![CDATA[]]]]>'.repeat(20_000)}</root>`,
      `<!DOCTYPE root [${'"'.repeat(300_000)}]><root/>`
    ]) {
      const {error} = await read(
        document,
        every.filter(each => each % 1000 === 0)
      )
      expect(error).toBeUndefined()
    }
    expect((await read(`<root a="${'b'.repeat(20_000)}"/>`, every)).error).toBeUndefined()
  })

  test('more names than are remembered are still told apart', async () => {
    const names = Array.from({length: 3000}, (_, index) => `n${index}`)
    const {events, error} = await read(`<root>${names.map(name => `<${name} a="1" a="2"/>`).join('')}</root>`)
    expect(error).toBeUndefined()
    expect(events.filter(([, content]) => typeof content === 'object' && content['a'] === '1')).toHaveLength(3000)
    expect((await read(`<root>${names.map(name => `<${name}>`).join('')}`)).error?.message).toContain('deeper')
  })

  test('names that objects have by themselves are only names', async () => {
    const {events, error} = await read('<root><__proto__ a="1">x</__proto__><constructor/></root>')
    expect(error).toBeUndefined()
    expect(events.map(([name]) => name)).toEqual([
      'root',
      '__proto__',
      '/__proto__',
      'constructor',
      '/constructor',
      '/root'
    ])
  })
})

test('reports that are damaged in any way end in a sentence, never in a crash', async () => {
  const formats: readonly Format[] = [checkstyle, junit, nunit2, nunit3, robot, testng, trx, xunit]
  const reports = formats.flatMap(format =>
    readdirSync(join(fixtures, format.name))
      .filter(file => /\.(?:xml|trx)$/.test(file))
      .map(file => ({format, bytes: readFileSync(join(fixtures, format.name, file))}))
      .filter(({bytes}) => bytes.length < 20_000)
  )
  const names =
    'testcase failure system-out testsuite UnitTestResult InnerResults test-case message test suite status error class'
  const piece = fc.oneof(
    fc.constantFrom(...names.split(' ')).map(name => `<${name}>`),
    fc.constantFrom(...names.split(' ')).map(name => `</${name}>`),
    fc.string()
  )
  const cut = fc.tuple(fc.nat(), fc.nat({max: 40}), piece)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...reports), fc.array(cut, {maxLength: 4}), async ({format, bytes}, cuts) => {
      let damaged = bytes
      for (const [at, length, inserted] of cuts) {
        const start = at % (damaged.length + 1)
        damaged = Buffer.concat([damaged.subarray(0, start), Buffer.from(inserted), damaged.subarray(start + length)])
      }
      const {unreadable, problems} = await readText(format, damaged)
      expect(unreadable ?? 'report:1: not valid').toMatch(/^report:\d+: not valid/)
      for (const problem of problems) expect(problem.message.trim()).not.toBe('')
    }),
    {numRuns: 300}
  )
})

describe('the root', () => {
  test.each([
    ['<a/>', 'a'],
    ['\ufeff<?xml version="1.0"?>\n<!-- <b> -->\n<!DOCTYPE a [<!ELEMENT a ANY>]>\n<x:a b=">"', 'a'],
    ['> shop@1.0.0 test\n<?xml version="1.0"?>\n<a>', 'a'],
    ['log\n<a >', 'a'],
    ['<a b="cut', 'a'],
    ['{"a": "<b>"}', undefined],
    ['a < b', undefined],
    ['', undefined]
  ])('of %j', (text, expected) => {
    expect(rootOf(text)?.name).toBe(expected)
  })

  test('has attributes and content', () => {
    expect(rootOf('<a x="1>" y=\'2\'><b/>')).toEqual({name: 'a', attributes: ' x="1>" y=\'2\'', content: '<b/>'})
  })
})

test('what a handler throws itself is no damage of the document', async () => {
  const source = {
    path: 'x.xml',
    size: 4,
    named: false,
    async *bytes() {
      yield await Promise.resolve(Buffer.from('<a/>'))
    },
    lines: () => {
      throw new Error('not by lines')
    },
    text: () => Promise.resolve('')
  }
  const handler = {
    roots: new Set(['a']),
    open: () => {
      throw new TypeError('a mistake')
    },
    close: () => undefined
  }
  const sink = {
    testCase: () => undefined,
    finding: () => undefined,
    failure: () => undefined,
    seconds: () => undefined,
    warning: () => undefined
  }
  await expect(readXml(source, sink, handler)).rejects.toThrow(TypeError)
  await expect(scanXml(source, handler)).rejects.toThrow(TypeError)
})
