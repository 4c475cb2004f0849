/** A line of a log without what GitHub puts in front of it when a log is downloaded. */
export interface LogLine {
  readonly text: string
  /** True where what earlier lines began cannot go on: another job, another step. */
  readonly startsStep: boolean
}

// Job and step (`gh run view --log`), a byte order mark at the start of each job, and the time with seven digits of a second.
const stamp =
  /^(?:([^\t]{1,300}\t[^\t]{1,300})\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z (?:##\[(?:error|warning|notice)\])?/

/**
 * Takes the lines of a log one by one. Of a downloaded one it removes the times, and the mark that the runner leaves where a problem
 * matcher or a command reported a line in the run itself; a log that a tool wrote is left as it is.
 *
 * @see https://docs.github.com/en/actions/how-tos/monitor-workflows/use-workflow-run-logs
 */
export function startLogLines(): (raw: string) => LogLine {
  let lastStep: string | undefined
  return raw => {
    const found = stamp.exec(raw)
    if (found === null) return {text: raw, startsStep: false}
    const step = found[1]
    const isOther = step !== lastStep
    lastStep = step
    const text = raw.slice(found[0].length)
    return {text, startsStep: isOther || text.startsWith('##[group]Run ')}
  }
}
