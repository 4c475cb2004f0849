import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Seed} from './target.ts'

/** The fixtures of the tests, one folder a format. */
export const fixtures = join(import.meta.dirname, '..', 'fixtures')

/** Larger fixtures are cut there: a fuzzer wants many runs. */
const longestSeed = 24 * 1024

const notReports = /\.golden\.json$|^SOURCES\.tsv$|\.md$/

/** The fixtures of some folders, each with its folder's name as its kind. */
export const seedsOf = (folders: readonly string[]): readonly Seed[] =>
  folders.flatMap(folder =>
    readdirSync(join(fixtures, folder))
      .filter(file => !notReports.test(file) && statSync(join(fixtures, folder, file)).isFile())
      .sort()
      .map(file => ({
        text: readFileSync(join(fixtures, folder, file), 'utf8').slice(0, longestSeed),
        kind: folder
      }))
  )
