import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
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

const contextOf = (event: string, payload: unknown, given: Partial<typeof nothing> = {}) => {
  const path = join(folder, `${events++}.json`)
  writeFileSync(path, JSON.stringify(payload))
  return readContext(
    {
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: merge,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_JOB: 'test'
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
