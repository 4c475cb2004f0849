import {wildcard} from '../model/wildcard.ts'
import type {Check} from './checks.ts'

/** One line of the input checks: what is waited for. */
export interface Wanted {
  /** As it was written, for the table. */
  readonly line: string
  readonly matches: (check: Pick<Check, 'name' | 'app' | 'lines'>) => boolean
}

/**
 * Reads one line: a name, in which `*` stands for any text, or `app=slug` for every check of an App (`app=github-actions`
 * for the whole suite of the workflows), or `vercel=…` for checks at Vercel, which know the lines that they answer.
 */
export function readWanted(line: string): Wanted {
  if (line.startsWith('vercel=')) return {line, matches: ({lines}) => lines?.includes(line) === true}
  const app = /^app=([\w.-]+)$/.exec(line)?.[1]
  const matchesName = wildcard(line)
  return {
    line,
    matches: check => check.lines === undefined && (app === undefined ? matchesName(check.name) : check.app === app)
  }
}
