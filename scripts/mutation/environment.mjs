// The Jest environment of a mutation run: it knows which statements each test reaches, and leaves one out at a time.
// The plan of the run is the JSON file that VERDICT_MUTATION_PLAN names (see rounds.test.mjs).
import {appendFileSync, readFileSync} from 'node:fs'
import {TestEnvironment} from 'jest-environment-node'

/** Steps of loops beyond what the tests need as they are, before a loop is taken for endless. */
const patience = 20_000_000

export default class MutationEnvironment extends TestEnvironment {
  plan = JSON.parse(readFileSync(process.env.VERDICT_MUTATION_PLAN, 'utf8'))
  files = new Map()
  steps = 0
  /** What was reached outside of any test: in hooks and while tests were described. */
  outside = new Set()
  tests = []
  seen = new Map()
  failed = new Set()
  round
  state

  async setup() {
    await super.setup()
    const {plan} = this
    const step = () => {
      if (++this.steps > patience) throw new Error('this loop does not seem to end')
    }
    this.global.verdictMutation = {
      of: path => {
        const known = this.files.get(path)
        if (known !== undefined) return known
        const {count} = plan.files[path]
        const file = {reached: new Uint8Array(count), off: -1, step}
        this.files.set(path, file)
        if (plan.fromStart !== undefined) this.leaveOut(plan.fromStart)
        return file
      },
      plan,
      leaveOut: mutant => this.leaveOut(mutant),
      reached: () => this.takeReached(),
      enter: name => {
        this.global.verdictMutation.describe(name, () => undefined)
        this.state.currentDescribeBlock = this.state.rootDescribeBlock.children.at(-1)
      },
      /** @param keep the names of the tests to keep; all when absent, none when empty. */
      leave: keep => {
        const block = this.state.currentDescribeBlock
        this.state.currentDescribeBlock = this.state.rootDescribeBlock
        if (keep !== undefined) prune(block, keep)
      },
      tell: line => this.tell(line)
    }
  }

  /** @param {string | undefined} mutant `path:number` */
  leaveOut(mutant) {
    for (const file of this.files.values()) file.off = -1
    const [, path, number] = /^(.*):(\d+)$/.exec(mutant ?? '') ?? []
    const file = this.files.get(path)
    if (file !== undefined) file.off = Number(number)
    this.steps = 0
  }

  takeReached() {
    const found = []
    for (const [path, {reached}] of this.files) {
      for (let at = reached.indexOf(1); at >= 0; at = reached.indexOf(1, at + 1)) found.push(`${path}:${at}`)
      reached.fill(0)
    }
    return found
  }

  tell(line) {
    appendFileSync(this.plan.out, `${JSON.stringify(line)}\n`)
  }

  /** Within a round: the round's mutant fails a test, or a hook. */
  fail() {
    if (this.round === undefined || this.failed.has(this.round)) return
    this.failed.add(this.round)
    this.tell({failed: this.round})
  }

  handleTestEvent(event, state) {
    this.state = state
    const {plan} = this
    if (plan.rounds === undefined) return this.record(event)
    if (event.name === 'run_describe_start' && event.describeBlock.parent === state.rootDescribeBlock) {
      this.round = event.describeBlock.name
      this.leaveOut(plan.fromStart ?? /^(.*:\d+)$/.exec(this.round)?.[1])
      this.tell({round: this.round})
    }
    if (event.name === 'test_start') {
      this.steps = 0
      if (this.failed.has(this.round)) event.test.mode = 'skip'
    }
    if (event.name === 'test_done' && event.test.errors.length > 0) this.fail()
    if (event.name === 'hook_failure' || event.name === 'error') this.fail()
    if (event.name === 'run_finish') this.tell({ended: true})
  }

  record(event) {
    const gather = () => {
      for (const each of this.takeReached()) this.outside.add(each)
    }
    if (event.name === 'run_start' || event.name === 'test_start' || event.name === 'run_finish') gather()
    if (event.name === 'test_start') this.steps = 0
    if (event.name === 'test_done') {
      const {test} = event
      if (test.errors.length > 0) this.tell({broken: nameOf(test), why: String(test.errors[0])})
      this.tests.push({name: nameOf(test), reached: this.takeReached(), ms: test.duration ?? 0})
    }
    if (event.name === 'run_finish') this.tell({outside: [...this.outside], tests: this.tests})
  }
}

/** The names of a test and of what it is in, without the round's. */
function nameOf(test) {
  const names = []
  for (let at = test; at.parent?.parent !== undefined; at = at.parent) names.unshift(at.name)
  return names.join(' › ')
}

function prune(block, keep) {
  const kept = new Set(keep)
  const visit = each => {
    each.children = each.children.filter(child => {
      if (child.type !== 'test') {
        visit(child)
        return child.children.length > 0
      }
      return kept.has(nameOf(child))
    })
    each.tests = each.tests.filter(test => kept.has(nameOf(test)))
  }
  visit(block)
}
