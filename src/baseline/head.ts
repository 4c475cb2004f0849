import {inflateRawSync} from 'node:zlib'

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
