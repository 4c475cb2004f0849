import {createHash} from 'node:crypto'
import {bytesOf, mutate} from './mutate.ts'
import {randomOf} from './random.ts'
import {Broken, hold, type Input, type Seed, type Target} from './target.ts'

/** CPU time that one input may take: a fixed part, and one that grows with its size; in milliseconds. */
const patience = {least: 1200, perKilobyte: 25}

/** An input that broke a promise. */
export interface Find {
  readonly target: string
  readonly kind: string
  readonly seed: number
  readonly message: string
  readonly text: string
}

/** Who follows a campaign. */
export interface Watcher {
  /** Told of every input before it is tried. */
  trying?(target: string, input: Input): Promise<void>
  /** Whether the last input reached something new: then others are made of it. */
  interesting?(): Promise<boolean>
}

/** Makes the next input and gives it to the target; gives what it broke. */
export type Campaign = () => Promise<Find | undefined>

/** Starts a campaign against a target, which is always the same for the same seed and watcher. */
export function startCampaign(target: Target, from: number, watcher: Watcher = {}): Campaign {
  const pool: Seed[] = target.seeds().filter(({text}) => text !== '')
  const texts = pool.map(({text}) => text)
  let number = from
  return async () => {
    number++
    const random = randomOf(number)
    const seed = random.of(pool)
    const text = mutate(seed.text, random, texts)
    const input = {text, kind: seed.kind, bytes: bytesOf(text, random)}
    await watcher.trying?.(target.name, input)
    const message = await tryInput(target, input, number)
    if (message !== undefined) return {target: target.name, kind: seed.kind, seed: number, message, text}
    if ((await watcher.interesting?.()) === true) {
      pool.push({text, kind: seed.kind})
      texts.push(text)
    }
    return undefined
  }
}

/** Gives one input to a target; gives what it broke, in one text. */
export async function tryInput(target: Target, input: Input, seed: number): Promise<string | undefined> {
  const before = Object.getOwnPropertyNames(Object.prototype).length
  try {
    const spent = await timed(target, input, seed)
    const allowed = patience.least + (patience.perKilobyte * input.bytes.length) / 1024
    // The first time may be that of the compiler or of a busy machine.
    if (spent > allowed) {
      const again = Math.min(await timed(target, input, seed), await timed(target, input, seed))
      hold(again <= allowed, () => `it takes ${Math.round(again)} ms of CPU for ${input.bytes.length} bytes`)
    }
    hold(Object.getOwnPropertyNames(Object.prototype).length === before, () => 'Object.prototype has grown')
    return undefined
  } catch (error) {
    if (error instanceof Broken) return error.message
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

async function timed(target: Target, input: Input, seed: number): Promise<number> {
  const start = process.cpuUsage()
  await target.run(input, randomOf(seed))
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

/** What finds of the same cause have in common, so that each is told once. */
export const causeOf = ({target, message}: Find): string =>
  createHash('sha256')
    .update(target)
    .update(
      message
        .replace(/["“][^"”]*["”]|\d+/g, '')
        .split('\n')
        .slice(0, 3)
        .join('\n')
        .slice(0, 300)
    )
    .digest('hex')
    .slice(0, 12)
