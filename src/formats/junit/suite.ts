import {addPart, startHashing, type Hashing} from '../../model/identity.ts'
import type {XmlElement} from '../xml.ts'

/** A suite that is open. */
export interface Suite {
  readonly name: string
  /** The names of the suites around its cases, outermost first, itself included. */
  readonly path: readonly string[]
  /** The source file of its cases. */
  readonly file: string | undefined
  /** pytest counts lines from 0. */
  readonly firstLine: 0 | 1
  /** The name as UTF-8, and the beginning of the identity of its cases. */
  readonly bytes: Uint8Array
  readonly hashing: Readonly<Hashing>
}

/** What lies around the outermost suites. */
export const outermost: Suite = {
  name: '',
  path: [],
  file: undefined,
  firstLine: 1,
  bytes: new Uint8Array(0),
  hashing: startHashing()
}

/** Opens a suite inside of another. */
export function startSuite(element: XmlElement, around: Suite): Suite {
  const name = element.attribute('name')?.trim() ?? ''
  const hashing = around.hashing.slice()
  if (name !== '') addPart(hashing, name)
  return {
    name,
    path: name === '' ? around.path : [...around.path, name],
    file: element.attribute('file') ?? element.attribute('filepath') ?? around.file,
    firstLine: name === 'pytest' ? 0 : around.firstLine,
    bytes: Buffer.from(name),
    hashing
  }
}
