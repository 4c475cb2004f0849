/** A source of random choices that gives the same ones for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  next(): number
  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number
  /** One of some values. */
  of<T>(values: readonly T[]): T
  /** Whether something of this probability happens. */
  chance(probability: number): boolean
}

/** The generator mulberry32, which is small, fast and good enough to choose mutations. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {next, below, of: values => values[below(values.length)]!, chance: probability => next() < probability}
}
