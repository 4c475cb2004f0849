import {spawn} from 'node:child_process'

/** How long a process has after each signal, in milliseconds. */
export interface Patience {
  readonly afterInterrupt: number
  readonly afterTerminate: number
}

/** What the runner gives it. @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation */
export const runnerPatience: Patience = {afterInterrupt: 7_500, afterTerminate: 2_500}

/** A process of a step. */
export interface Program {
  readonly command: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly cancel?: AbortSignal | undefined
  readonly patience: Patience
}

/** What became of it. `code` is null where a signal ended it. */
export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly output: string
}

/** Runs a process as the runner does: when the job is cancelled it is interrupted, then terminated, then killed. */
export const runProgram = ({command: [file, ...words], cwd, env, cancel, patience}: Program): Promise<Ended> =>
  new Promise((ended, lost) => {
    const child = spawn(file, words, {cwd, env: {...env}, stdio: ['ignore', 'pipe', 'pipe'], detached: true})
    const timers: NodeJS.Timeout[] = []
    let output = ''
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
    child.on('exit', () => {
      // What the process left running is ended with it, as the runner does at the end of a job.
      try {
        process.kill(-child.pid!, 'SIGKILL')
      } catch {
        // Nothing was left.
      }
    })
    child.on('close', (code, signal) => {
      timers.forEach(clearTimeout)
      cancel?.removeEventListener('abort', interrupt)
      ended({code, signal, output})
    })
  })
