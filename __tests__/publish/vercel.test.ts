import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {ApiError, UserError} from '../../src/errors.ts'
import {conclusionPriority} from '../../src/model/check-run.ts'
import {openVercel, path} from '../../src/publish/vercel/api.ts'
import {
  commitState,
  fromVercelConclusion,
  fromVercelStatus,
  toVercelConclusion,
  toVercelStatus,
  type AnyConclusion,
  type Status,
  type VercelConclusion
} from '../../src/publish/vercel/conclusions.ts'
import {concludeVercelRun, openVercelRun, type Ending} from '../../src/publish/vercel/report.ts'
import type {WantedCheck} from '../../src/publish/vercel/target.ts'
import {isPending, setCommitStatus} from '../../src/publish/commit-status.ts'
import {deployments, secret, setVercelStage, type SdkRun, type VercelStage} from './vercel-stage.ts'
import {setStage, sha} from './stage.ts'

const wanted: WantedCheck = {check: 'Tests', blocks: 'unchanged'}
const link = {externalId: 'github:o/r:7', externalUrl: 'https://github.test/o/r/runs/7'}
const output = {
  schemaVersion: 1,
  tests: {failed: 3, passed: 120},
  failures: [{name: 'a', line: 1}],
  deep: {a: [{b: null}]}
}
const ending: Ending = {conclusion: 'failure', title: '3 failed, 120 passed', outputs: [output]}

const conclude = (stage: VercelStage, changes: Partial<Ending> = {}, at = link) =>
  concludeVercelRun(stage.target, wanted, {link: at, ending: {...ending, ...changes}})

const linesOf = ({sent}: VercelStage): string[] => sent.map(({line}) => line)
const bodiesOf = ({sent}: VercelStage, method: string) =>
  sent.filter(({line}) => line.startsWith(method)).map(({body}) => body)
const checkOf = (run: SdkRun | undefined): string => (run as {checkId?: string} | undefined)?.checkId ?? ''
const runsPath = '/v2/deployments/dpl_1/check-runs'

const refused = async (body: () => Promise<unknown>): Promise<string> => {
  try {
    await body()
  } catch (error) {
    if (error instanceof ApiError || error instanceof UserError) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

describe('requests', () => {
  test('1 each has the token, and the team as id or as slug where there is one', async () => {
    for (const [team, query] of [
      ['', {}],
      ['team_1', {teamId: 'team_1'}],
      ['acme', {slug: 'acme'}]
    ] as const) {
      const stage = setVercelStage({team})
      await stage.check()
      await openVercelRun(stage.target, wanted, link)
      await conclude(stage)
      expect(stage.sent.length).toBeGreaterThan(4)
      for (const {authorization, query: asked} of stage.sent)
        expect({authorization, asked}).toEqual({authorization: `Bearer ${secret}`, asked: query})
    }
  })

  test('3 a parameter is one segment of the path, whatever is in it', async () => {
    const stage = setVercelStage()
    const strange = 'check_1/../../v1/x?y=z#w%2f\ud800'
    const said = await refused(() => openVercelRun(stage.target, {...wanted, check: strange}, link))
    expect(linesOf(stage)).toEqual([`GET /v2/projects/prj_1/checks/${encodeURIComponent(strange.toWellFormed())}`])
    expect(said).toContain('404')
    for (const folder of ['..', '.', '']) expect(() => path`/v2/projects/${folder}/checks`).toThrow(UserError)
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), id => {
        fc.pre(!/^\.{1,2}$/.test(id))
        const {pathname} = new URL(`https://api.test${path`/v2/deployments/${id}/check-runs`}`)
        const parts = pathname.split('/')
        expect(parts).toHaveLength(5)
        expect(decodeURIComponent(parts[3]!)).toBe(id.toWellFormed())
      })
    )
  })

  test('3 the token goes to no other place, and is not repeated in what is said', async () => {
    const stage = setVercelStage()
    const elsewhere = {status: 307, when: 'before', headers: {location: 'https://evil.test/'}, body: {}} as const
    stage.server.faults.next('GET', elsewhere)
    const said = await refused(() => conclude(stage))
    expect(said).toMatch(/pointed to another place, which does not get the token \(307/)
    expect(stage.sent).toHaveLength(1)
    stage.server.faults.next('GET', {status: 401, when: 'before', body: {error: {code: 'x', message: `no ${secret}`}}})
    expect(await refused(() => conclude(stage))).toContain('“no ***”')
    for (const token of ['two words', 'line\nbreak', 'schlüssel', '']) {
      const open = (): unknown => openVercel({token, apiUrl: 'https://api.test', team: ''})
      expect(open).toThrow('The input vercel-token is no token')
      if (token !== '') expect(open).not.toThrow(token)
    }
  })

  test.each([
    ['seconds', () => ({'retry-after': '7'}), 7000],
    ['a date', (now: number) => ({'retry-after': new Date(now + 9000).toUTCString()}), 8750],
    ['a reset', (now: number) => ({'x-ratelimit-reset': String(Math.ceil(now / 1000) + 20)}), 20_750]
  ] as const)('14 a limit that names %s is waited for', async (_, headers, waited) => {
    const stage = setVercelStage()
    await stage.check()
    const now = stage.target.clock.now().getTime()
    const body = {error: {code: 'too_many_requests', message: 'Too many requests'}}
    stage.server.faults.next('GET', {status: 429, when: 'before', headers: headers(now), body})
    await conclude(stage)
    expect(stage.slept).toHaveLength(1)
    expect(stage.slept[0]! - waited).toBeGreaterThanOrEqual(0)
    expect(stage.slept[0]! - waited).toBeLessThanOrEqual(1000)
    expect(stage.lines[0]).toMatch(/^Vercel answered 429 “Too many requests” at GET .*; trying again after \d+ s\.$/)
  })

  test('14 what is lost is asked for again, up to a bound, and what is refused is not', async () => {
    for (const fault of [
      {status: 500, when: 'before'},
      {status: 502, when: 'after'},
      {status: 200, when: 'before'},
      {connection: 'reset', when: 'before'},
      {connection: 'reset', when: 'after'}
    ] as const) {
      for (const method of ['GET', 'POST', 'PATCH']) {
        const stage = setVercelStage()
        await stage.check()
        stage.server.faults.next(method, fault)
        await conclude(stage)
        expect(await stage.runs()).toMatchObject([
          {status: 'completed', conclusion: 'failed', externalId: link.externalId}
        ])
        expect(stage.slept.length).toBe(1)
      }
    }
    const down = setVercelStage()
    down.server.faults.always('GET', {status: 503, when: 'before', body: {error: {message: 'Down'}}})
    expect(await refused(() => conclude(down))).toMatch(
      /^Vercel answered 503 “Down” at GET .*, after 6 tries; run the job again/
    )
    expect(down.sent).toHaveLength(6)
    const hurried = setVercelStage({timeoutMs: 3000})
    hurried.server.faults.always('GET', {status: 429, when: 'before', headers: {'retry-after': '60'}, body: {}})
    expect(await refused(() => conclude(hurried))).toContain('after 1 tries')
    expect(hurried.slept).toEqual([])
    for (const status of [400, 401, 403, 404, 410]) {
      const stage = setVercelStage()
      stage.server.faults.next('GET', {status, when: 'before', body: {error: {message: 'No.'}}})
      const said = await refused(() => conclude(stage))
      expect(said).toContain(`(${status}, “No.”, at GET /v2/projects/prj_1/checks)`)
      expect(said.split('\n')).toHaveLength(1)
      expect(stage.sent).toHaveLength(1)
    }
  })

  test('18 when the job is cancelled, nothing is waited for', async () => {
    const stopped = new AbortController()
    const stage = setVercelStage({target: {stop: stopped.signal}})
    await stage.check()
    stopped.abort()
    await conclude(stage, {conclusion: 'cancelled'})
    expect(await stage.runs()).toMatchObject([{conclusion: 'canceled'}])
    stage.server.faults.next('GET', {status: 503, when: 'before'})
    expect(await refused(() => conclude(stage))).toContain('and the job was cancelled')
    expect(stage.slept).toEqual([])
  })
})

describe('finding the run', () => {
  test('4 a run of the check that is open is taken, and none is made', async () => {
    const stage = setVercelStage({vercel: {deployments: deployments.map(each => ({...each, readyState: 'BUILDING'}))}})
    await stage.check({name: 'Other'})
    await stage.check()
    stage.server.deploymentReady('dpl_1')
    await conclude(stage)
    expect(bodiesOf(stage, 'POST')).toEqual([])
    expect(await stage.runs()).toMatchObject([
      {name: 'Other', status: 'queued'},
      {name: 'Tests', status: 'completed', conclusion: 'failed'}
    ])
  })

  test('5 a check is found by its name; none or several are an error, and one can be asked for', async () => {
    const stage = setVercelStage()
    const other = await stage.check({name: 'Tests 2'})
    expect(await refused(() => conclude(stage))).toMatch(
      /^The project prj_1 at Vercel has no check “Tests”; add it .* vercel-check, .* vercel-blocks\.$/
    )
    await concludeVercelRun(stage.target, {...wanted, blocks: 'none'}, {link, ending})
    expect(bodiesOf(stage, 'POST')[0]).toEqual({
      name: 'Tests',
      requires: 'deployment-url',
      blocks: 'none',
      source: {kind: 'webhook'}
    })
    const [run] = await stage.runs()
    const twin = await stage.check()
    expect(await refused(() => conclude(stage))).toBe(
      `The project prj_1 at Vercel has 2 checks “Tests”: ${checkOf(run)}, ${twin}; give the id of one in the input vercel-check.`
    )
    await concludeVercelRun(stage.target, {...wanted, check: other}, {link, ending})
    expect((await stage.runs()).map(checkOf)).toEqual([checkOf(run), other])
  })

  test('a check that was created although its answer was lost is not created again', async () => {
    const stage = setVercelStage()
    stage.server.faults.next('POST', {status: 502, when: 'after'})
    await concludeVercelRun(stage.target, {...wanted, blocks: 'none'}, {link, ending})
    expect(((await stage.raw('GET /v2/projects/prj_1/checks')) as {checks: unknown[]}).checks).toHaveLength(1)
  })

  test('6 a run is made of a check and of nothing else', async () => {
    const stage = setVercelStage()
    const checkId = await stage.check()
    await conclude(stage)
    expect(bodiesOf(stage, 'POST')).toEqual([{checkId}])
    expect(linesOf(stage)).toEqual([
      'GET /v2/projects/prj_1/checks',
      `GET ${runsPath}`,
      `POST ${runsPath}`,
      expect.stringMatching(`PATCH ${runsPath}/ckr_\\d+`)
    ])
  })

  test('6 and only once, although its answer was lost', async () => {
    const stage = setVercelStage()
    await stage.check()
    stage.server.faults.next('POST', {status: 504, when: 'after'})
    await conclude(stage)
    expect(await stage.runs()).toHaveLength(1)
    expect(bodiesOf(stage, 'POST')).toHaveLength(1)
  })

  test('12 the same end told twice is one run in the same state', async () => {
    const stage = setVercelStage()
    await stage.check()
    await conclude(stage)
    const [before] = await stage.runs()
    await conclude(stage)
    expect(await stage.runs()).toEqual([before])
  })

  test('13 another attempt makes another run, and the newest decides', async () => {
    const stage = setVercelStage()
    await stage.check()
    await conclude(stage)
    stage.pass(60_000)
    const second = {...link, externalId: 'github:o/r:8'}
    const {id} = await conclude(stage, {conclusion: 'success'}, second)
    expect(await stage.runs()).toMatchObject([
      {conclusion: 'failed', externalId: link.externalId},
      {id, conclusion: 'succeeded', externalId: second.externalId}
    ])
    expect(await stage.raw('GET /v13/deployments/dpl_1')).toMatchObject({
      checks: {'deployment-alias': {state: 'succeeded'}}
    })
  })

  test('a deployment is found by its address, its page, and by the commit', async () => {
    for (const deployment of [
      'shop-1.vercel.app',
      'https://shop-1.vercel.app/path?x',
      'https://vercel.com/acme/shop/1?tab=checks',
      'dpl_1'
    ]) {
      const stage = setVercelStage({target: {deployment, project: ''}})
      await stage.check()
      expect(await conclude(stage)).toMatchObject({deployment: 'dpl_1'})
    }
    const byCommit = setVercelStage({target: {deployment: ''}})
    await byCommit.check()
    expect(await conclude(byCommit)).toMatchObject({deployment: 'dpl_1'})
    expect(byCommit.sent[0]).toMatchObject({
      line: 'GET /v7/deployments',
      query: {projectId: 'prj_1', sha, limit: '20'}
    })
    expect(byCommit.lines).toContain(`Vercel has 2 deployments of ${sha}: dpl_1 (production) is the newest.`)
    const none = setVercelStage({target: {deployment: '', sha: 'f'.repeat(40)}})
    expect(await refused(() => conclude(none))).toMatch(/^Vercel has no deployment of f+ in the project prj_1; /)
    const nothing = setVercelStage({target: {deployment: '', project: ''}})
    expect(await refused(() => conclude(nothing))).toContain('vercel-deployment')
    expect(nothing.sent).toEqual([])
  })
})

describe('telling', () => {
  test('7 the beginning is the status and the link, and no conclusion', async () => {
    const stage = setVercelStage()
    await stage.check()
    await openVercelRun(stage.target, wanted, link)
    expect(bodiesOf(stage, 'PATCH')).toEqual([{status: 'running', ...link}])
    expect(await stage.runs()).toMatchObject([{status: 'running', ...link}])
    await conclude(stage)
    expect(await stage.runs()).toMatchObject([{status: 'completed', ...link}])
  })

  test('8 the end has status, conclusion, time, text and link', async () => {
    const stage = setVercelStage()
    await stage.check()
    await conclude(stage, {title: `${'é'.repeat(249)}😀 more`})
    expect(bodiesOf(stage, 'PATCH')).toEqual([
      {
        status: 'completed',
        conclusion: 'failed',
        conclusionText: `${'é'.repeat(249)}…`,
        completedAt: Date.parse('2026-11-20T12:00:00.250Z'),
        output,
        ...link
      }
    ])
    const [run] = await stage.runs()
    expect(run).toMatchObject({conclusion: 'failed', completedAt: Date.parse('2026-11-20T12:00:00.250Z')})
  })

  test('9 conclusions are said in the words of Vercel', async () => {
    for (const conclusion of conclusionPriority) {
      const stage = setVercelStage()
      await stage.check()
      await conclude(stage, {conclusion})
      const [run] = await stage.runs()
      expect(['canceled', 'skipped', 'timeout', 'failed', 'neutral', 'succeeded']).toContain(run!.conclusion)
      expect(bodiesOf(stage, 'PATCH')).toMatchObject([{conclusion: run!.conclusion}])
    }
  })

  test('10 the output comes back as it went', async () => {
    const stage = setVercelStage()
    await stage.check()
    await conclude(stage)
    const [run] = await stage.runs()
    expect(run!.output).toEqual(output)
  })

  test('11 an output that is too large becomes smaller, and the conclusion is told in any case', async () => {
    const outputs = [{summary: 'x'.repeat(500)}, {summary: 'x'.repeat(100)}, {summary: ''}, undefined]
    for (const [outputBytes, kept] of [
      [1000, outputs[0]],
      [200, outputs[1]],
      [20, outputs[2]],
      [5, undefined]
    ] as const) {
      const stage = setVercelStage({vercel: {outputBytes}})
      await stage.check()
      await conclude(stage, {outputs})
      const [run] = await stage.runs()
      expect(run).toMatchObject({status: 'completed', conclusion: 'failed'})
      expect(run!.output).toEqual(kept)
      expect(stage.lines.filter(line => line.includes('413'))).toHaveLength(outputs.indexOf(kept))
    }
  })

  test('15 a run that is not ours to write is explained by its source', async () => {
    const robot = {kind: 'integration', integrationId: 'oac_1', integrationConfigurationId: 'icfg_1'} as const
    const stage = setVercelStage({vercel: {tokens: {[secret]: {kind: 'personal'}, robot}}})
    await stage.check({source: {kind: 'integration'}}, 'robot')
    expect(await refused(() => conclude(stage))).toMatch(
      /^The check “Tests” at Vercel is of the source “integration”, and only the token of that integration may write its runs: .* \(403 at POST .*\)\.$/
    )
    const git = setVercelStage()
    await git.check({source: {kind: 'git-provider', provider: 'github', externalCheckName: 'Tests'}})
    expect(await refused(() => conclude(git))).toMatch(
      /“git-provider”, and Vercel reads it from GitHub: .*commit-status: true/
    )
    // Should personal tokens turn out not to write runs at all, the sentence is about the token.
    const closed = setVercelStage({vercel: {unverified: {personalRuns: 'refused'}}})
    await closed.check()
    expect(await refused(() => conclude(closed))).toMatch(/^The token may not do this at Vercel \(403.*vercel-team/)
  })

  test('16 a refusal that speaks of OAuth2 is about integrations', async () => {
    const stage = setVercelStage()
    await stage.check()
    const body = {error: {code: 'bad_request', message: 'The provided token is not from an OAuth2 Client'}}
    stage.server.faults.next('PATCH', {status: 400, when: 'before', body})
    expect(await refused(() => conclude(stage))).toMatch(/for the token of an integration only .*“webhook”/)
  })

  test('19 only what changes of a check is sent', async () => {
    const stage = setVercelStage()
    const id = await stage.check({timeout: 900, requires: 'build-ready'})
    const blocks = 'none' as const
    await concludeVercelRun(stage.target, {...wanted, blocks}, {link, ending})
    await concludeVercelRun(stage.target, {...wanted, blocks}, {link, ending})
    const path = `/v2/projects/prj_1/checks/${id}`
    expect(stage.sent.filter(({line}) => line.endsWith(id))).toMatchObject([{line: `PATCH ${path}`, body: {blocks}}])
    expect(stage.sent.find(({line}) => line.endsWith(id))!.body).toEqual({blocks})
    expect(await stage.raw(`GET ${path}`)).toMatchObject({timeout: 900, requires: 'build-ready', blocks})
  })

  test('20 a result that comes after the timeout of the check is told, with the timeout', async () => {
    for (const expired of ['timeout', 'open'] as const) {
      const stage = setVercelStage({vercel: {unverified: {expired}}})
      await stage.check({timeout: 60})
      await openVercelRun(stage.target, wanted, link)
      stage.pass(59_000)
      stage.lines.length = 0
      await conclude(stage)
      expect(stage.lines).toEqual([])
      const late = {...link, externalId: 'github:o/r:9'}
      await openVercelRun(stage.target, wanted, late)
      stage.pass(61_000)
      await conclude(stage, {}, late)
      expect(stage.lines).toEqual([
        expect.stringMatching(
          /^warning: The result of the check “Tests” comes 61 s after .*, and its timeout is 60 s; raise/
        )
      ])
      expect((await stage.runs()).at(-1)).toMatchObject({status: 'completed', conclusion: 'failed'})
    }
  })

  test('30 what else is in an answer does no harm', async () => {
    const stage = setVercelStage()
    const checkId = await stage.check()
    const own = {
      id: 'ckr_9',
      name: 'Tests',
      checkId,
      status: 'queued',
      source: {subKind: 'new'},
      createdAt: 'x',
      more: [1]
    }
    const runs = [null, 5, 'x', {}, {id: 5}, {id: 'ckr_8', name: 'sentinel', status: 'paused', source: null}, own]
    stage.server.faults.next('GET', {
      status: 200,
      when: 'before',
      body: {checks: [null, {id: checkId, name: ' Tests '}]}
    })
    stage.server.faults.next('GET', {status: 200, when: 'before', body: {runs, pagination: {}}})
    stage.server.faults.next('PATCH', {status: 200, when: 'before', body: {surprise: true}})
    expect(await conclude(stage)).toEqual({deployment: 'dpl_1', id: 'ckr_9'})
  })

  test('an answer to a creation that cannot be read is looked for, and not waited for', async () => {
    const stage = setVercelStage()
    const strange = {status: 200, when: 'after', body: {surprise: true}} as const
    stage.server.faults.next('POST', strange)
    stage.server.faults.next('POST', strange)
    await concludeVercelRun(stage.target, {...wanted, blocks: 'none'}, {link, ending})
    expect(await stage.runs()).toMatchObject([{conclusion: 'failed'}])
    expect(bodiesOf(stage, 'POST')).toHaveLength(2)
    stage.server.faults.next('POST', {...strange, when: 'before'})
    expect(await refused(() => conclude(stage, {}, {...link, externalId: 'github:o/r:9'}))).toBe(
      'Vercel made no run of the check “Tests” that can be read.'
    )
  })
})

describe('the mapping', () => {
  const statuses: readonly Status[] = ['queued', 'requested', 'waiting', 'pending', 'in_progress', 'completed']
  const conclusions: readonly AnyConclusion[] = [...conclusionPriority, 'startup_failure', 'stale']
  const ofVercel: readonly VercelConclusion[] = ['canceled', 'skipped', 'timeout', 'failed', 'neutral', 'succeeded']

  test('41 is total, there and back the same, and passes where GitHub passes', () => {
    expect(statuses.map(toVercelStatus)).toEqual(['queued', 'queued', 'queued', 'queued', 'running', 'completed'])
    expect(['queued', 'running', 'completed', 'registered', 'x'].map(fromVercelStatus)).toEqual([
      'queued',
      'in_progress',
      'completed',
      'queued',
      undefined
    ])
    expect(Object.fromEntries(conclusions.map(each => [each, toVercelConclusion(each)]))).toEqual({
      success: 'succeeded',
      neutral: 'neutral',
      skipped: 'skipped',
      failure: 'failed',
      startup_failure: 'failed',
      action_required: 'failed',
      timed_out: 'timeout',
      cancelled: 'canceled',
      stale: 'timeout'
    })
    for (const each of ofVercel) expect(toVercelConclusion(fromVercelConclusion(each)!)).toBe(each)
    const passing: readonly string[] = ['success', 'neutral', 'skipped']
    for (const each of conclusions) {
      const there = toVercelConclusion(each)
      expect(['succeeded', 'neutral', 'skipped'].includes(there)).toBe(passing.includes(each))
      expect(passing.includes(fromVercelConclusion(there)!)).toBe(passing.includes(each))
      expect(commitState('completed', each) === 'success').toBe(passing.includes(each))
    }
  })

  test('41 of what nobody knows is nothing that passes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('success', 'stale', '__proto__', 'constructor')), word => {
        fc.pre(!ofVercel.some(each => each === word))
        expect(fromVercelConclusion(word)).toBeUndefined()
      })
    )
    for (const word of [null, '', 'succeeded', 'toString']) expect(commitState('completed', word)).toBe('error')
    expect(commitState('completed', 'cancelled')).toBe('error')
    expect(commitState('completed', 'timed_out')).toBe('failure')
    for (const status of statuses.slice(0, -1)) expect(commitState(status, null)).toBe('pending')
  })
})

describe('a commit status', () => {
  const status = {sha, context: 'Tests', state: 'failure', description: '', targetUrl: link.externalUrl} as const

  test('24 has a line of at most 140 characters and the page of the check run', async () => {
    const stage = setStage()
    await setCommitStatus({...status, description: `3 failed\n ${'😀'.repeat(150)}`}, stage.target)
    expect(JSON.parse(stage.bodies[0]!)).toEqual({
      state: 'failure',
      context: 'Tests',
      description: `3 failed ${'😀'.repeat(130)}…`,
      target_url: link.externalUrl
    })
    expect([...stage.server.state.tables.statuses.values()]).toMatchObject([{state: 'failure', context: 'Tests'}])
  })

  test('is pending until another one says more', async () => {
    const stage = setStage()
    expect(await isPending(status, stage.target)).toBe(false)
    await setCommitStatus({...status, state: 'pending'}, stage.target)
    await setCommitStatus({...status, context: 'Other'}, stage.target)
    expect(await isPending(status, stage.target)).toBe(true)
    await setCommitStatus(status, stage.target)
    expect(await isPending(status, stage.target)).toBe(false)
  })

  test('says which permission it lacks', async () => {
    const tokens = {weak: {kind: 'actions', permissions: {checks: 'write'}}} as const
    const stage = setStage({options: {tokens}, token: 'weak'})
    await expect(setCommitStatus(status, stage.target)).rejects.toThrow(
      /^The token may not write commit statuses in o\/r \(403 .*\); give the job this permission:\n\npermissions:\n[\s\S]*statuses: write$/
    )
  })
})
