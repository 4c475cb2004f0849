import {byte, textStop} from './bytes.ts'
import {illegalAt} from './illegal.ts'
import {cut, longRun, nextStop, type Input} from './input.ts'
import {namedReference} from './reference.ts'

/**
 * Where a run of text ends at a “<”, for who has no use for the text.
 *
 * @returns `cut` where bytes are missing, or where there is anything in it that has to be looked at more closely.
 */
export function soundTextEnd(input: Input, from: number): number {
  const {data, end} = input
  const stops = textStop
  let position = from
  for (;;) {
    const long = position + longRun
    while (stops[data[position]!] === 0 && position < long) position++
    if (position === long && stops[data[long]!] === 0) {
      position = nextStop(input, long)
      if (position >= end || illegalAt(input, long, position) < position) return cut
    }
    if (position >= end) return cut
    const stop = data[position]!
    if (stop === byte.less) return position
    const isSingle = stop === byte.closeBracket && data[position + 1] !== byte.closeBracket
    const length = stop === byte.ampersand ? namedReference(data, position) : isSingle ? 1 : 0
    if (length === 0) return cut
    position += length
  }
}
