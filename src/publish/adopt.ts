import type {CheckRun} from '../model/check-run.ts'
import {isJobRun, type ServerRun} from './answers.ts'
import {fetchRun} from './lookup.ts'
import type {Ground} from './wire.ts'

/**
 * The run that an earlier step opened for this report, if it can still take it: a completed one cannot be reopened, and
 * annotations that are there cannot be taken away. Why it was not taken is told.
 */
export async function adopt(checkRun: CheckRun, {wire, target, tell}: Ground): Promise<ServerRun | undefined> {
  if (target.openRunId === undefined) return undefined
  const run = await fetchRun(wire, target, target.openRunId)
  const obstacle = run === undefined ? 'is not there' : obstacleTo(run, checkRun)
  if (obstacle === undefined) return run
  tell(`The check run ${target.openRunId} that was opened before ${obstacle}: this report is a new one.`)
  return undefined
}

/** Why a run cannot take a report, to complete “The check run …”; undefined where it can. */
function obstacleTo(run: ServerRun, checkRun: CheckRun): string | undefined {
  if (isJobRun(run)) return 'belongs to a job of GitHub Actions'
  if (run.head_sha !== checkRun.head_sha) return `is on another commit, ${run.head_sha.slice(0, 7)}`
  if (run.name !== checkRun.name) return `is called “${run.name}”`
  if (run.status === 'completed') return 'is completed already'
  if ((run.annotationsCount ?? 0) > 0) return 'has annotations of another report'
  return undefined
}
