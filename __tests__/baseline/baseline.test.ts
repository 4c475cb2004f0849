import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {digestBytes, readDigest, writeDigest} from '../../src/baseline/digest.ts'
import {addUp} from '../../src/decide/totals.ts'
import {identify, shortIdentity} from '../../src/model/identity.ts'
import {outcomes, type Report} from '../../src/model/report.ts'
import {junit} from '../../src/formats/junit.ts'
import {readText} from '../formats/read.ts'
import {embed, sha, type Embedded} from '../embedded.ts'

const base = 'f'.repeat(40)

const suite = (cases: Readonly<Record<string, boolean>>): string =>
  `<testsuite name="s">${Object.entries(cases)
    .map(([name, passes]) => `<testcase name="${name}">${passes ? '' : '<failure message="boom"/>'}</testcase>`)
    .join('')}</testsuite>`

describe('a digest', () => {
  test('is read back as it was written, and says what it has no room for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({max: 60}), fc.nat({max: 5000}), async (failing, passing) => {
        const cases = Object.fromEntries([
          ...Array.from({length: failing}, (_, n) => [`fails ${n}`, false] as const),
          ...Array.from({length: passing}, (_, n) => [`passes ${n}`, true] as const)
        ])
        const report = await readText(junit, suite(cases))
        const digest = writeDigest([report], addUp([report]))
        expect(digest.length).toBeLessThanOrEqual(digestBytes)
        const read = readDigest(`some text\n\n${digest}`)!
        expect(read.outcomes).toEqual(report.tally.outcomes)
        expect(read.complete.failing).toBe(true)
        expect(read.complete.tests).toBe(passing <= 2000 ? true : read.complete.tests)
        for (const [number, failed] of report.cases.entries()) {
          const id = shortIdentity(identify(failed))
          expect(read.tests.get(id)).toBe('failed')
          // The tests themselves may have left no room for the last names.
          expect(read.names.get(id)).toBe(number < read.names.size ? `s › ${failed.name}` : undefined)
        }
        if (passing < 2000) expect(read.names.size).toBe(failing)
        if (read.complete.tests) expect(read.tests.size).toBe(failing + passing)
      }),
      {numRuns: 15}
    )
  })

  test('keeps to its size with more failures than it can hold, and does not claim to be whole', async () => {
    const cases = Object.fromEntries(Array.from({length: 6000}, (_, n) => [`fails ${n} ${'x'.repeat(50)}`, false]))
    const report = await readText(junit, suite(cases))
    const digest = writeDigest([report], addUp([report]))
    expect(digest.length).toBeLessThanOrEqual(digestBytes)
    const read = readDigest(digest)!
    expect(read.complete).toEqual({failing: false, findings: true, tests: false})
    expect(read.outcomes.failed).toBe(6000)
    expect(read.tests.size).toBeGreaterThan(1000)
  })

  test('that is damaged or hostile is none, and never throws', async () => {
    const report = await readText(junit, suite({a: true, b: false}))
    const digest = writeDigest([report], addUp([report]))
    fc.assert(
      fc.property(fc.nat({max: digest.length - 1}), fc.string({unit: 'binary', maxLength: 3}), (at, noise) => {
        const read = readDigest(digest.slice(0, at) + noise + digest.slice(at + 1))
        if (read !== undefined) for (const outcome of read.tests.values()) expect(outcomes).toContain(outcome)
      })
    )
    expect(readDigest('<!-- verdict-digest:1:AAAA -->')).toBeUndefined()
    expect(readDigest('')).toBeUndefined()
  })
})

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

test('a report without problems needs no digest to be compared with', () => {
  const none: readonly Report[] = []
  expect(readDigest(writeDigest(none, addUp(none)))).toMatchObject({
    complete: {failing: true, findings: true, tests: true}
  })
})
