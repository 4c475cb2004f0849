import type {Random} from './random.ts'

/** Something that takes hostile input. */
export interface Target {
  readonly name: string
  /** What inputs are made from. */
  seeds(): readonly Seed[]
  /**
   * Gives it one input. Throws Broken, or whatever the code under test throws, where a promise is not kept.
   *
   * @param random for choices that are not part of the text; of the same seed at every run of the same input.
   */
  run(input: Input, random: Random): Promise<void>
}

/** A known good input. */
export interface Seed {
  readonly text: string
  /** What the target needs to know of it: the name of its format. */
  readonly kind: string
}

/** An input that was made of a seed. */
export interface Input {
  readonly text: string
  readonly bytes: Uint8Array
  readonly kind: string
}

/** A promise that an input has broken. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

/** @throws Broken with the sentence that `told` gives, where something does not hold. */
export function hold(holds: boolean, told: () => string): asserts holds {
  if (!holds) throw new Broken(told())
}
