import type {Conclusion} from '../model/check-run.ts'
import type {Decision} from '../model/decision.ts'

const passing: readonly Conclusion[] = ['success', 'neutral', 'skipped']

/**
 * The decision in a job that was cancelled: its reports may be those of half the tests, so it never passes. A failure
 * stays one.
 *
 * @param cancelled whether this job was cancelled, or one whose bundle it reads.
 */
export const unlessCancelled = <D extends Pick<Decision, 'conclusion' | 'result' | 'reason'>>(
  decision: D,
  cancelled: boolean
): D =>
  cancelled && passing.includes(decision.conclusion)
    ? {
        ...decision,
        conclusion: 'cancelled',
        result: undefined,
        reason: `A job was cancelled, so what was reported may not be all: the conclusion is \`cancelled\`.`
      }
    : decision
