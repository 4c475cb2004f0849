import {isUtf8} from 'node:buffer'
import {byte} from './bytes.ts'
import {noRepairs, type Damage, type Repairs} from './damage.ts'

/** Returned where bytes are missing to go on. */
export const cut = -1

/** Bytes of text that are looked at one by one before a search for its end is quicker. */
export const longRun = 64

/** The bytes at hand. Positions are indices of `data`; they hold until the next chunk is taken. */
export interface Input {
  /** What was left of the last chunk, the next one, and at `end` a “<” on which loops stop. */
  data: Buffer
  /** The same memory in words, and for words that begin anywhere. */
  words: Int32Array
  view: DataView
  end: number
  /** All before it is done with. */
  at: number
  /** The offset of data[0] in the document. */
  base: number
  /** Whether the document ends at `end`. */
  final: boolean
  /** UTF-8 was checked up to here. */
  checkedTo: number
  /** Damage was counted up to this offset: a tag that was cut is looked at again. */
  countedTo: number
  /** The next of these bytes from the place on at which they were looked for last; -1 when they were not yet. */
  readonly next: {ampersand: number; closeBracket: number}
  readonly repairs: Repairs
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

/** Memory that nobody reads from any more, for the next document: that of a hundred would only go when it is tidied up. */
let spare: Pick<Input, 'data' | 'words' | 'view'> | undefined

/** Memory of a document longer than that of any usual one is not kept. */
const mostSpared = 4 * 1024 * 1024

/** To be called at the end of a document, whose bytes are gone then. */
export function release(input: Input): void {
  const {data, words, view} = input
  if (data.length <= mostSpared) spare = {data, words, view}
  input.data = Buffer.alloc(4)
}

/** No bytes yet. */
export const startInput = (): Input => ({
  data: Buffer.alloc(4),
  words: new Int32Array(1),
  view: new DataView(new ArrayBuffer(0)),
  end: 0,
  at: 0,
  base: 0,
  final: false,
  checkedTo: 0,
  countedTo: -1,
  next: {ampersand: -1, closeBracket: -1},
  repairs: noRepairs()
})

/** Moves what is left to the front, and the chunk behind it. */
export function takeChunk(input: Input, chunk: Uint8Array): void {
  const {at} = input
  const left = input.end - at
  const size = left + chunk.length
  if (size + 1 > input.data.length && spare !== undefined && size < spare.data.length) {
    input.data.copy(spare.data, 0, at, input.end)
    Object.assign(input, spare)
    spare = undefined
  } else if (size + 1 > input.data.length) {
    // Not from the pool of small buffers, so that the words begin where the bytes do.
    const data = Buffer.from(new ArrayBuffer((2 * size + 4) & ~3))
    input.data.copy(data, 0, at, input.end)
    input.data = data
    input.words = new Int32Array(data.buffer)
    input.view = new DataView(data.buffer)
  } else if (at > 0) input.data.copyWithin(0, at, input.end)
  input.data.set(chunk, left)
  input.data[size] = byte.less
  input.base += at
  input.checkedTo -= at
  input.at = 0
  input.next.ampersand = input.next.closeBracket = -1
  input.end = size
  checkEncoding(input)
}

/** Where text stops at a “<”, “&” or “]”: many times faster than to look at each byte, but slow to call. */
export function nextStop({data, next}: Input, from: number): number {
  for (const name of ['ampersand', 'closeBracket'] as const)
    if (next[name] < from) {
      const found = data.indexOf(byte[name], from)
      next[name] = found < 0 ? data.length : found
    }
  return Math.min(data.indexOf(byte.less, from), next.ampersand, next.closeBracket)
}

function checkEncoding(input: Input): void {
  const {data, end, checkedTo, repairs} = input
  const complete = input.final ? end : completeTo(data, end)
  if (complete <= checkedTo) return
  if (repairs.counts.encoding === 0 && !isUtf8(data.subarray(checkedTo, complete))) {
    repairs.counts.encoding = 1
    repairs.encodingAt = input.base + brokenAt(data, checkedTo, complete)
  }
  input.checkedTo = complete
}

/** Where the first bytes that are not UTF-8 begin, between two ends of characters, of which the second comes after them. */
function brokenAt(data: Buffer, from: number, to: number): number {
  let [sound, broken] = [from, to]
  while (sound < broken) {
    const middle = sound + completeTo(data.subarray(sound, broken), Math.ceil((broken - sound) / 2))
    if (middle === sound) break
    if (isUtf8(data.subarray(sound, middle))) sound = middle
    else if (middle === broken) break
    else broken = middle
  }
  for (let length = 1; sound + length <= to && length <= 4; length++)
    if (isUtf8(data.subarray(sound, sound + length))) {
      sound += length
      length = 0
    }
  return sound
}

/** Where the last character that is whole ends: at most three bytes before `end`. */
export function completeTo(data: Uint8Array, end: number): number {
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

/** Counts a damage that is repaired, once for each place. */
export function damaged(input: Input, kind: Damage, position: number): void {
  const offset = input.base + position
  if (offset <= input.countedTo) return
  input.countedTo = offset
  input.repairs.counts[kind]++
  input.repairs.first ??= offset
}

/** @throws XmlError always. Bytes behind it, which were checked with their chunk, are nobody's business any more. */
export function fail({base, repairs}: Input, position: number, message: string): never {
  const offset = base + position
  if (repairs.encodingAt !== undefined && repairs.encodingAt >= offset) {
    repairs.encodingAt = undefined
    repairs.counts.encoding = 0
  }
  throw new XmlError(message, offset)
}
