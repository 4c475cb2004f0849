import {UserError} from './errors.ts'
import {runnerLog} from './log.ts'
import {run} from './run.ts'
import type {World} from './world.ts'

/** The action: hands the real world to run(), and fails the step when the ending says so. */
export async function action(): Promise<void> {
  const core = await import('@actions/core')
  const writeLine = (line: string): void => void process.stdout.write(`${line}\n`)
  const world: World = {
    env: process.env,
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    log: runnerLog(writeLine),
    now: () => new Date(),
    sleep: milliseconds => new Promise(done => setTimeout(done, milliseconds)),
    random: Math.random,
    input: name => core.getInput(name),
    setOutput: (name, value) => core.setOutput(name, value),
    writeCommands: lines => lines.forEach(writeLine),
    async writeJobSummary(markdown) {
      if (process.env['GITHUB_STEP_SUMMARY'] !== undefined) await core.summary.addRaw(markdown).write()
    }
  }
  try {
    const {fails} = await run(world)
    if (fails) process.exitCode = 1
  } catch (error) {
    if (error instanceof UserError) for (const sentence of error.message.split('\n')) world.log.error(sentence)
    else world.log.error(`Verdict has a bug, please report it: ${(error as Error).stack ?? String(error)}`)
    process.exitCode = 1
  }
}
