import {terminalLog} from '../log.ts'
import type {World} from '../world.ts'
import type {LocalRepository} from './embedded.ts'

/** What of a laptop's world differs from call to call. */
export interface Local {
  readonly repository: LocalRepository
  /** The address of the embedded server. */
  readonly url: string
  readonly cwd: string
  /** Inputs by name; defaults for the rest. */
  readonly inputs: Readonly<Record<string, string>>
  /** Takes whole lines of the log. */
  readonly write: (line: string) => void
}

/**
 * A world that knows nothing of the workflow around it: no GITHUB_*, INPUT_* or proxy variable reaches it, and it writes
 * to none of GitHub's files.
 */
export function localWorld({repository, url, cwd, inputs, write}: Local): World {
  return {
    env: {
      GITHUB_REPOSITORY: `${repository.owner}/${repository.repo}`,
      GITHUB_SHA: repository.sha,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_JOB: 'preview',
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: url,
      GITHUB_WORKSPACE: cwd
    },
    cwd,
    log: terminalLog(write),
    now: () => new Date(),
    sleep: milliseconds => new Promise(done => setTimeout(done, milliseconds)),
    stop: new AbortController().signal,
    random: Math.random,
    input: name => inputs[name] ?? (name === 'token' ? 'embedded' : ''),
    setOutput: () => undefined,
    saveState: () => undefined,
    state: () => '',
    exportVariable: () => undefined,
    writeCommands: () => undefined,
    writeJobSummary: () => Promise.resolve()
  }
}
