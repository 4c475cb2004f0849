import {createHmac, generateKeyPairSync} from 'node:crypto'
import {execFileSync} from 'node:child_process'
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {codeBlocksOf, commands, isShell, linesOf, pages, root, walkedPage} from './page-commands.ts'
import {run, type Ended} from './shell.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const {scripts} = JSON.parse(read('package.json')) as {scripts: Readonly<Record<string, string>>}
const ci = read('.ci/run')

/** Whether a part of `.ci/run` is this command. */
const isPart = (command: string): boolean =>
  ci.split('\n').some(line => line.startsWith('part ') && line.endsWith(` ${command}`))

/** What is not run here, because it takes minutes or needs more than this machine, and whether it is run elsewhere. */
const elsewhere: Readonly<Record<string, () => boolean>> = {
  // `.ci/run` begins with it, and so does everything.
  'npm cit': () => isPart('npm cit --no-audit --no-fund'),
  // `npm cit` is that, and then the tests.
  'npm ci': () => isPart('npm cit --no-audit --no-fund'),
  'npm run build': () => isPart('dist_is_fresh') && /dist_is_fresh\(\) \{\s+npm run -s build /.test(ci),
  // The part of `.ci/run`; the rest of dist.yml on GitHub.
  'npm ci --ignore-scripts && npm run build': () =>
    /run: npm ci --ignore-scripts .*\n +- run: npm run --silent build\n/.test(read('.github/workflows/dist.yml')),
  // Its steps are parts of `.ci/run`.
  'npm run check': () => {
    const steps = [...read('scripts/check.mjs').matchAll(/^ {2}\['[^']+', '([^']+)'\]/gm)].map(([, step]) => step!)
    const parts: Readonly<Record<string, string>> = {
      'npm run -s build': 'dist_is_fresh',
      'npm -s test': 'npm cit --no-audit --no-fund'
    }
    return steps.length > 4 && steps.every(step => isPart(parts[step] ?? step))
  },
  // `.ci/run` has `npm run format`, which is the same but for what comes of a difference.
  'npm run format:fix': () =>
    isPart('npm run -s format') && scripts['format:fix'] === scripts['format']!.replace('--check', '--write'),
  'npm run test:browser': () => isPart('npm run -s test:browser'),
  'npm run pictures': () => read('__tests__/e2e/pictures.browser.test.ts').includes('npm run -s pictures'),
  'npm run bench -- --smoke': () => isPart('npm run -s bench -- --smoke'),
  // They ask GitHub and the registry.
  'npm audit': () => /run: npm audit\b/.test(read('.github/workflows/audit.yml')),
  'gh attestation verify': () =>
    read('.github/workflows/release.yml').includes('uses: actions/attest-build-provenance@'),
  'gh attestation verify verdict-vX.Y.Z.tar.gz --repo verdict-ci/verdict': () =>
    /subject-path: \|\s+verdict-\*\.tar\.gz/.test(read('.github/workflows/release.yml'))
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdict-commands-'))
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const junit = read('examples/shop/reports/junit.xml')
  for (const path of ['reports/junit.xml', 'strange.xml', 'report.xml', 'my-project/build/test-results/TEST-a.xml'])
    put(path, junit)
  put('build.log', 'src/a.c:3:7: error: no such thing\n')
  const matcher = codeBlocksOf('docs/problem-matchers.md').find(({language}) => language === 'json')!.body
  for (const path of ['deploy.json', '.github/matchers/deploy.json']) put(path, matcher)
  put('deploy.log', codeBlocksOf('docs/problem-matchers.md').find(({language}) => language === 'text')!.body)
  put('deploy/site.yml', 'replica: 2\n')
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  for (const clone of ['', 'verdict']) {
    mkdirSync(join(folder, clone), {recursive: true})
    symlinkSync(join(root, 'dist'), join(folder, clone, 'dist'))
  }
  cpSync(join(root, 'examples/buttons/receiver.mjs'), join(folder, 'receiver.mjs'))
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
  put('app.pem', privateKey.export({type: 'pkcs8', format: 'pem'}).toString())
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** The folder that has what the pages name; it is also the home of whoever types. */
const here = (): {cwd: string; env: {HOME: string}} => ({cwd: folder, env: {HOME: folder}})

const ended = new Map<string, Promise<Ended>>()
/** Runs a command in the repository; what several come to in their smallest size is run once. */
function runAtRoot(command: string): Promise<Ended> {
  const known = ended.get(command) ?? run(command, {cwd: root})
  ended.set(command, known)
  return known
}

/** What `curl -X … -H … -d …` asks. */
function asFetch(command: string): [string, RequestInit] {
  const word = (option: string): string => new RegExp(`${option} '([^']*)'`).exec(command)![1]!
  const [name = '', value = ''] = word('-H').split(': ')
  const [method] = /(?<=-X )\w+/.exec(command)!
  return [/http:\S+/.exec(command)![0], {method, headers: {[name]: value}, body: word('-d')}]
}

/** A server on a port of its own answers what the curl lines of the page ask. */
async function serves(command: string): Promise<void> {
  const [, port] = /--port (\d+)/.exec(command)!
  const asking = [...commands.keys()].filter(each => each.startsWith('curl '))
  const meanwhile = async (url: string): Promise<void> => {
    for (const curl of asking) {
      const [address, request] = asFetch(curl)
      expect(new URL(address).port).toBe(port)
      expect((await fetch(address.replace(new URL(address).origin, url), request)).status).toBe(201)
    }
    expect(await (await fetch(url)).text()).toContain('lint')
  }
  const {said} = await run(command.replace(`--port ${port!}`, '--port 0'), {...here(), meanwhile})
  expect(said).toContain('The Checks server')
}

/** The receiver listens, knows its secret and refuses strangers. */
async function receives(command: string): Promise<void> {
  const [, secret = ''] = /WEBHOOK_SECRET=(\S+)/.exec(command)!
  const body = '{"zen": "Design for failure."}'
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const statuses: number[] = []
  const meanwhile = async (url: string): Promise<void> => {
    for (const signed of [signature, 'sha256=0']) {
      const headers = {'x-hub-signature-256': signed, 'x-github-event': 'ping'}
      statuses.push((await fetch(url, {method: 'POST', headers, body})).status)
    }
  }
  expect(command).toContain('PORT=3000')
  const {said} = await run(command.replace('PORT=3000', 'PORT=0'), {...here(), meanwhile})
  expect([said.split('\n')[1], statuses]).toEqual(['200 "ping is no press"', [200, 401]])
}

/** A repository whose remote has the branch. */
async function deletesTheBranch(command: string): Promise<void> {
  const origin = join(folder, 'origin.git')
  const git = (cwd: string, ...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], {cwd, encoding: 'utf8'})
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin)
  const clone = join(folder, 'clone')
  git(folder, 'init', '--quiet', clone)
  git(clone, 'remote', 'add', 'origin', origin)
  git(clone, 'commit', '--quiet', '--allow-empty', '--message', 'Begin')
  git(clone, 'push', '--quiet', 'origin', 'HEAD:main', 'HEAD:verdict-images')
  expect(await run(command, {cwd: clone})).toMatchObject({code: 0})
  expect(git(origin, 'branch', '--list', '--format=%(refname:short)')).toBe('main\n')
}

/** Words for the script of an `npm run`, behind those that it has. */
const withMore = (command: string, words: string): string => `${command}${/ -- /.test(command) ? '' : ' --'} ${words}`

/** The tests that it names are there, and options of Jest's. */
async function listsItsTests(command: string): Promise<void> {
  const bare = command.replace(/^[A-Z_]+=\w+ /, '').replace(/ -t .*/, '')
  const {said, code} = await runAtRoot(withMore(bare, '--listTests'))
  const [, path = ''] = / -- (__tests__\S*)/.exec(command)!
  const listed = said.split('\n').filter(line => line.endsWith('.test.ts'))
  expect([code, listed.length > 0, listed.filter(line => !line.includes(path))]).toEqual([0, true, []])
}

/** The row of one work, in its smallest size. */
async function benches(command: string): Promise<void> {
  const small = withMore(command, `--smoke${command.includes('--only') ? '' : ' --only ESLint'}`)
  const {said, code} = await runAtRoot(small)
  expect([said, code]).toEqual([expect.stringContaining('ESLint, 100 messages'), 0])
}

/** It begins, and ends at once. */
async function fuzzes(command: string): Promise<void> {
  const {said, code} = await runAtRoot(command.replace(/--seconds \d+/, '--seconds 0'))
  expect([said, code]).toEqual([expect.stringMatching(/^fuzzing for 0 s [\s\S]*; 0 of different causes/m), 0])
}

/** Every statement below the path is a survivor, where no test is asked. */
async function mutates(command: string): Promise<void> {
  const [, path = 'src/decide'] = / -- (src\S*)/.exec(command) ?? []
  const {said, code} = await runAtRoot(`npm run mutate -- ${path} --tests=none`)
  expect([said, code]).toEqual([expect.stringMatching(/^0 killed, \d\d+ survived/m), 1])
  expect(said).toMatch(new RegExp(`^${path}/\\S+:\\d+\t.*no test reaches it`, 'm'))
}

/** What the page says that it reads is read, shown and published. */
async function tellsOfReports(command: string): Promise<void> {
  const {said, code} = await run(command, here())
  const ends = /--once|\bparse\b|--help/.test(command)
  expect([said, ends ? [0, 1].includes(code ?? 2) : said.includes('The page: http')]).toEqual([said, true])
  expect(said).not.toMatch(/^verdict: (?!turns)|no file matches|No file matches|not read/m)
}

/** What runs on another machine can be run, and is a whole script. */
async function isWhole(command: string): Promise<void> {
  accessSync(join(root, command), constants.X_OK)
  expect(await runAtRoot(`bash -n ${command}`)).toEqual({said: '', code: 0})
}

/** How each command is run; those that would take long are given a bound, and nothing else is changed. */
const ways: readonly (readonly [RegExp, (command: string) => Promise<void>])[] = [
  [/^npm run serve\b/, serves],
  [/ node receiver\.mjs$/, receives],
  [/^git push /, deletesTheBranch],
  [/^(?:[A-Z_]+=\w+ )?npm test -- /, listsItsTests],
  [/^npm run bench\b/, benches],
  [/^npm run fuzz\b/, fuzzes],
  [/^npm run mutate\b/, mutates],
  [/^\.ci\/run$/, isWhole],
  [/^npm start\b|\bdist\/cli\.js (?:parse|preview|--help)/, tellsOfReports]
]

describe('the commands of the pages', () => {
  const walked = new Set(codeBlocksOf(walkedPage).filter(isShell).flatMap(linesOf))
  const own = [...commands].filter(([command]) => !(command in elsewhere) && !walked.has(command))

  test('are all looked at: in blocks, in sentences, and on every page', () => {
    expect(pages.length).toBeGreaterThan(40)
    expect(commands.get('npm start')).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/images.md'])
    )
    expect(commands.get('npm run bench -- --long')).toEqual(['docs/performance.md'])
    // A block without its language would not be.
    const nameless = pages.flatMap(codeBlocksOf).filter(({language}) => language === '')
    expect(nameless.filter(({body}) => /^(?:\$ |npm |npx |node |git |cd )/m.test(body))).toEqual([])
  })

  test.each(Object.entries(elsewhere))('%s is on a page, and run elsewhere', (command, isRun) => {
    expect([commands.has(command), isRun()]).toEqual([true, true])
  })

  test.each(own.map(([command, [page]]) => [page, command] as const))('%s: %s', async (_, command) => {
    // Asked by the server that the same page starts.
    if (command.startsWith('curl ')) return
    const [, way] = ways.find(([pattern]) => pattern.test(command)) ?? []
    if (way === undefined)
      throw new Error('nobody knows how to run this: add to “ways” or, with a reason, to “elsewhere”')
    await way(command)
  })
})

test('what docs/problem-matchers.md says of its example', async () => {
  const [line] = codeBlocksOf('docs/problem-matchers.md').filter(isShell).flatMap(linesOf)
  const {said} = await run(line!, here())
  expect(said).toMatch(/2 errors[\s\S]* deploy\/site\.yml:4 no such key[\s\S]* deploy\/site\.yml:9 port is taken/)
})

test('what docs/local-server.md says of its program', async () => {
  const program = codeBlocksOf('docs/local-server.md').find(({language}) => language === 'js')!.body
  symlinkSync(join(root, 'src'), join(folder, 'src'))
  writeFileSync(join(folder, 'program.mjs'), program)
  // Node 20 wants its types stripped.
  const loader = pathToFileURL(join(root, 'scripts/strip-types.mjs')).href
  const {said, code} = await run(`${process.execPath} --no-warnings --import ${loader} program.mjs`, here())
  expect([said, code]).toEqual(['502\n200\n2\n', 0])
})
