import {run, runnerOf} from './bounded.ts'
import type {Runner} from './bounded.ts'
import {stripEscapeSequences} from './escape-sequences.ts'
import {valueOf} from './expression.ts'
import {properties} from './matchers.ts'
import type {Pattern, ProblemMatcher, Property} from './matchers.ts'

/** What the patterns captured: '' for a group that took no part, absent for a property that no pattern sets. */
export type Captured = Readonly<Partial<Record<Property, string>>>

/** A matcher at work: what its earlier patterns found waits here for the later ones. */
export interface MatcherState {
  readonly matcher: ProblemMatcher
  readonly runners: readonly Runner[]
  /** For each pattern but the last, what it and those before it captured. */
  waiting: (Captured | undefined)[]
  /** Whether a line was already told that could not be searched. */
  hasFailed: boolean
}

/** A line as the matchers see it. */
export interface MatchedLine {
  readonly text: string
  /** With its escape sequences; for expressions that spell some out. */
  readonly raw: string
}

export const stateOf = (matcher: ProblemMatcher): MatcherState => ({
  matcher,
  runners: matcher.patterns.map(({expression}) => runnerOf(expression)),
  waiting: [],
  hasFailed: false
})

/**
 * Offers a line to one matcher; gives what was captured when it completes a match. Throws MatchTimeout and MatchFailure.
 *
 * This is the runner's IssueMatcher.Match to the letter: patterns are tried from the last to the first, so that with four
 * and more of them a middle one keeps waiting over any number of other lines.
 */
export const offer = (state: MatcherState, line: MatchedLine, milliseconds: number): Captured | undefined => {
  const {patterns} = state.matcher
  const last = patterns.length - 1
  for (let index = last; index >= 0; index--) {
    const before = index > 0 ? state.waiting[index - 1] : undefined
    if (index > 0 && before === undefined) continue
    const captured = capture(patterns[index]!, {runner: state.runners[index]!, line, before}, milliseconds)
    if (index < last) state.waiting[index] = captured
    else if (captured) {
      state.waiting = []
      if (patterns[last]!.loop) state.waiting[last - 1] = before
      return captured
    } else if (last > 0) state.waiting[last - 1] = undefined
  }
  return undefined
}

interface Attempt {
  readonly runner: Runner
  readonly line: MatchedLine
  readonly before: Captured | undefined
}

const capture = (pattern: Pattern, {runner, line, before}: Attempt, milliseconds: number): Captured | undefined => {
  let match = run(runner, line.text, milliseconds)
  if (!match && pattern.expression.spellsEscape && line.raw !== line.text) match = run(runner, line.raw, milliseconds)
  if (!match) return undefined
  const captured: Partial<Record<Property, string>> = {}
  for (const property of properties) {
    const group = pattern.groups[property]
    const value = before?.[property] ?? (group === undefined ? undefined : valueOf(pattern.expression, match, group))
    if (value !== undefined) captured[property] = match.input === line.text ? value : stripEscapeSequences(value)
  }
  return captured
}
