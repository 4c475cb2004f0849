import {valueNeeds} from './bytes.ts'
import type {Input} from './input.ts'
import type {StartTag} from './start-tag.ts'
import {appendText, joinText, longestText, noText, removeIllegal, resolveReferences} from './text.ts'

/** The start of an element; valid only while `open` runs. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string
  /**
   * The value of an attribute by its name as written (with its prefix): references resolved, line breaks and tabs turned
   * to spaces as XML wants it, cut after 65 536 characters; undefined when it is absent.
   */
  attribute(name: string): string | undefined
  /** Like `attribute`, with its line breaks and tabs: many tools write messages of several lines unescaped. */
  lines(name: string): string | undefined
  /** Asks for the text of this element, which `close` then gets; without this the text is not even decoded. */
  readonly keepText: () => void
  /**
   * Asks for a text that is perhaps needed: it is decoded when the function that this gives is called, until the element
   * around this one is closed.
   */
  readonly deferText: () => () => string
  /** The bytes of the tag, for who counts elements without making texts of them. */
  readonly raw: {readonly input: Input; readonly tag: StartTag}
  /**
   * Keeps the attributes readable, until another element is held or the handler is asked to let go.
   *
   * @returns the element to read them from, always the same object.
   */
  readonly hold: () => XmlElement
}

/** The element that a handler sees, always the same object. */
export function makeElement(
  input: Input,
  tag: StartTag,
  texts: {readonly keep: () => void; readonly defer: () => () => string; readonly hold: () => XmlElement}
): XmlElement & {name: string} {
  const indexOf = (name: string): number => {
    for (let index = 0; index < tag.attributes; index++) if (tag.names[index] === name) return index
    return -1
  }
  const decode = (index: number): string => {
    const utf8 = tag.needs[index]! & valueNeeds.utf8
    return input.data.toString(utf8 === 0 ? 'latin1' : 'utf8', tag.starts[index], tag.ends[index])
  }
  const finish = (raw: string, needed: number): string => {
    const resolved = (needed & valueNeeds.references) === 0 ? raw : resolveReferences(raw)
    // Only a numeric reference can bring in what is illegal.
    const value = (needed & valueNeeds.repair) === 0 && !raw.includes('&#') ? resolved : removeIllegal(resolved)
    return value.length <= longestText ? value : joinText(appendText(noText, value))
  }
  return {
    name: '',
    attribute(name) {
      const index = indexOf(name)
      if (index < 0) return undefined
      const raw = decode(index)
      const needed = tag.needs[index]!
      return finish((needed & valueNeeds.breaks) === 0 ? raw : raw.replace(/\r\n|[\r\n\t]/g, ' '), needed)
    },
    lines(name) {
      const index = indexOf(name)
      if (index < 0) return undefined
      const raw = decode(index)
      const needed = tag.needs[index]!
      return finish((needed & valueNeeds.breaks) === 0 ? raw : raw.replace(/\r\n?/g, '\n'), needed)
    },
    keepText: texts.keep,
    deferText: texts.defer,
    raw: {input, tag},
    hold: texts.hold
  }
}
