import {wildcard} from '../model/wildcard.ts'

/** One line of the input checks: what is waited for. */
export interface Wanted {
  /** As it was written, for the table. */
  readonly line: string
  readonly matches: (check: {readonly name: string; readonly app: string}) => boolean
}

/**
 * Reads one line: a name, in which `*` stands for any text, or `app=slug` for every check of an App (`app=github-actions`
 * for the whole suite of the workflows).
 */
export function readWanted(line: string): Wanted {
  const app = /^app=([\w.-]+)$/.exec(line)?.[1]
  const matchesName = wildcard(line)
  return {line, matches: check => (app === undefined ? matchesName(check.name) : check.app === app)}
}
