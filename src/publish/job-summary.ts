/**
 * The most of a step's summary: over it the runner drops the whole of it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const jobSummaryBytes = 1024 * 1024

/** What is left free of it, for other text that the same step may write. */
const margin = 16 * 1024

/** How many bytes a report may take of the job's summary. */
export const jobSummaryBudget = jobSummaryBytes - margin

/** Whether nobody has to do anything about a conclusion. */
export const passes = (conclusion: string): boolean => ['success', 'neutral', 'skipped'].includes(conclusion)

/** Whether the summary is to be written; `failures`: where the conclusion does not pass. */
export const wantsJobSummary = (when: 'always' | 'failures' | 'never', conclusion: string): boolean =>
  when === 'always' || (when === 'failures' && !passes(conclusion))
