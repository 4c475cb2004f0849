import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {includes} from '../src/characters.ts'
import {translate, valueOf} from '../src/expression.ts'
import {parseMatchers} from '../src/index.ts'
import {parseExpression} from '../src/parse-expression.ts'
import {InvalidExpression} from '../src/syntax.ts'
import type {Node} from '../src/syntax.ts'

/** All groups of the first match in .NET's order, or null. */
const groups = (expression: string, text: string): string[] | null => {
  const translated = translate(expression)
  const match = translated.regexp.exec(text)
  return match && [...translated.groups.keys()].sort((a, b) => a - b).map(number => valueOf(translated, match, number))
}
const whole = (expression: string, text: string): string | undefined => groups(expression, text)?.[0]

describe('what .NET reads otherwise', () => {
  test('58 brackets', () => {
    expect(whole('[]a]+', 'x]a]y')).toBe(']a]')
    expect(whole('[^]', 'a')).toBe('a')
    expect(whole('[^]a]', 'xa]')).toBe('xa]')
    expect(whole('[[a]+', 'b[a')).toBe('[a')
    expect(whole('[a\\-c]+', '-ca')).toBe('-ca')
    expect(whole('[\\w-x]+', '.a-b')).toBe('a-b')
    expect(whole('[a-]+', 'b-a')).toBe('-a')
    expect(whole('[\\x2d-0]+', 'a-./0')).toBe('-./0')
    expect(whole('[[:a]+', ':[')).toBe(':[')
    expect(whole('a]b}', 'a]b}')).toBe('a]b}')
    expect(whole('a{b{,2}', 'a{b{,2}')).toBe('a{b{,2}')
    for (const bad of ['[a', '[]', '[b-a]', '[a-\\d]', '[\\', '[a-z-[b]c]'])
      expect(() => translate(bad)).toThrow(InvalidExpression)
  })

  test('59 numbers after a backslash', () => {
    expect(whole('(a)\\1', 'aa')).toBe('aa')
    expect(whole('(a)\\12', 'aa2')).toBe('aa2')
    expect(whole('\\1(a)', '\u0001a')).toBe('\u0001a')
    expect(whole('(a)\\2', 'a\u0002')).toBe('a\u0002')
    expect(whole('\\033\\101\\400\\0', '\u001bA 0\u0000')).toBe('\u001bA 0\u0000')
    expect(whole('\\9(a)', '9a')).toBe('9a')
    expect(whole('(?<q>[\'"]).*?\\k<q>', `say "it's" now`)).toBe(`"it's"`)
    expect(whole("(?<q>.)\\k'q'\\<q>\\1", 'xxxx')).toBe('xxxx')
    expect(whole('(?:(a)|b)\\1c', 'bc')).toBe('bc')
    for (const bad of ['\\k', '\\kx', '\\k<x>', '\\<5>']) expect(() => translate(bad)).toThrow(InvalidExpression)
  })

  test('60 escapes', () => {
    expect(whole('\\a\\e\\cC\\cc\\x41\\u00e9\\t\\f\\v', '\u0007\u001b\u0003\u0003Aé\t\f\v')).toBeDefined()
    expect(whole('\\_\\/\\-\\"\\\'\\y\\ ', `_/-"'y `)).toBeDefined()
    expect(whole('[\\b\\B\\A\\a]+', '\bBA\u0007')).toBe('\bBA\u0007')
    expect(whole('\\Aa\\z', 'a')).toBe('a')
    expect(whole('\\Ga\\Z', 'ba')).toBeUndefined()
    expect(whole('\\bb\\B', 'ab bc')).toBe('b')
    for (const bad of [
      '\\x4',
      '\\u12g4',
      '\\c',
      '\\c1',
      'a\\',
      '*a',
      'a|+',
      '(?:*)',
      'a**',
      'a{2}{3}',
      'a+++',
      'a{2,1}',
      '(a',
      'a)',
      '(?y)',
      '(?',
      '(?<',
      '(?<a',
      '(?<1a>b)',
      '(?<0>b)',
      '(?<>b)',
      '(?#'
    ])
      expect(() => translate(bad)).toThrow(InvalidExpression)
  })

  test('61 options', () => {
    expect(whole('(?i)error [a-f]+', 'x ERRor ABc')).toBe('ERRor ABc')
    expect(whole('a(?i)b|c', 'aB')).toBe('aB')
    expect(whole('a(?i)b|c', 'C')).toBe('C')
    expect(whole('a(?i:b)c', 'aBC')).toBeUndefined()
    expect(whole('(?i:a(?-i)b)c', 'Abc')).toBe('Abc')
    expect(whole('(?i:a(?-i)b)c', 'ABc')).toBeUndefined()
    expect(whole('(?i)[^a]É\\u0434', 'xéД')).toBe('xéД')
    expect(whole('(?i)k', '\u212a')).toBe('\u212a')
    expect(whole('(?i)[^k]', 'K')).toBeUndefined()
    expect(whole('(?s).(?-s:.)', '\n\n')).toBeUndefined()
    expect(whole('(?s).', '\n')).toBe('\n')
    expect(groups('(?n)(a)(?<x>b)', 'ab')).toEqual(['ab', 'b'])
    expect(whole('(?x) a b # c\n [ ] d (?#e) +', 'ab dd')).toBe('ab dd')
    expect(whole('a(?#comment)+(?m)$', 'aa')).toBe('aa')
    expect(whole('(?imnsx-imnsx:A)', 'a')).toBeUndefined()
  })

  test('62 constructs that JavaScript writes otherwise', () => {
    expect(whole('(?>a+)ab', 'aaab')).toBeUndefined()
    expect(groups('(?>(a)|ab)(c)(?>d)', 'acd')).toEqual(['acd', 'a', 'c'])
    expect(whole('(?:(?>a*)b)+', 'xabaab')).toBe('abaab')
    expect(whole('[a-z-[aeiou]]+', 'aebcd')).toBe('bcd')
    expect(whole('[a-z-[a-y-[b]]]+', 'acbzd')).toBe('bz')
    expect(whole('[a-[b]]', 'a')).toBe('a')
    expect(whole('\\p{Lu}[\\p{Nd}\\P{L}]\\P{Lu}', 'éÉ\u0663é')).toBe('É\u0663é')
    expect(whole('^*a(?=b)?(?<=a)+$+', 'a')).toBe('a')
    expect(groups('(?<b>1)(2)(?<a>3)(?<b>4)', '1234')).toEqual(['1234', '2', '4', '3'])
    expect(groups('(?<3>a)(b)', 'ab')).toEqual(['ab', 'b', 'a'])
  })

  test('63 unsupported constructs', () => {
    const told = (expression: string): unknown =>
      parseMatchers({problemMatcher: [{owner: 'o', pattern: [{regexp: expression, message: 0}]}]}).problems
    const constructs: Record<string, string> = {
      '(?(a)b|c)': 'a conditional, ‘(?(a)b|c)’',
      '(?<a>x)(?<b-a>y)': 'a balancing group, ‘(?<b-a>y)’',
      '(x)(?<-1>y)': 'a balancing group, ‘(?<-1>y)’',
      '\\p{IsGreek}': 'a Unicode block, ‘\\p{IsGreek}’',
      '(?i)(a)\\1': 'a back reference under (?i)',
      '(?<=(?>a))b': 'an atomic group inside a look-behind',
      '(?:(?<n>a)|(?<n>b))\\k<n>': 'a back reference to a name that two groups share'
    }
    for (const [expression, construct] of Object.entries(constructs))
      expect(told(expression)).toEqual([
        {
          owner: 'o',
          kind: 'unsupported',
          message: `Matcher 'o': the expression '${expression}' uses ${construct}, which JavaScript cannot express`
        }
      ])
    expect(told('a'.repeat(70_000))).toEqual([
      {
        owner: 'o',
        kind: 'unsupported',
        message: `Matcher 'o': the expression '${'a'.repeat(300)}…' uses more than 65536 characters, which JavaScript cannot express`
      }
    ])
    expect(told(`${'('.repeat(1000)}a${')'.repeat(1000)}`)).toMatchObject([{kind: 'unsupported'}])
  })

  test('what both read alike stays as it is', () => {
    // The same pieces, put together at random, mean the same to both where no difference is known.
    const piece = fc.constantFrom(
      'a',
      'b',
      ':',
      '.',
      '[ab]',
      '[^:]',
      '\\d',
      '\\w',
      '\\S',
      '\\(',
      ' ',
      '(a|b)',
      '(?:ab|)',
      '(?=b)',
      '(?!a)',
      '(b)?',
      'a*',
      'b+?',
      '[a-c]{1,2}',
      '\\b',
      '\\.'
    )
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 8}),
        fc.array(fc.constantFrom('a', 'b', ':', ' ', '1', '.', '('), {maxLength: 12}),
        (pieces, text) => {
          const [expression, line] = [pieces.join(''), text.join('')]
          const native = new RegExp(expression, 's').exec(line)
          expect(groups(expression, line)).toEqual(
            native && Array.from(native, (value: string | undefined) => value ?? '')
          )
        }
      )
    )
  })
})

describe('how slow an expression can be', () => {
  const degree = (expression: string): number => translate(expression).degree

  test('known ones', () => {
    // The matchers of setup-node for tsc, of gcc, and of eslint.
    expect(
      degree('^([^\\s].*)[\\(:](\\d+)[,:](\\d+)(?:\\):\\s+|\\s+-\\s+)(error|warning|info)\\s+TS(\\d+)\\s*:\\s*(.*)$')
    ).toBe(1)
    expect(degree('^()(.*?):(\\d+):(\\d*):?\\s+(?:fatal\\s+)?(warning|error):\\s+(.*)$')).toBe(1)
    expect(degree('^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$')).toBe(2)
    expect(degree('a*b')).toBe(2)
    expect(degree('^a*a*b')).toBe(2)
    expect(degree('^a*a*a*b')).toBe(3)
    expect(degree('^(?:ab)*(?:ba)*$')).toBe(1)
    expect(degree('^(?:ab)*a(?:ba)*c')).toBe(2)
    for (const evil of [
      '^(a+)+$',
      '(a*)*b',
      '(a|a)*b',
      '(a|b|ab)*c',
      '^(\\w+\\s?)*$',
      '((a?){2})*b',
      '(?:(?:a|b)*|c)+d'
    ])
      expect([evil, degree(evil)]).toEqual([evil, Infinity])
  })

  test('the figure is never too low', () => {
    const leaf = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]')
    const {expression} = fc.letrec<{expression: string}>(tie => ({
      expression: fc.oneof(
        {maxDepth: 4, withCrossShrink: true},
        leaf,
        fc.tuple(tie('expression'), tie('expression')).map(parts => parts.join('')),
        fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(?:${a}|${b})`),
        fc
          .tuple(tie('expression'), fc.constantFrom('*', '+', '?', '*?', '+?', '{2}', '{1,3}'))
          .map(([a, sign]) => `(${a})${sign}`)
      )
    }))
    const framed = fc
      .tuple(fc.constantFrom('', '^'), expression, fc.constantFrom('', '$', 'c', 'c$', '(.*)$', '.+'))
      .map(parts => parts.join(''))
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3})
    fc.assert(
      fc.property(framed, word, word, (source, pumped, end) => {
        const expected = degree(source)
        if (expected > 3) return
        // On a line of twice the length, n² takes four times the steps.
        const steps = [48, 96].map(length => {
          const text = pumped.repeat(length).slice(0, length) + end
          const bound = 60 * source.length ** 2 * text.length ** expected
          const counted = stepsOf(parseExpression(source).tree, text, bound)
          expect(counted).toBeLessThan(bound)
          return counted
        })
        expect(steps[1]).toBeLessThan(1.5 * 2 ** expected * steps[0]! + 50 * source.length)
      }),
      {numRuns: 400}
    )
  })
})

/** The steps of a plain backtracking search: how the engines of .NET and JavaScript work. Stops at the bound. */
const stepsOf = (tree: Node, text: string, bound: number): number => {
  let steps = 0
  const walk = (node: Node, at: number, then: (at: number) => boolean): boolean => {
    if (++steps > bound) return true
    switch (node.kind) {
      case 'set':
        return at < text.length && includes(node.set, text.charCodeAt(at)) && then(at + 1)
      case 'sequence': {
        const from = (index: number, place: number): boolean =>
          index === node.parts.length ? then(place) : walk(node.parts[index]!, place, next => from(index + 1, next))
        return from(0, at)
      }
      case 'choice':
        return node.options.some(option => walk(option, at, then))
      case 'repeat': {
        const again = (count: number, place: number): boolean => {
          const more = (): boolean =>
            count < node.max &&
            walk(node.node, place, next => (next === place && count >= node.min ? false : again(count + 1, next)))
          const enough = (): boolean => count >= node.min && then(place)
          return node.lazy ? enough() || more() : more() || enough()
        }
        return again(0, at)
      }
      case 'start':
        return at === 0 && then(at)
      case 'end':
        return at === text.length && then(at)
      default:
        return 'node' in node && walk(node.node, at, then)
    }
  }
  for (let start = 0; start <= text.length; start++) if (walk(tree, start, () => true)) break
  return steps
}
