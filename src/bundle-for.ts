import {isAbsolute, join, resolve} from 'node:path'
import type {Context} from './model/context.ts'
import type {Decision} from './model/decision.ts'
import type {Leg, Report} from './model/report.ts'
import {writeBundle} from './publish/bundle.ts'
import type {Landing} from './publish-to.ts'
import type {World} from './world.ts'

/** What a bundle is made of. */
export interface Bundled {
  readonly landing: Landing
  readonly context: Context
  /** What was read and decided: of legs, what each lacked is handed on too. */
  readonly story: {
    readonly reports: readonly Report[]
    readonly unmatched: readonly string[]
    readonly legs: readonly Leg[]
    readonly decision: Pick<Decision, 'missing'>
    readonly cancelled: boolean
  }
  readonly name: string
  readonly inputs: {readonly bundle: string}
  readonly redact: (text: string) => string
}

/**
 * Writes a bundle where one is asked for, or where no check run tells the result, so that a later job can publish it.
 *
 * @returns its path; empty when none was written.
 */
export async function bundleFor(
  world: World,
  {landing, context, story, name, inputs, redact}: Bundled
): Promise<string> {
  if (inputs.bundle === '' && 'published' in landing) return ''
  const file =
    inputs.bundle === ''
      ? join(world.env['RUNNER_TEMP'] ?? world.cwd, `${slug(name)}.verdict.ndjson.gz`)
      : resolve(world.cwd, inputs.bundle)
  const {job, matrix, runId, runAttempt, headSha} = context
  const origin = {name, job, leg: matrix, run_id: runId, run_attempt: runAttempt, head_sha: headSha}
  try {
    const {reports, cancelled, decision} = story
    const unmatched = [...story.unmatched, ...story.legs.flatMap(leg => leg.unmatched)]
    await writeBundle(file, {origin, reports, unmatched, cancelled, missing: decision.missing ?? 0, redact})
    return isAbsolute(inputs.bundle) || inputs.bundle === '' ? file : inputs.bundle
  } catch (error) {
    world.log.warning(`The bundle ${file} could not be written: ${(error as Error).message}.`)
    return ''
  }
}

/** A file name of a check run's name, the same on every system. */
export const slug = (name: string): string =>
  name
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80) || 'report'
