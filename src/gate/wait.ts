import type {ListChecks} from './checks.ts'
import {judge, type IsOwn, type Standing} from './judge.ts'
import type {Wanted} from './wanted.ts'

/** How patient the gate is. */
export interface Patience {
  /** Seconds in all. */
  readonly timeout: number
  /** End at the first check that does not pass. */
  readonly failFast: boolean
}

/** Time, from outside. */
export interface Clock {
  readonly now: () => Date
  /** Ends at once when `stop` is aborted. */
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly stop: AbortSignal
}

/** The first look-ups come quickly, later ones further apart: an hour of waiting costs fewer than a hundred requests. */
const firstPause = 5_000
const longestPause = 60_000
const growth = 1.3

/**
 * Looks until every wanted check has ended, one has failed (if that is enough), the time is up, or the job is cancelled.
 *
 * A set that is complete is looked at once more: a check that starts another one must not slip through between the two.
 */
export async function waitForChecks(
  wanted: readonly Wanted[],
  list: ListChecks,
  {clock, patience, isOwn, tell}: {clock: Clock; patience: Patience; isOwn: IsOwn; tell: (standing: Standing) => void}
): Promise<Standing> {
  const end = clock.now().getTime() + patience.timeout * 1000
  let pause = firstPause
  let settled = false
  for (;;) {
    const standing = judge(wanted, await list(), isOwn)
    const complete = standing.missing.length === 0 && standing.pending.length === 0
    if (complete && settled) return {...standing, ended: 'complete'}
    const hopeless = standing.failing.some(({ends}) => ends === true)
    if (hopeless || (patience.failFast && standing.failing.length > 0)) return {...standing, ended: 'early'}
    const left = end - clock.now().getTime()
    if (left <= 0) return {...standing, ended: 'timeout'}
    tell(standing)
    settled = complete
    await clock.sleep(Math.min(pause, left))
    if (clock.stop.aborted) return {...standing, ended: 'cancelled'}
    pause = complete ? firstPause : Math.min(longestPause, pause * growth)
  }
}
