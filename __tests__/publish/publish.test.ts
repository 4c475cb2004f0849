import {describe, expect, test} from '@jest/globals'
import {publish} from '../../src/publish/github.ts'
import {checkRunWith, runsOn, setStage} from './stage.ts'

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
})
