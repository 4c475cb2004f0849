const notNumber = /[+-]?(?:NaN|Infinity)/g

/**
 * Makes JSON of what many programs write for it: control characters in strings become escapes, and NaN and Infinity,
 * which JSON does not have, null. Linear in the text.
 */
export function mend(text: string): string {
  let mended = ''
  for (let at = 0; at < text.length;) {
    const quote = text.indexOf('"', at)
    const between = quote < 0 ? text.slice(at) : text.slice(at, quote)
    mended += between.replace(notNumber, 'null')
    if (quote < 0) break
    at = quote + 1
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    at = Math.min(at + 1, text.length)
    mended += text.slice(quote, at).replace(/[\u0000-\u001f]/g, escaped)
  }
  return mended
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
