import {setTimeout as wait} from 'node:timers/promises'
import {UserError} from './errors.ts'
import {runnerLog} from './log.ts'
import type {World} from './world.ts'

/** What a runner gives to a step: its environment, the toolkit, and a signal when the job is cancelled. */
async function runnerWorld(): Promise<World> {
  const core = await import('@actions/core')
  const writeLine = (line: string): void => void process.stdout.write(`${line}\n`)
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort())
  return {
    env: process.env,
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    log: runnerLog(writeLine),
    now: () => new Date(),
    // A job that is cancelled has ten seconds left: whoever sleeps is woken, and no timer holds the process.
    sleep: milliseconds => wait(milliseconds, undefined, {signal: cancelled.signal}).catch(() => undefined),
    stop: cancelled.signal,
    random: Math.random,
    input: name => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    saveState: (name, value) => core.saveState(name, value),
    state: name => core.getState(name),
    exportVariable: (name, value) => core.exportVariable(name, value),
    writeCommands: lines => lines.forEach(writeLine),
    async writeJobSummary(markdown) {
      if (process.env['GITHUB_STEP_SUMMARY'] !== undefined) await core.summary.addRaw(markdown).write()
    }
  }
}

/** Runs one step with the real world; it fails when the step says so or throws. */
export async function step(body: (world: World) => Promise<{fails: boolean}>): Promise<void> {
  const world = await runnerWorld()
  try {
    if ((await body(world)).fails) process.exitCode = 1
  } catch (error) {
    if (error instanceof UserError) for (const sentence of error.message.split('\n')) world.log.error(sentence)
    else world.log.error(`Verdict has a bug, please report it: ${(error as Error).stack ?? String(error)}`)
    process.exitCode = 1
  }
}
