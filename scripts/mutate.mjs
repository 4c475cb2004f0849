// npm run mutate -- <file or folder>…: deletes each statement of each file in turn and runs the tests that reach it.
// A deletion that no test notices is a survivor: it is listed, and the exit code is 1, unless
// __tests__/mutation-survivors.tsv gives a reason for it (file, the statement on one line, the reason).
// The files themselves are never touched: the transform of Jest leaves the statement out.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import ts from 'typescript'

const root = resolve(import.meta.dirname, '..')
const filesOf = path =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap(name => filesOf(join(path, name)))
    : path.endsWith('.ts')
      ? [path]
      : []

/** What can be left out without the file ceasing to be one: no declarations, which only break what uses them. */
function statements(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = node => {
    const inBody = node.parent && (ts.isBlock(node.parent) || ts.isCaseOrDefaultClause(node.parent))
    const deletable =
      ts.isExpressionStatement(node) ||
      ts.isIfStatement(node) ||
      ts.isForStatement(node) ||
      ts.isForOfStatement(node) ||
      ts.isWhileStatement(node) ||
      ts.isReturnStatement(node) ||
      ts.isThrowStatement(node) ||
      ts.isBreakStatement(node) ||
      ts.isContinueStatement(node) ||
      ts.isSwitchStatement(node) ||
      ts.isTryStatement(node)
    if (inBody && deletable) found.push(node)
    // A branch without braces is a statement too.
    else if (deletable && node.parent && (ts.isIfStatement(node.parent) || ts.isIterationStatement(node.parent, false)))
      found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.map(node => ({
    from: node.getStart(),
    to: node.getEnd(),
    line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    text: node.getText().replace(/\s+/g, ' ').slice(0, 120)
  }))
}

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
  '--bail',
  '--silent',
  '--testTimeout=20000'
]
const spawn = (words, mutant) =>
  spawnSync(process.execPath, [...jest, ...words], {
    cwd: root,
    env: {...process.env, ...(mutant ? {VERDICT_MUTANT: mutant} : {})},
    encoding: 'utf8',
    timeout: 120_000
  }).status

/** The tests that are likeliest to notice: of a reader, its own fixtures; elsewhere, the tests of its folder. */
function nearest(path) {
  const [, part, name] = /src\/(\w+)\/([\w-]+)/.exec(path) ?? []
  if (part === 'formats') return ['__tests__/formats/formats.test.ts', '-t', `^${name}`]
  return existsSync(join(root, '__tests__', part ?? '')) ? [`__tests__/${part}/`] : undefined
}

/** The nearest tests first, and only when they notice nothing, all that reach the file. */
const run = (path, mutant) =>
  (nearest(path) === undefined ? 0 : spawn(nearest(path), mutant)) || spawn(['--findRelatedTests', path], mutant)

const reasonsFile = join(root, '__tests__/mutation-survivors.tsv')
const reasons = new Map(
  (existsSync(reasonsFile) ? readFileSync(reasonsFile, 'utf8') : '')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(cells => cells.length === 3)
    .map(([file, text, reason]) => [`${file}\t${text}`, reason])
)

let survivors = 0
let excused = 0
let killed = 0
for (const path of process.argv.slice(2).flatMap(each => filesOf(resolve(each)))) {
  const name = relative(root, path)
  const mutants = statements(path)
  if (mutants.length === 0) continue
  if (run(path) !== 0) {
    console.error(`${name}: its tests fail as it is`)
    process.exitCode = 1
    continue
  }
  for (const {from, to, line, text} of mutants) {
    if (run(path, `${path}:${from}:${to}`) !== 0) killed++
    else if (reasons.has(`${name}\t${text}`)) excused++
    else {
      survivors++
      console.log(`${name}:${line}\t${text}`)
    }
  }
}
console.log(`${killed} killed, ${survivors} survived${excused > 0 ? `, ${excused} survive for a written reason` : ''}`)
if (survivors > 0) process.exitCode = 1
