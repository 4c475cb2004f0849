import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {conclude, judge} from '../../src/gate/judge.ts'
import {ownCheck, type Check} from '../../src/gate/checks.ts'
import {readWanted} from '../../src/gate/wanted.ts'
import {gate} from '../../src/gate-step.ts'
import {conclusionPriority} from '../../src/model/check-run.ts'
import {listen} from '../../src/server/node.ts'
import type {ServerOptions} from '../../src/server/options.ts'
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

/** When the gate sleeps: how often it has, and what can be done meanwhile. */
interface Moment {
  readonly look: number
  readonly post: (name: string, conclusion?: string) => Promise<void>
  readonly server: ChecksServer
  readonly cancel: () => void
}

/** A step against the embedded server whose sleeping lets `during` change what is there. */
async function runGate(
  inputs: Record<string, string>,
  during: (facts: Moment) => Promise<void> | void,
  options: Partial<ServerOptions> = {}
) {
  let time = Date.parse('2026-11-21T12:00:00Z')
  const server: ChecksServer = createChecksServer({
    repositories: [{owner: 'acme', name: 'shop'}],
    rate: {limit: 1_000_000},
    now: () => new Date(time),
    ...options
  })
  const cancelled = new AbortController()
  const moment = (look: number): Moment => ({look, post, server, cancel: () => cancelled.abort()})
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
      await during(moment(++look))
    },
    stop: cancelled.signal,
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
    await during(moment(0))
    const {fails} = await gate(world)
    const asked = server.requests.filter(({path}) => path.includes('/commits/')).length
    return {
      fails,
      outputs,
      log,
      summary,
      looks: look,
      asked,
      seconds: (time - Date.parse('2026-11-21T12:00:00Z')) / 1000
    }
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

  test('names the other checks of the commit where a line matches none: the one that was meant is among them', async () => {
    const {log, summary} = await runGate({checks: 'CI / unit\nlint', timeout: '60'}, async ({look, post}) => {
      if (look === 0) for (const name of ['unit', '<b>odd|', 'lint', 'unit']) await post(name, 'success')
      if (look === 2) await post('late', 'success')
    })
    const said = log.filter(line => line.startsWith('Other checks of the commit: '))
    // Told again only when it has changed.
    expect(said).toEqual([
      'Other checks of the commit: <b>odd|, unit',
      'Other checks of the commit: <b>odd|, late, unit'
    ])
    expect(summary).toContain(
      'Other checks of the commit: <code>&lt;b&gt;odd\\|</code>, <code>late</code>, <code>unit</code>'
    )
    const many = await runGate({checks: 'never', timeout: '1'}, async ({look, post}) => {
      if (look === 0) for (let at = 0; at < 32; at++) await post(`c${at}`, 'success')
    })
    expect(many.summary).toMatch(/(<code>c\d+<\/code>, ){30}and 2 more\n$/)
    const found = await runGate({checks: 'unit'}, async ({look, post}) => {
      if (look === 0) for (const name of ['unit', 'other']) await post(name, 'success')
    })
    expect(found.summary + found.log.join('\n')).not.toContain('Other checks')
  })

  test('waits once for what stands in two lines', async () => {
    const {outputs, summary} = await runGate(
      {checks: 'unit\nnever\nunit\nnever', timeout: '1'},
      async ({look, post}) => {
        if (look === 0) await post('unit', 'failure')
      }
    )
    expect(outputs).toMatchObject({failing: 'unit', missing: 'never'})
    expect(summary.match(/<code>unit<\/code>/g)).toHaveLength(1)
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

  test('gives a check one line of its outputs, whatever its name holds', async () => {
    const {outputs, log, summary} = await runGate({checks: '*'}, async ({look, post}) => {
      if (look === 0) await post('unit\n::error::a\r\u2028| <img src=x>', 'failure')
    })
    expect(outputs).toMatchObject({conclusion: 'failure', failing: 'unit ::error::a | <img src=x>'})
    expect(summary).not.toMatch(/<img|^\|.*\n::/m)
    expect(log.length).toBeGreaterThan(0)
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

describe('the gate and the API', () => {
  const commits = (request: {path: string}): boolean => request.path.includes('/commits/')

  test('ends at once when the job is cancelled, with what it knew', async () => {
    const {fails, outputs, asked, summary} = await runGate({checks: 'unit'}, async ({look, post, cancel}) => {
      if (look === 0) await post('unit')
      if (look === 2) cancel()
    })
    expect([fails, asked]).toEqual([true, 2])
    expect(outputs).toMatchObject({conclusion: 'cancelled', missing: ''})
    expect(summary).toContain('Gate: cancelled')
  })

  test('says at once which permission the token needs', async () => {
    const refusing = runGate({checks: 'unit', token: 'poor'}, () => undefined, {
      repositories: [{owner: 'acme', name: 'shop', private: true}],
      tokens: {poor: {kind: 'actions', permissions: {contents: 'read'}}}
    })
    await expect(refusing).rejects.toThrow(/cannot be read \(403.*permissions:\n {2}checks: read/s)
  })

  test.each(['primary', 'secondary', 'secondary-429'] as const)(
    'waits for the end of a %s rate limit as it is told, and goes on',
    async limit => {
      const {outputs, seconds, asked} = await runGate({checks: 'unit'}, async ({look, post, server}) => {
        if (look !== 0) return
        await post('unit', 'success')
        server.faults.next(commits, {limit, seconds: 90})
      })
      expect(outputs['conclusion']).toBe('success')
      expect(seconds).toBeGreaterThanOrEqual(90)
      expect(seconds).toBeLessThan(120)
      expect(asked).toBe(3)
    }
  )

  test('does not wait for a limit that ends after its time', async () => {
    const limited = runGate({checks: 'unit', timeout: '60'}, ({look, server}) => {
      if (look === 0) server.faults.next(commits, {limit: 'primary', seconds: 1800})
    })
    await expect(limited).rejects.toThrow(/next try is due in 1\d{3} s, when the time of the gate is up/)
  })

  test('asks again after lost answers, and gives up after a row of them', async () => {
    const {outputs} = await runGate({checks: 'unit'}, async ({look, post, server}) => {
      if (look !== 0) return
      await post('unit', 'success')
      server.faults.next(commits, {status: 502, when: 'before'})
      server.faults.next(commits, {connection: 'reset', when: 'before'})
    })
    expect(outputs['conclusion']).toBe('success')
    const lost = runGate({checks: 'unit'}, ({look, server}) => {
      if (look === 0) server.faults.always(commits, {status: 503, when: 'before'})
    })
    await expect(lost).rejects.toThrow('could not be asked for 6 times in a row')
  })
})

test('without the id of its job, the gate knows its own check by run and name', () => {
  const own = ownCheck({jobCheckRun: '', runId: '7', job: 'gate', matrix: []})
  const at = (name: string, url: string): Check => ({...check(name, undefined), url})
  expect(own(at('gate', 'https://ghes/acme/shop/actions/runs/7/job/1'))).toBe(true)
  expect(own(at('gate', 'https://ghes/acme/shop/actions/runs/77/job/1'))).toBe(false)
  expect(own(at('gate', 'https://ghes/acme/shop/runs/1'))).toBe(false)
  expect(own(at('test', 'https://ghes/acme/shop/actions/runs/7/job/1'))).toBe(false)
  const leg = ownCheck({jobCheckRun: '', runId: '7', job: 'gate', matrix: ['a', 'b']})
  expect(leg(at('gate (a, b)', 'https://ghes/acme/shop/actions/runs/7/job/1'))).toBe(true)
  expect(ownCheck({jobCheckRun: '5', runId: '7', job: 'gate', matrix: []})({...check('x', undefined), id: 5})).toBe(
    true
  )
})

test('its own check run is never waited for', () => {
  const wanted = [readWanted('*')]
  expect(judge(wanted, [check('gate', undefined, 1), check('a', 'success', 2)], ({id}) => id === 1)).toMatchObject({
    pending: [],
    missing: []
  })
  expect(judge(wanted, [check('gate', undefined, 1)], ({id}) => id === 1).missing).toEqual(['*'])
})

test('its conclusion is the one of the highest priority, and what GitHub alone concludes counts as failure', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...conclusionPriority), {minLength: 1}), conclusions => {
      const standing = judge(
        [readWanted('*')],
        conclusions.map(each => check('x', each)),
        () => false
      )
      expect(conclude({...standing, ended: 'complete'})).toBe(
        conclusionPriority.find(each => conclusions.includes(each))
      )
    })
  )
  expect(conclude({...judge([readWanted('*')], [check('x', 'stale')], () => false), ended: 'complete'})).toBe('failure')
})
