import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {embed, type Embedded} from './embedded.ts'

let here: Embedded
beforeEach(async () => {
  here = await embed()
  here.write('src/a.js', '1\n')
})
afterEach(() => here.close())

const junit = (name: string, failing: boolean): string =>
  `<testsuite name="s"><testcase name="${name}" time="1">${failing ? '<failure message="boom">at f (src/a.js:1:1)</failure>' : ''}</testcase></testsuite>`

const leg = async (os: string, {failing, attempt = 1}: {failing: boolean; attempt?: number}) => {
  here.write('r.xml', junit('t', failing))
  return here.run(
    {
      reports: 'r.xml',
      publish: 'false',
      'fail-step': 'false',
      bundle: `bundles/${os}-${attempt}.verdict.ndjson.gz`,
      matrix: JSON.stringify({os})
    },
    {GITHUB_RUN_ATTEMPT: String(attempt)}
  )
}

describe('legs that write bundles', () => {
  test('publish nothing, and one job publishes them all with their places', async () => {
    here.write('bundles/.keep', '')
    const {outputs} = await leg('linux', {failing: true})
    expect(outputs).toMatchObject({
      conclusion: 'failure',
      'check-run-id': '',
      bundle: 'bundles/linux-1.verdict.ndjson.gz'
    })
    await leg('windows', {failing: false})
    expect(await here.runs()).toEqual([])

    const merged = await here.run({reports: 'bundles/*.verdict.ndjson.gz', name: 'all'})
    expect(merged.outputs).toMatchObject({tests: 2, failed: 1, passed: 1, annotations: 1, conclusion: 'failure'})
    const [stored] = await here.runs()
    expect((await here.annotations(stored!))[0]).toMatchObject({
      path: 'src/a.js',
      start_line: 1,
      message: 'boom\n(in test (linux))'
    })
    expect(stored!.output.summary).toContain('test (linux)')
  })

  test('that ran again count once, by their newest attempt', async () => {
    here.write('bundles/.keep', '')
    await leg('linux', {failing: true})
    await leg('linux', {failing: false, attempt: 2})
    await leg('windows', {failing: false})
    const {outputs} = await here.run({reports: 'bundles/*.gz', name: 'all'})
    expect(outputs).toMatchObject({tests: 2, failed: 0, passed: 2, conclusion: 'success'})
  })

  test('that are missing are a result', async () => {
    here.write('bundles/.keep', '')
    await leg('linux', {failing: false})
    const {outputs} = await here.run({reports: 'bundles/*.gz', name: 'all', 'expect-reports': '2'})
    expect(outputs).toMatchObject({conclusion: 'failure'})
    expect((await here.runs())[0]!.output.summary).toContain('missing')
  })
})

test('a token that cannot write leaves a bundle, without the token in it', async () => {
  await here.close()
  here = await embed({
    tokens: {ghs_1234567890abcdef1234567890abcdef1234: {kind: 'actions', permissions: {contents: 'read'}}}
  })
  const token = 'ghs_1234567890abcdef1234567890abcdef1234'
  here.write('r.xml', junit('t', true).replace('boom', `boom ${token}`))
  const {outputs} = await here.run({reports: 'r.xml', token, name: 'a/b c'})
  expect(outputs['bundle']).toBe(join(here.folder, 'a-b-c.verdict.ndjson.gz'))
  const text = gunzipSync(readFileSync(String(outputs['bundle']))).toString('utf8')
  expect(text).toContain('boom ***')
  expect(text).not.toContain(token)
})

test('a file that is gzip and no bundle is told', async () => {
  here.write('x.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]))
  const {outputs, said} = await here.run({reports: 'x.gz'})
  expect(outputs['conclusion']).toBe('failure')
  expect(said.log.filter(line => line.startsWith('warning: '))[0]).toMatch(/x\.gz.*bundle/)
})
