import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readInside} from '../src/discover/inside.ts'
import type {PullSeed} from '../src/server/options.ts'
import {embed, sha, type Embedded} from './embedded.ts'

let here: Embedded
afterEach(() => here.close())

const pull = (files: PullSeed['files'] = []): PullSeed => ({
  number: 7,
  head: {ref: 'topic', sha},
  base: {ref: 'main', sha: 'b'.repeat(40)},
  files
})

/** The environment of a workflow that a pull request started. */
const inPull = (): Record<string, string> => {
  const event = {pull_request: {number: 7, head: {sha}, base: {sha: 'b'.repeat(40)}}}
  here.write('event.json', JSON.stringify(event))
  return {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(here.folder, 'event.json')}
}

const junit = (cases: string): string => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`
const failure = (name: string, place: string): string =>
  `<testcase name="${name}"><failure message="${name} broke">at f (${place}:1)</failure></testcase>`

const only = async (): Promise<Awaited<ReturnType<Embedded['runs']>>[number]> => {
  const runs = await here.runs()
  expect(runs).toHaveLength(1)
  return runs[0]!
}

describe('annotations beyond the limit', () => {
  const cases = failure('far', 'src/far.js:1') + failure('near', 'src/near.js:5') + failure('same', 'src/near.js:90')
  const prepare = async (seeded: PullSeed): Promise<void> => {
    here = await embed({repositories: [{owner: 'acme', name: 'shop', pulls: [seeded]}]})
    for (const file of ['src/far.js', 'src/near.js']) here.write(file, '1\n')
    here.write('x.xml', junit(cases))
  }
  const messages = async (): Promise<string[]> => (await here.annotations(await only())).map(each => each.message)

  test('are those outside of the pull request’s diff, for one request more', async () => {
    await prepare(pull([{filename: 'src/near.js', patch: '@@ -3,2 +3,4 @@\n a\n+b\n+c\n d'}]))
    await here.run({reports: 'x.xml', 'max-annotations': '2'}, inPull())
    expect(await messages()).toEqual(['near broke', 'same broke'])
    const asked = here.server.requests.filter(each => each.path.includes('/pulls/'))
    expect(asked.map(({method, path}) => `${method} ${path}`)).toEqual([
      'GET /repos/acme/shop/pulls/7/files?per_page=100'
    ])
  })

  test('need no request where all are annotated, and outside of pull requests', async () => {
    await prepare(pull())
    await here.run({reports: 'x.xml', 'max-annotations': '3'}, inPull())
    await here.run({reports: 'x.xml', 'max-annotations': '2'})
    expect(here.server.requests.filter(each => each.path.includes('/pulls/'))).toEqual([])
  })

  test('are told when the API does not know the pull request', async () => {
    await prepare({...pull(), number: 8})
    const {said, outputs} = await here.run({reports: 'x.xml', 'max-annotations': '2'}, inPull())
    expect(said.log.join('\n')).toContain('The files of pull request 7 could not be read (404)')
    expect(outputs).toMatchObject({annotations: 2, omitted: 1})
  })

  test('are counted by file too', async () => {
    await prepare(pull())
    const {outputs} = await here.run({reports: 'x.xml', 'max-annotations-per-file': '1'})
    expect(await messages()).toEqual(['far broke', 'near broke'])
    expect(outputs).toMatchObject({annotations: 2, omitted: 1})
    expect((await only()).output.summary).toContain('`max-annotations-per-file`')
  })
})

test('what a report says twice of one test is annotated and listed once, with its number', async () => {
  here = await embed()
  here.write('src/a.js', '1\n')
  const twice = '<failure message="boom">at f (src/a.js:3:1)</failure>'.repeat(2)
  here.write('x.xml', junit(`<testcase name="t">${twice}</testcase>`))
  const {outputs} = await here.run({reports: 'x.xml'})
  expect(outputs).toMatchObject({failed: 1, annotations: 1, omitted: 0})
  const stored = await only()
  expect((await here.annotations(stored)).map(each => each.message)).toEqual(['boom\n(reported 2 times)'])
  expect(stored.output.summary.match(/\(reported 2 times\)/g)).toHaveLength(1)
})

describe('the line of source at a failure', () => {
  const summaryOf = async (trace: string): Promise<string> => {
    here = await embed()
    here.write('src/a.js', 'one\n  expect(`secret-${two}`).toBe(3) // </details> @everyone\n')
    here.write('x.xml', junit(`<testcase name="t"><failure message="boom">${trace}</failure></testcase>`))
    await here.run({reports: 'x.xml', redact: 'secret-\\S+?`'})
    return (await only()).output.summary
  }

  test('is in the summary, fenced and redacted', async () => {
    const summary = await summaryOf('at f (src/a.js:2:1)')
    expect(summary).toContain('\n```\n2 │ expect(`***).toBe(3) // </details> @everyone\n```\n')
  })

  test('is left out where the trace has it', async () => {
    const trace = 'at f (src/a.js:1:1) one'
    expect(await summaryOf(trace)).not.toContain('│')
  })
})

describe('a file that a report names', () => {
  const prepare = async (): Promise<string> => {
    here = await embed()
    const outside = mkdtempSync(join(tmpdir(), 'verdict-outside-'))
    writeFileSync(join(outside, 'key'), 'private')
    here.write('in/a.txt', 'abc')
    here.write('.git/config', 'token')
    here.write('in/.GIT/config', 'token')
    symlinkSync(join(outside, 'key'), join(here.folder, 'in/link'))
    symlinkSync(outside, join(here.folder, 'folder'))
    symlinkSync(join(here.folder, 'in/a.txt'), join(here.folder, 'inner'))
    return outside
  }
  const read = (path: string, most = 10): unknown => {
    const found = readInside(here.folder, path, most)
    return 'bytes' in found ? found.bytes.toString() : found.refused
  }

  test('is read below the folder only, also through links', async () => {
    const outside = await prepare()
    expect(['in/a.txt', './in/../in/a.txt', join(here.folder, 'in/a.txt'), 'inner'].map(path => read(path))).toEqual(
      Array(4).fill('abc')
    )
    const refused = [
      'in/link',
      'folder/key',
      join(outside, 'key'),
      '../x',
      '/etc/passwd',
      '.git/config',
      'in/.GIT/config'
    ]
    expect(refused.map(path => [path, read(path)])).toEqual(refused.map(path => [path, 'outside']))
    expect(['none', 'in', 'in/a.txt/b', 'a\0b'].map(path => read(path))).toEqual(Array(4).fill('absent'))
    expect(read('', 10)).toBe('outside')
    expect(read('in/a.txt', 2)).toBe('large')
    rmSync(outside, {recursive: true})
  })

  test('leads out by no path', async () => {
    const outside = await prepare()
    const step = fc.constantFrom('..', '.', '', 'in', 'a.txt', 'folder', 'key', 'link', '.git', 'config', outside, '~')
    fc.assert(
      fc.property(fc.array(step, {maxLength: 8}), steps => {
        const found = readInside(here.folder, steps.join('/'), 100)
        if ('bytes' in found) expect(found.bytes.toString()).toBe('abc')
      })
    )
    rmSync(outside, {recursive: true})
  })
})
