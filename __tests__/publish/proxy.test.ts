import {createServer, type Server} from 'node:http'
import {connect, type AddressInfo, type Socket} from 'node:net'
import {afterAll, beforeAll, beforeEach, expect, jest, test} from '@jest/globals'
import {github} from '../../src/publish/dialects.ts'
import {listen, type Listening} from '../../src/server/node.ts'
import {createChecksServer} from '../../src/server/server.ts'

// The toolkit decides by the environment of the process, once, when it is loaded.
const before = {...process.env}
const apiUrl = 'http://api.verdict.test'

let listening: Listening
let proxy: Server
const tunnels: string[] = []
const sockets = new Set<Socket>()

beforeAll(async () => {
  listening = await listen(createChecksServer({repositories: [{owner: 'o', name: 'r'}]}), {
    port: 0,
    hosts: ['api.verdict.test']
  })
  const {port} = new URL(listening.url)
  proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const through = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    sockets.add(through)
  })
  await new Promise<void>(resolve => void proxy.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  process.env = before
  for (const socket of sockets) socket.destroy()
  await listening.close()
  proxy.closeAllConnections()
  await new Promise(resolve => proxy.close(resolve))
})

beforeEach(() => {
  jest.resetModules()
  tunnels.length = 0
  const {port} = proxy.address() as AddressInfo
  process.env = {...before, GITHUB_API_URL: apiUrl, HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: ''}
})

const create = async (): Promise<number> => {
  const {openApi} = await import('../../src/publish/api.ts')
  const api = openApi({token: 'any', apiUrl, dialect: github})
  const body = {name: 'Tests', head_sha: 'a'.repeat(40), conclusion: 'success'}
  return (await api.request('POST', '/repos/o/r/check-runs', body)).status
}

test('requests go through HTTP_PROXY', async () => {
  expect(await create()).toBe(201)
  expect(tunnels).toEqual(['api.verdict.test:80'])
})

test('and past it to the hosts of NO_PROXY', async () => {
  process.env['NO_PROXY'] = 'example.test,.verdict.test'
  await expect(create()).rejects.toThrow('getaddrinfo')
  expect(tunnels).toEqual([])
})
