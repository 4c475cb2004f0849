import {conclusionPriority, type Conclusion} from '../model/check-run.ts'
import type {Check} from './checks.ts'
import type {Wanted} from './wanted.ts'

/** A line that was waited for, and the checks that it matches. */
export interface Row {
  readonly line: string
  readonly checks: readonly Check[]
}

/** How things stand. */
export interface Standing {
  /** Why nothing more was waited for; undefined while waiting goes on. */
  readonly ended?: 'complete' | 'early' | 'timeout' | 'cancelled'
  readonly rows: readonly Row[]
  /** Lines that match no check yet. */
  readonly missing: readonly string[]
  /** Checks that are matched and not completed. */
  readonly pending: readonly Check[]
  /** Checks that are matched, completed and do not pass. */
  readonly failing: readonly Check[]
  /** The names of checks that no line matches: where a line is missing, the one that was meant may be among them. */
  readonly others: readonly string[]
}

/** What passes a required check on GitHub. @see https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks */
const passing: readonly string[] = ['success', 'neutral', 'skipped']

/** Tells the check of the gate's own job. */
export type IsOwn = (check: Check) => boolean

/** Holds the checks of a commit against what is wanted; the gate's own is never waited for. */
export function judge(wanted: readonly Wanted[], checks: readonly Check[], isOwn: IsOwn): Standing {
  const others = checks.filter(check => !isOwn(check))
  const rows = wanted.map(({line, matches}) => ({line, checks: others.filter(matches)}))
  const matched = [...new Map(rows.flatMap(row => row.checks).map(check => [check.id, check])).values()]
  return {
    rows,
    missing: rows.filter(row => row.checks.length === 0).map(row => row.line),
    pending: matched.filter(check => check.conclusion === undefined),
    failing: matched.filter(check => check.conclusion !== undefined && !passing.includes(check.conclusion)),
    others: [...new Set(others.filter(check => !matched.includes(check)).map(check => check.name))].sort()
  }
}

/**
 * The gate's conclusion: that of the highest priority among the checks; what never appeared or never ended is a failure or timed out. A conclusion that
 * the list does not have (stale, startup_failure) counts as failure.
 */
export function conclude({rows, missing, pending, ended}: Standing): Conclusion {
  const reached = rows
    .flatMap(row => row.checks)
    .filter(check => check.conclusion !== undefined)
    .map((check): Conclusion => conclusionPriority.find(each => each === check.conclusion) ?? 'failure')
  // Who asked to end early does not ask what else was still running.
  const unfinished: readonly Conclusion[] =
    ended === 'early'
      ? []
      : ended === 'cancelled'
        ? ['cancelled']
        : [
            ...(pending.length > 0 ? (['timed_out'] as const) : []),
            ...(missing.length > 0 ? (['failure'] as const) : [])
          ]
  return conclusionPriority.find(each => reached.includes(each) || unfinished.includes(each)) ?? 'failure'
}
