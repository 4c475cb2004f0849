import {writesPerMinute} from './limits.ts'
import type {Clock} from './target.ts'

/** Writes that may follow one another at once: 1500 annotations without a wait. */
const burst = 30

/**
 * A token bucket for writes: `burst` at once, then as many a minute as keep every window of 60 s within the limit.
 *
 * @returns a function to await before each write.
 */
export function startPace({now, sleep}: Pick<Clock, 'now' | 'sleep'>): () => Promise<void> {
  const interval = 60_000 / (writesPerMinute - burst)
  let tokens = burst
  let at = now().getTime()
  return async () => {
    const time = now().getTime()
    tokens = Math.min(burst, tokens + Math.max(0, time - at) / interval)
    at = time
    tokens--
    if (tokens < 0) await sleep(Math.ceil(-tokens * interval))
  }
}
