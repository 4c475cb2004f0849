import type {TestCase} from './report.ts'

/** 64 bits that stay the same from run to run as long as suites, class, name and file of a test do. */
export interface Identity {
  readonly high: number
  readonly low: number
}

/**
 * The identity of a test case: two multiplicative hashes (FNV-1a's prime and Knuth's) over the UTF-16 units of its
 * suites, class, name and file, each ended by a unit that no name has.
 */
export function identify(test: Pick<TestCase, 'suites' | 'className' | 'name' | 'file'>): Identity {
  let high = 0x811c9dc5
  let low = 0x9e3779b9
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      high = Math.imul(high ^ unit, 0x01000193)
      low = Math.imul(low ^ unit, 0x9e3779b1) ^ (low >>> 15)
    }
    high = Math.imul(high ^ 0xffff, 0x01000193)
    low = Math.imul(low ^ 0xffff, 0x9e3779b1) ^ (low >>> 15)
  }
  for (const suite of test.suites) add(suite)
  add(test.className ?? '')
  add(test.name)
  add(test.file ?? '')
  return {high: high >>> 0, low: low >>> 0}
}

/** An identity as one number: its upper 48 bits, which is what a digest has room for. */
export const shortIdentity = ({high, low}: Identity): number => high * 0x10000 + (low >>> 16)
