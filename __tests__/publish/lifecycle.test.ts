import {describe, expect, test} from '@jest/globals'
import {publish} from '../../src/publish/github.ts'
import {handedOn, handOn} from '../../src/publish/hand-on.ts'
import {makeKey} from '../../src/publish/key.ts'
import {closeRun, openRun} from '../../src/publish/lifecycle.ts'
import {faults, inFront} from './faults.ts'
import {checkRunWith, runsOn, setStage, sha, type Stage} from './stage.ts'

const jobUrl = 'https://github.test/o/r/actions/runs/77/job/5'
const facts = {runId: '77', attempt: '1', job: 'test', leg: [], jobCheckRun: '5', name: 'Tests'}
const opening = {name: 'Tests', head_sha: sha, external_id: makeKey(facts, () => 0.9), jobUrl}

const openOn = (stage: Stage) => openRun(opening, stage.target)

describe('opening', () => {
  test('is one request, in progress, with a link to the job', async () => {
    const stage = setStage()
    const {id, url} = await openOn(stage)
    expect(stage.requests).toEqual(['POST /repos/o/r/check-runs'])
    expect(runsOn(stage)).toMatchObject([
      {
        id,
        name: 'Tests',
        status: 'in_progress',
        conclusion: null,
        external_id: opening.external_id,
        summary: `[The job](${jobUrl}) is running; its report comes here.`
      }
    ])
    expect(url).toBe(`https://github.test/o/r/runs/${id}`)
  })

  test.each(Object.keys(faults))('and exactly once after %s', async fault => {
    const stage = setStage({front: inFront(number => (number === 1 ? fault : undefined))})
    const {id} = await openOn(stage)
    expect(runsOn(stage)).toMatchObject([{id, status: 'in_progress'}])
  })

  test('a report of the same job completes the run, with the key of its own', async () => {
    const stage = setStage()
    const opened = await openOn(stage)
    const openRunId = handedOn(handOn(undefined, {id: opened.id, name: 'Tests'}), 'Tests')!
    await publish(checkRunWith(120), {...stage.target, openRunId})
    expect(runsOn(stage)).toMatchObject([
      {id: opened.id, status: 'completed', conclusion: 'failure', external_id: checkRunWith(0).external_id}
    ])
    // A second report of the same name cannot have it any more.
    await publish(checkRunWith(0), {...stage.target, openRunId})
    expect(runsOn(stage)).toMatchObject([{conclusion: 'failure'}, {conclusion: 'success'}])
  })
})

describe('closing', () => {
  test.each([
    ['cancelled', 'cancelled', 'The job was cancelled before it reported'],
    ['failure', 'failure', 'The job failed before it reported'],
    ['success', 'failure', 'The job ended without a report']
  ])('after a job that is %s', async (jobStatus, conclusion, reason) => {
    const stage = setStage()
    const {id} = await openOn(stage)
    expect(await closeRun({...opening, id, jobStatus}, stage.target)).toMatchObject({closed: true, conclusion, reason})
    expect(runsOn(stage)).toMatchObject([
      {id, status: 'completed', conclusion, title: reason, external_id: opening.external_id}
    ])
    expect(runsOn(stage)[0]!.summary).toContain(`${reason}: see [the job](${jobUrl}).`)
  })

  test('after a job that ran out of time, which GitHub says in an annotation of the job', async () => {
    const message = 'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 1 minutes.'
    const stage = setStage({
      front: (request, {next}) =>
        request.url.includes('/annotations') ? Promise.resolve(Response.json([{message}])) : next(request)
    })
    const {id} = await openOn(stage)
    const target = {...stage.target, jobCheckRun: 5}
    expect(await closeRun({...opening, id, jobStatus: 'cancelled'}, target)).toMatchObject({conclusion: 'timed_out'})
    expect(runsOn(stage)).toMatchObject([{status: 'completed', conclusion: 'timed_out'}])
  })

  test('a run whose id was never learned, by its key', async () => {
    const stage = setStage()
    await openOn(stage)
    await publish(checkRunWith(0), stage.target)
    expect(await closeRun({...opening, jobStatus: 'failure'}, stage.target)).toMatchObject({closed: true})
    expect(runsOn(stage)).toMatchObject([{conclusion: 'failure'}, {conclusion: 'success'}])
  })

  test('keeps what a report that broke off had said', async () => {
    const controller = new AbortController()
    let gone = false
    const stage = setStage({
      front: (request, {number, next}) => {
        if (number === 4) {
          gone = true
          controller.abort()
        }
        // Everything fails from the second batch on, also the report's own attempt to close the run.
        return gone ? Promise.resolve(new Response(null, {status: 502})) : next(request)
      }
    })
    const {id} = await openOn(stage)
    const publishing = publish(checkRunWith(120), {...stage.target, openRunId: id, stop: controller.signal})
    await expect(publishing).rejects.toThrow('cancelled')
    expect(runsOn(stage)).toMatchObject([{status: 'in_progress'}])
    gone = false
    await closeRun({...opening, id, jobStatus: 'cancelled'}, stage.target)
    const [run] = runsOn(stage)
    expect(run).toMatchObject({status: 'completed', conclusion: 'cancelled', text: 'The text.'})
    expect(run!.summary).toMatch(/^The job was cancelled before it reported: .*\n\nThe summary\.$/)
    expect(run!.messages).toHaveLength(50)
  })

  test('leaves a completed run and one that never was alone', async () => {
    const stage = setStage()
    const {id} = await openOn(stage)
    await publish(checkRunWith(0), {...stage.target, openRunId: id})
    const before = runsOn(stage)
    expect(await closeRun({...opening, id, jobStatus: 'failure'}, stage.target)).toEqual({closed: false})
    expect(await closeRun({...opening, id: 4711, jobStatus: 'failure'}, stage.target)).toEqual({closed: false})
    expect(await closeRun({...opening, external_id: 'other', jobStatus: 'failure'}, stage.target)).toEqual({
      closed: false
    })
    expect(runsOn(stage)).toEqual(before)
  })

  test.each(Object.keys(faults))('lands in spite of %s', async fault => {
    for (const number of [2, 3, 4]) {
      const stage = setStage({front: inFront(at => (at === number ? fault : undefined))})
      const {id} = await openOn(stage)
      await closeRun({...opening, id, jobStatus: 'cancelled'}, stage.target)
      expect(runsOn(stage)).toMatchObject([{id, status: 'completed', conclusion: 'cancelled'}])
    }
  })
})

describe('what start/ hands on', () => {
  test('each name gets its own run, the last one of equal names', () => {
    const one = handOn(undefined, {id: 11, name: 'Tests'})
    const two = handOn(one, {id: 12, name: 'Lint'})
    const three = handOn(two, {id: 13, name: 'Tests'})
    expect(handedOn(two, 'Tests')).toBe(11)
    expect(handedOn(three, 'Tests')).toBe(13)
    expect(handedOn(three, 'Lint')).toBe(12)
    expect(handedOn(three, 'Types')).toBeUndefined()
  })

  test('an id alone is for every name, and what is no id is for none', () => {
    expect(handedOn('4711', 'Tests')).toBe(4711)
    expect(handedOn(handOn('4711', {id: 12, name: 'Lint'}), 'Tests')).toBe(4711)
    for (const value of [undefined, '', 'x', '12x', '-1', '1:zz', '9'.repeat(400)])
      expect(handedOn(value, 'Tests')).toBeUndefined()
  })
})
