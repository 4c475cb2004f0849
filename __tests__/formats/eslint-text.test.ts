import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {eslintCompact} from '../../src/formats/eslint-compact.ts'
import {eslintStylish} from '../../src/formats/eslint-stylish.ts'
import {eslintUnix} from '../../src/formats/eslint-unix.ts'
import type {Format} from '../../src/formats/format.ts'
import type {Report} from '../../src/model/report.ts'
import {tsc} from '../../src/formats/tsc.ts'
import {readFixture, readText} from './read.ts'

const dialects: readonly Format[] = [eslintStylish, eslintUnix, eslintCompact]

/** A finding in one line, its message without the full stop that stylish leaves out. */
const shown = (report: Report): string[] =>
  report.problems.map(({severity, message, code, hints}) => {
    const hint = hints?.find(each => each.kind === 'location')
    const place = hint?.kind === 'location' ? hint.location : undefined
    const at = `${place?.path ?? '-'}:${place?.start?.line ?? ''}:${place?.start?.column ?? ''}`
    return `${at} ${severity} ${code?.value ?? '-'} ${message.replace(/\.$/, '')}`
  })

describe('what ESLint prints', () => {
  test('is the same in all three formats, code frames and all', async () => {
    const [stylish, unix, compact, color] = await Promise.all([
      readFixture(eslintStylish, 'eslint-stylish/frames.txt'),
      readFixture(eslintUnix, 'eslint-unix/frames.txt'),
      readFixture(eslintCompact, 'eslint-compact/frames.txt'),
      readFixture(eslintStylish, 'eslint-stylish/frames-color.txt')
    ])
    const root = '/home/runner/work/shop/shop'
    const [ignored, ...found] = shown(stylish)
    expect(ignored).toMatch(/^\S+\/api\.js:: warning - File ignored by default/)
    expect(found).toEqual([
      `${root}/src/broken.js:2:1 error - Parsing error: Unexpected token`,
      `${root}/src/cart.jsx:2:1 error no-var Unexpected var, use let or const instead`,
      `${root}/src/cart.jsx:3:7 warning eqeqeq Expected '===' and instead saw '=='`,
      `${root}/src/cart.jsx:3:13 error no-undef 'undefinedHelper' is not defined`,
      expect.stringMatching(/cart\.jsx:7:18 error react-hooks\/rules-of-hooks React Hook "useState"/),
      expect.stringMatching(
        /cart\.jsx:8:10 error react-hooks\/set-state-in-render Error: Cannot call setState during render\n\nCalling[^]*\n {3}9 \| \}\n {2}10 \|$/
      ),
      expect.stringMatching(/typed\.ts:: error - Parsing error: [^]*\n\ntsconfig\.json\(1,10\): error TS18002: /)
    ])
    expect(shown(unix)).toEqual(found)
    expect(shown(compact)).toEqual(found)
    expect(shown(color)).toEqual(found)
    for (const report of [stylish, unix, compact, color]) expect(report.warnings).toEqual([])
    expect(stylish.problems[2]!.code).toEqual({value: 'no-var', url: 'https://eslint.org/docs/latest/rules/no-var'})
  })

  test('a rule at the end of a second line, and messages without a rule', async () => {
    for (const format of dialects) {
      const {problems} = await readFixture(format, `${format.name}/generated.txt`)
      expect(problems).toHaveLength(24)
      const [, , , , , , , , , , , , , , , , , , , , , , two, directive] = problems
      expect(two).toMatchObject({code: {value: '@typescript-eslint/no-unsafe-function-type'}})
      expect(two!.message.split('\n')).toHaveLength(2)
      expect(directive!.code).toBeUndefined()
      expect(directive!.severity).toBe('warning')
    }
  })

  test('a message that ends like a table is not taken for a file', async () => {
    const text =
      '\nsrc/a.js\n  1:2  error  First\n\nlast line of it  my/rule\n  3:4  error  Second  semi\n\n✖ 2 problems (2 errors, 0 warnings)\n'
    expect(shown(await readText(eslintStylish, text))).toEqual([
      'src/a.js:1:2 error my/rule First\n\nlast line of it',
      'src/a.js:3:4 error semi Second'
    ])
  })

  test('several packages at the same time keep their files apart', async () => {
    const text = [
      'web:lint: ',
      'api:lint: ',
      'web:lint: /w/a.js',
      'api:lint: /w/b.js',
      'web:lint:   1:2  error  A  semi',
      'api:lint:   3:4  error  B  semi',
      'web:lint: ',
      'api:lint: ',
      'web:lint: ✖ 1 problem (1 error, 0 warnings)',
      'api:lint: ✖ 1 problem (1 error, 0 warnings)',
      ''
    ].join('\n')
    const report = await readText(eslintStylish, text, true)
    expect(shown(report).sort()).toEqual(['/w/a.js:1:2 error semi A', '/w/b.js:3:4 error semi B'])
    expect(report.warnings).toEqual([])
  })

  test('a failure in one line ends the finding above it, and begins nothing', async () => {
    const text = '/w/a.js:1:2: A. [Error/semi]\n\nESLint found too many warnings (maximum: 0).\nnpm says more\n'
    const {problems} = await readText(eslintUnix, text, true)
    expect(problems.map(({message, details}) => [message, details])).toEqual([
      ['A.', undefined],
      ['ESLint found too many warnings (maximum: 0).', undefined]
    ])
  })

  test('a crash ends the finding above it', async () => {
    const crash = 'Oops! Something went wrong! :(\n\nESLint: 9.0.0\n\nError: no plugin\n    at x (y.js:1:2)\n'
    const {problems} = await readText(eslintUnix, `/w/a.js:1:2: A. [Error/semi]\n${crash}`, true)
    expect(problems.map(({message}) => message)).toEqual(['A.', 'Error: no plugin'])
  })

  test('fewer counted than listed is a remark', async () => {
    const {warnings, tally} = await readText(
      eslintUnix,
      '/w/a.js:1:2: A. [Error/semi]\n/w/a.js:2:2: B. [Error/semi]\n\n1 problem\n'
    )
    expect(warnings).toEqual(['ESLint counts 1 problem, but the report lists 2.'])
    expect(tally.findings.error).toBe(2)
  })

  test('what another tool prints between unix findings is none of theirs', async () => {
    const text =
      'x.c:1:2: warning: unused\n/w/a.js:1:2: A. [Error/semi]\nnote: x\n/w/a.js:3:4: B [Warning]\n\n2 problems\n'
    expect(shown(await readText(eslintUnix, text))).toEqual(['/w/a.js:1:2 error semi A', '/w/a.js:3:4 warning - B'])
  })
})

test('oxlint’s rules', async () => {
  const stylish =
    '\na.ts\n  2:64  warning  eval can be harmful.  eslint(no-eval)\n\n✖ 1 problem (0 errors, 1 warning)\n'
  const [problem] = (await readText(eslintStylish, stylish)).problems
  expect(problem).toMatchObject({message: 'eval can be harmful.', code: {value: 'eslint(no-eval)'}})
})

describe('what must not look clean', () => {
  const crash =
    '\nOops! Something went wrong! :(\n\nESLint: 10.15.0\n\nNo files matching the pattern "nothing" were found.\nPlease check for typing mistakes in the pattern.\n'
  test.each([
    [crash, 'No files matching the pattern "nothing" were found.'],
    ['ESLint found too many warnings (maximum: 0).', 'ESLint found too many warnings (maximum: 0).'],
    ['sh: 1: eslint: not found', 'sh: 1: eslint: not found']
  ])('%j', async (text, message) => {
    for (const format of dialects) {
      const {problems} = await readText(format, text, true)
      expect(problems.map(each => [each.severity, each.message])).toEqual([['error', message]])
    }
  })

  test('findings that are counted but not listed', async () => {
    const none = await readText(eslintStylish, '✖ 3 problems (3 errors, 0 warnings)\n', true)
    expect(none.problems.map(({message}) => message)).toEqual(['ESLint counts 3 problems, but the report lists none'])
    const some = await readText(eslintUnix, '/w/a.js:1:2: A. [Error/semi]\n\n2 problems')
    expect(some.warnings).toEqual(['ESLint counts 2 problems, but the report lists 1.'])
    const cut = await readText(eslintCompact, '/w/a.js: line 1, col 2, Error - A. (semi)\n')
    expect(cut.warnings).toEqual(['The report ends before ESLint counts its problems.'])
  })
})

describe('recognition', () => {
  const first = {
    'eslint-stylish': '\n/w/a.js\n  1:2  error  A  semi\n',
    'eslint-unix': '/w/a.js:1:2: A. [Error/semi]\n',
    'eslint-compact': '/w/a.js: line 1, col 2, Error - A. (semi)\n'
  }
  const all = [...dialects, tsc]
  const recognizing = (text: string): string[] =>
    all.filter(each => each.recognizes(text.trimStart())).map(({name}) => name)

  test.each(Object.entries(first))('%s', (name, text) => {
    expect(recognizing(text)).toEqual([name])
    expect(recognizing(`> shop@1.0.0 lint\n> eslint .\n${text}`)).toEqual([name])
    expect(recognizing(`(node:12) ESLintIgnoreWarning: The file is no longer supported\n${text}`)).toEqual([name])
    expect(recognizing(`# Shop\n\nLint says:\n${text}`)).toEqual([])
    expect(recognizing(`Building…\n${text}`)).toEqual([])
  })

  test.each([
    ['x.c:1:2: warning: unused\n'],
    ['README\n  1:2  error-prone\n'],
    ['a/b\n  1:2 12:30 error\n'],
    ['./a.yaml\n  1:1       warning  missing document start "---"  (document-start)\n'],
    ['']
  ])('not of %j', text => {
    expect(recognizing(text)).toEqual([])
  })
})

describe('hostile output', () => {
  test('any text is read to its end', async () => {
    const piece = fc.constantFrom(
      '  1:2  error  ',
      '/w/a.js',
      ':1:2: ',
      '[Error/x]',
      ': line 1, col 2, Error - ',
      '(semi)',
      '\n',
      '  ',
      '✖ 2 problems (',
      'a: ',
      '\u001b[1m'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string())), fc.constantFrom(...dialects), async (parts, format) => {
        const report = await readText(format, parts.join(''), true)
        expect(report.unreadable).toBeNull()
      })
    )
  })

  test('many lines and long lines take linear time', async () => {
    const lines = Array.from({length: 100_000}, (_, index) => `  ${index + 1}:1  error  A  semi`)
    const report = await readText(eslintStylish, `/w/a.js\n${lines.join('\n')}\n`)
    expect(report.tally.findings.error).toBe(100_000)
    for (const format of dialects)
      for (const piece of ['  ', ' ', ':1:2', ': line 1, col 2', ' (', '[Error/', 'a: ', '/a', '1'])
        expect((await readText(format, `${piece.repeat(1_000_000 / piece.length)}\n`, true)).unreadable).toBeNull()
  })
})

test('Spectral’s stylish output is read whole, and findings that are missing are no success', async () => {
  const table = [
    '/a/api.yaml',
    '  1:1  warning  oas3-api-servers  OpenAPI "servers" must be present.',
    ' 7:17    error  oas3-schema       "responses" property must not be empty.    paths./a.get',
    ''
  ]
  const {tally, warnings, problems} = await readText(
    eslintStylish,
    [...table, '✖ 2 problems (1 error, 1 warning)'].join('\n')
  )
  expect(tally.findings).toEqual({error: 1, warning: 1, info: 0})
  expect(problems[1]!.hints).toEqual([
    {kind: 'location', location: {path: '/a/api.yaml', start: {line: 7, column: 17}}}
  ])
  expect(warnings).toEqual([])
  const less = await readText(eslintStylish, [...table.toSpliced(2, 1), '✖ 2 problems (1 error, 1 warning)'].join('\n'))
  expect(less.tally.findings).toEqual({error: 1, warning: 1, info: 0})
  expect(less.warnings).toEqual(['ESLint counts 2 problems, but the report lists 1.'])
})
