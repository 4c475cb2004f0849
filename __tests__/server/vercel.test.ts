import {beforeEach, describe, expect, test} from '@jest/globals'
import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'
import type {VercelOptions} from '../../src/server/vercel/options.ts'
import {sha} from './client.ts'

const team = {id: 'team_1', slug: 'acme'}
const options: VercelOptions = {
  projects: [
    {id: 'prj_1', name: 'app', team},
    {id: 'prj_2', name: 'other', team: {id: 'team_2', slug: 'others'}}
  ],
  deployments: [
    {id: 'dpl_1', url: 'app-1.vercel.app', project: 'prj_1', target: 'production', sha},
    {id: 'dpl_2', url: 'app-2.vercel.app', project: 'prj_1', target: 'preview', readyState: 'BUILDING'}
  ],
  tokens: {
    person: {kind: 'personal'},
    stranger: {kind: 'personal', teams: ['team_2']},
    robot: {kind: 'integration', integrationId: 'oac_1', integrationConfigurationId: 'icfg_1'},
    rival: {kind: 'integration', integrationId: 'oac_2', integrationConfigurationId: 'icfg_2'}
  }
}

// The fields that Vercel's description marks as required.
const requiredOfCheck =
  'blocks createdAt id isRerequestable name ownerId projectId requires source sourceKind targets timeout updatedAt'
const requiredOfRun = 'checkId createdAt deploymentId id name ownerId source status timeout updatedAt'

interface Vercel {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly conclusion: string
  readonly error: {readonly code: string; readonly message: string}
  readonly runs: readonly Vercel[]
  readonly checks: readonly Vercel[]
  readonly deployments: readonly Vercel[]
}

interface Deployment {
  readonly checks?: {readonly 'deployment-alias': {readonly state: string}}
}

let now: number
let server: ChecksServer
const start = (changes: Partial<VercelOptions> = {}) => {
  now = Date.parse('2026-11-20T09:30:00Z')
  server = createChecksServer({
    repositories: [],
    now: () => new Date(now),
    vercel: {...options, ...changes}
  })
}
beforeEach(() => {
  start()
})

const send = async (endpoint: string, body?: unknown, token: string | null = 'person') => {
  const [method, path] = endpoint.split(' ') as [string, string]
  const response = await server.fetch(
    new Request(`https://api.vercel.com${path}`, {
      method,
      headers: token === null ? {} : {authorization: `Bearer ${token}`},
      ...(body === undefined ? {} : {body: typeof body === 'string' ? body : JSON.stringify(body)})
    })
  )
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  const text = await response.text()
  return {status: response.status, text, body: JSON.parse(text) as Vercel}
}

const checks = '/v2/projects/prj_1/checks'
const runs = '/v2/deployments/dpl_1/check-runs'
const webhook = {name: 'unit', requires: 'deployment-url', source: {kind: 'webhook'}}
const newCheck = async (changes: object = {}, token = 'person') =>
  (await send(`POST ${checks}`, {...webhook, ...changes}, token)).body
const newRun = async (changes: object = {}, token = 'person') => {
  const {id} = await newCheck(changes, token)
  return (await send(`POST ${runs}`, {checkId: id}, token)).body
}

describe('Checks v2', () => {
  test('36 a check is created, its run updated, got and listed', async () => {
    const check = await newCheck()
    const run = (await send(`POST ${runs}`, {checkId: check.id})).body
    expect(run).toMatchObject({status: 'queued', checkId: check.id, name: 'unit'})
    await send(`PATCH ${runs}/${run.id}`, {status: 'running', externalUrl: 'https://example.com', externalId: 'x'})
    now += 1000
    const output = {summary: 's', tests: {failed: 1}}
    const done = {status: 'completed', conclusion: 'failed', conclusionText: '1 failed', output, completedAt: now}
    expect((await send(`PATCH ${runs}/${run.id}`, done)).body).toMatchObject(done)
    const got = (await send(`GET ${runs}/${run.id}`)).body
    expect(got).toMatchObject({...done, externalId: 'x', externalUrl: 'https://example.com', updatedAt: now})
    expect((await send(`GET ${runs}`)).body.runs).toEqual([got])
    expect((await send(`GET ${checks}/${check.id}/runs`)).body.runs).toEqual([got])
  })

  test('37 a creation is 200, and an error has a code and a message', async () => {
    expect((await send(`POST ${checks}`, webhook)).status).toBe(200)
    const refused = await send(`POST ${checks}`, {})
    expect(refused).toMatchObject({
      status: 400,
      body: {error: {code: 'bad_request', message: 'Invalid request: missing required property `name`.'}}
    })
    expect((await send('GET /v2/nothing')).status).toBe(404)
    expect((await send(`POST ${checks}`, '{')).body.error.code).toBe('invalid_json')
    expect((await send(`POST ${checks}`, '[]')).status).toBe(400)
  })

  test('37 the message names what is wrong', async () => {
    const message = async (endpoint: string, body: object) => (await send(endpoint, body)).body.error.message
    expect(await message(`POST ${runs}`, {})).toBe('Invalid request: missing required property `checkId`.')
    expect(await message(`POST ${checks}`, {...webhook, requires: 'x'})).toBe(
      'Invalid request: `requires` should be equal to one of the allowed values "build-ready, deployment-url, none".'
    )
    expect(await message(`POST ${checks}`, {...webhook, targets: 'x'})).toBe(
      'Invalid request: `targets` should be array.'
    )
  })

  test('38 unknown words are 400, and no or a wrong token is 401', async () => {
    const {id} = await newRun()
    for (const body of [{status: 'in_progress'}, {conclusion: 'success'}, {conclusion: 'cancelled'}, {output: []}]) {
      expect((await send(`PATCH ${runs}/${id}`, body)).status).toBe(400)
    }
    const wrong = [
      {requires: 'x'},
      {blocks: 'x'},
      {targets: 'x'},
      {timeout: '5'},
      {isRerequestable: 1},
      {source: {kind: 'x'}}
    ]
    for (const change of wrong) {
      expect([change, (await send(`POST ${checks}`, {...webhook, ...change})).status]).toEqual([change, 400])
    }
    expect((await send(`GET ${checks}?blocks=x`)).status).toBe(400)
    for (const token of [null, 'wrong']) expect((await send(`GET ${checks}`, undefined, token)).status).toBe(401)
  })

  test('39 every required field is answered, whatever the source', async () => {
    const sources = [
      {kind: 'webhook', webhookId: 'w'},
      {kind: 'integration', externalResourceId: 'r'}
    ]
    for (const source of sources) {
      const check = await newCheck({source}, 'robot')
      expect(requiredOfCheck.split(' ').filter(name => !Object.hasOwn(check, name))).toEqual([])
      const run = (await send(`POST ${runs}`, {checkId: check.id}, 'robot')).body
      expect(requiredOfRun.split(' ').filter(name => !Object.hasOwn(run, name))).toEqual([])
    }
    const git = await newCheck({source: {kind: 'git-provider', provider: 'github', externalCheckName: 'ci'}})
    expect(requiredOfCheck.split(' ').filter(name => !Object.hasOwn(git, name))).toEqual([])
    expect((await send(`GET ${checks}`)).body.checks).toHaveLength(3)
  })

  test('40 deleting a check deletes its runs', async () => {
    const check = await newCheck()
    const run = (await send(`POST ${runs}`, {checkId: check.id})).body
    expect((await send(`DELETE ${checks}/${check.id}`)).body).toEqual({success: true})
    expect((await send(`GET ${checks}/${check.id}`)).status).toBe(404)
    expect((await send(`GET ${runs}/${run.id}`)).status).toBe(404)
    expect((await send(`GET ${runs}`)).body.runs).toEqual([])
  })

  test('42 defaults of a check, and what its update leaves alone', async () => {
    const check = await newCheck()
    expect(check).toMatchObject({
      blocks: 'deployment-alias',
      targets: ['production'],
      timeout: 300,
      isRerequestable: false
    })
    const {body} = await send(`PATCH ${checks}/${check.id}`, {name: ' new '})
    expect(body).toEqual({...check, name: 'new'})
    expect((await send(`GET ${checks}?blocks=none`)).body.checks).toEqual([])
    expect((await send(`GET /v2/projects/app/checks/${check.id}`)).body.name).toBe('new')
  })

  test('43 what a check cannot be', async () => {
    const wrong = [
      {name: ' '},
      {blocks: 'build-start'},
      {targets: []},
      {targets: ['all', 'preview']},
      {timeout: 0},
      {source: {kind: 'git-provider', provider: 'gitlab', externalCheckName: 'ci'}},
      {source: {kind: 'git-provider', provider: 'github', externalCheckName: 'ci'}, isRerequestable: true},
      {source: {kind: 5}}
    ]
    for (const change of wrong) {
      expect([change, (await send(`POST ${checks}`, {...webhook, ...change})).status]).toEqual([change, 400])
    }
    const {id} = await newCheck()
    expect((await send(`PATCH ${checks}/${id}`, {requires: 'none'})).status).toBe(400)
    expect((await send(`PATCH ${checks}/${id}`, {source: {kind: 'webhook'}})).status).toBe(400)
  })

  test('44 who may write what', async () => {
    const integration = {source: {kind: 'integration'}}
    expect((await send(`POST ${checks}`, {...webhook, ...integration})).status).toBe(403)
    const run = await newRun(integration, 'robot')
    const patch = (token: string) => send(`PATCH ${runs}/${run.id}`, {status: 'running'}, token)
    expect([(await patch('person')).status, (await patch('rival')).status, (await patch('robot')).status]).toEqual([
      403, 403, 200
    ])
    const git = await newCheck({source: {kind: 'git-provider', provider: 'github', externalCheckName: 'ci'}})
    expect((await send(`POST ${runs}`, {checkId: git.id})).status).toBe(403)
    expect((await send(`GET ${checks}`, undefined, 'stranger')).status).toBe(403)
    start({unverified: {personalRuns: 'refused'}})
    const {id} = await newCheck()
    expect((await send(`POST ${runs}`, {checkId: id})).status).toBe(403)
    expect((await send(`POST ${runs}`, {checkId: id}, 'robot')).status).toBe(200)
  })

  test('45 a team that is named must be the one that owns', async () => {
    for (const [query, status] of [
      ['teamId=team_1', 200],
      ['slug=acme', 200],
      ['teamId=team_2', 403],
      ['slug=others', 403]
    ] as const) {
      expect([query, (await send(`GET ${checks}?${query}`)).status]).toEqual([query, status])
    }
  })

  test('46 what does not exist is 404, and a path is split before it is decoded', async () => {
    const {id} = await newRun()
    const paths = ['/v2/projects/none/checks', `${checks}/check_1`, `${checks}/x`, `${runs}/ckr_1`]
    const strange = ['/v2/deployments/dpl_1%2Fcheck-runs', '/v2/deployments/%zz/check-runs']
    for (const path of [...paths, ...strange, `/v2/deployments/dpl_2/check-runs/${id}`]) {
      expect([path, (await send(`GET ${path}`)).status]).toEqual([path, 404])
    }
    const check = (await send('POST /v2/projects/other/checks', webhook)).body
    expect((await send(`POST ${runs}`, {checkId: check.id})).status).toBe(404)
  })

  test('47 an output that is too large is 413 and changes nothing', async () => {
    start({outputBytes: 100})
    const {id} = await newRun()
    const large = await send(`PATCH ${runs}/${id}`, {status: 'running', output: {text: 'é'.repeat(50)}})
    expect([large.status, large.body.error.message]).toEqual([413, 'The output provided is too large'])
    expect((await send(`GET ${runs}/${id}`)).body.status).toBe('queued')
    expect((await send(`PATCH ${runs}/${id}`, {output: {text: 'é'.repeat(40)}})).status).toBe(200)
  })

  test('48 a completed run needs a conclusion and stays completed, unless that is loosened', async () => {
    const completes = async (id: string) => [
      (await send(`PATCH ${runs}/${id}`, {status: 'completed'})).status,
      (await send(`PATCH ${runs}/${id}`, {status: 'completed', conclusion: 'succeeded'})).status,
      (await send(`PATCH ${runs}/${id}`, {status: 'completed', conclusion: 'succeeded'})).status,
      (await send(`PATCH ${runs}/${id}`, {status: 'running'})).status
    ]
    expect(await completes((await newRun()).id)).toEqual([400, 200, 200, 400])
    start({unverified: {completedWithoutConclusion: 'accepted', reopened: 'accepted'}})
    expect(await completes((await newRun()).id)).toEqual([200, 200, 200, 200])
  })

  test('49 a run that is open for longer than its timeout is concluded so', async () => {
    const {id} = await newRun({timeout: 10})
    now += 10_000
    expect((await send(`GET ${runs}/${id}`)).body.status).toBe('queued')
    now += 1
    expect((await send(`GET ${runs}/${id}`)).body).toMatchObject({
      status: 'completed',
      conclusion: 'timeout',
      completedAt: now
    })
    start({unverified: {expired: 'open'}})
    const patient = await newRun({timeout: 10})
    now += 10_001
    expect((await send(`GET ${runs}/${patient.id}`)).body.status).toBe('queued')
  })

  test('50 an unknown field is refused, unless it is ignored', async () => {
    const {id} = await newRun()
    expect((await send(`PATCH ${runs}/${id}`, {annotations: []})).body.error.message).toBe(
      'Invalid request: should NOT have additional property `annotations`.'
    )
    start({unverified: {unknownField: 'ignored'}})
    expect((await send(`PATCH ${runs}/${(await newRun()).id}`, {annotations: []})).status).toBe(200)
  })

  test('51 a deployment that becomes ready gets a run of each check that targets it', async () => {
    await newCheck({name: 'production only'})
    const preview = await newCheck({name: 'preview too', targets: ['production', 'preview']})
    await newCheck({name: 'all', targets: ['all']})
    await newCheck({source: {kind: 'git-provider', provider: 'github', externalCheckName: 'ci'}, targets: ['all']})
    const path = '/v13/deployments/app-2.vercel.app'
    expect((await send(`GET ${path}`)).body).toMatchObject({id: 'dpl_2', readyState: 'BUILDING', target: null})
    server.deploymentReady('dpl_2')
    expect((await send(`GET ${path}`)).body).toMatchObject({readyState: 'READY', readySubstate: 'STAGED'})
    const {body} = await send('GET /v2/deployments/dpl_2/check-runs')
    expect(body.runs.map(({name}) => name)).toEqual(['preview too', 'all'])
    expect(body.runs[0]).toMatchObject({checkId: preview.id, status: 'queued'})
    expect(() => {
      server.deploymentReady('none')
    }).toThrow('no deployment "none"')
  })

  test('52 the state of the alias follows from the newest run of each check that blocks it', async () => {
    const state = async () => {
      const {text} = await send('GET /v13/deployments/dpl_1')
      return (JSON.parse(text) as Deployment).checks?.['deployment-alias'].state
    }
    expect(await state()).toBeUndefined()
    await newRun({name: 'note', blocks: 'none'})
    expect(await state()).toBeUndefined()
    const {id} = await newCheck()
    const complete = async (conclusion: string) => {
      const run = (await send(`POST ${runs}`, {checkId: id})).body
      expect(await state()).toBe('pending')
      await send(`PATCH ${runs}/${run.id}`, {status: 'completed', conclusion})
      return state()
    }
    for (const conclusion of ['failed', 'canceled', 'timeout']) expect(await complete(conclusion)).toBe('failed')
    for (const conclusion of ['neutral', 'skipped', 'succeeded']) expect(await complete(conclusion)).toBe('succeeded')
    start({unverified: {failing: ['failed']}})
    const run = await newRun()
    await send(`PATCH ${runs}/${run.id}`, {status: 'completed', conclusion: 'canceled'})
    expect(await state()).toBe('succeeded')
  })

  test('53 deployments are found by commit, project and target', async () => {
    const found = async (query: string) =>
      (await send(`GET /v7/deployments${query}`)).body.deployments.map(({id}) => id)
    expect(await found('')).toEqual(['dpl_2', 'dpl_1'])
    expect(await found(`?sha=${sha}`)).toEqual(['dpl_1'])
    expect(await found('?projectId=prj_2')).toEqual([])
    expect(await found('?projectId=prj_1')).toEqual(['dpl_2', 'dpl_1'])
    expect(await found('?projectId=app')).toEqual(['dpl_2', 'dpl_1'])
    expect(await found('?target=preview&limit=1')).toEqual(['dpl_2'])
  })

  test('54 the first version of checks is for integrations', async () => {
    const refused = await send('POST /v1/deployments/dpl_1/checks', {name: 'x', blocking: true})
    expect([refused.status, refused.body.error.message]).toEqual([
      400,
      'The provided token is not from an OAuth2 Client'
    ])
    expect((await send('GET /v1/deployments/dpl_1/checks')).body.checks).toEqual([])
  })

  test('55 limits come on demand, with the header that a test wants', async () => {
    const fault = {
      status: 429,
      when: 'before',
      headers: {'retry-after': '3'},
      body: {error: {code: 'rate_limited', message: ''}}
    } as const
    server.faults.next('GET', fault)
    expect((await send(`GET ${checks}`)).status).toBe(429)
    expect((await send(`GET ${checks}`)).status).toBe(200)
  })

  test('without options, a server has no such API', async () => {
    server = createChecksServer({repositories: []})
    expect((await send(`GET ${checks}`)).body).toMatchObject({message: 'Not Found'})
    expect(() => {
      server.deploymentReady('dpl_1')
    }).toThrow('name no Vercel projects')
  })
})
