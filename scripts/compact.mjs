import ts from 'typescript'

/**
 * The same code without comments and indentation: tokens, names and lines stay as they are, so that a stack trace says
 * what it said before.
 *
 * @param {string} code an ES module in JavaScript
 */
export function compact(code) {
  const source = ts.createSourceFile('module.mjs', code, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS)
  const parts = []
  const visit = node => {
    const children = node.getChildren(source)
    if (children.length > 0 && !ts.isJSDoc(node)) for (const child of children) ts.isJSDoc(child) || visit(child)
    else if (node.kind !== ts.SyntaxKind.SyntaxList) {
      const start = node.getStart(source)
      // A line break may end a statement, wherever it stands.
      const trivia = code.slice(node.pos, start)
      parts.push(/\n/.test(trivia) ? '\n' : trivia === '' ? '' : ' ', code.slice(start, node.end))
    }
  }
  visit(source)
  const shebang = /^#!.*\n/.exec(code)?.[0] ?? ''
  return shebang + parts.join('').trimStart()
}
