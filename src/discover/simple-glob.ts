import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {wildcard} from '../model/wildcard.ts'

/** Folders named literally, and `*` in the last part alone: what most globs are. */
const simple = /^((?:[\w@-][\w@. -]*\/)*)([^/*?[\]{}()!+@\\.][^/?[\]{}()!+@\\]*|\*[^/?[\]{}()!+@\\]*)$/

/**
 * The files that a simple glob finds, as tinyglobby gives them; undefined for any other glob, or where the folder cannot
 * be read. Saves loading the library, which takes longer than to search.
 */
export function findSimply(pattern: string, cwd: string): string[] | undefined {
  const [, folder, names] = simple.exec(pattern) ?? []
  if (folder === undefined || names === undefined || names.includes('**') || !names.includes('*')) return undefined
  const matches = wildcard(names)
  try {
    return readdirSync(join(cwd, folder), {withFileTypes: true})
      .filter(entry => entry.isFile() && !entry.name.startsWith('.') && matches(entry.name))
      .map(entry => folder + entry.name)
  } catch {
    return undefined
  }
}
