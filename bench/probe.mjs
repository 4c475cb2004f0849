// Loaded before the step: counts what it loads, and says so at its end with the peak of its memory.
import {appendFileSync} from 'node:fs'
import * as module from 'node:module'

let files = 0
let bytes = 0
module.registerHooks?.({
  load(url, context, next) {
    const loaded = next(url, context)
    if (url.startsWith('file:')) {
      files++
      bytes += loaded.source?.length ?? 0
    }
    return loaded
  }
})
process.on('exit', () => {
  const facts = {files, bytes, builtins: process.moduleLoadList.length, rss: process.resourceUsage().maxRSS * 1024}
  appendFileSync(process.env.VERDICT_PROBE, `${JSON.stringify(facts)}\n`)
})
