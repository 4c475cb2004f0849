import {getOctokit} from '@actions/github'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createHmac} from 'node:crypto'
import {listen, type Listening} from '../../src/server/node.ts'
import {createChecksServer} from '../../src/server/server.ts'

const sha = 'a'.repeat(40)
const repo = {owner: 'o', repo: 'r'}

describe('a real Octokit client over a socket', () => {
  let listening: Listening
  beforeAll(async () => {
    const server = createChecksServer({repositories: [{owner: 'o', name: 'r'}]})
    listening = await listen(server, {port: 0})
  })
  afterAll(() => listening.close())

  test('creates a run, updates it and reads it back', async () => {
    const {rest} = getOctokit('any', {baseUrl: listening.url})
    const created = await rest.checks.create({...repo, name: 'unit', head_sha: sha, status: 'in_progress'})
    expect(created.status).toBe(201)
    const check_run_id = created.data.id
    const annotations = [
      {path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'failure' as const, message: 'wrong'}
    ]
    const output = {title: 'One failed', summary: 'of three', annotations}
    await rest.checks.update({...repo, check_run_id, conclusion: 'failure', output})
    const {data} = await rest.checks.get({...repo, check_run_id})
    expect(data).toMatchObject({name: 'unit', status: 'completed', conclusion: 'failure'})
    expect(data.output).toMatchObject({title: 'One failed', summary: 'of three', text: null, annotations_count: 1})
    const listed = await rest.checks.listAnnotations({...repo, check_run_id})
    expect(listed.data).toHaveLength(1)
    const forRef = await rest.checks.listForRef({...repo, ref: sha})
    expect(forRef.data.total_count).toBe(1)
    const forSuite = await rest.checks.listForSuite({...repo, check_suite_id: data.check_suite!.id})
    expect(forSuite.data.check_runs.map(run => run.id)).toEqual([check_run_id])
  })
})

test('a webhook arrives at its receiver with a signature that fits', async () => {
  const heard: {headers: Headers; body: string}[] = []
  const receiver = await listen(
    {
      fetch: async request => {
        heard.push({headers: request.headers, body: await request.text()})
        return new Response(null, {status: 202})
      }
    },
    {port: 0}
  )
  const server = createChecksServer({
    repositories: [{owner: 'o', name: 'r'}],
    webhooks: [{url: `${receiver.url}/hook`, secret: 'shh'}]
  })
  const listening = await listen(server, {port: 0})
  await getOctokit('any', {baseUrl: listening.url}).rest.checks.create({...repo, name: 'unit', head_sha: sha})
  await server.settled()
  await Promise.all([listening.close(), receiver.close()])
  expect(server.deliveries).toEqual([{url: `${receiver.url}/hook`, event: 'check_run', action: 'created', status: 202}])
  const [{headers, body}] = heard as [(typeof heard)[0]]
  expect(JSON.parse(body)).toMatchObject({action: 'created', check_run: {name: 'unit'}})
  const digest = createHmac('sha256', 'shh').update(body).digest('hex')
  expect(headers.get('x-hub-signature-256')).toBe(`sha256=${digest}`)
  expect(headers.get('x-github-event')).toBe('check_run')
})

test('a receiver cannot send the server anywhere else, and nothing that a check run says can', async () => {
  const asked: string[] = []
  const receiver = await listen(
    {
      fetch: request => {
        asked.push(new URL(request.url).pathname)
        return Promise.resolve(new Response(null, {status: 307, headers: {location: '/inside'}}))
      }
    },
    {port: 0}
  )
  const server = createChecksServer({
    repositories: [{owner: 'o', name: 'r'}],
    webhooks: [{url: `${receiver.url}/hook`}]
  })
  const listening = await listen(server, {port: 0})
  const away = `${receiver.url}/named`
  const output = {title: 't', summary: `![i](${away})`, images: [{alt: 'i', image_url: away}]}
  const {data} = await getOctokit('any', {baseUrl: listening.url}).rest.checks.create({
    ...repo,
    name: 'unit',
    head_sha: sha,
    details_url: away,
    output
  })
  await server.settled()
  expect((await fetch(`${listening.url}/o/r/runs/${data.id}`)).status).toBe(200)
  await Promise.all([listening.close(), receiver.close()])
  expect(server.deliveries).toMatchObject([{status: 307}])
  expect(asked).toEqual(['/hook'])
})

test('a body is read up to a limit, whatever is announced', async () => {
  const server = createChecksServer({repositories: [{owner: 'o', name: 'r'}]})
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      sent += 1024 * 1024
      stream.enqueue(new Uint8Array(1024 * 1024))
    }
  })
  const headers = {authorization: 'Bearer x'}
  const request = new Request('http://127.0.0.1/repos/o/r/check-runs', {method: 'POST', headers, body, duplex: 'half'})
  expect((await server.fetch(request)).status).toBe(413)
  expect(sent).toBeLessThan(70 * 1024 * 1024)
})
