import {isUtf8} from 'node:buffer'
import {blank, byte, cdataStop, illegal, nameStart, textStop, valueStop} from './bytes.ts'
import {noRepairs, type Damage, type Repairs} from './damage.ts'
import {skipDoctype} from './doctype.ts'
import {rememberNames, type Name} from './names.ts'
import {readReference} from './reference.ts'
import * as text from './text.ts'

/** Caps against hostile documents; each is far above what tools write. */
export const limits = {depth: 1000, attributes: 1000, nameBytes: 1024, tagBytes: 16 * 1024 * 1024} as const

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
  keepText(): void
}

/** What a format does with a document. */
export interface XmlHandler {
  /** Local names of the elements that a document of this format begins with; everything before and after is skipped. */
  readonly roots: ReadonlySet<string>
  open(element: XmlElement): void
  /** @param text directly in the element, without that of its children; empty when it was not asked for. */
  close(name: string, text: string): void
}

/** Turns bytes into calls of a handler. */
export interface Tokenizer {
  /** @throws XmlError */
  write(chunk: Uint8Array): void
  /** @throws XmlError where the document is not at its end. */
  end(): void
  readonly repairs: Readonly<Repairs>
}

/** Where and why a document is not well-formed. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
  /** In bytes from the beginning. */
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** What the bytes at the position belong to. */
type Mode = 'content' | 'section' | 'comment' | 'instruction'

/** Returned where bytes are missing to go on. */
const cut = -1

const ascii = (characters: string): Uint8Array => Uint8Array.from(Buffer.from(characters, 'latin1'))
const sectionStart = ascii('<![CDATA[')
const commentStart = ascii('<!--')
const doctypeStart = ascii('<!DOCTYPE')

/**
 * A streaming tokenizer of XML 1.0 over UTF-8, strict about the nesting of elements and the syntax of tags, and lenient
 * where reporters are known to be wrong (see `Damage`). However the bytes are cut into chunks, the calls are the same.
 *
 * It is one function because its loops are the hottest of the program: they share positions instead of passing them.
 */
export function tokenize(handler: XmlHandler): Tokenizer {
  const names = rememberNames()
  const repairs = noRepairs()
  /** Damage up to this offset is counted: a tag that was cut is looked at again. */
  let countedTo = -1

  // What was left of the last chunk, the next one, and a “<” on which loops stop.
  let data = Buffer.alloc(0)
  let end = 0
  let at = 0
  /** The offset of data[0] in the document. */
  let base = 0
  /** With fewer bytes a tag that was cut is not looked at again, so that many small chunks take linear time. */
  let wanted = 0
  let checkedTo = 0
  let final = false
  let mode: Mode = 'content'
  let inNoise = false
  let rootSeen = false

  const stack: Name[] = []
  /** The texts that were asked for, by depth. */
  const texts: (text.KeptText | undefined)[] = [undefined]

  let tagNumber = 0
  let attributeCount = 0
  const attributeNames: string[] = []
  /** Where the value of the attribute at the same index begins and ends, and whether it is more than plain ASCII. */
  const starts = new Int32Array(limits.attributes)
  const ends = new Int32Array(limits.attributes)
  const special = new Uint8Array(limits.attributes)

  const fail: (message: string, position?: number) => never = (message, position = at) => {
    throw new XmlError(message, base + position)
  }
  const damaged = (kind: Damage, position: number): void => {
    if (base + position <= countedTo) return
    countedTo = base + position
    repairs.counts[kind]++
    repairs.first ??= countedTo
  }

  const indexOf = (name: string): number => {
    for (let index = 0; index < attributeCount; index++) if (attributeNames[index] === name) return index
    return -1
  }
  const valueAt = (index: number, breaks: RegExp, by: string): string => {
    const from = starts[index]!
    const to = ends[index]!
    if (special[index] === 0 && to - from <= text.longestText) return data.toString('latin1', from, to)
    const raw = text.decodeBytes(data, from, to).replace(breaks, by)
    const whole = text.removeIllegal(text.resolveReferences(raw))
    return whole.length <= text.longestText ? whole : text.joinText(text.appendText(text.noText, whole))
  }
  const element = {
    name: '',
    attribute(name: string): string | undefined {
      const index = indexOf(name)
      return index < 0 ? undefined : valueAt(index, /\r\n|[\r\n\t]/g, ' ')
    },
    lines(name: string): string | undefined {
      const index = indexOf(name)
      return index < 0 ? undefined : valueAt(index, /\r\n?/g, '\n')
    },
    keepText(): void {
      texts[stack.length] = text.noText
    }
  }

  /** Adds a piece of character data, which is cut nowhere inside a character, a line break or a reference. */
  const keep = (from: number, to: number): void => {
    const kept = texts[stack.length]
    if (kept === undefined || from >= to) return
    let piece = text.decodeBytes(data, from, to)
    if (piece.includes('\r')) piece = piece.replace(/\r\n?/g, '\n')
    texts[stack.length] = text.appendText(kept, mode === 'content' ? text.resolveReferences(piece) : piece)
  }
  /** Keeps what is there of a run that goes on in the next chunk. */
  const keepCut = (from: number): void => {
    let to = end
    if (!final) {
      if (data[to - 1] === byte.carriageReturn) to--
      to = Math.max(from, completeTo(data, to))
    }
    keep(from, to)
    at = to
  }

  const open = (name: Name): void => {
    if (stack.length === limits.depth) fail(`its elements are nested deeper than ${limits.depth}`)
    stack.push(name)
    texts[stack.length] = undefined
    element.name = name.local
    handler.open(element)
  }
  const close = (): void => {
    const kept = texts[stack.length]
    const name = stack.pop()!
    handler.close(name.local, kept === undefined ? '' : text.removeIllegal(text.joinText(kept)))
  }

  /** The end of the start tag at `less`. */
  const startTag = (less: number): number => {
    const bytes = data
    const name = names.read(bytes, less + 1)
    let position = names.end
    if (position - less > limits.nameBytes) fail(`a name is longer than ${limits.nameBytes} bytes`, less)
    if (position >= end) return cut
    tagNumber++
    attributeCount = 0
    for (;;) {
      const before = position
      while (blank[bytes[position]!] === 1) position++
      const value = bytes[position]!
      if (value === byte.greater && position < end) {
        at = position + 1
        open(name)
        return at
      }
      if (position >= end) return cut
      if (value === byte.slash) {
        if (position + 1 >= end) return cut
        if (bytes[position + 1] !== byte.greater) fail(`<${name.full}> has a “/” that does not end it`, position)
        at = position + 2
        open(name)
        close()
        return at
      }
      if (nameStart[value] === 0 || position === before)
        fail(`an attribute of <${name.full}> is damaged, perhaps by an unescaped quotation mark`, position)
      const nameAt = position
      const attribute = names.read(bytes, position)
      position = names.end
      if (position - nameAt > limits.nameBytes) fail(`a name is longer than ${limits.nameBytes} bytes`, nameAt)
      while (blank[bytes[position]!] === 1) position++
      if (position >= end) return cut
      if (bytes[position] !== byte.equals) fail(`attribute ${attribute.full} of <${name.full}> has no value`, position)
      position++
      while (blank[bytes[position]!] === 1) position++
      if (position >= end) return cut
      const quote = bytes[position]!
      if (quote !== byte.doubleQuote && quote !== byte.apostrophe)
        fail(`the value of attribute ${attribute.full} of <${name.full}> is not in quotation marks`, position)
      const from = ++position
      let isSpecial = 0
      for (;;) {
        while (valueStop[bytes[position]!] === 0) position++
        const stop = bytes[position]!
        if (position >= end) return cut
        if (stop === quote) break
        if (stop === byte.ampersand) {
          const length = referenceAt(position)
          if (length === cut) return cut
          position += length
          isSpecial = 1
          continue
        }
        if (stop === byte.less) damaged('less', position)
        else if (illegal[stop] === 1) damaged('control', position)
        if (stop !== byte.doubleQuote && stop !== byte.apostrophe) isSpecial = 1
        position++
      }
      if (attribute.lastTag === tagNumber) damaged('duplicate', nameAt)
      else {
        if (attributeCount === limits.attributes) fail(`<${name.full}> has more than ${limits.attributes} attributes`)
        attribute.lastTag = tagNumber
        attributeNames[attributeCount] = attribute.full
        starts[attributeCount] = from
        ends[attributeCount] = position
        special[attributeCount++] = isSpecial
      }
      position++
    }
  }

  const endTag = (less: number): number => {
    const name = names.read(data, less + 2)
    let position = names.end
    while (blank[data[position]!] === 1) position++
    if (position >= end) return cut
    if (data[position] !== byte.greater) fail(`</${name.full} is not ended by “>”`, position)
    const opened = stack.at(-1)
    if (opened === undefined) fail(`</${name.full}> closes nothing`, less)
    else if (opened.full !== name.full) fail(`<${opened.full}> is closed by </${name.full}>`, less)
    at = position + 1
    close()
    return at
  }

  /** The length of what to pass over at an “&”. */
  const referenceAt = (position: number): number => {
    const {length, damage} = readReference(data, position, end)
    if (length === undefined) {
      if (!final) return cut
      damaged('ampersand', position)
      return 1
    }
    if (damage !== undefined) damaged(damage, position)
    return length
  }

  const startsWith = (prefix: Uint8Array, position: number): boolean | undefined => {
    for (let index = 0; index < prefix.length; index++) {
      if (position + index >= end) return final ? false : undefined
      if (data[position + index] !== prefix[index]) return false
    }
    return true
  }

  /** Reads the markup at `at`, which is a “<”. False where bytes are missing. */
  const markup = (): boolean => {
    const next = data[at + 1]!
    if (at + 1 >= end) return false
    if (nameStart[next] === 1) {
      if (stack.length === 0) {
        const name = names.read(data, at + 1)
        if (names.end >= end && !final) return names.end - at > limits.nameBytes ? skipNoise() : false
        if (!handler.roots.has(name.local)) return skipNoise()
        rootSeen = true
        inNoise = false
      }
      return startTag(at) !== cut
    }
    if (next === byte.slash) {
      if (at + 2 >= end) return false
      if (nameStart[data[at + 2]!] === 0) return skipNoise()
      if (stack.length > 0) return endTag(at) !== cut
      const name = names.read(data, at + 2)
      if (names.end >= end && !final) return false
      return handler.roots.has(name.local) ? endTag(at) !== cut : skipNoise()
    }
    if (next === byte.question) {
      mode = 'instruction'
      at += 2
      return true
    }
    if (next !== byte.exclamation) return skipNoise()
    const isComment = startsWith(commentStart, at)
    if (isComment === true) {
      mode = 'comment'
      at += commentStart.length
      return true
    }
    if (isComment === undefined) return false
    if (stack.length > 0) {
      const isSection = startsWith(sectionStart, at)
      if (isSection === true) {
        mode = 'section'
        at += sectionStart.length
        return true
      }
      return isSection === undefined ? false : skipNoise()
    }
    const isDoctype = startsWith(doctypeStart, at)
    if (isDoctype === undefined) return false
    if (!isDoctype) return skipNoise()
    const after = skipDoctype(data, at + doctypeStart.length, end)
    if (after === undefined) return false
    at = after
    return true
  }

  /** Passes over a “<” that begins nothing: a mistake within a document, noise outside of it. */
  const skipNoise = (): boolean => {
    if (stack.length > 0) fail(`a “<” in <${stack.at(-1)!.full}> is not escaped`)
    noise(at)
    at++
    return true
  }
  const noise = (position: number): void => {
    if (!inNoise) damaged('noise', position)
    inNoise = true
  }

  /** Reads a run of text and the markup after it. False where bytes are missing. */
  const content = (): boolean => {
    const bytes = data
    const from = at
    let position = at
    for (;;) {
      while (textStop[bytes[position]!] === 0) position++
      if (position >= end) {
        keepCut(from)
        return false
      }
      const stop = bytes[position]!
      if (stop === byte.less) break
      let length: number = 1
      if (stop === byte.ampersand) length = referenceAt(position)
      else if (stop !== byte.closeBracket) damaged('control', position)
      else if (position + 2 >= end && !final) length = cut
      else if (bytes[position + 1] === byte.closeBracket && bytes[position + 2] === byte.greater && position + 2 < end)
        damaged('sectionEnd', position)
      if (length === cut) {
        keep(from, position)
        at = position
        return false
      }
      position += length
    }
    keep(from, position)
    at = position
    return markup()
  }

  /** Outside of a document only white space is expected. */
  const outside = (): boolean => {
    let position = at
    while (position < end && data[position] !== byte.less) {
      // A byte order mark is there where files were joined.
      if (blank[data[position]!] === 0 && !byteOrderMark.includes(data[position]!)) noise(position)
      position++
    }
    at = position < end ? position : Math.max(at, final ? end : completeTo(data, end))
    return position < end && markup()
  }

  const section = (): boolean => {
    const bytes = data
    const from = at
    let position = at
    for (; position < end; position++) {
      const value = bytes[position]!
      if (cdataStop[value] === 0) continue
      if (value !== byte.closeBracket) {
        damaged('control', position)
        continue
      }
      if (position + 2 >= end) {
        if (final) continue
        keep(from, position)
        at = position
        return false
      }
      if (bytes[position + 1] !== byte.closeBracket || bytes[position + 2] !== byte.greater) continue
      keep(from, position)
      at = position + 3
      mode = 'content'
      return true
    }
    keepCut(from)
    return false
  }

  /** Passes over a comment or an instruction. */
  const skipTo = (terminator: string): boolean => {
    const found = data.indexOf(terminator, at, 'latin1')
    if (found >= 0 && found + terminator.length <= end) {
      at = found + terminator.length
      mode = 'content'
      return true
    }
    at = Math.max(at, Math.min(end - terminator.length + 1, completeTo(data, end)))
    return false
  }

  const step = (): boolean => {
    if (mode === 'content') return stack.length === 0 ? outside() : content()
    if (mode === 'section') return section()
    return skipTo(mode === 'comment' ? '-->' : '?>')
  }
  const run = (): void => {
    while (at < end && step());
  }

  const take = (chunk: Uint8Array): void => {
    const left = end - at
    const size = left + chunk.length
    // Room for the “<” on which loops stop.
    if (size + 1 > data.length) {
      const larger = Buffer.alloc(2 * size + 1)
      data.copy(larger, 0, at, end)
      data = larger
    } else data.copyWithin(0, at, end)
    data.set(chunk, left)
    data[size] = byte.less
    base += at
    checkedTo -= at
    at = 0
    end = size
    const complete = final ? size : completeTo(data, size)
    if (complete > checkedTo) {
      if (repairs.counts.encoding === 0 && !isUtf8(data.subarray(checkedTo, complete))) {
        repairs.counts.encoding = 1
        repairs.first ??= base + checkedTo
      }
      checkedTo = complete
    }
  }

  return {
    repairs,
    write(chunk) {
      take(chunk)
      if (end < wanted) return
      run()
      wanted = 2 * (end - at)
      if (wanted > 2 * limits.tagBytes) fail(`a tag is longer than ${limits.tagBytes} bytes`)
    },
    end() {
      final = true
      take(new Uint8Array(0))
      run()
      const inner = stack.at(-1)
      if (inner !== undefined) fail(`it ends inside <${inner.full}>`, end)
      if (mode !== 'content') fail(`it ends inside ${mode === 'comment' ? 'a comment' : 'an instruction'}`, end)
      if (at < end) fail('it ends inside a tag', end)
      if (!rootSeen) fail(`it has no element ${[...handler.roots].map(name => `<${name}>`).join(' or ')}`, 0)
    }
  }
}

const byteOrderMark: readonly number[] = [0xef, 0xbb, 0xbf]

/** Where the last character that is whole ends: at most three bytes before `end`. */
function completeTo(data: Uint8Array, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const value = data[end - back]!
    if (value < 0x80) return end
    if (value >= 0xc0) {
      const length = value >= 0xf0 ? 4 : value >= 0xe0 ? 3 : 2
      return back < length ? end - back : end
    }
  }
  return end
}
