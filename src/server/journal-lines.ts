import type {Change} from './store.ts'

export interface Lines {
  readonly transactions: readonly (readonly Change[])[]
  /** The bytes that whole lines take. */
  readonly length: number
  /** The number, from 1, of a whole line that is no list of changes; null when all are. */
  readonly broken: number | null
}

/** Reads the whole lines of a journal; what follows the last line feed is no line. */
export const parseLines = (bytes: Buffer): Lines => {
  const transactions: (readonly Change[])[] = []
  let length = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, length)) {
    const changes = parse(bytes.toString('utf8', length, end))
    if (!changes) return {transactions, length, broken: transactions.length + 1}
    transactions.push(changes)
    length = end + 1
  }
  return {transactions, length, broken: null}
}

const parse = (line: string): readonly Change[] | null => {
  try {
    const value: unknown = JSON.parse(line)
    return Array.isArray(value) ? (value as readonly Change[]) : null
  } catch {
    return null
  }
}

/** A journal with fewer changes is never compacted. */
const worthCompacting = 1000

/** Changes in one line of a compacted journal. */
const changesInALine = 500

/**
 * The same rows in fewer changes, where that is less than half; else the very list that was given.
 *
 * Rows keep their order. A row that was taken out stays as such: it may be one of the seeds, and its number is used up.
 */
export const compact = (transactions: readonly (readonly Change[])[]): readonly (readonly Change[])[] => {
  const total = transactions.reduce((sum, changes) => sum + changes.length, 0)
  if (total < worthCompacting) return transactions
  const last = new Map<string, Change>()
  for (const change of transactions.flat()) {
    const name = JSON.stringify([change.table, change.key])
    // What comes back after it was taken out comes last.
    if (!change.row || last.get(name)?.row === null) last.delete(name)
    last.set(name, change)
  }
  if (last.size * 2 >= total) return transactions
  const changes = [...last.values()]
  return Array.from({length: Math.ceil(changes.length / changesInALine)}, (_, index) =>
    changes.slice(index * changesInALine, (index + 1) * changesInALine)
  )
}
