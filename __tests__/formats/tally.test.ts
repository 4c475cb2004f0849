import {describe, expect, test} from '@jest/globals'
import {detectFormat, formatNamed} from '../../src/formats/detect.ts'
import {startTally} from '../../src/formats/tally.ts'
import {longestText, plainText} from '../../src/formats/text.ts'
import type {TestCase} from '../../src/model/report.ts'

const passed = (name: string, suite: string, seconds: number): TestCase => ({
  name,
  suites: [suite],
  outcome: 'passed',
  seconds,
  diagnostics: []
})

describe('a tally', () => {
  test('adds up the time of each suite and of all, and names the slowest', () => {
    const tally = startTally()
    for (const each of [passed('a', 's', 1), passed('b', 't', 4), passed('c', 's', 2)]) tally.testCase(each)
    const {suites, seconds, slowest} = tally.finish(undefined)
    expect([...suites].map(([name, suite]) => [name, suite.seconds])).toEqual([
      ['s', 3],
      ['t', 4]
    ])
    expect(seconds).toBe(7)
    expect(slowest.map(({name}) => name)).toEqual(['t › b', 's › c', 's › a'])
  })

  test('has columns of its own, also while another one counts', () => {
    startTally().finish(undefined)
    const [one, other] = [startTally(), startTally()]
    one.testCase(passed('a', 's', 0))
    other.testCase(passed('b', 's', 0))
    const alone = startTally()
    alone.testCase(passed('a', 's', 0))
    expect(one.finish(undefined).identities).toEqual(alone.finish(undefined).identities)
    expect(other.finish(undefined).identities).not.toEqual(alone.finish(undefined).identities)
  })
})

describe('the format of a report', () => {
  test('is found by its beginning, or by its name', async () => {
    expect(await detectFormat('\n<testsuite/>')).toMatchObject({format: {name: 'junit'}})
    expect(await formatNamed('eslint', '<testsuite/>')).toMatchObject({name: 'eslint'})
    expect(await formatNamed('none', '<testsuite/>')).toBeUndefined()
  })

  test('is told by what is near where none is found', async () => {
    expect(await detectFormat('<strange/>')).toMatchObject({
      reason: expect.stringMatching(
        /^no format recognizes this XML; formats in XML are .*junit.*: name one with “format=glob”$/
      ) as unknown
    })
  })
})

describe('a text', () => {
  test('that is too long is cut, and says by how much', () => {
    const said = plainText('x'.repeat(longestText + 5))
    expect(said).toBe(`${'x'.repeat(longestText)}\n… (5 more characters)`)
  })
})
