import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {type AddressInfo, type Socket} from 'node:net'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {fetch} from 'undici'

let server: Server
let url: string
let answer: (request: IncomingMessage, response: ServerResponse, body: string) => void
const connections = new Set<Socket>()

beforeEach(async () => {
  connections.clear()
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      answer(request, response, Buffer.concat(parts).toString())
    })
  })
  server.on('connection', socket => connections.add(socket))
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/runs?page=2`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

const plain = {redirect: 'manual'} as const

describe('a plain request', () => {
  test('sends method, path, headers and body as they are', async () => {
    answer = ({method, url: path, headers}, response, body) => {
      const {authorization, 'content-length': length, 'transfer-encoding': coding} = headers
      response.writeHead(201, {'content-type': 'application/json; charset=utf-8', 'x-twice': ['a', 'b']})
      response.end(JSON.stringify({method, path, authorization, length, coding, body}))
    }
    const response = await fetch(url, {...plain, method: 'POST', headers: {authorization: 'token x'}, body: '{"ü":1}'})
    expect(response.status).toBe(201)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(new Map(response.headers).get('x-twice')).toBe('a, b')
    expect(JSON.parse(await response.text())).toEqual({
      method: 'POST',
      path: '/runs?page=2',
      authorization: 'token x',
      length: '8',
      body: '{"ü":1}'
    })
  })

  test('uses one connection for all that follow one another', async () => {
    answer = (_, response) => response.end('{}')
    for (let time = 0; time < 5; time++) await (await fetch(url, plain)).text()
    expect(connections.size).toBe(1)
  })

  test('is not redirected', async () => {
    answer = (_, response) => response.writeHead(307, {location: '/elsewhere'}).end()
    const response = await fetch(url, plain)
    expect([response.status, response.headers.get('location')]).toEqual([307, '/elsewhere'])
  })

  test('reads an answer that is packed', async () => {
    answer = ({headers}, response) => {
      response.writeHead(200, {'content-encoding': headers['accept-encoding']})
      response.end(gzipSync('{"packed":true}'))
    }
    expect(await (await fetch(url, plain)).json()).toEqual({packed: true})
  })

  test('does not unpack an answer without end', async () => {
    answer = (_, response) => {
      response.writeHead(200, {'content-encoding': 'gzip'})
      response.end(gzipSync(Buffer.alloc(65 * 1024 * 1024)))
    }
    const refused = await fetch(url, plain).catch((error: unknown) => error)
    expect((refused as Error).cause).toMatchObject({code: 'ERR_BUFFER_TOO_LARGE'})
  })

  test('tells why there is no answer', async () => {
    answer = (_, response) => response.destroy()
    const gone = await fetch(url, plain).catch((error: unknown) => error)
    expect(gone).toBeInstanceOf(TypeError)
    expect((gone as Error).cause).toMatchObject({code: 'ECONNRESET'})
    const refused = await fetch('http://127.0.0.1:1/', plain).catch((error: unknown) => error)
    expect((refused as Error).cause).toMatchObject({code: 'ECONNREFUSED'})
  })

  test('fails where an answer breaks off, packed or not', async () => {
    answer = (_, response) => {
      response.writeHead(200, {'content-length': 100})
      response.write('{"half":')
      setTimeout(() => response.destroy(), 10)
    }
    await expect(fetch(url, plain)).rejects.toThrow('fetch failed')
    answer = (_, response) => {
      response.writeHead(200, {'content-encoding': 'gzip'})
      response.end(gzipSync('{"half":true}').subarray(0, 15))
    }
    await expect(fetch(url, plain)).rejects.toThrow('fetch failed')
  })

  test('ends when it is aborted: before it is sent, while it waits, and within the answer', async () => {
    const reason = new Error('enough')
    answer = () => undefined
    await expect(fetch(url, {...plain, signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
    await expect(fetch(url, {...plain, signal: AbortSignal.timeout(20)})).rejects.toMatchObject({name: 'TimeoutError'})
    const late = new AbortController()
    answer = (_, response) => {
      response.writeHead(200, {'content-length': 100})
      response.write('{"half":')
      setTimeout(() => {
        late.abort(reason)
      }, 10)
    }
    await expect(fetch(url, {...plain, signal: late.signal})).rejects.toBe(reason)
  })
})

describe('what is more than a plain request', () => {
  test('is left to undici, as a redirection that is to be followed', async () => {
    answer = ({url: path}, response) =>
      path === '/there' ? response.end('arrived') : response.writeHead(302, {location: '/there'}).end()
    const response = await fetch(url, {redirect: 'follow'})
    expect(await response.text()).toBe('arrived')
  })
})
