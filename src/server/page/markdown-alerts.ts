import type {Root} from 'hast'
import {alertIcon, type AlertKind} from './icons.ts'
import {element, isElement, raw, text} from './markdown-tree.ts'

const titles: Readonly<Record<AlertKind, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution'
}

const isKind = (word: string): word is AlertKind => Object.hasOwn(titles, word)

/**
 * Turns a quote that begins with `[!NOTE]` on a line of its own into an alert. As on GitHub only at the top level, and
 * only with something to say.
 *
 * @see https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export const showAlerts = () => (tree: Root) => {
  for (const quote of tree.children) {
    if (!isElement(quote, 'blockquote')) continue
    const first = quote.children.find(child => isElement(child))
    if (!isElement(first, 'p')) continue
    const [head] = first.children
    if (head?.type !== 'text') continue
    const marker = /^\[!(\w+)\][ \t]*(?:\n|$)/.exec(head.value)
    const kind = marker?.[1]?.toLowerCase() ?? ''
    if (marker === null || !isKind(kind)) continue
    if (!marker[0].endsWith('\n') && first.children.length > 1) continue
    head.value = head.value.slice(marker[0].length)
    const empty = first.children.every(child => child.type === 'text' && child.value.trim() === '')
    const rest = quote.children.filter(child => !(empty && child === first))
    if (!rest.some(child => isElement(child))) {
      head.value = marker[0] + head.value
      continue
    }
    quote.tagName = 'div'
    quote.properties = {className: ['alert', `alert-${kind}`]}
    quote.children = [
      element('p', {className: ['alert-title']}, [raw(alertIcon(kind)), text(` ${titles[kind]}`)]),
      ...rest
    ]
  }
}
