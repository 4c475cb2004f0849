import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {LineMatcher, matchChunks, parseMatchers, pathInWorkspace} from '../src/index.ts'
import type {LineMatcherOptions, Match} from '../src/index.ts'

type Config = Record<string, unknown>
const file = (...matchers: Config[]): Config => ({problemMatcher: matchers})
const one = (regexp: string, groups: Config = {message: 1}, more: Config = {}): Config =>
  file({owner: 'o', ...more, pattern: [{regexp, ...groups}]})
const several = (...pattern: Config[]): Config => file({owner: 'o', pattern})

const faults = (config: unknown): string[] => parseMatchers(config).problems.map(problem => problem.message)
const matching = (config: unknown, options?: LineMatcherOptions): LineMatcher => {
  const {matchers, problems} = parseMatchers(config)
  expect(problems).toEqual([])
  return new LineMatcher(matchers, options)
}
const found = (config: unknown, lines: readonly string[], options?: LineMatcherOptions): Match[] => {
  const matcher = matching(config, options)
  return lines.flatMap(line => matcher.push(line) ?? [])
}
const messages = (config: unknown, lines: readonly string[], options?: LineMatcherOptions): string[] =>
  found(config, lines, options).map(match => match.message)
const esc = '\u001b'

describe('the file', () => {
  test('1 nothing in it', () => {
    for (const config of ['', '{}', 'null', '{"problemMatcher": []}', '{"problemMatcher": null}', {}])
      expect(parseMatchers(config)).toEqual({matchers: [], problems: []})
  })

  test('2 owner', () => {
    for (const owner of [undefined, '', null])
      expect(faults(file({owner, pattern: [{regexp: 'x', message: 0}]}))).toEqual(['Owner must not be empty'])
  })

  test('3 default severity', () => {
    expect(faults(one('x', {message: 0}, {severity: 'fatal'}))).toEqual([
      "Matcher 'o' contains unexpected default severity 'fatal'"
    ])
    for (const severity of ['NOTICE', 'Warning', 'error', '', null])
      expect(faults(one('x', {message: 0}, {severity}))).toEqual([])
  })

  test('4 no patterns', () => {
    for (const pattern of [[], undefined, null])
      expect(faults(file({owner: 'o', pattern}))).toEqual(["Matcher 'o' does not contain any patterns"])
    expect(faults(file({owner: 'o', pattern: {regexp: 'x', message: 0}}))).toEqual([
      "The property 'pattern' of matcher 'o' must be an array"
    ])
  })

  const loopFault = "Only the last pattern in a multiline matcher may set 'loop'"

  test('5 loop on the only pattern', () => {
    expect(faults(one('x', {message: 0, loop: true}))).toEqual([loopFault])
  })

  test('6 loop before the last', () => {
    const [a, b, c] = [{regexp: 'a'}, {regexp: 'b', message: 0}, {regexp: 'c', file: 0}]
    expect(faults(several({...a, loop: true}, b, c))).toEqual([loopFault])
    expect(faults(several(a, {...b, loop: true}, c))).toEqual([loopFault])
    expect(faults(several(a, c, {...b, loop: true}))).toEqual([])
  })

  test('7 loop without message', () => {
    expect(faults(several({regexp: 'a', message: 0}, {regexp: 'b', file: 0, loop: true}))).toEqual([
      "The loop pattern must set 'message'"
    ])
  })

  test('8 set twice', () => {
    for (const property of ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'])
      expect(faults(several({regexp: 'a', [property]: 0}, {regexp: 'b', [property]: 0, message: 0}))[0]).toBe(
        `The property '${property}' is set twice`
      )
  })

  test('9 number of a group', () => {
    for (const number of [2, 99, -1])
      expect(faults(one('(x)', {message: number}))).toEqual([
        `The property 'message' is set to ${number} which is out of range`
      ])
    expect(messages(one('x+', {message: 0}), ['axxb'])).toEqual(['xx'])
    for (const value of [1.5, 'one', [1], true])
      expect(faults(one('(x)', {message: value}))[0]).toContain("The property 'message' must be the number of a group")
  })

  test('10 message', () => {
    expect(faults(one('(x)', {file: 1}))).toEqual(["At least one pattern must set 'message'"])
    const config = several({regexp: '^m (.+)', message: 1}, {regexp: '^f (.+)', file: 1})
    expect(found(config, ['m hello', 'f a.c'])).toMatchObject([{message: 'hello', file: 'a.c'}])
  })

  test('11 owners', () => {
    const [a, upper] = [one('x', {message: 0}, {owner: 'a'}), one('y', {message: 0}, {owner: 'A'})]
    expect(faults({problemMatcher: [a['problemMatcher'], upper['problemMatcher']].flat()})).toEqual([
      "Duplicate owner name 'A'"
    ])
    const matcher = matching(a)
    matcher.add(parseMatchers(upper).matchers)
    expect(['x', 'y'].map(line => matcher.push(line)?.owner)).toEqual([undefined, 'A'])
    expect(matcher.counts).toEqual([{owner: 'A', matches: 1}])
  })

  test('12 tolerant JSON', () => {
    const text = `\ufeff// tools
      {'problemMatcher': [ /* one */ {owner: "o", "pattern": [{"regexp": "(\\\\w+) \\u0041(b)", "message": "2", loop: "false",}],},],}`
    expect(messages(text, ['x Ab'])).toEqual(['b'])
    expect(faults('{"problemMatcher": [}')).toEqual(["Not valid JSON: Unexpected '}' in line 1, column 21"])
    expect(faults('{\n "problemMatcher": [')).toEqual(['Not valid JSON: The text ends too early in line 2, column 21'])
    expect(faults('{} {}')).toEqual(['Not valid JSON: There is more text after the end in line 1, column 4'])
    expect(faults('[1]')).toEqual(["The configuration must be an object with the property 'problemMatcher'"])
  })

  test('13 unknown properties, names in another case', () => {
    const config = {
      $schema: 'x',
      ProblemMatcher: [{OWNER: 'o', applyTo: 'all', Pattern: [{RegExp: '(x)', Message: 1, kind: 'file'}]}]
    }
    expect(messages(config, ['x'])).toEqual(['x'])
  })

  test('14 a faulty file', () => {
    const fine = {owner: 'fine', pattern: [{regexp: 'x', message: 0}]}
    const bad = {owner: 'bad', pattern: [{regexp: '(', message: 0}]}
    const worse = {owner: 'worse', pattern: []}
    expect(parseMatchers(file(fine, bad, worse))).toEqual({
      matchers: [],
      problems: [
        {
          owner: 'bad',
          kind: 'invalid',
          message: "Matcher 'bad': the expression '(' is invalid: Not enough )'s at offset 1"
        },
        {owner: 'worse', kind: 'invalid', message: "Matcher 'worse' does not contain any patterns"}
      ]
    })
  })
})

describe('matching', () => {
  test('15 anywhere in the line', () => {
    expect(messages(one('e+(f)'), ['abc eef g'])).toEqual(['f'])
  })

  const two = file(
    {owner: 'a', pattern: [{regexp: '^a ?(.*)', message: 1}]},
    {owner: 'b', pattern: [{regexp: '^(?:a|b) ?(.*)', message: 1}]}
  )

  test('16 one problem for a line', () => {
    expect(found(two, ['a x', 'b x']).map(match => match.owner)).toEqual(['a', 'b'])
  })

  test('17 later matchers first', () => {
    const matcher = matching(two)
    matcher.add(parseMatchers(one('^a (.*)', {message: 1}, {owner: 'late'})).matchers)
    expect(matcher.push('a x')?.owner).toBe('late')
  })

  test('18 blank message', () => {
    expect(found(two, ['a \t\u00a0', 'a'])).toEqual([])
    const config = file(
      {owner: 'first', pattern: [{regexp: '^a( *)', message: 1}]},
      {owner: 'second', pattern: [{regexp: '^a.*', message: 0}]}
    )
    expect(found(config, ['a  x'])).toMatchObject([{owner: 'second', message: 'a  x'}])
  })

  const severe = (severity?: string): Config =>
    one('^(\\w*): (.+)', {severity: 1, message: 2}, severity === undefined ? {} : {severity})

  test('19 other severities', () => {
    for (const word of ['info', 'note', 'style', 'fatal']) expect(found(severe('warning'), [`${word}: x`])).toEqual([])
  })

  test('20 default severity', () => {
    expect(found(severe('notice'), [': x'])).toMatchObject([{severity: 'notice'}])
    expect(found(severe(), [': x'])).toMatchObject([{severity: 'error'}])
    expect(found(one('(x)', {message: 1}, {severity: 'Warning'}), ['x'])).toMatchObject([{severity: 'warning'}])
  })

  test('21 severities in any case', () => {
    expect(found(severe(), ['ERRor: x', 'WARNing: x', 'Notice: x']).map(match => match.severity)).toEqual([
      'error',
      'warning',
      'notice'
    ])
  })

  const placed = one('^(.*?),(.*?),(.*)', {line: 1, column: 2, message: 3})

  test('22 line and column one by one', () => {
    expect(found(placed, ['12,thirty-four,x', 'twelve,34,y'])).toEqual([
      {owner: 'o', severity: 'error', message: 'x', line: 12, logLine: 1},
      {owner: 'o', severity: 'error', message: 'y', column: 34, logLine: 2}
    ])
  })

  test('23 numbers', () => {
    const numbers = ['+1', ' 3', '1.5', '', '99999999999', '2147483648', '0x1', '-1', '007', '2147483647', '0']
    expect(
      found(
        placed,
        numbers.map(number => `${number},,m`)
      ).map(match => match.line)
    ).toEqual([...Array<undefined>(8).fill(undefined), 7, 2147483647, 0])
  })

  test('24 code', () => {
    const config = one('^(.*)!(.*)', {code: 1, message: 2})
    expect(found(config, [' E1 !x', '  !x', '!x']).map(match => match.code)).toEqual(['E1', undefined, undefined])
  })

  const loop = (more: Config = {loop: true}): Config =>
    several({regexp: '^file (.+)', file: 1}, {regexp: '^ (.+)', message: 1, ...more})

  test('25 consecutive lines', () => {
    expect(found(loop({}), ['file a', ' one', 'file b', '', ' two'])).toMatchObject([
      {file: 'a', message: 'one', logLine: 2}
    ])
  })

  test('26 loop', () => {
    expect(
      found(loop(), ['file a', ' 1', ' 2', 'x', ' 3', 'file b', ' 4']).map(({file: path, message}) => [path, message])
    ).toEqual([
      ['a', '1'],
      ['a', '2'],
      ['b', '4']
    ])
    expect(messages(loop(), ['file a', '', ' 1'])).toEqual([])
  })

  test('27 no loop', () => {
    expect(messages(loop({}), ['file a', ' 1', ' 2'])).toEqual(['1'])
  })

  test('28 a completed match clears the state', () => {
    const any = {regexp: '^(.+)$'}
    expect(
      found(several(any, any, {...any, message: 1}), ['a', 'b', 'c', 'd', 'e', 'f', 'g']).map(match => match.logLine)
    ).toEqual([3, 6])
  })

  test('29 a second beginning', () => {
    const config = several({regexp: '^A (.+)', file: 1}, {regexp: '^B (.+)', message: 1})
    expect(found(config, ['A x', 'A y', 'B m'])).toMatchObject([{file: 'y', message: 'm'}])
  })

  test('30 three patterns', () => {
    const config = several({regexp: '^A'}, {regexp: '^B'}, {regexp: '^C (.+)', message: 1})
    expect(messages(config, ['A', 'B', '', 'C 1', 'A', '', 'B', 'C 2', 'A', 'B', 'C 3'])).toEqual(['3'])
  })

  test('31 four patterns', () => {
    const config = several({regexp: '^A'}, {regexp: '^B'}, {regexp: '^C'}, {regexp: '^D (.+)', message: 1})
    const after = (...lines: string[]): string[] => messages(config, lines)
    expect(after('A', 'B', 'C', 'D 1')).toEqual(['1'])
    expect(after('A', 'B', 'noise', 'noise', 'C', 'D 1')).toEqual(['1'])
    expect(after('A', 'noise', 'B', 'C', 'D 1')).toEqual([])
    expect(after('A', 'B', 'C', 'noise', 'D 1')).toEqual([])
    // Tried again, because the first pattern matched on the line before, and not found: no longer waiting.
    expect(after('A', 'B', 'A', 'noise', 'C', 'D 1')).toEqual([])
  })

  test('32 no earlier pattern on the completing line', () => {
    const any = {regexp: '^(.+)$'}
    expect(found(several(any, {...any, message: 1}), ['a', 'b', 'c', 'd', 'e']).map(match => match.logLine)).toEqual([
      2, 4
    ])
  })

  test('33 a match clears the others', () => {
    const multi = {
      owner: 'multi',
      pattern: [{regexp: '^A'}, {regexp: '^B'}, {regexp: '^C'}, {regexp: '^D', message: 0}]
    }
    const plain = {owner: 'plain', pattern: [{regexp: '^x(.*)', message: 1}]}
    expect(found(file(multi, plain), ['A', 'B', 'noise', 'C', 'D'])).toHaveLength(1)
    expect(found(file(multi, plain), ['A', 'B', 'x1', 'C', 'D']).map(match => match.owner)).toEqual(['plain'])
    expect(found(file(multi, plain), ['A', 'B', 'x', 'C', 'D'])).toEqual([])
  })

  test('34 a match does not clear its own loop', () => {
    expect(messages(loop(), ['file a', ' 1', ' 2', ' 3'])).toEqual(['1', '2', '3'])
    expect(messages(loop(), ['file a', ' 1', '  ', ' 3'])).toEqual(['1', '3'])
  })

  test('35 groups that took no part', () => {
    expect(found(one('^(x)?(y)?(.+)', {file: 1, code: 2, message: 3}), ['yz'])).toEqual([
      {owner: 'o', severity: 'error', message: 'z', code: 'y', logLine: 1}
    ])
    expect(messages(several({regexp: '^(x)?a', message: 1}, {regexp: '^b'}), ['a', 'b'])).toEqual([])
  })

  test('36 earlier values stay', () => {
    // A property is set once; what could replace it is the value of an earlier line.
    const config = several({regexp: '^(\\w+):', file: 1}, {regexp: '^ (.*)', message: 1, loop: true})
    expect(found(config, ['a:', ' 1', ' 2']).map(match => match.file)).toEqual(['a', 'a'])
  })
})

describe('lines', () => {
  const colours = [
    `${esc}[31m`,
    `${esc}[01m${esc}[K`,
    `${esc}[0;1m`,
    `${esc}[m`,
    `${esc}(B`,
    `${esc}]8;;https://x.test/a${esc}\\`,
    `${esc}]8;;\u0007`,
    `${esc}[38:2::1:2:3m`
  ]

  test('37 escape sequences', () => {
    const config = one('^(\\S+): (.+)$', {file: 1, message: 2})
    for (const colour of colours) {
      const line = `${colour}a.c${colour}: no${colour}pe${colour}`
      expect(found(config, [line])).toMatchObject([{file: 'a.c', message: 'nope'}])
      expect(found(config, [line], {behaviour: 'runner'})[0]?.message).toBe(`no${colour}pe${colour}`)
    }
    // What the runner's expression says, and means otherwise.
    expect(messages(one('^x(y)'), ['x\u000033[31my'], {behaviour: 'runner'})).toEqual(['y'])
  })

  test('38 matchers that spell escape sequences out', () => {
    const optional = one('^(?:\\x1b\\[\\d+m)*error(?:\\x1b\\[\\d+m)*: ([^\\x1b]*)(?:\\x1b\\[\\d+m)*$')
    const demanded = one('^\\e\\[31m(\\w+)\\e\\[0m: (.+)', {code: 1, message: 2})
    for (const behaviour of ['documented', 'runner'] as const) {
      expect(messages(optional, [`${esc}[31merror${esc}[0m: x`, 'error: y'], {behaviour})).toEqual(['x', 'y'])
      expect(found(demanded, [`${esc}[31mE1${esc}[0m: x`, 'E1: x'], {behaviour})).toMatchObject([
        {code: 'E1', message: 'x'}
      ])
    }
    expect(messages(demanded, [`${esc}[31mE1${esc}[0m: x${esc}[1my`])).toEqual(['xy'])
  })

  test('39 line ends', async () => {
    const seen: Match[] = []
    for await (const match of matchChunks(
      ['\ufeffa\r', '\nb\rc\n\n', 'd', 'd\r\r', '\ne'],
      matching(one('^.+$', {message: 0}))
    ))
      seen.push(match)
    expect(seen.map(({message, logLine}) => `${logLine} ${message}`)).toEqual(['1 a', '2 b', '3 c', '5 dd', '7 e'])
  })

  test('40 workflow commands', () => {
    const commands = [
      '::error::x',
      '  ::warning file=a,line=1::x',
      '##[group]x',
      'x ##[error]x',
      '::debug::x',
      '::Error::x'
    ]
    const texts = ['##[unknown]x', '::unknown::x', 'x ::error::x', '::error x', '##[error x', 'std::vector::x']
    expect(messages(one('.*x', {message: 0}), [...commands, ...texts])).toEqual(texts)
  })
})

describe('places', () => {
  const config = one('^(.*?)\\|(.*?)\\|(.*)', {file: 1, fromPath: 2, message: 3})
  const paths = (lines: string[], options?: LineMatcherOptions): (string | undefined)[] =>
    found(config, lines, options).map(match => match.path)
  const workspace = {root: '/home/runner/work/shop/shop', has: (path: string) => path !== 'gone.c'}
  const places = (...files: string[]): (string | undefined)[] =>
    found(
      config,
      files.map(each => `${each}||m`)
    ).map(match => pathInWorkspace(match, workspace))

  test('41 fromPath', () => {
    expect(
      paths([
        'x.cs|a/b/c.csproj|m',
        '../x.cs|a/b/c.csproj|m',
        'x.cs|c.csproj|m',
        '/x.cs|a/b/c.csproj|m',
        './x//y/../z.cs||m'
      ])
    ).toEqual(['a/b/x.cs', 'a/x.cs', 'x.cs', '/x.cs', 'x/z.cs'])
    expect(places('src/a.c', '/home/runner/work/shop/shop/src/a.c')).toEqual(['src/a.c', 'src/a.c'])
  })

  test('42 default fromPath', () => {
    const withDefault = one('^(.*?)\\|(.*?)\\|(.*)', {file: 1, fromPath: 2, message: 3}, {fromPath: 'sub/p.csproj'})
    expect(found(withDefault, ['x.cs||m', 'x.cs|a/b.csproj|m'])).toMatchObject([
      {path: 'sub/x.cs', fromPath: 'sub/p.csproj'},
      {path: 'a/x.cs', fromPath: 'a/b.csproj'}
    ])
  })

  test('43 a file that is not there', () => {
    expect(places('gone.c')).toEqual([undefined])
    expect(found(config, ['gone.c||m'])).toHaveLength(1)
  })

  test('44 a file outside', () => {
    expect(
      places('/etc/passwd', '../other/a.c', 'a/../../a.c', '..', '/home/runner/work/shop/shopping/a.c', ' ')
    ).toEqual(Array(6).fill(undefined))
  })

  test('45 backslashes', () => {
    expect(paths(['src\\a.cs|C:\\repo\\p\\p.csproj|m', 'C:\\repo\\a.cs|x/y|m', '  src\\a.cs||m'])).toEqual([
      'C:/repo/p/src/a.cs',
      'C:/repo/a.cs',
      'src/a.cs'
    ])
    expect(paths(['src\\a.cs|d/p|m'], {behaviour: 'runner'})).toEqual(['d/src\\a.cs'])
    const windows = {root: 'D:\\a\\shop\\shop'}
    expect(found(config, ['D:\\a\\shop\\shop\\src\\a.cs||m']).map(match => pathInWorkspace(match, windows))).toEqual([
      'src/a.cs'
    ])
  })

  test('46 containers', () => {
    expect(places('/__w/shop/shop/src/a.c', '/github/workspace/src/a.c', '/__w/other/other/a.c')).toEqual([
      'src/a.c',
      'src/a.c',
      undefined
    ])
    expect(pathInWorkspace({path: '/src/a.c'}, {...workspace, aliases: ['/src']})).toBe('a.c')
    expect(pathInWorkspace({}, workspace)).toBeUndefined()
  })
})

describe('bounds', () => {
  const evil = {owner: 'evil', pattern: [{regexp: '^(a+)+: (.*)$', message: 2}]}
  const fine = {owner: 'fine', pattern: [{regexp: '^(.+)!', message: 1}]}

  test.each(['push', 'pushAll'] as const)('48 a catastrophic expression, %s', way => {
    const warnings: string[] = []
    const matcher = matching(file(evil, fine), {timeout: 20, warn: sentence => warnings.push(sentence)})
    const lines = ['a: one', `${'a'.repeat(48)}!`, 'a: two', 'b!']
    const matches = way === 'push' ? lines.flatMap(line => matcher.push(line) ?? []) : matcher.pushAll(lines)
    expect(matches.map(({owner, logLine}) => [owner, logLine])).toEqual([
      ['evil', 1],
      ['fine', 2],
      ['fine', 4]
    ])
    expect(warnings).toEqual([
      "Removing issue matcher 'evil'. Matcher failed 3 times. Error: The matching took longer than 20 ms"
    ])
  })
})

describe('expressions', () => {
  const matches = (regexp: string, text: string): boolean => found(one(regexp, {message: 0}), [text]).length > 0

  test('49 character classes', () => {
    expect(matches('^a.b$', 'a\u2028b')).toBe(true)
    expect(matches('^a.b$', 'a\u0085b')).toBe(true)
    expect(matches('a\\sb', 'a\u00a0b')).toBe(false)
    expect(matches('a[\\s]b', 'a\ufeffb')).toBe(false)
    expect(matches('a\\Sb', 'a\u00a0b')).toBe(true)
    expect(matches('a[^\\S]b', 'a\tb')).toBe(true)
    expect(matches('^\\d$', '\u0663')).toBe(false)
    expect(matches('^\\w$', 'é')).toBe(false)
    expect(matches('^\\w$', '\u0130')).toBe(true)
  })

  test('50 named groups, look-behind, unsupported constructs', () => {
    expect(
      found(one("(?<name>a)(b)(?'other'c)(d)", {message: 1, code: 2, file: 3, fromPath: 4}), ['abcd'])
    ).toMatchObject([{message: 'b', code: 'd', file: 'a', fromPath: 'c'}])
    expect(messages(one('(?:(?<x>a)|(?<x>b))'), ['b', 'a'])).toEqual(['b', 'a'])
    expect(messages(one('(?<2>a)(b)', {message: 2, code: 1}), ['ab'])).toEqual(['a'])
    expect(matches('(?<!MSB)\\d', 'MSB1')).toBe(false)
    expect(matches('(?<=a+)b', 'aab')).toBe(true)
    expect(
      parseMatchers(
        file(
          {owner: 'o', pattern: [{regexp: '(a)(?(1)b|c)', message: 0}]},
          {owner: 'p', pattern: [{regexp: 'x', message: 0}]}
        )
      )
    ).toMatchObject({
      matchers: [{owner: 'p'}],
      problems: [
        {
          owner: 'o',
          kind: 'unsupported',
          message:
            "Matcher 'o': the expression '(a)(?(1)b|c)' uses a conditional, ‘(?(1)b|c)’, which JavaScript cannot express"
        }
      ]
    })
  })
})

describe('amounts', () => {
  test('51 long messages', () => {
    const long = 'm'.repeat(5000)
    expect(messages(one('^(m+)$'), [long])).toEqual([long])
    expect(messages(one('^(m+)$'), [long], {behaviour: 'runner'})).toEqual(['m'.repeat(4096)])
  })

  test('52 many problems', () => {
    expect(found(one('(x)'), Array<string>(2000).fill('x'))).toHaveLength(2000)
  })

  test('53 streams apart', () => {
    const {matchers} = parseMatchers(several({regexp: '^A'}, {regexp: '^B', message: 0}))
    const [out, error] = [new LineMatcher(matchers), new LineMatcher(matchers)]
    out.push('A')
    expect(error.push('B')).toBeUndefined()
    expect(out.push('B')?.logLine).toBe(2)
    out.push('A')
    out.reset()
    expect(out.push('B')).toBeUndefined()
  })

  test('54 removal', () => {
    const matcher = matching(
      file({owner: 'a', pattern: [{regexp: 'x', message: 0}]}, {owner: 'b', pattern: [{regexp: 'y', message: 0}]})
    )
    matcher.remove('A')
    expect(matcher.pushAll(['x', 'y', 'x']).map(match => match.owner)).toEqual(['b'])
    expect(matcher.counts).toEqual([
      {owner: 'a', matches: 0},
      {owner: 'b', matches: 1}
    ])
  })

  test('55 the matcher of setup-node', () => {
    const regexp =
      '^([^\\s].*)[\\(:](\\d+)[,:](\\d+)(?:\\):\\s+|\\s+-\\s+)(error|warning|info)\\s+TS(\\d+)\\s*:\\s*(.*)$'
    const config = one(regexp, {file: 1, line: 2, column: 3, severity: 4, code: 5, message: 6}, {owner: 'tsc'})
    const plain = "app/(shop)/[id]/page.ts(2,3): error TS2322: Type 'string' is not assignable to type 'number'."
    const pretty = `${esc}[96mapp/(shop)/[id]/page.ts${esc}[0m:${esc}[93m2${esc}[0m:${esc}[93m3${esc}[0m - ${esc}[91merror${esc}[0m${esc}[90m TS2322: ${esc}[0mType 'string' is not assignable to type 'number'.`
    const place = {
      file: 'app/(shop)/[id]/page.ts',
      line: 2,
      column: 3,
      code: '2322',
      message: "Type 'string' is not assignable to type 'number'."
    }
    expect(
      found(config, [plain, "error TS18003: No inputs were found in config file 'tsconfig.json'.", pretty])
    ).toMatchObject([
      {...place, logLine: 1},
      {...place, logLine: 3}
    ])
  })
})

describe("beyond the runner's own tests", () => {
  const anything = one('.+', {message: 0})

  test('56 stopped commands', () => {
    const lines = ['::stop-commands::pause', '::error::a', '##[add-matcher]x', '::PAUSE::', '::error::b', '::pause::']
    expect(messages(anything, lines)).toEqual(['::error::a', '##[add-matcher]x', '::pause::'])
    const matcher = matching(anything)
    matcher.push('::stop-commands::pause')
    matcher.reset()
    expect(matcher.push('::error::a')).toBeUndefined()
  })

  test('57 matchers that the log adds and removes', () => {
    const files: Record<string, string> = {
      '.github/x.json': JSON.stringify(one('^(x)', {message: 1}, {owner: 'x'})),
      'a,b.json': JSON.stringify(one('^(y)', {message: 1}, {owner: 'y'})),
      'bad.json': '{"problemMatcher": [{"owner": "bad"}]}'
    }
    const warnings: string[] = []
    const matcher = new LineMatcher([], {
      readMatcherFile: path => files[path],
      warn: sentence => warnings.push(sentence)
    })
    const owners = (...lines: string[]): string[] => matcher.pushAll(lines).map(match => match.owner)
    expect(owners('x', '::add-matcher::.github/x.json', 'x', '##[add-matcher]a,b.json', 'y')).toEqual(['x', 'y'])
    expect(owners('::remove-matcher owner=X::', 'x', 'y', '::remove-matcher::a,b.json', 'y')).toEqual(['y'])
    expect(warnings).toEqual([])
    owners(
      '::add-matcher::none.json',
      '::add-matcher::bad.json',
      '::add-matcher::',
      '::remove-matcher::',
      '::remove-matcher owner=x::a'
    )
    expect(warnings).toEqual([
      "The command 'add-matcher' in line 11 names 'none.json', which cannot be read here",
      "The command 'add-matcher' in line 12: bad.json: Matcher 'bad' does not contain any patterns",
      "The command 'add-matcher' in line 13 names no file",
      "The command 'remove-matcher' in line 14 must name either an owner or a file",
      "The command 'remove-matcher' in line 15 must name either an owner or a file"
    ])
  })
})

test('every statement has its test', () => {
  const numbers = (text: string, pattern: RegExp): number[] =>
    [...text.matchAll(pattern)].map(([, number]) => Number(number))
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
  const stated = numbers(read('../../../docs/conformance/problem-matchers.md'), /^(\d+)\. /gm)
  // 47 is about what is published: the format's own tests hold it.
  const tested = ['./conformance.test.ts', './expression.test.ts', './robustness.test.ts'].flatMap(path =>
    numbers(read(path), /^ *test(?:\.each\(.*\))?\('(\d+) /gm)
  )
  expect([...new Set(tested), 47].sort((a, b) => a - b)).toEqual(stated)
})
