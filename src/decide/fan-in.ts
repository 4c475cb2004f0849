import type {FanIn, GridRow, LegResult} from '../model/fan-in.ts'
import {identify, shortIdentity, shortIdentityAt} from '../model/identity.ts'
import {isFailing, outcomes, testName, type Leg, type Outcome, type Problem, type Report} from '../model/report.ts'
import type {ConclusionTable} from '../model/result.ts'
import {absentLegs} from './absent-legs.ts'
import {unlessCancelled} from './cancelled.ts'
import {conclude, occurrences} from './conclude.ts'
import {addUp} from './totals.ts'

/** How many failing tests are held against all legs. */
const mostRows = 200

/** The legs, and what they said. */
export interface LegsRead {
  readonly legs: readonly Leg[]
  readonly reports: readonly Report[]
  /** Every problem, with the leg that said it. */
  readonly problems: readonly Problem[]
  readonly conclusions: ConclusionTable
  /** How many legs or reports there are fewer than expected. */
  readonly missing: number
}

/** Holds legs against one another; undefined where there are none. */
export function fanIn({legs, reports, problems, conclusions, missing}: LegsRead): FanIn | undefined {
  if (legs.length === 0) return undefined
  const reportsOf = groupByLeg(reports, ({leg}) => leg?.name)
  const problemsOf = groupByLeg(problems, each => each.legs?.[0])
  const results = legs.map(({name, unmatched, cancelled, missing: short = 0}): LegResult => {
    const own = reportsOf.get(name) ?? []
    const totals = addUp(own)
    const {outcomes: counts, findings, seconds} = totals
    const unreadable = own.filter(each => each.unreadable !== null).length
    const faults = {unmatched: unmatched.length, unreadable, missing: short, healed: 0, noBaseline: 0}
    const occurred = occurrences(totals, problemsOf.get(name) ?? [], faults)
    const {conclusion} = unlessCancelled(conclude(occurred, conclusions), cancelled === true)
    return {name, conclusion, outcomes: counts, findings, seconds, unreadable, unmatched}
  })
  const rows = failingRows(reportsOf)
  return {
    legs: results.toSorted((a, b) => a.name.localeCompare(b.name, 'en', {numeric: true})),
    missing,
    absent: absentLegs(legs, missing),
    failing: rows.slice(0, mostRows),
    moreFailing: Math.max(0, rows.length - mostRows)
  }
}

function groupByLeg<T>(
  items: readonly T[],
  nameOf: (item: T) => string | undefined
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return groups
}

/** Every test that fails in some leg; passing ones are known by their identities only. */
function failingRows(reportsOf: ReadonlyMap<string, readonly Report[]>): readonly GridRow[] {
  const rows = new Map<number, {name: string; outcomes: Map<string, Outcome>; failing: number}>()
  for (const reports of reportsOf.values())
    for (const test of reports.flatMap(report => report.cases))
      if (isFailing(test.outcome)) {
        const id = shortIdentity(identify(test))
        if (!rows.has(id)) rows.set(id, {name: testName(test), outcomes: new Map(), failing: 0})
      }
  if (rows.size === 0) return []
  for (const [leg, reports] of reportsOf) {
    const add = (id: number, outcome: Outcome): void => {
      const row = rows.get(id)
      if (row === undefined) return
      const before = row.outcomes.get(leg)
      // A test that a leg has twice is as bad as its worse end.
      if (before !== undefined && outcomes.indexOf(before) <= outcomes.indexOf(outcome)) return
      row.outcomes.set(leg, outcome)
    }
    for (const {tally} of reports) {
      const {length, outcomes: ends} = tally.identities
      for (let at = 0; at < length; at++) add(shortIdentityAt(tally.identities, at), outcomes[ends[at]!]!)
    }
  }
  for (const row of rows.values()) row.failing = [...row.outcomes.values()].filter(isFailing).length
  return [...rows.values()].sort((a, b) => b.failing - a.failing)
}
