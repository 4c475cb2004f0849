import type {Conclusion} from '../model/check-run.ts'
import type {Decision} from '../model/decision.ts'

const passing: readonly Conclusion[] = ['success', 'neutral', 'skipped']

/**
 * The decision in a job that was cancelled: its reports may be those of half the tests, so it never passes. A failure
 * stays one.
 *
 * @param jobStatus `success`, `failure` or `cancelled`; empty where it is not known.
 */
export const unlessCancelled = (decision: Decision, jobStatus: string): Decision =>
  jobStatus === 'cancelled' && passing.includes(decision.conclusion)
    ? {
        ...decision,
        conclusion: 'cancelled',
        result: undefined,
        reason: `The job was cancelled, so what was reported may not be all: the conclusion is \`cancelled\`.`
      }
    : decision
