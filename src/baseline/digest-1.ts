import type {Digested} from '../model/baseline.ts'
import {outcomes} from '../model/report.ts'
import {nameCharacters, naturals, type Unpacked} from './head.ts'

/** Bytes of an entry: 6 of the identity, and the outcome, or 2 of the count. */
const entryBytes = {test: 7, finding: 8}

/**
 * Reads the body of a digest of the first version: lists of whole identities, and no counts by file and rule.
 *
 * @throws where it is not what that version wrote.
 */
export function readFirstVersion({head, lists}: Unpacked): Digested {
  const [failing, findings, others] = naturals(head['n'], 3)
  const whole = Array.isArray(head['w']) ? head['w'].map(each => each === true) : []
  const named: unknown[] = Array.isArray(head['t']) ? head['t'] : []
  let at = 0
  const readTest = (): number => {
    const id = lists.readUIntBE(at, 6)
    if (outcomes[lists.readUInt8(at + 6)] === undefined) throw new RangeError('no such outcome')
    at += entryBytes.test
    return id
  }
  const failed = new Set<number>()
  const names = new Map<number, string>()
  for (let n = 0; n < failing!; n++) {
    const id = readTest()
    failed.add(id)
    const name = named[n]
    if (typeof name === 'string') names.set(id, name.slice(0, nameCharacters))
  }
  const fingerprints = new Map<number, number>()
  for (let n = 0; n < findings!; n++) {
    fingerprints.set(lists.readUIntBE(at, 6), lists.readUInt16BE(at + 6))
    at += entryBytes.finding
  }
  const rest = new Set<number>()
  for (let n = 0; n < others!; n++) rest.add(readTest())
  const [errored, failedCount, flaky, skipped, passed] = naturals(head['o'], 5)
  const [error, warning, info] = naturals(head['f'], 3)
  return {
    outcomes: {errored: errored!, failed: failedCount!, flaky: flaky!, skipped: skipped!, passed: passed!},
    findings: {error: error!, warning: warning!, info: info!},
    bits: 48,
    failing: failed,
    others: rest,
    names,
    fingerprints,
    groups: new Map(),
    complete: {
      failing: whole[0] === true,
      tests: whole[0] === true && whole[2] === true,
      findings: whole[1] === true ? 3 : 0,
      groups: 0
    }
  }
}
