import {markup, trusted, type Html} from './html.ts'

/** What a piece of Markdown needs to know of its place. */
export interface MarkdownPlace {
  /** The address of the page: images of its origin are shown, all others become links. */
  readonly page: string
  /** Keeps footnotes of two pieces on one page apart: `summary`, `text`. */
  readonly name: string
}

/** Rendered pieces kept: a page that updates by itself asks for the same ones again and again. */
const remembered = 50

const cache = new Map<string, Html>()

/**
 * Markdown as GitHub renders it: GFM, raw HTML cut down to GitHub's list, alerts, ids that begin with `user-content-`.
 * The libraries are loaded with the first piece, so that a run that shows no page never pays for them.
 *
 * @returns HTML that runs nothing and asks no other host for anything; what the libraries cannot digest (nesting deeper
 *   than their stack, thousands of lines) is shown as the text that it is, with a note
 */
export const renderMarkdown = async (markdown: string, place: MarkdownPlace): Promise<Html> => {
  const key = `${place.page}\n${place.name}\n${markdown}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const rendered = await render(markdown, place)
  cache.set(key, rendered)
  for (const oldest of cache.keys()) {
    if (cache.size <= remembered) break
    cache.delete(oldest)
  }
  return rendered
}

/**
 * Containers opened on one line, and lines. The libraries take minutes for 64 KB of `>` or of `1) `, and seconds for as
 * many empty list items; no report that is meant to be read comes near these numbers.
 */
const deepestLine = 60
const mostLines = 8000

const opensTooMany = (line: string): boolean => {
  const opening = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*)*/.exec(line)?.[0] ?? ''
  return (opening.match(/[>.)+*-]/g)?.length ?? 0) > deepestLine
}

const isTooMuch = (markdown: string): boolean => {
  const lines = markdown.split('\n')
  return lines.length > mostLines || lines.some(opensTooMany)
}

const asSource = (markdown: string): Html =>
  markup`<p class="banner">This Markdown is nested too deeply or has too many lines to be rendered. Its source:</p>
<pre>
${markdown}</pre>`

const render = async (markdown: string, place: MarkdownPlace): Promise<Html> => {
  if (isTooMuch(markdown)) return asSource(markdown)
  const {markdownToHtml} = await import('./markdown-pipeline.ts')
  try {
    return trusted(await markdownToHtml(markdown, place))
  } catch (error) {
    // The stack of a library that descends into the tree by recursion.
    if (error instanceof RangeError) return asSource(markdown)
    throw error
  }
}
