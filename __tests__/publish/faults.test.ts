import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {publish} from '../../src/publish/github.ts'
import {faults, inFront} from './faults.ts'
import {checkRunWith, runsOn, setStage, type Front, type Stage} from './stage.ts'

const sizes = [0, 1, 50, 51, 120, 1000]
const writesFor = (count: number): number => Math.max(1, Math.ceil(count / 50))

/** Publishes through a front, while it watches that writes are serial and that no run is completed before it is whole. */
async function publishThrough(count: number, front: Front) {
  const checkRun = checkRunWith(count)
  const broken: string[] = []
  let underWay = 0
  const stage: Stage = setStage({
    front: async (request, at) => {
      if (++underWay > 1) broken.push(`request ${at.number} while another was under way`)
      try {
        return await front(request, at)
      } finally {
        underWay--
        for (const run of runsOn(stage))
          if (run.status === 'completed' && run.messages.length !== count)
            broken.push(`completed with ${run.messages.length} annotations by request ${at.number}`)
      }
    }
  })
  const published = await publish(checkRun, stage.target)
  return {stage, checkRun, published, broken}
}

/** The whole promise: one run, every annotation once and in order, the conclusion right and last. */
function expectWhole({stage, checkRun, published, broken}: Awaited<ReturnType<typeof publishThrough>>): void {
  expect(broken).toEqual([])
  const runs = runsOn(stage)
  expect(runs.map(({external_id}) => external_id)).toEqual([checkRun.external_id])
  expect(runs[0]).toMatchObject({
    status: 'completed',
    conclusion: checkRun.conclusion,
    title: checkRun.title,
    summary: checkRun.summary,
    text: checkRun.text
  })
  expect(runs[0]!.messages).toEqual(checkRun.annotations.map(({message}) => message))
  expect(published).toMatchObject({id: runs[0]!.id, annotations: checkRun.annotations.length})
  expect(published.requests).toBe(stage.requests.length)
  expect(stage.clock.slept.reduce((sum, slept) => sum + slept, 0)).toBeLessThanOrEqual(120_000)
}

describe.each(Object.keys(faults))('%s', fault => {
  const matrix = sizes.flatMap(size => {
    const writes = writesFor(size)
    const at = writes <= 3 ? Array.from({length: writes}, (_, index) => index + 1) : [1, 2, 11, writes]
    return at.map(number => [number, size] as const)
  })
  test.each(matrix)('at request %i of %i annotations', async (number, size) => {
    const ended = await publishThrough(
      size,
      inFront(at => (at === number ? fault : undefined))
    )
    expectWhole(ended)
    expect(ended.stage.requests.length).toBeGreaterThan(writesFor(size))
  })

  test('at each request of 120 annotations, twice running', async () => {
    for (let number = 1; number <= 5; number++)
      expectWhole(
        await publishThrough(
          120,
          inFront(at => (at === number || at === number + 1 ? fault : undefined))
        )
      )
  })
})

describe('storms', () => {
  test.each(['500 before', '502 before', '502 after', 'reset before', 'reset after', 'answer cut off'])(
    '%s the first time that each of 20 writes is made',
    async fault => {
      const seen = new Set<string>()
      const front: Front = async (request, {next, now}) => {
        const body = `${request.method} ${await request.clone().text()}`
        if (request.method === 'GET' || seen.has(body)) return await next(request)
        seen.add(body)
        return await faults[fault]!(request, {pass: next, now})
      }
      expectWhole(await publishThrough(1000, front))
    }
  )

  const names = Object.keys(faults).filter(name => !/secondary without|primary/.test(name))
  test('any faults at any requests, as long as patience lasts', async () => {
    const storm = fc.array(fc.option(fc.constantFrom(...names), {freq: 2, nil: undefined}), {maxLength: 12})
    await fc.assert(
      fc.asyncProperty(storm, fc.constantFrom(0, 1, 51, 120, 260), async (weather, size) => {
        const front = inFront(number => weather[number - 1])
        let ended
        try {
          ended = await publishThrough(size, front)
        } catch (error) {
          // Patience may end; it must end with a sentence.
          expect((error as Error).message).toMatch(/of the timeout are left|tried 6 times/)
          return
        }
        expectWhole(ended)
      }),
      {numRuns: 300}
    )
  })

  test('a write that lands late, up to the end that GitHub puts to it', async () => {
    for (const late of [1_000, 5_000, 9_000])
      for (let number = 1; number <= 3; number++) {
        const waiting: {due: number; land: () => Promise<Response>}[] = []
        const front: Front = async (request, at) => {
          for (const {land} of waiting.splice(0, waiting.filter(({due}) => due <= at.now.getTime()).length))
            await land()
          if (at.number !== number) return await at.next(request)
          waiting.push({due: at.now.getTime() + late, land: () => at.next(request)})
          return new Response('', {status: 504})
        }
        const ended = await publishThrough(120, front)
        // What has not landed by now does so at last.
        for (const {land} of waiting) await land()
        expectWhole(ended)
      }
  })
})
