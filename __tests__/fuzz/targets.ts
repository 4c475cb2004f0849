import type {Target} from './target.ts'
import {bundle, makeBundles} from './targets/bundle.ts'
import {matchers} from './targets/matchers.ts'
import {closeStage, pipeline} from './targets/pipeline.ts'
import {readers} from './targets/readers.ts'
import {server} from './targets/server.ts'
import {writers} from './targets/writers.ts'

/** Everything that is fuzzed. */
export async function openTargets(): Promise<readonly Target[]> {
  await makeBundles()
  return [readers, pipeline, writers, bundle, matchers, server]
}

/** Lets go of what they hold. */
export const closeTargets = (): Promise<void> => closeStage()
