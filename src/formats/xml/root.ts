/** The first element of a document. */
export interface XmlRoot {
  /** Without prefix. */
  readonly name: string
  /** The rest of its tag, as written. */
  readonly attributes: string
  /** What follows the tag. */
  readonly content: string
}

/** Comments, instructions and the document type before the first element. */
const prolog = /^(?:\s+|\ufeff|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\][^>]*)?>)/
const tag = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>?/
/** Where a document begins behind a log: at the beginning of a line. */
const beginning = /^<(?:\?xml\s|[A-Za-z_][\w:.-]*[\s>])/m

/**
 * The root of a document by its beginning, which may be cut anywhere; lines of a log before it are skipped.
 *
 * @returns undefined where there is no element.
 */
export function rootOf(text: string): XmlRoot | undefined {
  let rest = text
  if (!/^\s*<[?!A-Za-z_]/.test(rest)) {
    const start = rest.search(beginning)
    if (start < 0) return undefined
    rest = rest.slice(start)
  }
  for (let match = prolog.exec(rest); match !== null; match = prolog.exec(rest)) rest = rest.slice(match[0].length)
  const root = tag.exec(rest)
  if (root === null) return undefined
  return {name: root[1] ?? '', attributes: root[2] ?? '', content: rest.slice(root[0].length)}
}
