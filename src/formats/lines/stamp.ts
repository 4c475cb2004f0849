import {stripEscapes} from '../../model/text.ts'

/** Job and step (`gh run view --log`), the time, and GitLab's stream mark. */
const stamp =
  /^(?:[^\t]{1,200}\t[^\t]{1,200}\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d) ?(?:\d\d[OE][+ ])?/

/** What the runner writes for a line that a problem matcher took, and BuildKit in front of each line. */
const mark = /^(?:##\[(?:error|warning|notice|debug)\]|#\d{1,6} \d{1,6}\.\d{1,4} )/

/**
 * A line of a log as the tool wrote it: without escape sequences, and without the time and the marks that GitHub, GitLab
 * and BuildKit put in front of it.
 */
export function logLine(raw: string): string {
  const line = stripEscapes(raw)
  const first = line.charCodeAt(0)
  // Most lines begin with neither a digit, a mark nor a job's name.
  const mayHaveStamp = (first >= 0x30 && first <= 0x39) || first === 0x23 || first === 0xfeff || line.includes('\t')
  return mayHaveStamp ? line.replace(stamp, '').replace(mark, '') : line
}

/**
 * The first lines of a report that are not blank, as `logLine` gives them; the last may be cut. What a step of a workflow
 * says of itself before it runs (a group, in a downloaded log) is left out.
 */
export function* firstLines(beginning: string, count: number): Generator<string> {
  let found = 0
  let inGroup = false
  for (let start = 0; start < beginning.length && found < count;) {
    const feed = beginning.indexOf('\n', start)
    const end = feed < 0 ? beginning.length : feed
    const line = logLine(beginning.slice(start, end)).trimEnd()
    start = end + 1
    if (line.startsWith('##[group]')) inGroup = true
    const isOwn = line !== '' && !inGroup
    if (line.startsWith('##[endgroup]')) inGroup = false
    if (!isOwn) continue
    found++
    yield line
  }
}
