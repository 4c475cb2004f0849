import {get} from 'node:http'
import {afterEach, describe, expect, test} from '@jest/globals'
import {listen, type Listening} from '../../src/server/node.ts'
import {pageRoutes} from '../../src/server/page/routes.ts'
import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'
import {elementsOf, parseHtml, textOf} from './page-html.ts'
import {annotationWith, hold, runWith, sha, viewWith, type Held} from './page-samples.ts'

const origin = 'http://127.0.0.1:8000'

const visit = async (held: Held, path: string, init: RequestInit = {}): Promise<Response> =>
  (await pageRoutes(held)(new Request(origin + path, init)))!

const oneRun = (): Held =>
  hold([
    viewWith({
      run: runWith({id: 5}),
      annotations: [annotationWith({}), annotationWith({path: 'b.ts', annotation_level: 'warning'})],
      actions: [{label: 'Fix it', description: 'Applies the fixes', identifier: 'fix'}]
    })
  ])

const tokenOf = (html: string): string =>
  String(elementsOf(parseHtml(html)).find(({properties}) => properties['name'] === 'token')!.properties['value'])

describe('every answer', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/acme/shop/runs/5', 200, 'text/html; charset=utf-8'],
    ['/acme/shop/runs/5?level=failure&annotation=2', 200, 'text/html; charset=utf-8'],
    ['/acme/shop/actions/runs/9001/job/5', 200, 'text/html; charset=utf-8'],
    ['/acme/shop/runs/5/annotations/1', 200, 'text/html; charset=utf-8'],
    ['/acme/shop/runs/5/annotations/1?level=warning', 404, 'text/html; charset=utf-8'],
    ['/acme/shop/runs/5/annotations/99', 404, 'text/html; charset=utf-8'],
    ['/acme/shop/runs/6', 404, 'text/html; charset=utf-8'],
    ['/acme/shop/runs/6/annotations/1', 404, 'text/html; charset=utf-8'],
    [`/acme/shop/commit/${sha}`, 200, 'text/html; charset=utf-8'],
    ['/acme/shop/commit/ffff', 404, 'text/html; charset=utf-8'],
    [`/acme/shop/blob/${sha}/src/cart.ts`, 404, 'text/html; charset=utf-8'],
    ['/acme/%E0%A4%A/runs/5', 404, 'text/html; charset=utf-8'],
    ['/page.css', 200, 'text/css; charset=utf-8'],
    ['/page.js', 200, 'text/javascript; charset=utf-8'],
    ['/page/success.svg', 200, 'image/svg+xml'],
    ['/page/nothing.svg', 404, 'text/html; charset=utf-8'],
    ['/events', 200, 'text/event-stream']
  ])('GET %s: %d, %s, and locked down', async (path, status, type) => {
    const response = await visit(oneRun(), path)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
    const policy = response.headers.get('content-security-policy')!
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'"
    ])
      expect(policy.split('; ')).toContain(directive)
    expect(policy).not.toMatch(/unsafe|\*|http/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    if (path === '/events') await response.body!.cancel()
    else if (type.startsWith('text/html')) {
      const elements = elementsOf(parseHtml(await response.text()))
      expect(
        elements
          .filter(({tagName}) => tagName === 'script')
          .map(({properties}) => String(properties['src']).split('?')[0])
      ).toEqual(['/page.js'])
      expect(
        elements.filter(({tagName, properties}) => tagName === 'style' || properties['style'] !== undefined)
      ).toEqual([])
      expect(elements.filter(({tagName}) => tagName === 'main')).toHaveLength(1)
    }
  })

  test('is kept only where it never changes', async () => {
    const page = await visit(oneRun(), '/acme/shop/runs/5')
    expect(page.headers.get('cache-control')).toBe('no-store')
    const address = /\/page\.css\?\w+/.exec(await page.text())![0]
    expect((await visit(oneRun(), address)).headers.get('cache-control')).toContain('immutable')
  })

  test.each([
    '/repos/acme/shop/check-runs',
    '/repos/acme/runs/5',
    '/repos/acme/blob/check-runs/5',
    '/repositories/7/commit/x',
    '/api/v3/runs/5',
    '/acme',
    '/acme/shop',
    '/acme/shop/runs/x',
    '/page.css/',
    '//'
  ])('%s is left to others', async path => {
    expect(await pageRoutes(oneRun())(new Request(origin + path))).toBeUndefined()
  })

  test('to another method names the one that is meant', async () => {
    const wrong = await visit(oneRun(), '/acme/shop/runs/5', {method: 'DELETE'})
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET'])
    expect((await visit(oneRun(), '/acme/shop/runs/5', {method: 'HEAD'})).status).toBe(200)
    expect((await visit(oneRun(), '/acme/shop/runs/5/actions/fix')).status).toBe(405)
  })

  test('to a bug says so, with its stack', async () => {
    const held = {...oneRun(), run: () => Promise.reject(new Error('lost <the> run'))}
    const response = await visit(held, '/acme/shop/runs/5')
    expect(response.status).toBe(500)
    expect(textOf(parseHtml(await response.text()))).toContain('lost <the> run')
  })
})

describe('another name', () => {
  test.each([
    'http://evil.example:8000/',
    'http://127.0.0.1.evil.example/',
    'http://192.168.0.9:8000/acme/shop/runs/5',
    'http://0.0.0.0:8000/events'
  ])('%s is refused', async address => {
    const response = (await pageRoutes(oneRun())(new Request(address)))!
    expect(response.status).toBe(421)
    expect(await response.text()).not.toContain('unit tests')
  })

  test('in the Host header is refused too', async () => {
    expect((await visit(oneRun(), '/', {headers: {host: 'evil.example'}})).status).toBe(421)
  })

  test('that the server was told of is answered', async () => {
    const held = {...oneRun(), hosts: ['verdict.internal']}
    expect((await pageRoutes(held)(new Request('http://verdict.internal:8000/')))!.status).toBe(200)
  })
})

describe('a server on the loopback', () => {
  /** Asks 127.0.0.1 under a name that was pointed at it; gives the status. */
  const ask = (url: string, host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      get(url, {headers: {host}}, response => {
        response.resume()
        resolve(response.statusCode)
      }).on('error', reject)
    })

  test('answers to no other name, neither pages nor API', async () => {
    const server = createChecksServer({repositories: [{owner: 'acme', name: 'shop'}]})
    const listening = await listen(server, {port: 0})
    try {
      for (const path of ['/', `/repos/acme/shop/commits/${sha}/check-runs`]) {
        expect(await ask(listening.url + path, 'evil.example')).toBe(421)
        expect(await ask(listening.url + path, 'localhost:1')).toBe(200)
        for (const odd of ['localhost#', 'localhost/x', 'a@localhost', 'localhost?', 'localhost\\x'])
          expect(await ask(listening.url + path, odd)).toBe(400)
      }
    } finally {
      await listening.close()
    }
  })
})

describe('a button', () => {
  interface Sent {
    token: string
    headers: Record<string, string>
    path: string
    more: string
  }

  const press = async (
    change: (sent: Sent) => void = () => undefined
  ): Promise<{response: Response; held: Held; routes: ReturnType<typeof pageRoutes>}> => {
    const held = oneRun()
    const routes = pageRoutes(held)
    const page = await (await routes(new Request(`${origin}/acme/shop/runs/5`)))!.text()
    const sent = {
      token: tokenOf(page),
      headers: {origin, 'sec-fetch-site': 'same-origin'} as Record<string, string>,
      path: '/acme/shop/runs/5/actions/fix',
      more: ''
    }
    change(sent)
    const request = new Request(origin + sent.path, {
      method: 'POST',
      headers: sent.headers,
      body: new URLSearchParams({token: sent.token, more: sent.more})
    })
    return {response: (await routes(request))!, held, routes}
  }

  test('of our page arrives, and the page says so once', async () => {
    const {response, held, routes} = await press()
    expect(response.status).toBe(303)
    expect(held.presses).toEqual([{id: 5, identifier: 'fix'}])
    const location = new URL(response.headers.get('location')!, origin)
    const shown = async (): Promise<string> => textOf(parseHtml(await (await routes(new Request(location)))!.text()))
    expect(await shown()).toContain('“Fix it” was sent to 1 webhook.')
    expect(await shown()).not.toContain('was sent')
  })

  test('is pressed by a client that is no browser when it knows the token', async () => {
    const {response} = await press(sent => (sent.headers = {}))
    expect(response.status).toBe(303)
  })

  test.each<[string, (sent: Sent) => void]>([
    ['without the token', sent => (sent.token = '')],
    ['with a token of another server', sent => (sent.token = '00000000-0000-4000-8000-000000000000')],
    ['from another origin', sent => (sent.headers['origin'] = 'https://evil.example')],
    ['from another port of this computer', sent => (sent.headers['origin'] = 'http://127.0.0.1:9000')],
    ['from an origin without a name', sent => (sent.headers['origin'] = 'null')],
    ['from another site', sent => (sent.headers['sec-fetch-site'] = 'cross-site')],
    ['from another port, as the browser says', sent => (sent.headers['sec-fetch-site'] = 'same-site')],
    ['by an address that was typed', sent => (sent.headers['sec-fetch-site'] = 'none')],
    ['with a form that has no end', sent => (sent.more = 'x'.repeat(20_000))]
  ])('%s is refused', async (_, change) => {
    const {response, held} = await press(change)
    expect(response.status).toBe(403)
    expect(held.presses).toEqual([])
  })

  test.each(['/acme/shop/runs/5/actions/other', '/acme/shop/runs/6/actions/fix'])('%s is none', async path => {
    const {response, held} = await press(sent => (sent.path = path))
    expect(response.status).toBe(404)
    expect(held.presses).toEqual([])
  })
})

describe('news', () => {
  test('come as events, many at once as one, until the reader leaves', async () => {
    const held = oneRun()
    const {body} = await visit(held, '/events')
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe('retry: 1000\n\n')
    expect(held.watching()).toBe(1)
    held.change()
    held.change()
    expect((await reader.read()).value).toBe('event: change\ndata:\n\n')
    held.change()
    expect((await reader.read()).value).toBe('event: change\ndata:\n\n')
    held.change()
    await reader.cancel()
    expect(held.watching()).toBe(0)
  })
})

describe('the page of a real server', () => {
  const open: Listening[] = []
  afterEach(async () => {
    for (const listening of open.splice(0)) await listening.close()
  })

  const start = async (
    options: Partial<Parameters<typeof createChecksServer>[0]> = {}
  ): Promise<{server: ChecksServer; url: string}> => {
    const server = createChecksServer({
      repositories: [{owner: 'acme', name: 'shop', branches: {main: sha}}],
      ...options
    })
    const listening = await listen(server, {port: 0})
    open.push(listening)
    return {server, url: listening.url}
  }

  const send = async (
    address: string,
    method: string,
    body: object,
    token = 'any'
  ): Promise<{id: number; html_url: string}> => {
    const response = await fetch(address, {
      method,
      headers: {authorization: `Bearer ${token}`},
      body: JSON.stringify(body)
    })
    expect([200, 201]).toContain(response.status)
    return (await response.json()) as {id: number; html_url: string}
  }

  const run = {
    name: 'lint',
    head_sha: sha,
    status: 'completed',
    conclusion: 'failure',
    output: {
      title: '1 problem',
      summary: '**bold** <script>alert(1)</script>',
      text: '> [!TIP]\n> Try again.',
      images: [{alt: 'a chart', image_url: 'https://example.com/a.png'}],
      annotations: [
        {
          path: 'src/cart.ts',
          start_line: 2,
          end_line: 2,
          start_column: 1,
          end_column: 3,
          annotation_level: 'failure',
          message: 'No <b>.'
        }
      ]
    },
    actions: [{label: 'Fix it', description: 'Applies the fixes', identifier: 'fix'}]
  }

  test('has no part for a text that is a comment alone', async () => {
    const {url} = await start()
    const sections = async (text: string): Promise<readonly unknown[]> => {
      const output = {...run.output, text}
      const {html_url} = await send(`${url}/repos/acme/shop/check-runs`, 'POST', {...run, output})
      const elements = elementsOf(parseHtml(await (await fetch(html_url)).text()))
      return elements.flatMap(({tagName, properties}) => (tagName === 'section' ? [properties['ariaLabel']] : []))
    }
    expect(await sections('<!-- kept for later -->\n')).not.toContain('Details')
    expect(await sections('seen <!-- kept for later -->')).toContain('Details')
  })

  test('shows what was sent, with the source at hand, and its links lead on', async () => {
    const {url} = await start({
      source: ({path, sha: at}) => Promise.resolve(path === 'src/cart.ts' && at === sha ? 'one\ntwo\n' : undefined)
    })
    const {html_url} = await send(`${url}/repos/acme/shop/check-runs`, 'POST', run)
    const html = await (await fetch(html_url)).text()
    const text = textOf(parseHtml(html)).replace(/\s+/g, ' ')
    for (const told of [
      'lint',
      '1 problem',
      'Failure',
      'bold',
      'Tip',
      'a chart',
      'example.com',
      'No <b>.',
      'one two',
      'line 2, columns 1–3',
      'Fix it',
      'GitHub Actions',
      'main'
    ])
      expect(text).toContain(told)
    expect(html).toContain('<mark>two</mark>')
    expect(html).not.toContain('alert(1)</script>')
    const links = elementsOf(parseHtml(html)).flatMap(({tagName, properties}) =>
      tagName === 'a' ? [new URL(String(properties['href']), html_url)] : []
    )
    const home = links.filter(({origin: at}) => at === url)
    expect(home.length).toBeGreaterThan(8)
    for (const link of home) expect([link.href, (await fetch(link)).status]).toEqual([link.href, 200])
  })

  test('lists the commits of all repositories, the last changed first, and follows a run to its end', async () => {
    let time = Date.parse('2026-11-20T10:00:00Z')
    const {url} = await start({
      repositories: [
        {owner: 'acme', name: 'shop'},
        {owner: 'acme', name: 'other'}
      ],
      now: () => new Date((time += 60_000))
    })
    const begun = await send(`${url}/repos/acme/shop/check-runs`, 'POST', {
      name: 'slow',
      head_sha: sha,
      status: 'in_progress'
    })
    await send(`${url}/repos/acme/other/check-runs`, 'POST', {...run, name: 'quick', head_sha: 'b'.repeat(40)})
    const news = await fetch(`${url}/events`)
    const reader = news.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe('retry: 1000\n\n')
    expect(await (await fetch(`${url}/`)).text()).toContain('In progress')
    await send(`${url}/repos/acme/shop/check-runs/${begun.id}`, 'PATCH', {conclusion: 'success'})
    expect((await reader.read()).value).toBe('event: change\ndata:\n\n')
    const html = await (await fetch(`${url}/`)).text()
    expect(html).not.toContain('In progress')
    const names = elementsOf(parseHtml(html)).filter(({properties}) => String(properties['className']) === 'run-link')
    expect(names.map(textOf)).toEqual(['slow', 'quick'])
    await reader.cancel()
  })

  test('hands its buttons to the webhook of the app, and says when nobody listens', async () => {
    const heard: {event: string | null; body: unknown}[] = []
    const receiver = await listen(
      {
        fetch: async request => {
          heard.push({event: request.headers.get('x-github-event'), body: await request.json()})
          return new Response(null, {status: 204})
        }
      },
      {port: 0}
    )
    open.push(receiver)
    const {server, url} = await start({
      apps: [{id: 77, slug: 'fixer'}],
      tokens: {fix: {kind: 'app', app: 'fixer', permissions: {checks: 'write'}}, actions: {kind: 'actions'}},
      webhooks: [{url: receiver.url, app: 'fixer'}]
    })
    const pressOf = async (token: string, path: string): Promise<string> => {
      const {html_url} = await send(`${url}/repos/acme/shop/check-runs`, 'POST', run, token)
      const page = await (await fetch(html_url)).text()
      const pressed = await fetch(html_url + path, {method: 'POST', body: new URLSearchParams({token: tokenOf(page)})})
      return textOf(parseHtml(await pressed.text()))
    }
    expect(await pressOf('fix', '/actions/fix')).toContain('“Fix it” was sent to 1 webhook.')
    expect(await pressOf('fix', '/rerun')).toContain('“Re-run” was sent to 1 webhook.')
    expect(await pressOf('actions', '/actions/fix')).toContain('nobody listens')
    await server.settled()
    const actions = heard.filter(({event}) => event === 'check_run').map(({body}) => (body as {action: string}).action)
    expect(actions.filter(action => action === 'requested_action' || action === 'rerequested')).toEqual([
      'requested_action',
      'rerequested'
    ])
    expect(heard.find(({body}) => (body as {action: string}).action === 'requested_action')!.body).toMatchObject({
      requested_action: {identifier: 'fix'},
      check_run: {name: 'lint'}
    })
  })

  test('lets go of a reader who leaves', async () => {
    const held = oneRun()
    const routes = pageRoutes(held)
    const listening = await listen({fetch: async request => (await routes(request))!}, {port: 0})
    open.push(listening)
    const controller = new AbortController()
    const news = await fetch(`${listening.url}/events`, {signal: controller.signal})
    expect([news.status, held.watching()]).toEqual([200, 1])
    controller.abort()
    await held.deserted()
    expect(held.watching()).toBe(0)
  })

  test('takes no notice of letters in the name of a repository, and of runs of others', async () => {
    const {url} = await start({
      repositories: [
        {owner: 'Acme', name: 'Shop'},
        {owner: 'acme', name: 'other'}
      ]
    })
    const {id} = await send(`${url}/repos/acme/shop/check-runs`, 'POST', run)
    expect((await fetch(`${url}/ACME/shop/runs/${id}`)).status).toBe(200)
    expect((await fetch(`${url}/acme/other/runs/${id}`)).status).toBe(404)
    expect((await fetch(`${url}/acme/other/commit/${sha}`)).status).toBe(404)
    expect((await fetch(`${url}/acme/none/runs/${id}`)).status).toBe(404)
  })
})
