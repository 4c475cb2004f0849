import {describe, expect, test} from '@jest/globals'
import {sarif} from '../../src/formats/sarif.ts'
import type {Report} from '../../src/model/report.ts'
import {readFixture, readText} from './read.ts'

const run = (results: unknown, more: object = {}): object => ({
  tool: {driver: {name: 'lint', rules: [{id: 'R1', defaultConfiguration: {level: 'note'}}]}},
  results,
  ...more
})

const read = (...runs: object[]): Promise<Report> => readText(sarif, JSON.stringify({version: '2.1.0', runs}))

const severities = async (results: unknown[], more: object = {}): Promise<string[]> =>
  (await read(run(results, more))).problems.map(each => each.severity)

describe('sarif', () => {
  test('takes rules, bases and artifacts that stand behind the results', async () => {
    const {problems} = await readFixture(sarif, 'sarif/jenkins-file-uri.sarif')
    expect(problems[0]).toEqual({
      severity: 'warning',
      message: 'You should keep an eye on this code',
      source: 'InspectCode',
      code: {value: 'FirstRule', url: 'https://www.jetbrains.com/help/resharper/RedundantUsingDirective.html'},
      details: 'Using directive is not required by the code and can be safely removed',
      hints: ['C:/my/workspace/project/whatever/€path.cs', 'whatever/€path.cs'].map(path => ({
        kind: 'location',
        location: {path, start: {line: 5, column: 1}, end: {line: 5, column: 23}}
      }))
    })
  })

  test('the level is that of the result, the configuration, the rule, or a warning', async () => {
    const configuration = {
      invocations: [
        {
          ruleConfigurationOverrides: [{descriptor: {id: 'R1'}, configuration: {level: 'error'}}],
          executionSuccessful: true
        }
      ]
    }
    const message = {text: 'm'}
    expect(await severities([{ruleId: 'R1', level: 'error', message}, {ruleId: 'R1', message}, {message}])).toEqual([
      'error',
      'info',
      'warning'
    ])
    expect(
      await severities(
        [
          {ruleId: 'R1', message},
          {ruleId: 'R1/variant', message}
        ],
        configuration
      )
    ).toEqual(['error', 'error'])
    expect(
      await severities([
        {ruleId: 'R1', message},
        {ruleId: 'R1/variant', message}
      ])
    ).toEqual(['info', 'info'])
  })

  test('what passed, was suppressed or is gone is no problem', async () => {
    const message = {text: 'm'}
    expect(
      await severities([
        {message, kind: 'pass'},
        {message, kind: 'notApplicable'},
        {message, baselineState: 'absent'},
        {message, suppressions: [{kind: 'inSource'}]},
        {message, suppressions: [{kind: 'external', status: 'accepted'}]}
      ])
    ).toEqual([])
    expect(
      await severities([
        {message, suppressions: []},
        {message, suppressions: [{status: 'accepted'}, {status: 'rejected'}]},
        {message, suppressions: [{state: 'underReview'}]},
        {message, kind: 'Open', level: 'none'},
        {message, kind: 'INFORMATIONAL', level: 'none'},
        {message, baselineState: 'unchanged', level: 'error'}
      ])
    ).toEqual(['warning', 'warning', 'warning', 'warning', 'info', 'error'])
  })

  test('makes the message of its template, its arguments and links', async () => {
    const driver = {
      name: 'lint',
      globalMessageStrings: {shared: {text: 'shared {0}'}},
      rules: [{id: 'R', messageStrings: {own: {text: "{{0}} is '{0}' and {7}"}}}]
    }
    const {problems} = await read(
      run(
        [
          {ruleId: 'R', message: {id: 'own', arguments: ['a{0}']}},
          {ruleId: 'R', message: {id: 'shared', arguments: ['b']}},
          {message: {text: 'see [here](1) and [there](https://example.org) {0}'}},
          {ruleId: 'R', message: {}}
        ],
        {tool: {driver}}
      )
    )
    expect(problems.map(each => each.message)).toEqual([
      "{0} is 'a{0}' and {7}",
      'shared b',
      'see here and [there](https://example.org) {0}',
      'R'
    ])
  })

  test('finds rules of extensions, and artifacts by their index', async () => {
    const {problems} = await read(
      run(
        [
          {
            rule: {index: 0, toolComponent: {index: 0}},
            message: {text: 'm'},
            locations: [
              {physicalLocation: {artifactLocation: {index: 1}, region: {startLine: 3, endColumn: 9}}},
              {physicalLocation: {artifactLocation: {uri: 'b.c'}, region: {startLine: 7}}, message: {text: 'and this'}}
            ],
            relatedLocations: [{physicalLocation: {artifactLocation: {uri: 'c.c'}}, message: {text: 'declared'}}]
          }
        ],
        {
          tool: {
            driver: {name: 'lint'},
            extensions: [{name: 'x', rules: [{id: 'X9', defaultConfiguration: {level: 'error'}}]}]
          },
          artifacts: [{}, {location: {uri: 'dir/a%20b.c', uriBaseId: 'LOOP'}}],
          originalUriBaseIds: {LOOP: {uri: 'x/', uriBaseId: 'LOOP'}}
        }
      )
    )
    expect(problems[0]).toMatchObject({severity: 'error', code: {value: 'X9'}})
    expect(problems[0]!.details).toBe('Also at:\n  b.c:7: and this\n\nRelated:\n  c.c: declared')
    expect(problems[0]!.hints!.at(-1)).toEqual({
      kind: 'location',
      location: {path: 'dir/a b.c', start: {line: 3}, end: {line: 3, column: 9}}
    })
  })

  test('URIs become paths, and stay what they are when they are none', async () => {
    const uris = [
      'file:///C:/a/b%20%5B1%5D.js',
      'file:///home/x.js',
      'file://localhost/y',
      'not a valid URI',
      'z%ZZ',
      'src\\a.cs'
    ]
    const {problems} = await read(
      run(uris.map(uri => ({message: {text: 'm'}, locations: [{physicalLocation: {artifactLocation: {uri}}}]})))
    )
    expect(problems.map(each => each.hints![0])).toEqual(
      ['C:/a/b [1].js', '/home/x.js', '/y', 'not a valid URI', 'z%ZZ', 'src\\a.cs'].map(path => ({
        kind: 'location',
        location: {path}
      }))
    )
  })

  test('what the tool says of its run is told, and never passes for a clean run', async () => {
    const eslint = await readFixture(sarif, 'sarif/eslint.sarif')
    expect(eslint.tally.findings).toEqual({error: 19, warning: 4, info: 0})
    expect(eslint.problems).toHaveLength(22)
    expect(eslint.warnings).toEqual([
      'ESLint says of its run (/home/runner/work/widget-shop/widget-shop/eslint/src/broken.js:2): Parsing error: Unexpected token (.',
      "ESLint says of its run (/home/runner/work/widget-shop/widget-shop/eslint/src/types.ts:6): Unused eslint-disable directive (no problems were reported from 'no-console')."
    ])
    const notification = {
      level: 'error',
      message: {text: 'crashed'},
      locations: [{physicalLocation: {artifactLocation: {uri: 'a.c'}, region: {startLine: 2}}}]
    }
    const crashed = await read(
      run([], {invocations: [{executionSuccessful: false, toolExecutionNotifications: [notification]}]})
    )
    expect(crashed.problems).toMatchObject([
      {severity: 'error', message: 'crashed', hints: [{location: {path: 'a.c'}}]}
    ])
    const withResults = await read(run([{message: {text: 'm'}}], {invocations: [{executionSuccessful: false}]}))
    expect(withResults.tally.findings).toMatchObject({error: 0, warning: 1})
    expect(withResults.warnings).toEqual(['The run of lint failed, says its report, and gives no reason.'])
    const silent = await read(run([], {invocations: [{executionSuccessful: false}]}))
    expect(silent.tally.findings.error).toBe(1)
    expect(silent.warnings).toEqual(['The run of lint failed, says its report, and gives no reason.'])
  })

  test('no list of results is no clean run, and a wrong one is told', async () => {
    expect((await read(run(null))).warnings).toEqual([
      'The run of lint has no list of results: it says nothing of the code.'
    ])
    const odd = await read(run(42), run([{message: {text: 'm'}}]), run([3]))
    expect(odd.unreadable).toBe('report:1: not valid sarif: runs[2].results[0] is not an object.')
    expect((await read(run(42))).unreadable).toBe('report:1: not valid sarif: runs[0].results is not a list.')
    expect(odd.problems).toHaveLength(1)
  })

  test('keeps the results before a break, with the rules that were read', async () => {
    const text = JSON.stringify({
      version: '2.1.0',
      runs: [
        run([
          {ruleId: 'R1', message: {text: 'one'}},
          {ruleId: 'R1', message: {text: 'two'}}
        ])
      ]
    })
    const {problems, unreadable} = await readText(sarif, text.slice(0, -10))
    expect(unreadable).toMatch(/^report:1: not valid sarif: it ends in the middle of/)
    expect(problems).toMatchObject([{severity: 'info', message: 'one', source: 'lint'}])
  })
})
