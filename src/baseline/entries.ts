import type {Totals} from '../model/decision.ts'
import {severities} from '../model/diagnostic.ts'
import {fingerprint, ruleInFile} from '../model/fingerprint.ts'
import {identify, shortIdentity, shortIdentityAt} from '../model/identity.ts'
import {isFailing, testName, type Report} from '../model/report.ts'

/** More entries of a kind than any text has room for: 65 535 bytes of Base64 hold 20 000 of 36 bits at 2.4 bytes each. */
export const mostOfAKind = 20_000

/** A test; findings that are the same; or findings of one rule in one file. */
export interface Entry {
  /** A short identity. */
  readonly id: number
  readonly count: number
  /** Which one it is in the order in which they are taken, from 0. */
  readonly place: number
  /** Of a failing test. */
  readonly name?: string
}

/** The entries of one kind. */
export interface Kind {
  /** How many there are. */
  readonly length: number
  /** Of how many severities, from the gravest on, all are among so many first ones. */
  wholeSeverities(taken: number): number
  /** The first `mostOfAKind`, by their identity. */
  readonly sorted: readonly Entry[]
}

/** Everything that a digest could hold. */
export interface Entries {
  readonly totals: Totals
  /** In the order of the reports. */
  readonly failing: Kind
  /** Gravest first. */
  readonly findings: Kind
  /** Gravest first, then those of the most findings. */
  readonly groups: Kind
  /** The tests that do not fail. */
  readonly others: Kind
}

/** Takes together what reports say. */
export function entriesOf(reports: readonly Report[], totals: Totals): Entries {
  const failing = new Map<number, string>()
  for (const test of reports.flatMap(report => report.cases))
    if (isFailing(test.outcome)) failing.set(shortIdentity(identify(test)), testName(test))
  const found = reports.flatMap(({problems}) => problems.filter(({test}) => test === undefined))
  const ranked = found.map(each => ({each, rank: severities.indexOf(each.severity)}))
  return {
    totals,
    failing: kind([...failing].map(([id, name]) => ({id, count: 1, rank: 0, name}))),
    findings: kind(
      counted(ranked.map(({each, rank}) => ({id: fingerprint(each), rank}))).sort((a, b) => a.rank - b.rank)
    ),
    groups: kind(
      counted(ranked.map(({each, rank}) => ({id: ruleInFile(each), rank}))).sort(
        (a, b) => a.rank - b.rank || b.count - a.count
      )
    ),
    others: kind([...othersOf(reports, failing)].map(id => ({id, count: 1, rank: 0})))
  }
}

/** @param all in the order in which they are taken; `rank`: place of the gravest one's severity in `severities`. */
const kind = (all: readonly (Omit<Entry, 'place'> & {rank: number})[]): Kind => ({
  length: all.length,
  wholeSeverities: taken => all[taken]?.rank ?? severities.length,
  sorted: all
    .slice(0, mostOfAKind)
    .map((each, place) => ({...each, place}))
    .sort((a, b) => a.id - b.id)
})

function counted(each: readonly {id: number; rank: number}[]): {id: number; count: number; rank: number}[] {
  const all = new Map<number, {id: number; count: number; rank: number}>()
  for (const {id, rank} of each) {
    const entry = all.get(id)
    if (entry === undefined) all.set(id, {id, count: 1, rank})
    else {
      entry.count++
      entry.rank = Math.min(entry.rank, rank)
    }
  }
  return [...all.values()]
}

/** No more than it takes to see that they are too many. */
function othersOf(reports: readonly Report[], failing: ReadonlyMap<number, string>): ReadonlySet<number> {
  const others = new Set<number>()
  for (const {tally} of reports)
    for (let at = 0; at < tally.identities.length && others.size <= mostOfAKind; at++) {
      const id = shortIdentityAt(tally.identities, at)
      if (!failing.has(id)) others.add(id)
    }
  return others
}
