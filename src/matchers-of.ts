import {readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {readInside} from './discover/inside.ts'
import {UserError} from './errors.ts'
import type {MatcherFile} from './formats/problem-matcher.ts'
import type {Format} from './formats/format.ts'

/**
 * The format that reads logs with the problem matchers of the input: names of built-in ones, or files. Later ones go
 * first, as on a runner.
 *
 * @returns undefined where the input names none.
 * @throws UserError for a name that is neither.
 */
export async function matcherFormat(names: readonly string[], cwd: string): Promise<Format | undefined> {
  if (names.length === 0) return undefined
  const [{builtInMatchers}, {problemMatcher}] = await Promise.all([
    import('./formats/matchers/built-in.ts'),
    import('./formats/problem-matcher.ts')
  ])
  const mistakes: string[] = []
  const matchers = names.flatMap((name): MatcherFile[] => {
    const builtIn = builtInMatchers.get(name)
    if (builtIn !== undefined) return [builtIn]
    try {
      return [{path: name, json: readFileSync(isAbsolute(name) ? name : join(cwd, name), 'utf8')}]
    } catch (error) {
      mistakes.push(
        `The input problem-matchers names “${name}”, which is no built-in one (${[...builtInMatchers.keys()].join(', ')}) and cannot be read as a file: ${(error as Error).message}.`
      )
      return []
    }
  })
  if (mistakes.length > 0) throw new UserError(mistakes.join('\n'))
  return problemMatcher({matchers, readMatcherFile: filesOf(cwd)})
}

/** Far more than any file of matchers has, in bytes. */
const matcherFileBytes = 1024 * 1024

/** Reads what `::add-matcher::` in a log names, and nothing outside of the checkout: the log is hostile. */
const filesOf =
  (cwd: string) =>
  (path: string): string | undefined => {
    const read = readInside(cwd, path, matcherFileBytes)
    return 'bytes' in read ? read.bytes.toString('utf8') : undefined
  }
