import type {Root} from 'hast'
import {eachElement, element, text, textOf} from './markdown-tree.ts'

const prefix = 'user-content-'

/** GitHub does not prefix an id that is prefixed already; the sanitiser would. Runs before it. */
export const unprefixIds = () => (tree: Root) => {
  eachElement(tree, ({properties}) => {
    for (const key of ['id', 'name'])
      if (typeof properties[key] === 'string') properties[key] = properties[key].replace(/^user-content-/, '')
  })
}

/** Links inside the piece lead to the prefixed ids, as the script of github.com makes them do. */
export const pointInside = () => (tree: Root) => {
  eachElement(tree, ({tagName, properties}) => {
    if (tagName !== 'a') return
    if (typeof properties['href'] !== 'string') return
    if (!properties['href'].startsWith('#')) {
      properties['rel'] = ['nofollow', 'noreferrer']
      return
    }
    const target = properties['href'].slice(1).replace(/^user-content-/, '')
    if (target !== '') properties['href'] = `#${prefix}${target}`
  })
}

/** The id that GitHub derives from a heading: lower case, without punctuation, spaces as hyphens. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')

/** Headings get the ids that a table of contents in the report may point to; repeated ones are numbered. */
export const linkHeadings = () => (tree: Root) => {
  const taken = new Map<string, number>()
  eachElement(tree, heading => {
    if (!/^h[1-6]$/.test(heading.tagName) || heading.properties['id'] !== undefined) return
    const slug = slugOf(textOf(heading))
    if (slug === '') return
    const before = taken.get(slug) ?? 0
    taken.set(slug, before + 1)
    const id = `${prefix}${slug}${before === 0 ? '' : `-${before}`}`
    heading.properties['id'] = id
    heading.children.push(
      element('a', {className: ['heading-anchor'], href: `#${id}`, ariaHidden: 'true', tabIndex: -1}, [text('#')])
    )
  })
}
