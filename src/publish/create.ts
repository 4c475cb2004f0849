import type {CheckRun} from '../model/check-run.ts'
import {isJobRun, type ServerRun} from './answers.ts'
import {createBody, type Share} from './bodies.ts'
import {closeTwins} from './close.ts'
import {runsNamed, runsPath} from './lookup.ts'
import type {Ground} from './wire.ts'

/** The runs with a key on a commit, newest first: one, unless GitHub wrote what it had said to have lost. */
export async function runsWithKey(
  {name, head_sha, external_id}: Pick<CheckRun, 'name' | 'head_sha' | 'external_id'>,
  {wire, target}: Pick<Ground, 'wire' | 'target'>
): Promise<ServerRun[]> {
  const runs = await runsNamed(wire, target, {name, sha: head_sha})
  return runs.filter(run => run.external_id === external_id && !isJobRun(run))
}

/** Creates a run exactly once: after an answer that was lost, it is looked for by its key before it is sent again. */
export async function createRun(checkRun: CheckRun, ground: Ground, share: Share): Promise<ServerRun> {
  const {wire, target} = ground
  const repeated = wire.repeated
  const run = await wire.write({
    method: 'POST',
    path: runsPath(target),
    body: createBody(checkRun, target, share),
    landed: async () => (await runsWithKey(checkRun, ground))[0]
  })
  if (wire.repeated > repeated) await closeTwins(checkRun, ground, {run, runs: await runsWithKey(checkRun, ground)})
  return run
}
