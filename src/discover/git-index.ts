import {existsSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Bytes of an entry before its path: times, numbers of the disk, mode, owner, size, then the hash and the flags. */
const beforeHash = 40
const flagBytes = 2

/** The path is as long as this or longer. */
const longPath = 0xfff

/** Set in the flags of version 3 where two more bytes of flags follow. */
const extended = 0x4000

/** Bytes of the hashes: SHA-1, SHA-256. */
const hashBytes = [20, 32]

/** Extensions in which an index does not list all files itself: a split one, and one with folders left out. */
const partial = /^(?:link|sdir)$/

/**
 * The tracked files of the repository whose root this is, read from git's index itself, because starting git takes longer:
 * relative, with `/`, in the order of the index.
 *
 * @returns undefined where there is no such index, or where it is of a kind that only git can read.
 * @see https://git-scm.com/docs/index-format
 */
export function readGitIndex(root: string): readonly string[] | undefined {
  const index = join(root, '.git', 'index')
  if (!existsSync(index)) return undefined
  const bytes = readFileSync(index)
  for (const size of hashBytes) {
    const paths = pathsIn(bytes, size)
    if (paths !== undefined) return paths
  }
  return undefined
}

/** Whether a folder lies in a checkout of git; without one there is nobody to ask. */
export function isCheckout(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(join(at, '.git'), {throwIfNoEntry: false}) !== undefined) return true
    if (dirname(at) === at) return false
  }
}

function pathsIn(bytes: Buffer, hashSize: number): string[] | undefined {
  if (bytes.length < 12 + hashSize || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined
  const version = bytes.readUInt32BE(4)
  if (version !== 2 && version !== 3) return undefined
  const end = bytes.length - hashSize
  const paths: string[] = []
  let at = 12
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const flagsAt = at + beforeHash + hashSize
    if (flagsAt + flagBytes > end) return undefined
    const flags = bytes.readUInt16BE(flagsAt)
    const start = flagsAt + flagBytes + ((flags & extended) === 0 ? 0 : 2)
    const length = flags & longPath
    const stop = length < longPath ? start + length : bytes.indexOf(0, start + length)
    if (stop < start || stop >= end || bytes[stop] !== 0) return undefined
    const path = bytes.toString('utf8', start, stop)
    // A file in conflict is listed up to three times.
    if (path !== paths.at(-1)) paths.push(path)
    // Entries are padded with one to eight NULs.
    at += (stop - at + 8) & ~7
  }
  while (at + 8 <= end) {
    if (partial.test(bytes.toString('latin1', at, at + 4))) return undefined
    at += 8 + bytes.readUInt32BE(at + 4)
  }
  return at === end ? paths : undefined
}
