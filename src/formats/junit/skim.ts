import {addPart, addView, endHashing, startHashing, type Hashing} from '../../model/identity.ts'
import type {TestCase} from '../../model/report.ts'
import type {PassedCase} from '../format.ts'
import {blank, byte, valueByte, valueNeeds} from '../xml/bytes.ts'
import {cut, type Input} from '../xml/input.ts'
import {soundTextEnd} from '../xml/sound.ts'
import {longestText} from '../xml/text.ts'
import {digitsBetween} from '../xml/value.ts'
import {outermost, type Suite} from './suite.ts'

/**
 * A case that passed, read in one go from bytes as nearly every reporter writes them. Whatever looks the least different
 * is left to the reader of all XML, so that there is one place where XML is understood.
 */
interface Skimmed extends PassedCase {
  readonly hashing: Hashing
  suite: string
  seconds: number
  around: Suite
  data: Buffer
  /** Positions in `data`; from -1 for a case without a class. */
  readonly name: {from: number; to: number}
  readonly className: {from: number; to: number}
  hasTime: boolean
}

/** Passes over cases that passed. @returns false where not even the first one could be */
export type Skim = (input: Input, around: Suite) => boolean

const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
const caseStart = ascii('<testcase')
const caseEnd = ascii('</testcase>')
const attributes = {name: ascii('name="'), className: ascii('classname="'), time: ascii('time="')}
const outputs = ['system-out', 'system-err'].map(name => ({start: ascii(`<${name}>`), end: ascii(`</${name}>`)}))
const letter = {c: 0x63, n: 0x6e, t: 0x74} as const

/** Skims the cases of one report. @param passed is told each of them, always in the same object */
export function startSkimming(passed: (test: PassedCase) => void): Skim {
  const one: Skimmed = {
    hashing: startHashing(),
    suite: '',
    seconds: 0,
    around: outermost,
    data: Buffer.alloc(0),
    name: {from: 0, to: 0},
    className: {from: 0, to: 0},
    hasTime: false,
    whole: () => wholeOf(one)
  }
  return (input, around) => {
    const suite = around.path[0]
    if (suite === undefined || input.repairs.counts.encoding !== 0) return false
    const {data} = input
    const first = input.at
    one.suite = suite
    one.around = around
    one.data = data
    for (let start = first; isAt(caseStart, data, start);) {
      const end = skimCase(one, input, start + caseStart.length)
      if (end === cut) break
      identifySkimmed(one, input)
      passed(one)
      input.at = end
      start = pastBlanks(data, end)
    }
    return input.at > first
  }
}

/** @returns the position after the case; `cut` where it is another kind of case or not there as a whole */
function skimCase(one: Skimmed, input: Input, start: number): number {
  const {data} = input
  const {name, className} = one
  name.from = className.from = -1
  one.hasTime = false
  one.seconds = 0
  let at = start
  for (;;) {
    const before = at
    at = pastBlanks(data, at)
    const next = data[at]!
    if (next === byte.slash) return data[at + 1] === byte.greater && hasName(one) ? inside(input, at + 2) : cut
    if (next === byte.greater) return hasName(one) ? skimContent(input, at + 1) : cut
    if (at === before) return cut
    let end = cut
    if (next === letter.n) {
      if (name.from >= 0 || !isAt(attributes.name, data, at)) return cut
      at += attributes.name.length
      end = plainValueEnd(input, at)
      name.from = at
      name.to = end
    } else if (next === letter.c) {
      if (className.from >= 0 || !isAt(attributes.className, data, at)) return cut
      at += attributes.className.length
      end = plainValueEnd(input, at)
      className.from = at
      className.to = end
    } else if (next === letter.t) {
      if (one.hasTime || !isAt(attributes.time, data, at)) return cut
      at += attributes.time.length
      end = plainValueEnd(input, at)
      const seconds = end === cut ? undefined : digitsBetween(data, at, end)
      if (seconds === undefined) return cut
      one.seconds = seconds
      one.hasTime = true
    }
    if (end === cut) return cut
    at = end + 1
  }
}

/** A name of blanks is none, and what begins beyond ASCII may be a blank. */
function hasName({data, name: {from, to}}: Skimmed): boolean {
  if (from < 0 || from === to) return false
  const first = data[from]!
  return first > 0x20 && first < 0x80
}

/** What is in a case that passed: nothing, or what it printed. */
function skimContent(input: Input, start: number): number {
  const {data} = input
  let at = pastBlanks(data, start)
  for (const output of outputs)
    if (isAt(output.start, data, at)) {
      const end = soundTextEnd(input, at + output.start.length)
      if (end === cut || !isAt(output.end, data, end)) return cut
      at = pastBlanks(data, end + output.end.length)
    }
  return isAt(caseEnd, data, at) ? inside(input, at + caseEnd.length) : cut
}

/** A value in double quotation marks that is its bytes as they stand. */
function plainValueEnd({data, end}: Input, start: number): number {
  const needs = valueByte
  let position = start
  for (;;) {
    const needed = needs[data[position]!]
    if (needed === 0 || needed === valueNeeds.utf8 || data[position] === byte.apostrophe) position++
    else
      return data[position] === byte.doubleQuote && position < end && position - start <= longestText ? position : cut
  }
}

/** Behind the last byte there may be those of an earlier chunk. */
const inside = ({end}: Input, position: number): number => (position <= end ? position : cut)

function pastBlanks(data: Uint8Array, start: number): number {
  let position = start
  while (blank[data[position]!] === 1) position++
  return position
}

function isAt(bytes: Uint8Array, data: Uint8Array, at: number): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== data[at + index]) return false
  return true
}

/** The same identity as of the case as a whole. */
function identifySkimmed(one: Skimmed, {data, view}: Input): void {
  const {around, hashing, name, className} = one
  hashing[0] = around.hashing[0]!
  hashing[1] = around.hashing[1]!
  const {bytes} = around
  const {from, to} = className
  if (from < 0 || (to - from === bytes.length && isAt(bytes, data, from))) addPart(hashing, '')
  else addView(hashing, view, className)
  addView(hashing, view, name)
  addPart(hashing, '')
  endHashing(hashing)
}

function wholeOf({data, around, seconds, hasTime, name, className: {from, to}}: Skimmed): TestCase {
  const className = from < 0 ? '' : data.toString('utf8', from, to)
  return {
    name: data.toString('utf8', name.from, name.to),
    suites: around.path,
    outcome: 'passed',
    diagnostics: [],
    ...(className !== '' && className !== around.name && {className}),
    ...(hasTime && {seconds})
  }
}
