// Removes the types and nothing else, so that line numbers in failures are those of the source. With VERDICT_MUTANT
// (`<file>:<from>:<to>`, see mutate.mjs) an empty statement takes the place of one statement of one file.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import amaro from 'amaro'

const [, mutated, from, to] = /^(.*):(\d+):(\d+)$/.exec(process.env.VERDICT_MUTANT ?? '') ?? []
const own = readFileSync(import.meta.filename)

const blank = source =>
  source.slice(0, Number(from)) +
  source.slice(Number(from), Number(to)).replace(/[^\n]/g, ' ').replace(/.$/s, ';') +
  source.slice(Number(to))

export default {
  process(source, file) {
    return {code: amaro.transformSync(file === mutated ? blank(source) : source, {mode: 'strip-only'}).code}
  },
  getCacheKey(source, file) {
    const mutant = file === mutated ? process.env.VERDICT_MUTANT : ''
    return createHash('sha256')
      .update(own)
      .update(source)
      .update('\0')
      .update(file)
      .update('\0')
      .update(mutant)
      .digest('hex')
  }
}
