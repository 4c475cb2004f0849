// Removes the types and nothing else, so that line numbers in failures are those of the source. The files that
// VERDICT_MUTATED_FILES names get a switch around each statement (see mutate.mjs).
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {delimiter, relative, resolve, sep} from 'node:path'
import amaro from 'amaro'

const own = readFileSync(import.meta.filename)
const mutated = new Set((process.env.VERDICT_MUTATED_FILES ?? '').split(delimiter).filter(each => each !== ''))
const {withSwitches} = mutated.size === 0 ? {} : await import('./mutation/statements.mjs')
const root = resolve(import.meta.dirname, '..')
const nameOf = file => relative(root, file).split(sep).join('/')

export default {
  process(source, file) {
    const name = nameOf(file)
    const text = mutated.has(name) ? withSwitches(name, source) : source
    return {code: amaro.transformSync(text, {mode: 'strip-only'}).code}
  },
  getCacheKey(source, file) {
    const state = mutated.has(nameOf(file)) ? String(withSwitches) : ''
    return createHash('sha256').update([own, source, file, state].join('\0')).digest('hex')
  }
}
