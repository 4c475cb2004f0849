/** What the compiler says about a watch: a compilation starts, or ends with so many errors. */
export type WatchStatus = 'starts' | {readonly found: number}

/**
 * The state of a watch (in English: translated ones have nothing to know them by, and their rounds add up).
 *
 * @see https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json 6031, 6032, 6193, 6194
 */
export function watchStatus(line: string): WatchStatus | undefined {
  if (/(?:Starting compilation in watch mode|Starting incremental compilation)\.\.\.\s*$/.test(line)) return 'starts'
  const found = /(?:\] | - )Found (\d{1,9}) errors?\. Watching for file changes\.\s*$/.exec(line)
  return found === null ? undefined : {found: Number(found[1])}
}

/** `Found 13 errors in 5 files.` and its other forms; mypy's goes on with `(checked …`. */
const summary =
  /^Found (\d{1,9}) errors?(?:\.| in \d{1,9} files?\.| in the same file, starting at: .*:\d{1,9}| in .*:\d{1,9})\s*$/

/** The number of errors that the last line of `--pretty` and `--build` gives. */
export function summaryOf(line: string): number | undefined {
  const found = line.startsWith('Found ') ? summary.exec(line) : null
  return found === null ? undefined : Number(found[1])
}

const time = /^(?:\[\d{1,2}[:.]\d\d[:.]\d\d[^\]]{0,8}\] |\d{1,2}[:.]\d\d[:.]\d\d.{0,8}? - )/

/** Whether only the compiler writes this line, even when it finds nothing. */
export const isCompilerStatus = (line: string): boolean =>
  time.test(line) &&
  (watchStatus(line) !== undefined ||
    /(?:Projects in this build:|Project '.*' is (?:out of date|up to date)\b.*|Building project '.*'\.\.\.)\s*$/.test(
      line.slice(0, 2000)
    ))

/** That the compiler did not run, or not to its end: `node` where the telling line was before. */
export function crashOf(line: string): 'node' | 'here' | undefined {
  if (/^Node\.js v\d{1,3}\.\d/.test(line)) return 'node'
  const isHere =
    /\btsc: (?:command )?not found\b|^command not found: tsc$|^'tsc' is not recognized as |\bThis is not the tsc command you are looking for\b|^FATAL ERROR: /
  return isHere.test(line) ? 'here' : undefined
}
