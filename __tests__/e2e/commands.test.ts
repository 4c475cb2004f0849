import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test} from '@jest/globals'

const root = resolve(import.meta.dirname, '..', '..')
/** The pages whose commands are for people who have a clone and nothing else. */
const pages = ['README.md', 'docs/local-server.md', 'docs/problem-matchers.md']
/** What is not run here: `.ci/run` begins with it. */
const elsewhere = /^npm cit\b/

const blocksOf = (page: string, language: string): readonly string[] =>
  [
    ...readFileSync(join(root, page), 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))
  ].map(([, body]) => body!)

/** Commands of the page, each on one line and without its comment. */
const commands = pages.flatMap(page =>
  blocksOf(page, 'sh')
    .flatMap(body => body.replaceAll('\\\n', ' ').split('\n'))
    .map(line => line.replace(/\s+#.*$/, '').trim())
    .filter(line => line !== '' && !elsewhere.test(line))
    .map(line => [page, line] as const)
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdict-commands-'))
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  const junit = readFileSync(join(root, 'examples/shop/reports/junit.xml'), 'utf8')
  for (const path of ['reports/junit.xml', 'strange.xml', 'my-project/build/test-results/TEST-a.xml']) put(path, junit)
  put('build.log', 'src/a.c:3:7: error: no such thing\n')
  const [matcher] = blocksOf('docs/problem-matchers.md', 'json')
  for (const path of ['deploy.json', '.github/matchers/deploy.json']) put(path, matcher!)
  put('deploy.log', blocksOf('docs/problem-matchers.md', 'text')[0]!)
  put('deploy/site.yml', 'replica: 2\n')
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  for (const clone of ['', 'verdict']) {
    mkdirSync(join(folder, clone), {recursive: true})
    symlinkSync(join(root, 'dist'), join(folder, clone, 'dist'))
  }
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

interface Ended {
  readonly said: string
  readonly code: number | null
}

/** Runs a command; what shows a page or serves is ended once it says where, after `meanwhile`. */
async function run(
  command: string,
  meanwhile: (url: string) => Promise<void> = () => Promise.resolve()
): Promise<Ended> {
  const child = spawn(command, {cwd: folder, shell: true, detached: true, env: {...process.env, HOME: folder}})
  let said = ''
  let asked: Promise<void> | undefined
  const listen = (chunk: Buffer): void => {
    said += chunk.toString()
    const [, url] = /^The (?:page|Checks server): (http:\S+)$/m.exec(said) ?? []
    if (url === undefined || asked !== undefined || !said.includes('Ctrl-C')) return
    asked = meanwhile(url).finally(() => process.kill(-child.pid!, 'SIGINT'))
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const code = await new Promise<number | null>(ended => child.on('close', ended))
  await asked
  return {said, code}
}

/** What `curl -X … -H … -d …` asks. */
function asFetch(command: string): [string, RequestInit] {
  const word = (option: string): string => new RegExp(`${option} '([^']*)'`).exec(command)![1]!
  const [name = '', value = ''] = word('-H').split(': ')
  const [method] = /(?<=-X )\w+/.exec(command)!
  return [/http:\S+/.exec(command)![0], {method, headers: {[name]: value}, body: word('-d')}]
}

test('there are commands on every page', () => {
  expect(new Set(commands.map(([page]) => page))).toEqual(new Set(pages))
})

const served = commands.filter(([, line]) => line.startsWith('curl '))
const own = commands.filter(([, line]) => !line.startsWith('curl '))

test.each(own)('%s: %s', async (_, line) => {
  if (line.includes('serve')) {
    const [, port] = /--port (\d+)/.exec(line)!
    const {said} = await run(line.replace(`--port ${port!}`, '--port 0'), async url => {
      for (const [, curl] of served) {
        const [address, request] = asFetch(curl)
        expect(new URL(address).port).toBe(port)
        const answer = await fetch(address.replace(new URL(address).origin, url), request)
        expect(answer.status).toBe(201)
      }
      expect(await (await fetch(url)).text()).toContain('lint')
    })
    expect(said).toContain('The Checks server')
    return
  }
  const {said, code} = await run(line)
  const ends = /--once|\bparse\b|--help/.test(line)
  expect([said, ends ? [0, 1].includes(code ?? 2) : said.includes('The page: http')]).toEqual([said, true])
  expect(said).not.toMatch(/^verdict: (?!turns)|no file matches|No file matches|not read/m)
})

test('what docs/problem-matchers.md says of its example', async () => {
  const [line] = own.filter(([page]) => page === 'docs/problem-matchers.md').map(([, command]) => command)
  const {said} = await run(line!)
  expect(said).toMatch(/2 errors[\s\S]* deploy\/site\.yml:4 no such key[\s\S]* deploy\/site\.yml:9 port is taken/)
})

test('what docs/local-server.md says of its program', async () => {
  const [program] = blocksOf('docs/local-server.md', 'js')
  symlinkSync(join(root, 'src'), join(folder, 'src'))
  writeFileSync(join(folder, 'program.mjs'), program!)
  // Node 20 wants its types stripped.
  const loader = pathToFileURL(join(root, 'scripts/strip-types.mjs')).href
  const {said, code} = await run(`${process.execPath} --no-warnings --import ${loader} program.mjs`)
  expect([said, code]).toEqual(['502\n200\n2\n', 0])
})
