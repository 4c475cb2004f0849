import {isAscii} from 'node:buffer'

/** How many characters of one text are kept: what the Checks API takes of a message or of its details. */
export const longestText = 65_536

/** Of a longer text the end is kept too: Python names the failing line last. */
const longestEnd = 16_384
const longestHead = longestText - longestEnd

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/** Whether the name of a reference is one of the five that XML defines. */
export const isNamedReference = (name: string): boolean => named.has(name)

/** No reference is longer, in bytes with its “&” and “;”; what is longer is a bare ampersand. */
export const longestReference = 48

/** The name of a numeric reference. */
export const numeric = /^#(?:x([0-9a-fA-F]{1,40})|([0-9]{1,40}))$/

/** Escape sequences go as a whole, so that no “[31m” stays. @see ECMA-48 §5.4 */
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g
const illegalCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const illegalCharacters = new RegExp(illegalCharacter, 'g')

/** Whether XML 1.0 allows a character. @see https://www.w3.org/TR/xml/#charsets */
export const isLegal = (code: number): boolean =>
  code >= 0x20
    ? code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    : code === 0x09 || code === 0x0a || code === 0x0d

/** Decodes bytes of UTF-8; plain ASCII, which is the rule, goes about twice as fast. */
export function decodeBytes(data: Buffer, start: number, end: number): string {
  return data.toString(isAscii(data.subarray(start, end)) ? 'latin1' : 'utf8', start, end)
}

/**
 * Replaces the five named references and the numeric ones; others stay as they are: nothing is ever expanded. Characters
 * that XML forbids stay until `removeIllegal` sees the escape sequences that they begin.
 */
export function resolveReferences(text: string): string {
  let at = text.indexOf('&')
  if (at < 0) return text
  let resolved = ''
  let from = 0
  let end = 0
  // By hand, because names and messages are full of references.
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    if (end < at + 2) end = text.indexOf(';', at + 2)
    if (end < 0) break
    if (end - at > longestReference) continue
    const character = resolve(text.slice(at + 1, end))
    if (character === undefined) continue
    resolved += text.slice(from, at) + character
    from = end + 1
    at = end
  }
  return resolved + text.slice(from)
}

/** What a reference stands for, undefined for an unknown one. */
function resolve(name: string): string | undefined {
  if (!name.startsWith('#')) return named.get(name)
  const [, hexadecimal, decimal] = numeric.exec(name) ?? []
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  if (Number.isNaN(code)) return undefined
  return isLegal(code) || code < 0x20 ? String.fromCodePoint(code) : ''
}

/** Removes what XML forbids, escape sequences as a whole. */
export function removeIllegal(text: string): string {
  if (!illegalCharacter.test(text)) return text
  return text.replace(escapeSequence, '').replace(illegalCharacters, '')
}

/** A text that comes in pieces, of which at most `longestText` characters are kept. */
export interface KeptText {
  readonly head: string
  readonly tail: string
  /** All its characters. */
  readonly length: number
}

/** Before the first piece. */
export const noText: KeptText = {head: '', tail: '', length: 0}

/** A text with one more piece. Takes time in proportion to the piece, and gives the same however a text is cut. */
export function appendText({head, tail, length}: KeptText, piece: string): KeptText {
  const room = longestHead - head.length
  const rest = room > 0 ? piece.slice(room) : piece
  return {
    head: room > 0 ? head + piece.slice(0, room) : head,
    tail: rest === '' ? tail : (tail + rest).slice(-longestEnd),
    length: length + piece.length
  }
}

/** What was kept, with the number of characters that were not. */
export function joinText({head, tail, length}: KeptText): string {
  const left = length - head.length - tail.length
  return left === 0 ? head + tail : `${head}\n… (${left} more characters) …\n${tail}`
}
