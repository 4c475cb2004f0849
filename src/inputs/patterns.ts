import {UserError} from '../errors.ts'
import {lines, type Kind} from './kinds.ts'

/** One line of `reports`. */
export interface ReportPattern {
  readonly glob: string
  /** True for `!glob`: what it matches is taken out. */
  readonly excludes: boolean
  /** The format that was named (`junit=build/*.xml`); absent to recognize it. */
  readonly format?: string
}

/**
 * The kind of the input `reports`: a glob a line, `!glob` to exclude, `format=glob` to name the format. A line is never
 * split at commas or braces, which belong to the glob.
 *
 * @param formats the names that may stand before `=`.
 */
export const reportPatterns = (formats: readonly string[]): Kind<readonly ReportPattern[]> => ({
  allowed: `one glob a line, “!glob” to exclude, or “format=glob” with a format of ${formats.join(', ')}`,
  read(given) {
    const patterns = lines.read(given).map(line => {
      if (line.startsWith('!')) return {glob: line.slice(1).trim(), excludes: true}
      const named = /^([a-z][a-z0-9-]*)=(.+)$/.exec(line)
      if (named === null) return {glob: line, excludes: false}
      const [, format = '', glob = ''] = named
      if (!formats.includes(format)) throw new UserError(`names the format “${format}”`)
      return {glob: glob.trim(), excludes: false, format}
    })
    if (!patterns.some(pattern => !pattern.excludes)) throw new UserError('names no report')
    return patterns
  }
})
