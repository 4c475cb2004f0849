/** One check as it stands now, wherever it comes from. */
export interface Check {
  readonly id: number
  readonly name: string
  /** The slug of its App; `vercel` for a check of a deployment. */
  readonly app: string
  /** Undefined while it is not completed. */
  readonly conclusion: string | undefined
  readonly url: string
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
