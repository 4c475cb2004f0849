import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {localRepository} from '../src/cli/embedded.ts'

const root = resolve(import.meta.dirname, '..')
const door = join(root, 'dist', 'cli.js')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdict-cli-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

const verdict = (words: readonly string[], cwd = folder) =>
  spawnSync(process.execPath, [door, ...words], {cwd, encoding: 'utf8', timeout: 60_000})

/** Starts `verdict serve` and gives its address once it has said it. */
async function serving(
  words: readonly string[]
): Promise<{url: string; end: (signal: NodeJS.Signals) => Promise<void>}> {
  const child = spawn(process.execPath, [door, 'serve', '--port', '0', '--repository', 'acme/shop', ...words], {
    cwd: folder
  })
  const ended = new Promise<void>(done => child.on('exit', () => done()))
  const url = await new Promise<string>((found, lost) => {
    let said = ''
    child.stdout.on('data', chunk => {
      said += String(chunk)
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (match !== null) found(match[0])
    })
    child.on('exit', () => lost(new Error(said)))
  })
  return {
    url,
    async end(signal) {
      child.kill(signal)
      await ended
    }
  }
}

test('--help behind any command, or none, tells what there is', () => {
  const {stdout, status} = verdict(['--help'])
  expect(status).toBe(0)
  for (const words of [[], ['help'], ['serve', '--help'], ['parse', '--json', '-h'], ['preview', '--help']])
    expect(verdict(words)).toMatchObject({stdout, status: 0, stderr: ''})
  expect(verdict(['parse', '--', '--help']).stderr).toContain('no file matches --help')
  for (const file of ['preview', 'parse', 'serve']) {
    const options = readFileSync(join(root, 'src', 'cli', `${file}.ts`), 'utf8').matchAll(/^\s+(\w+): \{type: '/gm)
    for (const [, option] of options) expect(stdout).toContain(`--${option}`)
  }
})

describe('parse', () => {
  test('prints one line of JSON a report, in the order of the paths', () => {
    writeFileSync(
      join(folder, 'b.xml'),
      '<testsuite><testcase name="t" time="1.5"><failure message="boom"/></testcase></testsuite>'
    )
    writeFileSync(join(folder, 'a.json'), '[]')
    const {stdout, status} = verdict(['parse', '--json', '*.xml', '*.json'])
    const lines = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect(lines).toEqual([
      {
        file: 'b.xml',
        format: 'junit',
        tests: {total: 1, passed: 0, failed: 1, errored: 0, skipped: 0, flaky: 0},
        seconds: 1.5,
        problems: [
          {
            severity: 'error',
            path: null,
            line: null,
            column: null,
            endLine: null,
            endColumn: null,
            code: null,
            title: null,
            message: 'boom',
            details: null,
            test: 't'
          }
        ],
        warnings: [],
        unreadable: null
      },
      {file: 'a.json', format: 'eslint', seconds: 0, problems: [], warnings: [], unreadable: null}
    ])
    expect(status).toBe(0)
  })

  test('ends with 1 when a report could not be read, and with 2 when the command is wrong', () => {
    writeFileSync(join(folder, 'c.txt'), 'nothing that is known\n')
    expect(verdict(['parse', '--json', 'c.txt']).status).toBe(1)
    const wrong = verdict(['parse', '--format', 'junti', 'c.txt'])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toMatch(/there is no format “junti”; the formats are .*junit/)
    expect(verdict(['prase']).stderr).toContain('there is no command “prase”')
    expect(verdict(['parse', '--jsno', 'x']).status).toBe(2)
  })

  test('reads a log with a matcher that is given, and tells a broken one by its owner', () => {
    writeFileSync(join(folder, 'log.txt'), 'a.c:3:7: error: no such thing\n')
    const pattern = [{regexp: '^(.+):(\\d+):(\\d+): error: (.+)$', file: 1, line: 2, column: 3, message: 4}]
    writeFileSync(join(folder, 'm.json'), JSON.stringify({problemMatcher: [{owner: 'cc', pattern}]}))
    const read = (words: string[]): {problems: unknown[]; unreadable: string | null} =>
      JSON.parse(verdict(['parse', '--json', '--root', 'none', ...words]).stdout) as {
        problems: unknown[]
        unreadable: string | null
      }
    expect(read(['--matcher', 'm.json', 'log.txt']).problems).toEqual([
      expect.objectContaining({path: 'a.c', line: 3, column: 7, message: 'no such thing', severity: 'error'})
    ])
    writeFileSync(
      join(folder, 'bad.json'),
      JSON.stringify({problemMatcher: [{owner: 'cc', pattern: [{regexp: '(', message: 1}]}]})
    )
    expect(read(['--matcher', 'bad.json', 'log.txt']).unreadable).toContain('cc')
  })
})

describe('serve', () => {
  test('keeps everything in a state file, also when it is killed', async () => {
    const state = join(folder, 'state')
    const first = await serving(['--state', state])
    const sha = 'd'.repeat(40)
    const posted = await fetch(`${first.url}/repos/acme/shop/check-runs`, {
      method: 'POST',
      headers: {authorization: 'token t'},
      body: JSON.stringify({name: 'kept', head_sha: sha, conclusion: 'success'})
    })
    expect(posted.status).toBe(201)
    await first.end('SIGKILL')
    const second = await serving(['--state', state])
    const listed = (await (await fetch(`${second.url}/repos/acme/shop/commits/${sha}/check-runs`)).json()) as {
      check_runs: {name: string}[]
    }
    expect(listed.check_runs.map(run => run.name)).toEqual(['kept'])
    await second.end('SIGINT')
    expect(readFileSync(state, 'utf8')).toContain('kept')
  })

  test('knows the token of an App, and no other', async () => {
    const {url, end} = await serving(['--token', 'app:secret'])
    const post = (token: string): Promise<Response> =>
      fetch(`${url}/repos/acme/shop/check-runs`, {
        method: 'POST',
        headers: {authorization: `token ${token}`},
        body: JSON.stringify({
          name: 'x',
          head_sha: 'e'.repeat(40),
          conclusion: 'success',
          details_url: 'https://example.org/d'
        })
      })
    expect((await post('other')).status).toBe(401)
    expect(await (await post('secret')).json()).toMatchObject({
      details_url: 'https://example.org/d',
      app: {slug: 'local-app'}
    })
    await end('SIGTERM')
  })

  test('says that the port is taken, and what is wrong with an option', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise(done => taken.once('listening', done))
    const {port} = taken.address() as AddressInfo
    const {stderr, status} = verdict(['serve', '--port', String(port), '--repository', 'acme/shop'])
    taken.close()
    expect({stderr, status}).toEqual({
      stderr: `verdict: port ${port} is taken by another program; choose another with --port, or 0 for any that is free.\n`,
      status: 2
    })
    expect(verdict(['serve', '--repository', 'x']).stderr).toContain('must be owner/name')
    expect(verdict(['serve', '--repository', 'a/b', '--dialect', 'old']).stderr).toContain('--dialect is “old”')
    expect(verdict(['serve', '--repository', 'a/b', '--port', 'x']).stderr).toContain('--port is “x”')
  })
})

describe('the repository of a folder is named by its remote', () => {
  const git = (...words: string[]): void => void execFileSync('git', words, {cwd: folder, stdio: 'ignore'})
  beforeAll(() => {
    git('init')
    git('remote', 'add', 'origin', '.')
  })

  test.each([
    ['https://github.com/acme/shop.git', 'acme', 'shop'],
    ['https://github.com/acme/shop/', 'acme', 'shop'],
    ['git@github.com:acme/shop.js.git', 'acme', 'shop.js'],
    ['/home/acme/shop', 'acme', 'shop'],
    ['/home/acme/shop/.', 'acme', 'shop'],
    ['/home/acme/shop/.git', 'acme', 'shop'],
    ['C:\\work\\shop\\.git', 'work', 'shop'],
    ['../shop', 'local', 'shop']
  ])('%s', (remote, owner, repo) => {
    git('remote', 'set-url', 'origin', remote)
    expect(localRepository(folder)).toMatchObject({owner, repo})
  })

  test('or by the folder, where the remote has no name', () => {
    git('remote', 'set-url', 'origin', '.')
    expect(localRepository(folder)).toMatchObject({owner: 'local', repo: basename(folder)})
  })
})

test('preview --once ends with the exit code of the step and JSON in its last line, whatever surrounds it', () => {
  const output = join(folder, 'github-output')
  const {stdout, status} = spawnSync(process.execPath, [door, 'preview', '--once'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_REPOSITORY: 'x/y',
      GITHUB_OUTPUT: output,
      INPUT_REPORTS: 'nope',
      HTTP_PROXY: 'http://127.0.0.1:1',
      GITHUB_EVENT_PATH: '/nope'
    }
  })
  expect(status).toBe(1)
  expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({
    conclusion: 'failure',
    exitCode: 1,
    outputs: {tests: 22}
  })
  expect(() => readFileSync(output)).toThrow()
})
