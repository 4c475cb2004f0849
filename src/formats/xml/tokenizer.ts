import {blank, byte, nameStart, textStop} from './bytes.ts'
import type {Repairs} from './damage.ts'
import {skipDoctype} from './doctype.ts'
import {makeElement, type XmlElement} from './element.ts'
import {countIllegal} from './illegal.ts'
import {completeTo, cut, damaged, fail, longRun, nextStop, release, type Input, startInput, takeChunk} from './input.ts'
import {addRun, runEnd, settle, startKept, textOf, type Kept} from './kept.ts'
import {rememberNames, type Name} from './names.ts'
import {referenceAt} from './reference.ts'
import {copyAttributes, readStartTag, startTags, tagLimits} from './start-tag.ts'

/** Caps against hostile documents; each is far above what tools write. */
const limits = {depth: 1000, tagBytes: 16 * 1024 * 1024, skimmed: 900} as const

/** What a format does with a document. */
export interface XmlHandler {
  /** Local names of the elements that a document of this format begins with; everything before and after is skipped. */
  readonly roots: ReadonlySet<string>
  open(element: XmlElement): void
  /** @param text directly in the element, without that of its children; empty when it was not asked for. */
  close(name: string, text: string): void
  /** Told once when the bytes of an element that was held are about to go. */
  letGo?(): void
  /**
   * Asked at each start tag inside of another element whether the handler wants to pass over whole elements by itself,
   * moving `input.at`; it may do so only where nothing in them is damaged, and no text is asked for.
   *
   * @returns false where nothing was passed over.
   */
  skim?(input: Input): boolean
}

/** Turns bytes into calls of a handler. */
export interface Tokenizer {
  /** @throws XmlError */
  write(chunk: Uint8Array): void
  /** @throws XmlError where the document is not at its end. */
  end(): void
  readonly repairs: Readonly<Repairs>
}

/** What the bytes at the position belong to. */
type Mode = 'content' | 'section' | 'comment' | 'instruction'

const ascii = (characters: string): Uint8Array => Uint8Array.from(Buffer.from(characters, 'latin1'))
const sectionStart = ascii('<![CDATA[')
const sectionEnd = ascii(']]>')
const commentStart = ascii('<!--')
const doctypeStart = ascii('<!DOCTYPE')
const byteOrderMark = ascii('\u00ef\u00bb\u00bf')

/**
 * A streaming tokenizer of XML 1.0 over UTF-8, strict about the nesting of elements and the syntax of tags, and lenient
 * where reporters are known to be wrong (see `Damage`). However the bytes are cut into chunks, the calls are the same.
 * Its functions share the state of one document, which is why they stand in one.
 */
export function tokenize(handler: XmlHandler): Tokenizer {
  const input = startInput()
  const names = rememberNames()
  const tag = startTags()
  const stack: Name[] = []
  /** The text that was asked for of each open element, by depth; those that are deeper are done with. */
  const texts: (Kept | undefined)[] = [undefined]
  /** Texts that may still be asked for, until the element around them is closed. */
  const deferred: Kept[] = []
  let mode: Mode = 'content'
  /** With fewer bytes a tag that was cut is not looked at again, so that many small chunks take linear time. */
  let wanted = 0
  let inNoise = false
  let rootSeen = false

  const keepText = (): void => {
    texts[stack.length] = startKept(stack.length)
  }
  const deferText = (): (() => string) => {
    const kept = startKept(stack.length)
    texts[stack.length] = kept
    deferred.push(kept)
    return () => textOf(kept, input)
  }
  const heldTag = startTags()
  let isHeld = false
  const hold = (): XmlElement => {
    copyAttributes(tag, heldTag)
    held.name = element.name
    isHeld = true
    return held
  }
  const element = makeElement(input, tag, {keep: keepText, defer: deferText, hold})
  const held = makeElement(input, heldTag, {keep: keepText, defer: deferText, hold: () => held})

  const keep = (from: number, to: number): void => {
    const kept = texts[stack.length]
    if (kept !== undefined && from < to) addRun(kept, input, {from, to, isSection: mode === 'section'})
  }
  /** Keeps what is there of a run that goes on in the next chunk. */
  const keepCut = (from: number): void => {
    input.at = runEnd(input, from)
    keep(from, input.at)
  }

  const close = (): void => {
    const depth = stack.length
    const kept = texts[depth]
    const name = stack.pop()!
    handler.close(name.local, kept === undefined || deferred.includes(kept) ? '' : textOf(kept, input))
    while (deferred.length > 0 && deferred.at(-1)!.depth > depth) deferred.pop()
  }

  const startTag = (): boolean => {
    const after = readStartTag(tag, input, names)
    if (after === cut) return false
    if (stack.length === limits.depth) fail(input, input.at, `its elements are nested deeper than ${limits.depth}`)
    const {name, isEmpty} = tag
    stack.push(name)
    texts[stack.length] = undefined
    element.name = name.local
    handler.open(element)
    if (isEmpty) close()
    input.at = after
    return true
  }

  const endTag = (): boolean => {
    const {data, end, at} = input
    const name = names.read(data, at + 2)
    let position = names.end
    while (blank[data[position]!] === 1) position++
    if (position >= end) return false
    if (data[position] !== byte.greater) fail(input, position, `</${name.full} is not ended by “>”`)
    const opened = stack.at(-1)
    if (opened === undefined) fail(input, at, `</${name.full}> closes nothing`)
    else if (opened.full !== name.full) fail(input, at, `<${opened.full}> is closed by </${name.full}>`)
    close()
    input.at = position + 1
    return true
  }

  /** Whether a markup begins at the position; undefined where bytes are missing. */
  const startsWith = (prefix: Uint8Array): boolean | undefined => {
    const {data, end, at, final} = input
    for (let index = 0; index < prefix.length; index++) {
      if (at + index >= end) return final ? false : undefined
      if (data[at + index] !== prefix[index]) return false
    }
    return true
  }

  /** Reads the markup at a “<”. False where bytes are missing. */
  const markup = (): boolean => {
    const {data, end, at} = input
    const next = data[at + 1]!
    if (at + 1 >= end) return false
    if (nameStart[next] === 1) {
      if (stack.length === 0) return root(at + 1, startTag)
      return (stack.length < limits.skimmed && handler.skim?.(input) === true) || startTag()
    }
    if (next === byte.slash) {
      if (at + 2 >= end) return false
      if (nameStart[data[at + 2]!] === 0) return skipLess()
      return stack.length > 0 ? endTag() : root(at + 2, endTag)
    }
    if (next === byte.question) {
      if (at + 2 >= end) return false
      return nameStart[data[at + 2]!] === 1 ? enter('instruction', 2) : skipLess()
    }
    return next === byte.exclamation ? declaration() : skipLess()
  }

  /** Outside of a document only the tags of a root count. */
  const root = (nameAt: number, read: () => boolean): boolean => {
    const {data, end, final, at} = input
    const name = names.read(data, nameAt)
    if (names.end >= end && !final) return end - at > tagLimits.nameBytes && skipLess()
    if (!handler.roots.has(name.local)) return skipLess()
    rootSeen = true
    inNoise = false
    return read()
  }

  const declaration = (): boolean => {
    const isComment = startsWith(commentStart)
    if (isComment !== false) return isComment === true && enter('comment', commentStart.length)
    if (stack.length > 0) {
      const isSection = startsWith(sectionStart)
      return isSection === false ? skipLess() : isSection === true && enter('section', sectionStart.length)
    }
    const isDoctype = startsWith(doctypeStart)
    if (isDoctype !== true) return isDoctype === false && skipLess()
    const after = skipDoctype(input.data, input.at + doctypeStart.length, input.end)
    if (after === undefined) return false
    input.at = after
    return true
  }

  const enter = (next: Mode, length: number): boolean => {
    mode = next
    input.at += length
    return true
  }

  /** Passes over a “<” that begins nothing: a mistake within a document, noise outside of it. */
  const skipLess = (): boolean => {
    const inner = stack.at(-1)
    if (inner !== undefined) fail(input, input.at, `a “<” in <${inner.full}> is not escaped`)
    noise(input.at)
    input.at++
    return true
  }
  const noise = (position: number): void => {
    if (!inNoise) damaged(input, 'noise', position)
    inNoise = true
  }

  /** Reads a run of text and the markup after it. False where bytes are missing. */
  const content = (): boolean => {
    const {data, end, final} = input
    const stops = textStop
    const from = input.at
    let position = from
    for (;;) {
      const long = position + longRun
      while (stops[data[position]!] === 0 && position < long) position++
      if (position === long && stops[data[long]!] === 0) {
        position = nextStop(input, long)
        countIllegal(input, long, Math.min(position, end))
      }
      if (position >= end) {
        keepCut(from)
        return false
      }
      const stop = data[position]!
      if (stop === byte.less) break
      let length: number = 1
      if (stop === byte.ampersand) length = referenceAt(input, position)
      else if (stop !== byte.closeBracket) damaged(input, 'control', position)
      else if (position + 2 >= end && !final) length = cut
      else if (data[position + 1] === byte.closeBracket && data[position + 2] === byte.greater && position + 2 < end)
        damaged(input, 'sectionEnd', position)
      if (length === cut) {
        keep(from, position)
        input.at = position
        return false
      }
      position += length
    }
    keep(from, position)
    input.at = position
    return markup()
  }

  /** Between documents only white space is expected, and the byte order marks of files that were joined. */
  const outside = (): boolean => {
    const {data, end, final} = input
    let position = input.at
    while (position < end && data[position] !== byte.less) {
      const value = data[position]!
      if (blank[value] === 0 && !byteOrderMark.includes(value)) noise(position)
      position++
    }
    input.at = position < end || final ? position : Math.max(input.at, completeTo(data, end))
    return position < end && markup()
  }

  const section = (): boolean => {
    const {data, end, final, at} = input
    const found = data.indexOf(sectionEnd, at)
    if (found < 0 || found + 3 > end) {
      // Brackets at the end may belong to “]]>”.
      const brackets = final ? 0 : data[end - 1] !== byte.closeBracket ? 0 : data[end - 2] !== byte.closeBracket ? 1 : 2
      if (brackets === 0) keepCut(at)
      else {
        input.at = Math.max(at, end - brackets)
        keep(at, input.at)
      }
      countIllegal(input, at, input.at)
      return false
    }
    countIllegal(input, at, found)
    keep(at, found)
    mode = 'content'
    input.at = found + 3
    return true
  }

  /** Passes over a comment or an instruction. */
  const skipTo = (terminator: string): boolean => {
    const {data, end, at} = input
    const found = data.indexOf(terminator, at, 'latin1')
    const isThere = found >= 0 && found + terminator.length <= end
    if (isThere) mode = 'content'
    input.at = isThere
      ? found + terminator.length
      : Math.max(at, Math.min(end - terminator.length + 1, completeTo(data, end)))
    return isThere
  }

  const step = (): boolean => {
    switch (mode) {
      case 'content':
        return stack.length === 0 ? outside() : content()
      case 'section':
        return section()
      case 'comment':
        return skipTo('-->')
      case 'instruction':
        return skipTo('?>')
    }
  }
  const run = (): void => {
    while (input.at < input.end && step());
  }

  const settleAll = (): void => {
    if (isHeld) handler.letGo?.()
    isHeld = false
    for (const kept of texts) if (kept !== undefined) settle(kept, input)
    for (const kept of deferred) settle(kept, input)
  }

  return {
    repairs: input.repairs,
    write(chunk) {
      settleAll()
      takeChunk(input, chunk)
      if (input.end < wanted) return
      run()
      const left = input.end - input.at
      if (left > limits.tagBytes) fail(input, input.at, `a tag is longer than ${limits.tagBytes} bytes`)
      wanted = 2 * left
    },
    end() {
      settleAll()
      input.final = true
      takeChunk(input, new Uint8Array(0))
      run()
      const {end} = input
      const inner = stack.at(-1)
      if (inner !== undefined) fail(input, end, `it ends inside <${inner.full}>`)
      if (mode !== 'content') fail(input, end, `it ends inside ${mode === 'comment' ? 'a comment' : 'an instruction'}`)
      if (input.at < end) fail(input, end, 'it ends inside a tag')
      if (!rootSeen)
        fail(input, -input.base, `it has no element ${[...handler.roots].map(name => `<${name}>`).join(' or ')}`)
      release(input)
    }
  }
}
