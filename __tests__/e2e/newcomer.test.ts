import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {codeBlocksOf, isShell, linesOf, root, walkedPage} from './page-commands.ts'
import {run} from './shell.ts'

const reader = 'src/formats/pyright.ts'
const fixtures = '__tests__/fixtures/pyright'
/** What is made from the readers and from their fixtures. */
const madeFiles = [
  'README.md',
  'docs/formats.md',
  'src/formats/index.ts',
  'src/formats/families/json.ts',
  'src/inputs/format-names.ts'
]

/** Files of a checkout that are or may be committed. */
const filesOf = (folder: string): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {cwd: folder, encoding: 'utf8'})
    .split('\0')
    .filter(path => path !== '' && existsSync(join(folder, path)))
    .sort()
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')

const home = mkdtempSync(join(tmpdir(), 'verdict-newcomer-'))
const clone = join(home, 'verdict')
beforeAll(() => {
  // Pyright as far as the page needs it: what the real one wrote, and how it ends.
  mkdirSync(join(home, 'bin'))
  writeFileSync(
    join(home, 'bin/npx'),
    `#!/bin/sh
case "$*" in
  '--yes pyright --outputjson ../shop') cat '${root}/${fixtures}/generated.json'; exit 1;;
  '--yes pyright --outputjson ../clean') cat '${root}/${fixtures}/clean.json';;
  *) echo "no prepared answer for: npx $*" >&2; exit 64;;
esac
`,
    {mode: 0o755}
  )
})
afterAll(() => rmSync(home, {recursive: true, force: true}))

/** Brings a clone of the last commit to what is here now, without the format; packages are not installed again. */
function prepare(): void {
  const changed = execFileSync('git', ['diff', '--name-only', '-z', 'HEAD'], {cwd: root, encoding: 'utf8'}).split('\0')
  const added = execFileSync('git', ['ls-files', '--others', '--exclude-standard', '-z'], {cwd: root, encoding: 'utf8'})
  for (const path of [...changed, ...added.split('\0')].filter(each => each !== ''))
    if (existsSync(join(root, path))) cpSync(join(root, path), join(clone, path))
    else rmSync(join(clone, path), {force: true})
  // The package of the workspace is the clone's own, as npm would link it: here it may not have been compiled.
  mkdirSync(join(clone, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules'))) {
    const from = name === 'problem-matcher-parser' ? join(clone, 'packages', name) : join(root, 'node_modules', name)
    symlinkSync(from, join(clone, 'node_modules', name))
  }
  rmSync(join(clone, reader))
  rmSync(join(clone, fixtures), {recursive: true})
  for (const path of madeFiles) {
    const lines = read(clone, path).split('\n')
    const left = lines.filter(line => !/pyright/i.test(line))
    expect([path, left.length < lines.length]).toEqual([path, true])
    writeFileSync(join(clone, path), left.join('\n'))
  }
}

/** Runs a line of the page in the clone, and holds it to what the page says of it. */
async function follow(line: string): Promise<void> {
  const env = {
    HOME: home,
    PATH: `${join(home, 'bin')}${delimiter}${process.env['PATH']!}`,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${root}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/verdict-ci/verdict'
  }
  const cloning = line.startsWith('git clone ')
  // By now the page has shown the reader; what it only tells of is in the file that it links.
  if (line === 'npm run generate') cpSync(join(root, reader), join(clone, reader))
  const {said, code} = await run(line, {cwd: cloning ? home : clone, env})
  if (line.startsWith('npm start')) {
    expect(said).toContain('The page: http')
    return
  }
  // Pyright ends so where it finds something; the page wants its report all the same.
  const expected = line.includes(' ../shop ') ? 1 : 0
  expect([said, code]).toEqual([said, expected])
  if (cloning) prepare()
  if (line.includes('VERDICT_GOLDENS')) expect(said).toMatch(/Tests: .*\b\d+ passed/)
  if (line.includes('cli.js parse')) expect(said).toContain('pyright')
}

/** Not run in the clone: its packages are those of here, and so is dist/. commands.test.ts says where they are run. */
const notHere = /^npm (?:ci|run build|run check)$/

const steps = codeBlocksOf(walkedPage).flatMap((block): (readonly [string, () => unknown])[] => {
  if (isShell(block))
    return linesOf(block)
      .filter(line => !notHere.test(line))
      .map(line => [line, () => follow(line)])
  if (block.language === 'ts')
    return [[`line ${block.line} is in ${reader}`, () => expect(read(root, reader)).toContain(block.body)]]
  const sources = join(fixtures, 'SOURCES.tsv')
  return [[`line ${block.line} is ${sources}`, () => writeFileSync(join(clone, sources), block.body)]]
})

// One after another: each stands on what those before it have left.
describe(`whoever follows ${walkedPage} from a clone without its format`, () => {
  test('has commands to run and code to write', () => {
    expect(steps.length).toBeGreaterThan(10)
  })

  // It compiles all the sources, which takes its time beside other tests.
  test.each(steps)(
    '%s',
    async (_, step) => {
      await step()
    },
    180_000
  )

  test('has the very files that are here', () => {
    const files = filesOf(root)
    expect(filesOf(clone)).toEqual(files)
    const differing = files.filter(path => !readFileSync(join(clone, path)).equals(readFileSync(join(root, path))))
    expect(differing).toEqual([])
  })
})
