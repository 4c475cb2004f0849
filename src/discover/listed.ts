import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {UserError} from '../errors.ts'

/**
 * The text of a file that the input known-flaky names; empty when it names none.
 *
 * @throws UserError when it cannot be read.
 */
export function readListed(cwd: string, path: string): string {
  if (path === '') return ''
  try {
    return readFileSync(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw new UserError(`The input known-flaky names ${path}, which cannot be read: ${(error as Error).message}.`)
  }
}
