import {stripEscapes} from '../model/text.ts'

/** Characters of one text that are kept: what GitHub takes of a message or of details (64 KB) is less. */
export const longestText = 64 * 1024

/** A text of a report as it can be shown: without escape sequences, and cut with a note when it is longer than 64 K. */
export function plainText(text: string): string {
  // What is cut off need not be cleaned; sequences take some of the room.
  const plain = stripEscapes(text.length > 4 * longestText ? text.slice(0, 4 * longestText) : text)
  if (plain.length <= longestText && text.length <= 4 * longestText) return plain
  const kept = plain.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')
  return `${kept}\n… (${text.length - kept.length} more characters)`
}

/** The first line of a text that is not blank, trimmed; empty when there is none. */
export const firstLine = (text: string): string => /\S[^\n]*/.exec(text)?.[0].trimEnd() ?? ''

/** The message of a finding; where there is none to show, what else names it, or a sentence that says so. */
export function messageOf(...texts: readonly (string | undefined)[]): string {
  for (const text of texts) {
    const plain = plainText(text ?? '')
    if (plain.trim() !== '') return plain
  }
  return 'The report gives no message.'
}
