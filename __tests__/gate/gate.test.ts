import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {conclude, judge} from '../../src/gate/judge.ts'
import type {Check} from '../../src/gate/checks.ts'
import {readWanted} from '../../src/gate/wanted.ts'
import {gate} from '../../src/gate-step.ts'
import {conclusionPriority} from '../../src/model/check-run.ts'
import {listen} from '../../src/server/node.ts'
import {createChecksServer, type ChecksServer} from '../../src/server/server.ts'
import type {World} from '../../src/world.ts'

const sha = 'a'.repeat(40)
const check = (name: string, conclusion: string | undefined, id = Math.random()): Check => ({
  id,
  name,
  app: 'x',
  conclusion,
  url: ''
})

/** A step against the embedded server whose sleeping lets `during` change what is there. */
async function runGate(
  inputs: Record<string, string>,
  during: (facts: {look: number; post: (name: string, conclusion?: string) => Promise<void>}) => Promise<void> | void
) {
  let time = Date.parse('2026-11-21T12:00:00Z')
  const server: ChecksServer = createChecksServer({
    repositories: [{owner: 'acme', name: 'shop'}],
    rate: {limit: 1_000_000},
    now: () => new Date(time)
  })
  const listening = await listen(server, {port: 0})
  const post = async (name: string, conclusion?: string): Promise<void> => {
    const response = await fetch(`${listening.url}/repos/acme/shop/check-runs`, {
      method: 'POST',
      headers: {authorization: 'token t'},
      body: JSON.stringify({
        name,
        head_sha: sha,
        ...(conclusion === undefined ? {status: 'in_progress'} : {conclusion})
      })
    })
    expect(response.status).toBe(201)
  }
  const outputs: Record<string, string | number> = {}
  const log: string[] = []
  let summary = ''
  let look = 0
  const say = (line: string): void => void log.push(line)
  const world: World = {
    env: {GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: sha, GITHUB_API_URL: listening.url, GITHUB_EVENT_NAME: 'push'},
    cwd: '.',
    log: {
      info: say,
      notice: say,
      warning: say,
      error: say,
      group: (heading, lines) => void log.push(heading, ...lines)
    },
    now: () => new Date(time),
    async sleep(milliseconds) {
      time += milliseconds
      await during({look: ++look, post})
    },
    stop: new AbortController().signal,
    random: () => 0.5,
    input: name => inputs[name] ?? (name === 'token' ? 't' : ''),
    setOutput: (name, value) => void (outputs[name] = value),
    saveState: () => undefined,
    state: () => '',
    exportVariable: () => undefined,
    writeCommands: () => undefined,
    writeJobSummary(markdown) {
      summary += markdown
      return Promise.resolve()
    }
  }
  try {
    await during({look: 0, post})
    const {fails} = await gate(world)
    return {fails, outputs, log, summary, looks: look, seconds: (time - Date.parse('2026-11-21T12:00:00Z')) / 1000}
  } finally {
    await listening.close()
  }
}

describe('the gate', () => {
  test('waits until the checks are there and have ended', async () => {
    const {fails, outputs, summary} = await runGate({checks: 'unit\nlint*'}, async ({look, post}) => {
      if (look === 0) await post('unit')
      if (look === 3) await post('lint js', 'success')
      if (look === 4) await post('unit', 'success')
    })
    expect(fails).toBe(false)
    expect(outputs).toMatchObject({conclusion: 'success', failing: '', missing: ''})
    expect(summary).toContain('lint js')
  })

  test('fails on a check that never appears, in bounded time and few requests', async () => {
    const {fails, outputs, looks, seconds} = await runGate({checks: 'never', timeout: '3600'}, () => undefined)
    expect(fails).toBe(true)
    expect(outputs).toMatchObject({conclusion: 'failure', missing: 'never'})
    expect(seconds).toBeLessThan(3601)
    expect(looks).toBeLessThan(100)
  })

  test('ends early at the first failure when asked to', async () => {
    const body = async ({
      look,
      post
    }: {
      look: number
      post: (name: string, conclusion?: string) => Promise<void>
    }): Promise<void> => {
      if (look === 0) await post('slow')
      if (look === 1) await post('bad', 'failure')
    }
    const early = await runGate({checks: 'slow\nbad', 'fail-fast': 'true', timeout: '600'}, body)
    expect(early.outputs).toMatchObject({conclusion: 'failure', failing: 'bad'})
    expect(early.seconds).toBeLessThan(60)
    const late = await runGate({checks: 'slow\nbad', timeout: '600'}, body)
    expect(late.outputs).toMatchObject({conclusion: 'timed_out', failing: 'bad'})
  })

  test('sees more checks than one page holds, and a later run of a name instead of the earlier', async () => {
    const {outputs} = await runGate({checks: 'leg *\nagain'}, async ({look, post}) => {
      if (look !== 0) return
      await post('again', 'failure')
      await post('again', 'success')
      for (let n = 0; n < 130; n++) await post(`leg ${n}`, n === 3 ? 'cancelled' : 'success')
    })
    expect(outputs).toMatchObject({conclusion: 'cancelled', failing: 'leg 3'})
  })

  test('waits for the whole suite of an App', async () => {
    const {outputs} = await runGate({checks: 'app=github-actions'}, async ({look, post}) => {
      if (look === 0) await post('one', 'success')
      if (look === 1) await post('two', 'neutral')
    })
    expect(outputs).toMatchObject({conclusion: 'neutral', failing: ''})
  })

  test('tells wrong inputs at once', async () => {
    await expect(runGate({checks: '', timeout: 'x'}, () => undefined)).rejects.toThrow(
      /checks is missing[\s\S]*timeout is “x”/
    )
  })
})

test('its own check run is never waited for', () => {
  const wanted = [readWanted('*')]
  expect(judge(wanted, [check('gate', undefined, 1), check('a', 'success', 2)], 1)).toMatchObject({
    pending: [],
    missing: []
  })
  expect(judge(wanted, [check('gate', undefined, 1)], 1).missing).toEqual(['*'])
})

test('its conclusion is the one of the highest priority, and what GitHub alone concludes counts as failure', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...conclusionPriority), {minLength: 1}), conclusions => {
      const standing = judge(
        [readWanted('*')],
        conclusions.map(each => check('x', each)),
        undefined
      )
      expect(conclude({...standing, ended: 'complete'})).toBe(
        conclusionPriority.find(each => conclusions.includes(each))
      )
    })
  )
  expect(conclude({...judge([readWanted('*')], [check('x', 'stale')], undefined), ended: 'complete'})).toBe('failure')
})
