// One test file, once as it is or once for each mutant of the plan, in one process: what it imports is loaded once.
import {describe} from '@jest/globals'

const {plan, enter, leave, leaveOut, reached, tell} = globalThis.verdictMutation
globalThis.verdictMutation.describe = describe

// Loads what the tests import. What is reached here depends on no round.
enter('loading')
await import(plan.test)
leave(plan.fromStart === undefined ? [] : undefined)
if (plan.rounds === undefined) {
  tell({loading: reached()})
  enter('as it is')
  await import(`${plan.test}?as-it-is`)
  leave()
} else if (plan.fromStart === undefined) {
  for (const [at, {mutant, tests}] of plan.rounds.entries()) {
    leaveOut(mutant)
    enter(mutant ?? `control ${at}`)
    try {
      await import(`${plan.test}?${at}`)
    } catch {
      tell({failed: mutant ?? `control ${at}`})
    }
    leave(tests)
  }
}
leaveOut(undefined)
