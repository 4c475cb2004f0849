import {spellingsOf} from './spellings.ts'
import {tokenShapes} from './tokens.ts'

/** Half-open ranges of a text, in UTF-16 units. */
export type Finder = (text: string) => Iterable<readonly [start: number, end: number]>

/** What nobody may read. */
export interface Secrets {
  /** Exact values: the token, what GitHub puts into variables called *_TOKEN or *_SECRET. */
  readonly values: Iterable<string>
  /** What the user's own expressions find; the caller compiles them, and answers for their time. */
  readonly expressions: Iterable<Finder>
}

/** What stands for a secret; the runner's own mark. */
const mask = '***'

/**
 * Makes the function that takes secrets out of whatever leaves: exact values, also in Base64, in JSON and URL-encoded;
 * tokens of well-known shapes; and what the expressions find. Overlapping finds become one `***`, so that nothing of
 * either is left. Takes linear time.
 *
 * The runner masks its log only: what goes to the API is not masked by it.
 *
 * @see https://docs.github.com/actions/reference/security/secure-use#using-secrets
 */
export function redactor({values, expressions}: Secrets): (text: string) => string {
  const finders = [valueFinder(values), ...tokenShapes, ...expressions]
  return text => {
    let found: (readonly [number, number])[] | undefined
    for (const finder of finders) for (const range of finder(text)) if (range[1] > range[0]) (found ??= []).push(range)
    return found === undefined ? text : masked(text, found)
  }
}

function masked(text: string, ranges: (readonly [number, number])[]): string {
  ranges.sort((a, b) => a[0] - b[0])
  const parts: string[] = []
  let done = 0
  let masking = -1
  for (const [start, end] of ranges) {
    if (start > masking) parts.push(text.slice(done, start), mask)
    masking = Math.max(masking, end)
    done = masking
  }
  return parts.join('') + text.slice(done)
}

function valueFinder(values: Iterable<string>): Finder {
  const spellings = new Set([...values].flatMap(spellingsOf))
  return text => {
    const found: [number, number][] = []
    for (const spelling of spellings)
      for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length))
        found.push([at, at + spelling.length])
    return found
  }
}
