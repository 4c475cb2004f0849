import {valueNeeds} from './bytes.ts'
import type {Input} from './input.ts'
import type {StartTag} from './start-tag.ts'
import {longestText} from './text.ts'

/** Whether an attribute's bytes are its value as they stand: valid UTF-8 without references and line breaks, not to be cut. */
export const isPlain = (input: Input, tag: StartTag, index: number): boolean =>
  (tag.needs[index]! & ~valueNeeds.utf8) === 0 &&
  input.repairs.counts.encoding === 0 &&
  tag.ends[index]! - tag.starts[index]! <= longestText

/** More digits than a double holds exactly. */
const mostDigits = 15
const powers = Array.from({length: mostDigits + 1}, (_, exponent) => 10 ** exponent)

/** The number in an attribute of digits with at most one point, as `Number` reads it; undefined for any other. */
export const digitsIn = ({data}: Input, {starts, ends}: StartTag, index: number): number | undefined =>
  digitsBetween(data, starts[index]!, ends[index]!)

/** The same for bytes that are known to be a value. */
export function digitsBetween(data: Uint8Array, from: number, to: number): number | undefined {
  if (to === from || to - from > mostDigits) return undefined
  let digits = 0
  let point = -1
  for (let at = from; at < to; at++) {
    const digit = data[at]! - 0x30
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit
    else if (digit === -2 && point < 0) point = at
    else return undefined
  }
  if (point < 0) return digits
  return to - from === 1 ? undefined : digits / powers[to - point - 1]!
}
