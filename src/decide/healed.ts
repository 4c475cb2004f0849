import type {Baseline} from '../model/baseline.ts'
import {identify, shortIdentity} from '../model/identity.ts'
import type {Outcome, Report} from '../model/report.ts'

const isFailing = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'errored'

/** Tests that failed at an earlier attempt on the same commit and pass now. */
export interface Healed {
  readonly count: number
  /** Their names, as far as the earlier attempt told them. */
  readonly names: readonly string[]
}

/** Finds the tests that an earlier attempt saw failing and that are there and do not fail any more. */
export function healedSince(earlier: Baseline | undefined, reports: readonly Report[]): Healed {
  if (earlier === undefined) return {count: 0, names: []}
  const failing = new Set(
    reports
      .flatMap(report => report.cases.filter(test => isFailing(test.outcome) || test.outcome === 'skipped'))
      .map(test => shortIdentity(identify(test)))
  )
  const before = new Set(
    [...earlier.tests].filter(([id, outcome]) => isFailing(outcome) && !failing.has(id)).map(([id]) => id)
  )
  const healed = new Set<number>()
  if (before.size > 0)
    for (const {tally} of reports)
      for (let at = 0; at < tally.identities.length; at++) {
        const id = shortIdentity({high: tally.identities.hashes[2 * at]!, low: tally.identities.hashes[2 * at + 1]!})
        if (before.has(id)) healed.add(id)
      }
  return {count: healed.size, names: [...healed].flatMap(id => earlier.names.get(id) ?? [])}
}
