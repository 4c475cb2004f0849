import {readBits, startBits} from './bits.ts'

/** The most numbers of one set: three times of what a check run's text has room for. A hostile digest must not fill the memory. */
export const mostNumbers = 50_000

/**
 * Numbers in ascending order, each by its distance from the one before in a Rice code: for n random numbers of b bits
 * that takes about b − log₂ n + 1.5 bits each, within a twentieth of the least that is possible.
 *
 * @param sorted distinct, ascending, each below 2 ** bits.
 * @see https://en.wikipedia.org/wiki/Golomb_coding#Rice_coding
 */
export function packNumbers(sorted: readonly number[], bits: number): Uint8Array {
  const width = riceWidth(sorted.length, bits)
  const writer = startBits()
  let before = -1
  for (const value of sorted) {
    const distance = value - before - 1
    writer.unary(Math.floor(distance / 2 ** width))
    writer.number(distance % 2 ** width, width)
    before = value
  }
  return writer.finish()
}

/**
 * Reads so many numbers back.
 *
 * @param from the first byte of the set.
 * @throws RangeError where they are too many, are cut off, or have more bits than they can have.
 */
export function unpackNumbers(
  packed: Uint8Array,
  {from, length, bits}: {from: number; length: number; bits: number}
): {numbers: number[]; bytes: number} {
  if (length > mostNumbers) throw new RangeError('too many numbers')
  const width = riceWidth(length, bits)
  const reader = readBits(packed, from)
  const numbers: number[] = []
  let before = -1
  for (let each = 0; each < length; each++) {
    before += 1 + reader.unary() * 2 ** width + reader.number(width)
    if (before >= 2 ** bits) throw new RangeError('a number is too large')
    numbers.push(before)
  }
  return {numbers, bytes: reader.bytesRead()}
}

/** How many bits of a distance are written as they are. */
const riceWidth = (length: number, bits: number): number =>
  length === 0 ? 0 : Math.max(0, bits - Math.ceil(Math.log2(length)))
