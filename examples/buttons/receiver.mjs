// Hears of the buttons of a GitHub App's check runs, and starts a workflow for each press: App webhook →
// repository_dispatch. Node 20 or later, no packages. docs/buttons.md says how to set it up.
//
//   WEBHOOK_SECRET   the secret of the App's webhook
//   APP_ID           the App's id
//   PRIVATE_KEY      its private key: the text of the .pem file (also with \n for line ends), or its path
//   BUTTONS          identifiers that are passed on, with commas between them (default: fix,rerun)
//   GITHUB_API_URL   of Enterprise Server: https://HOST/api/v3
//   PORT, HOST       where it listens (default: 3000 of 127.0.0.1, behind something that speaks HTTPS)

import {createHmac, createPrivateKey, createSign, timingSafeEqual} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'

/** The most bytes of a delivery: those of check runs are some 20 KB, and GitHub sends none above 25 MB. */
const longestDelivery = 1024 * 1024

/** GitHub waits 10 s for an answer; each of our two requests gets this much of it. */
const answerWithinMs = 4000

/** Deliveries that were passed on, so that one that comes twice starts one workflow. */
const remembered = 1000

const env = name => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

const settings = {
  secret: env('WEBHOOK_SECRET'),
  appId: env('APP_ID'),
  key: privateKey(env('PRIVATE_KEY')),
  buttons: new Set((process.env.BUTTONS ?? 'fix,rerun').split(',').map(name => name.trim())),
  api: (process.env.GITHUB_API_URL ?? 'https://api.github.com').replace(/\/$/, '')
}

function privateKey(given) {
  return createPrivateKey(given.includes('-----BEGIN') ? given.replaceAll('\\n', '\n') : readFileSync(given))
}

/** The bytes of a request; null when they are too many. */
async function bytesOf(request) {
  const chunks = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > longestDelivery) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Whether GitHub sent the bytes. https://docs.github.com/webhooks/using-webhooks/validating-webhook-deliveries */
function isSigned(bytes, header) {
  const wanted = Buffer.from(`sha256=${createHmac('sha256', settings.secret).update(bytes).digest('hex')}`)
  const given = Buffer.from(header ?? '')
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

/** What a delivery asks for, or why nothing is done. */
function pressIn(event, payload) {
  if (event !== 'check_run') return {ignored: `${event} is no press`}
  const identifier =
    payload.action === 'requested_action'
      ? payload.requested_action?.identifier
      : payload.action === 'rerequested' // GitHub's own “Re-run”
        ? 'rerun'
        : undefined
  if (!settings.buttons.has(identifier)) return {ignored: `${payload.action} ${identifier ?? ''} is not passed on`}
  const {check_run: run, repository, installation, sender} = payload
  if (installation === undefined) return {ignored: 'this is the webhook of a repository, not of an App'}
  if (String(run?.app?.id) !== settings.appId) return {ignored: 'the check run belongs to another App'}
  // A fork's branch is not in this repository: nothing can be pushed to it, and its code must not run with our token.
  const ref = run.check_suite?.head_branch
  if (typeof ref !== 'string') return {ignored: 'the commit is on no branch of the repository'}
  return {
    repository: repository.full_name,
    installation: installation.id,
    event_type: `verdict-${identifier}`,
    client_payload: {
      identifier,
      git: {sha: run.head_sha, ref},
      check_run: {id: run.id, name: run.name},
      // The check runs of the action say in their external_id which workflow run made them.
      run_id: /^verdict:\d+:(\d+):/.exec(run.external_id ?? '')?.[1] ?? '',
      sender: sender.login
    }
  }
}

/** An App's token for one repository that may do no more than start the workflow. */
async function installationToken({installation, repository}) {
  const now = Math.floor(Date.now() / 1000)
  const part = value => Buffer.from(JSON.stringify(value)).toString('base64url')
  // A minute early, for clocks that differ. https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app
  const claims = `${part({alg: 'RS256', typ: 'JWT'})}.${part({iat: now - 60, exp: now + 300, iss: settings.appId})}`
  const jwt = `${claims}.${createSign('RSA-SHA256').update(claims).sign(settings.key, 'base64url')}`
  const {token} = await post(`/app/installations/${Number(installation)}/access_tokens`, jwt, {
    repositories: [repository.split('/')[1]],
    permissions: {contents: 'write'}
  })
  return token
}

async function post(path, token, body) {
  const response = await fetch(settings.api + path, {
    method: 'POST',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'verdict-buttons',
      'x-github-api-version': '2022-11-28'
    },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(answerWithinMs)
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${text.slice(0, 200)}`)
  return text === '' ? {} : JSON.parse(text)
}

const passedOn = new Set()

async function answer(request) {
  if (request.method !== 'POST') return [405, 'POST only']
  const bytes = await bytesOf(request)
  if (bytes === null) return [413, 'too long']
  if (!isSigned(bytes, request.headers['x-hub-signature-256'])) return [401, 'not signed by GitHub']
  const delivery = request.headers['x-github-delivery'] ?? ''
  if (passedOn.has(delivery)) return [200, 'passed on already']
  const press = pressIn(request.headers['x-github-event'], JSON.parse(bytes))
  if ('ignored' in press) return [200, press.ignored]
  const {repository, event_type, client_payload} = press
  await post(`/repos/${repository}/dispatches`, await installationToken(press), {event_type, client_payload})
  passedOn.add(delivery)
  if (passedOn.size > remembered) passedOn.delete(passedOn.values().next().value)
  return [202, `${event_type} for ${repository}`]
}

const server = createServer(async (request, response) => {
  // A 502 shows in the App’s list of deliveries, from where it can be sent again.
  const [status, words] = await answer(request).catch(error => [502, error.message])
  console.log(`${status} ${JSON.stringify(words)}`)
  response.writeHead(status, {'content-type': 'text/plain', connection: 'close'}).end(status === 502 ? 'failed' : words)
})
server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '127.0.0.1', () => {
  const {address, port} = server.address()
  console.log(`listening on http://${address}:${port}`)
})
