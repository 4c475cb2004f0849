import * as nodeFiles from 'node:fs'
import {UserError} from '../errors.ts'
import {compact, parseLines} from './journal-lines.ts'
import type {Change, Journal} from './store.ts'

/** The first line of a file: another version of this program may write other rows. */
const header = '{"verdict":"checks server","version":1}\n'

/** What is done to the file; a test can take a disk that is full. */
export type Files = Pick<
  typeof nodeFiles,
  'closeSync' | 'fdatasyncSync' | 'ftruncateSync' | 'openSync' | 'readFileSync' | 'renameSync' | 'writeSync'
>

export interface JournalOptions {
  /** What an acknowledged change outlives: the end of the process, or of the machine, which costs a wait for the disk. */
  readonly outlives?: 'process' | 'machine'
  readonly files?: Files
}

export interface FileJournal extends Journal {
  close(): void
}

/**
 * The journal in a file: a line for each list of changes, whole before the request is answered.
 *
 * A line that a crash has cut off was never acknowledged and is dropped. A file that has grown to more than twice of
 * what is in it is rewritten, and then put in place of the old one at once. One process may have the file open.
 * @throws UserError for a file that is none of ours, or broken in its midst.
 */
export const openJournal = (path: string, options: JournalOptions = {}): FileJournal => {
  const files = options.files ?? nodeFiles
  const descriptor = {current: files.openSync(path, 'a+')}
  const parsed = parseFile(files.readFileSync(descriptor.current), path)
  let length = parsed.length
  files.ftruncateSync(descriptor.current, length)

  let broken = false
  const write = (text: string) => {
    if (broken) throw new Error(`${path} ends with half a line that cannot be taken back`)
    const bytes = Buffer.from(text)
    broken = true
    try {
      for (let written = 0; written < bytes.length;) {
        written += files.writeSync(descriptor.current, bytes, written)
      }
      if (options.outlives !== 'process') files.fdatasyncSync(descriptor.current)
    } catch (error) {
      // Half a line must not stay: the next one would be added to it.
      files.ftruncateSync(descriptor.current, length)
      broken = false
      throw error
    }
    broken = false
    length += bytes.length
  }

  const kept = compact(parsed.transactions)
  if (length === 0) write(header)
  else if (kept !== parsed.transactions) {
    const fresh = `${path}.new`
    files.closeSync(descriptor.current)
    // Appending, so that what is written after half a line was taken back follows what is left.
    descriptor.current = files.openSync(fresh, 'a')
    length = 0
    files.ftruncateSync(descriptor.current, length)
    write(header)
    for (const changes of kept) write(lineOf(changes))
    files.fdatasyncSync(descriptor.current)
    files.renameSync(fresh, path)
  }

  return {
    read: () => kept,
    append: changes => write(lineOf(changes)),
    close: () => files.closeSync(descriptor.current)
  }
}

const lineOf = (changes: readonly Change[]): string => `${JSON.stringify(changes)}\n`

const parseFile = (bytes: Buffer, path: string) => {
  // Less than a header is what a crash leaves of a file that was just made.
  if (bytes.length < header.length && header.startsWith(bytes.toString())) return {transactions: [], length: 0}
  if (bytes.toString('utf8', 0, header.length) !== header) {
    throw new UserError(`${path} was not written by this version of the Checks server; name another file or delete it.`)
  }
  const {transactions, length, broken} = parseLines(bytes.subarray(header.length))
  if (broken !== null) {
    throw new UserError(`${path} is broken in line ${broken + 1}; delete it, or what comes from that line on.`)
  }
  return {transactions, length: header.length + length}
}
