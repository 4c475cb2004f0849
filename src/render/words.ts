import type {Totals} from '../model/decision.ts'
import {totalFindings, totalTests} from '../model/tally.ts'
import {count, group} from '../model/words.ts'

/** A duration as people say it: `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
export function duration(seconds: number): string {
  if (seconds < 0.9995) return `${Math.round(seconds * 1000)} ms`
  if (seconds < 9.95) return `${Number(seconds.toFixed(1))} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${group(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`
}

/** The counts in one line, gravest first: `3 failed, 120 passed, 2 skipped in 41 s · 5 errors, 1 warning`. */
export function headline({outcomes, findings, seconds, testReports}: Totals): string {
  const order = ['errored', 'failed', 'flaky', 'passed', 'skipped'] as const
  const tests = order.filter(each => outcomes[each] > 0).map(each => `${group(outcomes[each])} ${each}`)
  const found = (
    [
      ['error', 'error'],
      ['warning', 'warning'],
      ['info', 'notice']
    ] as const
  )
    .filter(([severity]) => findings[severity] > 0)
    .map(([severity, word]) => count(findings[severity], word))
  const parts: string[] = []
  if (totalTests(outcomes) > 0) parts.push(tests.join(', ') + (seconds > 0 ? ` in ${duration(seconds)}` : ''))
  else if (testReports > 0) parts.push('no tests')
  if (totalFindings(findings) > 0) parts.push(found.join(', '))
  return parts.length === 0 ? 'no problems found' : parts.join(' · ')
}
