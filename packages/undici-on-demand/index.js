'use strict'

// What the Actions toolkit takes of undici, without loading undici: a plain request rides on node:http or node:https,
// and the whole library is only loaded where a proxy is in the way. Loading it takes longer than reading a report.

/** Stands for undici's ProxyAgent, which is made when the first request goes through it. */
class ProxyAgent {
  #agent

  constructor(options) {
    this.options = options
  }

  whole({ProxyAgent}) {
    return (this.#agent ??= new ProxyAgent(this.options))
  }
}

/**
 * `fetch` as @octokit/request uses it. What goes beyond a text that is sent once, and an answer that is read once and not
 * redirected, is left to undici.
 *
 * @throws TypeError `fetch failed`, whose cause tells why; the reason of the signal where that was aborted.
 */
async function fetch(input, init = {}) {
  const {dispatcher, body, redirect} = init
  const isPlain = typeof input === 'string' && redirect === 'manual' && (body == null || typeof body === 'string')
  if (dispatcher == null && isPlain) return send(new URL(input), init)
  const undici = await import('./whole.js')
  return undici.fetch(input, dispatcher instanceof ProxyAgent ? {...init, dispatcher: dispatcher.whole(undici)} : init)
}

/** One connection to each kind of server is kept for the next request; an idle one keeps no process alive. */
const agents = {}

async function send(url, {method = 'GET', headers, body, signal}) {
  signal?.throwIfAborted()
  const {Agent, request} = url.protocol === 'https:' ? require('node:https') : require('node:http')
  const agent = (agents[url.protocol] ??= new Agent({keepAlive: true}))
  const answer = await new Promise((resolve, reject) => {
    const fail = cause => reject(signal?.aborted ? signal.reason : new TypeError('fetch failed', {cause}))
    const sent = request(url, {method, agent, headers: {...headers, 'accept-encoding': 'gzip'}}, received => {
      const parts = []
      received.on('data', part => parts.push(part))
      received.on('error', fail)
      received.on('end', () => resolve({received, bytes: Buffer.concat(parts)}))
    })
    const abort = () => sent.destroy(signal.reason)
    signal?.addEventListener('abort', abort, {once: true})
    sent.on('error', fail)
    sent.on('close', () => signal?.removeEventListener('abort', abort))
    sent.end(body ?? undefined)
  })
  return responseOf(url, answer)
}

/** The part of a Response that is asked for. */
async function responseOf(url, {received, bytes}) {
  const headers = new Map(Object.entries(received.headers).map(([name, value]) => [name, String(value)]))
  const whole = headers.get('content-encoding') === 'gzip' && bytes.length > 0 ? await unpacked(bytes) : bytes
  return {
    url: url.href,
    status: received.statusCode,
    statusText: received.statusMessage,
    ok: received.statusCode >= 200 && received.statusCode < 300,
    headers,
    text: async () => whole.toString('utf8'),
    json: async () => JSON.parse(whole.toString('utf8')),
    arrayBuffer: async () => whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length)
  }
}

/** More than any answer of an API that was asked for one page. */
const maxOutputLength = 64 * 1024 * 1024

const unpacked = bytes =>
  new Promise((resolve, reject) => {
    const done = (cause, text) => (cause ? reject(new TypeError('fetch failed', {cause})) : resolve(text))
    require('node:zlib').gunzip(bytes, {maxOutputLength}, done)
  })

exports.ProxyAgent = ProxyAgent
exports.fetch = fetch
