import type {Root} from 'hast'
import {homeAddress} from './addresses.ts'
import {eachElement, element, isElement, text, type Parent} from './markdown-tree.ts'

/**
 * Shows the images that this server hosts and turns all others into links: on GitHub they come through a proxy that
 * hides the reader, here the browser itself would call on hosts that a report names.
 */
export const keepImagesHome = (page: string) => (tree: Root) => {
  eachElement(tree, (picture, ancestors) => {
    // Other sources of a <picture> are addresses of the same kind; its <img> is what stays.
    if (picture.tagName === 'picture') picture.children = picture.children.filter(child => !isElement(child, 'source'))
    if (picture.tagName === 'source') picture.properties = {}
    if (picture.tagName !== 'img') return
    const {src, alt} = picture.properties
    const address = typeof src === 'string' ? src : ''
    const home = homeAddress(address, page)
    if (home !== undefined) {
      picture.properties = {...picture.properties, src: home, loading: 'lazy', decoding: 'async'}
      return
    }
    const words = typeof alt === 'string' && alt.trim() !== '' ? alt : address
    const linked = ancestors.some((ancestor: Parent) => isElement(ancestor, 'a'))
    picture.tagName = linked || !URL.canParse(address) ? 'span' : 'a'
    picture.properties = {
      className: ['image-elsewhere'],
      ...(picture.tagName === 'a' ? {href: address, rel: ['nofollow', 'noreferrer']} : {}),
      title: `Image elsewhere, not loaded: ${address}`
    }
    picture.children = [element('span', {className: ['image-words']}, [text(words === '' ? 'image' : words)])]
  })
}
