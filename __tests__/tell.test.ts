import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {embed, sha, type Embedded} from './embedded.ts'
import {openJob} from './vercel-job.ts'

let here: Embedded
beforeEach(async () => {
  here = await embed()
})
afterEach(() => here.close())

const passed = '<testsuites><testsuite name="s"><testcase name="t"/></testsuite></testsuites>'
const failed =
  '<testsuites><testsuite name="s"><testcase name="t"><failure message="boom">at f (src/a.js:3:1)</failure></testcase></testsuite></testsuites>'

describe('a secret of the user’s', () => {
  const secret = 'hunter2hunter2'

  test.each([
    ['published', {}],
    ['kept in a bundle', {publish: 'false'}]
  ])('leaves through no door, %s: not by globs, names, files or the summary', async (_, more) => {
    here.write('src/a.js', '1\n2\n3\n')
    here.write(`${secret}.xml`, failed.replace('boom', secret))
    here.write(`broken-${secret}.xml`, '<a')
    const {said} = await here.run(
      {
        reports: `*.xml\nnone-${secret}.json`,
        name: `tests ${secret}`,
        summary: `Mine: ${secret}`,
        redact: 'hunter\\w+',
        ...more
      },
      {RUNNER_TEMP: here.folder}
    )
    expect(said.summary).toContain('Mine: ***')
    expect(said.log.join('\n')).toContain('No file matches none-***.json')
    expect(JSON.stringify(said)).not.toContain(secret)
    expect(JSON.stringify(await here.runs())).not.toContain(secret)
    const bundle = String(said.outputs['bundle'])
    if ('publish' in more) expect(gunzipSync(readFileSync(bundle)).toString()).not.toContain(secret)
    else expect(bundle).toBe('')
  })
})

describe('the log says where the result went, and why there', () => {
  const where = (log: readonly string[]): string | undefined => log.find(line => line.includes(sha))

  test('a new check run on the commit of the event', async () => {
    here.write('x.xml', passed)
    const {said, outputs} = await here.run({reports: 'x.xml', name: 'n'})
    expect(where(said.log)).toBe(
      `info: The check run is a new one on ${sha} of acme/shop, the commit of the event (GITHUB_SHA).`
    )
    expect(said.log.at(-1)).toBe(`info: n: success ${String(outputs['url'])}`)
  })

  test('the one that was opened before', async () => {
    here.write('x.xml', passed)
    const made = await fetch(`${here.url}/repos/acme/shop/check-runs`, {
      method: 'POST',
      headers: {authorization: 'token secret', 'content-type': 'application/json'},
      body: JSON.stringify({name: 'n', head_sha: sha, status: 'in_progress'})
    })
    const {id} = (await made.json()) as {id: number}
    const {said, outputs} = await here.run({reports: 'x.xml', name: 'n'}, {VERDICT_CHECK_RUN: String(id)})
    expect(outputs['check-run-id']).toBe(id)
    expect(where(said.log)).toMatch(/^info: The check run is the one that was opened before the tests on /)
  })

  test('none, in a pull request from a fork: why, and what to do', async () => {
    await here.close()
    here = await embed({tokens: {secret: {kind: 'actions', permissions: {contents: 'read'}}}})
    here.write('x.xml', failed)
    here.write(
      'event.json',
      JSON.stringify({
        number: 7,
        pull_request: {
          number: 7,
          head: {sha, repo: {full_name: 'eve/shop'}},
          base: {sha, repo: {full_name: 'acme/shop'}}
        }
      })
    )
    const {said} = await here.run(
      {reports: 'x.xml'},
      {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(here.folder, 'event.json'), RUNNER_TEMP: here.folder}
    )
    const told = said.log.find(line => line.startsWith('warning: The token may not'))
    expect(told).toContain('checks: write')
    expect(told).toContain('pull requests from forks get a token that can only read')
    expect(told).toContain('docs/bundle.md')
    expect(said.summary).toContain('pull requests from forks get a token that can only read')
  })
})

test('what is not as one would think is told in the job’s summary as well', async () => {
  here.write('x.xml', passed)
  const {said} = await here.run({reports: 'x.xml', 'details-url': 'https://example.com/mine'})
  expect(said.log.join('\n')).toContain('GitHub ignores details-url')
  expect(said.summary).toContain('GitHub ignores details-url')
})

test('the log stays short: ten warnings, the other remarks folded away and no place for the matchers of other steps', async () => {
  for (let number = 10; number < 24; number++) here.write(`a.c:${number}:1: error: x.xml`, '<a')
  const {said} = await here.run({reports: '*.xml'})
  expect(said.log.filter(line => line.startsWith('warning: '))).toHaveLength(10)
  const remarks = said.log.slice(said.log.indexOf('group: Remarks on the reports') + 1)
  expect(remarks.filter(line => line.includes('no format recognizes'))).toHaveLength(4)
  const matched = said.log.filter(line => /^\s*[^:]+:\d+:\d+: error:/.test(line) && !line.startsWith('warning: '))
  expect(matched).toEqual([])
})

describe('what a job lacked is not lost on the way through a bundle', () => {
  const passing = '<testsuites><testsuite name="s"><testcase name="t"/></testsuite></testsuites>'
  const through = async (inputs: Record<string, string>) => {
    here.write('x.xml', passing)
    const leg = {publish: 'false', reports: 'x.xml', ...inputs}
    await here.run({...leg, bundle: 'leg.verdict.ndjson.gz'})
    const once = await here.run({reports: 'leg.verdict.ndjson.gz'})
    await here.run({publish: 'false', reports: 'leg.verdict.ndjson.gz', bundle: 'all.verdict.ndjson.gz'})
    const twice = await here.run({reports: 'all.verdict.ndjson.gz'})
    expect(twice.outputs['conclusion']).toBe(once.outputs['conclusion'])
    return once
  }

  test('nothing: it passes', async () => {
    expect((await through({})).outputs['conclusion']).toBe('success')
  })

  test('its end, as it was cancelled', async () => {
    const {outputs, said} = await through({'job-status': 'cancelled'})
    expect(outputs['conclusion']).toBe('cancelled')
    expect(said.log.join('\n')).toContain('A job was cancelled, so what was reported may not be all')
  })

  test('tests that it expected', async () => {
    const {outputs, said} = await through({'expect-tests': '5'})
    expect(outputs['conclusion']).toBe('failure')
    expect(said.log.join('\n')).toContain('4 reports or tests fewer than expected')
  })

  test('its reports', async () => {
    const {outputs} = await through({reports: 'lost/*.xml'})
    expect(outputs['conclusion']).toBe('failure')
    expect((await here.runs())[0]!.output.title).toBe('no reports found')
  })

  test('every report, and nobody says why', async () => {
    await through({})
    const [first] = gunzipSync(readFileSync(join(here.folder, 'leg.verdict.ndjson.gz')))
      .toString()
      .split('\n')
    here.write('none.verdict.ndjson.gz', gzipSync(`${first!}\n{"kind":"end","reports":0}\n`))
    expect((await here.run({reports: 'none.verdict.ndjson.gz'})).outputs['conclusion']).toBe('failure')
  })
})

test('a title does not speak of problems where nothing could be read', async () => {
  here.write('x.xml', '')
  await here.run({reports: 'x.xml'})
  expect((await here.runs())[0]!.output.title).toBe('1 report not read whole')
})

test('start/ without a token, as in forks, fails no job before its tests, and leaves nothing to close', async () => {
  const job = await openJob()
  try {
    const {log, fails} = await job.step('start', {token: ''})
    expect(fails).toBe(false)
    expect(log[0]).toMatch(/^warning: The input token is empty/)
    expect((await job.step('post', {token: '', 'job-status': 'failure'})).fails).toBe(false)
    expect(job.requests).toEqual([])
  } finally {
    await job.close()
  }
})

test('a job summary that cannot be written takes neither the check run nor the outputs away', async () => {
  here.write('x.xml', passed)
  const {said, outputs} = await here.run(
    {reports: 'x.xml'},
    {},
    {
      writeJobSummary: () => Promise.reject(new Error('no space left'))
    }
  )
  expect(outputs['conclusion']).toBe('success')
  expect(said.outputs['conclusion']).toBe('success')
  expect(said.log).toContain('warning: The job’s summary could not be written: no space left')
})
