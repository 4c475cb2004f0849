// Which statements of a file can be left out, and the same file with a switch in front of each.
import {readFileSync} from 'node:fs'
import ts from 'typescript'

const deletable = [
  ts.isExpressionStatement,
  ts.isIfStatement,
  ts.isForStatement,
  ts.isForOfStatement,
  ts.isWhileStatement,
  ts.isReturnStatement,
  ts.isThrowStatement,
  ts.isBreakStatement,
  ts.isContinueStatement,
  ts.isSwitchStatement,
  ts.isTryStatement
]

/** Statements that the file can do without and still be one: no declarations, which only break what uses them. */
function statementNodes(source) {
  const found = []
  const visit = node => {
    const {parent} = node
    if (parent && deletable.some(is => is(node))) {
      const inBody = ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent)
      // A branch without braces is a statement too.
      if ((inBody || ts.isIfStatement(parent) || ts.isIterationStatement(parent, false)) && !isVoidEnd(node))
        found.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A `return` of nothing where the function ends anyway: it is there for the reader and the compiler. */
function isVoidEnd(node) {
  if (!ts.isReturnStatement(node) || (node.expression && node.expression.getText() !== 'undefined')) return false
  let at = node
  while (!ts.isFunctionLike(at)) {
    const {parent} = at
    const list = ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent) ? parent.statements : undefined
    if (list !== undefined && list.at(-1) !== at) return false
    if (ts.isCaseBlock(parent) && parent.clauses.at(-1) !== at) return false
    if (ts.isIterationStatement(parent, false) || ts.isTryStatement(parent)) return false
    at = parent
  }
  return true
}

const parsed = (path, text) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

/**
 * The statements of a file that a mutation run leaves out one by one; their position in the list is their number.
 *
 * @param {string} path
 * @returns {{line: number, text: string}[]} `text` on one line, cut to 120 characters
 */
export function statementsOf(path) {
  const source = parsed(path, readFileSync(path, 'utf8'))
  return statementNodes(source).map(node => ({
    line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    text: node.getText().replace(/\s+/g, ' ').slice(0, 120)
  }))
}

/**
 * The source with a switch around each of its statements, and with its loops counted, so that one that lost its end does
 * not run for ever. Lines stay where they are.
 *
 * @param {string} path the name that environment.mjs knows the file by
 * @param {string} text TypeScript
 */
export function withSwitches(path, text) {
  const source = parsed(path, text)
  const edits = []
  const loops = node => {
    if (ts.isIterationStatement(node, false)) {
      const body = node.statement
      if (ts.isBlock(body)) edits.push([body.getStart() + 1, '$mutation.step();'])
      else edits.push([body.getStart(), '{$mutation.step();'], [body.getEnd(), '}'])
    }
    ts.forEachChild(node, loops)
  }
  loops(source)
  statementNodes(source).forEach((node, number) => {
    edits.push(
      [node.getStart(), `{if(($mutation.reached[${number}]=1,$mutation.off!==${number}))`],
      [node.getEnd(), '}']
    )
  })
  // Sorted by place; at the same place the loops' own come first, as they were found first.
  edits.sort(([a], [b]) => a - b)
  let at = 0
  let made = `const $mutation=globalThis.verdictMutation.of(${JSON.stringify(path)});`
  for (const [position, inserted] of edits) {
    made += text.slice(at, position) + inserted
    at = position
  }
  return made + text.slice(at)
}
