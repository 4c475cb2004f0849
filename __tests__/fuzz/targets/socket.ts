import {connect} from 'node:net'
import {listen, type Listening} from '../../../src/server/node.ts'
import {createChecksServer} from '../../../src/server/server.ts'
import {hold, type Seed, type Target} from '../target.ts'

const sha = 'a'.repeat(40)
const usedAtMost = 200
let listening: Listening | undefined
let used = 0

/** Requests as they come over the wire; PORT is that of the server. */
const requests = [
  'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n',
  'GET //evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nConnection: close\r\n\r\n',
  `POST /repos/o/r/check-runs HTTP/1.1\r\nHost: localhost:PORT\r\nAuthorization: Bearer x\r\nContent-Length: 66\r\n\r\n{"name":"a","head_sha":"${sha}"}`,
  'POST /repos/o/r/check-runs HTTP/1.1\r\nHost: [::1]:PORT\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer x\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n\r\n',
  'HEAD /repos/o/r HTTP/1.0\r\n\r\n',
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n',
  'GET /events HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'
]

/**
 * The server on its socket: whatever comes, it goes on; a request that names another host is told nothing, and no page of
 * another origin is ever allowed to read.
 */
export const socket: Target = {
  name: 'socket',
  seeds: (): readonly Seed[] => requests.map(text => ({text, kind: 'request'})),
  async run({text}) {
    const {url} = await server()
    const {port} = new URL(url)
    const answer = await exchange(Number(port), text.replaceAll('PORT', port))
    hold(!/^access-control-allow-origin:/im.test(answer), () => 'another origin may read')
    const hosts = [...text.matchAll(/^host:[ \t]*([^\r\n]*)/gim)].map(([, host]) => host!)
    // Numbers with fewer parts are addresses too, which no name of another can be pointed at.
    const foreign = hosts.some(host => !/^(?:127(?:\.\d+){0,3}\.?|localhost|\[::1\])(?::|$)/i.test(host.trim()))
    if (foreign && hosts.length === 1)
      hold(!/^HTTP\/1\.1 2/.test(answer), () => `a request for ${hosts.join()} is answered: ${answer.slice(0, 300)}`)
    const next = await exchange(Number(port), requests[0]!.replace('PORT', port), 20_000)
    hold(next.startsWith('HTTP/1.1 200 '), () => `it answers ${next.slice(0, 300)} since`)
  }
}

/** Lets go of the socket. */
export async function closeSocket(): Promise<void> {
  await listening?.close()
  listening = undefined
  used = 0
}

async function server(): Promise<Listening> {
  if (used++ % usedAtMost === 0) {
    await listening?.close()
    listening = await listen(createChecksServer({repositories: [{owner: 'o', name: 'r'}], rate: {limit: 1e12}}), {
      port: 0
    })
  }
  return listening!
}

/** Sends bytes and ends; gives what comes back up to the end, or until nothing comes for so many milliseconds. */
const exchange = (port: number, sent: string, patience = 300): Promise<string> =>
  new Promise(resolve => {
    let answer = ''
    const connection = connect({port, host: '127.0.0.1'}, () => connection.end(sent))
    connection.setTimeout(patience, () => connection.destroy())
    connection.on('data', chunk => {
      answer += chunk.toString('latin1')
      if (answer.length > 1_000_000) connection.destroy()
    })
    connection.on('error', () => connection.destroy())
    connection.on('close', () => resolve(answer))
  })
