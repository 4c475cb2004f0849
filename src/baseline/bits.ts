/** Numbers of fewer bits each, one behind the other. */
export interface BitWriter {
  /** @param width of the number in bits, at most 48. */
  number(value: number, width: number): void
  /** So many ones and a zero. */
  unary(value: number): void
  finish(): Uint8Array
}

export function startBits(): BitWriter {
  const bytes: number[] = []
  let pending = 0
  let used = 0
  /** @param width at most 24, so that all stays within 32 bits. */
  const few = (value: number, width: number): void => {
    pending = (pending << width) | value
    used += width
    while (used >= 8) bytes.push((pending >>> (used -= 8)) & 0xff)
  }
  return {
    number(value, width) {
      if (width > 24) few(Math.floor(value / 2 ** 24), width - 24)
      few(value % 2 ** 24, Math.min(width, 24))
    },
    unary(value) {
      for (let left = value; left > 0; left -= 24) few(2 ** Math.min(left, 24) - 1, Math.min(left, 24))
      few(0, 1)
    },
    finish() {
      if (used > 0) few(0, 8 - used)
      return Uint8Array.from(bytes)
    }
  }
}

/** The same, read back. */
export interface BitReader {
  /** @throws RangeError behind the end. */
  number(width: number): number
  /** @throws RangeError behind the end. */
  unary(): number
  /** How many bytes were read, the last one whole. */
  bytesRead(): number
}

/** @param from the first byte to read. */
export function readBits(bytes: Uint8Array, from: number): BitReader {
  let at = from * 8
  const bit = (): number => {
    const byte = bytes[at >> 3]
    if (byte === undefined) throw new RangeError('it is cut off')
    return (byte >> (7 - (at++ & 7))) & 1
  }
  return {
    number(width) {
      let value = 0
      for (let left = width; left > 0; left--) value = value * 2 + bit()
      return value
    },
    unary() {
      let value = 0
      while (bit() === 1) value++
      return value
    },
    bytesRead: () => ((at + 7) >> 3) - from
  }
}
