// node --import ./scripts/strip-types.mjs file.ts: runs TypeScript as it is, on every Node that develops Verdict.
// The package of the workspace is taken from its sources, as in the tests: nothing has to be compiled first.
import {register} from 'node:module'

const hooks = `
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import amaro from ${JSON.stringify(import.meta.resolve('amaro'))}

const own = ${JSON.stringify(new URL('../packages/problem-matcher-parser/src/index.ts', import.meta.url).href)}
export const resolve = (name, context, next) =>
  name === 'problem-matcher-parser' ? {url: own, format: 'module', shortCircuit: true} : next(name, context)
export const load = (url, context, next) =>
  url.startsWith('file:') && url.endsWith('.ts')
    ? {
        format: 'module',
        source: amaro.transformSync(readFileSync(fileURLToPath(url), 'utf8'), {mode: 'strip-only'}).code,
        shortCircuit: true
      }
    : next(url, context)
`
register(`data:text/javascript,${encodeURIComponent(hooks)}`, import.meta.url)
