import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {readContext} from '../src/context.ts'

const folder = mkdtempSync(join(tmpdir(), 'verdict-context-'))
afterAll(() => rmSync(folder, {recursive: true}))

const head = 'a'.repeat(40)
const merge = 'b'.repeat(40)
const nothing = {'head-sha': '', leg: '', called: '', matrix: 'null', 'job-check-run': ''}
let events = 0

const contextOf = (
  event: string,
  payload: unknown,
  ...[given = {}, env = {}]: [Partial<typeof nothing>?, Record<string, string>?]
) => {
  const path = join(folder, `${events++}.json`)
  writeFileSync(path, JSON.stringify(payload))
  return readContext(
    {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: merge,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_JOB: 'test',
      ...env
    },
    {...nothing, ...given}
  )
}

describe('the commit that is reported on', () => {
  test.each([
    ['push', {}, merge],
    ['pull_request', {pull_request: {head: {sha: head}}}, head],
    ['pull_request_target', {pull_request: {head: {sha: head}}}, head],
    ['merge_group', {merge_group: {head_sha: head}}, head],
    ['workflow_run', {workflow_run: {head_sha: head}}, head],
    ['repository_dispatch', {client_payload: {git: {sha: head}}}, head],
    ['repository_dispatch', {client_payload: {}}, merge],
    ['check_run', {check_run: {head_sha: head}}, head],
    ['schedule', {schedule: '0 0 * * *'}, merge],
    ['pull_request', {pull_request: null}, merge]
  ])('of %s %j is %s', (event, payload, sha) => {
    const context = contextOf(event, payload)
    expect(context.headSha).toBe(sha)
    expect(context.headReason).not.toBe('')
  })

  test('is the one that was given, before all', () => {
    const sha = 'c'.repeat(64)
    expect(contextOf('push', {}, {'head-sha': sha}).headSha).toBe(sha)
  })

  test('must be a hash', () => {
    expect(() => contextOf('pull_request', {pull_request: {head: {sha: 'main; rm -rf /'}}})).toThrow(/head-sha/)
  })
})

// What GitHub delivered, as Octokit collected it (MIT): https://github.com/octokit/webhooks
const require = createRequire(import.meta.url)
const delivered = require('@octokit/webhooks-examples/api.github.com/index.json') as readonly {
  readonly name: string
  readonly examples: readonly Record<string, unknown>[]
}[]

/** A payload that was delivered; the first of an event, or the first with an action. */
function payloadOf(event: string, action?: string): Record<string, unknown> {
  const examples = delivered.find(({name}) => name === event)?.examples ?? []
  const found = examples.find(example => action === undefined || example['action'] === action)
  if (found === undefined) throw new Error(`No payload of ${event} ${action ?? ''}`)
  return found
}

describe('of what GitHub delivers', () => {
  const pullHead = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
  test.each([
    ['push', undefined, merge, /GITHUB_SHA/],
    ['pull_request', 'opened', pullHead, /head of the pull request/],
    ['pull_request', 'synchronize', pullHead, /head of the pull request/],
    ['pull_request', 'closed', pullHead, /head of the pull request/],
    ['pull_request_review', 'submitted', pullHead, /head of the pull request/],
    ['merge_group', 'checks_requested', '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d', /merge group/],
    ['workflow_run', 'completed', '5779607b49aab1200488439f02372c57b4f75444', /workflow run that ended/],
    ['check_run', 'rerequested', 'd6fde92930d4715a2b49857d24b940956b26d2d3', /check run/],
    ['check_run', 'requested_action', '5bd5f196a46b8222fb7484f05faba41a73cf34bd', /check run/],
    ['check_suite', 'rerequested', undefined, /check suite/],
    ['workflow_dispatch', undefined, merge, /GITHUB_SHA/],
    ['release', 'published', merge, /GITHUB_SHA/],
    ['repository_dispatch', 'on-demand-test', merge, /GITHUB_SHA/],
    ['deployment_status', 'created', merge, /GITHUB_SHA/]
  ])('%s %s is reported on its own commit', (event, action, sha, reason) => {
    const payload = payloadOf(event, action)
    const context = contextOf(event, payload)
    const suite = payload['check_suite'] as {head_sha: string} | undefined
    expect(context.headSha).toBe(sha ?? suite?.head_sha)
    expect(context.headReason).toMatch(reason)
    expect(context.readOnly).toBeUndefined()
  })

  test('a pull request has its number, and the base to compare with', () => {
    const {pullRequest, base} = contextOf('pull_request', payloadOf('pull_request', 'opened'))
    expect(pullRequest).toBe(2)
    expect(base).toEqual({mergeBaseWith: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'})
  })

  test('pull_request_target is delivered as a pull request is, and may write', () => {
    const context = contextOf('pull_request_target', payloadOf('pull_request', 'opened'))
    expect(context.headSha).toBe(pullHead)
    expect(context.readOnly).toBeUndefined()
  })

  test('a push has the commit before it as its base, and a new branch none', () => {
    expect(contextOf('push', {...payloadOf('push'), before: '0'.repeat(40)}).base).toEqual({none: 'the branch is new'})
    expect(contextOf('push', {...payloadOf('push'), before: head}).base).toEqual({sha: head})
  })

  test('a merge group is compared with what it is merged into', () => {
    expect(contextOf('merge_group', payloadOf('merge_group')).base).toEqual({
      sha: '380387fbc80638b734a49e1be1c4dfec1c01b33c'
    })
  })
})

describe('a token that can only read', () => {
  const fork = (event: string, change: (pull: {head: {repo: unknown}}) => void) => {
    const payload = structuredClone(payloadOf('pull_request', 'opened')) as {pull_request: {head: {repo: unknown}}}
    change(payload.pull_request)
    return contextOf(event, payload)
  }
  const ofAnother = (pull: {head: {repo: unknown}}): void => {
    pull.head.repo = {full_name: 'eve/Hello-World'}
  }
  const deleted = (pull: {head: {repo: unknown}}): void => {
    pull.head.repo = null
  }

  test.each([
    ['pull_request', ofAnother],
    ['pull_request', deleted],
    ['pull_request_review', ofAnother]
  ])('%s from a fork', (event, change) => {
    expect(fork(event, change).readOnly).toMatch(/forks/)
  })

  test('but pull_request_target has the repository’s own', () => {
    expect(fork('pull_request_target', ofAnother).readOnly).toBeUndefined()
  })

  test.each([
    ['pull_request', true],
    ['push', true],
    ['workflow_run', false],
    ['pull_request_target', false]
  ])('%s by Dependabot: %s', (event, only) => {
    const {readOnly} = contextOf(event, payloadOf(event.replace('_target', '')), {}, {GITHUB_ACTOR: 'dependabot[bot]'})
    expect(readOnly !== undefined).toBe(only)
  })
})

test('an API without an address is told', () => {
  expect(() => contextOf('push', {}, {}, {GITHUB_API_URL: 'nonsense'})).toThrow(/GITHUB_API_URL/)
})

test('a leg that was given stands for the values of the matrix', () => {
  expect(contextOf('push', {}, {leg: 'linux, 20', matrix: '{"shard":1}'}).matrix).toEqual(['linux, 20'])
  expect(contextOf('push', {}, {leg: '', matrix: '{"shard":1}'}).matrix).toEqual(['1'])
})

test('a job of a called workflow is told by its input alone', () => {
  expect(contextOf('push', {}, {called: 'true'}).called).toBe(true)
  for (const called of ['', 'false']) expect(contextOf('push', {}, {called}).called).toBe(false)
})

test('values of the matrix are its scalars in order, nested ones too', () => {
  const matrix = JSON.stringify({os: 'linux', node: 20, db: {name: 'pg', version: 16}, flag: false, none: null})
  expect(contextOf('push', {}, {matrix}).matrix).toEqual(['linux', '20', 'pg', '16', 'false'])
  expect(contextOf('push', {}, {matrix: 'no json'}).matrix).toEqual([])
})

test('a pull request from a fork has a token that can only read', () => {
  const pull = {head: {sha: head, repo: {full_name: 'eve/shop'}}, base: {repo: {full_name: 'acme/shop'}}, number: 7}
  const context = contextOf('pull_request', {pull_request: pull})
  expect(context.readOnly).toMatch(/fork/)
  expect(context.pullRequest).toBe(7)
})

test('without a repository the message says what to do', () => {
  expect(() => readContext({}, nothing)).toThrow(/npm start/)
})
