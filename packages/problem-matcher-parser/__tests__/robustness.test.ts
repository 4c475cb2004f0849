import {Readable} from 'node:stream'
import {afterEach, describe, expect, jest, test} from '@jest/globals'
import fc from 'fast-check'
import {LineMatcher, LineSplitter, matchChunks, parseMatchers, stripEscapeSequences} from '../src/index.ts'
import type {Match} from '../src/index.ts'

afterEach(() => void jest.restoreAllMocks())

const matchersOf = (...patterns: {regexp: string; message: number}[]) =>
  parseMatchers({problemMatcher: patterns.map((pattern, index) => ({owner: `m${index}`, pattern: [pattern]}))}).matchers

const all = async (chunks: Iterable<string | Uint8Array> | Readable, matcher: LineMatcher): Promise<Match[]> => {
  const matches: Match[] = []
  for await (const match of matchChunks(chunks, matcher)) matches.push(match)
  return matches
}

describe('bounds', () => {
  test('64 slow without reaching the bound', () => {
    const warnings: string[] = []
    const matchers = matchersOf({regexp: '(x+)x+y', message: 1}, {regexp: '^x', message: 0})
    const matcher = new LineMatcher(matchers, {warn: sentence => warnings.push(sentence)})
    let clock = 0
    jest.spyOn(performance, 'now').mockImplementation(() => (clock += 3000))
    const line = 'x'.repeat(300)
    const owners = [1, 2, 3, 4, 5].map(() => matcher.push(line)?.owner)
    expect(owners).toEqual(Array(5).fill('m1'))
    expect(warnings).toEqual(["Removing issue matcher 'm0'. It took 12 seconds for 4 lines"])
  })

  test('a line that the engine cannot search is told once', () => {
    const warnings: string[] = []
    const matcher = new LineMatcher(matchersOf({regexp: '^(?:a|b)*c', message: 0}, {regexp: '.b$', message: 0}), {
      warn: sentence => warnings.push(sentence)
    })
    const long = 'ab'.repeat(20_000_000)
    expect(matcher.pushAll([long, 'abc', long]).map(({owner, logLine}) => [owner, logLine])).toEqual([
      ['m1', 1],
      ['m0', 2],
      ['m1', 3]
    ])
    expect(warnings).toEqual([
      "Issue matcher 'm0' cannot search line 1, of 40000000 characters. Error: Maximum call stack size exceeded"
    ])
  })

  test('66 an expression that takes too long to compile, which nothing can interrupt, is refused', () => {
    for (const regexp of [
      `(${'a?'.repeat(200)})(${'a'.repeat(200)})`,
      'a?b?c?'.repeat(30),
      `(?=${'(?:ab|cd|e)?'.repeat(60)}x)y`,
      '(?:a|bc|d|ef|g|hi|j|kl|m|no|p|qr|s|tu|v|wx)'.repeat(40)
    ]) {
      const {matchers, problems} = parseMatchers({problemMatcher: [{owner: 'x', pattern: [{regexp, message: 0}]}]})
      expect(matchers).toEqual([])
      expect(problems.map(({owner, kind}) => [owner, kind])).toEqual([['x', 'unsupported']])
      expect(problems[0]!.message).toContain('too many optional parts in a row')
    }
    expect(matchersOf({regexp: '(?:a?){3}(?:b|cd)?e{0,3}f{2,}', message: 0})).toHaveLength(1)
  })

  test('65 long lines', async () => {
    const matchers = matchersOf(
      {
        regexp: '^([^\\s].*)[\\(:](\\d+)[,:](\\d+)(?:\\):\\s+|\\s+-\\s+)(error|warning|info)\\s+TS(\\d+)\\s*:\\s*(.*)$',
        message: 6
      },
      {regexp: '^(.*?):(\\d+):(\\d*):?\\s+(warning|error):\\s+(.*)$', message: 5}
    )
    const chunk = ': 1:1 \u001b[\u001b]8; TS'.repeat(1000)
    const chunks = [...Array<string>(300).fill(chunk), '\na.c:1:2: error: x']
    expect(await all(chunks, new LineMatcher(matchers))).toMatchObject([{logLine: 2, message: 'x'}])
  })

  test('hostile configurations and lines neither throw nor hang', () => {
    const fragment = fc.constantFrom(
      '(',
      ')',
      '(a+)+',
      '.*',
      '\\s*',
      '[',
      ']',
      '^',
      '$',
      '|',
      '\\',
      '*',
      '+?',
      '{2}',
      '{9999}',
      '(?<n>',
      '(?i)',
      '(?>',
      '\\1',
      '\\k<n>',
      '(.*)*',
      'é',
      '\u001b',
      ' ',
      'a',
      ':',
      '(?(',
      '(?#',
      '-['
    )
    const regexp = fc.oneof(
      fc.array(fragment, {maxLength: 12}).map(parts => parts.join('')),
      fc.string({unit: 'binary'})
    )
    const number = fc.oneof(fc.constantFrom(0, 1, 2, -1, '1', null), fc.anything())
    const pattern = fc.record(
      {regexp, message: number, file: number, line: number, loop: fc.constantFrom(true, false, 'x', undefined)},
      {requiredKeys: ['regexp', 'message']}
    )
    const matcher = fc.record({
      owner: fc.constantFrom('a', 'b', ''),
      severity: fc.constantFrom('error', 'x', undefined),
      pattern: fc.array(pattern, {maxLength: 4})
    })
    const config = fc.oneof(
      {weight: 5, arbitrary: fc.record({problemMatcher: fc.array(matcher, {maxLength: 3})})},
      fc.anything(),
      fc.string(),
      fc.json()
    )
    const line = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: fc.constantFrom('a', ':', ' ', '1', '\u001b', '[', '#', '\\'), maxLength: 60}),
      fc.constant('a'.repeat(60)),
      fc.constantFrom('::add-matcher::x', '##[stop-commands]x', '::remove-matcher owner=a::')
    )
    fc.assert(
      fc.property(
        config,
        fc.array(line, {maxLength: 6}),
        fc.constantFrom('documented' as const, 'runner' as const),
        (json, lines, behaviour) => {
          const {matchers, problems} = parseMatchers(json)
          for (const problem of problems) expect(problem.message).not.toBe('')
          const options = {timeout: 2, behaviour, readMatcherFile: () => (typeof json === 'string' ? json : '')}
          const [one, batch] = [new LineMatcher(matchers, options), new LineMatcher(matchers, options)]
          for (const each of lines) one.push(each)
          for (const match of batch.pushAll(lines)) {
            expect(match.message.trim()).not.toBe('')
            expect(match.logLine).toBeLessThanOrEqual(lines.length)
          }
        }
      ),
      {numRuns: 250}
    )
  })

  test('JSON of any kind', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      "'",
      '"problemMatcher"',
      'owner',
      '1',
      'null',
      '//',
      '/*',
      '*/',
      '\\u00',
      '\n',
      '-',
      'e'
    )
    fc.assert(fc.property(fc.array(token, {maxLength: 20}), tokens => void parseMatchers(tokens.join(''))))
    fc.assert(
      fc.property(fc.json(), json => {
        const {problems} = parseMatchers(json)
        expect(problems.filter(problem => problem.message.startsWith('Not valid JSON'))).toEqual([])
      })
    )
    expect(parseMatchers('['.repeat(100_000)).problems).toMatchObject([{kind: 'invalid'}])
    expect(parseMatchers('{"__proto__": {"problemMatcher": [1]}}')).toEqual({matchers: [], problems: []})
  })
})

describe('text in chunks', () => {
  test('cut anywhere, it gives the same lines', () => {
    const text = fc.string({unit: fc.constantFrom('a', '\n', '\r', 'b'), maxLength: 30})
    fc.assert(
      fc.property(text, fc.array(fc.nat(30)), (whole, cuts) => {
        const places = [0, ...cuts.filter(cut => cut < whole.length).sort((a, b) => a - b), whole.length]
        const splitter = new LineSplitter()
        const lines = places.slice(1).flatMap((place, index) => splitter.push(whole.slice(places[index], place)))
        const expected = whole.split(/\r\n|\r|\n/)
        if (expected.at(-1) === '') expected.pop()
        expect([...lines, ...splitter.end()]).toEqual(expected)
      })
    )
  })

  test('bytes of UTF-8, cut inside a character, with a byte order mark', async () => {
    const bytes = Buffer.from('\ufeffé: ü\r\nç: 你\n')
    const chunks = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1))
    const matches = await all(
      Readable.from(chunks),
      new LineMatcher(matchersOf({regexp: '^(\\S+): (.+)$', message: 2}))
    )
    expect(matches.map(({logLine, message}) => [logLine, message])).toEqual([
      [1, 'ü'],
      [2, '你']
    ])
  })

  test('escape sequences that do not end stay, and cost no more', () => {
    for (const start of ['\u001b[', '\u001b]8;;', '\u001b(', '\u001b[1;'])
      expect(stripEscapeSequences(start.repeat(200_000))).toHaveLength(start.length * 200_000)
    expect(stripEscapeSequences('a\u001b]0;title\u0007b\u001b[?25lc')).toBe('abc')
  })
})
