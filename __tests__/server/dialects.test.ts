import {describe, expect, test} from '@jest/globals'
import {annotation, open, output, sha, type Client} from './client.ts'

const accept = {accept: 'application/vnd.github.antiope-preview+json'}
const inMay = (): Client => open({preview: '2018-05'}).as('t', accept)
const inDecember = (): Client => open({preview: '2018-12'}).as('t', accept)

const ofMay = {
  filename: 'a.ts',
  blob_href: 'https://github.com/o/r/blob/main/a.ts',
  start_line: '2',
  end_line: 3,
  warning_level: 'warning',
  message: 'm'
}
const bodyOfMay = {name: 'unit', head_branch: 'main', head_sha: sha}
const page = (name: string) => `https://developer.github.com/v3/checks/runs/#${name}`

describe('The preview of May 2018', () => {
  test('asks for the branch, and answers without status in errors', async () => {
    const {status, body} = await inMay().post('/check-runs', {name: 'unit', head_sha: sha})
    expect([status, body]).toEqual([
      422,
      {message: `Invalid request.\n\n"head_branch" wasn't supplied.`, documentation_url: page('create-a-check-run')}
    ])
  })

  test('takes its own names and answers with them', async () => {
    const client = inMay()
    const run = await client.run({...bodyOfMay, output: output({annotations: [ofMay]})})
    const fields = Object.keys(run)
    expect(fields).toContain('check_suite')
    expect(fields).not.toContain('node_id')
    expect(Object.keys(run.app)).not.toContain('slug')
    const {list} = await client.get(`/check-runs/${run.id}/annotations`)
    expect(list).toEqual([
      {
        filename: 'a.ts',
        blob_href: `https://github.com/o/r/blob/${sha}/a.ts`,
        start_line: 2,
        end_line: 3,
        warning_level: 'warning',
        title: null,
        message: 'm',
        raw_details: null
      }
    ])
    const suite = (await client.get(`/check-suites/${run.check_suite.id}`)).body
    expect(suite).toMatchObject({unique_check_runs_count: 1})
    expect(suite).not.toHaveProperty('latest_check_runs_count')
  })

  test("refuses today's names", async () => {
    const sent = {...bodyOfMay, output: output({annotations: [annotation()]})}
    expect((await inMay().post('/check-runs', sent)).body.message).toBe(
      `Invalid request.\n\n"blob_href", "filename", "warning_level" weren't supplied.`
    )
    const words = {...bodyOfMay, output: output({annotations: [{...ofMay, start_line: 'two'}]})}
    expect((await inMay().post('/check-runs', words)).body).toMatchObject({
      message: 'Validation Failed',
      errors: [{code: 'invalid', field: 'annotations'}]
    })
  })

  test('asks for completed_at with a conclusion, and for the name in an update', async () => {
    const client = inMay()
    const {id} = await client.run(bodyOfMay)
    expect((await client.patch(`/check-runs/${id}`, {conclusion: 'success'})).body.message).toBe(
      `Invalid request.\n\n"name" wasn't supplied.`
    )
    expect((await client.patch(`/check-runs/${id}`, {name: 'unit', conclusion: 'success'})).body).toMatchObject({
      message: 'Validation Failed',
      errors: [{code: 'missing_field', field: 'completed_at'}]
    })
    const skipped = {name: 'unit', conclusion: 'skipped', completed_at: '2018-05-08T00:00:00Z'}
    expect((await client.patch(`/check-runs/${id}`, skipped)).body.message).toBe(
      'Invalid request.\n\nskipped is not a member of ["success", "failure", "neutral", "cancelled", "timed_out", "action_required"].'
    )
    const done = await client.patch(`/check-runs/${id}`, {...skipped, conclusion: 'failure'})
    expect(done.body).toMatchObject({status: 'completed', conclusion: 'failure'})
  })

  test('has check-suite-requests in place of rerequests', async () => {
    const client = inMay()
    expect((await client.post('/check-suite-requests', {head_sha: sha})).status).toBe(404)
    const run = await client.run({...bodyOfMay, conclusion: 'success', completed_at: '2018-05-08T00:00:00Z'})
    expect((await client.post('/check-suite-requests', {head_sha: sha})).status).toBe(201)
    expect((await client.get(`/check-suites/${run.check_suite.id}`)).body.status).toBe('queued')
    expect((await client.post(`/check-suites/${run.check_suite.id}/rerequest`)).status).toBe(404)
    expect((await client.post(`/check-runs/${run.id}/rerequest`)).status).toBe(404)
    expect((await open().post('/check-suite-requests', {head_sha: sha})).status).toBe(404)
  })

  test('buttons and columns are unknown fields', async () => {
    const client = inMay()
    const actions = [{label: 'l', description: 'd', identifier: 'i'.repeat(99)}]
    expect((await client.run({...bodyOfMay, actions})).id).toBeGreaterThan(0)
  })
})

describe('The preview of December 2018', () => {
  test("takes today's names, ignores the branch, and knows no skipped", async () => {
    const client = inDecember()
    const run = await client.run({head_branch: 'main', output: output({annotations: [annotation()]})})
    expect((await client.get(`/check-runs/${run.id}/annotations`)).list[0]).toHaveProperty('path', 'src/a.ts')
    expect(run.node_id).toMatch(/^CR_/)
    const skipped = await client.patch(`/check-runs/${run.id}`, {conclusion: 'skipped'})
    expect(skipped.body).toEqual({
      message:
        'Invalid request.\n\nskipped is not a member of ["success", "failure", "neutral", "cancelled", "timed_out", "action_required"].',
      documentation_url: page('update-a-check-run')
    })
    expect((await client.post(`/check-runs/${run.id}/rerequest`)).status).toBe(201)
  })
})

describe('One server, three dialects', () => {
  test('are told apart by the request', async () => {
    const client = open({preview: '2018-05'})
    expect((await client.post('/check-runs', {name: 'unit'})).body.message).toContain('"head_sha"')
    expect((await client.as('t', accept).post('/check-runs', {name: 'unit'})).body.message).toContain('"head_branch"')
    const enterprise = await client.as('t', accept).send('POST', '//api/v3/repos/o/r/check-runs', {name: 'unit'})
    expect(enterprise.body.documentation_url).toContain('enterprise-server@3.15')
    expect(enterprise.headers.get('x-github-enterprise-version')).toBe('enterprise-server@3.15.0')
    expect((await client.as('t', {'x-github-api-version': '2026-03-10'}).send('GET', '//api/v3/nothing')).status).toBe(
      400
    )
  })

  test('names of owner and repository ignore case, and a repository has an address by number', async () => {
    const client = open()
    const run = await client.run()
    expect((await client.get(`//repos/O/R/check-runs/${run.id}`)).body.id).toBe(run.id)
    expect((await client.get(`//repositories/${client.server.repositories[0]!.id}/check-runs/${run.id}`)).body.id).toBe(
      run.id
    )
  })

  test('a repository that was renamed leads to its number, with the query and the method', async () => {
    const client = open({repositories: [{owner: 'o', name: 'r', formerly: ['old/Name']}]})
    const {id} = client.server.repositories[0]!
    const moved = await client.get(`//repos/Old/name/commits/${sha}/check-runs?per_page=1`)
    const url = `https://api.github.com/repositories/${id}/commits/${sha}/check-runs?per_page=1`
    expect([moved.status, moved.headers.get('location')]).toEqual([301, url])
    expect(moved.body).toMatchObject({message: 'Moved Permanently', url})
    expect((await client.send('POST', '//repos/old/name/check-runs', {})).status).toBe(307)
    expect((await client.get(`/${url.slice('https://api.github.com'.length)}`)).status).toBe(200)
    expect((await client.get('//repos/old/other')).status).toBe(404)
  })

  test('HEAD answers like GET, without a body', async () => {
    const client = open()
    const {url} = await client.run()
    const response = await client.server.fetch(new Request(url, {method: 'HEAD', headers: {authorization: 'token t'}}))
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(response.headers.get('x-accepted-github-permissions')).toBe('checks=read')
  })
})
