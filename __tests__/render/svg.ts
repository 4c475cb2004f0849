/** An element of a drawing, with the text directly in it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

const tag = /^<(\/?)([a-z]+)((?: [a-zA-Z]+="[^"<&]*")*)(\/?)>/
const text = /^(?:[^<&]|&(?:amp|lt|gt|quot);)+/

/**
 * The elements of an XML document in their order. As strict as XML and stricter: no comments, instructions, sections or
 * doctypes, attributes without references. @throws Error where it is not well-formed.
 */
export function elementsOf(svg: string): readonly Element[] {
  // https://www.w3.org/TR/xml/#charsets
  const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(svg)
  if (illegal) throw new Error(`illegal character at ${illegal.index}`)
  const found: Element[] = []
  const open: Element[] = []
  for (let rest = svg.trimEnd(); rest !== '';) {
    const match = tag.exec(rest) ?? text.exec(rest)
    if (match === null || (found.length > 0 && open.length === 0))
      throw new Error(`not well-formed: ${rest.slice(0, 80)}`)
    rest = rest.slice(match[0].length)
    const [whole, closes, name, attributes = '', isEmpty] = match
    if (name === undefined) open.at(-1)!.text += unescape(whole)
    else if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const element = {name, attributes: attributesOf(attributes), text: ''}
      found.push(element)
      if (isEmpty === '') open.push(element)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.name}> is not closed`)
  return found
}

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries([...written.matchAll(/ ([a-zA-Z]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]))

const unescape = (written: string): string =>
  written.replace(
    /&(amp|lt|gt|quot);/g,
    (_, name: 'amp' | 'lt' | 'gt' | 'quot') => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name]
  )
