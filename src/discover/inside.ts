import {closeSync, constants, fstatSync, openSync, readSync, realpathSync} from 'node:fs'
import {isAbsolute, relative, resolve, sep} from 'node:path'

/** What came of reading a file whose path a report names. */
export type Inside =
  | {readonly bytes: Buffer}
  /** `outside`: not below the folder, or in `.git`; `absent`: nothing that can be read; `large`: more than `most` bytes. */
  | {readonly refused: 'outside' | 'absent' | 'large'}

/**
 * Reads a file below a folder, whatever its path says: not by `..`, not by a symbolic link that leads out, nothing of
 * `.git`, and only what is a file.
 *
 * @param path relative to the folder, or absolute.
 */
export function readInside(folder: string, path: string, most: number): Inside {
  let file
  try {
    const root = realpathSync(folder)
    file = realpathSync(resolve(root, path))
    if (!isInside(root, file)) return {refused: 'outside'}
    // A link or a pipe that was put there since is neither followed nor waited for.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      return readWhole(descriptor, most)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // What does not exist cannot be followed, but a path that leads out is told as that all the same.
    return {refused: file === undefined && !isInside(resolve(folder), resolve(folder, path)) ? 'outside' : 'absent'}
  }
}

function isInside(root: string, file: string): boolean {
  const steps = relative(root, file).split(sep)
  return (
    steps[0] !== '' && steps[0] !== '..' && !isAbsolute(steps.join(sep)) && !steps.some(step => /^\.git$/i.test(step))
  )
}

function readWhole(descriptor: number, most: number): Inside {
  const stats = fstatSync(descriptor)
  if (!stats.isFile()) return {refused: 'absent'}
  if (stats.size > most) return {refused: 'large'}
  const bytes = Buffer.alloc(stats.size)
  let length = 0
  for (let read = -1; length < bytes.length && read !== 0; length += read)
    read = readSync(descriptor, bytes, length, bytes.length - length, length)
  return {bytes: bytes.subarray(0, length)}
}
