import type {ReportSink} from '../format.ts'
import {collectLines, type LineCollector} from '../lines/collect.ts'

/** Takes what ESLint says when it fails instead of what it says about code. */
export interface Faults {
  /** Whether a line begins a failure. */
  begins(line: string): boolean
  /** Takes a line: the beginning of a failure, or what may go on with one. */
  take(line: string): void
  /** Something else follows. */
  end(): void
}

/** ESLint's own sentence before it tells that it crashed, or that it has no configuration or no files. */
const crash = /^Oops! Something went wrong! :\($/

/** What fails a run in one line. */
const inOneLine =
  /^ESLint found too many warnings \(maximum: \d+\)\.?$|\beslint: (?:command )?not found\b|^'eslint' is not recognized as /

/** Starts to look for failures of ESLint itself: each is a finding, so that a run that broke off cannot look clean. */
export function startFaults(sink: ReportSink): Faults {
  let lines: LineCollector | undefined
  const tell = (message: string, details: string): void =>
    sink.finding({
      severity: 'error',
      source: 'eslint',
      title: 'ESLint did not run as it should',
      message,
      ...(details !== '' && {details})
    })
  const end = (): void => {
    if (lines === undefined) return
    const text = lines.text()
    lines = undefined
    const first = text.split('\n').find(line => line.trim() !== '' && !/^ESLint: \d/.test(line))
    tell(first?.trim() ?? 'Something went wrong, and ESLint does not say what.', text)
  }
  return {
    begins: line => crash.test(line) || inOneLine.test(line),
    take(line) {
      if (crash.test(line)) {
        end()
        lines = collectLines()
      } else if (inOneLine.test(line)) tell(line.trim(), '')
      // What follows may also be of another run.
      else lines?.add(line)
    },
    end
  }
}
