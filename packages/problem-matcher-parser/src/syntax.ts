import type {CharacterSet} from './characters.ts'

/** A regular expression taken apart, as far as both .NET and JavaScript know it. */
export type Node =
  | {readonly kind: 'set'; readonly set: CharacterSet}
  | {readonly kind: 'sequence'; readonly parts: readonly Node[]}
  | {readonly kind: 'choice'; readonly options: readonly Node[]}
  | {readonly kind: 'repeat'; readonly node: Node; readonly min: number; readonly max: number; readonly lazy: boolean}
  | {readonly kind: 'capture'; readonly node: Node; readonly group: number}
  | {readonly kind: 'atomic'; readonly node: Node}
  | {readonly kind: 'look'; readonly node: Node; readonly behind: boolean; readonly negative: boolean}
  | {readonly kind: 'start' | 'end' | 'boundary' | 'inside'}
  | {readonly kind: 'backreference'; readonly group: number}

/** The nodes directly inside a node. */
export const children = (node: Node): readonly Node[] =>
  node.kind === 'sequence' ? node.parts : node.kind === 'choice' ? node.options : 'node' in node ? [node.node] : []

/** An expression that .NET refuses too: the matcher is wrong. */
export class InvalidExpression extends Error {
  override readonly name = 'InvalidExpression'
}

/** An expression that .NET takes and JavaScript cannot express. */
export class UnsupportedExpression extends Error {
  override readonly name = 'UnsupportedExpression'
}
