import {markup, type Html} from './html.ts'
import type {CheckRunView} from './view.ts'

/** A duration in words as short as `850 ms`, `12 s`, `3 min 5 s`, `1 h 2 min`. @param milliseconds below 0 counts as 0 */
export const duration = (milliseconds: number): string => {
  const whole = Math.max(0, Math.round(milliseconds))
  if (whole < 1000) return `${whole} ms`
  const seconds = Math.round(whole / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/**
 * How long a run took, or has been running; undefined when it has not begun. The API keeps whole seconds and does not
 * order the two times (skipped jobs end before they begin), so a difference of nothing is told as `under 1 s`.
 */
export const runDuration = (run: CheckRunView, now: Date): string | undefined => {
  const start = Date.parse(run.started_at ?? '')
  const end = run.status === 'completed' ? Date.parse(run.completed_at ?? '') : now.getTime()
  if (Number.isNaN(start) || Number.isNaN(end)) return undefined
  return end - start < 1000 ? 'under 1 s' : duration(end - start)
}

/** A moment as an element that the script can put into the reader's own time zone; undefined for what is no time. */
export const moment = (time: string | null): Html | undefined => {
  const parsed = new Date(time ?? '')
  if (Number.isNaN(parsed.getTime())) return undefined
  const iso = parsed.toISOString()
  return markup`<time datetime="${iso}">${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC</time>`
}
