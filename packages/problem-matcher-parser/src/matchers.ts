import {translate} from './expression.ts'
import type {Expression} from './expression.ts'
import {JsonError, parseLenientJson} from './lenient-json.ts'
import {InvalidExpression, UnsupportedExpression} from './syntax.ts'

/** What a group of a pattern can be, as the configuration names it. */
export const properties = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'] as const
export type Property = (typeof properties)[number]

/** One pattern of a matcher. */
export interface Pattern {
  readonly expression: Expression
  /** The number of the group, in .NET's count, that holds each property; 0 is the whole match. */
  readonly groups: Readonly<Partial<Record<Property, number>>>
  /** Whether the last pattern may match on the following lines too. */
  readonly loop: boolean
}

/** A matcher that is ready for a LineMatcher; made by parseMatchers. */
export interface ProblemMatcher {
  /** Compared without regard to case. */
  readonly owner: string
  /** The severity of matches that capture none. */
  readonly severity: 'error' | 'warning' | 'notice'
  /** The `fromPath` of matches that capture none. */
  readonly fromPath?: string
  /** At least one. */
  readonly patterns: readonly Pattern[]
}

/** Why a matcher, or a whole file of them, cannot be used. */
export interface MatcherProblem {
  /** Absent where the fault is not one matcher's. */
  readonly owner?: string
  /** A sentence without its full stop; for what the runner refuses too, in the runner's words. */
  readonly message: string
  /**
   * `invalid`: the runner refuses the whole file, and so does this. `unsupported`: the runner would take it, but JavaScript
   * cannot express it; only this matcher is left out.
   */
  readonly kind: 'invalid' | 'unsupported'
}

/**
 * Reads the configuration of problem matchers, `{"problemMatcher": [{"owner": …, "pattern": [{"regexp": …}]}]}`.
 *
 * `json` is the text of a file, read as tolerantly as the runner does (comments, trailing commas, unknown properties), or
 * the value it stands for. Never throws: gives the matchers that can be used, in the order of the file, and every fault.
 * No `problemMatcher` at all is no fault.
 *
 * The rules and words are those of IssueMatcher.cs in actions/runner.
 */
export const parseMatchers = (
  json: unknown
): {readonly matchers: readonly ProblemMatcher[]; readonly problems: readonly MatcherProblem[]} => {
  const problems: MatcherProblem[] = []
  const matchers: ProblemMatcher[] = []
  try {
    const owners = new Set<string>()
    for (const item of listOf(typeof json === 'string' ? parseLenientJson(json) : json)) {
      const owner = ownerOf(item)
      try {
        matchers.push(matcherOf(item, owner))
      } catch (error) {
        problems.push({...(owner === '' ? {} : {owner}), ...faultOf(error, owner)})
      }
      if (owner !== '' && owners.has(owner.toUpperCase()))
        problems.push({owner, message: `Duplicate owner name '${owner}'`, kind: 'invalid'})
      owners.add(owner.toUpperCase())
    }
  } catch (error) {
    problems.push(faultOf(error, ''))
  }
  return {matchers: problems.some(problem => problem.kind === 'invalid') ? [] : matchers, problems}
}

class Fault extends Error {}

const faultOf = (error: unknown, owner: string): Pick<MatcherProblem, 'kind' | 'message'> => {
  if (error instanceof UnsupportedExpression)
    return {kind: 'unsupported', message: `Matcher '${owner}': ${error.message}`}
  if (error instanceof JsonError) return {kind: 'invalid', message: `Not valid JSON: ${error.message}`}
  if (error instanceof Fault) return {kind: 'invalid', message: error.message}
  throw error
}

// Property names are matched without regard to case when none fits exactly.
const get = (object: object, name: string): unknown => {
  const entries = Object.entries(object)
  const found =
    entries.findLast(([key]) => key === name) ?? entries.findLast(([key]) => key.toUpperCase() === name.toUpperCase())
  return found?.[1]
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (root: unknown): readonly unknown[] => {
  if (root === null || root === undefined) return []
  if (!isObject(root)) throw new Fault("The configuration must be an object with the property 'problemMatcher'")
  const list = get(root, 'problemMatcher') ?? []
  if (!Array.isArray(list)) throw new Fault("The property 'problemMatcher' must be an array")
  return list
}

const ownerOf = (item: unknown): string => {
  const owner = isObject(item) ? get(item, 'owner') : undefined
  return ['string', 'number', 'boolean'].includes(typeof owner) ? String(owner) : ''
}

const matcherOf = (item: unknown, owner: string): ProblemMatcher => {
  if (!isObject(item)) throw new Fault('A problem matcher must be an object')
  if (owner === '') throw new Fault('Owner must not be empty')
  const severity = textOf(item, 'severity', owner)
  const word = severity.toLowerCase()
  if (word !== '' && word !== 'error' && word !== 'warning' && word !== 'notice')
    throw new Fault(`Matcher '${owner}' contains unexpected default severity '${severity}'`)
  const list = get(item, 'pattern') ?? []
  if (!Array.isArray(list)) throw new Fault(`The property 'pattern' of matcher '${owner}' must be an array`)
  if (list.length === 0) throw new Fault(`Matcher '${owner}' does not contain any patterns`)
  const fromPath = textOf(item, 'fromPath', owner)
  return {
    owner,
    severity: word === '' ? 'error' : word,
    ...(fromPath === '' ? {} : {fromPath}),
    patterns: patternsOf(list, owner)
  }
}

const patternsOf = (list: readonly unknown[], owner: string): Pattern[] => {
  const seen = new Set<Property>()
  // All that .NET refuses is told before what only JavaScript cannot express.
  let unsupported: UnsupportedExpression | undefined
  const patterns = list.flatMap((item, index): Pattern[] => {
    if (!isObject(item)) throw new Fault(`A pattern of matcher '${owner}' is not an object`)
    const given = numbersOf(item)
    const loop = truthOf(get(item, 'loop'))
    if (loop && (index === 0 || index < list.length - 1))
      throw new Fault("Only the last pattern in a multiline matcher may set 'loop'")
    if (loop && given.message === undefined) throw new Fault("The loop pattern must set 'message'")
    const expression = expressionOf(textOf(item, 'regexp', owner), owner)
    const count = expression instanceof UnsupportedExpression ? Infinity : expression.groupCount
    for (const property of properties) {
      const number = given[property]
      if (number === undefined) continue
      if (seen.has(property)) throw new Fault(`The property '${property}' is set twice`)
      if (number < 0 || number >= count)
        throw new Fault(`The property '${property}' is set to ${number} which is out of range`)
      seen.add(property)
    }
    if (expression instanceof UnsupportedExpression) {
      unsupported ??= expression
      return []
    }
    return [{expression, groups: given, loop}]
  })
  if (!seen.has('message')) throw new Fault("At least one pattern must set 'message'")
  if (unsupported) throw unsupported
  return patterns
}

const shown = (source: string): string => (source.length > 300 ? `${source.slice(0, 300)}…` : source)

const expressionOf = (source: string, owner: string): Expression | UnsupportedExpression => {
  try {
    return translate(source)
  } catch (error) {
    if (error instanceof UnsupportedExpression)
      return new UnsupportedExpression(
        `the expression '${shown(source)}' uses ${error.message}, which JavaScript cannot express`
      )
    if (error instanceof InvalidExpression)
      throw new Fault(`Matcher '${owner}': the expression '${shown(source)}' is invalid: ${error.message}`)
    throw error
  }
}

const numbersOf = (item: object): Partial<Record<Property, number>> => {
  const numbers: Partial<Record<Property, number>> = {}
  for (const property of properties) {
    const value = get(item, property)
    if (value === undefined || value === null || value === '') continue
    const number = typeof value === 'string' && /^\s*[-+]?\d+\s*$/.test(value) ? Number(value) : value
    if (typeof number !== 'number' || !Number.isInteger(number))
      throw new Fault(`The property '${property}' must be the number of a group, not ${JSON.stringify(value)}`)
    numbers[property] = number
  }
  return numbers
}

const textOf = (item: object, name: string, owner: string): string => {
  const value = get(item, name)
  if (value === undefined || value === null) return ''
  if (typeof value === 'object') throw new Fault(`The property '${name}' of matcher '${owner}' must be a string`)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const truthOf = (value: unknown): boolean => {
  if (value === undefined || value === null) return false
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined
  if (word === 'true' || word === 'false') return word === 'true'
  throw new Fault(`The property 'loop' must be true or false, not ${JSON.stringify(value)}`)
}
