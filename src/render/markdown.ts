import {oneLine, plain} from './plain.ts'

/**
 * The one writer of Markdown: whatever a report says comes out as the text that it is, never as markup, a link, a mention
 * or a reference. What stands after another construct on its line or alone in a table cell is safe alike.
 * @see https://github.github.com/gfm/
 */
export const text = (value: string, characters?: number): string =>
  oneLine(value, characters)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$!#]/g, '\\$&')
    // GitHub links these after the Markdown is rendered, so only an invisible break inside them helps.
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(gh)-(?=\d)/gi, '$1-\u200b')
    // Bare addresses become links in GFM.
    .replace(/:\/\//g, ':\u200b//')
    .replace(/www\./gi, match => `${match.slice(0, 3)}\u200b.`)
    // At the beginning of an item these would open a heading, a list or a rule.
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^([+=-])/, '\\$1')

/** A name or rule in a fixed-width face; the tag, not backticks, because nothing can close it. */
export const code = (value: string): string => `<code>${text(value)}</code>`

/** A block of literal text, in a fence longer than any in it. */
export function fence(value: string, language = ''): string {
  const block = plain(value).replace(/^\n+|\n+$/g, '')
  const longest = Math.max(2, ...(block.match(/`+/g) ?? []).map(run => run.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${block}\n${mark}`
}

/** A link with a label that is Markdown already. Anything but http and https is left as its label. */
export const link = (label: string, url: string): string =>
  /^https?:\/\//i.test(url) ? `[${label}](${escapeUrl(url)})` : label

/** An image; anything but http and https is left as its text. */
export const image = (alt: string, url: string): string =>
  /^https?:\/\//i.test(url) ? `![${text(alt)}](${escapeUrl(url)})` : text(alt)

/** What would end a link's address, percent-encoded. */
const escapeUrl = (url: string): string =>
  plain(url)
    .toWellFormed()
    .replace(/[\s<>()\\[\]"'`|]/g, each => `%${each.charCodeAt(0).toString(16).padStart(2, '0')}`)

/** Text that is folded away behind a line. `summary` is Markdown without blocks; GitHub renders it as HTML. */
export const details = (summary: string, content: string): string =>
  `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`

/** A table; the cells are Markdown. */
export const table = (head: readonly string[], align: string, rows: readonly (readonly string[])[]): string =>
  [head, align.split('').map(each => (each === 'r' ? '--:' : ':--')), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')

/** Text inside of HTML on one line, such as a `<summary>`, where Markdown is not read. */
export const html = (value: string, characters?: number): string =>
  oneLine(value, characters)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(gh)-(?=\d)/gi, '$1-\u200b')
