import {readPartial, type PartialValue} from './partial.ts'

/** Places that are tried as the start of a value, and characters that are read in vain, before the search ends. */
const mostTries = 2000
const mostInVain = 256 * 1024

let last: {readonly text: string; readonly values: readonly PartialValue[]} | undefined

/**
 * The JSON values at the beginning of a report, see `findValues`. The answer for the last text is kept, since every
 * format asks for it.
 *
 * @param beginning the first 64 KB of the report.
 */
export function valuesIn(beginning: string): readonly PartialValue[] {
  if (last?.text !== beginning) last = {text: beginning, values: [...findValues(beginning)]}
  return last.values
}

/**
 * Finds the JSON values in a text: one in a document, several in JSON lines; text before, between and after them is
 * passed over. Only what may be a report counts: objects with a key, lists that start with such an object, and an empty
 * list where it is all there is. The last one may be cut off.
 */
export function* findValues(text: string): Generator<PartialValue> {
  if (/^\s*\[\s*\]\s*$/.test(text)) yield {value: [], start: text.indexOf('['), end: text.length, whole: true}
  const opener = /[[{](?=\s*["{])/g
  let vain = 0
  let tries = 0
  for (
    let found = opener.exec(text);
    found !== null && tries < mostTries && vain < mostInVain;
    found = opener.exec(text)
  ) {
    const start = found.index
    const partial = readPartial(text, start)
    if (hasSubstance(partial.value)) {
      yield partial
      opener.lastIndex = Math.max(partial.end, start + 1)
    } else {
      tries++
      vain += partial.end - start
      if (partial.whole) opener.lastIndex = partial.end
    }
  }
}

function hasSubstance(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null && !Array.isArray(first) && Object.keys(first).length > 0
}
