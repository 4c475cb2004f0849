import {byte} from './bytes.ts'

/**
 * Where a document type declaration ends; what it declares is not read, so that no entity can be expanded.
 *
 * @param start after `<!DOCTYPE`.
 * @param end of the bytes that are there.
 * @returns the position after its `>`; undefined where more bytes are needed.
 */
export function skipDoctype(data: Buffer, start: number, end: number): number | undefined {
  let inSubset = false
  for (let position = start; position < end; position++) {
    const value = data[position]!
    if (value === byte.doubleQuote || value === byte.apostrophe) {
      position = indexOf(data, String.fromCharCode(value), {from: position + 1, end})
    } else if (value === byte.openBracket) inSubset = true
    else if (value === byte.closeBracket) inSubset = false
    else if (value === byte.greater && !inSubset) return position + 1
    else if (value === byte.less && data[position + 1] === byte.question)
      position = indexOf(data, '?>', {from: position + 2, end})
    else if (value === byte.less && data.toString('latin1', position, position + 4) === '<!--')
      position = indexOf(data, '-->', {from: position + 4, end})
  }
  return undefined
}

/** Where a text begins that ends before `end`; `end` where there is none. */
function indexOf(data: Buffer, text: string, {from, end}: {from: number; end: number}): number {
  const found = data.indexOf(text, from, 'latin1')
  return found < 0 || found + text.length > end ? end : found
}
