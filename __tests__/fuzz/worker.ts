import {parentPort, workerData} from 'node:worker_threads'
import {startCampaign, type Find, type Watcher} from './campaign.ts'
import {watchCoverage} from './coverage.ts'
import {shareInput} from './shared-input.ts'
import {openTargets} from './targets.ts'

/** What the thread is to do. */
export interface Order {
  readonly seed: number
  readonly milliseconds: number
  /** Names of targets; all without one. */
  readonly targets: readonly string[]
  readonly memory: SharedArrayBuffer
}

/** What the thread tells. */
export type News =
  | {readonly kind: 'find'; readonly find: Find}
  | {readonly kind: 'count' | 'end'; readonly tried: Readonly<Record<string, number>>; readonly reached: number}

const {seed, milliseconds, targets: wanted, memory} = workerData as Order
const tell = (news: News): void => parentPort!.postMessage(news)
const shared = shareInput(memory)
const targets = (await openTargets()).filter(({name}) => wanted.length === 0 || wanted.includes(name))
const coverage = await watchCoverage(new URL('../../', import.meta.url).href)

// Two looks at the coverage cost more than most inputs do, so that only some inputs are watched.
let inputs = 0
const watched = 6
const watcher: Watcher = {
  async trying(target, input) {
    shared.put(target, input)
    if (++inputs % watched === 0) await coverage.isNew()
  },
  interesting: async () => inputs % watched === 0 && (await coverage.isNew())
}
const tried: Record<string, number> = Object.fromEntries(targets.map(({name}) => [name, 0]))
const campaigns = targets.map(target => ({name: target.name, next: startCampaign(target, seed, watcher)}))
// The readers are most of what reads hostile text, so they get most of the time.
const turns = campaigns.flatMap(campaign => Array.from({length: campaign.name === 'readers' ? 8 : 2}, () => campaign))
const end = Date.now() + milliseconds
let told = Date.now()
for (let turn = 0; Date.now() < end; turn++) {
  const {name, next} = turns[turn % turns.length]!
  const find = await next()
  tried[name]!++
  if (find !== undefined) tell({kind: 'find', find})
  if (Date.now() - told > 1000) {
    told = Date.now()
    tell({kind: 'count', tried, reached: coverage.reached()})
  }
}
tell({kind: 'end', tried, reached: coverage.reached()})
