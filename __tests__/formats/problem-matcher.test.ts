import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {problemMatcher, type MatcherFile, type ProblemMatcherOptions} from '../../src/formats/problem-matcher.ts'
import {locateProblems} from '../../src/locate-problems.ts'
import type {Report} from '../../src/model/report.ts'
import {fixtures, readFixture, readText} from './read.ts'

const folder = join(fixtures, 'problem-matcher')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

interface Expected {
  readonly workspace?: string
  readonly config_valid?: boolean
  readonly config_error?: string
  readonly total?: number
  readonly by_level?: Readonly<Record<string, number>>
  readonly total_if_escape_sequences_are_not_stripped?: number
  readonly matches?: readonly {
    readonly owner: string
    readonly level: 'failure' | 'warning' | 'notice'
    readonly message: string
    readonly path?: string
    readonly line?: number
    readonly column?: number
    readonly code?: string
  }[]
}

const files = readdirSync(folder)
const cases = files
  .filter(file => file.endsWith('.expected.json') && file !== 'configs.expected.json')
  .map(file => file.replace('.expected.json', ''))
const severities = {failure: 'error', warning: 'warning', notice: 'info'}

/** What the report says of each problem, as the fixtures say it. */
const found = (report: Report, workspace: string | undefined): unknown[] =>
  locateProblems([report], {files: undefined, workspace, pathPrefix: ''})[0]!.problems.map(problem => ({
    source: problem.source,
    severity: problem.severity,
    message: problem.message,
    path: problem.location?.path,
    start: problem.location?.start,
    code: problem.code?.value
  }))

describe('real matchers on real logs', () => {
  test('say where they are from', () => {
    const sources = read('SOURCES.tsv')
    for (const file of files.filter(each => /\.(?:log|matcher\d?\.json)$/.test(each)))
      expect(sources).toContain(`${file}\t`)
    expect(cases.length).toBeGreaterThan(30)
  })

  test.each(cases)('%s', async name => {
    const expected = JSON.parse(read(`${name}.expected.json`)) as Expected
    const matchers = files
      .filter(file => file.startsWith(`${name}.matcher`))
      .map((path): MatcherFile => ({path, json: read(path)}))
    const report = await readFixture(problemMatcher({matchers, timeout: 50}), `problem-matcher/${name}.log`)
    if (expected.config_valid === false) {
      expect(report.unreadable).toContain(expected.config_error)
      return
    }
    expect(report.unreadable).toBeNull()
    expect(report.problems).toHaveLength(expected.total!)
    const wanted = expected.matches!.map(match => ({
      source: match.owner,
      severity: severities[match.level],
      message: match.message.trim(),
      path: match.path?.trim(),
      // There is no column without a line.
      start: match.line && {line: match.line, ...(match.column === undefined ? {} : {column: match.column})},
      code: match.code
    }))
    expect(found(report, expected.workspace).slice(0, wanted.length)).toEqual(wanted)
    const real = expected.total_if_escape_sequences_are_not_stripped
    if (real === undefined) return
    const asRunner = await readFixture(problemMatcher({matchers, behaviour: 'runner'}), `problem-matcher/${name}.log`)
    expect(asRunner.problems).toHaveLength(real)
  })

  test('configurations', async () => {
    const {cases: configurations} = JSON.parse(read('configs.expected.json')) as {
      cases: {config: unknown; valid: boolean; reason?: string}[]
    }
    for (const {config, valid, reason} of configurations) {
      const {unreadable} = await readText(
        problemMatcher({matchers: [{path: 'm.json', json: JSON.stringify(config)}]}),
        'nothing\n'
      )
      expect(unreadable).toBe(valid ? null : `report: not valid problem-matcher: m.json: ${reason!}.`)
    }
  })
})

describe('the reader', () => {
  const gcc = {
    problemMatcher: [
      {
        owner: 'gcc',
        pattern: [{regexp: '^(.+?):(\\d+):(\\d+): (\\w+): (.+)$', file: 1, line: 2, column: 3, severity: 4, message: 5}]
      }
    ]
  }
  const blocks = {
    problemMatcher: [
      {
        owner: 'blocks',
        severity: 'notice',
        pattern: [
          {regexp: '^file (.+)$', file: 1},
          {regexp: '^ (.+)$', message: 1, loop: true}
        ]
      }
    ]
  }
  test('a block does not go on in another step', async () => {
    const line = (step: string, text: string): string => `job\t${step}\t2026-11-21T10:00:00.0000000Z ${text}\n`
    const together = line('one', 'file a.c') + line('one', ' boom')
    expect((await reading(together)).problems).toHaveLength(1)
    expect((await reading(line('one', 'file a.c') + line('two', ' boom'))).problems).toEqual([])
  })

  const reading = (
    text: string,
    options: Partial<ProblemMatcherOptions> & {matchers?: MatcherFile[]} = {}
  ): Promise<Report> =>
    readText(
      problemMatcher({
        matchers: [
          {path: 'gcc.json', json: gcc},
          {path: 'blocks.json', json: blocks}
        ],
        ...options
      }),
      text
    )
  const time = '2026-11-03T10:15:30.1234567Z '

  test('a downloaded log: times, marks of what was reported, groups, steps', async () => {
    const log = [
      `\ufeff${time}##[group]Run make`,
      `${time}a.c:1:2: error: in a group`,
      `${time}##[endgroup]`,
      `${time}##[error]a.c:3:4: error: reported in the run`,
      `${time}##[warning]a.c:5:6: warning: this too`,
      `${time}file x.c`,
      `${time}##[group]Run make again`,
      `${time} not below x.c`,
      `${time}##[error]Process completed with exit code 1.`
    ]
    const report = await reading(log.join('\n'))
    expect(report.problems.map(({source, severity, message}) => [source, severity, message])).toEqual([
      ['gcc', 'error', 'in a group'],
      ['gcc', 'error', 'reported in the run'],
      ['gcc', 'warning', 'this too']
    ])
    expect(report.warnings).toEqual(['No line matched the problem matcher “blocks”.'])
  })

  test('a log with jobs and steps in front', async () => {
    const log = [
      `build\tcompile\t\ufeff${time}file x.c`,
      `build\tcompile\t${time} one`,
      `build\ttest\t${time} two`,
      `build\ttest\t${time}a.c:1:2: error: three`
    ]
    expect((await reading(log.join('\r\n'))).problems.map(problem => problem.message)).toEqual(['one', 'three'])
  })

  test('in a log that a tool wrote, commands are commands', async () => {
    const report = await reading(
      '##[error]a.c:1:2: error: no\n::error::a.c:1:2: error: no\n2026-11-03 a.c:1:2: error: yes\n'
    )
    expect(report.problems.map(problem => problem.message)).toEqual(['yes'])
  })

  test('47 a match is a point, and a column without a line is none', async () => {
    const numbers = {
      problemMatcher: [{owner: 'n', pattern: [{regexp: '^(.*),(.*),(.+)$', line: 1, column: 2, message: 3, file: 0}]}]
    }
    const {problems} = await reading('3,4,a\nx,4,b\n3,x,c\n0,0,d\n', {matchers: [{path: 'n.json', json: numbers}]})
    const starts = problems.map(({hints}) =>
      hints!.map(hint => (hint.kind === 'location' ? [hint.location.start, hint.location.end] : []))
    )
    expect(starts).toEqual([
      [[{line: 3, column: 4}, undefined]],
      [[undefined, undefined]],
      [[{line: 3}, undefined]],
      [[undefined, undefined]]
    ])
  })

  test('matchers that the log registers', async () => {
    const texts: Record<string, string> = {'.github/gcc.json': JSON.stringify(gcc)}
    const log =
      'a.c:1:2: error: early\n::add-matcher::.github/gcc.json\na.c:1:2: error: found\n::remove-matcher owner=gcc::\na.c:1:2: error: late\n##[add-matcher]/tmp/none.json\n'
    const report = await reading(log, {matchers: [], readMatcherFile: path => texts[path]})
    expect(report.problems.map(problem => problem.message)).toEqual(['found'])
    expect(report.warnings).toEqual([
      "The command 'add-matcher' in line 6 names '/tmp/none.json', which cannot be read here."
    ])
  })

  test('a faulty matcher does not hide what the others find', async () => {
    const faulty = {problemMatcher: [{owner: 'bad', pattern: [{regexp: '(', message: 0}]}]}
    const unsupported = {problemMatcher: [{owner: 'odd', pattern: [{regexp: '(?(1)a|b)', message: 0}]}]}
    const matchers = [
      {path: 'bad.json', json: faulty},
      {path: 'odd.json', json: unsupported},
      {path: 'gcc.json', json: gcc}
    ]
    const report = await reading('a.c:1:2: error: found\n', {matchers})
    expect(report.problems).toHaveLength(1)
    expect(report.unreadable).toBe(
      "report: not valid problem-matcher: bad.json: Matcher 'bad': the expression '(' is invalid: Not enough )'s at offset 1; " +
        "odd.json: Matcher 'odd': the expression '(?(1)a|b)' uses a conditional, ‘(?(1)a|b)’, which JavaScript cannot express."
    )
  })

  test('silence', async () => {
    expect((await reading('')).warnings).toEqual([])
    expect((await reading('\n \n')).warnings).toEqual([])
    expect((await reading('all is well\n')).warnings).toEqual(['No line matched the problem matchers “gcc”, “blocks”.'])
  })

  test('many lines', async () => {
    const text = 'a.c:1:2: error: x\nnoise\n'.repeat(2000)
    const report = await reading(text)
    expect(report.problems).toHaveLength(2000)
    expect(report.tally.findings).toEqual({error: 2000, warning: 0, info: 0})
  })
})
