import rehypeRaw from 'rehype-raw'
import rehypeSanitize, {defaultSchema, type Options as Schema} from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {linkHeadings, pointInside, unprefixIds} from './markdown-anchors.ts'
import {showAlerts} from './markdown-alerts.ts'
import {colourDiffs, scrollTables, writeShortcodes} from './markdown-extras.ts'
import {keepImagesHome} from './markdown-images.ts'
import type {MarkdownPlace} from './markdown.ts'

/**
 * GitHub's list, less the two attributes with which a report could take over the reader's keyboard, and less `name`d
 * maps and the like, which have no use without them.
 *
 * @see https://github.com/syntax-tree/hast-util-sanitize#defaultschema
 */
const schema: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    '*': (defaultSchema.attributes?.['*'] ?? []).filter(name => name !== 'accessKey' && name !== 'tabIndex')
  }
}

/** @returns HTML; throws a RangeError for nesting that is deeper than the stack */
export const markdownToHtml = async (markdown: string, place: MarkdownPlace): Promise<string> => {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {allowDangerousHtml: true, clobberPrefix: `${place.name}-`})
    .use(rehypeRaw)
    .use(unprefixIds)
    .use(rehypeSanitize, schema)
    // From here on nothing of the report's own markup is left; what is added is ours.
    .use(pointInside)
    .use(linkHeadings)
    .use(keepImagesHome, place.page)
    .use(showAlerts)
    .use(colourDiffs)
    .use(writeShortcodes)
    .use(scrollTables)
    .use(rehypeStringify, {allowDangerousHtml: true})
    .process(markdown)
  return String(file)
}
