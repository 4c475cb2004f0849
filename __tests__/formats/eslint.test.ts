import {describe, expect, test} from '@jest/globals'
import {eslint} from '../../src/formats/eslint.ts'
import {readFixture, readText} from './read.ts'

describe('eslint', () => {
  test('reads severity, rule, place and page of each message', async () => {
    const report = await readFixture(eslint, 'eslint/generated.json')
    expect(report.unreadable).toBeNull()
    expect(report.tally.findings).toEqual({error: 19, warning: 5, info: 0})
    expect(report.problems[1]).toEqual({
      severity: 'warning',
      message: 'Unexpected var, use let or const instead.',
      source: 'eslint',
      hints: [
        {
          kind: 'location',
          location: {
            path: '/home/runner/work/widget-shop/widget-shop/eslint/src/cart.js',
            start: {line: 1, column: 1},
            end: {line: 1, column: 14}
          }
        }
      ],
      code: {value: 'no-var', url: 'https://eslint.org/docs/latest/rules/no-var'}
    })
  })

  test('what stops the parser is an error without a rule', async () => {
    const report = await readFixture(eslint, 'eslint/generated.json')
    const [fatal] = report.problems
    expect(fatal).toMatchObject({severity: 'error', message: 'Parsing error: Unexpected token ('})
    expect(fatal).not.toHaveProperty('code')
  })

  test('takes the pages of rules from the metadata, which stand behind the messages', async () => {
    const {problems} = await readFixture(eslint, 'eslint/generated-with-metadata.json')
    expect(problems).toHaveLength(24)
    expect(problems.find(each => each.code?.value === '@typescript-eslint/no-unsafe-function-type')?.code?.url).toBe(
      'https://typescript-eslint.io/rules/no-unsafe-function-type'
    )
    const {problems: custom} = await readText(
      eslint,
      '{"results":[{"filePath":"a.js","messages":[{"ruleId":"x/y","severity":1,"message":"m"},{"ruleId":"__proto__","severity":1,"message":"n"}]}],' +
        '"metadata":{"rulesMeta":{"x/y":{"docs":{"url":"https://example.org/y"}},"__proto__":{"docs":{"url":"javascript:alert(1)"}}}}}'
    )
    expect(custom.map(each => each.code)).toEqual([{value: 'x/y', url: 'https://example.org/y'}, {value: '__proto__'}])
  })

  test('a message without a line is about the file, and one without a file has no place', async () => {
    const {problems} = await readText(
      eslint,
      '[{"filePath":"/w/ignored.js","messages":[{"ruleId":null,"severity":1,"message":"File ignored","line":0}]},' +
        '{"filePath":"<text>","messages":[{"ruleId":"semi","severity":2,"message":"m","line":3,"column":0,"endLine":2,"endColumn":1}]}]'
    )
    expect(problems.map(each => each.hints)).toEqual([[{kind: 'location', location: {path: '/w/ignored.js'}}], []])
  })

  test('suppressed messages are no problems, and an empty list is a clean run', async () => {
    expect((await readFixture(eslint, 'eslint/generated-clean.json')).problems).toEqual([])
    expect(eslint.recognizes('[]\n')).toBe(true)
    expect(await readText(eslint, '[]')).toMatchObject({unreadable: null, problems: [], tests: false})
    expect(eslint.recognizes('{"results":[],"metadata":{"cwd":"/w","rulesMeta":{}}}')).toBe(true)
  })

  test('says which part has the wrong shape, and reads the others', async () => {
    const report = await readText(
      eslint,
      '[\n{"filePath":"a.js","messages":[{"ruleId":"semi","severity":2,"message":"one"}]},\n' +
        '{"filePath":"b.js","messages":7},\n{"filePath":"c.js","messages":[{"severity":1,"message":"two"}]}]'
    )
    expect(report.unreadable).toBe('report:3: not valid eslint: [1].messages is not a list.')
    expect(report.problems.map(each => each.message)).toEqual(['one', 'two'])
    expect((await readText(eslint, '{"testResults":[]}', true)).unreadable).toBe(
      'report:1: not valid eslint: results is missing.'
    )
  })

  test('keeps what came before the break', async () => {
    const report = await readText(
      eslint,
      '[{"filePath":"a.js","messages":[{"ruleId":"semi","severity":2,"message":"one"}]},\n{"filePath":"b.js","messages":[{"ruleId":"se'
    )
    expect(report.unreadable).toBe('report:2: not valid eslint: it ends in the middle of a string.')
    expect(report.problems.map(each => each.message)).toEqual(['one'])
  })

  test('reads every list of a file to which several runs were appended', async () => {
    const one = '[{"filePath":"a.js","messages":[{"ruleId":"semi","severity":2,"message":"one"}]}]\n'
    const report = await readText(eslint, `> eslint -f json\n\n${one}npm warn noise [1]\n${one}done {}\n`)
    expect(report).toMatchObject({unreadable: null, warnings: []})
    expect(report.problems).toHaveLength(2)
  })
})
