/**
 * A value of a JSON body as Ruby prints it in GitHub's 422 messages: `nil`, `"2"`, `{"a" => 1}`.
 *
 * Takes any value of `JSON.parse`; gives one line.
 * @see https://docs.ruby-lang.org/en/3.4/Object.html#method-i-inspect
 */
export const inspect = (value: unknown): string => {
  if (value === null || value === undefined) return 'nil'
  if (typeof value === 'string') return inspectString(value)
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, item]) => `${inspectString(key)} => ${inspect(item)}`)
    return `{${pairs.join(', ')}}`
  }
  return JSON.stringify(value)
}

/** A value as Ruby interpolates it into a sentence: text raw, null empty, everything else as `inspect`. */
export const interpolate = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : inspect(value)
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\f': '\\f',
  '\v': '\\v',
  '\b': '\\b',
  '\u0007': '\\a',
  '\u001b': '\\e',
  '\u007f': '\\x7F'
}

const inspectString = (text: string): string => {
  // `#{`, `#$` and `#@` would interpolate in a Ruby literal, so Ruby escapes the hash sign there.
  const escaped = text.replaceAll(/["\\\u0000-\u001f\u007f]|#(?=[{$@])/g, character => {
    if (character === '#') return '\\#'
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })
  return `"${escaped}"`
}
