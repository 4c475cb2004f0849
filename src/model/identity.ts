import type {TestCase} from './report.ts'

/** 64 bits that stay the same from run to run as long as suites, class, name and file of a test do. */
export interface Identity {
  readonly high: number
  readonly low: number
}

/** An identity in the making; both words signed, as bit operations give them. */
export interface Hashing {
  high: number
  low: number
}

/** Before the first part. */
export const startHashing = (): Hashing => ({high: 0x811c9dc5 | 0, low: 0x9e3779b9 | 0})

/** Adds a text of UTF-16 as one part, and its end: a unit that no name has. */
export function addPart(hashing: Hashing, text: string): void {
  let {high, low} = hashing
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x9e3779b1) ^ (low >>> 15)
  }
  hashing.high = Math.imul(high ^ 0xffff, 0x01000193)
  hashing.low = Math.imul(low ^ 0xffff, 0x9e3779b1) ^ (low >>> 15)
}

/** The same for a text that is there as UTF-8, which must be whole and valid. */
export function addBytes(hashing: Hashing, data: Uint8Array, {from, to}: {from: number; to: number}): void {
  let {high, low} = hashing
  for (let at = from; at < to;) {
    const first = data[at++]!
    let unit = first
    if (first > 0x7f) {
      if (first < 0xe0) unit = ((first & 0x1f) << 6) | (data[at++]! & 0x3f)
      else if (first < 0xf0) unit = ((first & 0xf) << 12) | ((data[at++]! & 0x3f) << 6) | (data[at++]! & 0x3f)
      else {
        const point =
          ((first & 7) << 18) | ((data[at++]! & 0x3f) << 12) | ((data[at++]! & 0x3f) << 6) | (data[at++]! & 0x3f)
        const lead = 0xd7c0 + (point >> 10)
        high = Math.imul(high ^ lead, 0x01000193)
        low = Math.imul(low ^ lead, 0x9e3779b1) ^ (low >>> 15)
        unit = 0xdc00 | (point & 0x3ff)
      }
    }
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x9e3779b1) ^ (low >>> 15)
  }
  hashing.high = Math.imul(high ^ 0xffff, 0x01000193)
  hashing.low = Math.imul(low ^ 0xffff, 0x9e3779b1) ^ (low >>> 15)
}

/**
 * The identity of a test case: two multiplicative hashes (FNV-1a's prime and Knuth's) over the UTF-16 units of its
 * suites, class, name and file, each ended by a unit that no name has.
 */
export function identify(test: Pick<TestCase, 'suites' | 'className' | 'name' | 'file'>): Identity {
  const hashing = startHashing()
  for (const suite of test.suites) addPart(hashing, suite)
  addPart(hashing, test.className ?? '')
  addPart(hashing, test.name)
  addPart(hashing, test.file ?? '')
  return {high: hashing.high >>> 0, low: hashing.low >>> 0}
}

/** An identity as one number: its upper 48 bits, which is what a digest has room for. */
export const shortIdentity = ({high, low}: Identity): number => high * 0x10000 + (low >>> 16)
