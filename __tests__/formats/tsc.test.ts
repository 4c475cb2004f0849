import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {tsc} from '../../src/formats/tsc.ts'
import type {Location} from '../../src/model/diagnostic.ts'
import type {Report} from '../../src/model/report.ts'
import {readFixture, readText} from './read.ts'

const places = (report: Report): (Location | undefined)[] =>
  report.problems.map(problem => {
    const hint = problem.hints?.find(each => each.kind === 'location')
    return hint?.kind === 'location' ? hint.location : undefined
  })
const shown = (report: Report): string[] =>
  places(report).map((place, index) => {
    const at = place === undefined ? '-' : `${place.path}:${place.start?.line ?? ''}:${place.start?.column ?? ''}`
    return `${at} ${report.problems[index]!.code?.value ?? '-'}`
  })

const plainLine = "src/a.ts(1,2): error TS2322: Type 'x' is not assignable to type 'y'.\n"

describe('what tsc prints', () => {
  test('the same problems in plain and in --pretty output, of every version', async () => {
    const plain = shown(await readFixture(tsc, 'tsc/ts5-plain.txt'))
    expect(plain).toHaveLength(13)
    expect(plain[0]).toBe('app/(shop)/[id]/page.ts:2:3 TS2322')
    expect(shown(await readFixture(tsc, 'tsc/ts5-pretty.txt'))).toEqual(plain)
    expect(shown(await readFixture(tsc, 'tsc/ts5-watch.txt'))).toEqual(plain)

    const seven = await readFixture(tsc, 'tsc/ts7-pretty.txt')
    expect(seven.problems).toHaveLength(15)
    expect(places(await readFixture(tsc, 'tsc/ts6-github-log.txt'))).toEqual(places(seven))
    expect(seven.warnings).toEqual([])
  })

  test.each(['tsc/ts6-pretty-ranges.txt', 'tsc/ts7-pretty-ranges.txt'])(
    'ranges end where the squiggles do: %s',
    async name => {
      expect(places(await readFixture(tsc, name))).toEqual([
        {path: 'a.ts', start: {line: 2, column: 6}, end: {line: 5, column: 2}},
        // The middle of a long range is left out, and a blank line is not underlined.
        {path: 'a.ts', start: {line: 6, column: 6}, end: {line: 15, column: 2}},
        {path: 'a.ts', start: {line: 16, column: 19}, end: {line: 16, column: 20}},
        {path: 'a.ts', start: {line: 16, column: 38}, end: {line: 16, column: 43}},
        {path: 'a.ts', start: {line: 19, column: 19}, end: {line: 19, column: 20}}
      ])
    }
  )

  test('related information belongs to its problem, above or below its source lines', async () => {
    for (const name of ['tsc/ts6-pretty-ranges.txt', 'tsc/ts7-pretty-ranges.txt']) {
      const {problems} = await readFixture(tsc, name)
      expect(problems).toHaveLength(5)
      expect(problems[0]!.details).toContain("'zz' is declared here.")
      expect(problems[0]!.details).toContain('a.ts:1:49')
      expect(problems[2]!.details).toBeUndefined()
    }
  })

  test('continuation lines belong to the message', async () => {
    const {problems} = await readFixture(tsc, 'tsc/ts5-global-nofile.txt')
    expect(problems.map(({message}) => message)).toEqual([
      "Cannot find type definition file for 'nosuch'.\n  The file is in the program because:\n    Entry point of type library 'nosuch' specified in compilerOptions",
      "File 'nofile.ts' not found.\n  The file is in the program because:\n    Root file specified for compilation"
    ])
    expect(problems[0]!.hints).toBeUndefined()
  })

  test('behind a blank line nothing belongs to a problem in plain output', async () => {
    const {problems} = await readText(tsc, "a.ts(1,1): error TS2322: no.\n\n  src/b.ts:2:3 - 'x' is here.\n")
    expect(problems.map(({message, details}) => [message, details])).toEqual([['no.', undefined]])
  })

  test('an error about a configuration file lies in that file', async () => {
    const [first] = places(await readFixture(tsc, 'tsc/ts5-global-config.txt'))
    expect(first).toEqual({path: '/home/runner/work/widget-shop/widget-shop/tsc/glob2/tsconfig.json'})
  })

  test('source lines that look like problems are none', async () => {
    const report = await readText(
      tsc,
      [
        'src/a.ts:12:1 - error TS2322: No.',
        '',
        '12 src/b.ts(1,2): error TS1: in a template literal',
        '   ~~~~~~~~',
        '',
        '  src/c.ts:3:4 - Declared here.',
        '    3 src/d.ts(1,2): error TS1: in another',
        '      ~~~~~~~~',
        '',
        plainLine
      ].join('\n')
    )
    expect(shown(report)).toEqual(['src/a.ts:12:1 TS2322', 'src/a.ts:1:2 TS2322'])
    expect(places(report)[0]!.end).toEqual({line: 12, column: 9})
  })

  test('warnings, suggestions and messages keep their severity', async () => {
    const report = await readText(
      tsc,
      'a.ts(1,1): warning TS1: w\na.ts(1,1): suggestion TS2: s\na.ts(1,1): message TS3: m\n'
    )
    expect(report.problems.map(({severity}) => severity)).toEqual(['warning', 'info', 'info'])
  })

  test.each([
    ['turbo', 'web:build: ', [{path: 'src/a.ts', start: {line: 1, column: 2}}]],
    ['lerna', '@shop/web: ', [{path: 'src/a.ts', start: {line: 1, column: 2}}]],
    ['concurrently', '[types] ', [{path: 'src/a.ts', start: {line: 1, column: 2}}]],
    ['BuildKit', '#12 3.456 ', [{path: 'src/a.ts', start: {line: 1, column: 2}}]],
    ['GitLab', '2026-11-21T10:00:00.123456Z 01O ', [{path: 'src/a.ts', start: {line: 1, column: 2}}]],
    [
      'gh run view --log',
      'build\tRun tsc\t2026-11-21T10:00:00.1234567Z ',
      [{path: 'src/a.ts', start: {line: 1, column: 2}}]
    ],
    [
      'pnpm, whose folder comes first',
      'packages/web build: ',
      [
        {path: 'packages/web/src/a.ts', start: {line: 1, column: 2}},
        {path: 'src/a.ts', start: {line: 1, column: 2}}
      ]
    ]
  ])('what %s puts in front of each line', async (_, prefix, expected) => {
    const text = `${prefix}src/a.ts(1,2): error TS2322: No.\n${prefix}  Because.\n${prefix}Done.\n`
    const {problems} = await readText(tsc, text)
    expect(problems.map(({message}) => message)).toEqual(['No.\n  Because.'])
    expect(problems[0]!.hints).toEqual(expected.map(location => ({kind: 'location', location})))
    expect(tsc.recognizes(text)).toBe(true)
  })

  test('a path with brackets and a message with a place', async () => {
    const report = await readText(tsc, 'a(1,2)/[b].ts(3,4): error TS6: see x.ts(5,6): error TS7: y\n')
    expect(shown(report)).toEqual(['a(1,2)/[b].ts:3:4 TS6'])
    expect(report.problems[0]!.message).toBe('see x.ts(5,6): error TS7: y')
  })
})

describe('a watch', () => {
  const starts = '[10:00:00 AM] Starting compilation in watch mode...\n\n'
  const changed = '[10:00:05 AM] File change detected. Starting incremental compilation...\n\n'
  const found = (count: number): string => `\n[10:00:06 AM] Found ${count} errors. Watching for file changes.\n\n`

  test('only the last compilation counts', async () => {
    const report = await readFixture(tsc, 'tsc/ts7-watch-pretty.txt')
    expect(report.problems).toHaveLength(15)
    expect(report.warnings).toEqual([])
    const clean = await readText(tsc, starts + plainLine + found(1).replace('errors', 'error') + changed + found(0))
    expect(clean.problems).toEqual([])
    expect(clean.warnings).toEqual([])
  })

  test('a compilation that says nothing yet does not make the one before disappear', async () => {
    const report = await readText(tsc, starts + plainLine + found(1) + changed)
    expect(report.problems).toHaveLength(1)
    expect(report.warnings).toEqual(['The report of this watch ends in the middle of a compilation.'])
    const partly = await readText(tsc, starts + plainLine + plainLine + found(2) + changed + plainLine)
    expect(partly.problems).toHaveLength(1)
    expect(partly.warnings).toHaveLength(1)
  })
})

describe('what must not look clean', () => {
  test('a summary that counts errors that are not listed', async () => {
    for (const summary of [
      'Found 3 errors in 2 files.',
      'Found 3 errors.',
      'Found 3 errors in the same file, starting at: a.ts:2'
    ]) {
      const {problems} = await readText(tsc, `${summary}\n`)
      expect(problems).toEqual([
        {severity: 'error', source: 'tsc', message: 'tsc found 3 errors, but the report lists none'}
      ])
    }
    const some = await readText(tsc, `${plainLine}\nFound 3 errors in 2 files.\n`)
    expect(some.problems).toHaveLength(1)
    expect(some.warnings).toEqual(['tsc found 3 errors, but the report lists 1.'])
  })

  test('summaries of other tools do not count', async () => {
    const report = await readText(tsc, 'Found 3 errors in 2 files (checked 5 source files)\nFound nothing\n', true)
    expect(report.problems).toEqual([])
  })

  test.each([
    ['sh: 1: tsc: not found'],
    ['/bin/bash: line 1: tsc: command not found'],
    ["'tsc' is not recognized as an internal or external command,"],
    ['                This is not the tsc command you are looking for                '],
    ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory']
  ])('a compiler that did not run: %s', async line => {
    const {problems} = await readText(tsc, `> tsc -p .\n${line}\n`, true)
    expect(problems.map(({severity, message}) => [severity, message])).toEqual([['error', line.trim()]])
  })

  test('a compiler that crashed says with which error', async () => {
    const crash =
      'throw e;\n^\n\nError: Debug Failure. Expected position >= 0\n    at fail (_tsc.js:1:1)\n\nNode.js v24.11.1\n'
    const {problems} = await readText(tsc, plainLine + crash)
    expect(problems.map(({message}) => message.split('\n')[0])).toEqual([
      "Type 'x' is not assignable to type 'y'.",
      'Error: Debug Failure. Expected position >= 0'
    ])
  })

  test('a named file with nothing of tsc in it is a clean run', async () => {
    const report = await readText(tsc, '> shop@1.0.0 types\n> tsc -p .\n\n', true)
    expect([report.problems, report.warnings, report.unreadable]).toEqual([[], [], null])
  })
})

describe('recognition', () => {
  test.each([
    [plainLine],
    ['error TS5058: The specified path does not exist.'],
    [`\n> shop@1.0.0 types\n> tsc -p .\n\n${plainLine}`],
    [`yarn run v1.22.22\n$ tsc -p .\n${plainLine}`],
    ['[10:00:00 AM] Starting compilation in watch mode...\n\n[10:00:02 AM] Found 0 errors. Watching for file changes.'],
    ["10:00:00 AM - Project 'tsconfig.json' is up to date because newest input is older than output\n"]
  ])('of %j', text => {
    expect(tsc.recognizes(text)).toBe(true)
  })

  test.each([
    ['a README that quotes it', `# Shop\n\nRun \`tsc\`:\n\n${plainLine}`],
    ['source code', `// ${plainLine}export const a = 1\n`],
    ['a log that goes on about something else', `Building shop…\n${plainLine}`],
    ['a compiler of another language', 'src/a.cs(1,2): error CS0029: Cannot convert\n'],
    ['an indented quotation', `  ${plainLine}`],
    ['nothing', ''],
    ['a package manager alone', '> shop@1.0.0 types\n> tsc -p .\n']
  ])('not of %s', (_, text) => {
    expect(tsc.recognizes(text)).toBe(false)
  })

  test('not of a long log that has one such line at its end', () => {
    expect(tsc.recognizes(`npm notice\n`.repeat(200) + plainLine)).toBe(false)
  })
})

describe('hostile output', () => {
  test('any text is read to its end without a word of tsc', async () => {
    const pieces = fc.constantFrom(
      '(1,2)',
      ': error TS1: ',
      ' - error',
      ':1:2',
      '~~~',
      '  ',
      '\n',
      '12 ',
      '\u001b[7m',
      'Found 1 error',
      '.',
      ' in a:1',
      '\u0000'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string())), async parts => {
        const report = await readText(tsc, parts.join(''), true)
        expect(report.unreadable).toBeNull()
        for (const place of places(report)) expect(place === undefined || place.path.length > 0).toBe(true)
      })
    )
  })

  test('many lines, and lines of a megabyte, take linear time', async () => {
    const lines = Array.from({length: 200_000}, (_, index) => `src/a${index}.ts(${index + 1},2): error TS2322: No.`)
    const report = await readText(tsc, lines.join('\n'))
    expect(report.tally.findings.error).toBe(200_000)
    for (const piece of ['(1,2', ':1:1', 'Found 1 errors in :1', 'x: ', '  :1', '\u001b[', '~', '1 '])
      expect(
        (await readText(tsc, `a.ts:1:1 - error TS1: x\n\n${piece.repeat(1_000_000 / piece.length)}\n`)).problems
      ).toHaveLength(1)
  })

  test('a message is cut, and says so', async () => {
    const report = await readText(tsc, `${plainLine}${`  ${'x'.repeat(1000)}\n`.repeat(1000)}`)
    const {message} = report.problems[0]!
    expect(message.length).toBeLessThan(70_000)
    expect(message.slice(-60)).toMatch(/ \(\d{3} more lines\)$/)
  })
})
