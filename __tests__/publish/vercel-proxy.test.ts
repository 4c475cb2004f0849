import {createServer, type Server} from 'node:http'
import {connect, type AddressInfo, type Socket} from 'node:net'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {openVercel} from '../../src/publish/vercel/api.ts'
import {listen, type Listening} from '../../src/server/node.ts'
import {createChecksServer} from '../../src/server/server.ts'
import {deployments, projects} from './vercel-stage.ts'

const before = {...process.env}
let listening: Listening
let proxy: Server
const tunnels: string[] = []
const sockets = new Set<Socket>()

beforeAll(async () => {
  const server = createChecksServer({repositories: [], vercel: {projects, deployments}})
  listening = await listen(server, {port: 0, hosts: ['vercel.test']})
  proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    const through = connect(Number(new URL(listening.url).port), '127.0.0.1', () => {
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

const create = async (): Promise<number> => {
  const api = openVercel({token: 'any', apiUrl: 'http://vercel.test', team: ''})
  const body = {name: 'é', requires: 'none', source: {kind: 'webhook'}}
  return (await api.request('POST', '/v2/projects/prj_1/checks', body)).status
}

test('requests to Vercel go through HTTP_PROXY, and past it to the hosts of NO_PROXY', async () => {
  const {port} = proxy.address() as AddressInfo
  process.env = {...before, HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: 'github.test'}
  expect(await create()).toBe(200)
  expect(tunnels).toEqual(['vercel.test:80'])
  process.env['NO_PROXY'] = 'vercel.test'
  await expect(create()).rejects.toThrow('getaddrinfo')
  expect(tunnels).toHaveLength(1)
})
