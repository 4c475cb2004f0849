/** The length in UTF-8, which is what the limits of the Checks API count. */
export const byteLength = (text: string): number => Buffer.byteLength(text)

/**
 * The text, or as much of its beginning as fits into so many bytes of UTF-8, on a character boundary and with a note of
 * what was cut.
 */
export function fitBytes(text: string, bytes: number): string {
  if (text.length * 3 <= bytes || byteLength(text) <= bytes) return text
  const note = '\n… (cut here: it is too long for GitHub)'
  const buffer = Buffer.from(text)
  let end = Math.max(0, bytes - byteLength(note))
  // Continuation bytes of UTF-8 are 10xxxxxx.
  while (end > 0 && (buffer[end]! & 0xc0) === 0x80) end--
  return buffer.toString('utf8', 0, end) + note
}

/** The text, or its beginning in so many UTF-16 units, never in the middle of a character, with an ellipsis. */
export const fitCharacters = (text: string, characters: number): string =>
  text.length <= characters ? text : text.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, '') + '…'
