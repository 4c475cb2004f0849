import {describe, expect, test} from '@jest/globals'
import {actionlint} from '../../src/formats/actionlint.ts'
import type {Location} from '../../src/model/diagnostic.ts'
import type {Report} from '../../src/model/report.ts'
import {readFixture, readText} from './read.ts'

const places = (report: Report): (Location | undefined)[] =>
  report.problems.map(({hints}) => (hints?.[0]?.kind === 'location' ? hints[0].location : undefined))

describe('what actionlint prints', () => {
  test('text, with ranges from what is marked', async () => {
    const report = await readFixture(actionlint, 'actionlint/docs-checks.txt')
    expect(places(report)).toEqual([
      {path: 'test.yaml', start: {line: 6, column: 5}, end: {line: 6, column: 13}},
      {path: 'test.yaml', start: {line: 12, column: 9}, end: {line: 12, column: 15}},
      {path: 'test.yaml', start: {line: 2, column: 6}, end: {line: 2, column: 7}},
      {path: 'test.yaml', start: {line: 7, column: 24}, end: {line: 7, column: 31}},
      {path: 'test.yaml', start: {line: 9, column: 24}, end: {line: 9, column: 40}}
    ])
    expect(report.problems.map(({code}) => code?.value)).toEqual([
      'syntax-check',
      'syntax-check',
      'syntax-check',
      'expression',
      'expression'
    ])
    // Its message ends in brackets of its own.
    expect(report.problems[4]!.message).toBe(
      'property "os" is not defined in object type {id: string; network: string}'
    )
  })

  test('JSON, in a list or an object a line', async () => {
    const report = await readFixture(actionlint, 'actionlint/format.json')
    expect(places(report)).toEqual([
      {path: 'testdata/format/test.yaml', start: {line: 3, column: 5}, end: {line: 3, column: 12}},
      {path: 'testdata/format/test.yaml', start: {line: 9, column: 23}, end: {line: 9, column: 33}},
      {path: 'testdata/format/test.yaml', start: {line: 10, column: 9}, end: {line: 10, column: 14}}
    ])
    const line = (row: number): string =>
      `${JSON.stringify({message: 'm', filepath: 'a.yml', line: row, column: 2, kind: 'glob', snippet: 'x', end_column: 3})}\n`
    const lines = await readText(actionlint, line(1) + line(2))
    expect(places(lines).map(place => place?.start?.line)).toEqual([1, 2])
    expect(actionlint.recognizes(line(1))).toBe(true)
    const clean = await readText(actionlint, '[]\n', true)
    expect([clean.problems, clean.unreadable]).toEqual([[], null])
  })

  test('in one line each, with what shellcheck says', async () => {
    const report = await readText(
      actionlint,
      ".github/workflows/ci.yml:27:9: shellcheck reported issue in this script: SC2016:info:1:20: Expressions don't expand [shellcheck]\n<stdin>:1:2: x [glob]\n"
    )
    expect(report.problems[0]).toMatchObject({
      severity: 'error',
      code: {value: 'SC2016', url: 'https://www.shellcheck.net/wiki/SC2016'}
    })
    expect(places(report)).toEqual([{path: '.github/workflows/ci.yml', start: {line: 27, column: 9}}, undefined])
  })

  test('what other tools print in that shape is none of it', async () => {
    const report = await readText(
      actionlint,
      'a.py:1:2: error: Incompatible types [assignment]\na.yml:1:2: [error] x (rule)\n',
      true
    )
    expect(report.problems).toEqual([])
  })

  test('a run that did not start', async () => {
    const report = await readText(actionlint, 'bash: actionlint: command not found\n', true)
    expect(report.problems).toMatchObject([{severity: 'error', message: 'bash: actionlint: command not found'}])
  })

  test('a list that is cut', async () => {
    const report = await readText(
      actionlint,
      '[{"message":"m","filepath":"a.yml","line":1,"column":2,"kind":"glob"},\n{"mess'
    )
    expect(report.unreadable).toMatch(/^report:2: not valid actionlint: /)
    expect(report.problems).toHaveLength(1)
  })
})

test.each([
  ['README: see ci.yml:1:2: x [glob]\n', false],
  ['- ci.yml:1:2: x [glob]\n', false],
  ['a.py:1:2: error: x [assignment]\n', false],
  ['[]', false],
  ['', false],
  ['> actionlint\n\nci.yml:1:2: x [glob]\n', true],
  ['ci.yml:1:2: x [glob]\n', true]
])('recognizes %j: %j', (text, expected) => {
  expect(actionlint.recognizes(text)).toBe(expected)
})
