import {nameByte} from './bytes.ts'

/** A name of an element or attribute that has been seen: one object each, so that names are compared by identity. */
export interface Name {
  readonly bytes: Uint8Array
  /** As it stands, with its prefix. */
  readonly full: string
  /** Without the prefix: namespaces are not looked up, tools write what they like there. */
  readonly local: string
  /** The number of the last tag that had an attribute of this name: finds duplicates. */
  lastTag: number
  /** The name that came after this one last time, which mostly comes again: tools write the same attributes in order. */
  next: Name | undefined
}

/** Documents have dozens of names; beyond this number a hostile one has its names made anew each time. */
const namesKept = 2048
const slots = 8192

/** Reads names, and remembers them by their bytes. */
export interface Names {
  /** Reads the longest name at `start`; the caller makes sure that there is one. */
  read(data: Buffer, start: number): Name
  /** Where the name that was read last ended. */
  end: number
}

/** An empty memory of names. */
export function rememberNames(): Names {
  const table = new Array<Name | undefined>(slots).fill(undefined)
  let kept = 0
  let previous: Name | undefined
  const names: Names = {end: 0, read}

  function read(data: Buffer, start: number): Name {
    const expected = previous?.next
    if (expected !== undefined && isAt(expected.bytes, data, start)) {
      const end = start + expected.bytes.length
      if (nameByte[data[end]!] === 0) {
        names.end = end
        previous = expected
        return expected
      }
    }
    const name = find(data, start)
    if (previous !== undefined) previous.next = name
    previous = name
    return name
  }

  function find(data: Buffer, start: number): Name {
    let hash = 0
    let end = start
    for (let value = data[end]!; nameByte[value] === 1; value = data[++end]!) hash = (Math.imul(hash, 31) + value) | 0
    names.end = end
    let slot = (hash ^ (hash >>> 13)) & (slots - 1)
    for (let name = table[slot]; name !== undefined; name = table[slot]) {
      if (isAt(name.bytes, data, start) && name.bytes.length === end - start) return name
      slot = (slot + 1) & (slots - 1)
    }
    const name = makeName(data, start, end)
    if (kept < namesKept) {
      kept++
      table[slot] = name
    }
    return name
  }
  return names
}

function isAt(bytes: Uint8Array, data: Buffer, start: number): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index] !== data[start + index]) return false
  return true
}

function makeName(data: Buffer, start: number, end: number): Name {
  const full = internalized(data.toString('utf8', start, end))
  const colon = full.lastIndexOf(':')
  return {
    bytes: Uint8Array.from(data.subarray(start, end)),
    full,
    local: colon < 0 ? full : internalized(full.slice(colon + 1)),
    lastTag: 0,
    next: undefined
  }
}

/** The same text as a property key: engines keep one copy of each key, and compare such strings by their address. */
const internalized = (text: string): string => Object.keys({[text]: 0})[0] ?? text
