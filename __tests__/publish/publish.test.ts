import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {ApiError} from '../../src/errors.ts'
import type {Annotation} from '../../src/model/check-run.ts'
import {openApi} from '../../src/publish/api.ts'
import {antiope, github} from '../../src/publish/dialects.ts'
import {publish} from '../../src/publish/github.ts'
import {makeKey, parseKey} from '../../src/publish/key.ts'
import {closeRun, openRun} from '../../src/publish/lifecycle.ts'
import {listen} from '../../src/server/node.ts'
import {inFront} from './faults.ts'
import {annotation, checkRunWith, runsOn, setStage, sha, type Front, type StageOptions} from './stage.ts'

const appToken = {
  apps: [{id: 7, slug: 'reporter', external_url: 'https://reporter.test'}],
  tokens: {actions: {kind: 'actions'}, app: {kind: 'app', app: 'reporter'}}
} as const

/** Publishes a check run that must fail, and hands over what was said. */
async function refused(
  options: StageOptions,
  count = 0
): Promise<{error: ApiError; stage: ReturnType<typeof setStage>}> {
  const stage = setStage(options)
  try {
    await publish(checkRunWith(count), stage.target)
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError)
    return {error: error as ApiError, stage}
  }
  throw new Error('It was published.')
}

describe('what lands', () => {
  test.each([
    [0, 1],
    [1, 1],
    [50, 1],
    [51, 2],
    [120, 3],
    [1000, 20]
  ])('%i annotations in %i requests', async (count, requests) => {
    const stage = setStage()
    const checkRun = checkRunWith(count)
    const published = await publish(checkRun, stage.target)
    const runs = runsOn(stage)
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({
      name: 'Tests',
      status: 'completed',
      conclusion: checkRun.conclusion,
      title: checkRun.title,
      summary: 'The summary.',
      text: 'The text.',
      external_id: checkRun.external_id
    })
    expect(runs[0]!.messages).toEqual(checkRun.annotations.map(({message}) => message))
    expect(stage.requests).toHaveLength(requests)
    expect(published).toMatchObject({id: runs[0]!.id, annotations: count, requests, notes: []})
    expect(published.url).toBe(`https://github.test/o/r/runs/${runs[0]!.id}`)
    expect(stage.clock.slept).toEqual([])
  })

  test('images and buttons come once, with the conclusion', async () => {
    const stage = setStage({options: appToken, token: 'app'})
    const images = [{alt: 'Chart', image_url: 'https://images.test/1.png', caption: 'Times'}]
    const actions = [{label: 'Update', description: 'Update the snapshots', identifier: 'update'}]
    await publish(checkRunWith(120, {images, actions, details_url: 'https://ci.test/1'}), stage.target)
    expect(runsOn(stage)[0]).toMatchObject({images, actions, details_url: 'https://ci.test/1'})
  })

  test('whatever an annotation is like, the server takes it', async () => {
    const odd = fc.record<Annotation>(
      {
        path: fc.oneof(fc.constant(''), fc.string({unit: 'binary'})),
        start_line: fc.oneof(fc.integer({min: -2, max: 9}), fc.constant(Number.NaN), fc.double()),
        end_line: fc.oneof(fc.integer({min: -2, max: 9}), fc.constant(Infinity)),
        start_column: fc.integer({min: -1, max: 9}),
        end_column: fc.integer({min: -1, max: 9}),
        annotation_level: fc.constantFrom('notice', 'warning', 'failure'),
        message: fc.oneof(fc.constant(''), fc.string({unit: 'binary'}), fc.constant('é'.repeat(40_000))),
        title: fc.oneof(fc.string({unit: 'binary'}), fc.constant('😀'.repeat(300))),
        raw_details: fc.oneof(fc.string({unit: 'binary'}), fc.constant(`${'a'.repeat(63_999)}😀`))
      },
      {requiredKeys: ['path', 'start_line', 'end_line', 'annotation_level', 'message']}
    )
    await fc.assert(
      fc.asyncProperty(fc.array(odd, {minLength: 1, maxLength: 5}), async annotations => {
        const stage = setStage()
        const published = await publish(checkRunWith(0, {annotations}), stage.target)
        expect(published).toMatchObject({annotations: annotations.length, requests: 1})
      }),
      {numRuns: 200}
    )
  })

  test('good annotations arrive as they are', async () => {
    const whole: Annotation = {
      path: 'src/a b.ts',
      start_line: 3,
      end_line: 3,
      start_column: 2,
      end_column: 9,
      annotation_level: 'warning',
      message: 'Fällt 😀 um',
      title: 'no-falling',
      raw_details: 'line 1\nline 2'
    }
    const stage = setStage()
    const {id} = await publish(checkRunWith(0, {annotations: [whole, annotation(1)]}), stage.target)
    expect(stage.server.state.find('annotationsOfRun', id)[0]).toMatchObject(whole)
  })

  test('a batch that is refused although it keeps the limits is sent once more, plain', async () => {
    const front: Front = async (request, {next}) => {
      const body = await request.clone().text()
      if (!body.includes('😀')) return await next(request)
      const errors = [{resource: 'CheckRun', code: 'invalid', field: 'annotations'}]
      return Response.json({message: 'Validation Failed', errors}, {status: 422})
    }
    const stage = setStage({front})
    const annotations = Array.from({length: 120}, (_, index) =>
      annotation(index, index === 60 ? {message: 'Oh 😀'} : {})
    )
    const published = await publish(checkRunWith(0, {annotations}), stage.target)
    expect(published.annotations).toBe(120)
    expect(published.notes).toEqual([expect.stringContaining('refused 50 annotations')])
    expect(runsOn(stage)[0]!.messages[60]).toBe('Oh \ufffd')
  })

  test('many annotations keep to 180 writes in any minute', async () => {
    const stage = setStage()
    const times: number[] = []
    const api = {
      request: (...asked: Parameters<typeof stage.target.api.request>) => {
        times.push(stage.clock.now().getTime())
        return stage.target.api.request(...asked)
      }
    }
    await publish(checkRunWith(50 * 400), {...stage.target, api})
    const most = Math.max(...times.map(from => times.filter(time => time >= from && time < from + 60_000).length))
    expect(times).toHaveLength(400)
    expect(most).toBeLessThanOrEqual(180)
    expect(most).toBeGreaterThan(150)
  })
})

describe('the run that was opened before', () => {
  const start = async (stage: ReturnType<typeof setStage>, body: object = {}): Promise<number> => {
    const {data} = await stage.target.api.request('POST', '/repos/o/r/check-runs', {
      name: 'Tests',
      head_sha: sha,
      status: 'in_progress',
      ...body
    })
    return (data as {id: number}).id
  }

  test.each([0, 50, 120])('takes %i annotations', async count => {
    const stage = setStage()
    const openRunId = await start(stage)
    const published = await publish(checkRunWith(count), {...stage.target, openRunId})
    expect(published).toMatchObject({id: openRunId, annotations: count, notes: []})
    expect(published.requests).toBe(1 + Math.max(1, Math.ceil(count / 50)))
    expect(runsOn(stage)).toMatchObject([{status: 'completed', external_id: checkRunWith(count).external_id}])
  })

  test.each([
    ['completed', {status: 'completed', conclusion: 'success'}, 'is completed already'],
    ['on another commit', {head_sha: 'f'.repeat(40)}, 'is on another commit, fffffff'],
    ['called otherwise', {name: 'Lint'}, 'is called “Lint”'],
    [
      'another report’s',
      {output: {title: 't', summary: 's', annotations: [annotation(0)]}},
      'has annotations of another report'
    ]
  ])('is left alone when it is %s', async (_, body, reason) => {
    const stage = setStage()
    const openRunId = await start(stage, body)
    const before = runsOn(stage)[0]
    const {id, notes} = await publish(checkRunWith(60), {...stage.target, openRunId})
    expect(id).not.toBe(openRunId)
    expect(notes).toEqual([`The check run ${openRunId} that was opened before ${reason}: this report is a new one.`])
    expect(runsOn(stage)[0]).toEqual(before)
    expect(runsOn(stage)[1]).toMatchObject({id, status: 'completed'})
  })

  test('is left alone when it is not there, a job’s, or another App’s', async () => {
    const suites = [{head_sha: sha, workflow_run: 1, jobs: [{name: 'Tests'}]}]
    const stage = setStage({options: {...appToken, repositories: [{owner: 'o', name: 'r', suites}]}, token: 'app'})
    const [job] = idsOn(stage)
    const gone = await publish(checkRunWith(0), {...stage.target, openRunId: 4711})
    expect(gone.notes[0]).toContain('4711 that was opened before is not there')
    const jobs = await publish(checkRunWith(0), {...stage.target, openRunId: job!})
    expect(jobs.notes[0]).toContain('belongs to a job of GitHub Actions')
    const others = setStage({options: appToken, token: 'actions'})
    const foreign = await start(others)
    const app = {...others.target, api: setStageOn(others, 'app')}
    const landed = await publish(checkRunWith(60), {...app, openRunId: foreign})
    expect(landed.notes[0]).toBe(
      `The check run ${foreign} that was opened before belongs to another App: this report is a new one.`
    )
    expect(landed.id).not.toBe(foreign)
    expect(runsOn(others)).toMatchObject([{status: 'in_progress'}, {status: 'completed', conclusion: 'failure'}])
  })
})

/** The API of a stage's server for another token. */
const setStageOn = ({server}: ReturnType<typeof setStage>, token: string) =>
  openApi({
    token,
    apiUrl: 'https://api.test',
    dialect: github,
    fetch: (input, init) => server.fetch(new Request(input, init))
  })

const idsOn = ({server}: ReturnType<typeof setStage>): number[] =>
  [...server.state.tables.checkRuns.values()].map(({id}) => id)

describe('what is told beside it', () => {
  test('what GitHub ignores of a GITHUB_TOKEN, and takes of an App', async () => {
    const given = {
      details_url: 'https://ci.test/1',
      actions: [{label: 'Update', description: 'Update the snapshots', identifier: 'update'}]
    }
    const actions = setStage()
    const {notes} = await publish(checkRunWith(0, given), actions.target)
    expect(notes).toEqual([expect.stringContaining('details-url'), expect.stringContaining('Buttons')])
    const app = setStage({options: appToken, token: 'app'})
    expect((await publish(checkRunWith(0, given), app.target)).notes).toEqual([])
  })

  const keyed = (runId: string, jobCheckRun: string) => ({
    external_id: makeKey({runId, attempt: '1', job: 'test', leg: [], jobCheckRun, name: 'Tests'}, () => 0.4)
  })

  test('equal names, in one list call', async () => {
    const suites = [{head_sha: sha, workflow_run: 1, jobs: [{name: 'Tests', status: 'completed' as const}]}]
    const stage = setStage({options: {repositories: [{owner: 'o', name: 'r', suites}]}})
    const target = {...stage.target, lookForEqualNames: true}
    await publish(checkRunWith(0, {name: 'Alone'}), target)
    expect((await publish(checkRunWith(0, {name: 'Alone too'}), target)).notes).toEqual([])
    await publish(checkRunWith(0, keyed('77', '6')), stage.target)
    await publish(checkRunWith(0, keyed('78', '7')), stage.target)
    await publish(checkRunWith(0, keyed('79', '8')), stage.target)
    await publish(checkRunWith(0, {external_id: 'other-tool'}), stage.target)
    const {notes, requests} = await publish(checkRunWith(0), target)
    expect(requests).toBe(2)
    expect(notes).toEqual([
      expect.stringContaining('A job of this commit is called “Tests” as well'),
      expect.stringContaining('Another step or leg of this workflow run published a check run “Tests” too'),
      expect.stringMatching(/^Another workflow run has a check run “Tests”.*There are 2 of them\.$/),
      expect.stringContaining('Another tool has a check run “Tests”')
    ])
  })

  test('equal names on many pages', async () => {
    const stage = setStage()
    for (let index = 0; index < 150; index++)
      await publish(checkRunWith(0, keyed('77', String(index + 10))), stage.target)
    const {notes, requests} = await publish(checkRunWith(0), {...stage.target, lookForEqualNames: true})
    expect(requests).toBe(3)
    expect(notes).toEqual([expect.stringContaining('There are 150 of them.')])
  })

  test('that they could not be looked up', async () => {
    const front: Front = (request, {next}) =>
      request.method === 'GET' ? Promise.resolve(Response.json({message: 'Not Found'}, {status: 404})) : next(request)
    const stage = setStage({front})
    const {notes} = await publish(checkRunWith(0), {...stage.target, lookForEqualNames: true})
    expect(notes).toEqual([expect.stringContaining('could not be looked up')])
  })

  test('another workflow’s suite, where more than one request is made anyway', async () => {
    const suites = [1, 2].map(workflow_run => ({head_sha: sha, workflow_run, jobs: [{name: `job ${workflow_run}`}]}))
    const stage = setStage({options: {repositories: [{owner: 'o', name: 'r', suites}]}})
    const [first, second] = idsOn(stage)
    expect((await publish(checkRunWith(60), {...stage.target, jobCheckRun: first!})).notes).toEqual([])
    const {notes, requests} = await publish(checkRunWith(60), {...stage.target, jobCheckRun: second!})
    expect(requests).toBe(3)
    expect(notes).toEqual([expect.stringContaining('under another workflow of the commit')])
    expect((await publish(checkRunWith(0), {...stage.target, jobCheckRun: second!})).requests).toBe(1)
  })
})

describe('refusals are sentences to act on, and not repeated', () => {
  test('a token without the permission', async () => {
    const options = {tokens: {any: {kind: 'actions', permissions: {contents: 'read'}}}} as const
    const {error, stage} = await refused({options})
    expect(error.status).toBe(403)
    expect(error.message).toContain('“Resource not accessible by integration”, at POST /repos/o/r/check-runs')
    expect(error.message).toContain('\n\npermissions:\n  checks: write\n  contents: read')
    expect(stage.requests).toHaveLength(1)
  })

  test('the same while the limit happens to be used up', async () => {
    const front: Front = () =>
      Promise.resolve(
        Response.json(
          {message: 'Resource not accessible by integration'},
          {status: 403, headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1'}}
        )
      )
    const {error, stage} = await refused({front})
    expect(error.message).toContain('permissions:\n  checks: write')
    expect(stage.requests).toHaveLength(1)
  })

  test.each([
    ['a wrong token', {tokens: {}}, 401, 'check the input token'],
    ['a person’s token', {tokens: {any: {kind: 'pat', login: 'me'}}}, 403, 'this token is a person’s'],
    ['another repository', {repositories: [{owner: 'o', name: 'x'}]}, 404, 'does not see o/r'],
    ['an unknown commit', {repositories: [{owner: 'o', name: 'r', commits: []}]}, 422, 'does not have the commit']
  ] as const)('%s', async (_, options, status, words) => {
    const {error, stage} = await refused({options})
    expect(error.status).toBe(status)
    expect(error.message).toContain(words)
    expect(stage.requests).toHaveLength(1)
  })

  test('a rate limit beyond the timeout, told as 429 whatever its status, without asking again', async () => {
    const front: Front = (request, {number, next}) =>
      number === 1
        ? next(request)
        : Promise.resolve(
            Response.json(
              {message: 'You have exceeded a secondary rate limit.'},
              {status: 403, headers: {'retry-after': '3600'}}
            )
          )
    const opened: number[] = []
    const {error, stage} = await refused({front, target: {onOpen: id => void opened.push(id)}}, 120)
    expect(error.status).toBe(429)
    expect(error.message).toMatch(/the next try is due in 3601 s, and 120 s of the timeout are left/)
    expect(stage.requests).toHaveLength(2)
    expect(stage.clock.slept).toEqual([])
    const [run] = runsOn(stage)
    expect(opened).toEqual([run!.id])
    expect(run).toMatchObject({status: 'in_progress'})
    // Nothing can end it now: who reads of it is told what will.
    expect(error.left).toMatchObject({id: run!.id})
    expect(error.message).toMatch(
      new RegExp(
        `\\n\\nThe check run ${error.left!.url} is left in progress \\(429\\): another run of the job .*start/`
      )
    )
  })
})

describe('what breaks off is closed, and never as passed', () => {
  const failing =
    (from: number, to: number): Front =>
    (request, {number, next}) =>
      number >= from && number <= to
        ? Promise.resolve(Response.json({message: 'Server Error'}, {status: 500}))
        : next(request)

  test('when the API fails for too long in the middle', async () => {
    // The second batch: six attempts, each with two look-ups that are answered.
    const front: Front = (request, {next}) =>
      request.method === 'PATCH' && broken-- > 0
        ? Promise.resolve(Response.json({message: 'Server Error'}, {status: 500}))
        : next(request)
    let broken = 6
    const {error, stage} = await refused({front}, 120)
    expect(error.message).toContain('it was tried 6 times')
    expect(error.message).not.toContain('left in progress')
    expect(error.left).toEqual({id: runsOn(stage)[0]!.id, url: expect.stringMatching(/^https?:\/\/.*\/runs\/\d+/)})
    expect(runsOn(stage)).toMatchObject([
      {
        status: 'completed',
        conclusion: 'failure',
        title: 'Not published whole',
        summary: 'The publication broke off: 50 of 120 annotations are here.\n\nThe summary.'
      }
    ])
  })

  test('also when it had passed', async () => {
    let broken = 6
    const stage = setStage({
      front: (request, {next}) =>
        request.method === 'PATCH' && broken-- > 0 ? Promise.resolve(new Response(null, {status: 502})) : next(request)
    })
    await expect(publish(checkRunWith(60, {conclusion: 'success'}), stage.target)).rejects.toThrow(ApiError)
    expect(runsOn(stage)).toMatchObject([{status: 'completed', conclusion: 'failure'}])
  })

  test('waits no longer than the timeout for an API that is gone', async () => {
    const {error, stage} = await refused({front: failing(1, Infinity), target: {timeoutMs: 20_000}})
    expect(error.message).toContain('of the timeout are left')
    expect(stage.clock.slept.reduce((sum, slept) => sum + slept, 0)).toBeLessThanOrEqual(20_000)
    expect(runsOn(stage)).toEqual([])
  })

  test('when the job is cancelled', async () => {
    const controller = new AbortController()
    const front: Front = (request, {number, next}) => {
      if (number === 2) controller.abort()
      return next(request)
    }
    const {error, stage} = await refused({front, target: {stop: controller.signal}}, 300)
    expect(error.message).toContain('cancelled')
    expect(stage.requests).toHaveLength(3)
    expect(runsOn(stage)).toMatchObject([
      {
        status: 'completed',
        conclusion: 'cancelled',
        summary: expect.stringContaining('100 of 300 annotations are here')
      }
    ])
  })

  test('when the job is cancelled before anything was sent: there is a cancelled run, not none', async () => {
    const controller = new AbortController()
    controller.abort()
    const {error, stage} = await refused({target: {stop: controller.signal}}, 3)
    expect(error.message).toContain('cancelled')
    expect(stage.requests).toEqual(['POST /repos/o/r/check-runs'])
    expect(error.left).toMatchObject({id: runsOn(stage)[0]!.id})
    expect(runsOn(stage)).toMatchObject([
      {status: 'completed', conclusion: 'cancelled', summary: expect.stringContaining('0 of 3 annotations are here')}
    ])
  })

  test('when the job is cancelled while nobody answers: in the time that a cancelled job has', async () => {
    const controller = new AbortController()
    const front: Front = (request, {number, next}) => {
      if (number !== 2) return next(request)
      controller.abort()
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => {
          reject(new Error('aborted'))
        })
      })
    }
    const {error, stage} = await refused({front, target: {stop: controller.signal}}, 300)
    expect(error.message).toContain('cancelled')
    expect(runsOn(stage)).toMatchObject([{status: 'completed', conclusion: 'cancelled'}])
  })

  test('when the job is cancelled during a wait that no clock would end', async () => {
    const controller = new AbortController()
    const front: Front = (request, {number, next}) =>
      number === 2
        ? Promise.resolve(Response.json({message: 'Slow down'}, {status: 429, headers: {'retry-after': '60'}}))
        : next(request)
    const stage = setStage({front})
    const sleep = (): Promise<void> => {
      controller.abort()
      return new Promise(() => undefined)
    }
    const target = {...stage.target, clock: {...stage.target.clock, sleep}, stop: controller.signal}
    await expect(publish(checkRunWith(60), target)).rejects.toThrow('cancelled')
    expect(runsOn(stage)).toMatchObject([{status: 'completed', conclusion: 'cancelled'}])
  })

  test('also the double of a write that landed long after GitHub should have ended it', async () => {
    const waiting: (() => Promise<Response>)[] = []
    const front: Front = async (request, {number, next}) => {
      if (number === 1) {
        waiting.push(() => next(request))
        return new Response(null, {status: 504})
      }
      if (request.method === 'POST') for (const land of waiting) await land()
      return await next(request)
    }
    const stage = setStage({front})
    const {id, notes} = await publish(checkRunWith(120), stage.target)
    const [double, whole] = runsOn(stage)
    expect(double).toMatchObject({status: 'completed', conclusion: 'failure', title: '120 failed'})
    expect(whole).toMatchObject({id, status: 'completed', conclusion: 'failure'})
    expect(whole!.messages).toHaveLength(120)
    expect(notes).toEqual([expect.stringContaining(`a second check run of the same request`)])
  })

  test('an API that fails is given more time from try to try', async () => {
    const stage = setStage({
      front: (request, {next}) =>
        request.method === 'POST' && failures-- > 0
          ? Promise.resolve(Response.json({message: 'Server Error'}, {status: 500}))
          : next(request)
    })
    let failures = 4
    await publish(checkRunWith(0), stage.target)
    const waits = stage.clock.slept.filter(milliseconds => milliseconds > 0)
    expect(waits).toHaveLength(4)
    for (const [index, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** index)
      expect(wait).toBeLessThanOrEqual(1000 * 2 ** index)
    }
  })

  test('a count that is not ours is an error', async () => {
    const front: Front = async (request, {number, next}) => {
      if (number === 2) await next(request.clone())
      return await next(request)
    }
    const {error, stage} = await refused({front}, 120)
    expect(error.message).toContain('has 150 annotations where 100 were sent')
    expect(runsOn(stage)).toMatchObject([{status: 'completed', conclusion: 'failure', title: 'Not published whole'}])
  })
})

describe('the door', () => {
  test('Enterprise Server', async () => {
    const stage = setStage({apiUrl: 'https://ghes.test/api/v3'})
    const {annotations} = await publish(checkRunWith(120), stage.target)
    expect(annotations).toBe(120)
    expect(stage.requests[0]).toBe('POST /api/v3/repos/o/r/check-runs')
  })

  describe('the preview of May 2018', () => {
    const preview = {dialect: antiope, options: {preview: '2018-05'}, target: {headBranch: 'main'}} as const

    test('in its own words', async () => {
      const stage = setStage(preview)
      const columns = {start_column: 1, end_column: 2, path: 'src/a b#.ts', title: 'Title'}
      const annotations = [annotation(0, columns), ...checkRunWith(119).annotations]
      const published = await publish(checkRunWith(0, {annotations, conclusion: 'failure'}), stage.target)
      expect(published).toMatchObject({annotations: 120, requests: 3, notes: []})
      expect(runsOn(stage)).toMatchObject([{name: 'Tests', status: 'completed', conclusion: 'failure'}])
      expect(runsOn(stage)[0]!.messages).toEqual(annotations.map(({message}) => message))
      expect(stage.server.state.find('annotationsOfRun', published.id)[0]).toMatchObject({
        path: 'src/a b#.ts',
        start_column: null,
        annotation_level: 'failure',
        title: 'Title'
      })
      expect(stage.bodies[0]).toContain(`"blob_href":"https://github.test/o/r/blob/${sha}/src/a%20b%23.ts"`)
    })

    test('tells what it does not have', async () => {
      const stage = setStage(preview)
      const actions = [{label: 'Update', description: 'Update', identifier: 'update'}]
      const {notes} = await publish(checkRunWith(0, {conclusion: 'skipped', actions}), stage.target)
      expect(notes).toEqual([expect.stringContaining('no buttons'), expect.stringContaining('skipped')])
      expect(runsOn(stage)).toMatchObject([{conclusion: 'neutral', actions: []}])
    })

    test.each(['502 after', 'reset before'])('and exactly once after %s', async fault => {
      for (const number of [1, 2, 3]) {
        const stage = setStage({...preview, front: inFront(at => (at === number ? fault : undefined))})
        expect((await publish(checkRunWith(120), stage.target)).annotations).toBe(120)
        expect(runsOn(stage)).toHaveLength(1)
      }
    })

    test('is closed when no report came', async () => {
      const stage = setStage(preview)
      const opening = {name: 'Tests', head_sha: sha, external_id: 'x', jobUrl: 'https://github.test/job'}
      const {id} = await openRun(opening, stage.target)
      await closeRun({...opening, id, jobStatus: 'cancelled'}, stage.target)
      expect(runsOn(stage)).toMatchObject([{id, status: 'completed', conclusion: 'cancelled'}])
    })
  })

  test('a repository that was renamed meanwhile', async () => {
    const front: Front = (request, {next}) => {
      const {pathname} = new URL(request.url)
      if (!pathname.startsWith('/repos/o/r/')) return next(request)
      const location = pathname.replace('/repos/o/r/', `/repositories/${stage.server.repositories[0]!.id}/`)
      return Promise.resolve(Response.json({message: 'Moved'}, {status: 307, headers: {location}}))
    }
    const stage = setStage({front})
    expect((await publish(checkRunWith(60), stage.target)).annotations).toBe(60)
    expect(runsOn(stage)).toHaveLength(1)
  })

  test('the token goes to no other host', async () => {
    const asked: string[] = []
    const api = openApi({
      token: 'secret',
      apiUrl: 'https://api.test',
      dialect: github,
      fetch: input => {
        asked.push(new Request(input).url)
        const location = 'https://evil.test/steal'
        return Promise.resolve(Response.json({message: 'Moved'}, {status: 307, headers: {location}}))
      }
    })
    expect((await api.request('POST', '/repos/o/r/check-runs', {})).status).toBe(307)
    await expect(api.request('GET', 'https://evil.test/steal')).rejects.toThrow('does not get the token')
    expect(asked).toEqual(['https://api.test/repos/o/r/check-runs'])
  })

  test('a certificate that cannot be verified says what to give the runner, at once', async () => {
    const cause = Object.assign(new Error('self-signed certificate in certificate chain'), {
      code: 'SELF_SIGNED_CERT_IN_CHAIN'
    })
    const front: Front = () => Promise.reject(new TypeError('fetch failed', {cause}))
    const stage = setStage({front, apiUrl: 'https://ghes.test/api/v3'})
    const publishing = publish(checkRunWith(0), stage.target)
    await expect(publishing).rejects.toMatchObject({name: 'ApiError', status: 495})
    await expect(publishing).rejects.toThrow(/https:\/\/ghes\.test cannot be verified.*NODE_EXTRA_CA_CERTS/)
    expect(stage.requests).toHaveLength(1)
  })

  test('over sockets: answers that never come and connections that break', async () => {
    const stage = setStage()
    let number = 0
    const front = {
      async fetch(request: Request): Promise<Response> {
        number++
        const response = await stage.server.fetch(request)
        if (number === 1) throw new Error('ends the connection after the write')
        if (number === 4) return await new Promise<Response>(() => undefined)
        return response
      }
    }
    const listening = await listen(front, {port: 0})
    try {
      const api = openApi({token: 'any', apiUrl: listening.url, dialect: github, answerWithinMs: 1000})
      const checkRun = checkRunWith(120)
      const published = await publish(checkRun, {...stage.target, api})
      expect(published.annotations).toBe(120)
      expect(runsOn(stage).map(({messages}) => messages)).toEqual([checkRun.annotations.map(({message}) => message)])
      const lost = /^The answer was lost \(no answer in time.*; it had landed all the same\.$/
      expect(stage.lines.filter(line => lost.test(line))).not.toEqual([])
    } finally {
      await listening.close()
    }
  })
})

describe('keys', () => {
  const facts = {runId: '77', attempt: '2', job: 'test', leg: ['20', 'ubuntu:latest'], jobCheckRun: '', name: 'Tests'}

  test('are read back', () => {
    const key = makeKey(facts, () => 0.5)
    expect(key).toMatch(/^verdict:1:77:2:test\/[0-9a-f]{12}:[0-9a-f]{12}:888888888888$/)
    expect(parseKey(key)).toMatchObject({runId: '77', attempt: '2', nonce: '888888888888'})
    expect(parseKey('verdict:2:77:2:test:a:b')).toBeUndefined()
    expect(parseKey('77:2:test')).toBeUndefined()
  })

  test('tell legs, names, jobs, attempts and invocations apart', () => {
    const keys = [
      facts,
      {...facts, leg: ['20']},
      {...facts, name: 'Lint'},
      {...facts, job: 'lint'},
      {...facts, attempt: '3'},
      {...facts, runId: '78'},
      {...facts, jobCheckRun: '5'}
    ].map(given => makeKey(given, () => 0))
    expect(new Set([...keys, makeKey(facts, () => 0.9)]).size).toBe(keys.length + 1)
  })
})
