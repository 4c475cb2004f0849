import {describe, expect, test} from '@jest/globals'
import type {Diagnostic, Hint, Location} from '../../src/model/diagnostic.ts'
import {locate, type Around} from '../../src/normalize/locate.ts'
import {repositoryOf} from '../../src/normalize/repository.ts'

const diagnostic = (...hints: readonly Hint[]): Diagnostic => ({
  severity: 'error',
  message: 'expected 4, got 3',
  source: 'junit',
  hints
})

const around = (files: readonly string[] | undefined, rest: Partial<Around> = {}): Around => ({
  repository: files === undefined ? undefined : repositoryOf(files),
  workspace: '/home/runner/work/shop/shop',
  reportFile: 'report.xml',
  ...rest
})

const place = (hints: readonly Hint[], where: Around): Location | undefined =>
  locate(diagnostic(...hints), where).location

describe('hints', () => {
  test('the first that leads to a file wins, and all are taken off', () => {
    const located = locate(
      diagnostic(
        {kind: 'location', location: {path: 'dist/cart.js', start: {line: 1}}},
        {kind: 'location', location: {path: './src/cart.ts', start: {line: 4, column: 7}}},
        {kind: 'file', path: 'src/other.ts'}
      ),
      around(['src/cart.ts', 'src/other.ts'])
    )
    expect(located).toEqual({
      severity: 'error',
      message: 'expected 4, got 3',
      source: 'junit',
      location: {path: 'src/cart.ts', start: {line: 4, column: 7}}
    })
  })

  test('without one that does, there is no location', () => {
    const located = locate(diagnostic({kind: 'file', path: '/etc/passwd'}), around(['src/cart.ts']))
    expect(located).not.toHaveProperty('location')
    expect(located).not.toHaveProperty('hints')
  })

  test('a file takes its line from a frame in it', () => {
    const text =
      'Error: no\n    at helper (/home/runner/work/shop/shop/gen/x.js:1:1)\n    at /home/runner/work/shop/shop/src/cart.test.ts:9:3'
    expect(
      place(
        [
          {kind: 'file', path: 'src/cart.test.ts'},
          {kind: 'stack', text}
        ],
        around(['src/cart.test.ts'])
      )
    ).toEqual({
      path: 'src/cart.test.ts',
      start: {line: 9, column: 3}
    })
  })
})
