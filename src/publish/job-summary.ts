/**
 * The most of a step's summary: over it the runner drops the whole of it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const jobSummaryBytes = 1024 * 1024

/** What is left free of it, for other text that the same step may write. */
const margin = 16 * 1024

/** How many bytes a report may take of the job's summary. */
export const jobSummaryBudget = jobSummaryBytes - margin

/** Whether the summary is to be written: `failures` means that the conclusion is neither success nor neutral nor skipped. */
export const wantsJobSummary = (when: 'always' | 'failures' | 'never', conclusion: string): boolean =>
  when === 'always' || (when === 'failures' && !['success', 'neutral', 'skipped'].includes(conclusion))
