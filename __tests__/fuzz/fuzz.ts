import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Worker} from 'node:worker_threads'
import {causeOf, type Find} from './campaign.ts'
import {shareInput} from './shared-input.ts'
import type {News, Order} from './worker.ts'

/**
 * No input may keep a thread so long without a sign of life: of processor time, so that a busy machine is no find, and of
 * time, for one that waits for ever.
 */
const hangsAfter = {processor: 30_000, waiting: 600_000}

/** What a thread may hold at any moment, with all that it is itself: an input is 96 KB at the most. */
const memoryMb = 384

const {values} = parseArgs({
  options: {
    seconds: {type: 'string', default: '60'},
    seed: {type: 'string', default: String(Date.now() % 2 ** 31)},
    target: {type: 'string', multiple: true, default: []},
    out: {type: 'string', default: 'coverage/fuzz'}
  }
})
const end = Date.now() + Number(values.seconds) * 1000
const causes = new Map<string, number>()
const totals = new Map<string, number>()

function keep(find: Find): void {
  const cause = causeOf(find)
  causes.set(cause, (causes.get(cause) ?? 0) + 1)
  if (causes.get(cause)! > 1) return
  mkdirSync(values.out, {recursive: true})
  const file = join(values.out, `${find.target}-${find.kind}-${cause}`)
  writeFileSync(file, find.text)
  writeFileSync(`${file}.txt`, `${find.target}, format ${find.kind}, seed ${find.seed}\n${find.message}\n`)
  console.log(`${file}\n  ${find.message.slice(0, 1500).replaceAll('\n', '\n  ')}`)
}

/** Of the whole process, in milliseconds: the main thread does next to nothing. */
function processorTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs one thread until the time is over, or it hangs or dies. */
async function runThread(seed: number): Promise<void> {
  const shared = shareInput()
  const order: Order = {seed, milliseconds: end - Date.now(), targets: values.target, memory: shared.memory}
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: order,
    resourceLimits: {maxOldGenerationSizeMb: memoryMb}
  })
  let tried: Readonly<Record<string, number>> = {}
  let count = -1
  let alive = {at: Date.now(), processor: processorTime()}
  const blame = (message: string): void => {
    const {target, kind, text} = shared.get()
    keep({target, kind, seed, message, text})
  }
  const watch = setInterval(() => {
    const now = shared.get().count
    const worked = processorTime() - alive.processor
    const waited = Date.now() - alive.at
    if (now !== count) {
      count = now
      alive = {at: Date.now(), processor: processorTime()}
    } else if (worked > hangsAfter.processor || waited > hangsAfter.waiting) {
      blame(`it does not end: ${Math.round(worked / 1000)} s of work in ${Math.round(waited / 1000)} s`)
      void worker.terminate()
    }
  }, 1000)
  worker.on('message', (news: News) => {
    if (news.kind === 'find') keep(news.find)
    else tried = news.tried
    if (news.kind === 'end') void worker.terminate()
  })
  worker.on('error', (error: Error) => {
    blame(`the thread died: ${error.stack ?? error.message}`)
  })
  await new Promise(resolve => worker.on('exit', resolve))
  clearInterval(watch)
  for (const [name, number] of Object.entries(tried)) totals.set(name, (totals.get(name) ?? 0) + number)
}

let seed = Number(values.seed)
console.log(`fuzzing for ${values.seconds} s from seed ${seed}`)
while (Date.now() < end) {
  await runThread(seed)
  seed += 10_000_019
}
const sum = [...totals.values()].reduce((all, number) => all + number, 0)
console.log(
  `${sum} inputs were tried (${[...totals].map(([name, number]) => `${name} ${number}`).join(', ')}); ${causes.size} of different causes broke a promise`
)
process.exit(causes.size === 0 ? 0 : 1)
