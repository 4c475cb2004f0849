import {stripEscapes} from '../../model/text.ts'

/** Escape sequences whose ESC a tool wrote as text, because XML cannot hold it: surefire, pytest, rspec, ctest. */
const written = /(?:&(?:amp;?)?#(?:27|x1b);|#x1b|\\x1b|\\u001b|\\e|\[NON-XML-CHAR-0x1B\]|\u241b)\[[0-9;]{0,20}m/gi

/** Colours whose ESC a tool left out; only trusted where one is also ended. */
const colour = /\[(?:[0-47]|2[234579]|[34][0-79]|9[0-7]|10[0-7])(?:;\d{1,3}){0,4}m(?!\])/g
const endOfColour = /\[(?:0|39|22)m/

/** A text of the report for people: no escape sequences in any of their disguises, `\n` as line break. */
export function cleanText(text: string): string {
  const plain = stripEscapes(text)
  if (!plain.includes('[')) return plain
  const unwritten = plain.replace(written, '')
  return endOfColour.test(unwritten) ? unwritten.replace(colour, '') : unwritten
}
