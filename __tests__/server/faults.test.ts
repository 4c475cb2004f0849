import {getOctokit} from '@actions/github'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {listen, type Listening} from '../../src/server/node.ts'
import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'
import {sha} from './client.ts'

const body = {owner: 'o', repo: 'r', name: 'unit', head_sha: sha}

describe('Faults over a socket', () => {
  let server: ChecksServer
  let listening: Listening
  beforeEach(async () => {
    server = createChecksServer({repositories: [{owner: 'o', name: 'r'}]})
    listening = await listen(server, {port: 0})
  })
  afterEach(() => listening.close())

  const create = (signal?: AbortSignal) =>
    getOctokit('t', {baseUrl: listening.url}).rest.checks.create({...body, request: {...(signal ? {signal} : {})}})
  const stored = () => server.state.tables.checkRuns.size

  test('a gateway fails before or after the write', async () => {
    for (const [when, runs] of [
      ['before', 0],
      ['after', 1]
    ] as const) {
      server.faults.next('POST', {status: 502, when})
      await expect(create()).rejects.toMatchObject({status: 502})
      expect(stored()).toBe(runs)
    }
    expect(server.requests.map(({status}) => status)).toEqual([502, 502])
    expect((await create()).status).toBe(201)
  })

  test('the connection is reset before or after the write', async () => {
    for (const [when, runs] of [
      ['before', 0],
      ['after', 1]
    ] as const) {
      server.faults.next('POST', {connection: 'reset', when})
      await expect(create()).rejects.toMatchObject({status: 500, message: expect.not.stringContaining('Server Error')})
      expect(stored()).toBe(runs)
    }
    expect(server.requests.map(({status}) => status)).toEqual([null, null])
  })

  test('no answer comes until the client gives up', async () => {
    server.faults.next('POST', {connection: 'hang', when: 'after'})
    const controller = new AbortController()
    const waiting = create(controller.signal)
    while (stored() === 0) await new Promise(resolve => setImmediate(resolve))
    controller.abort()
    await expect(waiting).rejects.toMatchObject({status: 500})
    expect(stored()).toBe(1)
    expect((await create()).status).toBe(201)
  })

  test('an answer comes late, and requests at the same time are seen', async () => {
    const stop = server.faults.always('POST', {delay: 20})
    await Promise.all([create(), create()])
    stop()
    expect(server.requests.map(({concurrent}) => concurrent)).toEqual([0, 1])
    await create()
    expect(server.requests.at(-1)!.concurrent).toBe(0)
  })

  test('the primary limit says when the bucket is full again', async () => {
    server.faults.next('POST', {limit: 'primary', seconds: 30})
    const error: unknown = await create().catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded for installation ID'),
      response: {headers: {'x-ratelimit-remaining': '0'}}
    })
    expect(stored()).toBe(0)
  })

  test('faults strike the requests that a function picks, in the order in which they were asked for', async () => {
    const named = (name: string) => (request: {body: unknown}) =>
      (request.body as {name?: string} | null)?.name === name
    server.faults.next(named('other'), {status: 500, when: 'before'})
    server.faults.next(named('unit'), {status: 503, when: 'before'})
    server.faults.next(named('unit'), {status: 504, when: 'before'})
    await expect(create()).rejects.toMatchObject({status: 503})
    await expect(create()).rejects.toMatchObject({status: 504})
    expect((await create()).status).toBe(201)
    expect(server.faults.pending).toBe(1)
    expect(server.requests[2]).toMatchObject({method: 'POST', path: '/repos/o/r/check-runs', status: 201})
    expect(server.requests[2]!.body).toMatchObject({name: 'unit'})
  })

  test('closing ends a connection that hangs', async () => {
    server.faults.next('POST', {connection: 'hang', when: 'before'})
    const waiting = create()
    const lost = expect(waiting).rejects.toMatchObject({status: 500})
    while (server.requests.length === 0) await new Promise(resolve => setImmediate(resolve))
    await listening.close()
    await lost
  })

  test('a port that is taken is told', async () => {
    const port = Number(new URL(listening.url).port)
    await expect(listen(server, {port})).rejects.toMatchObject({code: 'EADDRINUSE'})
  })
})
