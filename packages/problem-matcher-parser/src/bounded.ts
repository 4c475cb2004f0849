import {createContext, Script} from 'node:vm'
import type {Context} from 'node:vm'
import type {Expression} from './expression.ts'

/** An expression that did not come to an end in the time it was given. */
export class MatchTimeout extends Error {
  override readonly name = 'MatchTimeout'
}

// Steps of the engine, at 1 to 3 ns each. Below the first figure a clock would cost more than it tells; below the second a
// line takes some 30 ms at the very worst, and the 60 µs of a call that can be interrupted are not worth it.
const untimedSteps = 10_000
const directSteps = 10_000_000

/** What an expression may cost at the worst on a line of so many characters, in steps of a backtracking engine. */
const stepsFor = ({degree}: Expression, length: number): number => {
  if (degree === 1) return 0
  if (degree > 6) return Infinity
  let steps = 1
  for (let factor = 1; factor <= degree; factor++) steps *= length / factor
  return steps
}

/** A line that the engine could not search, because it ran out of memory for the ways back. */
export class MatchFailure extends Error {
  override readonly name = 'MatchFailure'
}

/** Runs one expression within time bounds; holds what is needed for it between the lines. */
export interface Runner {
  readonly expression: Expression
  /** The time that the expression took where it may be slow, in milliseconds. */
  spent: number
  /** Results found ahead, see runAhead. */
  ahead: Map<string, RegExpExecArray | null> | undefined
}

export const runnerOf = (expression: Expression): Runner => ({expression, spent: 0, ahead: undefined})

/** Whether a line would need a call that can be interrupted. */
const needsGuard = ({expression}: Runner, line: string): boolean =>
  !isHopeless(expression, line) && stepsFor(expression, line.length) > directSteps

// An exponential expression is left to run into its bound, as in the runner: it is to be told about.
const isHopeless = ({literal, degree}: Expression, line: string): boolean =>
  literal !== '' && degree !== Infinity && !line.includes(literal)

/**
 * The first match in the line, or null. Expressions that are linear, or cheap enough on a line of this length, run directly;
 * others where they can be interrupted. Throws MatchTimeout after so many milliseconds, and MatchFailure.
 */
export const run = (runner: Runner, line: string, milliseconds: number): RegExpExecArray | null => {
  const {expression} = runner
  if (isHopeless(expression, line)) return null
  const steps = stepsFor(expression, line.length)
  if (steps <= untimedSteps) return search(expression.regexp, line)
  const found = runner.ahead?.get(line)
  if (found !== undefined) return found
  const start = performance.now()
  try {
    if (steps <= directSteps) return search(expression.regexp, line)
    let match: RegExpExecArray | null = null
    interruptible(() => (match = search(expression.regexp, line)), milliseconds)
    return match
  } finally {
    runner.spent += performance.now() - start
  }
}

/** Finds the results for many lines in one interruptible call, for `run` to pick up; what takes too long is left to `run`. */
export const runAhead = (runner: Runner, lines: readonly string[], milliseconds: number): void => {
  const guarded = lines.filter(line => needsGuard(runner, line))
  runner.ahead = undefined
  if (guarded.length < 2) return
  const results = (runner.ahead = new Map<string, RegExpExecArray | null>())
  const start = performance.now()
  try {
    interruptible(
      () => guarded.forEach(line => results.set(line, search(runner.expression.regexp, line))),
      milliseconds
    )
  } catch (error) {
    if (!(error instanceof MatchTimeout || error instanceof MatchFailure)) throw error
  }
  runner.spent += performance.now() - start
}

const search = (regexp: RegExp, line: string): RegExpExecArray | null => {
  try {
    return regexp.exec(line)
  } catch (error) {
    throw new MatchFailure((error as Error).message, {cause: error})
  }
}

let sandbox: (Context & {job?: () => void}) | undefined
let script: Script | undefined

// V8 can only interrupt what a script of node:vm runs; the regular expression engine heeds that too.
const interruptible = (job: () => void, milliseconds: number): void => {
  sandbox ??= createContext({})
  script ??= new Script('job()')
  sandbox.job = job
  try {
    script.runInContext(sandbox, {timeout: milliseconds})
  } catch (error) {
    if ((error as {code?: unknown}).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new MatchTimeout(`The matching took longer than ${milliseconds} ms`)
    throw error
  } finally {
    delete sandbox.job
  }
}
