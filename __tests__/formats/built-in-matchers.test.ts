import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parseMatchers} from 'problem-matcher-parser'
import {builtInMatchers} from '../../src/formats/matchers/built-in.ts'
import {problemMatcher} from '../../src/formats/problem-matcher.ts'
import {locateProblems} from '../../src/locate-problems.ts'
import {fixtures, readFixture} from './read.ts'

/** Set to write what the matchers find today as the goldens; read the difference before committing it. */
const update = process.env['VERDICT_GOLDENS'] === 'update'

const folder = join(fixtures, 'built-in-matchers')
const logs = readdirSync(folder).filter(file => file.endsWith('.log'))
const names = [...builtInMatchers.keys()]
/** A log is named after its matcher, with a word of its own behind it. */
const matcherOf = (log: string): string =>
  names
    .filter(name => log === `${name}.log` || log.startsWith(`${name}-`))
    .reduce((a, b) => (a.length > b.length ? a : b))

const found = async (name: string, log: string): Promise<string[]> => {
  const report = await readFixture(problemMatcher({matchers: [builtInMatchers.get(name)!]}), `built-in-matchers/${log}`)
  expect(report.unreadable).toBeNull()
  const [located] = locateProblems([report], {
    files: undefined,
    workspace: '/home/runner/work/shop/shop',
    pathPrefix: ''
  })
  return located!.problems.map(({source, severity, location, code, message}) => {
    const {path = '', start} = location ?? {}
    const place = [path, ...(start ? [start.line] : []), ...(start?.column === undefined ? [] : [start.column])].join(
      ':'
    )
    return `${source} ${severity} ${place} ${code?.value ?? '-'} ${message}`
  })
}

test('are the tools that are promised', () => {
  expect(names).toEqual(
    'tsc eslint-stylish eslint-compact gcc clang msvc go python ruff mypy pyright rust javac dotnet php phpunit shellcheck hadolint yamllint actionlint'.split(
      ' '
    )
  )
})

describe.each(names)('%s', name => {
  test('is valid, and no slower than the cube of a line', () => {
    const {matchers, problems} = parseMatchers(builtInMatchers.get(name)!.json)
    expect(problems).toEqual([])
    for (const {patterns} of matchers)
      for (const {expression} of patterns)
        expect([expression.source, Math.max(expression.degree, 3)]).toEqual([expression.source, 3])
  })

  test.each(logs.filter(log => matcherOf(log) === name))('finds all in %s', async log => {
    const lines = await found(name, log)
    const golden = join(folder, log.replace(/log$/, 'golden.txt'))
    if (update) writeFileSync(golden, `${lines.join('\n')}\n`)
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(golden, 'utf8'))
    expect(lines.length).toBeGreaterThan(0)
    expect(readFileSync(join(folder, 'SOURCES.tsv'), 'utf8')).toContain(`${log}\t`)
  })
})

/** Matchers that find something in the logs of others, because these print in the same way. */
const akin: Readonly<Record<string, readonly string[]>> = {
  clang: ['gcc', 'javac', 'mypy', 'shellcheck'],
  dotnet: ['msvc'],
  'eslint-stylish': ['yamllint'],
  gcc: ['clang', 'javac', 'mypy', 'shellcheck'],
  msvc: ['dotnet']
}

test('leave the logs of other tools alone', async () => {
  const strangers: Record<string, string[]> = {}
  for (const name of names)
    for (const log of logs) {
      const other = matcherOf(log)
      if (other === name || (await found(name, log)).length === 0) continue
      strangers[name] = [...new Set([...(strangers[name] ?? []), other])]
    }
  expect(strangers).toEqual(akin)
})
