import type {CheckRun, CheckSuite} from './rows.ts'

/** The newest run of each name, newest first; newest is the one that was created last, whatever was updated since. */
export const latestOfEachName = (runs: readonly CheckRun[]): readonly CheckRun[] => {
  const latest = new Map<string, CheckRun>()
  for (const run of runs) {
    const known = latest.get(run.name)
    if (!known || known.id < run.id) latest.set(run.name, run)
  }
  return newestFirst([...latest.values()])
}

export const newestFirst = (runs: readonly CheckRun[]): readonly CheckRun[] => runs.toSorted((a, b) => b.id - a.id)

/**
 * The status and conclusion of a suite with these runs.
 *
 * It is complete when the newest run of each name is, and then concludes with the first of `order` among them.
 * @see https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-checks
 */
export const rollUp = (
  runs: readonly CheckRun[],
  order: readonly string[]
): Pick<CheckSuite, 'status' | 'conclusion'> => {
  const latest = latestOfEachName(runs)
  if (latest.length === 0 || latest.every(run => run.status === 'queued')) return {status: 'queued', conclusion: null}
  if (latest.some(run => run.status !== 'completed')) return {status: 'in_progress', conclusion: null}
  const conclusions = new Set(latest.map(run => run.conclusion))
  return {status: 'completed', conclusion: order.find(conclusion => conclusions.has(conclusion)) ?? null}
}
