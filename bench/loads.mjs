// Loaded before a step, or by it as hooks: writes down which files are loaded and how many bytes each has. Node that
// cannot run hooks in the thread that loads runs this file in one of its own.
import {appendFileSync, statSync} from 'node:fs'
import * as module from 'node:module'
import {fileURLToPath} from 'node:url'
import {isMainThread} from 'node:worker_threads'

const note = url => {
  if (url.startsWith('file:'))
    appendFileSync(process.env.VERDICT_LOADS, `${statSync(fileURLToPath(url)).size} ${fileURLToPath(url)}\n`)
}

export async function load(url, context, next) {
  note(url)
  return await next(url, context)
}

if (isMainThread) {
  if (module.registerHooks === undefined) module.register(import.meta.url)
  else
    module.registerHooks({
      load(url, context, next) {
        note(url)
        return next(url, context)
      }
    })
}
