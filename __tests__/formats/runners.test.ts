import {describe, expect, test} from '@jest/globals'
import {robot} from '../../src/formats/robot.ts'
import {testng} from '../../src/formats/testng.ts'
import type {Report} from '../../src/model/report.ts'
import {readFixture, readText} from './read.ts'

const none = {passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0}
const told = ({problems}: Report): unknown[] => problems.map(each => [each.test?.name ?? each.title, each.message])

describe('testng', () => {
  const read = (methods: string): Promise<Report> =>
    readText(
      testng,
      `<testng-results failed="1"><suite><test><class name="c.D">${methods}</class></test></suite></testng-results>`
    )

  test('counts as TestNG does, and names the rows of a data provider', async () => {
    const report = await readFixture(testng, 'testng/testng-native.xml')
    expect(report.tally.outcomes).toEqual({...none, passed: 3, failed: 3, skipped: 3})
    expect(report.warnings).toEqual([])
    expect(told(report)).toEqual([
      ['rejects', 'price must be positive,\ngot -1'],
      ['sums', 'totals expected [4] but found [1]'],
      ['positive(-2)', 'expected [true] but found [false]']
    ])
    expect(report.cases[1]).toMatchObject({name: 'skipped', suites: ['com.example.shop.CartNgTest'], reason: 'not yet'})
  })

  test('a set-up that fails is a problem and no test', async () => {
    const report = await read(
      '<test-method name="setUp" status="FAIL" is-config="true"><exception class="E"><message>down</message></exception></test-method>' +
        '<test-method name="tearDown" status="PASS" is-config="true"/><test-method name="a" status="SKIP"/>'
    )
    expect(report.tally.outcomes).toEqual({...none, skipped: 1})
    expect(told(report)).toEqual([['c.D.setUp', 'down']])
  })

  test('the exception is named where it has no message; output is in the details', async () => {
    const {problems} = await read(
      '<test-method name="a" status="FAIL" duration-ms="250"><exception class="java.lang.NullPointerException"><full-stacktrace>at c.D.a(D.java:3)</full-stacktrace></exception>' +
        '<reporter-output><line>one</line><line>two</line></reporter-output></test-method>'
    )
    expect(problems[0]).toMatchObject({
      message: 'java.lang.NullPointerException',
      details: 'at c.D.a(D.java:3)\n\noutput:\none\ntwo',
      hints: [
        {kind: 'stack', text: 'at c.D.a(D.java:3)'},
        {kind: 'symbol', name: 'c.D'}
      ]
    })
    expect(problems[0]?.test?.seconds).toBe(0.25)
  })

  test('a failure that is only declared fails the run', async () => {
    expect((await read('<test-method name="a" status="PASS"/>')).tally.findings.error).toBe(1)
  })
})

describe('robot', () => {
  const read = (content: string, rest = ''): Promise<Report> =>
    readText(
      robot,
      `<robot><suite name="Shop" source="/w/shop"><suite name="Cart" source="/w/shop/cart.robot">${content}</suite></suite>${rest}</robot>`
    )

  test('outputs of old versions, with what the keyword that failed logged', async () => {
    const report = await readFixture(robot, 'robot/public-api-2008.xml')
    expect(report.tally.outcomes).toEqual({...none, passed: 3, failed: 1})
    expect(report.tally.seconds).toBeCloseTo(0.141)
    expect(told(report)).toEqual([['Failing Test', 'AssertionError']])
    expect(report.problems[0]?.details).toContain('raise AssertionError()')
    expect((await readFixture(robot, 'robot/skip-3.0.xml')).cases[0]).toMatchObject({
      outcome: 'skipped',
      reason: 'Testing Keyword'
    })
  })

  test('the line of a test in the file of its suite', async () => {
    const {problems, tally} = await read(
      '<test name="Adds" line="7"><kw name="Fail"><msg level="INFO">no</msg><msg level="FAIL">3 != 4</msg><msg level="DEBUG">Traceback</msg><msg level="DEBUG">later</msg>' +
        '<status status="FAIL"/></kw><status status="FAIL" start="2026-11-21T10:00:00" elapsed="0.5">*HTML* 3 != 4</status></test>'
    )
    expect(tally.seconds).toBe(0.5)
    expect(problems[0]).toMatchObject({
      message: '3 != 4',
      details: '3 != 4\nTraceback',
      hints: [
        {kind: 'location', location: {path: '/w/shop/cart.robot', start: {line: 7}}},
        {kind: 'file', path: '/w/shop/cart.robot'}
      ],
      test: {suites: ['Shop', 'Cart'], file: '/w/shop/cart.robot'}
    })
  })

  test('the status of a keyword is not that of its test; what is not critical fails nothing', async () => {
    const {tally} = await read(
      '<test name="a"><kw><status status="FAIL">x</status></kw><status status="PASS"/></test>' +
        '<test name="b"><status status="FAIL" critical="no">x</status></test><test name="c"><status status="NOT RUN"/></test><test name="d"/>'
    )
    expect(tally.outcomes).toEqual({...none, passed: 1, skipped: 2, errored: 1})
  })

  test('a suite that failed is told where none of its tests did, errors of the run as warnings', async () => {
    const report = await read(
      '<test name="a"><status status="PASS"/></test><status status="FAIL">Suite teardown failed:\nno end</status>',
      '<errors><msg level="ERROR">Error in file \'/w/shop/cart.robot\' on line 3: Importing library \'X\' failed</msg><msg level="WARN">no</msg></errors>'
    )
    expect(told(report)).toEqual([
      ['Shop.Cart', 'Suite teardown failed:\nno end'],
      [undefined, "Error in file '/w/shop/cart.robot' on line 3: Importing library 'X' failed"]
    ])
    expect(report.problems[1]).toMatchObject({
      severity: 'warning',
      hints: [{kind: 'location', location: {path: '/w/shop/cart.robot', start: {line: 3}}}]
    })
  })

  test('a failure that is only counted fails the run', async () => {
    const total =
      '<statistics><total><stat fail="2" pass="0" skip="0">All Tests</stat></total><suite><stat fail="2" name="s">s</stat></suite></statistics>'
    const {warnings, tally} = await read('', total)
    expect([tally.findings.error, warnings]).toEqual([1, ['The report declares 2 failures, but lists none.']])
  })
})
