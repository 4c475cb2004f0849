// npm run mutate -- <file or folder>… [--tests=<part of a path>]…: leaves out each statement of each file in turn and runs
// the tests that reach it; with --tests, only those files of tests, for a quick look.
// A deletion that no test notices is a survivor: it is listed, and the exit code is 1, unless
// __tests__/mutation-survivors.tsv gives a reason for it (file, the statement on one line, the reason; of statements of a
// file that read alike, “#2” behind the second one, and so on).
//
// The files themselves are never touched: the transform of Jest puts a switch around each statement. Every test file
// runs once as it is, which tells what each test reaches, and then for all statements in question in one process.
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {delimiter, join, relative, resolve, sep} from 'node:path'
import {statementsOf} from './mutation/statements.mjs'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'verdict-mutate-'))
const parallel = Math.max(1, availableParallelism())
/** How many deletions share a process, and after how many it is asked whether all still holds without one. */
const perProcess = 120
const perControl = 20
/** Milliseconds after which a process is taken to hang, beyond what its tests should take. */
const patience = 60_000

const filesOf = path =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap(name => filesOf(join(path, name)))
    : path.endsWith('.ts')
      ? [path]
      : []

const words = process.argv.slice(2)
const only = words.flatMap(word => /^--tests=(.+)$/.exec(word)?.[1] ?? [])
const paths = words.filter(word => !word.startsWith('--')).flatMap(each => filesOf(resolve(each)))
const nameOf = path => relative(root, path).split(sep).join('/')
const statements = new Map(paths.map(path => [nameOf(path), statementsOf(path)]))
const plan = {files: Object.fromEntries([...statements].map(([name, list]) => [name, {count: list.length}]))}

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js')
]

function testsThatReach() {
  const listed = spawnSync(process.execPath, [...jest, '--listTests', '--findRelatedTests', ...paths], {
    cwd: root,
    encoding: 'utf8'
  })
  const files = listed.stdout.split('\n').filter(line => line.endsWith('.test.ts'))
  return only.length === 0 ? files : files.filter(file => only.some(part => nameOf(file).includes(part)))
}

/** The processes that run now: whoever stops this one stops them. */
const running = new Set()
const killAll = () => {
  for (const child of running) process.kill(-child.pid, 'SIGKILL')
}
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
])
  process.on(signal, () => {
    killAll()
    process.exit(code)
  })

let runs = 0
/** Runs a plan. Gives the lines that its environment told, also where the process was killed after `time` ms. */
function carryOut(part, time) {
  const out = join(scratch, `${++runs}.jsonl`)
  const file = join(scratch, `${runs}.json`)
  writeFileSync(file, JSON.stringify({...plan, ...part, out}))
  const env = {
    ...process.env,
    VERDICT_MUTATION_PLAN: file,
    VERDICT_MUTATED_FILES: [...statements.keys()].join(delimiter)
  }
  return new Promise(done => {
    const args = [...jest, '--config', 'scripts/mutation/jest.config.mjs', '--runInBand', '--forceExit']
    const child = spawn(process.execPath, args, {cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'], detached: true})
    running.add(child)
    let said = ''
    child.stderr.setEncoding('utf8').on('data', text => (said = (said + text).slice(-4000)))
    const end = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), time)
    child.on('close', () => {
      running.delete(child)
      clearTimeout(end)
      const text = existsSync(out) ? readFileSync(out, 'utf8') : ''
      const lines = text.split('\n').filter(line => line.endsWith('}'))
      done({lines: lines.map(line => JSON.parse(line)), said})
    })
  })
}

/** Does `work` on every item, so many at once as there are processors. */
async function forAll(items, work) {
  const left = [...items]
  const take = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({length: parallel}, take))
}

/** One test file as it is: which of its tests reaches which statement. */
async function record(test) {
  const {lines, said} = await carryOut({test}, 300_000)
  const broken = lines.find(line => line.broken !== undefined)
  const known = lines.find(line => line.tests !== undefined)
  if (broken !== undefined || known === undefined) {
    console.error(`${nameOf(test)} fails as it is: ${broken?.broken ?? ''} ${broken?.why ?? said}`)
    process.exitCode = 1
    return undefined
  }
  const reaching = new Map()
  for (const {name, reached} of known.tests)
    for (const mutant of reached) reaching.set(mutant, [...(reaching.get(mutant) ?? []), name])
  return {
    test,
    ms: known.tests.reduce((sum, each) => sum + each.ms, 0),
    tests: known.tests.length,
    reaching,
    // Hooks and descriptions belong to all tests of the file.
    outside: new Set(known.outside),
    loading: new Set(lines.find(line => line.loading !== undefined)?.loading ?? [])
  }
}

/** Which of the mutants a test file notices: in shared processes first, and alone whatever came of a spoiled one. */
async function noticed({test, reaching, outside, ms}, mutants) {
  const killed = new Set()
  const round = mutant => ({mutant, tests: outside.has(mutant) ? undefined : (reaching.get(mutant) ?? [])})
  const batches = []
  const size = Math.min(perProcess, Math.max(8, Math.ceil(mutants.length / parallel)))
  for (let at = 0; at < mutants.length; at += size) batches.push(mutants.slice(at, at + size))
  await forAll(batches, async batch => {
    let left = batch
    while (left.length > 0) {
      const rounds = []
      const control = [...new Set(left.flatMap(mutant => reaching.get(mutant) ?? []))]
      left.forEach((mutant, at) => {
        rounds.push(round(mutant))
        if (at % perControl === perControl - 1 || at === left.length - 1) rounds.push({tests: control})
      })
      const {lines} = await carryOut({test, rounds}, patience + 2 * ms * (left.length + 1))
      const begun = lines.filter(line => line.round !== undefined).map(line => line.round)
      const failed = new Set(lines.filter(line => line.failed !== undefined).map(line => line.failed))
      // What came after the last control that held is not to be trusted: a round may leave something behind.
      const spoiled = begun.findIndex(name => name.startsWith('control ') && failed.has(name))
      const sound = spoiled < 0 ? begun : begun.slice(0, lastControl(begun, spoiled) + 1)
      for (const name of sound) if (failed.has(name) && !name.startsWith('control ')) killed.add(name)
      const whole = lines.some(line => line.ended === true)
      const done = new Set(sound)
      if (!whole && spoiled < 0) {
        // The process died or hung in its last round.
        const last = begun.at(-1)
        if (last === undefined) {
          if (left.length === 1) killed.add(left[0])
          else for (const mutant of left) if (await alone({test}, round(mutant), ms)) killed.add(mutant)
          return
        }
        if (!last.startsWith('control ')) killed.add(last)
        left = left.filter(mutant => !done.has(mutant))
        continue
      }
      if (spoiled < 0) return
      const doubtful = left.filter(mutant => begun.slice(sound.length, spoiled).includes(mutant))
      for (const mutant of doubtful) if (await alone({test}, round(mutant), ms)) killed.add(mutant)
      left = left.filter(mutant => !done.has(mutant) && !doubtful.includes(mutant))
    }
  })
  return killed
}

const lastControl = (names, before) => names.slice(0, before).findLastIndex(name => name.startsWith('control '))

/** Whether a test file notices a mutant in a process of its own. */
async function alone({test}, round, ms) {
  const {lines} = await carryOut({test, rounds: [round]}, patience + 3 * ms)
  return lines.some(line => line.failed !== undefined) || !lines.some(line => line.ended === true)
}

/** The same, with the statement missing from the start: what is done once, when a module is loaded. */
async function fromStart({test, ms}, mutant) {
  const {lines} = await carryOut({test, rounds: [], fromStart: mutant}, patience + 3 * ms)
  return lines.some(line => line.failed !== undefined) || !lines.some(line => line.ended === true)
}

const tests = []
await forAll(testsThatReach(), async test => {
  const known = await record(test)
  if (known !== undefined) tests.push(known)
})
// Those with the quickest tests first, not the shortest: a mutant only runs the tests that reach it, until one fails.
tests.sort((a, b) => a.ms / a.tests - b.ms / b.tests)

const alive = new Set([...statements].flatMap(([name, list]) => list.map((_, number) => `${name}:${number}`)))
for (const known of tests) {
  const candidates = [...alive].filter(each => known.reaching.has(each) || known.outside.has(each))
  if (candidates.length === 0) continue
  for (const mutant of await noticed(known, candidates)) alive.delete(mutant)
}
for (const known of tests) {
  const candidates = [...alive].filter(each => known.loading.has(each))
  await forAll(candidates, async mutant => {
    if (alive.has(mutant) && (await fromStart(known, mutant))) alive.delete(mutant)
  })
}

const reasonsFile = join(root, '__tests__/mutation-survivors.tsv')
const reasons = new Set(
  (existsSync(reasonsFile) ? readFileSync(reasonsFile, 'utf8') : '')
    .split('\n')
    .map(line => line.split('\t'))
    .filter(cells => cells.length === 3 && cells[2].trim() !== '')
    .map(([file, text]) => `${file}\t${text}`)
)
let survivors = 0
let excused = 0
let all = 0
for (const [name, list] of statements) {
  const alike = new Map()
  for (const [number, {line, text: plain}] of list.entries()) {
    const ordinal = (alike.get(plain) ?? 0) + 1
    alike.set(plain, ordinal)
    const text = ordinal === 1 ? plain : `${plain} #${ordinal}`
    all++
    const mutant = `${name}:${number}`
    if (!alive.has(mutant)) continue
    if (reasons.has(`${name}\t${text}`)) {
      excused++
      continue
    }
    survivors++
    const reached = tests.some(
      each => each.reaching.has(mutant) || each.outside.has(mutant) || each.loading.has(mutant)
    )
    console.log(`${name}:${line}\t${text}${reached ? '' : '\t(no test reaches it)'}`)
  }
}
rmSync(scratch, {recursive: true})
const written = excused > 0 ? `, ${excused} survive for a written reason` : ''
console.log(`${all - survivors - excused} killed, ${survivors} survived${written}`)
if (survivors > 0) process.exitCode = 1
