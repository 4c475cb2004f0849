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
  const start = /^\s*<[?!A-Za-z_]/.test(text) ? 0 : text.search(beginning)
  let rest = start < 0 ? '' : text.slice(start)
  for (let match = prolog.exec(rest); match !== null; match = prolog.exec(rest)) rest = rest.slice(match[0].length)
  const [whole, name = '', attributes = ''] = tag.exec(rest) ?? []
  return whole === undefined ? undefined : {name, attributes, content: rest.slice(whole.length)}
}
