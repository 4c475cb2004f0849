import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
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
