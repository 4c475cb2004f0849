import type {TestCase} from '../../model/report.ts'
import type {ReportSink} from '../format.ts'
import type {TapPoint} from './line.ts'

/** What one run of a program says of itself as a whole. A report may have several, one after the other. */
export interface Stream {
  planned(): boolean
  /** Whether the plan came last: then the next test belongs to another run. */
  complete(): boolean
  /** Whether a line is `prove`'s own “ok” behind a run. */
  isChatter(point: TapPoint): boolean
  version(): void
  plan(count: number, reason: string): void
  /** A test point, or a parent, at the margin. */
  point(): void
  test(test: TestCase, point: TapPoint): void
  /** Something failed that is no test. */
  failedOutside(): void
  bailOut(reason: string): void
  /** Takes a comment; true when it is one of the run's own. */
  comment(text: string): boolean
  /** The duration that it gives for itself, else the sum of its tests. */
  seconds(): number
  /** Tells what is wrong with the run as a whole. @returns whether anything failed in it. */
  end(sink: ReportSink): boolean
}

const counts =
  /^(?:tests|suites|pass|fail|ok|todo|skip|skipped|cancelled|failed) {1,4}(?::? ?\d{1,9})(?: of \d{1,9} tests)?$/
const looksLike = /^Looks like (?:you|your test) /

/** Starts to read a run. */
export function startStream(): Stream {
  let begun = false
  let plan: {count: number; reason: string; last: boolean} | undefined
  let points = 0
  // Failures, and tests whose failure does not count.
  let failing = 0
  let excused = 0
  let declared = 0
  let bailOut: string | undefined
  let ended: string | undefined
  let seconds: number | undefined
  let sum = 0

  return {
    planned: () => plan !== undefined,
    complete: () => plan?.last === true,
    isChatter: point => point.ok && point.number === undefined && point.name === '' && plan?.count === points,
    version() {
      begun = true
    },
    plan(count, reason) {
      begun = true
      plan = {count, reason, last: points > 0}
    },
    point() {
      begun = true
      points++
    },
    test({outcome, seconds: taken}, point) {
      sum += taken ?? 0
      if (outcome === 'failed') failing++
      else if (!point.ok) excused++
    },
    failedOutside() {
      failing++
    },
    bailOut(reason) {
      begun = true
      bailOut ??= reason
    },
    comment(text) {
      const duration = /^(?:duration_ms |time=)(\d{1,12}(?:\.\d{1,20})?)(ms|s)?$/.exec(text)
      if (duration !== null) seconds = Number(duration[1]) * (duration[2] === 's' ? 1 : 0.001)
      const fail = /^(?:fail|cancelled) {1,4}(\d{1,9})$/.exec(text)
      if (fail !== null) declared += Number(fail[1])
      if (/^Looks like your test (?:exited|died)/.test(text)) ended = text
      return duration !== null || counts.test(text) || looksLike.test(text)
    },
    seconds: () => seconds ?? sum,
    end(sink) {
      if (!begun) return false
      const faults: string[] = []
      if (bailOut !== undefined) faults.push(`The run was abandoned${bailOut === '' ? '' : `: ${bailOut}`}`)
      else if (plan === undefined)
        faults.push(
          points === 0 ? 'The run ends before its first test.' : 'The plan is missing: the run may have been cut off.'
        )
      else if (plan.count !== points)
        faults.push(`The plan announces ${plan.count} ${plan.count === 1 ? 'test' : 'tests'}, and ${points} came.`)
      else if (plan.count === 0 && plan.reason !== '') sink.warning(`No test ran: ${plan.reason}`)
      if (ended !== undefined) faults.push(ended)
      if (declared > 0 && failing === 0 && excused === 0)
        faults.push(`The run counts ${declared} ${declared === 1 ? 'failure' : 'failures'}, and none is listed.`)
      for (const fault of faults) sink.failure(fault)
      return failing > 0 || faults.length > 0
    }
  }
}
