import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

/** A node of a rendered page, as far as the promises look at it. */
export interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Node[]
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {allowDangerousHtml: true})
  .use(rehypeRaw)
  .use(rehypeStringify)

/** Markdown as a page with everything in it that somebody smuggled in: nothing is sanitised. */
export const pageOf = (markdown: string): Node => processor.runSync(processor.parse(markdown))

/** Every element of a page. */
export const elementsOf = (node: Node): readonly Node[] => [
  ...(node.tagName === undefined ? [] : [node]),
  ...(node.children ?? []).flatMap(elementsOf)
]
