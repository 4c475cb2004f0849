/** A text that is no JSON, even for a tolerant reader. */
export class JsonError extends Error {
  override readonly name = 'JsonError'
}

// Newtonsoft.Json gives up at this depth as well.
const deepest = 64

/**
 * Reads JSON as tolerantly as Newtonsoft.Json, with which the runner reads matcher files: byte order mark, comments,
 * trailing commas, single quotes and bare property names are fine; no text at all is null. Objects have no prototype.
 * Throws JsonError with line and column, both 1-based.
 */
export const parseLenientJson = (text: string): unknown => {
  let at = text.startsWith('\ufeff') ? 1 : 0
  let depth = 0

  const fail = (fault: string): JsonError => {
    const before = text.slice(0, at).split('\n')
    return new JsonError(`${fault} in line ${before.length}, column ${before.at(-1)!.length + 1}`)
  }
  const taste = (pattern: RegExp): string | undefined => {
    const sticky = new RegExp(pattern, 'y')
    sticky.lastIndex = at
    const found = sticky.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  const skip = (): void => {
    for (;;) {
      while (' \t\r\n\u00a0'.includes(text[at] ?? 'x')) at++
      if (text.startsWith('//', at)) at = (text.indexOf('\n', at) + 1 || text.length + 1) - 1
      else if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2)
        if (end < 0) throw fail('A comment does not end')
        at = end + 2
      } else return
    }
  }

  const value = (): unknown => {
    skip()
    const character = text[at]
    if (character === '{' || character === '[') {
      if (++depth > deepest) throw fail(`More than ${deepest} levels`)
      at++
      const result = character === '{' ? object() : array()
      depth--
      return result
    }
    if (character === '"' || character === "'") return string()
    const word = taste(/[-+\w.]+/)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null' || word === 'undefined') return null
    if (word !== undefined && /^-?(?:\d|\.\d)/.test(word) && !Number.isNaN(Number(word))) return Number(word)
    at -= word?.length ?? 0
    throw fail(character === undefined ? 'The text ends too early' : `Unexpected '${word ?? character}'`)
  }

  const array = (): unknown[] => {
    const items: unknown[] = []
    for (;;) {
      skip()
      if (text[at] === ']') break
      items.push(value())
      separator(']')
    }
    at++
    return items
  }

  const object = (): object => {
    const members = Object.create(null) as Record<string, unknown>
    for (;;) {
      skip()
      if (text[at] === '}') break
      const name = text[at] === '"' || text[at] === "'" ? string() : taste(/[\w$]+/)
      if (name === undefined) throw fail('A property name is missing')
      skip()
      if (text[at] !== ':') throw fail("':' is missing after a property name")
      at++
      members[name] = value()
      separator('}')
    }
    at++
    return members
  }

  const separator = (close: string): void => {
    skip()
    if (text[at] === ',') at++
    else if (text[at] !== close)
      throw fail(at < text.length ? `',' or '${close}' is missing` : 'The text ends too early')
  }

  const string = (): string => {
    const quote = text[at++]!
    let result = ''
    for (;;) {
      result += taste(quote === '"' ? /[^"\\]*/ : /[^'\\]*/) ?? ''
      const character = text[at++]
      if (character === quote) return result
      if (character === undefined) throw fail('A string does not end')
      result += escaped()
    }
  }

  const escaped = (): string => {
    const character = text[at++]
    if (character === 'u') {
      const digits = taste(/[\da-fA-F]{4}/)
      if (digits === undefined) throw fail('\\u wants four hexadecimal digits')
      return String.fromCharCode(parseInt(digits, 16))
    }
    const plain = {'"': '"', "'": "'", '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}[
      character ?? ''
    ]
    if (plain === undefined) throw fail(`Bad escape '\\${character ?? ''}'`)
    return plain
  }

  skip()
  if (at >= text.length) return null
  const result = value()
  skip()
  if (at < text.length) throw fail('There is more text after the end')
  return result
}
