import {describe, expect, test} from '@jest/globals'
import {createHmac} from 'node:crypto'
import type {SuiteSeed} from '../../src/server/options.ts'
import {proposed} from '../../src/server/unverified.ts'
import {open, otherSha, output, sha, type Body, type Client} from './client.ts'

const tokens = {
  actions: {kind: 'actions'},
  app: {kind: 'app', app: 'robot'},
  admin: {kind: 'app', app: 'robot', admin: true},
  rival: {kind: 'app', app: 'rival'}
} as const
const apps = [
  {id: 1001, slug: 'robot'},
  {id: 1002, slug: 'rival'}
]
const withApps = (options: object = {}): Client => open({tokens, apps, ...options}).as('actions')
const withSuites = (...suites: SuiteSeed[]): Client => withApps({repositories: [{owner: 'o', name: 'r', suites}]})

const list = (client: Client, query = '') => client.get(`/commits/${sha}/check-runs${query}`)
const idsOf = (body: Body) => body.check_runs.map(({id}) => id)

describe('Lists', () => {
  test('89 total_count counts every match, not the page', async () => {
    const client = open()
    for (let count = 0; count < 3; count++) await client.run({name: `n${count}`})
    const {body} = await list(client, '?per_page=2')
    expect([body.total_count, body.check_runs.length]).toEqual([3, 2])
  })

  test('90 the default is the newest run of each name', async () => {
    const client = open()
    await client.run()
    const newer = await client.run()
    const lint = await client.run({name: 'lint'})
    expect(idsOf((await list(client)).body)).toEqual([lint.id, newer.id])
    expect(idsOf((await list(client, '?filter=latest')).body)).toEqual([lint.id, newer.id])
  })

  test('91 filter=all lists every run, newest first', async () => {
    const client = open()
    const [a, b] = [await client.run(), await client.run()]
    expect(idsOf((await list(client, '?filter=all')).body)).toEqual([b.id, a.id])
  })

  test('92 an update does not make an older run the newest', async () => {
    const client = open()
    const older = await client.run()
    const newer = await client.run({conclusion: 'success'})
    await client.patch(`/check-runs/${older.id}`, {conclusion: 'failure'})
    expect(idsOf((await list(client)).body)).toEqual([newer.id])
  })

  test('93 one name in two suites is two runs', async () => {
    const client = withApps()
    const [one, two] = [await client.run(), await client.as('app').run()]
    expect(one.check_suite.id).not.toBe(two.check_suite.id)
    expect(idsOf((await list(client)).body)).toEqual([two.id, one.id])
    const suite = await client.get(`/check-suites/${one.check_suite.id}/check-runs`)
    expect(idsOf(suite.body)).toEqual([one.id])
  })

  test('94 check_name and status filter', async () => {
    const client = open()
    const unit = await client.run({conclusion: 'success'})
    const unit2 = await client.run({name: 'unit (2)', status: 'in_progress'})
    expect(idsOf((await list(client, '?check_name=unit')).body)).toEqual([unit.id])
    expect((await list(client, '?check_name=Unit')).body.total_count).toBe(0)
    expect(idsOf((await list(client, '?check_name=unit+%282%29')).body)).toEqual([unit2.id])
    expect(idsOf((await list(client, '?status=completed')).body)).toEqual([unit.id])
    expect(idsOf((await list(client, '?status=in_progress')).body)).toEqual([unit2.id])
    expect((await list(client, '?status=queued')).body.total_count).toBe(0)
    const blurred = open({unverified: {checkName: 'ignoring-case'}})
    await blurred.run()
    expect((await list(blurred, '?check_name=Unit')).body.total_count).toBe(1)
  })

  test('95 app_id filters', async () => {
    const client = withApps()
    await client.run()
    const robots = await client.as('app').run()
    expect(idsOf((await list(client, '?app_id=1001')).body)).toEqual([robots.id])
  })

  test('96 a ref is a SHA, a branch or a tag, with or without its kind', async () => {
    const client = open({
      repositories: [{owner: 'o', name: 'r', branches: {main: sha, 'feature/a b': sha}, tags: {v1: otherSha}}]
    })
    const run = await client.run()
    const tagged = await client.run({head_sha: otherSha})
    for (const ref of ['main', 'heads/main', 'feature%2Fa%20b', 'feature/a%20b', 'heads%2Ffeature/a%20b', sha]) {
      expect([ref, idsOf((await client.get(`/commits/${ref}/check-runs`)).body)]).toEqual([ref, [run.id]])
    }
    for (const ref of ['v1', 'tags/v1', 'tags%2Fv1']) {
      expect([ref, idsOf((await client.get(`/commits/${ref}/check-runs`)).body)]).toEqual([ref, [tagged.id]])
    }
    expect((await client.get('/commits/main/check-suites')).body.total_count).toBe(1)
  })

  test('97 an unknown ref', async () => {
    const answered = await open().get('/commits/no/such/check-runs')
    expect([answered.status, answered.body.message]).toEqual([422, 'No commit found for SHA: no/such'])
    expect((await open({unverified: {unknownRef: 404}}).get('/commits/no/check-runs')).status).toBe(404)
  })

  test('98 links name the repository by number and keep the query', async () => {
    const client = open()
    for (let count = 0; count < 3; count++) await client.run()
    expect((await list(client, '?filter=all')).headers.get('link')).toBeNull()
    const query = '?filter=all&check_name=unit&per_page=1'
    const id = client.server.repositories[0]!.id
    const at = `https://api.github.com/repositories/${id}/commits/${sha}/check-runs${query}&page=`
    const link = async (page: string) => (await list(client, query + page)).headers.get('link')
    expect(await link('')).toBe(`<${at}2>; rel="next", <${at}3>; rel="last"`)
    expect(await link('&page=2')).toBe(
      `<${at}1>; rel="prev", <${at}3>; rel="next", <${at}3>; rel="last", <${at}1>; rel="first"`
    )
    expect(await link('&page=3')).toBe(`<${at}2>; rel="prev", <${at}1>; rel="first"`)
    const next = await client.get(`/${(await link(''))!.slice('<https://api.github.com'.length).split('>')[0]!}`)
    expect(next.body.check_runs).toHaveLength(1)
  })

  test('99 of more than 1000 suites the newest 1000 are listed', async () => {
    const suites = Array.from({length: 1001}, (_, index) => ({
      head_sha: sha,
      workflow_run: index,
      jobs: [{name: `job ${index}`, conclusion: 'success'}]
    }))
    const {body} = await list(withSuites(...suites))
    expect(body.total_count).toBe(1000)
    expect(body.check_runs[0]!.name).toBe('job 1000')
    expect((await list(withSuites(...suites), '?check_name=job+0')).body.total_count).toBe(0)
  })
})

describe('Suites', () => {
  test('100 the first run of an App makes its suite and the others join it', async () => {
    const client = withApps()
    const app = client.as('app')
    const suites = [await app.run(), await app.run({name: 'b'}), await app.run({head_sha: otherSha})].map(
      run => run.check_suite.id
    )
    expect(suites[1]).toBe(suites[0])
    expect(suites[2]).not.toBe(suites[0])
    expect((await client.get(`/check-suites/${suites[0]!}`)).body).toMatchObject({
      head_sha: sha,
      app: {id: 1001},
      status: 'queued',
      conclusion: null
    })
  })

  test('101 GITHUB_TOKEN joins the oldest suite of GitHub Actions on the commit', async () => {
    const client = withSuites(
      {head_sha: sha, workflow_run: 2, created_at: '2026-11-20T09:00:00Z', head_branch: 'main'},
      {head_sha: sha, workflow_run: 1, created_at: '2026-11-19T09:00:00Z', head_branch: 'old'},
      {head_sha: sha, app: 'robot', created_at: '2026-11-18T09:00:00Z'}
    )
    const run = await client.run()
    expect((await client.get(`/check-suites/${run.check_suite.id}`)).body.head_branch).toBe('old')
    const alone = await client.run({head_sha: otherSha})
    expect((await client.get(`/check-suites/${alone.check_suite.id}`)).body.head_branch).toBeNull()
  })

  test('101 a suite that a run makes is on the branch of its pull request', async () => {
    const base = {ref: 'main', sha: otherSha}
    const pulls = [
      {number: 7, head: {ref: 'topic', sha}, base},
      {number: 8, head: {ref: 'topic', sha, owner: 'fork'}, base}
    ]
    const client = open({repositories: [{owner: 'o', name: 'r', pulls}]})
    const run = await client.run()
    // Not the one from a fork.
    expect(run.pull_requests).toMatchObject([{number: 7, head: {ref: 'topic', sha}, base: {ref: 'main'}}])
    expect((await client.get(`/check-suites/${run.check_suite.id}`)).body.head_branch).toBe('topic')
    expect((await client.run({head_sha: otherSha})).pull_requests).toEqual([])
  })

  test('102 a suite is created once', async () => {
    const app = withApps().as('app')
    const first = await app.post('/check-suites', {head_sha: sha})
    const second = await app.post('/check-suites', {head_sha: sha})
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toEqual(first.body)
    expect((await app.run()).check_suite.id).toBe(first.body.id)
    expect((await app.post('/check-suites', {})).body.message).toBe(`Invalid request.\n\n"head_sha" wasn't supplied.`)
    expect((await app.post('/check-suites', {head_sha: 'no'})).status).toBe(422)
  })

  const concluded = async (conclusions: readonly string[], options: object = {}) => {
    const client = open(options)
    for (const conclusion of conclusions) await client.run({name: `n ${conclusion}`, conclusion})
    return (await client.get(`/commits/${sha}/check-suites`)).body.check_suites[0]!
  }

  test('103 timed_out comes before success and neutral', async () => {
    const suite = await concluded(['success', 'timed_out', 'neutral'])
    expect([suite.status, suite.conclusion]).toEqual(['completed', 'timed_out'])
  })

  test('104 a suite is not complete before its runs are', async () => {
    const client = open()
    const run = await client.run()
    const suite = async () => (await client.get(`/check-suites/${run.check_suite.id}`)).body
    expect(await suite()).toMatchObject({status: 'queued', conclusion: null})
    await client.run({name: 'b', conclusion: 'failure'})
    expect(await suite()).toMatchObject({status: 'in_progress', conclusion: null})
    await client.patch(`/check-runs/${run.id}`, {conclusion: 'success'})
    expect(await suite()).toMatchObject({status: 'completed', conclusion: 'failure'})
    await client.run({name: 'b', conclusion: 'success'})
    expect(await suite()).toMatchObject({status: 'completed', conclusion: 'success'})
  })

  test('105 the other conclusions have an order too', async () => {
    const sendable = proposed.conclusionOrder.filter(word => !['stale', 'startup_failure'].includes(word))
    for (const [index, conclusion] of sendable.entries()) {
      expect((await concluded(sendable.slice(index).toReversed())).conclusion).toBe(conclusion)
    }
    const upside = {unverified: {conclusionOrder: proposed.conclusionOrder.toReversed()}}
    expect((await concluded(['failure', 'success'], upside)).conclusion).toBe('success')
  })

  test('106 latest_check_runs_count counts the newest runs', async () => {
    for (const [latestCount, expected] of [
      ['newest-per-name', 2],
      ['all', 3]
    ] as const) {
      const client = open({unverified: {latestCount}})
      const {check_suite} = await client.run()
      await client.run()
      await client.run({name: 'b'})
      expect((await client.get(`/check-suites/${check_suite.id}`)).body.latest_check_runs_count).toBe(expected)
    }
  })

  test('107 preferences are answered as they were set, to an administrator', async () => {
    const client = withApps()
    const sent = {auto_trigger_checks: [{app_id: 1001, setting: false}]}
    const answered = await client.as('admin').patch('/check-suites/preferences', sent)
    expect(answered.status).toBe(200)
    expect(answered.body).toMatchObject({preferences: sent, repository: {full_name: 'o/r'}})
    const refused = await client.as('app').patch('/check-suites/preferences', sent)
    expect([refused.status, refused.body.message]).toEqual([403, 'Must have admin rights to Repository.'])
    const hidden = withApps({unverified: {preferencesRefused: 404}})
    expect((await hidden.patch('/check-suites/preferences', sent)).status).toBe(404)
    const wrong = await client.as('admin').patch('/check-suites/preferences', {auto_trigger_checks: [{app_id: 'x'}]})
    expect(wrong.body.message).toBe(
      `Invalid request.\n\nFor 'properties/app_id', "x" is not an integer.\n"setting" wasn't supplied.`
    )
  })
})

interface Heard {
  readonly event: string
  readonly payload: Readonly<Record<string, unknown>> & {readonly action: string}
  readonly signature: string | null
  readonly body: string
}

/** Webhooks of the App "robot" and of the repository, and what they hear. */
const listening = (options: object = {}) => {
  const heard: Record<'app' | 'repository', Heard[]> = {app: [], repository: []}
  const fetch = async (url: string, init: RequestInit) => {
    const request = new Request(url, init)
    const body = await request.text()
    const ear = url.endsWith('/app') ? heard.app : heard.repository
    ear.push({
      event: request.headers.get('x-github-event')!,
      payload: JSON.parse(body) as Heard['payload'],
      signature: request.headers.get('x-hub-signature-256'),
      body
    })
    return new Response(null, {status: 204})
  }
  const webhooks = [
    {url: 'http://hooks.example/app', app: 'robot', secret: 'shh'},
    {url: 'http://hooks.example/repository'}
  ]
  return {heard, client: withApps({webhooks, fetch, ...options})}
}
const names = (heard: readonly Heard[]) => heard.map(({event, payload}) => `${event} ${payload.action}`)

describe('Rerequests', () => {
  test('108 a rerequested run stays as it is, its suite waits, and its App hears of it', async () => {
    const {heard, client} = listening()
    const app = client.as('app')
    const run = await app.run({conclusion: 'failure'})
    const answered = await app.post(`/check-runs/${run.id}/rerequest`)
    expect([answered.status, answered.body]).toEqual([201, {}])
    expect((await app.get(`/check-runs/${run.id}`)).body).toEqual(run)
    expect((await app.get(`/check-suites/${run.check_suite.id}`)).body).toMatchObject({
      status: 'queued',
      conclusion: null
    })
    await client.server.settled()
    expect(names(heard.app).at(-1)).toBe('check_run rerequested')
    expect(heard.app.at(-1)!.payload['check_run']).toMatchObject({id: run.id, check_suite: {status: 'queued'}})
  })

  test('109 a rerequested suite waits, and its App hears of it', async () => {
    const {heard, client} = listening()
    const app = client.as('app')
    const {check_suite} = await app.run({conclusion: 'failure'})
    const answered = await app.post(`/check-suites/${check_suite.id}/rerequest`)
    expect([answered.status, answered.body]).toEqual([201, {}])
    expect((await app.get(`/check-suites/${check_suite.id}`)).body).toMatchObject({status: 'queued', conclusion: null})
    await client.server.settled()
    expect(names(heard.app).at(-1)).toBe('check_suite rerequested')
  })

  test('110 only the App of a run or a suite can rerequest it, and jobs of workflows are not for this', async () => {
    const client = withSuites({head_sha: sha, workflow_run: 1, jobs: [{name: 'build', conclusion: 'failure'}]})
    const run = await client.as('app').run()
    for (const path of [`/check-runs/${run.id}/rerequest`, `/check-suites/${run.check_suite.id}/rerequest`]) {
      expect((await client.as('rival').post(path)).status).toBe(403)
    }
    const job = (await list(client, '?check_name=build')).body.check_runs[0]!
    expect((await client.post(`/check-runs/${job.id}/rerequest`)).status).toBe(422)
    expect((await client.post(`/check-suites/${job.check_suite.id}/rerequest`)).status).toBe(422)
  })
})

describe('Events, time and limits', () => {
  test('111 webhooks tell of runs, and a pressed button comes with its identifier', async () => {
    const {heard, client} = listening()
    const app = client.as('app')
    const actions = [{label: 'Fix', description: 'Fix it', identifier: 'fix'}]
    const run = await app.run({actions, status: 'in_progress'})
    await app.patch(`/check-runs/${run.id}`, {conclusion: 'failure'})
    await app.patch(`/check-runs/${run.id}`, {output: output()})
    expect(client.server.press(run.id, 'fix')).toBe(1)
    expect(() => client.server.press(run.id, 'other')).toThrow('has no button "other"')
    expect(client.server.rerun(run.id)).toBe(1)
    await client.server.settled()
    expect(names(heard.app)).toEqual([
      'check_run created',
      'check_run completed',
      'check_suite completed',
      'check_run requested_action',
      'check_run rerequested'
    ])
    expect(names(heard.repository)).toEqual(names(heard.app).slice(0, 3))
    const pressed = heard.app[3]!
    expect(pressed.payload).toMatchObject({
      requested_action: {identifier: 'fix'},
      check_run: {id: run.id, conclusion: 'failure', check_suite: {head_sha: sha, app: {slug: 'robot'}}},
      repository: {full_name: 'o/r'},
      sender: {login: 'octocat'}
    })
    const digest = createHmac('sha256', 'shh').update(pressed.body).digest('hex')
    expect(pressed.signature).toBe(`sha256=${digest}`)
    expect(heard.repository[0]!.signature).toBeNull()
  })

  test('111 no App hears of the buttons of a run of GitHub Actions', async () => {
    const {heard, client} = listening()
    const run = await client.run({actions: [{label: 'Fix', description: 'Fix it', identifier: 'fix'}]})
    expect(client.server.press(run.id, 'fix')).toBe(0)
    await client.server.settled()
    expect(heard.app).toEqual([])
  })

  test('111 a webhook that is down is noted and disturbs nothing', async () => {
    const fetch = () => Promise.reject(new Error('down'))
    const {client} = listening({fetch})
    await client.as('app').run()
    await client.server.settled()
    expect(client.server.deliveries).toEqual([
      {url: 'http://hooks.example/app', event: 'check_run', action: 'created', status: null},
      {url: 'http://hooks.example/repository', event: 'check_run', action: 'created', status: null}
    ])
  })

  test('112 a run that is open for 14 days becomes stale', async () => {
    let now = new Date('2026-11-01T00:00:00Z')
    const {heard, client} = listening({now: () => now})
    const run = await client.as('app').run({status: 'in_progress'})
    now = new Date('2026-11-14T23:59:59Z')
    client.server.tick()
    expect((await client.get(`/check-runs/${run.id}`)).body.status).toBe('in_progress')
    now = new Date('2026-11-15T00:00:00Z')
    expect((await client.get(`/check-runs/${run.id}`)).body).toMatchObject({
      status: 'completed',
      conclusion: 'stale',
      completed_at: '2026-11-15T00:00:00Z'
    })
    expect((await client.get(`/check-suites/${run.check_suite.id}`)).body.conclusion).toBe('stale')
    await client.server.settled()
    expect(names(heard.app)).toEqual(['check_run created', 'check_run completed', 'check_suite completed'])
  })

  test('113 every answer tells of the rate limit, and an empty bucket refuses', async () => {
    let now = new Date('2026-11-20T09:30:00Z')
    const client = open({now: () => now, rate: {limit: 2}})
    const names = ['limit', 'remaining', 'used', 'reset', 'resource']
    const reset = String(now.getTime() / 1000 + 3600)
    const told = ({headers}: {headers: Headers}) => names.map(name => headers.get(`x-ratelimit-${name}`))
    expect(told(await client.get('/nothing'))).toEqual(['2', '1', '1', reset, 'core'])
    expect(told(await list(client))).toEqual(['2', '0', '2', reset, 'core'])
    const refused = await list(client)
    expect([refused.status, told(refused)]).toEqual([403, ['2', '0', '2', reset, 'core']])
    expect(refused.body.message).toBe('API rate limit exceeded for installation ID 5425010.')
    now = new Date(now.getTime() + 3_600_000)
    expect((await list(client)).status).toBe(200)
    expect((await list(open({rate: {limit: 0, status: 429}}))).status).toBe(429)
    const defaults = withApps()
    for (const [token, limit] of [
      ['actions', '1000'],
      ['app', '5000'],
      [null, '60']
    ] as const) {
      expect((await list(defaults.as(token))).headers.get('x-ratelimit-limit')).toBe(limit)
    }
  })

  test('114 secondary limits come in three forms', async () => {
    const client = open()
    const forms = [
      ['secondary', 403, '7'],
      ['secondary-without-retry-after', 403, null],
      ['secondary-429', 429, '7']
    ] as const
    for (const [limit, status, retryAfter] of forms) {
      client.server.faults.next('POST', {limit, seconds: 7})
      const answered = await client.post('/check-runs', {name: 'unit', head_sha: sha})
      expect([answered.status, answered.headers.get('retry-after')]).toEqual([status, retryAfter])
      expect(answered.body.message).toMatch(/^You have exceeded a secondary rate limit/)
      expect(Number(answered.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0)
    }
    expect((await list(client)).body.total_count).toBe(0)
  })

  test('114 the secondary limits can be kept: 80 writes and 900 points in a minute, 500 writes in an hour', async () => {
    let now = Date.parse('2026-11-20T09:00:00Z')
    const client = open({now: () => new Date(now), rate: {limit: 1e6, secondary: 'enforced'}})
    const write = () => client.post('/check-runs', {name: 'unit', head_sha: sha})
    const writes = async (count: number) => {
      const answers = []
      for (let index = 0; index < count; index++) answers.push((await write()).status)
      return answers.filter(status => status === 201).length
    }
    expect(await writes(100)).toBe(80)
    now += 20_000
    const refused = await write()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '40'])
    expect(Number(refused.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0)
    expect(refused.body.message).toMatch(/^You have exceeded a secondary rate limit/)
    for (let index = 0; index < 500; index++) expect((await list(client)).status).toBe(200)
    expect((await list(client)).status).toBe(403)
    for (const [minute, expected] of [80, 80, 80, 80, 80, 20, 0].entries()) {
      now = Date.parse('2026-11-20T09:02:00Z') + minute * 60_000
      expect(await writes(81)).toBe(expected)
    }
    now = Date.parse('2026-11-20T10:00:00Z')
    expect(await writes(81)).toBe(80)
  })

  test('115 Enterprise Server has its own base and pages and no rate limit', async () => {
    const client = open()
    const {body, headers} = await client.send('POST', '//api/v3/repos/o/r/check-runs', {name: 'unit', head_sha: sha})
    expect(body.url).toBe(`https://api.github.com/api/v3/repos/o/r/check-runs/${body.id}`)
    expect(headers.get('x-ratelimit-limit')).toBeNull()
    const refused = await client.send('PATCH', `//api/v3/repos/o/r/check-runs/${body.id}`, {output: {}})
    expect(refused.body).toEqual({
      message: `Invalid request.\n\n"summary" wasn't supplied.`,
      documentation_url: 'https://docs.github.com/enterprise-server@3.15/rest/checks/runs#update-a-check-run',
      status: '422'
    })
    const bare = open({unverified: {enterpriseErrorStatus: 'absent'}})
    const bareBody = (await bare.send('GET', '//api/v3/repos/o/r/nothing')).body
    expect(bareBody).toEqual({
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/enterprise-server@3.15/rest'
    })
  })

  test('116 node ids hold the ids of the repository and of the row', async () => {
    const client = open()
    const run = await client.run()
    const suite = (await client.get(`/check-suites/${run.check_suite.id}`)).body
    const decode = (text: string) => {
      const bytes = Buffer.from(text.slice(3), 'base64url')
      return [text.slice(0, 3), bytes[1], bytes.readUInt32BE(3), Number(bytes.readBigUInt64BE(8)), bytes.length]
    }
    const repository = client.server.repositories[0]!.id
    expect(decode(run.node_id)).toEqual(['CR_', 0, repository, run.id, 16])
    expect(decode(suite.node_id)).toEqual(['CS_', 0, repository, suite.id, 16])
    expect(run.node_id).toMatch(/^CR_kwDO/)
  })
})
