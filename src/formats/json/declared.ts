import type {ReportSink} from '../format.ts'

/** Counts of a report; absent where it says nothing. */
export interface Counts {
  readonly tests?: number | undefined
  readonly failed?: number | undefined
}

/**
 * Holds what a report declares against what it lists. Failures that are declared and not listed are a failure of the
 * run, so that the report cannot pass for a success; other differences are told.
 */
export function compareCounts(sink: ReportSink, {declared, listed}: Record<'declared' | 'listed', Counts>): void {
  const {tests = 0, failed = 0} = listed
  if (declared.failed !== undefined && declared.failed > 0 && failed === 0)
    sink.failure(`The report declares ${counted(declared.failed, 'failure')}, but lists none.`)
  else if (declared.failed !== undefined && declared.failed !== failed)
    sink.warning(`The report declares ${counted(declared.failed, 'failure')} and lists ${failed}.`)
  if (declared.tests !== undefined && declared.tests !== tests)
    sink.warning(`The report declares ${counted(declared.tests, 'test')} and lists ${tests}.`)
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
