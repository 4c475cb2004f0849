import {spawn, type ChildProcess} from 'node:child_process'
import {createVerify, generateKeyPairSync} from 'node:crypto'
import {once} from 'node:events'
import {resolve} from 'node:path'
import {createInterface} from 'node:readline'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {listen, type Listening} from '../src/server/node.ts'
import type {Dispatch} from '../src/server/rows.ts'
import {signature} from '../src/server/webhooks.ts'
import {embed, sha, type Embedded} from './embedded.ts'

const secret = 'a long random text'
const keys = generateKeyPairSync('rsa', {modulusLength: 2048})

/** What the receiver asks for a token with, read and checked as GitHub does. */
interface Asked {
  readonly path: string
  readonly claims: {readonly iss: string; readonly iat: number; readonly exp: number}
  readonly body: unknown
}

let here: Embedded
let front: Listening
let receiver: ChildProcess
let address: string
const said: string[] = []
let asked: Asked[]

/** GitHub's part of authentication, which the embedded server does not have; everything else is passed to that. */
const authenticate = async (request: Request): Promise<Response> => {
  const {pathname} = new URL(request.url)
  const jwt = (request.headers.get('authorization') ?? '').replace('Bearer ', '')
  const sent = await request.text()
  if (!/^\/app\/installations\/\d+\/access_tokens$/.test(pathname)) {
    const to = here.url + pathname
    return fetch(to, {method: request.method, headers: request.headers, body: sent})
  }
  const [head = '', claims = '', signed = ''] = jwt.split('.')
  const isGenuine = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(keys.publicKey, signed, 'base64url')
  const read = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Asked['claims']
  const now = Date.now() / 1000
  if (!isGenuine || read.iat > now || read.exp < now || read.exp - now > 600) return new Response('{}', {status: 401})
  asked.push({path: pathname, claims: read, body: JSON.parse(sent)})
  return Response.json({token: 'installation'}, {status: 201})
}

beforeEach(async () => {
  asked = []
  said.length = 0
  here = await embed({
    repositories: [{owner: 'acme', name: 'shop', branches: {topic: sha}}],
    apps: [{id: 4711, slug: 'fixer'}],
    tokens: {
      secret: {kind: 'app', app: 'fixer', permissions: {checks: 'write'}},
      installation: {kind: 'app', app: 'fixer', permissions: {contents: 'write'}}
    },
    webhooks: [{url: 'http://receiver.test/', secret, app: 'fixer'}],
    fetch: (_, init) => fetch(address, init)
  })
  front = await listen({fetch: authenticate}, {port: 0})
  receiver = spawn(process.execPath, [resolve(import.meta.dirname, '..', 'examples', 'buttons', 'receiver.mjs')], {
    env: {
      PATH: process.env['PATH'],
      WEBHOOK_SECRET: secret,
      APP_ID: '4711',
      PRIVATE_KEY: keys.privateKey.export({type: 'pkcs8', format: 'pem'}).toString().replaceAll('\n', '\\n'),
      GITHUB_API_URL: front.url,
      PORT: '0'
    },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const lines = createInterface({input: receiver.stdout!})
  lines.on('line', line => said.push(line))
  const [first] = (await once(lines, 'line')) as [string]
  address = first.replace('listening on ', '')
})
afterEach(async () => {
  receiver.kill()
  await front.close()
  await here.close()
})

const dispatches = (): Dispatch[] => [...here.server.state.tables.dispatches.values()]
const buttons = ['fix', 'rerun', 'other'].map(identifier => ({label: identifier, description: identifier, identifier}))
const publish = async (): Promise<number> => {
  here.write('x.xml', '<testsuite name="s"><testcase name="t"/></testsuite>')
  const {outputs, said: told} = await here.run(
    {reports: 'x.xml', actions: JSON.stringify(buttons)},
    {GITHUB_RUN_ID: '815', GITHUB_REF_NAME: 'topic'}
  )
  expect(told.log.join('\n')).not.toContain('Buttons are told')
  return Number(outputs['check-run-id'])
}

describe('the receiver of buttons', () => {
  test('turns a press into a repository_dispatch, with a token that can do little', async () => {
    const id = await publish()
    expect(here.server.press(id, 'fix')).toBe(1)
    await here.server.settled()
    expect(said.at(-1)).toBe('202 "verdict-fix for acme/shop"')
    expect(dispatches()).toMatchObject([
      {
        event_type: 'verdict-fix',
        client_payload: {
          identifier: 'fix',
          git: {sha, ref: 'topic'},
          check_run: {id, name: 'test report'},
          run_id: '815',
          sender: 'octocat'
        }
      }
    ])
    expect(asked).toMatchObject([
      {claims: {iss: '4711'}, body: {repositories: ['shop'], permissions: {contents: 'write'}}}
    ])
    expect(asked[0]!.path).toMatch(/^\/app\/installations\/\d+\/access_tokens$/)
  })

  test('passes GitHub’s own re-run on, and no other event and no other button', async () => {
    const id = await publish()
    here.server.rerun(id)
    here.server.press(id, 'other')
    await here.server.settled()
    expect(dispatches().map(each => each.event_type)).toEqual(['verdict-rerun'])
    expect(here.server.deliveries.map(({event, action, status}) => [`${event} ${action}`, status])).toEqual([
      ['check_run created', 200],
      ['check_run completed', 200],
      ['check_suite completed', 200],
      ['check_run rerequested', 202],
      ['check_run requested_action', 200]
    ])
  })

  test('tells GitHub when it failed, so that the delivery can be sent again', async () => {
    const id = await publish()
    here.server.faults.next('POST', {status: 502, when: 'before'})
    here.server.press(id, 'fix')
    await here.server.settled()
    expect(here.server.deliveries.at(-1)).toMatchObject({action: 'requested_action', status: 502})
    expect(dispatches()).toEqual([])
  })

  const press = (changes: object = {}): string =>
    JSON.stringify({
      action: 'requested_action',
      requested_action: {identifier: 'fix'},
      check_run: {
        id: 1,
        name: 'n',
        head_sha: sha,
        external_id: '',
        app: {id: 4711},
        check_suite: {head_branch: 'topic'},
        ...changes
      },
      repository: {full_name: 'acme/shop'},
      installation: {id: 1},
      sender: {login: 'octocat'}
    })
  const deliver = async (body: string, headers: Record<string, string> = {}): Promise<number> => {
    const signed = {'x-github-event': 'check_run', 'x-hub-signature-256': signature(secret, body)}
    const answer = await fetch(address, {method: 'POST', body, headers: {...signed, ...headers}})
    return answer.status
  }

  test('starts one workflow for a delivery that comes twice', async () => {
    const again = {'x-github-delivery': 'one'}
    expect([await deliver(press(), again), await deliver(press(), again)]).toEqual([202, 200])
    expect(dispatches()).toHaveLength(1)
  })

  test.each([
    ['signed with another secret', press(), {'x-hub-signature-256': signature('wrong', press())}, 401],
    ['not signed', press(), {'x-hub-signature-256': ''}, 401],
    ['signed for another body', press({id: 2}), {'x-hub-signature-256': signature(secret, press())}, 401],
    ['of another event', press(), {'x-github-event': 'push'}, 200],
    ['of another App’s check run', press({app: {id: 15_368}}), {}, 200],
    ['of a fork’s commit', press({check_suite: {head_branch: null}}), {}, 200],
    ['that is no JSON', '{', {}, 502],
    ['that is empty JSON', '{}', {}, 200],
    ['that is too long', 'x'.repeat(1024 * 1024 + 1), {}, 413]
  ])('starts nothing for a delivery %s', async (_, body, headers, status) => {
    expect(await deliver(body, headers)).toBe(status)
    expect(dispatches()).toEqual([])
    expect(asked).toEqual([])
  })
})

test('with a GITHUB_TOKEN the log says that nobody hears of buttons', async () => {
  const plain = await embed()
  plain.write('x.xml', '<testsuite name="s"><testcase name="t"/></testsuite>')
  const {said: told} = await plain.run({reports: 'x.xml', actions: JSON.stringify(buttons)})
  await plain.close()
  expect(told.log.join('\n')).toContain('notice: Buttons are told to the App that owns the check run')
})
