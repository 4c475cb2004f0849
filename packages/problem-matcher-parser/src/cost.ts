import {dot, everything} from './characters.ts'
import {ambiguityOf} from './ambiguity.ts'
import type {Automaton} from './ambiguity.ts'
import {children} from './syntax.ts'
import type {Node} from './syntax.ts'

/**
 * How the work of a backtracking engine can grow with the length n of the line: 1 for n, 2 for n² …, Infinity where it
 * is exponential or cannot be told.
 *
 * Such an engine walks, at worst, every path that a prefix of the line can take through the automaton of the
 * expression. How many there are is the ambiguity of that automaton, which Weber and Seidl (On the degree of
 * ambiguity of finite automata, 1991) read off its loops: it is exponential when a state has two ways back to itself
 * on the same word, and each pair of loops p, q with one word for p→p, p→q and q→q adds one to the degree.
 *
 * What can only make the figure too high, never too low: counted repetition is taken for a loop, assertions for
 * nothing, a back reference for `.*`.
 */
export const degreeOf = (tree: Node): number => {
  if (anyNode(tree, node => node.kind === 'look' && anyNode(node.node, isLoop))) return Infinity
  const automaton: Automaton = {sets: [], next: []}
  const {parts, anchored, absorbing} = withoutTail(tree.kind === 'sequence' ? tree.parts : [tree])
  // A search that is not anchored tries every start: as if `.*?` stood in front.
  const whole = add(automaton, {kind: 'sequence', parts: anchored ? parts : [anything, ...parts]})
  if (!whole) return Infinity
  return ambiguityOf(automaton, new Set(absorbing ? whole.last.keys() : [])) + 1
}

const anything: Node = {kind: 'repeat', node: {kind: 'set', set: everything}, min: 0, max: Infinity, lazy: true}

const isLoop = (node: Node): boolean => (node.kind === 'repeat' && node.max > 1) || node.kind === 'backreference'

const isAssertion = (node: Node): boolean =>
  !['set', 'sequence', 'choice', 'repeat', 'capture', 'atomic'].includes(node.kind)

const anyNode = (node: Node, test: (node: Node) => boolean): boolean =>
  test(node) || children(node).some(child => anyNode(child, test))

/** `.*`, `(.+)`, `.+?`: from any place in it, it can go on to the end of the line. */
const takesTheRest = (node: Node): boolean =>
  node.kind === 'capture'
    ? takesTheRest(node.node)
    : node.kind === 'repeat' &&
      node.max === Infinity &&
      node.min <= 1 &&
      node.node.kind === 'set' &&
      (node.node.set === dot || node.node.set === everything)

// Once a `(.*)$` at the end is reached, the search has succeeded and never goes back: what stands last before it, or last
// in an expression that does not ask for the end of the line, absorbs.
const withoutTail = (given: readonly Node[]) => {
  const anchored = given[0]?.kind === 'start'
  const parts = given.slice(anchored ? 1 : 0)
  const atEnd = parts.at(-1)?.kind === 'end'
  if (atEnd) parts.pop()
  const last = parts.at(-1)
  const tail = last !== undefined && takesTheRest(last)
  if (tail) parts.pop()
  return {parts, anchored, absorbing: (tail || !atEnd) && !parts.some(part => anyNode(part, isAssertion))}
}

// Expressions of people have some dozens.
const largest = 400

/** A part of the automaton: its first and last positions, and in how many ways it can take nothing. */
interface Piece {
  readonly first: Map<number, number>
  readonly last: Map<number, number>
  readonly empty: number
}

const nothing: Piece = {first: new Map(), last: new Map(), empty: 1}
const capped = (ways: number): number => Math.min(ways, 2)

const join = (a: Map<number, number>, b: Map<number, number>, factor: number): Map<number, number> => {
  if (factor === 0) return a
  const joined = new Map(a)
  for (const [position, ways] of b) joined.set(position, capped((joined.get(position) ?? 0) + ways * factor))
  return joined
}

const link = (automaton: Automaton, from: Map<number, number>, to: Map<number, number>): void => {
  for (const [position, ways] of from) {
    const next = automaton.next[position]!
    for (const [follower, more] of to) next.set(follower, capped((next.get(follower) ?? 0) + ways * more))
  }
}

// Glushkov's construction, with the ways counted; undefined when the automaton grows too large.
const add = (automaton: Automaton, node: Node): Piece | undefined => {
  switch (node.kind) {
    case 'set': {
      const position = automaton.sets.push(node.set) - 1
      automaton.next.push(new Map())
      return position >= largest
        ? undefined
        : {first: new Map([[position, 1]]), last: new Map([[position, 1]]), empty: 0}
    }
    case 'backreference':
      return add(automaton, anything)
    case 'sequence': {
      let whole = nothing
      for (const part of node.parts) {
        const piece = add(automaton, part)
        if (!piece) return undefined
        link(automaton, whole.last, piece.first)
        whole = {
          first: join(whole.first, piece.first, whole.empty),
          last: join(piece.last, whole.last, piece.empty),
          empty: capped(whole.empty * piece.empty)
        }
      }
      return whole
    }
    case 'choice': {
      let whole: Piece = {...nothing, empty: 0}
      for (const option of node.options) {
        const piece = add(automaton, option)
        if (!piece) return undefined
        whole = {
          first: join(whole.first, piece.first, 1),
          last: join(whole.last, piece.last, 1),
          empty: capped(whole.empty + piece.empty)
        }
      }
      return whole
    }
    case 'repeat': {
      const piece = add(automaton, node.node)
      if (!piece) return undefined
      if (node.max === 0) return nothing
      if (node.max > 1) link(automaton, piece.last, piece.first)
      return {...piece, empty: capped(piece.empty + (node.min === 0 ? 1 : 0))}
    }
    case 'capture':
    case 'atomic':
      return add(automaton, node.node)
    default:
      return nothing
  }
}
