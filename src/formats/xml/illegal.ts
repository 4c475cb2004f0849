import {illegal} from './bytes.ts'
import {damaged, type Input} from './input.ts'

/** Counts the characters between two positions that XML forbids. */
export function countIllegal(input: Input, from: number, to: number): void {
  for (let position = illegalAt(input, from, to); position < to; position = illegalAt(input, position + 1, to))
    damaged(input, 'control', position)
}

/**
 * Where the first character is that XML forbids, `to` where there is none. Sixteen bytes at a time: a word has one below
 * 0x20 when subtracting 0x20 from each byte borrows. @see https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
 */
export function illegalAt({data, words}: Input, from: number, to: number): number {
  const first = Math.min((from + 3) & ~3, to)
  const before = illegalIn(data, from, first)
  if (before < first) return before
  const last = to & ~3
  let position = first
  for (const fours = last - 12; position < fours; position += 16) {
    const index = position >> 2
    const a = words[index]!
    const b = words[index + 1]!
    const c = words[index + 2]!
    const d = words[index + 3]!
    const borrows =
      ((a - 0x20202020) & ~a) | ((b - 0x20202020) & ~b) | ((c - 0x20202020) & ~c) | ((d - 0x20202020) & ~d)
    if ((borrows & 0x80808080) !== 0) {
      const found = illegalIn(data, position, position + 16)
      if (found < position + 16) return found
    }
  }
  return illegalIn(data, position, to)
}

function illegalIn(data: Uint8Array, from: number, to: number): number {
  let position = from
  while (position < to && illegal[data[position]!] === 0) position++
  return position
}
