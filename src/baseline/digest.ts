import {deflateRawSync, inflateRawSync} from 'node:zlib'
import type {Baseline} from '../model/baseline.ts'
import {fingerprint} from '../model/fingerprint.ts'
import {identify, shortIdentity} from '../model/identity.ts'
import {outcomes, testName, type Outcome, type Report} from '../model/report.ts'
import type {Totals} from '../model/decision.ts'

/** The most that a digest takes of a check run's text, in bytes. */
export const digestBytes = 24 * 1024

/** A digest that unpacks to more than this was not written by us. */
const unpackedBytes = 1024 * 1024

const opening = '<!-- verdict-digest:1:'
const closing = ' -->'

/** The JSON head of a digest; the lists that follow it are numbers of 6 bytes. */
interface Head {
  readonly o: readonly number[]
  readonly f: readonly number[]
  /** Entries of the binary part: failing tests (6 bytes and their outcome), findings (6 bytes and 2 of count), other tests. */
  readonly n: readonly [failing: number, findings: number, others: number]
  /** Whether each list is whole. */
  readonly w: readonly [failing: boolean, findings: boolean, others: boolean]
  /** Names of the first failing tests. */
  readonly t: readonly string[]
}

const entryBytes = {failing: 7, findings: 8, others: 7}
const isFailing = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'errored'

/**
 * What a later run needs to tell new from known: an HTML comment of at most `digestBytes`, for the end of the check run's text.
 * Failing tests come first, then findings, then all other tests; what does not fit is left to the counts.
 */
export function writeDigest(reports: readonly Report[], totals: Totals): string {
  const failing = new Map<number, {outcome: Outcome; name: string}>()
  for (const test of reports.flatMap(report => report.cases))
    if (isFailing(test.outcome))
      failing.set(shortIdentity(identify(test)), {outcome: test.outcome, name: testName(test)})
  const others = new Map<number, Outcome>()
  for (const {tally} of reports)
    for (let at = 0; at < tally.identities.length && others.size <= 5000; at++) {
      const id = shortIdentity({high: tally.identities.hashes[2 * at]!, low: tally.identities.hashes[2 * at + 1]!})
      if (!failing.has(id)) others.set(id, outcomes[tally.identities.outcomes[at]!]!)
    }
  const findings = new Map<number, number>()
  for (const problem of reports.flatMap(report => report.problems)) {
    if (problem.test !== undefined) continue
    const id = fingerprint(problem)
    findings.set(id, (findings.get(id) ?? 0) + 1)
  }

  // Hashes do not compress, names do: half of the room at the most is for names, the rest for as many entries as fit.
  for (const share of [1, 0.9, 0.75, 0.5, 0.25]) {
    const room = Math.floor((digestBytes * 3) / 4) * share - 600
    const take = {
      failing: Math.min(failing.size, Math.floor((room * 0.6) / entryBytes.failing)),
      findings: 0,
      others: 0
    }
    let left = room - take.failing * entryBytes.failing
    take.findings = Math.min(findings.size, Math.floor((left * 0.7) / entryBytes.findings))
    left -= take.findings * entryBytes.findings
    take.others = left / entryBytes.others >= others.size ? others.size : 0
    left -= take.others * entryBytes.others
    const digest = pack({failing, findings, others, take, totals, nameBytes: Math.max(0, left)})
    if (digest.length <= digestBytes) return digest
  }
  return ''
}

function pack(parts: {
  failing: ReadonlyMap<number, {outcome: Outcome; name: string}>
  findings: ReadonlyMap<number, number>
  others: ReadonlyMap<number, Outcome>
  take: {failing: number; findings: number; others: number}
  totals: Totals
  nameBytes: number
}): string {
  const {failing, findings, others, take, totals} = parts
  const names: string[] = []
  let nameBytes = 0
  for (const {name} of [...failing.values()].slice(0, take.failing)) {
    nameBytes += Math.min(200, name.length)
    if (nameBytes > parts.nameBytes) break
    names.push(name.slice(0, 200).toWellFormed())
  }
  const head: Head = {
    o: outcomes.map(outcome => totals.outcomes[outcome]),
    f: [totals.findings.error, totals.findings.warning, totals.findings.info],
    n: [take.failing, take.findings, take.others],
    w: [take.failing === failing.size, take.findings === findings.size, take.others === others.size],
    t: names
  }
  const json = Buffer.from(JSON.stringify(head))
  const binary = Buffer.alloc(
    4 +
      json.length +
      take.failing * entryBytes.failing +
      take.findings * entryBytes.findings +
      take.others * entryBytes.others
  )
  let at = binary.writeUInt32BE(json.length)
  at += json.copy(binary, at)
  for (const [id, {outcome}] of [...failing].slice(0, take.failing)) {
    at = binary.writeUIntBE(id, at, 6)
    at = binary.writeUInt8(outcomes.indexOf(outcome), at)
  }
  for (const [id, count] of [...findings].slice(0, take.findings)) {
    at = binary.writeUIntBE(id, at, 6)
    at = binary.writeUInt16BE(Math.min(count, 0xffff), at)
  }
  for (const [id, outcome] of [...others].slice(0, take.others)) {
    at = binary.writeUIntBE(id, at, 6)
    at = binary.writeUInt8(outcomes.indexOf(outcome), at)
  }
  return opening + deflateRawSync(binary, {level: 9}).toString('base64') + closing
}

/**
 * Reads a digest back out of a check run's text.
 *
 * @returns undefined where there is none, or where it is not what we write: it comes from the API and may be anything.
 */
export function readDigest(text: string): Omit<Baseline, 'sha' | 'url'> | undefined {
  const from = text.lastIndexOf(opening)
  const to = text.indexOf(closing, from)
  if (from < 0 || to < 0) return undefined
  try {
    const packed = Buffer.from(text.slice(from + opening.length, to), 'base64')
    return unpack(inflateRawSync(packed, {maxOutputLength: unpackedBytes}))
  } catch {
    return undefined
  }
}

function unpack(binary: Buffer): Omit<Baseline, 'sha' | 'url'> {
  const length = binary.readUInt32BE(0)
  const head = JSON.parse(binary.toString('utf8', 4, 4 + length)) as Head
  const [wholeFailing, wholeFindings, wholeOthers] = head.w.map(each => (each as unknown) === true)
  const [failing, findings, others] = head.n.map(natural) as [number, number, number]
  let at = 4 + length
  const tests = new Map<number, Outcome>()
  const names = new Map<number, string>()
  const readTest = (): number => {
    const id = binary.readUIntBE(at, 6)
    const outcome = outcomes[binary.readUInt8(at + 6)]
    if (outcome === undefined) throw new RangeError('no such outcome')
    tests.set(id, outcome)
    at += entryBytes.failing
    return id
  }
  for (let n = 0; n < failing; n++) {
    const id = readTest()
    const name: unknown = head.t[n]
    if (typeof name === 'string') names.set(id, name.slice(0, 200))
  }
  const fingerprints = new Map<number, number>()
  for (let n = 0; n < findings; n++) {
    fingerprints.set(binary.readUIntBE(at, 6), binary.readUInt16BE(at + 6))
    at += entryBytes.findings
  }
  for (let n = 0; n < others; n++) readTest()
  const [errored, failed, flaky, skipped, passed] = head.o.map(natural)
  const [error, warning, info] = head.f.map(natural)
  return {
    outcomes: {errored: errored!, failed: failed!, flaky: flaky!, skipped: skipped!, passed: passed!},
    findings: {error: error!, warning: warning!, info: info!},
    tests,
    names,
    fingerprints,
    complete: {
      failing: wholeFailing === true,
      findings: wholeFindings === true,
      tests: wholeFailing === true && wholeOthers === true
    }
  }
}

function natural(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new RangeError('not a count')
  return value
}
