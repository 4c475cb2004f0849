import {addPart, addView, endHashing, startHashing} from '../../model/identity.ts'
import type {TestCase} from '../../model/report.ts'
import type {PassedCase} from '../format.ts'
import {parseSeconds, type XmlElement} from '../xml.ts'
import {digitsIn, isPlain} from '../xml/value.ts'
import {finishCase, startCase, type Output} from './case.ts'
import type {Suite} from './suite.ts'

/** A case that passed as far as it has been read. Nearly all do: no text is made of them, only their bytes are read. */
export interface LightCase extends PassedCase {
  suite: string
  seconds: number
  around: Suite
  element: XmlElement
  systemOut: Output
  systemErr: Output
}

/** What an attribute of a case is for; those that can tell more than a case that passed are `other`. */
const roles: ReadonlyMap<string, 'name' | 'classname' | 'class' | 'time' | 'duration' | 'other'> = new Map([
  ['name', 'name'],
  ['classname', 'classname'],
  ['class', 'class'],
  ['time', 'time'],
  ['duration', 'duration'],
  ['status', 'other'],
  ['result', 'other'],
  ['file', 'other'],
  ['filename', 'other'],
  ['filepath', 'other'],
  ['line', 'other'],
  ['lineno', 'other']
])

/** The one object that all light cases of a report are read into. */
export const startLight = (element: XmlElement, around: Suite): LightCase => ({
  hashing: startHashing(),
  suite: '',
  seconds: 0,
  around,
  element,
  systemOut: undefined,
  systemErr: undefined,
  whole: function whole(this: LightCase): TestCase {
    return finishCase(startCase(this.element, this.around))
  }
})

/** Reads a case from its bytes. @returns false where that does not do, and nothing is read. */
export function readLight(light: LightCase, element: XmlElement, around: Suite): boolean {
  const {input, tag} = element.raw
  const {names, starts, ends} = tag
  const suite = around.path[0]
  if (suite === undefined) return false
  let name = -1
  let className = -1
  let time = -1
  for (let index = 0; index < tag.attributes; index++) {
    const role = roles.get(names[index]!)
    if (role === undefined) continue
    if (role === 'other') return false
    if (role === 'name') name = index
    else if (role === 'classname' || (role === 'class' && className < 0)) className = index
    else if (role === 'time' || time < 0) time = index
  }
  if (name < 0 || !isPlain(input, tag, name)) return false
  // A name of blanks is none.
  const first = input.data[starts[name]!]!
  if (first <= 0x20 || first > 0x7f || ends[name] === starts[name]) return false

  const {hashing} = light
  hashing.set(around.hashing)
  if (className < 0) addPart(hashing, '')
  else {
    if (!isPlain(input, tag, className)) return false
    const part = {from: starts[className]!, to: ends[className]!}
    if (isSame(around.bytes, input.data, part)) addPart(hashing, '')
    else addView(hashing, input.view, part)
  }
  addView(hashing, input.view, {from: starts[name]!, to: ends[name]!})
  addPart(hashing, '')
  endHashing(hashing)
  light.suite = suite
  light.seconds = time < 0 ? 0 : (digitsIn(input, tag, time) ?? parseSeconds(element.attribute(names[time]!)) ?? 0)
  light.around = around
  light.element = element.hold()
  light.systemOut = undefined
  light.systemErr = undefined
  return true
}

function isSame(bytes: Uint8Array, data: Uint8Array, {from, to}: {from: number; to: number}): boolean {
  if (to - from !== bytes.length) return false
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== data[from + index]) return false
  return true
}
