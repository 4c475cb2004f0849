import {blank, byte, nameStart, valueByte, valueNeeds} from './bytes.ts'
import {cut, damaged, fail, type Input} from './input.ts'
import type {Name, Names} from './names.ts'
import {referenceAt} from './reference.ts'

/** Caps against hostile documents; each is far above what tools write. */
export const tagLimits = {attributes: 1000, nameBytes: 1024} as const

/** The start tag that was read last. */
export interface StartTag {
  name: Name
  /** Whether it ends with “/>”. */
  isEmpty: boolean
  attributes: number
  readonly names: string[]
  /** Where the value of the attribute at the same index begins and ends, and what has to be done to decode it. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly needs: Uint8Array
  /** Counts the tags, to find attributes that are repeated. */
  number: number
}

/** Before the first tag. */
export const startTags = (): StartTag => ({
  name: {bytes: new Uint8Array(0), full: '', local: '', lastTag: 0, next: undefined},
  isEmpty: false,
  attributes: 0,
  names: [],
  starts: new Int32Array(tagLimits.attributes),
  ends: new Int32Array(tagLimits.attributes),
  needs: new Uint8Array(tagLimits.attributes),
  number: 0
})

/** Gives a tag the attributes of another. */
export function copyAttributes(from: StartTag, to: StartTag): void {
  to.attributes = from.attributes
  for (let index = 0; index < from.attributes; index++) {
    to.names[index] = from.names[index]!
    to.starts[index] = from.starts[index]!
    to.ends[index] = from.ends[index]!
    to.needs[index] = from.needs[index]!
  }
}

/**
 * Reads the start tag at a “<” that a name follows.
 *
 * @returns the position after it, or `cut`.
 * @throws XmlError
 */
export function readStartTag(tag: StartTag, input: Input, names: Names): number {
  const {data, end, at} = input
  const blanks = blank
  tag.name = names.read(data, at + 1)
  let position = checkedName(input, at + 1, names.end)
  tag.number++
  tag.attributes = 0
  for (;;) {
    const before = position
    while (blanks[data[position]!] === 1) position++
    if (position >= end) return cut
    const value = data[position]!
    if (value === byte.greater) {
      tag.isEmpty = false
      return position + 1
    }
    if (value === byte.slash) {
      if (position + 1 >= end) return cut
      if (data[position + 1] !== byte.greater)
        fail(input, position, `<${tag.name.full}> has a “/” that does not end it`)
      tag.isEmpty = true
      return position + 2
    }
    if (nameStart[value] === 0 || position === before) {
      const reason = 'perhaps by a quotation mark that is not escaped'
      fail(input, position, `an attribute of <${tag.name.full}> is damaged, ${reason}`)
    }
    position = readAttribute(tag, {input, names, position})
    if (position === cut) return cut
  }
}

function readAttribute(tag: StartTag, place: {input: Input; names: Names; position: number}): number {
  const {input, names} = place
  const {data, end} = input
  const blanks = blank
  const name = names.read(data, place.position)
  let position = checkedName(input, place.position, names.end)
  while (blanks[data[position]!] === 1) position++
  if (position >= end) return cut
  if (data[position] !== byte.equals) fail(input, position, `attribute ${name.full} of <${tag.name.full}> has no value`)
  position++
  while (blanks[data[position]!] === 1) position++
  if (position >= end) return cut
  const quote = data[position]!
  if (quote !== byte.doubleQuote && quote !== byte.apostrophe)
    fail(input, position, `the value of attribute ${name.full} of <${tag.name.full}> is not in quotation marks`)
  const start = position + 1
  position = readValue(tag, input, start)
  if (position === cut) return cut
  if (name.lastTag === tag.number) damaged(input, 'duplicate', place.position)
  else {
    const index = tag.attributes
    if (index === tagLimits.attributes)
      fail(input, position, `<${tag.name.full}> has more than ${tagLimits.attributes} attributes`)
    name.lastTag = tag.number
    tag.names[index] = name.full
    tag.starts[index] = start
    tag.ends[index] = position
    tag.attributes = index + 1
  }
  return position + 1
}

/** Passes over a value; what it needs is noted for the next attribute. */
function readValue(tag: StartTag, input: Input, start: number): number {
  const {data, end} = input
  const bytes = valueByte
  const quote = data[start - 1]!
  let position = start
  let needed = 0
  for (;;) {
    while (bytes[data[position]!] === 0) position++
    const stop = data[position]!
    if (stop === quote) break
    if (position >= end) return cut
    if (stop === byte.ampersand) {
      const length = referenceAt(input, position)
      if (length === cut) return cut
      position += length - 1
    } else if (stop === byte.less) damaged(input, 'less', position)
    else if (bytes[stop] === valueNeeds.repair) damaged(input, 'control', position)
    needed |= bytes[stop]!
    position++
  }
  if (tag.attributes < tagLimits.attributes) tag.needs[tag.attributes] = needed & ~valueNeeds.stop
  return position
}

function checkedName(input: Input, start: number, end: number): number {
  if (end - start > tagLimits.nameBytes) fail(input, start, `a name is longer than ${tagLimits.nameBytes} bytes`)
  return end
}
