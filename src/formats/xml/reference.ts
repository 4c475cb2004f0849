import {byte, nameByte} from './bytes.ts'
import {cut, damaged, type Input} from './input.ts'
import {isLegal, isNamedReference, longestReference, numeric} from './text.ts'

/**
 * Looks at what stands at an “&”, without resolving it; damage is counted.
 *
 * @returns how many bytes to pass over, or `cut`.
 */
export function referenceAt(input: Input, position: number): number {
  return namedReference(input.data, position) || anyReference(input, position)
}

/** The length of one of XML's five references by their bytes, 0 for any other: nearly all are of these. */
export function namedReference(data: Uint8Array, at: number): number {
  const first = data[at + 1]
  const second = data[at + 2]
  if (second === 0x74 && data[at + 3] === byte.semicolon) return first === 0x6c || first === 0x67 ? 4 : 0
  if (first === 0x71)
    return second === 0x75 && data[at + 3] === 0x6f && data[at + 4] === 0x74 && data[at + 5] === byte.semicolon ? 6 : 0
  if (first !== 0x61) return 0
  if (second === 0x6d) return data[at + 3] === 0x70 && data[at + 4] === byte.semicolon ? 5 : 0
  return second === 0x70 && data[at + 3] === 0x6f && data[at + 4] === 0x73 && data[at + 5] === byte.semicolon ? 6 : 0
}

function anyReference(input: Input, start: number): number {
  const {data, end} = input
  const stop = Math.min(end, start + longestReference)
  let position = start + 1
  while (position < stop && (nameByte[data[position]!] === 1 || data[position] === byte.hash)) position++
  if (position === end && !input.final) return cut
  const length = position + 1 - start
  const name = String.fromCharCode(...data.subarray(start + 1, position))
  const [, hexadecimal, decimal] = numeric.exec(name) ?? []
  const isNumeric = hexadecimal !== undefined || decimal !== undefined
  if (position === stop || data[position] !== byte.semicolon || name === '' || (name.startsWith('#') && !isNumeric)) {
    damaged(input, 'ampersand', start)
    return 1
  }
  if (isNumeric) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
    if (!isLegal(code)) damaged(input, 'control', start)
  } else if (!isNamedReference(name)) damaged(input, 'entity', start)
  return length
}
