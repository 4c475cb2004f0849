import {deflateRawSync} from 'node:zlib'
import type {Totals} from '../model/decision.ts'
import {severities} from '../model/diagnostic.ts'
import {clipped} from '../model/identity.ts'
import {outcomes, type Report} from '../model/report.ts'
import {entriesOf, mostOfAKind, type Entries, type Entry, type Kind} from './entries.ts'
import {closing, mark, nameCharacters, widths} from './head.ts'
import {packNumbers} from './number-set.ts'

/** The most that a digest has for what is only shown, which is names and tests that passed; in bytes. */
export const digestBytes = 24 * 1024

/** Names that go before the tests that passed. */
const namesFirst = 50

/** A digest, and whether it holds every failing test and every finding by itself. */
export interface Digest {
  /** An HTML comment; empty where there is no room for any. */
  readonly comment: string
  readonly isExact: boolean
}

/** How many entries of each kind are written, and in how many bits. */
interface Plan {
  readonly bits: number
  readonly failing: number
  readonly findings: number
  readonly groups: number
  readonly others: number
  readonly names: number
}

/**
 * What a later run needs to tell new from known: an HTML comment for the end of the check run's text.
 *
 * Failing tests and findings go in one by one; where there is no room, findings are counted by file and rule, and where
 * there is none for that, the gravest go in. Other tests and names follow as far as `digestBytes` reach.
 *
 * @returns the writer of a comment of at most so many bytes.
 */
export function digestOf(reports: readonly Report[], totals: Totals): (bytes: number) => Digest {
  const entries = entriesOf(reports, totals)
  return bytes => {
    const plan = planFor(entries, bytes)
    const comment = plan === undefined ? '' : written(entries, plan)
    return {comment, isExact: plan?.failing === entries.failing.length && plan.findings === entries.findings.length}
  }
}

/** What fits into so many bytes; undefined where nothing does. */
function planFor(entries: Entries, bytes: number): Plan | undefined {
  const {failing, findings, groups, others} = entries
  const fits = (plan: Plan, most = bytes): boolean => leastBytes(plan) <= most && written(entries, plan).length <= most
  const nothing = {failing: 0, findings: 0, groups: 0, others: 0, names: 0}
  const exact = {...nothing, failing: failing.length, findings: findings.length}
  const small = Math.min(bytes, digestBytes)
  const withNames = (plan: Plan): Plan => filled(plan, 'names', failing.length, each => fits(each, small))
  for (const bits of widths) {
    const plan = {...exact, bits, others: others.length, names: Math.min(namesFirst, failing.length)}
    if (fits(plan, small)) return withNames(plan)
  }
  for (const bits of widths) if (fits({...exact, bits})) return withNames({...exact, bits})
  for (const bits of widths.slice(1)) {
    const plan = {...nothing, bits, failing: failing.length, groups: groups.length}
    if (fits(plan)) return filled(plan, 'findings', findings.length, each => fits(each))
  }
  const least = {...nothing, bits: widths.at(-1)!}
  if (!fits(least)) return undefined
  const tests = filled(least, 'failing', failing.length, each => fits(each, bytes * 0.6))
  const single = filled(tests, 'findings', findings.length, each => fits(each, bytes * 0.8))
  return filled(single, 'groups', groups.length, each => fits(each))
}

/** Fewer bytes than a digest can take: n identities of b bits take at least b − log₂ n bits each, and Base64 a third more. */
function leastBytes({bits, failing, findings, groups, others}: Plan): number {
  const kinds = [failing, findings, groups, others]
  if (Math.max(...kinds) > mostOfAKind) return Infinity
  return kinds.reduce((sum, length) => sum + (length === 0 ? 0 : (length * (bits - Math.log2(length))) / 6), 0)
}

/** The plan with about as many entries of a kind as fit. */
function filled(plan: Plan, kind: Exclude<keyof Plan, 'bits'>, all: number, fits: (plan: Plan) => boolean): Plan {
  let most = plan[kind]
  let tooMany = Math.min(all, mostOfAKind) + 1
  if (fits({...plan, [kind]: tooMany - 1})) return {...plan, [kind]: tooMany - 1}
  while (tooMany - most > 1 + most / 50) {
    const middle = Math.floor((most + tooMany) / 2)
    if (fits({...plan, [kind]: middle})) most = middle
    else tooMany = middle
  }
  return {...plan, [kind]: most}
}

function written({totals, failing, findings, groups, others}: Entries, plan: Plan): string {
  const {bits} = plan
  const kinds = [
    clippedEntries(failing, plan.failing, bits),
    clippedEntries(findings, plan.findings, bits),
    clippedEntries(groups, plan.groups, bits),
    clippedEntries(others, plan.others, bits)
  ] as const
  const [failed, singly, grouped] = kinds
  const head = {
    b: bits,
    o: outcomes.map(outcome => totals.outcomes[outcome]),
    f: severities.map(severity => totals.findings[severity]),
    n: kinds.map(({length}) => length),
    w: [
      plan.failing === failing.length ? 1 : 0,
      findings.wholeSeverities(plan.findings),
      plan.findings === findings.length ? 0 : groups.wholeSeverities(plan.groups),
      plan.failing === failing.length && plan.others === others.length ? 1 : 0
    ],
    t: failed.slice(0, plan.names).map(({name = ''}) => name.slice(0, nameCharacters).toWellFormed())
  }
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  const binary = Buffer.concat([
    length,
    json,
    ...kinds.map(each =>
      packNumbers(
        each.map(({id}) => id),
        bits
      )
    ),
    // Most counts are 1: apart from the identities, which are noise, they take next to nothing.
    Buffer.from([...singly, ...grouped].flatMap(({count}) => inBytes(count - 1)))
  ])
  return `${mark}2:${deflated(binary).toString('base64')}${closing}`
}

/** So few bytes are put in as they are: loading zlib takes longer than all else here, and saves next to nothing. */
const mostStored = 512

/** In the format of DEFLATE; few bytes as one stored block. @see https://www.rfc-editor.org/rfc/rfc1951#section-3.2.4 */
function deflated(bytes: Buffer): Buffer {
  if (bytes.length > mostStored) return deflateRawSync(bytes, {level: 9})
  const head = Buffer.alloc(5)
  head[0] = 1
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(~bytes.length & 0xffff, 3)
  return Buffer.concat([head, bytes])
}

/** So many first entries of a kind in ascending order, their identities in so many bits. */
function clippedEntries({sorted}: Kind, taken: number, bits: number): readonly Entry[] {
  const entries: Entry[] = []
  for (const entry of sorted) {
    if (entry.place >= taken) continue
    const id = clipped(entry.id, bits)
    const last = entries.at(-1)
    if (last?.id === id) entries[entries.length - 1] = {...last, count: last.count + entry.count}
    else entries.push({...entry, id})
  }
  return entries
}

/** Seven bits a byte, least significant first, the eighth set in all but the last. */
const inBytes = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...inBytes(Math.floor(value / 128))]
