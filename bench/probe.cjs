// Loaded before what is measured: says at its end what it cost, its start and its threads included.
const {appendFileSync} = require('node:fs')

process.on('exit', () => {
  const builtins = process.moduleLoadList.length
  if (!require('node:worker_threads').isMainThread) return
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  const facts = {cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS * 1024, builtins}
  appendFileSync(process.env.VERDICT_PROBE, `${JSON.stringify(facts)}\n`)
})
