/**
 * Text as one medium-independent line or block: no control characters (but line ends and tabs), no bidirectional
 * overrides (they can make a text read as another one), no lone surrogates.
 * @see https://trojansource.codes
 */
export const plain = (value: string): string =>
  value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, '')

/** The same on one line, blanks folded, cut to a number of characters. */
export function oneLine(value: string, characters = 300): string {
  const line = plain(value).replace(/\s+/g, ' ').trim()
  return line.length <= characters ? line : line.slice(0, characters - 1).replace(/[\ud800-\udbff]$/, '') + '…'
}

/** The first line that says something. */
export const firstLine = (value: string): string =>
  plain(value)
    .split('\n')
    .find(line => line.trim() !== '')
    ?.trim() ?? ''

/** Text that the problem matchers of other steps find no place in: they look for `:12` and `(12`. */
export const harmless = (value: string): string => value.replace(/[:(](?=\d)/g, '$&\u200b')
