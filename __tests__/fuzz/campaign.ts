import {createHash} from 'node:crypto'
import {getHeapStatistics} from 'node:v8'
import {bytesOf, mutate} from './mutate.ts'
import {randomOf} from './random.ts'
import {Broken, hold, type Input, type Seed, type Target} from './target.ts'

/** CPU time that one input may take: a fixed part, and one that grows with its size; in milliseconds. */
const patience = {least: 1200, perKilobyte: 25}

/** Memory that one input may take, garbage included: a fixed part, and a multiple of its size; in bytes. */
const appetite = {least: 64 * 1024 * 1024, perByte: 320}

/** Inputs that reached something new are kept to make others of, up to this many; then they take the place of older ones. */
const keptMost = 300

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
  const given = pool.length
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
      const at = pool.length < given + keptMost ? pool.length : given + random.below(keptMost)
      pool[at] = {text, kind: seed.kind}
      texts[at] = text
    }
    return undefined
  }
}

/** Gives one input to a target; gives what it broke, in one text. */
export async function tryInput(target: Target, input: Input, seed: number): Promise<string | undefined> {
  const before = Object.getOwnPropertyNames(Object.prototype).length
  try {
    const allowed = patience.least + (patience.perKilobyte * input.bytes.length) / 1024
    const room = appetite.least + appetite.perByte * input.bytes.length
    let cost = await costOf(target, input, seed)
    // The first time may be that of the compiler or of a busy machine; memory may be of what ran before.
    for (let again = 0; again < 2 && (cost.milliseconds > allowed || cost.bytes > room); again++)
      cost = least(cost, await costOf(target, input, seed))
    const size = input.bytes.length
    hold(cost.milliseconds <= allowed, () => `it takes ${Math.round(cost.milliseconds)} ms of CPU for ${size} bytes`)
    hold(cost.bytes <= room, () => `it takes ${cost.bytes} bytes of memory for ${size}`)
    hold(Object.getOwnPropertyNames(Object.prototype).length === before, () => 'Object.prototype has grown')
    return undefined
  } catch (error) {
    if (error instanceof Broken) return error.message
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

interface Cost {
  readonly milliseconds: number
  readonly bytes: number
}

async function costOf(target: Target, input: Input, seed: number): Promise<Cost> {
  const start = process.cpuUsage()
  const before = memoryUsed()
  await target.run(input, randomOf(seed))
  const {user, system} = process.cpuUsage(start)
  return {milliseconds: (user + system) / 1000, bytes: memoryUsed() - before}
}

const least = (one: Cost, other: Cost): Cost => ({
  milliseconds: Math.min(one.milliseconds, other.milliseconds),
  bytes: Math.min(one.bytes, other.bytes)
})

/** Of this thread, with what its buffers hold. */
function memoryUsed(): number {
  const {used_heap_size: heap, external_memory: buffers} = getHeapStatistics()
  return heap + buffers
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
