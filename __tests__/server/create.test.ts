import {describe, expect, test} from '@jest/globals'
import {layer1, layer2, open, otherSha, output, sha, type Answered} from './client.ts'

const sevenConclusions = '["success", "failure", "neutral", "cancelled", "timed_out", "action_required", "skipped"]'
const sixStatuses = '["queued", "in_progress", "completed", "waiting", "requested", "pending"]'

const create = (body: object): Promise<Answered> => open().post('/check-runs', {name: 'unit', head_sha: sha, ...body})

const tokens = {
  actions: {kind: 'actions'},
  reader: {kind: 'actions', permissions: {checks: 'read'}},
  blind: {kind: 'actions', permissions: {contents: 'read'}},
  app: {kind: 'app', app: 'robot'},
  other: {kind: 'app', app: 'rival'},
  person: {kind: 'pat', login: 'octocat'}
} as const
const apps = [
  {id: 1001, slug: 'robot', external_url: 'https://robot.example'},
  {id: 1002, slug: 'rival'}
]
const guarded = (options: object = {}) => open({tokens, apps, ...options}).as('actions')
const jobs = {
  repositories: [
    {
      owner: 'o',
      name: 'r',
      suites: [{head_sha: sha, workflow_run: 77, jobs: [{name: 'build', status: 'in_progress' as const}]}]
    }
  ]
}

describe('Authentication and access', () => {
  test('1 a write with a wrong token or none is 401 "Bad credentials"', async () => {
    for (const token of [null, 'wrong']) {
      const answered = await guarded().as(token).post('/check-runs', {name: 'unit', head_sha: sha})
      expect(answered.status).toBe(401)
      expect(answered.body.message).toBe('Bad credentials')
    }
    const other = guarded({unverified: {writeWithoutToken: 'Requires authentication'}}).as(null)
    expect((await other.post('/check-runs', {})).body.message).toBe('Requires authentication')
  })

  test('2 a person cannot write check runs', async () => {
    const person = guarded().as('person')
    for (const answered of [await person.post('/check-runs', {}), await person.patch('/check-runs/1', {})]) {
      expect(answered.status).toBe(403)
      expect(answered.body.message).toBe('You must authenticate via a GitHub App.')
    }
  })

  test('3 an App needs checks:write', async () => {
    for (const token of ['reader', 'blind']) {
      const answered = await guarded().as(token).post('/check-runs', {name: 'unit', head_sha: sha})
      expect(answered.status).toBe(403)
      expect(answered.body).toEqual({
        message: 'Resource not accessible by integration',
        documentation_url: 'https://docs.github.com/rest/checks/runs#create-a-check-run',
        status: '403'
      })
    }
  })

  test('4 reading needs checks:read in a private repository, and nothing in a public one', async () => {
    const path = `/commits/${sha}/check-runs`
    expect((await guarded().as(null).get(path)).status).toBe(200)
    expect((await guarded().as('blind').get(path)).status).toBe(200)
    const secret = guarded({repositories: [{owner: 'o', name: 'r', private: true}]})
    expect((await secret.as('reader').get(path)).status).toBe(200)
    expect((await secret.as('blind').get(path)).status).toBe(403)
    expect((await secret.as(null).get(path)).status).toBe(404)
  })

  test('5 an unknown repository, run or suite is 404 "Not Found"', async () => {
    const paths = ['//repos/o/none/check-runs/1', '/check-runs/1', '/check-suites/1', '/check-suites/1/check-runs']
    for (const path of [...paths, '/check-runs/1/annotations', '/check-runs/x']) {
      const answered = await open().get(path)
      expect([path, answered.status, answered.body.message]).toEqual([path, 404, 'Not Found'])
    }
  })

  test('6 the run of another App cannot be updated', async () => {
    const client = guarded()
    const {id} = await client.run()
    const answered = await client.as('other').patch(`/check-runs/${id}`, {name: 'mine'})
    expect(answered.status).toBe(403)
    expect(answered.body.message).toBe(
      'Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.'
    )
    expect((await client.get(`/check-runs/${id}`)).body.name).toBe('unit')
  })

  test('7 status and conclusion of a job cannot be updated', async () => {
    const client = open(jobs)
    const {check_runs} = (await client.get(`/commits/${sha}/check-runs`)).body
    for (const body of [{status: 'in_progress'}, {conclusion: 'success'}]) {
      const answered = await client.patch(`/check-runs/${check_runs[0]!.id}`, body)
      expect(answered.status).toBe(403)
      expect(answered.body.message).toBe(
        'Check run status and conclusions can only be updated internally by GitHub Actions'
      )
    }
  })

  test('8 the output of a job can be updated', async () => {
    const client = open(jobs)
    const {check_runs} = (await client.get(`/commits/${sha}/check-runs`)).body
    const answered = await client.patch(`/check-runs/${check_runs[0]!.id}`, {output: output()})
    expect(answered.status).toBe(200)
    expect(answered.body).toMatchObject({status: 'in_progress', output: {title: 'Title'}})
    expect(answered.body.html_url).toBe(`https://github.com/o/r/actions/runs/77/job/${answered.body.id}`)
    expect(answered.body.details_url).toBe(answered.body.html_url)
  })

  test('9 writes tell which permission they accept', async () => {
    const client = open()
    const {id} = await client.run()
    const answers = [await client.post('/check-runs', {}), await client.patch(`/check-runs/${id}`, {})]
    expect(answers.map(({headers}) => headers.get('x-accepted-github-permissions'))).toEqual([
      'checks=write',
      'checks=write'
    ])
  })

  test('10 a slash at the end or an unknown path is 404', async () => {
    const client = open()
    const {id} = await client.run()
    for (const path of [`/check-runs/${id}/`, '/check-runs', '/nothing', '//nothing', '//repos/o/r%zz/check-runs/1']) {
      expect([path, (await client.get(path)).status]).toEqual([path, 404])
    }
  })

  test('11 a check run cannot be deleted', async () => {
    const client = open()
    const {id} = await client.run()
    expect((await client.send('DELETE', `/check-runs/${id}`)).status).toBe(404)
    expect((await client.get(`/check-runs/${id}`)).status).toBe(200)
  })
})

describe('Parsing', () => {
  test('12 malformed JSON is 400', async () => {
    for (const text of ['{"name":', 'x']) {
      const answered = await open().post('/check-runs', text)
      expect([answered.status, answered.body.message]).toEqual([400, 'Problems parsing JSON'])
    }
  })

  test('13 a list or a scalar as the body is 400', async () => {
    for (const text of ['[]', '5', '"name"', 'null']) {
      const answered = await open().post('/check-runs', text)
      expect([answered.status, answered.body.message]).toEqual([400, 'Body should be a JSON object'])
    }
  })

  test('14 an unknown version of the API is 400', async () => {
    const client = open()
    const {id} = await client.run()
    const inVersion = (version: string) => client.as('t', {'x-github-api-version': version}).get(`/check-runs/${id}`)
    expect((await inVersion('2019-01-01')).status).toBe(400)
    expect((await inVersion('2022-11-28')).status).toBe(200)
    expect((await inVersion('2026-03-10')).status).toBe(200)
  })

  test('15 the media type of the 2018 preview is accepted and changes nothing', async () => {
    const client = open().as('t', {accept: 'application/vnd.github.antiope-preview+json'})
    expect((await client.run({status: 'in_progress'})).node_id).toMatch(/^CR_/)
  })

  test('16 unknown fields are ignored', async () => {
    const {status, body} = await create({head_branch: 'main', foo: {bar: 1}})
    expect(status).toBe(201)
    expect(Object.keys(body)).not.toContain('foo')
  })

  test('17 error bodies carry the status as text', async () => {
    const answers = [await open().get('/nothing'), await create({name: 1}), await open().post('/check-runs', 'x')]
    for (const {status, body} of answers) {
      expect(Object.keys(body)).toEqual(['message', 'documentation_url', 'status'])
      expect(body.status).toBe(String(status))
    }
  })
})

describe('Creating a run', () => {
  test('18 a name and a commit are enough', async () => {
    const {status, body} = await create({})
    expect(status).toBe(201)
    expect(body).toMatchObject({name: 'unit', head_sha: sha, status: 'queued', conclusion: null, completed_at: null})
    expect(body.output).toEqual({
      title: null,
      summary: null,
      text: null,
      annotations_count: 0,
      annotations_url: `${body.url}/annotations`
    })
    expect(body.external_id).toBeNull()
  })

  test('19 an empty body names both required fields', async () => {
    const {status, body} = await open().post('/check-runs', {})
    expect(status).toBe(422)
    expect(body).toEqual(layer1([`"head_sha", "name" weren't supplied.`]))
    expect((await open().post('/check-runs')).body).toEqual(body)
  })

  test('20 a body without head_sha is told so', async () => {
    expect((await open().post('/check-runs', {name: 'unit'})).body).toEqual(layer1([`"head_sha" wasn't supplied.`]))
  })

  test('21 completed without a conclusion is refused', async () => {
    expect((await create({status: 'completed'})).body).toEqual(layer1(['No subschema in "oneOf" matched.']))
  })

  test('22 a conclusion alone completes the run', async () => {
    const {status, body} = await create({conclusion: 'success'})
    expect([status, body.status, body.conclusion]).toEqual([201, 'completed', 'success'])
  })

  test('23 in_progress with a conclusion completes the run', async () => {
    const {status, body} = await create({status: 'in_progress', conclusion: 'failure'})
    expect([status, body.status, body.conclusion]).toEqual([201, 'completed', 'failure'])
  })

  test('24 completed_at is the time of the request when it is not sent', async () => {
    expect((await create({conclusion: 'success'})).body.completed_at).toBe('2026-11-20T09:30:00Z')
  })

  test('25 started_at is the time of the request when it is not sent', async () => {
    expect((await create({status: 'in_progress'})).body.started_at).toBe('2026-11-20T09:30:00Z')
    const bare = open({unverified: {queuedStartedAt: 'null'}})
    expect((await bare.run()).started_at).toBeNull()
    expect((await bare.run({status: 'in_progress'})).started_at).toBe('2026-11-20T09:30:00Z')
  })

  test('26 completed_at may be before started_at', async () => {
    const times = {started_at: '2026-01-01T00:00:01Z', completed_at: '2026-01-01T00:00:00Z'}
    const {status, body} = await create({conclusion: 'skipped', ...times})
    expect(status).toBe(201)
    expect(body).toMatchObject(times)
  })

  test('27 the three statuses of GitHub Actions are refused', async () => {
    for (const status of ['waiting', 'requested', 'pending']) {
      expect((await create({status})).body).toEqual(layer1(['No subschema in "oneOf" matched.']))
    }
  })

  test('28 an unknown status gets two lines', async () => {
    expect((await create({status: 'complete'})).body).toEqual(
      layer1(['No subschema in "oneOf" matched.', `complete is not a member of ${sixStatuses}.`])
    )
  })

  test('29 stale is no conclusion to send', async () => {
    expect((await create({conclusion: 'stale'})).body).toEqual(
      layer1([`stale is not a member of ${sevenConclusions}.`])
    )
  })

  test('30 the seven conclusions are taken', async () => {
    for (const conclusion of JSON.parse(sevenConclusions) as string[]) {
      const {status, body} = await create({status: 'completed', conclusion})
      expect([status, body.conclusion]).toEqual([201, conclusion])
    }
  })

  test('31 times must be ISO 8601', async () => {
    expect((await create({started_at: 'yesterday'})).body).toEqual(layer1(['yesterday is not a valid date-time.']))
    const both = await create({conclusion: 'success', started_at: '2026-11-20', completed_at: '2026-11-20T09:30:00'})
    expect(both.body).toEqual(
      layer1(['2026-11-20 is not a valid date-time.', '2026-11-20T09:30:00 is not a valid date-time.'])
    )
  })

  test('32 times come back in UTC and whole seconds', async () => {
    const {body} = await create({
      conclusion: 'success',
      started_at: '2026-11-20T10:00:00.999+02:00',
      completed_at: '2026-11-20T08:00:01Z'
    })
    expect([body.started_at, body.completed_at]).toEqual(['2026-11-20T08:00:00Z', '2026-11-20T08:00:01Z'])
  })

  test('33 the same run twice is two runs', async () => {
    const client = open()
    const [first, second] = [await client.run({external_id: 'x'}), await client.run({external_id: 'x'})]
    expect(second.id).toBeGreaterThan(first.id)
    expect((await client.get(`/commits/${sha}/check-runs?filter=all`)).body.total_count).toBe(2)
  })

  test('34 the oldest of more than 1000 runs of a name is deleted', async () => {
    const client = open({rate: {limit: 2000}})
    const first = await client.run({output: output({annotations: [{...line, message: 'gone'}]})})
    const other = await client.run({name: 'other'})
    for (let count = 1; count < 1000; count++) await client.run()
    expect((await client.get(`/check-runs/${first.id}`)).status).toBe(200)
    await client.run()
    expect((await client.get(`/check-runs/${first.id}`)).status).toBe(404)
    expect((await client.get(`/check-runs/${other.id}`)).status).toBe(200)
    expect(client.server.state.count('annotationsOfRun', first.id)).toBe(0)
    const listed = await client.get(`/commits/${sha}/check-runs?filter=all&check_name=unit`)
    expect(listed.body.total_count).toBe(1000)
  })

  test('35 an output needs a title', async () => {
    expect((await create({output: {summary: 's'}})).body).toEqual(layer1([`"title" wasn't supplied.`]))
    const loose = open({unverified: {titleOnCreate: 'optional'}})
    expect((await loose.run({output: {summary: 's'}})).output).toMatchObject({title: null, summary: 's'})
  })

  test('36 an output needs a summary', async () => {
    expect((await create({output: {title: 't'}})).body).toEqual(layer1([`"summary" wasn't supplied.`]))
  })

  test('36 an output is an object', async () => {
    for (const [sent, printed] of [
      [null, 'nil'],
      ['s', '"s"'],
      [[], '[]']
    ]) {
      const line = `For 'properties/output', ${String(printed)} is not an object.`
      expect((await create({output: sent})).body).toEqual(layer1([line]))
    }
  })

  test('37 the summary may be empty', async () => {
    const {status, body} = await create({output: {title: 't', summary: ''}})
    expect([status, body.output.summary]).toEqual([201, ''])
  })

  test('38 an unknown commit is refused', async () => {
    const repositories = [{owner: 'o', name: 'r', commits: [sha]}]
    const answered = await open({repositories}).post('/check-runs', {name: 'unit', head_sha: otherSha})
    expect([answered.status, answered.body.message]).toEqual([422, `No commit found for SHA: ${otherSha}`])
    expect((await create({head_sha: 'main'})).body.message).toBe('No commit found for SHA: main')
    const loose = open({repositories, unverified: {unknownSha: 'accepted'}})
    expect((await loose.run({head_sha: otherSha})).head_sha).toBe(otherSha)
  })

  test('39 the addresses of a run', async () => {
    const {body} = await create({})
    const {id} = body
    expect(body.html_url).toBe(`https://github.com/o/r/runs/${id}`)
    expect(body.url).toBe(`https://api.github.com/repos/o/r/check-runs/${id}`)
    expect(body.output.annotations_url).toBe(`https://api.github.com/repos/o/r/check-runs/${id}/annotations`)
  })

  test('40 images and buttons are stored and never answered', async () => {
    const client = open()
    const images = [{alt: 'a', image_url: 'https://example.com/a.png', caption: 'c'}]
    const actions = [{label: 'Fix', description: 'Fix it', identifier: 'fix'}]
    const run = await client.run({actions, output: output({images})})
    expect(Object.keys(run)).not.toContain('actions')
    expect(JSON.stringify(run)).not.toContain('image')
    expect(JSON.stringify(run)).not.toContain('identifier')
    expect(client.server.state.tables.checkRuns.get(run.id)).toMatchObject({images, actions})
  })

  test("41 an App's details_url is kept, and is the App's page when there is none", async () => {
    const client = guarded().as('app')
    expect((await client.run({details_url: 'https://ci.example/1'})).details_url).toBe('https://ci.example/1')
    expect((await client.run()).details_url).toBe('https://robot.example')
  })

  test("42 a GITHUB_TOKEN's details_url is always the page of the run", async () => {
    const client = guarded()
    const run = await client.run({details_url: 'https://ci.example/1'})
    expect(run.details_url).toBe(run.html_url)
    const updated = await client.patch(`/check-runs/${run.id}`, {details_url: 'https://ci.example/2'})
    expect(updated.body.details_url).toBe(run.html_url)
  })

  const wrongScheme = {
    code: 'custom',
    field: 'details_url',
    message: 'details_url must use the http or https scheme'
  }

  test('43 an empty details_url has the wrong scheme', async () => {
    expect((await create({details_url: ''})).body).toEqual(layer2([wrongScheme]))
  })

  test('44 a details_url of another scheme, or that is none', async () => {
    for (const details_url of ['ftp://x', 'example.com/a', 'javascript:alert(1)']) {
      expect((await create({details_url})).body).toEqual(layer2([wrongScheme]))
    }
    for (const details_url of ['http://exa mple.com', 'https://example.com/a|b', 'http://[', 'https://']) {
      const message = 'details_url is not a valid URL'
      expect((await create({details_url})).body).toEqual(layer2([{...wrongScheme, message}]))
    }
  })
})

const line = {path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm'}

describe('Sizes', () => {
  const withOutput = (changes: object) => create({output: output(changes)})
  const tooMany = layer1(['Only 65535 characters are allowed; 65536 were supplied.'])
  const tooHeavy = layer2([{code: 'custom', field: 'summary', message: 'summary exceeds a maximum bytesize of 65535'}])

  test('45 a summary of 65,535 characters, and of one more', async () => {
    expect((await withOutput({summary: 'a'.repeat(65_535)})).status).toBe(201)
    expect((await withOutput({summary: 'a'.repeat(65_536)})).body).toEqual(tooMany)
  })

  test('46 a summary of 65,534 bytes, and of 65,536', async () => {
    expect((await withOutput({summary: 'é'.repeat(32_767)})).status).toBe(201)
    expect((await withOutput({summary: 'é'.repeat(32_768)})).body).toEqual(tooHeavy)
  })

  test('47 a text of 65,536 characters', async () => {
    expect((await withOutput({text: 'a'.repeat(65_536)})).body).toEqual(tooMany)
  })

  test('48 a text of too many bytes is cut in silence', async () => {
    const {status, body} = await withOutput({text: 'é'.repeat(32_768)})
    expect([status, body.output.text]).toEqual([201, 'é'.repeat(32_767)])
  })

  test('49 a text is never cut inside a character', async () => {
    const {status, body} = await withOutput({text: '😀'.repeat(32_767)})
    expect([status, body.output.text]).toEqual([201, '😀'.repeat(16_383)])
  })

  test('50 a summary of few characters and many bytes', async () => {
    expect((await withOutput({summary: '😀'.repeat(32_767)})).body).toEqual(tooHeavy)
    const units = open({unverified: {characters: 'utf-16'}})
    const answered = await units.post('/check-runs', {
      name: 'unit',
      head_sha: sha,
      output: output({summary: '😀'.repeat(32_768)})
    })
    expect(answered.body).toEqual(tooMany)
  })

  const button = {label: 'l', description: 'd', identifier: 'i'}

  test('51 four buttons', async () => {
    expect((await create({actions: [button, button, button]})).status).toBe(201)
    expect((await create({actions: [button, button, button, button]})).body).toEqual(
      layer1(['No more than 3 items are allowed; 4 were supplied.'])
    )
  })

  test('52 the texts of a button', async () => {
    const long = {label: 'l'.repeat(21), description: 'd'.repeat(41), identifier: 'i'.repeat(21)}
    const {body} = await create({actions: [long]})
    expect(body).toEqual(
      layer1([
        'Only 20 characters are allowed; 21 were supplied.',
        'Only 40 characters are allowed; 41 were supplied.',
        'Only 20 characters are allowed; 21 were supplied.'
      ])
    )
  })

  test('53 an image needs an alternative text', async () => {
    const {body} = await withOutput({images: [{image_url: 'https://example.com/a.png'}]})
    expect(body).toEqual(layer1([`"alt" wasn't supplied.`]))
  })
})
