import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {ReadableStream} from 'node:stream/web'
import {isLoopback} from './page/addresses.ts'
import {isMeantForUs} from './page/security.ts'

/** Anything that answers requests: the server, or something in front of it. */
export interface Fetcher {
  fetch(request: Request): Promise<Response>
}

export interface Listening {
  /** `http://127.0.0.1:8000`, without a slash at its end. */
  readonly url: string
  /** Ends every connection, also one in the middle of an answer. */
  close(): Promise<void>
}

/** Where a server listens: on 127.0.0.1 when it does not say. */
export interface Place {
  readonly port: number
  readonly host?: string
  /** Names under which it is called on besides those of the loopback, without port. */
  readonly hosts?: readonly string[]
}

/**
 * Lets a server answer on a port of this machine; port 0 takes a free one. Rejects when the port is taken.
 *
 * On the loopback it answers only to names of the loopback and to `hosts`: a page of the web can point a name of its own at 127.0.0.1
 * and read what is there, but its browser still sends that name.
 */
export const listen = async (server: Fetcher, at: Place): Promise<Listening> => {
  const host = at.host ?? '127.0.0.1'
  const answering = isLoopback(host) || host === '::1' ? underTheirNames(server, at.hosts ?? []) : server
  const http = createServer((incoming, outgoing) => {
    void exchange(answering, incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(at.port, host, resolve)
  })
  const {port} = http.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    close: () =>
      new Promise(resolve => {
        http.close(() => {
          resolve()
        })
        http.closeAllConnections()
      })
  }
}

const underTheirNames = (server: Fetcher, hosts: readonly string[]): Fetcher => ({
  fetch: request => (isMeantForUs(request, hosts) ? server.fetch(request) : Promise.resolve(misdirected()))
})

const misdirected = (): Response => Response.json({message: 'Misdirected Request', status: '421'}, {status: 421})

/** To a header Host that is none: the beginning of a URL with it would mean another host than it seems to. */
const noName = (): Response => Response.json({message: 'Bad Request', status: '400'}, {status: 400})

const exchange = async (server: Fetcher, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  try {
    const isName = !/[/?#@\\]/.test(incoming.headers.host ?? '')
    await write(isName ? await server.fetch(asRequest(incoming, gone.signal)) : noName(), outgoing)
  } catch {
    // Nothing more can be said on this connection; to the client it is a reset and not a wait.
    incoming.socket.resetAndDestroy()
  }
}

const asRequest = (incoming: IncomingMessage, signal: AbortSignal): Request => {
  const headers = new Headers()
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const address = incoming.socket.address() as AddressInfo
  const host = incoming.headers.host ?? `${address.address}:${address.port}`
  const method = incoming.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(new URL(incoming.url ?? '/', `http://${host}`), {
    method,
    headers,
    signal,
    ...(hasBody ? {body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' as const} : {})
  })
}

const write = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body === null) outgoing.end()
  // A client that goes away ends the answer too: a page's stream of events would go on for ever.
  else await pipeline(Readable.fromWeb(response.body as ReadableStream<Uint8Array>), outgoing)
}
