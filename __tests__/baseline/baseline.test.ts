import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {findBaseline} from '../../src/baseline/find.ts'
import type {Baseline} from '../../src/model/baseline.ts'
import {embed, sha, type Embedded} from '../embedded.ts'

const base = 'f'.repeat(40)

const suite = (cases: Readonly<Record<string, boolean>>): string =>
  `<testsuite name="s">${Object.entries(cases)
    .map(([name, passes]) => `<testcase name="${name}">${passes ? '' : '<failure message="boom"/>'}</testcase>`)
    .join('')}</testsuite>`

describe('two commits', () => {
  let here: Embedded
  beforeAll(async () => {
    here = await embed()
    here.write('src/a.js', '1\n')
    here.write('event.json', JSON.stringify({before: base}))
  })
  afterAll(() => here.close())
  const eslint = (messages: readonly string[]): string =>
    JSON.stringify([
      {
        filePath: 'src/a.js',
        messages: messages.map((message, n) => ({ruleId: 'r', severity: 2, message, line: n + 1, column: 1}))
      }
    ])
  const at = async (commit: string, inputs: Record<string, string>) =>
    here.run(
      {reports: 'r/*', name: 'tests', ...inputs},
      {GITHUB_SHA: commit, GITHUB_EVENT_PATH: `${here.folder}/event.json`}
    )

  test('are compared: new, still failing, fixed, added and removed', async () => {
    here.write('r/t.xml', suite({passes: true, breaks: true, fails: false, heals: false, goes: true}))
    here.write('r/e.json', eslint(['old', 'gone']))
    await at(base, {})
    here.write('r/t.xml', suite({passes: true, breaks: false, fails: false, heals: true, comes: true}))
    here.write('r/e.json', eslint(['fresh', 'old']))
    const ending = await at(sha, {
      baseline: 'auto',
      conclusions: 'failed=neutral\nerror=neutral\nnew-failures=action_required'
    })
    expect(ending.conclusion).toBe('action_required')
    const [stored] = await here.runs()
    expect(stored!.output.summary).toContain(
      '**1 new failure, 1 still failing, 1 fixed, 1 test added, 1 test removed, 1 new finding, 1 finding gone**'
    )
    expect(stored!.output.summary).toMatch(/### New failures[\s\S]*breaks[\s\S]*### Still failing[\s\S]*fails/)
    expect(stored!.output.summary).toMatch(/### Fixed[\s\S]*heals/)
  })

  test('a test that failed at an earlier attempt and passes now is flaky', async () => {
    const twice = 'd'.repeat(40)
    here.write('event.json', JSON.stringify({before: base}))
    const attempt = (number: string, passes: boolean) => {
      here.write('r/t.xml', suite({passes: true, shaky: passes}))
      here.write('r/e.json', eslint([]))
      return here.run(
        {reports: 'r/*', name: 'tests', baseline: 'auto', conclusions: 'flaky=neutral'},
        {GITHUB_SHA: twice, GITHUB_RUN_ATTEMPT: number, GITHUB_EVENT_PATH: `${here.folder}/event.json`}
      )
    }
    expect((await attempt('1', false)).conclusion).toBe('failure')
    const second = await attempt('2', true)
    expect(second.conclusion).toBe('neutral')
    const url = `${here.url}/repos/acme/shop/check-runs/${String(second.outputs['check-run-id'])}`
    const stored = (await (await fetch(url)).json()) as {output: {summary: string}}
    expect(stored.output.summary).toContain('**s › shaky** failed at an earlier attempt on this commit and passes now')
  })

  test('without a check run on the base: said, never guessed', async () => {
    here.write('event.json', JSON.stringify({before: 'e'.repeat(40)}))
    here.write('r/t.xml', suite({fails: false}))
    const ending = await at(sha, {baseline: 'auto', conclusions: 'failed=neutral\nerror=neutral'})
    expect(ending.conclusion).toBe('neutral')
    expect((await here.runs())[0]!.output.summary).toContain(
      'No baseline: the base commit eeeeeee has no completed check run'
    )
  })

  test('a new branch and a commit without a base: said', async () => {
    here.write('event.json', JSON.stringify({before: '0'.repeat(40)}))
    await at(sha, {baseline: 'auto'})
    expect((await here.runs())[0]!.output.summary).toContain('No baseline: the branch is new')
  })
})

describe('a legacy code base', () => {
  let here: Embedded
  beforeAll(async () => {
    here = await embed()
    here.write('event.json', JSON.stringify({before: base}))
  })
  afterAll(() => here.close())

  /** ESLint's report of so many findings, of so many rules, in files of so many each. */
  const eslint = (
    {findings, perFile, rules = 3}: {findings: number; perFile: number; rules?: number},
    fresh: readonly string[] = []
  ): string => {
    const messages = Array.from({length: findings}, (_, n) => ({
      ruleId: `rule-${n % rules}`,
      severity: 2,
      message: `old problem ${n}`,
      line: n + 1,
      column: 1
    }))
    const files = Array.from({length: Math.ceil(findings / perFile)}, (_, file) => ({
      filePath: `src/${file}.js`,
      messages: messages.slice(file * perFile, (file + 1) * perFile)
    }))
    for (const {filePath} of files) here.write(filePath, '')
    files[0]!.messages.push(
      ...fresh.map((message, n) => ({ruleId: 'rule-0', severity: 2, message, line: 90_000 + n, column: 1}))
    )
    return JSON.stringify(files)
  }
  const conclusions = 'error=neutral\nnew-errors=failure\nno-baseline=action_required'
  const at = (commit: string, inputs: Record<string, string> = {}) =>
    here.run(
      {reports: 'r/*', name: 'lint', baseline: 'auto', conclusions, ...inputs},
      {GITHUB_SHA: commit, GITHUB_EVENT_PATH: `${here.folder}/event.json`}
    )
  const summaryOf = async (ending: Awaited<ReturnType<typeof at>>): Promise<string> => {
    const url = `${here.url}/repos/acme/shop/check-runs/${String(ending.outputs['check-run-id'])}`
    return ((await (await fetch(url)).json()) as {output: {summary: string}}).output.summary
  }

  test('of twelve thousand findings is held to the new ones, one by one', async () => {
    here.write('r/e.json', eslint({findings: 12_000, perFile: 30}))
    expect((await at(base)).conclusion).toBe('action_required')
    const same = await at(sha)
    expect(same.conclusion).toBe('neutral')
    expect(await summaryOf(same)).toContain('**0 new findings**')
    here.write('r/e.json', eslint({findings: 12_000, perFile: 30}, ['fresh', 'fresh too']))
    const grown = await at('1'.repeat(40))
    expect(grown.conclusion).toBe('failure')
    const summary = await summaryOf(grown)
    expect(summary).toContain('2 errors were not there before: `new-errors` leads to `failure`.')
    expect(summary).toContain('**2 new findings**')
    expect(summary).not.toContain('compared by how many')
  })

  test('of more than fit one by one is held to the numbers of each rule in each file, and says so', async () => {
    here.write('r/e.json', eslint({findings: 13_500, perFile: 300}))
    await at(base)
    here.write('r/e.json', eslint({findings: 13_500, perFile: 300}, ['fresh']))
    const grown = await at('2'.repeat(40))
    expect(grown.conclusion).toBe('failure')
    const summary = await summaryOf(grown)
    expect(summary).toContain('1 error was not there before')
    expect(summary).toMatch(/\*\*1 new finding\*\*\. \d+.\d+ findings are compared by how many their rule had/)
    expect(grown.said.log.join('\n')).toContain('findings are compared by how many their rule had in their file')
  })

  test('of more than its check run holds counts as new what nothing shows to be known, and its annotations show some', async () => {
    const asked: string[] = []
    const read = async (path: string): Promise<unknown> => {
      asked.push(path.replace(/\?.*page=/, '?page='))
      return (await fetch(`${here.url}${path}`)).json()
    }
    const wanted = {owner: 'acme', repo: 'shop', name: 'lint', headSha: sha, base: {sha: base}}
    // The base of the test before is whole by its counts: nothing but its check run is asked for.
    expect(await findBaseline(wanted, read)).toMatchObject({baseline: {complete: {groups: 3}}})
    expect(asked).toHaveLength(1)

    here.write('r/e.json', eslint({findings: 13_500, perFile: 13_500, rules: 13_500}))
    await at(base, {'max-annotations': '250'})
    const found = await findBaseline(wanted, read)
    expect(asked.slice(2)).toEqual([1, 2, 3].map(page => expect.stringMatching(`/annotations[?]page=${page}$`)))
    const {baseline} = found as {baseline: Baseline}
    expect([...baseline.annotations!.values()]).toEqual(Array(250).fill(1))

    const same = await at(sha)
    expect(same.conclusion).toBe('failure')
    const [, untold] = /Whether (.+?) problems are new cannot be told/.exec(await summaryOf(same))!
    const number = Number(untold!.replace(/\D/g, ''))
    expect(number).toBeGreaterThan(1000)
    expect(number).toBeLessThan(13_500 - 250)
    expect(same.said.log.join('\n')).toContain('cannot be told, since the base had more than its check run holds')
  })
})
