import {realpath, readFile, stat} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'

/** Larger files are no source that a person reads lines of. */
const largestSource = 2 * 1024 * 1024

/**
 * Reads files below one folder for the page, which shows the lines around an annotation. The path comes from a report:
 * nothing outside of the folder is read, not by `..`, not by a symbolic link, and nothing of `.git`.
 *
 * @returns the text of a file, undefined when it is not at hand.
 */
export const sourceFiles =
  (folder: string) =>
  async ({path}: {readonly path: string}): Promise<string | undefined> => {
    try {
      const root = await realpath(folder)
      const file = await realpath(join(root, path))
      const inside = relative(root, file)
      if (inside === '' || inside.startsWith('..') || inside.split(sep).includes('.git') || join(root, inside) !== file)
        return undefined
      const {size} = await stat(file)
      return size > largestSource ? undefined : await readFile(file, 'utf8')
    } catch {
      return undefined
    }
  }
