import type {Outcome} from '../../model/report.ts'
import type {Result} from './result.ts'

/** Attributes of a test case with which some tools tell its outcome. */
export interface Status {
  readonly status: string | undefined
  readonly result: string | undefined
}

const skippedWords = /^(?:disabled|ignored|notrun|not_run|skipped|skip|suppressed|pending)$/i
const failedWords = /^(?:fail|failed|failure)$/i
const erroredWords = /^(?:error|errored|broken|aborted)$/i

/** Failures that the tool itself does not count: node:test `todo`, Catch2 `[!mayfail]` and `[!shouldfail]`. */
const excuses = ({kind, type, message}: Result): boolean =>
  kind === 'skipped' && (type === 'todo' || /\btagged with !(?:mayfail|shouldfail)\b/.test(message))

/**
 * How a case ended: error before failure before skipped before passed, as most readers of JUnit XML have it, but for
 * failures that are excused. Attributes are asked where elements say nothing.
 */
export function outcomeOf(results: readonly Result[], {status, result}: Status): Outcome {
  const has = (kind: Result['kind']): boolean => results.some(each => each.kind === kind)
  const isDisabled = status !== undefined && /^disabled$/i.test(status)
  if (results.some(excuses) || (isDisabled && !has('error'))) return 'skipped'
  if (has('error')) return 'errored'
  if (has('failure') || has('rerun')) return 'failed'
  if (has('skipped')) return 'skipped'
  for (const word of [status ?? '', result ?? '']) {
    if (skippedWords.test(word)) return 'skipped'
    if (failedWords.test(word)) return 'failed'
    if (erroredWords.test(word)) return 'errored'
  }
  return has('flaky') ? 'flaky' : 'passed'
}
