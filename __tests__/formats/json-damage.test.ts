import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {biome} from '../../src/formats/biome.ts'
import {cargo} from '../../src/formats/cargo.ts'
import {ctrf} from '../../src/formats/ctrf.ts'
import {cucumber} from '../../src/formats/cucumber.ts'
import {eslint} from '../../src/formats/eslint.ts'
import {gitlab} from '../../src/formats/gitlab.ts'
import {golangci} from '../../src/formats/golangci.ts'
import {jest} from '../../src/formats/jest.ts'
import {mocha} from '../../src/formats/mocha.ts'
import {mypy} from '../../src/formats/mypy.ts'
import {oxlint} from '../../src/formats/oxlint.ts'
import {playwright} from '../../src/formats/playwright.ts'
import {pylint} from '../../src/formats/pylint.ts'
import {rdjson} from '../../src/formats/rdjson.ts'
import {rspec} from '../../src/formats/rspec.ts'
import {ruff} from '../../src/formats/ruff.ts'
import {sarif} from '../../src/formats/sarif.ts'
import {stylelint} from '../../src/formats/stylelint.ts'
import {fixtures, readText} from './read.ts'

const formats = [
  biome,
  cargo,
  ctrf,
  cucumber,
  eslint,
  gitlab,
  golangci,
  jest,
  mocha,
  mypy,
  oxlint,
  playwright,
  pylint,
  rdjson,
  rspec,
  ruff,
  sarif,
  stylelint
]

/** The smallest fixture of each format that has a problem in it. */
const reports = await Promise.all(
  formats.map(async format => {
    const texts = readdirSync(join(fixtures, format.name))
      .filter(file => !/\.(?:tsv|txt|golden\.json)$/.test(file))
      .map(file => readFileSync(join(fixtures, format.name, file), 'utf8'))
      .sort((a, b) => a.length - b.length)
    for (const text of texts) if ((await readText(format, text)).problems.length > 0) return {format, text}
    throw new Error(`no fixture of ${format.name} has a problem`)
  })
)

const odd = fc.constantFrom<unknown[]>(null, 7, -1, 1e300, '', 'text', '\u0000', true, [], {}, [null], [[]], {
  line: 'x'
})

/** Puts a value in the place of another, or takes it out; `way` chooses the place. */
function replaced(document: unknown, way: readonly number[], value: unknown): unknown {
  const copy = structuredClone(document)
  let parent: Record<string, unknown> | undefined
  let key = ''
  let at = copy
  for (const step of way) {
    if (typeof at !== 'object' || at === null) break
    const keys = Object.keys(at)
    if (keys.length === 0) break
    parent = at as Record<string, unknown>
    key = keys[step % keys.length]!
    at = parent[key]
  }
  if (parent !== undefined) parent[key] = value
  return copy
}

describe('a report that is damaged', () => {
  test.each(reports)('in any of its values is read or refused in words: $format.name', async ({format, text}) => {
    const lines = text.trim().split('\n')
    const isLines = lines.length > 1 && lines.every(line => line.startsWith('{') && line.endsWith('}'))
    const documents = isLines
      ? lines.map(line => JSON.parse(line) as unknown)
      : [JSON.parse(text.slice(text.search(/[[{]/)))]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), {minLength: 1, maxLength: 9}), odd, async (way, value) => {
        const damaged = documents.map(document => JSON.stringify(replaced(document, way, value))).join('\n')
        const report = await readText(format, damaged, true)
        for (const problem of report.problems) expect(problem.message).not.toBe('')
        if (report.unreadable !== null) expect(report.unreadable).toMatch(/not valid \S+: [^\n]+[^.]\.$/)
      }),
      {numRuns: 30}
    )
  })

  test.each(reports)('by a cut or a stray character is never a clean run: $format.name', async ({format, text}) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('', '}', '"', '\\', ',', 'x'),
        async (at, character) => {
          const damaged =
            character === '' ? text.slice(0, at).trimEnd() : text.slice(0, at) + character + text.slice(at)
          const report = await readText(format, damaged, true)
          const {outcomes, findings} = report.tally
          const failures = outcomes.failed + outcomes.errored + findings.error + findings.warning + findings.info
          const isSilent = report.unreadable === null && report.warnings.length === 0 && failures === 0
          // Nothing, or a line of something else, is what a line format writes for a clean run.
          if (damaged.trim().length > 1) expect(isSilent).toBe(false)
        }
      ),
      {numRuns: 30}
    )
  })
})
