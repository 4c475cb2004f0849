import {byte, nameByte} from './bytes.ts'
import type {Damage} from './damage.ts'
import {isLegal, isNamedReference} from './text.ts'

/** No reference is longer; what is longer is a bare ampersand. */
const longestReference = 48

const whole = /^#(?:x([0-9a-fA-F]{1,40})|([0-9]{1,40}))$/

/** What stands at an “&”: how many bytes to pass over (undefined where more are needed to tell), and what is wrong with it. */
export interface ReferenceAt {
  readonly length: number | undefined
  readonly damage?: Damage
}

const unknown: ReferenceAt = {length: undefined}
const bare: ReferenceAt = {length: 1, damage: 'ampersand'}
const four: ReferenceAt = {length: 4}
const five: ReferenceAt = {length: 5}
const six: ReferenceAt = {length: 6}

/**
 * Looks at the reference at `start`, without resolving it.
 *
 * @param end of the bytes that are there.
 */
export function readReference(data: Uint8Array, start: number, end: number): ReferenceAt {
  let position = start + 1
  const stop = Math.min(end, start + longestReference)
  while (position < stop && (nameByte[data[position]!] === 1 || data[position] === byte.hash)) position++
  if (position === end) return unknown
  if (data[position] !== byte.semicolon || position === stop) return bare
  const body = String.fromCharCode(...data.subarray(start + 1, position))
  if (isNamedReference(body)) return body.length === 2 ? four : body.length === 3 ? five : six
  const length = position + 1 - start
  if (!body.startsWith('#')) return body === '' ? bare : {length, damage: 'entity'}
  const [, hexadecimal, decimal] = whole.exec(body) ?? []
  if (hexadecimal === undefined && decimal === undefined) return bare
  return isLegal(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
    ? {length}
    : {length, damage: 'control'}
}
