import {illegal} from './bytes.ts'
import {damaged, type Input} from './input.ts'

/**
 * Counts the characters between two positions that XML forbids, four bytes at a time: a word has one below 0x20 when
 * subtracting 0x20 from each byte borrows. @see https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord
 */
export function countIllegal(input: Input, from: number, to: number): void {
  const {words} = input
  const last = to & ~3
  let position = Math.min((from + 3) & ~3, to)
  countBytes(input, from, position)
  for (; position < last; position += 4) {
    const word = words[position >> 2]!
    if (((word - 0x20202020) & ~word & 0x80808080) !== 0) countBytes(input, position, position + 4)
  }
  countBytes(input, position, to)
}

function countBytes(input: Input, from: number, to: number): void {
  const {data} = input
  for (let position = from; position < to; position++)
    if (illegal[data[position]!] === 1) damaged(input, 'control', position)
}
