import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Diagnostic} from '../../src/model/diagnostic.ts'
import {withoutDuplicates} from '../../src/normalize/duplicates.ts'
import {hasControls, stripEscapes} from '../../src/model/text.ts'

describe('escape sequences', () => {
  test.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['colours with colons', '\u001b[38:2::255:0:0mred\u001b[m', 'red'],
    ['erasing a line', 'a\u001b[Kb\u001b[2Kc', 'abc'],
    ['private ones', '\u001b[?25lx\u001b[?25h', 'x'],
    ['in one byte', '\u009b31mred', 'red'],
    ['links', '\u001b]8;;https://example.com\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['links that a bell ends', '\u001b]8;id=1;file:///x\u0007text\u001b]8;;\u0007', 'text'],
    ['titles', '\u001b]0;title\u0007x', 'x'],
    ['a string without end keeps what follows', '\u001b]8;;https://example.com\nnext', '8;;https://example.com\nnext'],
    ['device control', '\u001bP1$r0m\u001b\\x', 'x'],
    ['character sets', '\u001b(Bx\u001b(0', 'x'],
    ['short ones', '\u001b7x\u001b8\u001b=\u001bc', 'x'],
    ['cut off', 'x\u001b[31', 'x31'],
    ['controls', 'a\u0000b\u0008c\u007fd\u0085e', 'abcde'],
    ['line ends', 'a\r\nb\rc\td', 'a\nb\nc\td'],
    ['nothing is unescaped', '&lt; \\u001b[31m %1B #x1B[0m', '&lt; \\u001b[31m %1B #x1B[0m']
  ])('%s', (_, text, plain) => {
    expect(stripEscapes(text)).toBe(plain)
  })

  test('leave no control character behind, and plain text as it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const plain = stripEscapes(text)
        expect(hasControls(plain.replace(/[\n\t\u2028-\u202e\u2066-\u2069]/g, ''))).toBe(false)
        expect(stripEscapes(plain)).toBe(plain)
      })
    )
  })

  test('are read once, however many are left open', () => {
    for (const open of ['\u001b]', '\u001b[', '\u001bP1', '\u001b(', '\u009b1;', '\u001b]8;;'])
      expect(typeof stripEscapes(open.repeat(200_000))).toBe('string')
  })
})

describe('duplicates', () => {
  const told = (message: string, line?: number, rest: Partial<Diagnostic> = {}): Diagnostic => ({
    severity: 'error',
    message,
    source: 'junit',
    ...(line === undefined ? {} : {location: {path: 'a.ts', start: {line}}}),
    ...rest
  })

  test('the same of the same line is told once, the first time', () => {
    const all = [told('a', 1, {details: 'first'}), told('b', 1), told('a', 1, {details: 'second'}), told('a', 2)]
    expect(withoutDuplicates(all)).toEqual([all[0], all[1], all[3]])
  })

  test('of different files, each', () => {
    const all = [
      told('a', 1),
      told('a', 1, {location: {path: 'b.ts', start: {line: 1}}}),
      told('a', undefined, {location: {path: 'a.ts'}})
    ]
    expect(withoutDuplicates(all)).toEqual(all)
  })

  test('without a location, only when the details are the same', () => {
    const all = [
      told('a', undefined, {details: 'x'}),
      told('a', undefined, {details: 'y'}),
      told('a', undefined, {details: 'x'})
    ]
    expect(withoutDuplicates(all)).toEqual([all[0], all[1]])
  })
})
