import {spawn} from 'node:child_process'

/** How long a process has after each signal, in milliseconds. */
export interface Patience {
  readonly afterInterrupt: number
  readonly afterTerminate: number
}

/** What the runner gives it. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation */
export const runnerPatience: Patience = {afterInterrupt: 7_500, afterTerminate: 2_500}

/** How long a process may run, in milliseconds: no step that tests need waits so long, and one that hangs is a mistake. */
const longestStep = 45_000

/** A process that ran longer than it may; the message has all that it wrote. */
export class Overrun extends Error {}

/** A process of a step. */
export interface Program {
  readonly command: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly cancel?: AbortSignal | undefined
  readonly patience: Patience
  /** Milliseconds after which it is killed; longestStep by default. */
  readonly limit?: number
}

/** What became of it. `code` is null where a signal ended it. */
export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly output: string
}

/**
 * Runs a process as the runner does: when the job is cancelled it is interrupted, then terminated, then killed. Throws
 * Overrun, having killed it and all that it started, where it does not end within its limit.
 */
export const runProgram = (program: Program): Promise<Ended> =>
  new Promise((ended, lost) => {
    const {command, cwd, env, cancel, patience, limit = longestStep} = program
    const [file, ...words] = command
    const child = spawn(file, words, {cwd, env: {...env}, stdio: ['ignore', 'pipe', 'pipe'], detached: true})
    let output = ''
    const endAll = (): void => {
      try {
        process.kill(-child.pid!, 'SIGKILL')
      } catch {
        // Nothing was left.
      }
    }
    const timers = [
      setTimeout(() => {
        endAll()
        lost(new Overrun(`${command.join(' ')} did not end within ${limit / 1000} s:\n${output}`))
      }, limit)
    ]
    const keep = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const interrupt = (): void => {
      child.kill('SIGINT')
      timers.push(
        setTimeout(() => child.kill('SIGTERM'), patience.afterInterrupt),
        setTimeout(() => child.kill('SIGKILL'), patience.afterInterrupt + patience.afterTerminate)
      )
    }
    if (cancel?.aborted === true) interrupt()
    else cancel?.addEventListener('abort', interrupt, {once: true})
    child.on('error', lost)
    // What the process left running is ended with it, as the runner does at the end of a job.
    child.on('exit', endAll)
    child.on('close', (code, signal) => {
      timers.forEach(clearTimeout)
      cancel?.removeEventListener('abort', interrupt)
      ended({code, signal, output})
    })
  })
