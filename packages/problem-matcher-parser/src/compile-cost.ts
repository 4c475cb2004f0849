import {children} from './syntax.ts'
import type {Node} from './syntax.ts'

// V8 looks so many characters ahead of each choice, and unrolls repetitions up to so often, in all by this factor.
const ahead = 4
const unrolled = 3
const factorAllowed = 6

/** The number of ways to read up to so many characters from a place on, by that number. */
type Ways = readonly number[]

const oneWay: Ways = Array.from({length: ahead + 1}, () => 1)
const plus = (a: Ways, b: Ways): Ways => a.map((ways, characters) => ways + b[characters]!)

/**
 * How much work it is to compile an expression, which nothing can interrupt: the engine compares what may follow each
 * choice, and of optional parts in a row there are many combinations. It is the sum, over all choices, of the ways in
 * which the next four characters can be read; 100,000 take a second or more.
 *
 * @see https://github.com/v8/v8/blob/main/src/regexp/regexp-compiler.cc (ChoiceNode::GetQuickCheckDetails)
 */
export const compileCostOf = (tree: Node): number => {
  let cost = 0

  const before = (node: Node, after: Ways, factor: number): Ways => {
    const choose = (ways: Ways): Ways => {
      cost += ways[ahead]!
      return ways
    }
    switch (node.kind) {
      case 'set':
        return [1, ...after.slice(0, ahead)]
      case 'sequence':
        return node.parts.reduceRight((ways, part) => before(part, ways, factor), after)
      case 'choice':
        return choose(node.options.map(option => before(option, after, factor)).reduce(plus))
      case 'repeat': {
        const times = Math.max(1, Math.min(node.max === Infinity ? node.min : node.max, unrolled))
        const isUnrolled = times > 1 && times * factor <= factorAllowed
        // A loop is looked into once.
        let ways = node.max === 1 ? after : choose(plus(after, oneWay))
        for (let time = isUnrolled ? times : 1; time > 0; time--) {
          const taken = before(node.node, ways, isUnrolled ? factor * times : factor)
          ways = time > node.min ? choose(plus(after, taken)) : taken
        }
        return ways
      }
      case 'look':
        before(node.node, oneWay, factor)
        return after
      default:
        return children(node).reduceRight((ways, child) => before(child, ways, factor), after)
    }
  }

  before(tree, oneWay, 1)
  return cost
}
