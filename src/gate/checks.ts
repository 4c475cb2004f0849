/** One check as it stands now, wherever it comes from. */
export interface Check {
  readonly id: number | string
  readonly name: string
  /** The slug of its App; empty for a check that no App made. */
  readonly app: string
  /** Undefined while it is not completed. */
  readonly conclusion: string | undefined
  readonly url: string
  /** What is said of it while it is not completed, in a word that nobody knows. */
  readonly status?: string
  /** The lines of the input that it answers, where its place says so; names and Apps do not match it then. */
  readonly lines?: readonly string[]
  /** Nothing more will come of it: where it does not pass, no more is waited for. */
  readonly ends?: true
}

/** Gives every check of the commit as it stands now. Throws ApiError where it cannot be asked. */
export type ListChecks = () => Promise<readonly Check[]>

type Fields = Readonly<Record<string, unknown>>
const object = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** One page of the API's list of check runs. @returns the checks, and how many there are in all. */
export function readPage(data: unknown): {checks: readonly Check[]; total: number} {
  const {check_runs: runs, total_count: total} = object(data)
  const checks = (Array.isArray(runs) ? runs : []).map(object).map((run): Check => ({
    id: Number(run['id']),
    name: text(run['name']),
    app: text(object(run['app'])['slug']),
    conclusion: run['status'] === 'completed' ? text(run['conclusion']) : undefined,
    url: text(run['html_url'])
  }))
  return {checks, total: typeof total === 'number' ? total : checks.length}
}

/** What of the context tells the gate's own job. */
export interface OwnJob {
  readonly jobCheckRun: string
  readonly runId: string
  readonly job: string
  /** The values of the matrix. */
  readonly matrix: readonly string[]
}

/**
 * Tells the check of the gate's own job: by its id, or, on servers that do not tell a job its id, by the run in its address and
 * the name that a job has when it is given none.
 */
export function ownCheck({jobCheckRun, runId, job, matrix}: OwnJob): (check: Check) => boolean {
  if (jobCheckRun !== '') return check => String(check.id) === jobCheckRun
  const name = matrix.length === 0 ? job : `${job} (${matrix.join(', ')})`
  return check => check.name === name && check.url.includes(`/actions/runs/${runId}/job/`)
}
