import {createHash} from 'node:crypto'

/** The longest name that pages show whole. */
const longestName = 100

/**
 * The name of a check run that was given none: `<job> (<matrix values>) report`. Never the name of the job's own check
 * run (`<job> (<values>)`), unique for each leg, and the same from run to run, because people make names required.
 * Line breaks of values become spaces. A longer one is cut and ends with a hash of the whole, so that two legs never share one.
 */
export function defaultName(job: string, matrix: readonly string[]): string {
  const values = matrix.length === 0 ? '' : ` (${matrix.join(', ')})`
  // Values of a matrix are JSON, which can hold half a character; addresses with the name in them cannot.
  const whole = `${job === '' ? 'verdict' : job}${values} report`
    .replace(/[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
    .toWellFormed()
  if (whole.length <= longestName) return whole
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8)
  const kept = whole.slice(0, longestName - hash.length - 2).replace(/[\ud800-\udbff]$/, '')
  return `${kept}… ${hash}`
}
