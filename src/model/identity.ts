import type {TestCase} from './report.ts'
import type {Identities} from './tally.ts'

/** 64 bits that stay the same from run to run as long as suites, class, name and file of a test do. */
export interface Identity {
  readonly high: number
  readonly low: number
}

/**
 * An identity in the making: its high and its low word. In an array, because an object would have a number of its own made
 * for each that does not fit into 31 bits.
 */
export type Hashing = Int32Array

/** Before the first part. */
export const startHashing = (): Hashing => Int32Array.of(0x811c9dc5 | 0, 0x9e3779b9 | 0)

/** Room for the UTF-8 of most texts. */
const scratch = Buffer.from(new ArrayBuffer(4096))
const scratchView = new DataView(scratch.buffer)

/** Half-open positions of bytes among others. */
export interface Span {
  readonly from: number
  readonly to: number
}
const empty: Span = {from: 0, to: 0}

/** Adds a text as one part. */
export function addPart(hashing: Hashing, text: string): void {
  if (text === '') addView(hashing, scratchView, empty)
  else if (text.length * 3 <= scratch.length) addView(hashing, scratchView, {from: 0, to: scratch.write(text)})
  else addBytes(hashing, Buffer.from(text))
}

/** Adds a part that is there as UTF-8. */
export const addBytes = (hashing: Hashing, bytes: Uint8Array): void =>
  addView(hashing, new DataView(bytes.buffer, bytes.byteOffset, bytes.length), {from: 0, to: bytes.length})

/**
 * Adds a part that is there as UTF-8 among other bytes, four of them at a time, and its length: two lanes of MurmurHash3's
 * mixing.
 *
 * @see https://github.com/aappleby/smhasher/wiki/MurmurHash3
 */
export function addView(hashing: Hashing, view: DataView, {from, to}: Span): void {
  let high = hashing[0]!
  let low = hashing[1]!
  const words = to - ((to - from) & 3)
  let at = from
  for (; at < words; at += 4) {
    const mixed = Math.imul(view.getInt32(at, true), 0xcc9e2d51)
    const turned = (mixed << 15) | (mixed >>> 17)
    high ^= Math.imul(turned, 0x1b873593)
    high = (Math.imul((high << 13) | (high >>> 19), 5) + 0xe6546b64) | 0
    low ^= Math.imul(turned, 0x85ebca6b)
    low = (Math.imul((low << 17) | (low >>> 15), 9) + 0x38b34ae5) | 0
  }
  let rest = 0
  for (let shift = 0; at < to; at++, shift += 8) rest |= view.getUint8(at) << shift
  const mixed = Math.imul(rest ^ Math.imul(to - from, 0x9e3779b1), 0xcc9e2d51)
  const turned = (mixed << 15) | (mixed >>> 17)
  high ^= Math.imul(turned, 0x1b873593)
  low ^= Math.imul(turned, 0x85ebca6b)
  // Each lane gets what the other one has.
  high = (Math.imul((high << 13) | (high >>> 19), 5) + low) | 0
  low = (Math.imul((low << 17) | (low >>> 15), 9) + high) | 0
  hashing[0] = high
  hashing[1] = low
}

/** Spreads what the last bytes changed over all bits; to be called once, after the last part. */
export function endHashing(hashing: Hashing): void {
  const low = hashing[1]!
  const high = spread(hashing[0]! ^ low)
  hashing[0] = high
  hashing[1] = spread(low + high)
}

function spread(word: number): number {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return second ^ (second >>> 16)
}

/** The identity of a test case: a hash of its suites, class, name and file. */
export function identify(test: Pick<TestCase, 'suites' | 'className' | 'name' | 'file'>): Identity {
  const hashing = startHashing()
  for (const suite of test.suites) addPart(hashing, suite)
  addPart(hashing, test.className ?? '')
  addPart(hashing, test.name)
  addPart(hashing, test.file ?? '')
  endHashing(hashing)
  return {high: hashing[0]! >>> 0, low: hashing[1]! >>> 0}
}

/** How many bits a short identity has: as many as a number holds exactly, in whole bytes. */
const shortIdentityBits = 48

/** An identity as one number: its upper 48 bits. */
export const shortIdentity = ({high, low}: Identity): number => high * 0x10000 + (low >>> 16)

/** The short identity of a case of a tally, by its place in the columns. */
export const shortIdentityAt = ({hashes}: Identities, at: number): number =>
  shortIdentity({high: hashes[2 * at]!, low: hashes[2 * at + 1]!})

/** The upper bits of a short identity, for a digest that has no room for all of them. */
export const clipped = (short: number, bits: number): number => Math.floor(short / 2 ** (shortIdentityBits - bits))
