import {includes, onlyMember} from './characters.ts'
import {compileCostOf} from './compile-cost.ts'
import {degreeOf} from './cost.ts'
import {parseExpression} from './parse-expression.ts'
import {children, UnsupportedExpression} from './syntax.ts'
import type {Node} from './syntax.ts'
import {writeExpression} from './write-expression.ts'

/** A regular expression of .NET, ready to run in JavaScript. */
export interface Expression {
  /** As the matcher has it. */
  readonly source: string
  readonly regexp: RegExp
  /** How many groups there are, the whole match among them. */
  readonly groupCount: number
  /** The groups of `regexp` that stand for each of .NET's numbers. */
  readonly groups: ReadonlyMap<number, readonly number[]>
  /** How its work can grow with the length of the line; see degreeOf. */
  readonly degree: number
  /** Text that every match contains, '' where there is none: looking for it is much faster than the expression. */
  readonly literal: string
  /** Whether it spells out the escape character, and so may want to see escape sequences. */
  readonly spellsEscape: boolean
}

// Expressions of people cost some hundreds; this is a tenth of a second.
const mostCompileCost = 100_000

/**
 * Translates a regular expression from .NET (`RegexOptions.ECMAScript | RegexOptions.CultureInvariant`, as the runner
 * compiles it) to JavaScript. Throws InvalidExpression, or UnsupportedExpression naming the construct.
 */
export const translate = (source: string): Expression => {
  const {tree, groups: numbers} = parseExpression(source)
  if (compileCostOf(tree) > mostCompileCost) throw new UnsupportedExpression('too many optional parts in a row')
  const written = writeExpression(tree)
  let regexp: RegExp
  try {
    regexp = new RegExp(written.source)
  } catch (error) {
    throw new UnsupportedExpression(`something that this engine refuses (${(error as Error).message.slice(-60)})`)
  }
  return {
    source,
    regexp,
    groupCount: numbers.size,
    groups: new Map([[0, [0]], ...written.groups]),
    degree: degreeOf(tree),
    literal: longestLiteral(tree),
    spellsEscape: spellsEscape(tree)
  }
}

/** The value of .NET's group `number`: its last capture, '' when it did not take part. */
export const valueOf = (expression: Expression, match: RegExpExecArray, number: number): string =>
  (expression.groups.get(number) ?? []).map(group => match[group]).findLast(value => value !== undefined) ?? ''

const spellsEscape = (node: Node): boolean =>
  node.kind === 'set'
    ? includes(node.set, 0x1b) && node.set.reduce((count, [first, last]) => count + last - first + 1, 0) < 8
    : children(node).some(spellsEscape)

const longestLiteral = (tree: Node): string => {
  let longest = ''
  let run = ''
  const end = (): void => {
    if (run.length > longest.length) longest = run
    run = ''
  }
  const walk = (node: Node): void => {
    if (node.kind === 'set') {
      const only = onlyMember(node.set)
      if (only === undefined) end()
      else run += only
    } else if (node.kind === 'sequence' || node.kind === 'capture' || node.kind === 'atomic')
      children(node).forEach(walk)
    else if (node.kind === 'repeat' && node.min > 0) {
      // What is repeated stands there at least once, but not next to what surrounds it.
      end()
      walk(node.node)
      end()
    } else if (['repeat', 'choice', 'backreference'].includes(node.kind)) end()
  }
  walk(tree)
  end()
  return longest.length > 1 ? longest : ''
}
