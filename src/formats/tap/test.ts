import type {TestCase} from '../../model/report.ts'
import {diagnose, isCancelled, secondsIn, type TapFailure} from './diagnosis.ts'
import type {TapPoint} from './line.ts'

/** A test that failed inside a subtest, until its parent is known: a parent that is to do makes it no failure. */
export interface Held {
  test: TestCase
  /** Whether it was cancelled because its suite failed. */
  readonly cancelled: boolean
}

/** Holds a test until its parent is known. */
export const hold = (test: TestCase, yaml: string): Held => ({test, cancelled: isCancelled(yaml)})

/** Makes a failure none: its parent is to do, or skipped. */
export function excuse(held: Held, parent: TapPoint): void {
  held.test = {...held.test, outcome: 'skipped', reason: reasonOf(parent), diagnostics: []}
}

/** Says of a test that was cancelled what its suite failed for. */
export function blame(held: Held, cause: {text: string; yaml: string}): void {
  held.test = {
    ...held.test,
    diagnostics: held.test.diagnostics.map(diagnostic => ({
      ...diagnostic,
      message: `${diagnostic.message}: ${cause.text}`,
      details: `${diagnostic.details ?? ''}\n\n${cause.yaml}`
    }))
  }
}

const reasonOf = ({directive}: TapPoint): string =>
  directive!.kind === 'todo' ? `to do${directive!.reason === '' ? '' : `: ${directive!.reason}`}` : directive!.reason

/** The test of a point. @param suites around it, outermost first. */
export function testOf(failure: TapFailure, suites: readonly string[]): TestCase {
  const {point} = failure
  const outcome = point.directive !== undefined ? 'skipped' : point.ok ? 'passed' : 'failed'
  const seconds = point.seconds ?? secondsIn(failure.yaml)
  const reason = point.directive === undefined ? '' : reasonOf(point)
  return {
    name: point.name === '' ? `test ${point.number ?? ''}`.trimEnd() : point.name,
    suites,
    outcome,
    diagnostics: outcome === 'failed' ? [diagnose(failure)] : [],
    ...(seconds !== undefined && {seconds}),
    ...(reason !== '' && {reason})
  }
}
