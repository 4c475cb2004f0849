import type {Severity} from '../model/diagnostic.ts'
import type {Outcome} from '../model/report.ts'

/** One character for each outcome; the word always stands beside it or is plain from the heading. */
export const outcomeIcons: Readonly<Record<Outcome, string>> = {
  passed: '✅',
  failed: '❌',
  errored: '💥',
  flaky: '🎲',
  skipped: '⏭️'
}

/** One for each severity. */
export const severityIcons: Readonly<Record<Severity, string>> = {error: '❌', warning: '⚠️', info: 'ℹ️'}
