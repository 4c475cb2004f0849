import {describe, expect, test} from '@jest/globals'
import {ctrf} from '../../src/formats/ctrf.ts'
import {cucumber} from '../../src/formats/cucumber.ts'
import type {Format} from '../../src/formats/format.ts'
import {googletest} from '../../src/formats/googletest.ts'
import {jest} from '../../src/formats/jest.ts'
import {mocha} from '../../src/formats/mocha.ts'
import {playwright} from '../../src/formats/playwright.ts'
import {rspec} from '../../src/formats/rspec.ts'
import {pushedCases, readFixture, readText} from './read.ts'

describe('mocha', () => {
  test('counts the tests, and a hook that failed besides them', async () => {
    const {tally, problems, cases, warnings} = await readFixture(mocha, 'mocha/generated.json')
    expect(tally.outcomes).toEqual({passed: 1, failed: 7, errored: 0, skipped: 2, flaky: 1})
    expect(tally.seconds).toBe(0.036)
    expect(warnings).toEqual([])
    expect(problems.at(-1)).toMatchObject({title: 'hooks "before all" hook: connect for "one"'})
    expect(cases.find(each => each.outcome === 'flaky')).toMatchObject({name: 'flaky', suites: ['Cart'], attempts: 2})
    expect(problems[3]).toMatchObject({
      message: 'Expected values to be strictly equal:\n\n1 !== 4',
      expected: '4',
      actual: '1',
      test: {name: 'sums <b> & "q"', suites: ['Cart #add()']}
    })
    expect(problems[3]!.hints!.map(each => each.kind)).toEqual(['stack', 'location'])
    expect(problems[2]!.message).toBe('line one\nline two red')
  })

  test('tells passed, pending and failed apart where old versions do not say it in the test', async () => {
    const entry = (title: string, more: object = {}): object => ({title, fullTitle: `s ${title}`, err: {}, ...more})
    const report = {
      stats: {tests: 4, passes: 1, failures: 2},
      tests: [entry('a', {duration: 1}), entry('b'), entry('twin', {duration: 2}), entry('twin', {duration: 3})],
      pending: [entry('b')],
      failures: [entry('twin'), entry('"after each" hook')],
      passes: []
    }
    const {tally, cases, problems, warnings} = await readText(mocha, JSON.stringify(report))
    expect(tally.outcomes).toEqual({passed: 2, failed: 2, errored: 0, skipped: 1, flaky: 0})
    expect(cases.map(each => each.name)).toEqual(['b', 'twin', '"after each" hook'])
    expect(problems[0]).toMatchObject({message: 'The test failed without a message.', test: cases[1]})
    expect(warnings).toEqual([])
  })

  test('reads the report among what the tests print', async () => {
    const among = await readFixture(mocha, 'mocha/among-output.txt')
    expect(among).toMatchObject({unreadable: null, warnings: [], tally: {outcomes: {passed: 1, failed: 1, skipped: 1}}})
    const report = JSON.stringify({stats: {tests: 0, passes: 0, failures: 2}, tests: []}, null, 2)
    const text = `listening on [::]:80\n{"level":30,"msg":"up"}\n....${report}\nbye\n`
    expect(mocha.recognizes(text)).toBe(true)
    const {warnings, tally, unreadable} = await readText(mocha, text)
    expect(unreadable).toBeNull()
    expect(tally.findings.error).toBe(1)
    expect(warnings).toEqual(['The report declares 2 failures, but lists none.'])
  })

  test('of a report that is cut off, keeps the tests', async () => {
    const text =
      '{"stats":{"tests":2,"passes":2},"tests":[{"title":"a","fullTitle":"a","speed":"fast","err":{}},\n{"title":"b","dur'
    expect(await readText(mocha, text)).toMatchObject({
      unreadable: 'report:2: not valid mocha: it ends in the middle of a string.',
      tally: {outcomes: {passed: 1}},
      warnings: []
    })
  })
})

describe('ctrf', () => {
  test('reads suites, attempts, attachments and the duration', async () => {
    const {tally, cases, problems, warnings} = await readFixture(ctrf, 'ctrf/spec-comprehensive.json')
    expect(tally.outcomes).toEqual({passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 1})
    expect(tally.seconds).toBe(20)
    expect(warnings).toEqual([])
    expect(cases[0]).toMatchObject({
      name: 'user can checkout',
      suites: ['Checkout'],
      outcome: 'flaky',
      attempts: 2,
      diagnostics: [{severity: 'info', message: 'Payment gateway timeout'}]
    })
    expect(cases[1]!.attachments).toHaveLength(3)
    expect(problems[0]).toMatchObject({
      message: 'Element not found: .dashboard-metrics',
      hints: [
        {kind: 'stack', text: expect.stringContaining('test.js:45:10') as unknown},
        {kind: 'location', location: {path: 'tests/admin/dashboard.test.js', start: {line: 42}}}
      ]
    })
  })

  test('splits the suites of the old form, and counts what neither passed nor failed as skipped', async () => {
    const report = await readFixture(ctrf, 'ctrf/jest-ctrf.json')
    const {tally, cases} = report
    expect(tally.outcomes).toEqual({passed: 2, failed: 9, errored: 0, skipped: 2, flaky: 0})
    expect(pushedCases(report)[0]).toMatchObject({
      suites: ['cart.test.js', 'Cart', 'add'],
      name: 'sums prices <with markup> & "quotes"',
      diagnostics: [{title: 'Cart add sums prices <with markup> & "quotes"'}]
    })
    expect(cases.filter(each => each.outcome === 'skipped').map(each => each.reason)).toEqual([undefined, 'todo'])
  })

  test('takes seconds for seconds, and no negative duration', async () => {
    const report = (summary: object): string => JSON.stringify({results: {tool: {name: 'x'}, summary, tests: []}})
    const seconds = async (summary: object): Promise<number> => (await readText(ctrf, report(summary))).tally.seconds
    expect(await seconds({start: 1795174067, stop: 1795174069})).toBe(2)
    expect(await seconds({start: 1795174067825, stop: 1795174067000, duration: 1500})).toBe(1.5)
    expect(await seconds({start: 2, stop: 1})).toBe(0)
  })

  test('is never green when failures are declared or a status is not known', async () => {
    const {warnings, tally} = await readText(
      ctrf,
      '{"results":{"tool":{"name":"x"},"summary":{"tests":1,"failed":1},"tests":[]}}'
    )
    expect(tally.findings.error).toBe(1)
    expect(warnings).toContain('The report declares 1 failure, but lists none.')
    const odd = await readText(ctrf, '{"results":{"tool":{"name":"x"},"tests":[{"name":"a","status":"exploded"}]}}')
    expect(odd.tally.outcomes.errored).toBe(1)
    expect(odd.problems[0]!.message).toBe('The test has the status “exploded”.')
    expect((await readText(ctrf, '{"results":{"tool":{"name":"x"},"summary":{},"tests":{}}}')).unreadable).toBe(
      'report:1: not valid ctrf: results.tests is not a list.'
    )
  })
})

describe('rspec', () => {
  test('reads outcome, group, reason and the first telling lines', async () => {
    const {tally, cases, problems, warnings} = await readFixture(rspec, 'rspec/generated.json')
    expect(tally.outcomes).toEqual({passed: 2, failed: 8, errored: 0, skipped: 4, flaky: 0})
    expect(tally.seconds).toBe(0.039389141)
    expect(warnings).toEqual([])
    expect(problems[1]).toMatchObject({
      title: 'Cart#add sums <b> & "q"',
      message: 'expected: 4\n     got: 1\n\n(compared using ==)',
      expected: '4',
      actual: '1',
      test: {name: 'sums <b> & "q"', suites: ['Cart#add'], file: './spec/cart_spec.rb'}
    })
    expect(problems[2]!.message).toBe('ArgumentError: price of a must be positive,\ngot -1')
    expect(problems[2]!.hints).toMatchObject([
      {kind: 'stack', text: expect.stringContaining('lib/cart.rb:6:in') as unknown},
      {kind: 'location', location: {path: './spec/cart_spec.rb', start: {line: 11}}}
    ])
    expect(cases.filter(each => each.outcome === 'skipped').every(each => each.reason !== undefined)).toBe(true)
  })

  test('errors outside of examples are findings with their file', async () => {
    const text =
      '\nAn error occurred while loading ./spec/broken_spec.rb.\nFailure/Error: require "nothing"\n\nLoadError:\n' +
      "  \u001b[31mcannot load such file -- nothing\u001b[0m\n# ./spec/broken_spec.rb:1:in `require'\n"
    const report = {
      messages: ['\nRandomized with seed 3\n', text],
      examples: [],
      summary: {duration: 0.1, example_count: 0, failure_count: 0, errors_outside_of_examples_count: 1}
    }
    const {problems} = await readText(rspec, JSON.stringify(report))
    expect(problems).toMatchObject([
      {
        severity: 'error',
        message:
          'An error occurred while loading ./spec/broken_spec.rb.\nFailure/Error: require "nothing"\n\nLoadError:\n  cannot load such file -- nothing',
        hints: [{kind: 'stack'}, {kind: 'location', location: {path: './spec/broken_spec.rb'}}]
      }
    ])
    const silent = await readText(rspec, JSON.stringify({...report, messages: []}))
    expect(silent.tally.findings.error).toBe(1)
    expect(silent.warnings).toEqual(['The report declares 1 error outside of examples.'])
  })

  test('a shared example belongs to the file that runs it', async () => {
    const {cases} = await readText(
      rspec,
      '{"examples":[{"id":"./spec/a_spec.rb[1:2]","full_description":"A b","description":"b","status":"pending","file_path":"./spec/shared.rb"}]}'
    )
    expect(cases[0]).toMatchObject({file: './spec/a_spec.rb', suites: ['A'], name: 'b'})
  })
})

describe('cucumber', () => {
  test('behave: a traceback ends with what was raised, and keywords lack their blank', async () => {
    const steps = [
      {
        keyword: 'When',
        name: 'it breaks',
        location: 'features/a.feature:4',
        result: {
          status: 'failed',
          error_message: [
            'Traceback (most recent call last):',
            '  File "/usr/lib/python3/behave/model.py", line 1329, in run',
            '    match.run(runner.context)',
            '  File "features/steps/s.py", line 9, in e',
            "    def e(c): raise RuntimeError('boom')",
            'RuntimeError: boom'
          ]
        }
      },
      {keyword: 'Then', name: 'I fly', location: 'features/a.feature:5', result: {status: 'undefined'}}
    ]
    const feature = {
      keyword: 'Feature',
      name: 'A',
      location: 'features/a.feature:1',
      elements: [{keyword: 'Scenario', name: 'b', type: 'scenario', steps}]
    }
    const {problems} = await readText(cucumber, JSON.stringify([feature]))
    expect(problems.map(each => each.message)).toEqual(['RuntimeError: boom', 'The step “Then I fly” is undefined.'])
  })

  test('a scenario fails where a step, a hook or the lack of a step makes it fail', async () => {
    const {tally, problems, cases} = await readFixture(cucumber, 'cucumber/generated.json')
    expect(tally.outcomes).toEqual({passed: 3, failed: 6, errored: 0, skipped: 2, flaky: 0})
    expect(tally.seconds).toBeLessThan(1)
    expect(problems[0]).toMatchObject({
      message: expect.stringContaining('6 !== 7') as unknown,
      details: expect.stringContaining('Step: Then the total is 7') as unknown,
      test: {name: 'sums <prices> & "quotes"', suites: ['Cart'], file: 'features/cart.feature'},
      hints: [{kind: 'stack'}, {kind: 'location', location: {path: 'features/cart.feature', start: {line: 12}}}]
    })
    expect(problems[1]).toMatchObject({
      message: 'The step “When I do what nobody has defined” is undefined.',
      hints: [{kind: 'location', location: {path: 'features/cart.feature', start: {line: 16}}}]
    })
    expect(problems.map(each => each.message)).toContain('Error: database is down')
    expect(cases.filter(each => each.outcome === 'skipped').map(each => each.reason)).toEqual([
      'pending: When coupons come',
      'skipped: When I skip'
    ])
  })

  test('a background that stands alone belongs to the scenario behind it, and hooks stand beside steps', async () => {
    const step = (name: string, status: string): object => ({
      keyword: 'Given ',
      name,
      line: 4,
      result: {status, duration: 5e8}
    })
    const elements = [
      {type: 'background', keyword: 'Background', steps: [step('a database', 'failed')]},
      {type: 'scenario', keyword: 'Scenario', name: 'one', line: 6, steps: [step('x', 'skipped')]},
      {type: 'background', keyword: 'Background', steps: [step('a database', 'passed')]},
      {
        type: 'scenario',
        keyword: 'Scenario',
        name: 'two',
        line: 9,
        before: [
          {
            match: {location: 'com.acme.Hooks.before()'},
            result: {status: 'failed', error_message: 'java.lang.Error: no\n\tat com.acme.Hooks.before(Hooks.java:7)'}
          }
        ],
        steps: [step('y', 'passed')]
      },
      {type: 'scenario', keyword: 'Scenario', name: 'three', line: 12, steps: [step('z', 'passed')]}
    ]
    const {tally, problems} = await readText(
      cucumber,
      JSON.stringify([{keyword: 'Feature', uri: 'file:features/a.feature', name: 'A', elements}])
    )
    expect(tally.outcomes).toEqual({passed: 1, failed: 2, errored: 0, skipped: 0, flaky: 0})
    expect(tally.seconds).toBe(2.5)
    expect(problems.map(each => [each.test!.name, each.message])).toEqual([
      ['one', 'The step “Given a database” is failed.'],
      ['two', 'java.lang.Error: no']
    ])
    expect(problems[1]!.hints!.map(each => each.kind)).toEqual(['stack', 'location'])
    expect(problems[1]!.test!.file).toBe('features/a.feature')
    expect(
      cucumber.recognizes('[{"elements":[{"id":"a;b","keyword":"Scenario","line":2,"name":"b","steps":[{"keyw')
    ).toBe(true)
  })

  test('reads what behave writes: places for lines, seconds, and messages in lines', async () => {
    const steps = [
      {
        keyword: 'Then',
        name: 'x',
        location: 'features/a.feature:4',
        match: {location: 'features/steps/a.py:3'},
        result: {status: 'failed', duration: 0.25, error_message: ['Assertion Failed: no', 'really']}
      }
    ]
    const feature = {
      keyword: 'Feature',
      name: 'A',
      location: 'features/a.feature:1',
      elements: [
        {type: 'scenario', keyword: 'Scenario', name: 'one', location: 'features/a.feature:3', status: 'failed', steps}
      ]
    }
    const {problems, tally} = await readText(cucumber, JSON.stringify([feature]))
    expect(tally.seconds).toBe(0.25)
    expect(problems[0]).toMatchObject({
      message: 'Assertion Failed: no\nreally',
      hints: [{kind: 'stack'}, {kind: 'location', location: {path: 'features/a.feature', start: {line: 4}}}]
    })
  })
})

describe('playwright', () => {
  test('reads outcomes, attempts, projects and each soft assertion', async () => {
    const {tally, problems, cases, warnings} = await readFixture(playwright, 'playwright/generated.json')
    expect(tally.outcomes).toEqual({passed: 2, failed: 8, errored: 0, skipped: 5, flaky: 1})
    expect(warnings).toEqual([])
    const soft = problems.filter(each => each.test?.name === 'soft')
    expect(soft.map(each => each.message)).toEqual([
      'Error: expect(received).toBe(expected) // Object.is equality\n\nExpected: 2\nReceived: 1',
      'Error: expect(received).toBe(expected) // Object.is equality\n\nExpected: "b"\nReceived: "a"'
    ])
    expect(soft[0]!.test).toMatchObject({
      suites: ['chromium', 'cart.spec.ts', 'Cart <b> & "q"', 'nested'],
      file: 'cart.spec.ts',
      attempts: 2
    })
    expect(soft[0]!.hints![0]).toEqual({
      kind: 'location',
      location: {path: '/home/runner/work/widget-shop/widget-shop/e2e/cart.spec.ts', start: {line: 11, column: 41}}
    })
    expect(cases.find(each => each.outcome === 'flaky')!.diagnostics).toMatchObject([{severity: 'info'}])
    expect(cases.filter(each => each.outcome === 'skipped').map(each => each.reason)).toEqual([
      'skip',
      'fixme',
      'no browser here',
      'did not run',
      'did not run'
    ])
    const attaching = cases.find(each => each.name === 'attaches')
    expect(attaching!.attachments!.map(each => each.name)).toEqual(expect.arrayContaining(['screenshot']))
  })

  test('a test that should have failed is told in its place, under the root of the tests', async () => {
    const {problems} = await readFixture(playwright, 'playwright/generated.json')
    expect(problems.find(each => each.test?.name === 'should have failed')).toMatchObject({
      message: 'The test is passed, and was expected to be failed.',
      hints: [
        {
          kind: 'location',
          location: {path: '/home/runner/work/widget-shop/widget-shop/e2e/cart.spec.ts', start: {line: 18}}
        }
      ]
    })
    const two = await readFixture(playwright, 'playwright/two-projects.json')
    expect(two.tally.outcomes).toEqual({passed: 2, failed: 6, errored: 0, skipped: 4, flaky: 1})
  })

  test('an error outside the tests is a finding, and missing failures are told', async () => {
    const {problems, warnings, tally} = await readText(
      playwright,
      '{"config":{"rootDir":"/w","projects":[]},"suites":[],"errors":[{"message":"\\u001b[31mError: No tests found\\u001b[0m","location":{"file":"/w/a.ts","line":2,"column":1}}],"stats":{"duration":5,"expected":0,"unexpected":1,"flaky":0,"skipped":0}}'
    )
    expect(problems).toMatchObject([{message: 'Error: No tests found', hints: [{location: {path: '/w/a.ts'}}]}])
    expect(warnings).toEqual([
      'The report declares 1 failure, but lists none.',
      'The report declares 1 test and lists 0.'
    ])
    expect(tally.findings.error).toBe(2)
  })

  test('suites may nest as deep as a report can', async () => {
    const suite = `${'{"title":"s","suites":['.repeat(200)}{"specs":[{"title":"t","ok":false,"tests":[{}]}]}${']}'.repeat(200)}`
    const {problems} = await readText(playwright, `{"config":{"rootDir":"/w"},"suites":[${suite}]}`)
    expect(problems).toMatchObject([{severity: 'error', test: {name: 't', outcome: 'failed'}}])
  })
})

describe('what all of them do', () => {
  const specs = ['a', 'b'].map(title => ({title, ok: title === 'a', tests: [{results: [{status: 'failed'}]}]}))
  const twin = (duration: number): object => ({title: 't', fullTitle: 't', duration, err: {}})
  /** A report of two tests, of which one failed, and the counts that it declares. */
  const reports: [Format, (tests: number, failed: number) => object][] = [
    [
      ctrf,
      (tests, failed) => ({
        results: {
          tool: {name: 'x'},
          tests: ['passed', 'failed'].map(status => ({name: status, status})),
          summary: {tests, failed}
        }
      })
    ],
    [
      googletest,
      (tests, failures) => ({
        testsuites: [{name: 's', testsuite: [{name: 'a'}, {name: 'b', failures: [{failure: 'no'}]}]}],
        ...{tests, failures, disabled: 0}
      })
    ],
    [
      jest,
      (numTotalTests, numFailedTests) => ({
        testResults: [{assertionResults: ['passed', 'failed'].map(status => ({title: status, status}))}],
        ...{numTotalTests, numFailedTests, numTotalTestSuites: 1}
      })
    ],
    [
      mocha,
      (tests, failures) => ({
        tests: [twin(1), twin(2)],
        pending: [],
        failures: [twin(2)],
        stats: {tests, failures, passes: 1}
      })
    ],
    [
      playwright,
      (tests, unexpected) => ({
        config: {rootDir: '/w'},
        suites: [{specs}],
        stats: {expected: tests - unexpected, unexpected}
      })
    ],
    [
      rspec,
      (tests, failed) => ({
        examples: ['passed', 'failed'].map(status => ({full_description: status, status})),
        summary: {example_count: tests, failure_count: failed}
      })
    ]
  ]
  const each = reports.map(([format, report]) => ({format, report}))

  test.each(each)('reports of several runs in one file are each held to their counts: $format.name', async it => {
    const one = JSON.stringify(it.report(2, 1))
    const twice = await readText(it.format, `${one}\n${one}\n`, true)
    expect(twice).toMatchObject({unreadable: null, warnings: [], tally: {outcomes: {passed: 2, failed: 2}}})
    const odd = JSON.stringify(it.report(4, 3))
    expect((await readText(it.format, `${one}\n${odd}\n`, true)).warnings).toEqual([
      'The report declares 3 failures and lists 1.',
      'The report declares 4 tests and lists 2.'
    ])
    expect(await readText(it.format, odd.slice(0, -1), true)).toMatchObject({
      unreadable: expect.stringContaining('it ends in the middle of an object') as unknown,
      warnings: []
    })
  })

  test.each<[Format, string, string]>([
    [ctrf, '{"results":{"summary":{}}}', 'results.tests is missing'],
    [googletest, '{"tests":0,"failures":0,"disabled":0,"timestamp":"x"}', 'testsuites is missing'],
    [jest, '{"numTotalTestSuites":0,"numTotalTests":0}', 'testResults is missing'],
    [mocha, '{"stats":{"tests":0}}', 'tests is missing'],
    [playwright, '{"config":{"rootDir":"/w"}}', 'suites is missing'],
    [rspec, '{"summary":{"example_count":0}}', 'examples is missing'],
    [cucumber, '{"keyword":"Feature"}', 'it is not a list']
  ])('a report without its list is refused: $name', async (format, text, message) => {
    expect((await readText(format, text, true)).unreadable).toBe(`report:1: not valid ${format.name}: ${message}.`)
  })

  test.each<[Format, boolean, string]>([
    [rspec, true, '{"summary":{"example_count":0}}'],
    [rspec, true, '{"examples":[{"full_description":"a"'],
    [rspec, false, '{"examples":[{"name":"a"}]}'],
    [jest, true, '{"testResults":[{"assertionResults":['],
    [jest, false, '{"numTotalTestSuites":1,"numTotalTests":1,"testResults":[{"testResults":[]}]}'],
    [cucumber, true, '[{"keyword":"Feature","uri":"a.feature","elements":['],
    [cucumber, false, '[{"keyword":"Feature","name":"a"}]'],
    [ctrf, false, '{"results":[{"name":"a","status":"passed"}]}']
  ])('recognition: %# of %s is %s', (format, yes, text) => {
    expect(format.recognizes(text)).toBe(yes)
  })

  test.each([ctrf, playwright])('an attachment without a path is none: $name', async format => {
    const attachments = [{name: 'x', contentType: 'text/plain'}, {name: 'y', path: ''}, {path: 'a.png'}]
    const test = {name: 'a', status: 'failed', attachments, results: [{status: 'failed', attachments}]}
    const [ofCtrf, ofPlaywright] = [
      {results: {tests: [test]}},
      {config: {rootDir: ''}, suites: [{specs: [{tests: [test]}]}]}
    ]
    const {cases} = await readText(format, JSON.stringify(format === ctrf ? ofCtrf : ofPlaywright))
    expect(cases[0]!.attachments).toEqual([{name: 'a.png', path: 'a.png'}])
  })

  test('attempts and errors of a test that did not fail are no problems', async () => {
    const retryAttempts = [{status: 'failed', message: 'no'}]
    const entries = ['passed', 'skipped'].map(status => ({name: status, status, retryAttempts}))
    const skipped = await readText(ctrf, JSON.stringify({results: {tests: entries}}))
    const results = [{status: 'failed', error: {message: 'as expected'}}]
    const spec = {ok: true, tests: ['expected', 'skipped'].map(status => ({status, results}))}
    const expected = await readText(playwright, JSON.stringify({config: {rootDir: ''}, suites: [{specs: [spec]}]}))
    for (const report of [skipped, expected]) {
      expect(report.tally.outcomes).toMatchObject({passed: 1, skipped: 1})
      expect(report.problems).toEqual([])
      expect(report.cases.flatMap(({diagnostics}) => diagnostics)).toEqual([])
    }
  })

  test('playwright before 1.18 has one error, and a report without counts declares none', async () => {
    const results = [{status: 'failed', error: {message: 'Error: one'}}]
    const suites = [{specs: [{ok: false, tests: [{status: 'unexpected', results}]}]}]
    const {problems, warnings} = await readText(playwright, JSON.stringify({config: {rootDir: ''}, suites, stats: {}}))
    expect(problems).toMatchObject([{message: 'Error: one'}])
    expect(warnings).toEqual([])
  })

  test('mocha: twins are told apart by how many of them are pending or failed', async () => {
    const {tally, warnings} = await readText(
      mocha,
      JSON.stringify({
        tests: [twin(1), twin(2), twin(3), twin(4)],
        pending: [twin(0)],
        failures: [twin(1), twin(1)],
        stats: {tests: 4, passes: 1, failures: 2}
      })
    )
    expect(tally.outcomes).toMatchObject({passed: 2, failed: 2, skipped: 0})
    expect(warnings).toEqual([])
    const pending = {tests: [twin(1), twin(2)], pending: [twin(0)], stats: {tests: 2, passes: 1}}
    expect((await readText(mocha, JSON.stringify(pending))).tally.outcomes).toMatchObject({passed: 1, skipped: 1})
  })

  test('jest: a file that failed is the reason why the run did', async () => {
    const file = {name: 'a.js', status: 'failed', message: 'cannot load', assertionResults: []}
    const report = {success: false, numTotalTests: 0, numTotalTestSuites: 1, testResults: [file]}
    const {warnings, tally} = await readText(jest, JSON.stringify(report))
    expect(warnings).toEqual([])
    expect(tally.findings.error).toBe(1)
  })
})
