import type {Baseline} from '../model/baseline.ts'
import {clipped, identify, shortIdentity, shortIdentityAt} from '../model/identity.ts'
import {isFailing, type Report} from '../model/report.ts'

/** Tests that failed at an earlier attempt on the same commit and pass now. */
export interface Healed {
  readonly count: number
  /** Their names, as far as the earlier attempt told them. */
  readonly names: readonly string[]
}

/** Finds the tests that an earlier attempt saw failing and that are there and do not fail any more. */
export function healedSince(earlier: Baseline | undefined, reports: readonly Report[]): Healed {
  if (earlier === undefined) return {count: 0, names: []}
  const {bits} = earlier
  const failing = new Set(
    reports
      .flatMap(report => report.cases.filter(test => isFailing(test.outcome) || test.outcome === 'skipped'))
      .map(test => clipped(shortIdentity(identify(test)), bits))
  )
  const before = new Set([...earlier.failing].filter(id => !failing.has(id)))
  const healed = new Set<number>()
  if (before.size > 0)
    for (const {tally} of reports)
      for (let at = 0; at < tally.identities.length; at++) {
        const id = clipped(shortIdentityAt(tally.identities, at), bits)
        if (before.has(id)) healed.add(id)
      }
  return {count: healed.size, names: [...healed].flatMap(id => earlier.names.get(id) ?? [])}
}
