import {afterEach, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {deploymentOf} from '../src/deployment.ts'
import {createCheck, createRun, deployed, dispatch, head, openJob, token, type Job} from './vercel-job.ts'

const open: Job[] = []
afterEach(async () => {
  for (const job of open.splice(0)) await job.close()
})
const begin = async (options: Parameters<typeof openJob>[0] = {}): Promise<Job> => {
  const job = await openJob(options)
  open.push(job)
  return job
}

const fields = ['action', 'client_payload', 'id', 'url', 'project', 'state', 'type', 'deployment_status', 'target_url']
const failing = '<testcase name="t"><failure message="boom">at f (src/a.js:3:1)</failure></testcase>'
const atVercel = (job: Job): string[] => job.requests.filter(line => /^\w+ \/v\d+\//.test(line))
const grave = ({log}: {log: readonly string[]}): string[] => log.filter(line => /^(warning|error): /.test(line))
const withToken = {'vercel-token': token}

describe('without a token of Vercel', () => {
  test('22 a commit status of the same name is pending at first and says the end at last', async () => {
    for (const [cases, state] of [
      ['<testcase name="t"/>', 'success'],
      [failing, 'failure']
    ] as const) {
      const job = await begin({cases})
      await job.step('start', {'commit-status': 'true'})
      expect(await job.statuses()).toEqual(['Smoke: pending'])
      const {outputs} = await job.step('report', {'commit-status': 'true'})
      expect(await job.statuses()).toEqual([`Smoke: ${state}`])
      expect(await job.statuses(head)).toEqual([])
      const {statuses} = await job.github(`GET /commits/${deployed}/status`)
      expect(statuses).toMatchObject([
        {target_url: outputs['url'], description: expect.stringMatching(/1 (passed|failed)/)}
      ])
      await job.step('post', {'commit-status': 'true', 'job-status': 'success'})
      expect(await job.statuses()).toEqual([`Smoke: ${state}`])
    }
  })

  test('23 the check run is on the commit that was deployed; without one nothing is guessed', async () => {
    const job = await begin()
    await job.step('report', {})
    expect(await job.github(`GET /commits/${deployed}/check-runs`)).toMatchObject({
      check_runs: [{name: 'Smoke', head_sha: deployed}]
    })
    const none = await begin({event: {name: 'repository_dispatch', payload: dispatch({git: {ref: 'main'}})}})
    await expect(none.step('report', {})).rejects.toThrow(/client_payload\.git\.sha.*head-sha/)
    expect(none.requests).toEqual([])
  })

  test('the summary names the deployment, whatever its event says', async () => {
    for (const [changes, line] of [
      [{}, 'On the deployment [shop-1.vercel.app](https://shop-1.vercel.app) (production).'],
      [
        {url: 'shop-2.vercel.app', environment: ''},
        'On the deployment [shop-2.vercel.app](https://shop-2.vercel.app).'
      ],
      [{url: 'javascript:alert(1)', environment: '<b>@all'}, 'On the deployment (&lt;b&gt;@\u200ball).']
    ] as const) {
      const job = await begin({event: {name: 'repository_dispatch', payload: dispatch(changes)}})
      await job.step('report', {})
      const {check_runs: stored} = await job.github(`GET /commits/${deployed}/check-runs`)
      const [{output}] = stored as [{output: {summary: string}}]
      expect(output.summary.split('\n')).toContain(line)
    }
  })

  test('25 nothing is asked of Vercel', async () => {
    const job = await begin()
    await job.step('start', {'commit-status': 'true'})
    const {fails} = await job.step('report', {'commit-status': 'true'})
    await job.step('post', {'commit-status': 'true', 'job-status': 'success'})
    expect(fails).toBe(false)
    expect(job.requests.length).toBeGreaterThan(4)
    expect(atVercel(job)).toEqual([])
  })

  test('18 a job that is cancelled leaves no success behind', async () => {
    const job = await begin()
    await job.step('start', {'commit-status': 'true'})
    await job.step('post', {'commit-status': 'true', 'job-status': 'cancelled'})
    expect(await job.statuses()).toEqual(['Smoke: error'])
    const reported = await begin()
    const {outputs} = await reported.step('report', {'commit-status': 'true', 'job-status': 'cancelled'})
    expect(outputs['conclusion']).toBe('cancelled')
    expect(await reported.statuses()).toEqual(['Smoke: error'])
    expect(await reported.github(`GET /commits/${deployed}/check-runs`)).toMatchObject({
      check_runs: [{conclusion: 'cancelled'}]
    })
  })

  test('a status that may not be written is told with the permission, and fails no step', async () => {
    const tokens = {gh: {kind: 'actions', permissions: {checks: 'write', contents: 'read'}}} as const
    const job = await begin({server: {tokens}})
    const step = await job.step('report', {'commit-status': 'true'})
    expect(grave(step)).toEqual([
      expect.stringMatching(/may not write commit statuses in acme\/shop \(403[\s\S]*statuses: write$/)
    ])
    expect(step.fails).toBe(false)
  })

  test('a status that is final is not set again when the job ends, and one that cannot be read is told', async () => {
    const job = await begin()
    const inputs = {'commit-status': 'true'}
    const {log} = await job.step('start', inputs)
    expect(log).toContain(`info: Smoke: pending as a status of ${deployed}.`)
    await job.step('report', inputs)
    expect(job.server.state.tables.statuses.size).toBe(2)
    await job.step('post', {...inputs, 'job-status': 'success'})
    expect(job.server.state.tables.statuses.size).toBe(2)
    job.server.faults.always(request => request.path.includes('/status?'), {status: 404, when: 'before', body: {}})
    expect(grave(await job.step('post', {...inputs, 'job-status': 'success'}))).toEqual([
      expect.stringContaining('may not write commit statuses')
    ])
    expect(job.server.state.tables.statuses.size).toBe(2)
  })

  test('a status that fails for another reason than the token fails the step', async () => {
    const job = await begin()
    const fault = {status: 422, when: 'before', body: {message: 'Validation Failed'}} as const
    job.server.faults.next(request => request.path.includes('/statuses/'), fault)
    const {fails, outputs} = await job.step('report', {'commit-status': 'true'})
    expect({fails, conclusion: outputs['conclusion']}).toEqual({fails: true, conclusion: 'success'})
  })

  test('without a token of GitHub no status is set, which is told', async () => {
    const job = await begin()
    const step = await job.step('report', {'commit-status': 'true', token: ''})
    expect(grave(step)).toContain('warning: The input token is empty, so no commit status can be set.')
    expect(step.fails).toBe(false)
    expect(job.requests).toEqual([])
  })

  test('without a check run neither is told', async () => {
    const job = await begin()
    const {log} = await job.step('report', {'commit-status': 'true', publish: 'false', ...withToken})
    expect(job.requests).toEqual([])
    expect(log.join('\n')).toContain('no commit status is set, and Vercel is told nothing')
  })

  test('a check run that could not be published whole is no success elsewhere', async () => {
    const job = await begin()
    await createCheck(job)
    const unwell = job.server.faults.always(
      request => request.method === 'POST' && /^\/repos\/.*check-runs$/.test(request.path),
      {
        status: 422,
        when: 'before',
        body: {message: 'Invalid request.'}
      }
    )
    const {fails} = await job.step('report', {'commit-status': 'true', ...withToken})
    unwell()
    expect(fails).toBe(true)
    expect(await job.statuses()).toEqual(['Smoke: failure'])
    expect(await job.runs()).toMatchObject([{conclusion: 'failed', externalId: 'github:acme/shop:run/77/1'}])
  })
})

describe('with a token of Vercel', () => {
  test('the run of the check begins, ends and links the check run', async () => {
    const job = await begin({cases: failing})
    await createCheck(job)
    job.server.deploymentReady('dpl_1')
    const opened = await job.step('start', withToken)
    const [{id: openedId}] = (await job.runs()) as [{id: string}]
    expect(await job.runs()).toMatchObject([{status: 'running'}])
    expect(opened.log).toContain(`info: Smoke: running for dpl_1 at Vercel (${openedId}).`)
    const {outputs, fails, log} = await job.step('report', {...withToken, summary: 'Of the shop.'})
    const [run] = (await job.runs()) as [{id: string; output: {summary: string}}]
    expect(run).toMatchObject({
      status: 'completed',
      conclusion: 'failed',
      conclusionText: expect.stringMatching(/^1 failed/),
      externalUrl: outputs['url'],
      externalId: `github:acme/shop:${outputs['check-run-id']!}`,
      output: {
        schemaVersion: 1,
        tests: {total: 1, passed: 0, failed: 1, errored: 0, skipped: 0, flaky: 0, durationMs: 0},
        findings: {errors: 0, warnings: 0, notices: 0},
        failures: [{name: 's › t', message: expect.stringContaining('boom')}],
        failuresOmitted: 0,
        github: {repo: 'acme/shop', sha: deployed, runId: '77', attempt: '1'}
      }
    })
    expect(run.output.summary).toContain('Of the shop.')
    expect(outputs['vercel-check-run-id']).toBe(run.id)
    expect(run.id).toBe(openedId)
    expect(log).toContain(`info: Smoke: failure for dpl_1 at Vercel (${run.id}).`)
    expect(fails).toBe(true)
    expect(grave({log})).toEqual([])
    await job.step('post', {...withToken, 'job-status': 'failure'})
    expect(await job.runs()).toEqual([run])
  })

  test('2 the token is in nothing that is said but the command that masks it', async () => {
    const job = await begin({
      cases: `<testcase name="t ${token}"><failure message="${token}">${token}</failure></testcase>`
    })
    await createCheck(job)
    const steps = [
      await job.step('start', withToken),
      await job.step('report', {...withToken, summary: `see ${token}`}),
      await job.step('post', {...withToken, 'job-status': 'success'}),
      await job.step('gate', {...withToken, checks: 'vercel=Smoke', timeout: '5'})
    ]
    for (const {log, outputs} of steps) {
      const masks = log.filter(line => line.startsWith('::add-mask::'))
      expect(masks).toEqual([`::add-mask::${token}`])
      expect(JSON.stringify([log.filter(line => !masks.includes(line)), outputs])).not.toContain(token)
    }
    expect(JSON.stringify(await job.runs())).not.toContain(token)
    expect(JSON.stringify(await job.github(`GET /commits/${deployed}/check-runs`))).not.toContain(token)
  })

  test('17 what goes wrong at Vercel is a warning, or fails the step where it was required', async () => {
    for (const [report, level] of [
      ['best-effort', 'warning'],
      ['required', 'error']
    ] as const) {
      const job = await begin()
      const missing = await job.step('report', {...withToken, 'vercel-report': report})
      expect(missing.fails).toBe(level === 'error')
      expect(grave(missing)).toEqual([
        expect.stringMatching(new RegExp(`^${level}: The project prj_1 at Vercel has no check “Smoke”`))
      ])
      job.server.faults.always('PATCH', {status: 500, when: 'before'})
      await createCheck(job)
      const down = await job.step('report', {...withToken, 'vercel-report': report})
      expect(down.fails).toBe(level === 'error')
      expect(grave(down)[0]).toMatch(new RegExp(`^${level}: Vercel answered 500 .* after 6 tries`))
      const none = await job.step('report', {'vercel-report': report, 'vercel-check': 'Smoke'})
      expect(none.fails).toBe(level === 'error')
      expect(grave(none)).toEqual([expect.stringMatching(new RegExp(`^${level}: The input vercel-token is empty`))])
    }
  })

  test('18 a job that is cancelled is canceled there, too', async () => {
    const died = await begin()
    await createCheck(died)
    await died.step('start', withToken)
    const {log} = await died.step('post', {...withToken, 'job-status': 'cancelled'})
    expect(await died.runs()).toMatchObject([
      {status: 'completed', conclusion: 'canceled', conclusionText: 'The job was cancelled before it reported'}
    ])
    expect(log.join('\n')).toContain('Smoke: cancelled at Vercel.')

    const partly = await begin()
    await createCheck(partly)
    await partly.step('report', {...withToken, 'job-status': 'cancelled'})
    expect(await partly.runs()).toMatchObject([{conclusion: 'canceled'}])

    const stopped = await begin()
    await createCheck(stopped)
    await stopped.step('start', {...withToken, 'commit-status': 'true'})
    stopped.cancel()
    await stopped.step('report', withToken)
    expect(await stopped.runs()).toMatchObject([{conclusion: 'canceled'}])
    await stopped.step('post', {...withToken, 'commit-status': 'true', 'job-status': 'cancelled'})
    expect(await stopped.statuses()).toEqual(['Smoke: error'])

    const failed = await begin({cases: failing})
    await createCheck(failed)
    failed.cancel()
    await failed.step('report', withToken)
    expect(await failed.runs()).toMatchObject([
      {conclusion: 'failed', conclusionText: expect.stringMatching(/^1 failed/)}
    ])
  })

  test('18 a report that Vercel did not hear of is told when the job ends', async () => {
    const job = await begin()
    await createCheck(job)
    await job.step('start', {...withToken, 'commit-status': 'true'})
    await job.step('report', {})
    expect(await job.runs()).toMatchObject([{status: 'running'}])
    await job.step('post', {...withToken, 'commit-status': 'true', 'job-status': 'success'})
    expect(await job.runs()).toMatchObject([{conclusion: 'succeeded'}])
    expect(await job.statuses()).toEqual(['Smoke: success'])
  })

  test('21 no tests are what `conclusions` says, by default a failure', async () => {
    for (const [conclusions, conclusion] of [
      ['', 'failed'],
      ['no-tests=neutral', 'neutral']
    ] as const) {
      const job = await begin({cases: ''})
      await createCheck(job)
      await job.step('report', {...withToken, conclusions})
      expect(await job.runs()).toMatchObject([{conclusion}])
    }
  })

  test('26 a dispatch is understood in either form, and with little in it', async () => {
    for (const [changes, inputs] of [
      [{}, {}],
      [{state: undefined, type: 'success', target: 'production', environment: undefined}, {}],
      [{id: undefined}, {}],
      [{id: undefined, url: 'shop-1.vercel.app', project: undefined}, {}],
      [{id: undefined, url: undefined}, {}],
      [{id: undefined, url: undefined, project: undefined}, {'vercel-project': 'prj_1'}]
    ] as const) {
      const job = await begin({event: {name: 'repository_dispatch', payload: dispatch(changes)}})
      await createCheck(job)
      expect(grave(await job.step('report', {...withToken, ...inputs}))).toEqual([])
      expect(await job.runs()).toMatchObject([{conclusion: 'succeeded'}])
    }
  })

  test('26 a dispatch of any shape is read or told, and breaks nothing', () => {
    const texts = fc.oneof(fc.constantFrom('vercel.deployment.ready', 'dpl_1', 'https://x.test', 'x.test'), fc.string())
    const value = fc.letrec(tie => ({
      any: fc.oneof(texts, fc.integer(), fc.constant(null), fc.dictionary(fc.constantFrom(...fields), tie('any')))
    })).any
    fc.assert(
      fc.property(fc.constantFrom('repository_dispatch', 'deployment_status', 'push'), value, (event, payload) => {
        const deployment = deploymentOf(event, Object(payload) as Record<string, unknown>)
        for (const text of Object.values(deployment ?? {})) expect(typeof text).toBe('string')
        if (deployment !== undefined) expect(deployment.url).toMatch(/^(https?:\/\/\S+)?$/i)
      })
    )
    expect(deploymentOf('push', {deployment_status: {}, client_payload: {id: 'dpl_9'}})).toBeUndefined()
    const handedOn = {action: 'smoke', client_payload: {id: 'dpl_9', git: {sha: deployed}}}
    expect(deploymentOf('repository_dispatch', handedOn)).toMatchObject({id: 'dpl_9', url: ''})
    expect(deploymentOf('repository_dispatch', {action: 'smoke', client_payload: {id: 5}})).toBeUndefined()
  })

  test('26 a deployment of GitHub’s is the one that its address leads to', async () => {
    const payload = {
      deployment: {sha: deployed, environment: 'Production'},
      deployment_status: {state: 'success', environment_url: 'https://shop-1.vercel.app', environment: 'Production'}
    }
    const job = await begin({event: {name: 'deployment_status', payload}})
    await createCheck(job)
    await job.step('report', {...withToken, 'head-sha': deployed})
    expect(await job.runs()).toMatchObject([{conclusion: 'succeeded'}])
  })
})

describe('the gate', () => {
  const wait = {...withToken, token: '', timeout: '600'}

  test('27 passes when the newest run of every check has passed', async () => {
    const job = await begin()
    for (const [name, conclusion] of [
      ['unit', 'succeeded'],
      ['lint', 'neutral'],
      ['docs', 'skipped']
    ] as const)
      await createRun(job, await createCheck(job, {name}), conclusion)
    const checks = 'vercel=unit\nvercel=li*\nvercel=docs'
    expect(await job.step('gate', {...wait, checks})).toMatchObject({
      fails: false,
      outputs: {conclusion: 'neutral', failing: '', missing: ''}
    })
    for (const conclusion of ['failed', 'canceled', 'timeout']) {
      await createRun(job, await createCheck(job, {name: `bad ${conclusion}`}), conclusion)
      const {fails, outputs} = await job.step('gate', {...wait, checks: `${checks}\nvercel=bad ${conclusion}`})
      expect({fails, failing: outputs['failing']}).toEqual({fails: true, failing: `bad ${conclusion}`})
    }
  })

  test('28 waits for a check that has no run yet, and fails if none comes', async () => {
    const job = await begin()
    const checkId = await createCheck(job, {name: 'unit'})
    const late = await job.step('gate', {...wait, checks: 'vercel=unit'}, look =>
      look === 3 ? createRun(job, checkId, 'succeeded') : undefined
    )
    expect(late).toMatchObject({fails: false, outputs: {conclusion: 'success'}})
    const never = await job.step('gate', {...wait, checks: 'vercel=unit\nvercel=never'})
    expect(never).toMatchObject({fails: true, outputs: {conclusion: 'failure', missing: 'vercel=never'}})
    const stuck = await createRun(job, await createCheck(job, {name: 'slow', timeout: 10_000}))
    expect(await job.step('gate', {...wait, checks: 'vercel=slow'})).toMatchObject({
      fails: true,
      outputs: {conclusion: 'timed_out'}
    })
    expect(stuck).toMatch(/^ckr_/)
  })

  test('29 a later run of a check takes the place of an earlier one, but one that is asked for by its id does not', async () => {
    const job = await begin()
    const checkId = await createCheck(job, {name: 'unit'})
    const first = await createRun(job, checkId, 'failed')
    const second = await createRun(job, checkId, 'succeeded')
    expect(await job.step('gate', {...wait, checks: 'vercel=unit'})).toMatchObject({fails: false})
    expect(await job.step('gate', {...wait, checks: `vercel=${second}`})).toMatchObject({fails: false})
    expect(job.requests).toContain(`GET /v2/deployments/dpl_1/check-runs/${second}`)
    const {fails, summary} = await job.step('gate', {...wait, checks: `vercel=${first}`})
    expect(fails).toBe(true)
    expect(summary).toContain('<code>failure</code>')
    await expect(job.step('gate', {...wait, checks: 'vercel=ckr_4711'})).rejects.toThrow(/404.*ckr_4711/)
  })

  /** A deployment whose runs are of kinds, and say words, that nobody knew when this was written. */
  const strange = async (): Promise<Job> => {
    const job = await begin()
    const runs = [
      null,
      {id: 'ckr_1', name: 'sentinel', status: 'completed', conclusion: 'succeeded', source: {origin: 'platform'}},
      {id: 'ckr_2', name: 'word', checkId: 'a', status: 'completed', conclusion: 'success', createdAt: 1},
      {id: 'ckr_3', name: 'pause', checkId: 'b', status: 'paused', createdAt: 'soon', more: {}},
      {id: 'ckr_4', name: 'empty', checkId: 'c', status: 'completed'}
    ]
    job.server.faults.always(request => request.path.endsWith('/check-runs'), {
      status: 200,
      when: 'before',
      body: {runs}
    })
    return job
  }

  test('30 runs of other kinds do not disturb it', async () => {
    const job = await strange()
    expect(await job.step('gate', {...wait, checks: 'vercel=sentinel'})).toMatchObject({fails: false})
  })

  test('31 a word that it does not know does not pass, and is told', async () => {
    const job = await strange()
    for (const [name, said] of [
      ['word', 'unknown: success'],
      ['pause', 'not completed (unknown: paused)'],
      ['empty', 'unknown: nothing']
    ] as const) {
      const step = await job.step('gate', {...wait, checks: `vercel=${name}`})
      expect(step.fails).toBe(true)
      expect(step.log.join('\n')).toContain(said)
      expect(step.summary).toContain(said)
    }
  })

  test('32 what Vercel makes of the checks that block is enough; without that, each of them counts', async () => {
    const job = await begin()
    const checks = 'vercel=deployment-alias'
    const blocking = await createCheck(job, {name: 'blocks'})
    await createRun(job, await createCheck(job, {name: 'informs', blocks: 'none'}), 'failed')
    const alone = await job.step('gate', {...wait, checks, 'fail-fast': 'true'})
    expect(alone).toMatchObject({fails: true, outputs: {failing: 'informs'}})
    await createRun(job, blocking, 'succeeded')
    expect(await job.step('gate', {...wait, checks})).toMatchObject({fails: false, outputs: {conclusion: 'success'}})
    await createRun(job, blocking, 'failed')
    const before = job.seconds
    const failed = await job.step('gate', {...wait, checks: `${checks}\nvercel=never`})
    expect(failed).toMatchObject({fails: true, outputs: {conclusion: 'failure', failing: 'deployment-alias\nblocks'}})
    expect(job.seconds).toBe(before)
  })

  test('33 ends at once when the deployment has failed or was cancelled', async () => {
    for (const [readyState, conclusion] of [
      ['ERROR', 'failure'],
      ['CANCELED', 'cancelled']
    ] as const) {
      const deployments = [{id: 'dpl_1', url: 'shop-1.vercel.app', project: 'prj_1', target: 'production', readyState}]
      const job = await begin({vercel: {deployments}})
      const step = await job.step('gate', {...wait, checks: 'vercel=unit'})
      expect(step).toMatchObject({fails: true, outputs: {conclusion, failing: `deployment dpl_1 (${readyState})`}})
      expect(job.seconds).toBe(0)
    }
  })

  test('34 asks less and less often, and ends in time', async () => {
    const job = await begin()
    const {fails} = await job.step('gate', {...wait, checks: 'vercel=never', timeout: '3600'})
    expect(fails).toBe(true)
    expect(job.seconds).toBe(3600)
    expect(atVercel(job).length).toBeLessThan(2 * 100)
  })

  test('34 bears that Vercel is silent for a while, and says so', async () => {
    const job = await begin()
    await createRun(job, await createCheck(job, {name: 'unit'}), 'succeeded')
    const unwell = job.server.faults.always('GET', {status: 503, when: 'before', body: {error: {message: 'Down'}}})
    const step = await job.step('gate', {...wait, checks: 'vercel=unit'}, look => {
      if (look === 5) unwell()
      return undefined
    })
    expect(step.fails).toBe(false)
    expect(step.log.filter(line => line.endsWith('it is asked again at the next look.'))).toHaveLength(5)
    job.server.faults.always('GET', {status: 503, when: 'before', body: {error: {message: 'Down'}}})
    await expect(job.step('gate', {...wait, checks: 'vercel=unit'})).rejects.toThrow(
      /^Vercel was asked 11 times in vain\. .*Down/
    )
  })

  test('34 gives up only when it is silent for long without a break', async () => {
    const job = await begin()
    const checkId = await createCheck(job, {name: 'unit', timeout: 10_000})
    let heal = (): void => undefined
    const step = await job.step('gate', {...wait, timeout: '3600', checks: 'vercel=unit'}, look => {
      if (look % 8 === 1) heal = job.server.faults.always('GET', {status: 503, when: 'before'})
      if (look % 8 === 7) heal()
      return look === 23 ? createRun(job, checkId, 'succeeded') : undefined
    })
    expect(step.fails).toBe(false)
    expect(step.log.filter(line => line.endsWith('it is asked again at the next look.')).length).toBeGreaterThan(11)
  })

  test('28 waits for a deployment of the commit, where no event names one', async () => {
    const event = {name: 'push', payload: {}}
    const job = await begin({event})
    await createRun(job, await createCheck(job, {name: 'unit'}), 'succeeded')
    const inputs = {...wait, 'vercel-project': 'prj_1', checks: 'vercel=unit'}
    expect(await job.step('gate', {...inputs, 'head-sha': deployed})).toMatchObject({fails: false})
    expect(await job.step('gate', inputs)).toMatchObject({fails: true, outputs: {missing: 'vercel=unit'}})
    expect(atVercel(job).at(-1)).toBe('GET /v7/deployments')
    await expect(job.step('gate', {...inputs, 'vercel-project': ''})).rejects.toThrow(
      /event names none.*vercel-project/
    )
  })

  test('35 does not wait for what waits for it', async () => {
    const job = await begin({jobCheckRun: '5'})
    await createRun(job, await createCheck(job, {name: 'unit'}), 'succeeded')
    await createCheck(job)
    // The job has opened its own run at Vercel, which blocks the alias as well.
    await job.step('start', {...withToken, token: 'gh'})
    expect(await job.runs()).toMatchObject([{name: 'unit'}, {name: 'Smoke', status: 'running'}])
    for (const checks of ['vercel=*', 'vercel=deployment-alias']) {
      const step = await job.step('gate', {...wait, checks})
      expect(step).toMatchObject({fails: false, outputs: {conclusion: 'success'}})
    }
  })

  test('35 nor for the check that Vercel reads from the gate’s own job', async () => {
    const jobs = [{name: 'gate', status: 'in_progress'}] as const
    const repositories = [{owner: 'acme', name: 'shop', suites: [{head_sha: deployed, workflow_run: 77, jobs}]}]
    const job = await begin({server: {repositories}})
    const {check_runs: listed} = await job.github(`GET /commits/${deployed}/check-runs`)
    const [own] = listed as {id: number; name: string}[]
    expect(own).toMatchObject({name: 'gate'})
    const source = {kind: 'git-provider', provider: 'github', externalCheckName: 'gate'}
    const run = (name: string, status: object, from: object): object => ({
      id: `ckr_${name}`,
      name,
      checkId: name,
      source: from,
      createdAt: 1,
      ...status
    })
    const runs = [
      run('unit', {status: 'completed', conclusion: 'succeeded'}, {kind: 'webhook'}),
      run('Gate', {status: 'running'}, source)
    ]
    job.server.faults.always(request => request.path.endsWith('dpl_1/check-runs'), {
      status: 200,
      when: 'before',
      body: {runs}
    })
    const inputs = {...wait, token: 'gh', checks: 'vercel=*'}
    expect(await job.step('gate', {...inputs, 'job-check-run': String(own!.id)})).toMatchObject({fails: false})
    expect(await job.step('gate', inputs)).toMatchObject({fails: true, outputs: {conclusion: 'timed_out'}})
  })

  test('waits for checks of GitHub and of Vercel together, which do not answer for one another', async () => {
    const job = await begin()
    await job.github('POST /check-runs', {name: 'unit', head_sha: deployed, conclusion: 'success'})
    const inputs = {...withToken, checks: 'unit\nvercel=unit', timeout: '60'}
    expect(await job.step('gate', inputs)).toMatchObject({fails: true, outputs: {missing: 'vercel=unit'}})
    await createRun(job, await createCheck(job, {name: 'unit'}), 'failed')
    expect(await job.step('gate', inputs)).toMatchObject({fails: true, outputs: {failing: 'unit', missing: ''}})
    expect(await job.step('gate', {...inputs, checks: 'unit'})).toMatchObject({fails: false})
  })

  test('needs a token for the lines of Vercel, and says what Vercel refuses', async () => {
    const job = await begin({vercel: {tokens: {[token]: {kind: 'personal', teams: ['team_2']}}}})
    await expect(job.step('gate', {checks: 'vercel=unit'})).rejects.toThrow(
      'The line “vercel=unit” of the input checks needs the input vercel-token.'
    )
    await expect(job.step('gate', {...wait, checks: 'vercel=unit'})).rejects.toThrow(
      /^The token may not do this at Vercel \(403/
    )
    await expect(job.step('gate', {...wait, 'vercel-token': 'wrong', checks: 'vercel=unit'})).rejects.toThrow(
      /^Vercel does not know the token \(401/
    )
  })
})
