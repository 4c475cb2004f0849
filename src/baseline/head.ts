import {inflateRawSync} from 'node:zlib'

/** What stands around a digest; its version is behind the mark. */
export const mark = '<!-- verdict-digest:'
export const closing = ' -->'

/**
 * How many bits of an identity are written, as many as there is room for. With the fewest, a new problem is taken for one
 * of n known ones with a probability of n / 2³⁶: below one in three millions for the 20 000 that a text has room for.
 */
export const widths = [48, 40, 36]

/** How much of a name is written. */
export const nameCharacters = 200

/** A digest that unpacks to more than this was not written by us. */
const unpackedBytes = 1024 * 1024

/** A digest without its wrapping: JSON, and the lists behind it. */
export interface Unpacked {
  readonly head: Readonly<Record<string, unknown>>
  readonly lists: Buffer
}

/** @throws where it is not what we write, or unpacks to more than that can. */
export function unwrapped(base64: string): Unpacked {
  const binary = inflateRawSync(Buffer.from(base64, 'base64'), {maxOutputLength: unpackedBytes})
  const length = binary.readUInt32BE(0)
  if (length > binary.length - 4) throw new RangeError('it is cut off')
  const head: unknown = JSON.parse(binary.toString('utf8', 4, 4 + length))
  if (typeof head !== 'object' || head === null) throw new RangeError('it has no head')
  return {head: head as Record<string, unknown>, lists: binary.subarray(4 + length)}
}

/** So many counts. @throws where they are none. */
export function naturals(value: unknown, length: number): readonly number[] {
  const isCount = (each: unknown): boolean => Number.isSafeInteger(each) && (each as number) >= 0
  if (!Array.isArray(value) || value.length !== length || !value.every(isCount)) throw new RangeError('not counts')
  return value as number[]
}
