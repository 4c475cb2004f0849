import type {Element, Root, RootContent} from 'hast'
import rehypeRaw from 'rehype-raw'
import {unified} from 'unified'

/** What a browser makes of a piece of HTML; of a document, everything but html, head and body themselves. */
export const parseHtml = (html: string): Root =>
  unified()
    .use(rehypeRaw)
    .runSync({type: 'root', children: [{type: 'raw', value: html} as unknown as RootContent]})

/** All elements, in the order of the document. */
export const elementsOf = (node: Root | RootContent): readonly Element[] =>
  'children' in node
    ? [...(node.type === 'element' ? [node] : []), ...node.children.flatMap(child => elementsOf(child))]
    : []

/** All text. */
export const textOf = (node: Root | RootContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** The tree without what it says: names of elements and of their attributes. */
export const skeletonOf = (node: Root | RootContent): readonly string[] =>
  elementsOf(node).map(({tagName, properties}) => `${tagName} ${Object.keys(properties).toSorted().join(' ')}`)

const addresses = ['href', 'src', 'action', 'formAction', 'data', 'poster', 'background', 'ping', 'longDesc', 'cite']

const harmless = /^(?:https?:\/\/|\/(?!\/)|#|mailto:|xmpp:|ircs?:|[^:]*$)/i

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i

const forbidden =
  /^(?:script|style|iframe|object|embed|applet|form|button|select|textarea|link|meta|base|math|template|video|audio|frame|frameset|portal|foreignobject|animate|set|use)$/i

/** What in a piece of rendered Markdown could act, fetch from elsewhere or dress up as the page; nothing, if all is well. */
export const dangers = (html: string): readonly string[] =>
  elementsOf(parseHtml(html)).flatMap(({tagName, properties}) => {
    const found: string[] = []
    const ours = tagName === 'svg' && String(properties['className']).startsWith('icon')
    if (forbidden.test(tagName) || (tagName === 'svg' && !ours)) found.push(`<${tagName}>`)
    if (tagName === 'input' && (properties['type'] !== 'checkbox' || properties['disabled'] !== true))
      found.push('<input>')
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name) || ['style', 'srcSet', 'srcDoc', 'accessKey', 'is', 'slot'].includes(name))
        found.push(`${tagName} ${name}`)
      if (name === 'tabIndex' && Number(value) > 0) found.push(`${tagName} ${name}`)
      if (name === 'id' && !String(value).startsWith('user-content-')) found.push(`${tagName} id=${String(value)}`)
      if (addresses.includes(name) && !harmless.test(String(value).trim()))
        found.push(`${tagName} ${name}=${String(value)}`)
      if (name === 'src' && elsewhere.test(String(value).trim())) found.push(`${tagName} ${name}=${String(value)}`)
    }
    return found
  })
