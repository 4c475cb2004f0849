import {readInside} from './inside.ts'

/** Larger files are no source that a person reads lines of. */
const largestSource = 1024 * 1024

/** How much of a line is kept, in UTF-16 units. */
const longestLine = 200

/**
 * Some lines of a file of the checkout, by their 1-based numbers, without the blanks around them; those that it does not
 * have, or that are blank, are left out.
 */
export function readLines(folder: string, path: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const read = readInside(folder, path, largestSource)
  if ('refused' in read || read.bytes.includes(0)) return found
  let number = 0
  for (const line of read.bytes.toString('utf8').split(/\r\n|\n|\r/)) {
    const text = wanted.has(++number) ? line.trim() : ''
    if (text !== '') found.set(number, text.length <= longestLine ? text : `${text.slice(0, longestLine)}…`)
  }
  return found
}
