import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {startCampaign, tryInput} from './fuzz/campaign.ts'
import {hostileFiles} from './fuzz/hostile.ts'
import type {Target} from './fuzz/target.ts'
import {closeTargets, openTargets} from './fuzz/targets.ts'

const targets = new Map<string, Target>()
beforeAll(async () => {
  for (const target of await openTargets()) targets.set(target.name, target)
})
afterAll(closeTargets)

/** How many inputs the short run makes for each target; `npm run fuzz` goes on for as long as it is told. */
const tries = {
  readers: 60,
  pipeline: 20,
  writers: 20,
  bundle: 20,
  'fan-in': 10,
  baseline: 40,
  matchers: 20,
  files: 20,
  gate: 5,
  server: 10,
  socket: 20
}

describe('every hostile file is taken without a crash, in bounded time and memory, and stays in its place', () => {
  const files = hostileFiles()
  test.each(files.map(file => [`${file.target}: ${file.name}`, file] as const))('%s', async (_, {target, input}) => {
    expect(await tryInput(targets.get(target)!, input, 1)).toBeUndefined()
  })

  test('there are some for each of the targets', () => {
    expect(new Set(files.map(({target}) => target))).toEqual(new Set(Object.keys(tries)))
  })
})

test.each(Object.entries(tries))(
  'a short run of the fuzzer against %s, %i inputs, finds nothing',
  async (name, number) => {
    const next = startCampaign(targets.get(name)!, 1)
    for (let left = number; left > 0; left--) expect(await next()).toBeUndefined()
  }
)
