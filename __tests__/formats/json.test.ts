import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {ParseError} from '../../src/errors.ts'
import type {ReportSource} from '../../src/formats/format.ts'
import {readJson, type JsonReading} from '../../src/formats/json.ts'
import {peekLines, readJsonLines} from '../../src/formats/json/lines.ts'
import {mend} from '../../src/formats/json/mend.ts'
import {messageIn} from '../../src/formats/json/outline.ts'
import {readPartial} from '../../src/formats/json/partial.ts'
import {startScan} from '../../src/formats/json/scan.ts'
import {valuesIn} from '../../src/formats/json/values.ts'

const isList = (value: unknown): boolean => Array.isArray(value)
const isAny = (): boolean => true

/** A source whose chunks have a size, and share one buffer as those of discover/ do. */
function sourceOf(text: string | Uint8Array, chunkBytes = 7): ReportSource {
  const bytes = Buffer.from(text)
  async function* chunks(): AsyncIterable<Uint8Array> {
    const shared = Buffer.alloc(chunkBytes)
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      const length = bytes.copy(shared, 0, at)
      yield await Promise.resolve(shared.subarray(0, length))
      shared.fill(0)
    }
  }
  return {
    path: 'report',
    size: bytes.length,
    named: false,
    bytes: chunks,
    lines: () => {
      throw new Error('not by lines')
    },
    text: () => Promise.resolve(bytes.toString())
  }
}

interface Result {
  elements: unknown[]
  places: string[]
  rest: unknown[]
  warnings: string[]
  error: string | undefined
  line: number | undefined
}

async function read(source: ReportSource, reading: Partial<JsonReading> & {patterns?: string[]}): Promise<Result> {
  const result: Result = {elements: [], places: [], rest: [], warnings: [], error: undefined, line: undefined}
  const {patterns = [], ...others} = reading
  const elements = Object.fromEntries(
    patterns.map(pattern => [
      pattern,
      (value: unknown, {where, line}: {where: string; line: number}) => {
        result.elements.push(value)
        result.places.push(`${where} on line ${line}`)
      }
    ])
  )
  const sink = {
    testCase: () => undefined,
    finding: () => undefined,
    failure: () => undefined,
    seconds: () => undefined,
    warning: (sentence: string) => void result.warnings.push(sentence)
  }
  try {
    await readJson(source, sink, {
      isReport: isAny,
      elements,
      rest: value => void result.rest.push(value),
      ...others
    })
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    result.error = error.message
    result.line = error.line
  }
  return result
}

/** JSON documents, as compact as a machine or as indented as a human writes them. */
const documents = fc
  .tuple(
    fc.jsonValue({maxDepth: 6}).filter(value => typeof value === 'object' && value !== null),
    fc.constantFrom(0, 2, '\r\n\t')
  )
  .map(([value, indent]) => JSON.stringify(value, null, indent))

describe('readJson', () => {
  test('reads any document, however it is cut in chunks', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({min: 1, max: 40}), async (text, chunkBytes) => {
        const {rest, error} = await read(sourceOf(text, chunkBytes), {isReport: () => false})
        expect(error).toBeUndefined()
        expect(rest).toEqual([JSON.parse(text)])
      })
    )
  })

  test('goes on behind a document that ends where a chunk does', async () => {
    const first = JSON.stringify({first: 'x'.repeat(100_000)})
    const {rest} = await read(sourceOf(`${first}{"second":true}`, first.length), {})
    expect(rest).toEqual([JSON.parse(first), {second: true}])
  })

  test('blames a document by the line on which it begins', async () => {
    const rest = (): never => {
      throw new ParseError('it is wrong')
    }
    expect(await read(sourceOf('noise\n\n{"a":1}'), {rest})).toMatchObject({error: 'it is wrong', line: 3})
  })

  test('takes the elements of a list out, and leaves the rest', async () => {
    const item = fc.jsonValue({maxDepth: 3})
    await fc.assert(
      fc.asyncProperty(fc.array(item), fc.array(item), item, fc.integer({min: 1, max: 40}), async (a, b, c, size) => {
        const text = JSON.stringify(
          {
            c,
            runs: [
              {tool: c, results: a},
              {results: b, tool: c}
            ],
            results: a
          },
          null,
          1
        )
        const {elements, rest} = await read(sourceOf(text, size), {
          patterns: ['runs.*.results.*'],
          skipped: ['results']
        })
        const [wholeA, wholeB, wholeC] = [a, b, c].map(each => JSON.parse(JSON.stringify(each)) as unknown)
        expect(elements).toEqual([...(wholeA as unknown[]), ...(wholeB as unknown[])])
        const tool = wholeC
        expect(rest).toEqual([
          {
            c: wholeC,
            runs: [
              {tool, results: []},
              {results: [], tool}
            ],
            results: null
          }
        ])
      })
    )
  })

  test('hands a field over as soon as it was read, and takes no key for a list', async () => {
    const text = '{"a":{"b":[1]},"*":{"x":2},"c":{"d":"deep","*":[3]},"list":[4]}'
    for (const size of [1, 5, 100]) {
      const {elements, places, rest} = await read(sourceOf(text, size), {patterns: ['a', 'c.d', '*', 'c.*', 'list.*']})
      expect(elements).toEqual([{b: [1]}, 'deep', 4])
      expect(places).toEqual(['a on line 1', 'c.d on line 1', 'list[0] on line 1'])
      expect(rest).toEqual([{a: null, '*': {x: 2}, c: {d: null, '*': [3]}, list: []}])
    }
  })

  test('of a document that is cut anywhere, gives the elements before the cut, and says so', async () => {
    const text = JSON.stringify({name: 'é “x”', list: [1, {a: [true, 'two\n']}, 'three'], end: {count: 3}}, null, 2)
    const bytes = Buffer.from(text)
    const whole = [1, {a: [true, 'two\n']}, 'three']
    for (let length = 1; length < bytes.length; length++) {
      const result = await read(sourceOf(bytes.subarray(0, length)), {patterns: ['list.*']})
      expect(result.error).toMatch(/^it ends in the middle of (an object|a list|a string)$/)
      expect(result.elements).toEqual(whole.slice(0, result.elements.length))
      expect(result.rest).toHaveLength(1)
    }
    const cut = await read(sourceOf(bytes.subarray(0, bytes.length - 4)), {patterns: ['list.*']})
    expect(cut.rest).toEqual([{name: 'é “x”', list: [], end: {count: 3}}])
  })

  test.each([
    ['{"a": }', 'unexpected “}” where a value should be'],
    ['{"a": 1,}', 'unexpected “}” where a key should be'],
    ['{"a" 1}', 'unexpected “1” where “:” should be'],
    ['{"a": 1 "b": 2}', 'unexpected string where “,” or “}” should be'],
    ['[{"a":1} {', 'unexpected “{” where “,” or “]” should be'],
    ['[{"a":1}, é', 'unexpected “é” where a value should be'],
    ['[{"a":1},\u0007', 'unexpected “U+0007” where a value should be'],
    ['{"a": undefined}', 'unexpected “undefined” where a value should be'],
    ['{"a": 01}', 'unexpected “01” where a value should be'],
    ['{"a": "\\e["}', 'unexpected “e” after “\\” in a string'],
    ['{"a": "\\u12x4"}', 'a string in it has a broken “\\u”'],
    ['', 'it is empty'],
    ['nothing\n', 'there is no JSON in it']
  ])('%j: %s', async (text, message) => {
    const {error, line} = await read(sourceOf(text), {})
    expect(error).toBe(message)
    if (text.startsWith('{') && !message.startsWith('a string')) {
      expect((await read(sourceOf(`\n \n${text.replace('{', '{\n\n')}`), {})).line).toBe(5)
      expect(line).toBe(1)
    }
  })

  test('refuses to nest without end', async () => {
    const {error} = await read(sourceOf(`{"a":${'['.repeat(1e5)}`), {})
    expect(error).toBe('it nests more than 512 levels deep')
  })

  test('refuses keys and numbers without end, and takes texts of any length', async () => {
    const digits = '1'.repeat(3 * 1024 * 1024)
    for (const text of [`{"a":${digits}}`, `{"${digits}":1}`])
      expect((await read(sourceOf(text, 64 * 1024), {skipped: ['a']})).error).toMatch(
        /^a key or number in it has more than /
      )
    const {elements, error} = await read(sourceOf(`["${digits}"]`, 64 * 1024), {patterns: ['*']})
    expect([elements[0] === digits, error]).toEqual([true, undefined])
  })

  test('mends control characters in strings and numbers that JSON cannot say, and tells it once', async () => {
    const {elements, rest, warnings} = await read(
      sourceOf('{"a": NaN, "list": [{"b": -Infinity, "c": "NaN \u001b[1m\n\\""}], "d": "x\ty"}'),
      {patterns: ['list.*']}
    )
    expect(elements).toEqual([{b: null, c: 'NaN \u001b[1m\n"'}])
    expect(rest).toEqual([{a: null, list: [], d: 'x\ty'}])
    expect(warnings).toEqual(['5 characters or numbers that JSON does not allow were repaired.'])
    expect(mend('{"a":"unclosed \u0001')).toBe('{"a":"unclosed \\u0001')
  })

  test('finds the report among other output, before, behind and between', async () => {
    const text = `$ tool [1/2] {x}\n{"log":"entry"}\n....[{"n":1},\n{"n":2}]\n[INFO] done\n[{"n":3}]\n{"log":"entry"}\nbye`
    const result = await read(sourceOf(text), {isReport: isList, patterns: ['*']})
    expect(result).toMatchObject({elements: [{n: 1}, {n: 2}, {n: 3}], error: undefined, rest: [[], []]})
    expect(result.places).toEqual(['[0] on line 3', '[1] on line 4', '[0] on line 6'])
  })

  test('finds an empty list behind what a tool says', async () => {
    expect(await read(sourceOf('npm warn config [] nodedir\n[]\n'), {isReport: () => false})).toMatchObject({
      rest: [[]],
      error: undefined
    })
  })

  test('finds it behind more output than is looked at to recognize it', async () => {
    const noise = 'a line of the program under test {}\n'.repeat(9000)
    const result = await read(sourceOf(`${noise}[\n{"n":1}]`, 64 * 1024), {isReport: isList, patterns: ['*']})
    expect(result).toMatchObject({elements: [{n: 1}], places: ['[0] on line 9002'], error: undefined})
  })

  test('an element that is refused is told with its line after the others', async () => {
    const taken: unknown[] = []
    const result = await read(sourceOf('[1,\n2,\n3,\n2]'), {
      elements: {
        '*': (value, {where}) => {
          if (value === 2) throw new ParseError(`${where} is two`)
          taken.push(value)
        }
      }
    })
    expect(taken).toEqual([1, 3])
    expect(result).toMatchObject({error: '[1] is two', line: 2})
  })

  test('counts the lines in strings that go over several', async () => {
    expect(await read(sourceOf('{"a": "x\n\ny",\n"b": nothing}'), {})).toMatchObject({line: 4})
  })

  test('a key may be written with escapes', async () => {
    const text = '{"l\\u0069st":[1,\n2],"\\u12x4":{"list":[3]}}'
    expect(await read(sourceOf(text), {patterns: ['list.*']})).toMatchObject({
      elements: [1, 2],
      places: ['list[0] on line 1', 'list[1] on line 2'],
      error: 'a string in it has a broken “\\u”'
    })
  })

  test('reads no further than it can be of use', async () => {
    let chunks = 0
    async function* bytes(): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(Buffer.from('[{"n":1}]\n'))
      for (; chunks < 9; chunks++) yield Buffer.alloc(64 * 1024, 'a line of something else {}\n')
    }
    const result = await read({...sourceOf(''), size: 1, bytes}, {isReport: isList, patterns: ['*']})
    expect(result).toMatchObject({elements: [{n: 1}], error: undefined})
    expect(chunks).toBeLessThan(3)
  })

  test('a bug in what takes the elements stays one', async () => {
    const bug = new TypeError('a bug')
    const take = (): never => {
      throw bug
    }
    await expect(read(sourceOf('[1]'), {elements: {'*': take}})).rejects.toBe(bug)
  })

  test('keys of prototypes are keys', async () => {
    const {rest} = await read(sourceOf('{"__proto__":{"polluted":true},"constructor":1,"list":[]}'), {
      patterns: ['list.*']
    })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(rest[0] as object)).toEqual(['__proto__', 'constructor', 'list'])
  })
})

describe('startScan', () => {
  const gathered = (text: string, patterns: readonly string[], {size = 4, mostBytes = 20} = {}): string[] => {
    const taken: string[] = []
    const elements = Object.fromEntries(patterns.map(each => [each, (value: string): void => void taken.push(value)]))
    const scan = startScan({elements, skipped: [], mostBytes}, 1)
    for (let at = 0; at < text.length; at += size)
      if (scan.push(Buffer.from(text.slice(at, at + size))) >= 0) return taken
    return scan.end()
  }

  test('knows a key behind whatever was cut in two', () => {
    const text = '{"n":[12,true],"rest":{"rest":1},"o":12,"rest":{"n":2}}'
    for (let size = 1; size <= text.length; size++)
      expect(gathered(text, ['rest'], {size, mostBytes: 100})).toEqual(['{"rest":1}', '{"n":2}'])
  })

  test('bounds each value and what is left, not all of them together', () => {
    const [ten, thirty] = [10, 30].map(length => `"${'x'.repeat(length)}"`) as [string, string]
    expect(gathered(`[${ten},${ten},${ten}]`, ['*'])).toEqual([ten, ten, ten])
    expect(gathered(`{"a":${ten},"b":${ten}}`, ['a', 'b'])).toEqual([ten, ten])
    const refused = expect.objectContaining({message: 'one value in it has more than 20 bytes', line: 2})
    for (const text of [`[1,\n${thirty}]`, `{"a":[1],\n"b":${thirty}}`, `{"b":\n${ten},"c":${ten}}`])
      expect(() => gathered(text, ['*', 'a'])).toThrow(refused)
  })
})

describe('readJsonLines', () => {
  async function records(text: string, more: {others?: 'usual' | 'told'; bug?: Error} = {}): Promise<object> {
    const taken: unknown[] = []
    const warnings: string[] = []
    async function* lines(): AsyncIterable<string> {
      for (const line of text.split('\n')) yield await Promise.resolve(line)
    }
    const sink = {
      testCase: () => undefined,
      finding: () => undefined,
      failure: () => undefined,
      seconds: () => undefined,
      warning: (sentence: string) => void warnings.push(sentence)
    }
    const reading = {
      isRecord: (value: object): boolean => !('log' in value),
      record(value: object): void {
        if (more.bug !== undefined) throw more.bug
        taken.push(value)
      },
      others: more.others ?? 'told'
    }
    try {
      await readJsonLines(lines(), sink, reading)
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      return {taken, warnings, error: error.message, line: error.line}
    }
    return {taken, warnings}
  }

  test.each<[string, object]>([
    ['{"a":1}\n\nlog\n{"log":1}\n', {warnings: ['2 lines that are not of this format were passed over.']}],
    ['{"a":NaN}\n{"a":"x\ty"}', {taken: [{a: null}, {a: 'x\ty'}], warnings: []}],
    [
      '{"a":1}\n{"a":2} x\n{"a":3}',
      {taken: [{a: 1}, {a: 3}], error: 'something follows the object on its line', line: 2}
    ],
    ['{"a":"\\u12x4"}', {taken: [], error: 'a string in it has a broken “\\u”', line: 1}],
    ['{"a":1', {error: 'it ends in the middle of an object', line: 1}]
  ])('%j', async (text, result) => {
    expect(await records(text)).toMatchObject(result)
  })

  test('a bug in what takes the records stays one', async () => {
    const bug = new TypeError('a bug')
    await expect(records('{"a":1}', {bug})).rejects.toBe(bug)
  })

  test.each<[string[], unknown]>([
    [['log', '{"a":1}', '{"b":2}'], {a: 1}],
    [['[', '{"b":2}'], undefined],
    [['[1]', '{"b":2}'], undefined],
    [['log'], undefined]
  ])('peeks at %j, and closes it', async (all, first) => {
    let open = false
    async function* lines(): AsyncIterable<string> {
      open = true
      try {
        for (const line of all) yield await Promise.resolve(line)
      } finally {
        open = false
      }
    }
    const peeked = await peekLines(lines())
    expect(peeked.first).toEqual(first)
    if (first === undefined) {
      await peeked.close()
      expect(open).toBe(false)
    } else {
      const read: string[] = []
      for await (const line of peeked.lines) read.push(line)
      expect(read).toEqual(all)
    }
  })
})

describe('messageIn', () => {
  test.each([
    ['blank lines before it, however many', `${' \n'.repeat(40)}Error: x\n  y`, 'Error: x\n  y'],
    ['what names files without a traceback', 'got\n  File "a.py", line 1\nb: c', 'got\n  File "a.py", line 1\nb: c'],
    ['30 lines of it', 'x\n'.repeat(40), 'x\n'.repeat(30).trim()]
  ])('%s', (_, text, message) => {
    expect(messageIn(text)).toBe(message)
  })
})

describe('readPartial', () => {
  test.each<[string, unknown, number]>([
    ['{"a" : 1 , "b" }', {a: 1}, 15],
    ['{"a":1,b:2}', {a: 1}, 7],
    ['[1 2]', [1], 3],
    ['{"a":1 "b":2}', {a: 1}, 7],
    ['[1,"\\u12x4",3]', [1], 11]
  ])('%j breaks off', (text, value, end) => {
    expect(readPartial(text, 0)).toEqual({value: expect.anything() as unknown, start: 0, end, whole: false})
    expect(JSON.stringify(readPartial(text, 0).value)).toBe(JSON.stringify(value))
  })

  test('breaks off where a value nests without end', () => {
    expect(readPartial('['.repeat(1000), 0)).toMatchObject({end: 512, whole: false})
  })

  test('reads a whole value as JSON.parse does', () => {
    fc.assert(
      fc.property(documents, text => {
        const {value, end, whole} = readPartial(text, 0)
        expect(JSON.parse(JSON.stringify(value))).toEqual(JSON.parse(text))
        expect([end, whole]).toEqual([text.length, true])
      })
    )
  })

  test('never throws, and gives what was whole before the end', () => {
    const text = '{"a":[1,{"b":"c"}],"d":[[],"e\\"f'
    for (let length = 0; length <= text.length; length++)
      expect(readPartial(text.slice(0, length), 0).whole).toBe(false)
    expect(JSON.stringify(readPartial(text, 0).value)).toBe('{"a":[1,{"b":"c"}],"d":[[]]}')
    fc.assert(fc.property(fc.string(), noise => readPartial(noise, 0).end <= noise.length))
  })
})

describe('valuesIn', () => {
  const found = (text: string): string[] => valuesIn(text).map(({value}) => JSON.stringify(value))

  test('finds documents, lines and what is cut off, and no log line', () => {
    expect(found('{"a":1}\nnoise\n{"b":2}\n{"c":')).toEqual(['{"a":1}', '{"b":2}'])
    expect(found('[{"a":"b","c":"d')).toEqual(['[{"a":"b"}]'])
    expect(found('[12:01:02] [INFO] {} {x} [1] ["start",1]')).toEqual([])
    expect(found('[ ]\n')).toEqual(['[]'])
    expect(found('a list: []')).toEqual([])
  })

  test('looks not into lists of something else, nor for ever', () => {
    expect(found('["a",{"b":1}]')).toEqual([])
    expect(found(`${'["a",'.repeat(50)}{"b":1}`)).toEqual(['{"b":1}'])
    expect(found(`${'["a",'.repeat(1000)}{"b":1}`)).toEqual([])
    expect(found(`${'{"a '.repeat(1000)}"{"b":1}`)).toEqual(['{"b":1}'])
    expect(found(`${'{"'.repeat(2500)}{"b":1}`)).toEqual([])
  })

  test('takes linear time over openers that lead nowhere', () => {
    for (const opener of ['[', '{', '[{', '{"a":', '[{"', '{"a":[']) {
      const text = opener.repeat(64 * 1024)
      let reads = 0
      for (const {end, start} of valuesIn(text)) reads += end - start
      expect(reads).toBeLessThanOrEqual(text.length)
    }
  })
})
