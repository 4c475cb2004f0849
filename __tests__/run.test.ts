import {execFileSync} from 'node:child_process'
import {cpSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {embed, sha, type Embedded} from './embedded.ts'

let here: Embedded
beforeEach(async () => {
  here = await embed()
})
afterEach(() => here.close())

const only = async (): Promise<Awaited<ReturnType<Embedded['runs']>>[number]> => {
  const runs = await here.runs()
  expect(runs).toHaveLength(1)
  return runs[0]!
}
const junit = (cases: string): string => `<testsuites><testsuite name="s">${cases}</testsuite></testsuites>`
const failing = '<testcase name="t"><failure message="boom">at f (src/a.js:3:1)</failure></testcase>'

test('real reports of three tools become one check run', async () => {
  cpSync(resolve(import.meta.dirname, '..', 'examples', 'shop'), join(here.folder, 'shop'), {recursive: true})
  const ending = await here.run({reports: 'shop/reports/*', name: 'shop'})
  const stored = await only()
  expect(stored).toMatchObject({name: 'shop', status: 'completed', conclusion: 'failure'})
  expect(stored.external_id).toMatch(/^verdict:1:1:1:/)
  expect(ending.fails).toBe(true)
  expect(ending.outputs).toMatchObject({
    conclusion: 'failure',
    'check-run-id': stored.id,
    url: stored.html_url,
    tests: 19,
    passed: 14,
    failed: 4,
    skipped: 1,
    errors: 6,
    warnings: 1,
    annotations: 11,
    omitted: 0
  })
  expect(stored.output.title).toMatch(/^4 failed, 14 passed, 1 skipped in \S+ ms · 6 errors, 1 warning$/)
  const annotations = await here.annotations(stored)
  expect(annotations).toHaveLength(11)
  expect(
    annotations.filter(each => each.path === 'shop/src/__tests__/discount.test.ts').map(each => each.start_line)
  ).toEqual([4, 8])
  expect(annotations.find(each => each.title === 'eslint eqeqeq')).toMatchObject({
    path: 'shop/src/cart.ts',
    start_line: 14,
    start_column: 53,
    end_column: 54,
    annotation_level: 'failure'
  })
  expect(stored.output.summary).toContain('### Failures')
  expect(ending.said.summary).toContain('### Findings')
})

describe('what bad input gets', () => {
  const sentences = (log: readonly string[]): string[] => log.filter(line => line.startsWith('warning: '))

  test('no file for a glob: told, and a failure', async () => {
    const {said, fails} = await here.run({reports: 'nothing/*.xml'})
    const stored = await only()
    expect(stored.conclusion).toBe('failure')
    expect(stored.output.title).toBe('no reports found')
    expect(stored.output.summary).toContain('nothing/\\*.xml')
    expect(sentences(said.log)).toEqual([
      'warning: No file matches nothing/*.xml. Was the report written, and is the path right?'
    ])
    expect(fails).toBe(true)
  })

  test('a broken report among five: the others are still reported', async () => {
    for (const name of ['a', 'b', 'd', 'e']) here.write(`${name}.xml`, junit('<testcase name="t"/>'))
    here.write('c.xml', '<testsuites><testsuite name="s"><testcase name="t"/>\n<testcase name="u"></testsuite>')
    const {outputs, said} = await here.run({reports: '*.xml'})
    expect(outputs).toMatchObject({conclusion: 'failure', tests: 5, passed: 5})
    expect((await only()).output.title).toContain('1 report not read whole')
    expect(sentences(said.log)[0]).toMatch(/^warning: c\.xml:2: not valid junit: .*\.$/)
  })

  test.each([
    ['an empty file', '', /x\.xml: it is empty; .*format=glob/],
    ['a binary file', new Uint8Array(2000).map((_, at) => at % 7), /x\.xml: it is a binary file/],
    ['text of no format', 'hello\nworld\n', /x\.xml: no format recognizes this text/],
    ['another kind of XML', '<coverage/>', /x\.xml: it is a coverage report/]
  ])('%s: one sentence, and a failure', async (_, content, sentence) => {
    here.write('x.xml', content)
    here.write('good.xml', junit('<testcase name="t"/>'))
    const {outputs, said} = await here.run({reports: '*.xml'})
    expect(outputs).toMatchObject({conclusion: 'failure', passed: 1})
    expect(sentences(said.log)).toHaveLength(1)
    expect(sentences(said.log)[0]).toMatch(sentence)
  })

  test('a wrong format forced: told with the line', async () => {
    here.write('x.xml', junit('<testcase name="t"/>'))
    const {outputs, said} = await here.run({reports: 'eslint=x.xml'})
    expect(outputs['conclusion']).toBe('failure')
    expect(sentences(said.log)[0]).toMatch(/^warning: x\.xml(:1)?: not valid eslint: /)
  })

  test('silence of a named line format is a clean run', async () => {
    here.write('tsc.log', '')
    expect((await here.run({reports: 'tsc=tsc.log'})).outputs['conclusion']).toBe('success')
  })

  test('no tests in a test report: a failure', async () => {
    here.write('x.xml', '<testsuites/>')
    expect((await here.run({reports: 'x.xml'})).outputs['conclusion']).toBe('failure')
    expect((await only()).output.title).toBe('no tests')
  })

  test('a commit that the repository does not have: told, and the result is in log and summary', async () => {
    await here.close()
    here = await embed({repositories: [{owner: 'acme', name: 'shop', commits: []}]})
    here.write('x.xml', junit(failing))
    const {said, fails, outputs} = await here.run({reports: 'x.xml', 'head-sha': sha})
    expect(fails).toBe(true)
    expect(outputs).toMatchObject({'check-run-id': '', tests: 1, failed: 1})
    expect(sentences(said.log).join('\n')).toContain(sha)
    expect(said.summary).toContain('boom')
  })

  test('a token without checks: write: the block to paste, the result elsewhere, the exit code of the conclusion', async () => {
    await here.close()
    here = await embed({tokens: {secret: {kind: 'actions', permissions: {contents: 'read'}}}})
    here.write('src/a.js', '1\n2\n3\n')
    here.write('x.xml', junit(failing))
    const {said, fails} = await here.run({reports: 'x.xml'})
    expect(sentences(said.log).join('\n')).toMatch(/permissions:\s+checks: write/)
    expect(said.commands).toEqual([expect.stringMatching(/^::error file=src\/a\.js,line=3,endLine=3.*::boom/)])
    expect(said.summary).toContain('boom')
    expect(fails).toBe(true)
    here.write('x.xml', junit('<testcase name="t"/>'))
    expect((await here.run({reports: 'x.xml'})).fails).toBe(false)
  })

  test('a wrong input: nothing is published', async () => {
    await expect(here.run({reports: 'x', conclusions: 'x=y'})).rejects.toThrow(/conclusions/)
    expect(await here.runs()).toEqual([])
  })
})

test('fail-step false leaves the step green, and conclusions map results', async () => {
  here.write('x.xml', junit(failing))
  const ending = await here.run({reports: 'x.xml', 'fail-step': 'false', conclusions: 'failed=action_required'})
  expect(ending).toMatchObject({conclusion: 'action_required', fails: false})
})

test('more annotations than one request takes all arrive, in order', async () => {
  here.write('src/a.js', '1\n')
  here.write(
    'x.xml',
    junit(
      Array.from(
        {length: 120},
        (_, n) => `<testcase name="t${n}"><failure message="m${n}">at f (src/a.js:${n + 1}:1)</failure></testcase>`
      ).join('')
    )
  )
  await here.run({reports: 'x.xml', 'max-annotations': 'all'})
  const stored = await only()
  expect((await here.annotations(stored)).map(each => each.message)).toEqual(
    Array.from({length: 120}, (_, n) => `m${n}`)
  )
})

test('max-annotations and annotations cut, and what they cut is counted in title, summary and output', async () => {
  here.write('src/a.js', '1\n')
  here.write('x.xml', junit(failing.repeat(5)))
  const {outputs} = await here.run({reports: 'x.xml', 'max-annotations': '2'})
  expect(outputs).toMatchObject({annotations: 2, omitted: 3})
  const stored = await only()
  expect(stored.output.title).toContain('3 annotations omitted')
  expect(stored.output.summary).toContain('3 omitted')
})

test('names and messages that are Markdown, HTML, commands and findings of other tools stay text', async () => {
  const name = '&lt;img src=x onerror=alert(1)> | `x` **b** [l](javascript:x) @octocat #1 ::error::x ##[error]y'
  const message =
    'src/a.c:1:2: error: gotcha\n::set-output name=conclusion::success\n&lt;/details>&lt;script>alert(1)&lt;/script>'
  here.write(
    'x.xml',
    junit(`<testcase name="${name}"><failure message="${message.replaceAll('\n', '&#10;')}"/></testcase>`)
  )
  const {said, outputs} = await here.run({reports: 'x.xml'})
  const stored = await only()
  expect(outputs['conclusion']).toBe('failure')
  for (const markdown of [stored.output.summary, said.summary]) {
    const outside = markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    expect(outside).not.toMatch(/<img|<script|@octocat|#1\b/)
    expect(outside.match(/<\/details>/g)).toHaveLength(outside.match(/<details>/g)!.length)
  }
  expect(said.log.join('\n')).not.toMatch(/:\d+:\d+: error: gotcha/)
})

test('attempts in two reports are one flaky test where retries are merged, and two tests where they are not', async () => {
  const passing = '<testcase name="t"/>'
  const other = '<testcase name="u"/>'
  here.write('attempt-1.xml', junit(failing + other))
  here.write('attempt-2.xml', junit(passing))
  const counts = {tests: 3, passed: 2, failed: 1, flaky: 0, conclusion: 'failure'}
  expect((await here.run({reports: 'attempt-*.xml', name: 'n'})).outputs).toMatchObject(counts)
  const merged = await here.run({reports: 'attempt-*.xml', name: 'n', 'merge-retries': 'true'})
  expect(merged.outputs).toMatchObject({
    tests: 2,
    passed: 1,
    failed: 0,
    flaky: 1,
    conclusion: 'success',
    annotations: 0
  })
  expect(merged.said.log.join('\n')).toContain('attempt-2.xml: 1 test case was merged as an attempt of a test')
})

describe('places without a checkout', () => {
  const files = {'packages/cart/src/cart.js': '', 'packages/shop/src/cart.js': '', 'lib/one.js': '', 'src/app.js': ''}
  const place = (path: string): string =>
    `<testcase name="${path}"><failure message="boom">at f (${path}:3:1)</failure></testcase>`
  const trees = (): string[] =>
    here.server.requests.flatMap(({method, path}) => (path.includes('/git/trees/') ? [`${method} ${path}`] : []))
  const restart = async (options: Parameters<typeof embed>[0]): Promise<void> => {
    await here.close()
    here = await embed(options)
    here.write(
      'results.xml',
      junit(['src/app.js', '/ci/build/lib/one.js', 'src/cart.js', 'gone.js'].map(place).join(''))
    )
  }
  const places = async (): Promise<string[]> =>
    (await here.annotations(await only())).map(each => `${each.path}:${each.start_line}`)

  test('are looked up in the files of the commit, in one request', async () => {
    await restart({repositories: [{owner: 'acme', name: 'shop', files}]})
    const {said} = await here.run({reports: 'results.xml'})
    // src/cart.js may be either of two files.
    expect(await places()).toEqual(['src/app.js:3', 'lib/one.js:3'])
    expect(trees()).toEqual([`GET /repos/acme/shop/git/trees/${sha}?recursive=1`])
    expect(said.log.filter(line => line.includes('The files of'))).toEqual([])
  })

  test('cost nothing where there is a checkout, where all is well, and where no problem names one', async () => {
    await restart({repositories: [{owner: 'acme', name: 'shop', files}]})
    here.write('green.xml', junit('<testcase name="t"/>'))
    here.write('nowhere.xml', junit('<testcase name="t"><failure message="boom"/></testcase>'))
    await here.run({reports: 'green.xml'})
    expect(here.server.requests).toHaveLength(1)
    await here.run({reports: 'nowhere.xml'})
    expect(here.server.requests).toHaveLength(2)
    execFileSync('git', ['init', '-q'], {cwd: here.folder})
    await here.run({reports: 'results.xml'})
    expect(trees()).toEqual([])
  })

  test('of a tree that is cut are whole paths only, and that is told', async () => {
    // One entry is a folder: `lib`, `lib/one.js`, `packages` ….
    await restart({repositories: [{owner: 'acme', name: 'shop', files, treeLimit: 9}]})
    const {said} = await here.run({reports: 'results.xml'})
    expect(said.log.filter(line => line.startsWith('notice: '))).toEqual([
      'notice: The files of acme/shop at 0123456, which places in reports are looked up in where there is no checkout, are too many for one answer of the API; only paths from the root are sure. Check it out.'
    ])
    expect(trees()).toHaveLength(1)
    for (const path of await places()) expect(['src/app.js:3']).toContain(path)
  })

  test.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
    [500, 'Server Error']
  ])('are lost with a %i, told in one sentence, and nothing else is', async (status, message) => {
    // The 403 is the server's own: a token with `checks: write` alone.
    const permissions =
      status === 403 ? ({checks: 'write', metadata: 'read'} as const) : ({checks: 'write', contents: 'read'} as const)
    await restart({
      repositories: [{owner: 'acme', name: 'shop', files, private: true}],
      tokens: {secret: {kind: 'actions', permissions}}
    })
    if (status !== 403)
      here.server.faults.always(({path}) => path.includes('/git/trees/'), {status, when: 'before', body: {message}})
    const {said, outputs} = await here.run({reports: 'results.xml'})
    expect(outputs).toMatchObject({failed: 4, conclusion: 'failure', annotations: 0})
    expect(said.summary).toContain('gone.js')
    const told = said.log.filter(line => line.includes('The files of'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`cannot be listed (${status}, “${message}”)`)
    expect(told[0]?.includes('“contents: read”')).toBe(status !== 500)
    expect(trees()).toHaveLength(1)
  })
})
