import {classSource} from './characters.ts'
import {children, UnsupportedExpression} from './syntax.ts'
import type {Node} from './syntax.ts'

/** An expression as JavaScript has it. */
export interface WrittenExpression {
  readonly source: string
  /** The groups of the JavaScript expression that stand for each of .NET's numbers, from left to right. */
  readonly groups: ReadonlyMap<number, readonly number[]>
}

/**
 * Writes a tree for `new RegExp(source)`, without flags. An atomic group becomes a look-ahead that is captured and
 * referred to, hence the map of groups. Throws UnsupportedExpression.
 */
export const writeExpression = (tree: Node): WrittenExpression => {
  const groups = new Map<number, number[]>()
  const own = new Map<Node, number>()
  let count = 0
  const number = (node: Node): void => {
    if (node.kind === 'capture' || node.kind === 'atomic') own.set(node, ++count)
    if (node.kind === 'capture') groups.set(node.group, [...(groups.get(node.group) ?? []), count])
    for (const child of children(node)) number(child)
  }
  number(tree)

  const write = (node: Node, backwards: boolean): string => {
    switch (node.kind) {
      case 'set':
        return classSource(node.set)
      case 'sequence':
        return node.parts
          .map(part => (part.kind === 'choice' ? `(?:${write(part, backwards)})` : write(part, backwards)))
          .join('')
      case 'choice':
        return node.options.map(option => write(option, backwards)).join('|')
      case 'repeat':
        return `${unit(node.node, backwards)}${quantifier(node)}${node.lazy ? '?' : ''}`
      case 'capture':
        return `(${write(node.node, backwards)})`
      case 'atomic':
        if (backwards) throw new UnsupportedExpression('an atomic group inside a look-behind')
        return `(?:(?=(${write(node.node, false)}))\\${own.get(node)!})`
      case 'look':
        return `(?${node.behind ? '<' : ''}${node.negative ? '!' : '='}${write(node.node, node.behind)})`
      case 'start':
        return '^'
      case 'end':
        return '$'
      case 'boundary':
        return '\\b'
      case 'inside':
        return '\\B'
      case 'backreference': {
        const [index, ...others] = groups.get(node.group) ?? []
        if (index === undefined || others.length > 0)
          throw new UnsupportedExpression(
            `a back reference to ${index === undefined ? 'the whole match' : 'a name that two groups share'}`
          )
        return `(?:\\${index})`
      }
    }
  }
  const unit = (node: Node, backwards: boolean): string =>
    node.kind === 'set' || node.kind === 'capture' ? write(node, backwards) : `(?:${write(node, backwards)})`

  return {source: write(tree, false), groups}
}

const quantifier = ({min, max}: {readonly min: number; readonly max: number}): string =>
  max === Infinity
    ? min === 0
      ? '*'
      : min === 1
        ? '+'
        : `{${min},}`
    : min === 0 && max === 1
      ? '?'
      : `{${min},${max}}`
