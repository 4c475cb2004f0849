// node --import ./scripts/strip-types.mjs bench/reading.mjs decode|read FOLDER: prints what reading all files of a folder takes
// by itself, by a TextDecoder or by the reader of JUnit XML; the start of the process and the loading are not counted.
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {openReport} from '../src/discover/source.ts'
import {junit} from '../src/formats/junit.ts'
import {parseReport} from '../src/formats/parse.ts'
import {decodeAll} from './decode.mjs'

const [how, folder] = process.argv.slice(2)

async function readAll() {
  let tests = 0
  for (const name of readdirSync(folder)) {
    const report = await parseReport(junit, {...openReport(name, join(folder, name)), named: true})
    tests += report.tally.identities.length
  }
  return tests
}

const before = process.cpuUsage()
const begin = process.hrtime.bigint()
const count = how === 'decode' ? decodeAll(folder) : await readAll()
const wall = Number(process.hrtime.bigint() - begin) / 1e9
const {user, system} = process.cpuUsage(before)
process.stdout.write(JSON.stringify({count, wall, cpu: (user + system) / 1e6}))
