import {MatchFailure, MatchTimeout, runAhead} from './bounded.ts'
import {parseCommand} from './commands.ts'
import type {Command} from './commands.ts'
import {stripAsTheRunnerDoes, stripEscapeSequences} from './escape-sequences.ts'
import {toMatch} from './match.ts'
import type {Behaviour, Match} from './match.ts'
import {offer, stateOf} from './matcher-state.ts'
import type {Captured, MatchedLine, MatcherState} from './matcher-state.ts'
import {parseMatchers} from './matchers.ts'
import type {ProblemMatcher} from './matchers.ts'

/** How a LineMatcher works. */
export interface LineMatcherOptions {
  /**
   * `documented` (the default) strips escape sequences, takes `\` in a path for `/`, and keeps long messages. `runner` does what
   * the runner really does on Linux: none of these, and messages are cut at 4096 characters.
   */
  readonly behaviour?: Behaviour
  /** How long one expression may work on one line, in milliseconds; 1000 by default, as in the runner. */
  readonly timeout?: number
  /**
   * Gives the text of the file that an `::add-matcher::` or `::remove-matcher::` line names, or undefined where it is not to
   * be had. Without it such lines change nothing, except `::remove-matcher owner=…::`.
   */
  readonly readMatcherFile?: (path: string) => string | undefined
  /** Called with a sentence when a matcher is removed for its slowness, when a line is too long for it, and when a command in the
   * log cannot be obeyed. */
  readonly warn?: (sentence: string) => void
}

// As in the runner.
const attempts = 3
// All the time that a matcher may take where it can be slow: a fixed part, and one that grows with the text, so that the whole
// stays linear. The runner has no such bound.
const graceMilliseconds = 10_000
const millisecondsPerCharacter = 1 / 1000

/**
 * Matches the lines of a log, one by one, as GitHub's runner matches the output of a step. One LineMatcher is for one
 * stream: what stands on standard output and standard error, or in two files, wants two.
 */
export class LineMatcher {
  #states: readonly MatcherState[] = []
  #lines = 0
  #characters = 0
  #stopToken: string | undefined
  readonly #counts = new Map<string, {owner: string; matches: number}>()
  readonly #options: LineMatcherOptions
  readonly #behaviour: Behaviour
  readonly #timeout: number

  constructor(matchers: readonly ProblemMatcher[] = [], options: LineMatcherOptions = {}) {
    this.#options = options
    this.#behaviour = options.behaviour ?? 'documented'
    this.#timeout = Math.max(1, Math.ceil(options.timeout ?? 1000))
    this.add(matchers)
  }

  /**
   * Adds matchers: they are asked before those that are there, in their own order, and replace those of the same owner.
   * Give the matchers of one file in one call.
   */
  add(matchers: readonly ProblemMatcher[]): void {
    const added = new Map(matchers.map(matcher => [keyOf(matcher.owner), matcher]))
    this.#states = [
      ...[...added.values()].map(stateOf),
      ...this.#states.filter(state => !added.has(keyOf(state.matcher.owner)))
    ]
    for (const [key, {owner}] of added) this.#counts.set(key, {owner, matches: this.#counts.get(key)?.matches ?? 0})
  }

  /** Removes the matcher of an owner, without regard to case. */
  remove(owner: string): void {
    this.#states = this.#states.filter(state => keyOf(state.matcher.owner) !== keyOf(owner))
  }

  /** Forgets what earlier lines left waiting, as between two steps; the matchers and the count of lines stay. */
  reset(): void {
    for (const state of this.#states) state.waiting = []
    this.#stopToken = undefined
  }

  /** How many lines were pushed. */
  get lines(): number {
    return this.#lines
  }

  /** For the owner of every matcher that ever was there, how many matches it gave. */
  get counts(): readonly {readonly owner: string; readonly matches: number}[] {
    return [...this.#counts.values()]
  }

  /**
   * Takes the next line, without its end; gives the problem that it completes, at most one. A line with a workflow command
   * is obeyed (`add-matcher`, `remove-matcher`, `stop-commands`) or passed over. Never throws and cannot hang.
   */
  push(line: string): Match | undefined {
    this.#lines++
    this.#characters += line.length
    if (this.#isCommand(line)) return undefined
    const seen = this.#asSeen(line)
    const states = this.#states
    for (const state of states) {
      const captured = this.#offer(state, seen)
      if (!captured) continue
      for (const other of states) if (other !== state) other.waiting = []
      const match = toMatch(captured, {matcher: state.matcher, logLine: this.#lines, behaviour: this.#behaviour})
      if (!match) continue
      this.#counts.get(keyOf(match.owner))!.matches++
      return match
    }
    return undefined
  }

  /** The same for many lines at once: what `push` gives for each, less the undefined. Faster for slow expressions. */
  pushAll(lines: readonly string[]): Match[] {
    if (this.#states.some(({runners}) => runners[0]!.expression.degree > 1)) {
      const texts = lines.map(line => this.#asSeen(line).text)
      for (const {runners} of this.#states) runAhead(runners[0]!, texts, this.#timeout)
    }
    return lines.flatMap(line => this.push(line) ?? [])
  }

  #asSeen(raw: string): MatchedLine {
    return this.#behaviour === 'runner'
      ? {raw: stripAsTheRunnerDoes(raw), text: stripAsTheRunnerDoes(raw)}
      : {raw, text: stripEscapeSequences(raw)}
  }

  #offer(state: MatcherState, line: MatchedLine): Captured | undefined {
    for (let attempt = 1; ; attempt++)
      try {
        const captured = offer(state, line, this.#timeout)
        this.#removeIfTooSlow(state)
        return captured
      } catch (error) {
        if (error instanceof MatchFailure) {
          if (!state.hasFailed)
            this.#warn(
              `Issue matcher '${state.matcher.owner}' cannot search line ${this.#lines}, of ${line.text.length} characters. Error: ${error.message}`
            )
          state.hasFailed = true
          return undefined
        }
        if (!(error instanceof MatchTimeout)) throw error
        if (attempt < attempts) continue
        this.#drop(state, `Matcher failed ${attempts} times. Error: ${error.message}`)
        return undefined
      }
  }

  #removeIfTooSlow(state: MatcherState): void {
    let spent = 0
    for (const runner of state.runners) spent += runner.spent
    if (spent > graceMilliseconds + this.#characters * millisecondsPerCharacter)
      this.#drop(state, `It took ${Math.round(spent / 1000)} seconds for ${this.#lines} lines`)
  }

  #drop(state: MatcherState, reason: string): void {
    this.#states = this.#states.filter(each => each !== state)
    this.#warn(`Removing issue matcher '${state.matcher.owner}'. ${reason}`)
  }

  #warn(sentence: string): void {
    this.#options.warn?.(sentence)
  }

  #isCommand(line: string): boolean {
    if (!line.includes('::') && !line.includes('##[')) return false
    const command = parseCommand(line, this.#stopToken)
    if (!command) return false
    if (this.#stopToken !== undefined) {
      // Until the token comes, commands are ordinary output.
      if (command.name.toLowerCase() !== this.#stopToken.toLowerCase()) return false
      this.#stopToken = undefined
      return true
    }
    this.#obey(command)
    return true
  }

  #obey({name, properties, data}: Command): void {
    switch (name.toLowerCase()) {
      case 'stop-commands':
        this.#stopToken = data
        break
      case 'add-matcher':
        this.add(this.#matchersIn(data, name))
        break
      case 'remove-matcher': {
        const owner = properties['owner'] ?? ''
        if ((owner === '') === (data === ''))
          this.#warn(`The command '${name}' in line ${this.#lines} must name either an owner or a file`)
        else if (owner !== '') this.remove(owner)
        else for (const matcher of this.#matchersIn(data, name)) this.remove(matcher.owner)
      }
    }
  }

  #matchersIn(path: string, command: string): readonly ProblemMatcher[] {
    const place = `The command '${command}' in line ${this.#lines}`
    if (path === '') {
      this.#warn(`${place} names no file`)
      return []
    }
    const text = this.#options.readMatcherFile?.(path)
    if (text === undefined) {
      this.#warn(`${place} names '${path}', which cannot be read here`)
      return []
    }
    const {matchers, problems} = parseMatchers(text)
    for (const {message} of problems) this.#warn(`${place}: ${path}: ${message}`)
    return matchers
  }
}

const keyOf = (owner: string): string => owner.toUpperCase()
