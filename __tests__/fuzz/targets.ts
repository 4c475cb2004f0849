import type {Target} from './target.ts'
import {baseline, makeDigests} from './targets/baseline.ts'
import {bundle, fanIn, makeBundles} from './targets/bundle.ts'
import {files, makeFiles, removeFiles} from './targets/files.ts'
import {gate} from './targets/gate.ts'
import {matchers} from './targets/matchers.ts'
import {closeStage, pipeline} from './targets/pipeline.ts'
import {readers} from './targets/readers.ts'
import {server} from './targets/server.ts'
import {closeSocket, socket} from './targets/socket.ts'
import {writers} from './targets/writers.ts'

/** Everything that is fuzzed. */
export async function openTargets(): Promise<readonly Target[]> {
  await makeBundles()
  await makeDigests()
  makeFiles()
  return [readers, pipeline, writers, bundle, fanIn, baseline, matchers, files, gate, server, socket]
}

/** Lets go of what they hold. */
export async function closeTargets(): Promise<void> {
  await closeStage()
  await closeSocket()
  removeFiles()
}
