import {identify, shortIdentity} from '../model/identity.ts'

/** What tells one check run of ours from every other. */
export interface KeyFacts {
  readonly runId: string
  readonly attempt: string
  /** The job's id in the workflow. */
  readonly job: string
  /** The values of the matrix, or what a caller calls this leg. */
  readonly leg: readonly string[]
  /** The id of the job's own check run, which already tells legs and callers apart; empty where there is none. */
  readonly jobCheckRun: string
  readonly name: string
}

const version = 'verdict:1'

/**
 * The `external_id` of a check run: `verdict:1:<run>:<attempt>:<job>:<hash of the name>:<nonce>`. The nonce belongs to
 * one invocation, so that two steps of one job never take each other's run for their own.
 *
 * @param random from 0 up to 1.
 */
export function makeKey(facts: KeyFacts, random: () => number): string {
  const job = facts.jobCheckRun === '' ? `${facts.job}/${shortHash(facts.leg.join('\0'))}` : facts.jobCheckRun
  const nonce = Array.from({length: 12}, () => Math.floor(random() * 16).toString(16)).join('')
  return [version, facts.runId, facts.attempt, job.replaceAll(':', '_'), shortHash(facts.name), nonce].join(':')
}

/** The parts of a key of ours. */
export interface Key {
  readonly runId: string
  readonly attempt: string
  readonly job: string
  readonly name: string
  readonly nonce: string
}

/** Reads an `external_id`; undefined where it is not one of ours. */
export function parseKey(externalId: string): Key | undefined {
  const match = /^verdict:1:([^:]*):([^:]*):([^:]*):([^:]*):([^:]*)$/.exec(externalId)
  if (match === null) return undefined
  const [, runId = '', attempt = '', job = '', name = '', nonce = ''] = match
  return {runId, attempt, job, name, nonce}
}

/** Twelve hexadecimal digits: enough to tell the names of one commit apart. No cryptography, which takes long to load. */
export const shortHash = (text: string): string =>
  shortIdentity(identify({suites: [], name: text}))
    .toString(16)
    .padStart(12, '0')
