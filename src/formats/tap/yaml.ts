/**
 * Reads the YAML that TAP producers write below a test: keys, with text in one line, in quotes or as a block, and one level
 * of keys below them (`at.fileName`). What lies deeper is text. Of several documents the first is read.
 *
 * @returns the texts by key; a key with more keys below has their lines as its text.
 */
export function readYaml(block: string): ReadonlyMap<string, string> {
  const lines = block.split('\n')
  const values = new Map<string, string>()
  const base = indentOf(lines[0] ?? '')
  let parent = ''
  const unended = new Set<string>()

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (line.trim() === '---' && at > 0) break
    const found = /^( *)(["']?)([\w.-]{1,60})\2:(?: +(.*))?$/.exec(line)
    if (found === null) continue
    const indent = found[1]!.length
    if (indent < base || (indent > base && parent === '')) continue
    const key = indent === base ? found[3]! : `${parent}.${found[3]!}`
    const rest = (found[4] ?? '').trimEnd()

    if (/^[|>][+-]?\d?$/.test(rest)) {
      const end = blockEnd(lines, at + 1, indent)
      values.set(key, dedented(lines.slice(at + 1, end)))
      at = end - 1
    } else if (rest.startsWith('"') || rest.startsWith("'")) {
      const end = quoteEnd({lines, at, rest, unended})
      values.set(key, unquoted([rest, ...lines.slice(at + 1, end + 1)].join('\n')))
      at = end
    } else if (rest === '' && indent === base) {
      parent = found[3]!
      values.set(key, dedented(lines.slice(at + 1, blockEnd(lines, at + 1, indent))))
    } else if (rest !== '~' && rest !== 'null') values.set(key, rest)
    if (indent === base && rest !== '') parent = ''
  }
  return values
}

const indentOf = (line: string): number => /^ */.exec(line)![0].length

/** The index of the first line that is not deeper than `indent`. */
function blockEnd(lines: readonly string[], from: number, indent: number): number {
  let at = from
  while (at < lines.length && (lines[at]!.trim() === '' || indentOf(lines[at]!) > indent)) at++
  return at
}

function dedented(lines: readonly string[]): string {
  const depth = indentOf(lines.find(line => line.trim() !== '') ?? '')
  return lines
    .map(line => (line.slice(0, depth).trim() === '' ? line.slice(depth) : line))
    .join('\n')
    .trimEnd()
}

/** A quoted text that begins on a line. */
interface Quoted {
  readonly lines: readonly string[]
  readonly at: number
  readonly rest: string
  /** Quotes that no line further on ends: they are not looked for again. */
  readonly unended: Set<string>
}

/** The index of the line on which a quoted text ends; producers let it go on at the margin. */
function quoteEnd({lines, at, rest, unended}: Quoted): number {
  const quote = rest.charAt(0)
  const closes = quote === '"' ? /(?:^|[^\\])(?:\\\\)*"\s*$/ : /'\s*$/
  if ((rest.length > 1 && closes.test(rest.slice(1))) || unended.has(quote)) return at
  const end = lines.findIndex((line, index) => index > at && closes.test(line))
  if (end < 0) unended.add(quote)
  return end < 0 ? at : end
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '', '"': '"', '\\': '\\'}

function unquoted(text: string): string {
  const inner = text.trimEnd().replace(/^["']/, '').replace(/["']$/, '')
  return text.startsWith("'")
    ? inner.replaceAll("''", "'")
    : inner.replace(/\\([ntr"\\])/g, (_, letter: string) => escapes[letter]!)
}
