import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {redactDeep} from '../src/redact-reports.ts'

const redact = (text: string): string => text.replaceAll('secret', '***')

/** Plain data in which some objects are held more than once, small ones and large ones. */
const data = fc
  .tuple(
    fc.array(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('plain', 'a secret', 7, null), {
        noNullPrototype: true
      }),
      {minLength: 1, maxLength: 4}
    ),
    fc.array(fc.nat(9), {maxLength: 12})
  )
  .map(([objects, turns]) => ({
    list: turns.map(turn => objects[turn % objects.length]),
    nested: turns.map(turn => ({inner: objects[turn % objects.length], texts: ['a secret', `plain ${turn}`]})),
    map: new Map(turns.map(turn => [`secret ${turn}`, objects[turn % objects.length]])),
    bytes: new Uint8Array(3)
  }))

/** The same, with nothing shared. */
const redactSlowly = (each: unknown): unknown => {
  if (typeof each === 'string') return redact(each)
  if (Array.isArray(each)) return each.map(redactSlowly)
  if (each instanceof Map) return new Map([...each].map(([key, entry]) => [redactSlowly(key), redactSlowly(entry)]))
  if (each === null || typeof each !== 'object' || ArrayBuffer.isView(each)) return each
  return Object.fromEntries(Object.entries(each).map(([key, entry]) => [key, redactSlowly(entry)]))
}

/** Which entries of a list are the same object, by the index of the first of them. */
const shared = (list: readonly unknown[]): readonly number[] => list.map(entry => list.indexOf(entry))

describe('data without secrets', () => {
  test('has each text redacted, wherever it stands, and what is shared is shared still', () => {
    fc.assert(
      fc.property(data, given => {
        const before = JSON.stringify(given)
        const redacted = redactDeep(given, redact)
        expect(redacted).toEqual(redactSlowly(given))
        expect(JSON.stringify(given)).toBe(before)
        const all = (each: typeof given): unknown[] => [...each.list, ...each.nested.map(entry => entry.inner)]
        expect(shared(all(redacted))).toEqual(shared(all(given)))
      })
    )
  })

  test('is the very same where it has none', () => {
    const given = {list: [{a: 'plain', b: ['x', {c: 'y'}]}], map: new Map([['key', {d: 'z'}]])}
    expect(redactDeep(given, redact)).toBe(given)
  })
})
