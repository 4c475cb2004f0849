import type {Element, ElementContent, Root, RootContent, Text} from 'hast'
import {markupOf, type Html} from './html.ts'

/** What can stand in the tree of a piece of Markdown. */
export type Node = Root | RootContent

/** A node that holds others. */
export type Parent = Root | Element

/** An element, of the given name when one is given. */
export const isElement = (node: Node | undefined, tagName?: string): node is Element =>
  node?.type === 'element' && (tagName === undefined || node.tagName === tagName)

/**
 * Calls `visit` with every element, parents before their children, and the parents around it, outermost first. Without
 * recursion: a report may nest as deeply as it likes.
 */
export const eachElement = (root: Parent, visit: (element: Element, ancestors: readonly Parent[]) => void): void => {
  const open: {parent: Parent; next: number}[] = [{parent: root, next: 0}]
  const ancestors: Parent[] = [root]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.parent.children[top.next++]
    if (child === undefined) {
      open.pop()
      ancestors.pop()
    } else if (isElement(child)) {
      visit(child, ancestors)
      open.push({parent: child, next: 0})
      ancestors.push(child)
    }
  }
}

/** All text inside a node. */
export const textOf = (node: Node): string => {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** A new element. */
export const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children
})

/** A new text. */
export const text = (value: string): Text => ({type: 'text', value})

/** Our own HTML as a node. The sanitiser lets none through, so whatever is raw after it was put there by this folder. */
export const raw = (part: Html): ElementContent =>
  // The libraries declare the type of raw nodes as an addition to hast that is not imported here.
  ({type: 'raw', value: markupOf(part)}) as unknown as ElementContent
