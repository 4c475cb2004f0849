import {describe, expect, test} from '@jest/globals'
import {checkstyle} from '../../src/formats/checkstyle.ts'
import type {Format} from '../../src/formats/format.ts'
import {junit} from '../../src/formats/junit.ts'
import {nunit2} from '../../src/formats/nunit2.ts'
import {nunit3} from '../../src/formats/nunit3.ts'
import {parseDuration} from '../../src/formats/trx/reader.ts'
import {parseReport} from '../../src/formats/parse.ts'
import {trx} from '../../src/formats/trx.ts'
import {xunit} from '../../src/formats/xunit.ts'
import type {Report} from '../../src/model/report.ts'
import {readText} from './read.ts'

const none = {passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0}
const told = ({problems}: Report): unknown[] => problems.map(each => [each.test?.name ?? each.title, each.message])

describe('trx', () => {
  const read = (results: string, rest = '<ResultSummary outcome="Completed"/>'): Promise<Report> =>
    readText(
      trx,
      `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results>${rest}</TestRun>`
    )
  const error = (message: string): string =>
    `<Output><StdOut>printed</StdOut><ErrorInfo><Message>${message}</Message><StackTrace>at N.C.M() in C:\\a.cs:line 3</StackTrace></ErrorInfo></Output>`

  test.each([
    ['outcome="Passed"', 'passed'],
    ['outcome="PassedButRunAborted"', 'passed'],
    ['outcome="Warning"', 'passed'],
    ['outcome="Failed"', 'failed'],
    ['outcome="Timeout"', 'errored'],
    ['outcome="Aborted"', 'errored'],
    ['outcome="NotRunnable"', 'errored'],
    ['outcome="Surprise"', 'errored'],
    ['', 'errored'],
    ['outcome="NotExecuted"', 'skipped'],
    ['outcome="Inconclusive"', 'skipped']
  ])('a result with %s %s', async (attributes, outcome) => {
    const {tally} = await read(`<UnitTestResult testName="a" ${attributes}/>`)
    expect(tally.outcomes).toEqual({...none, [outcome]: 1})
  })

  test('only the innermost results count; one that failed by itself is told besides', async () => {
    const inner =
      '<InnerResults><UnitTestResult testName="b" outcome="Passed"/><UnitTestResult testName="c" outcome="Passed"/></InnerResults>'
    const report = await read(
      `<UnitTestResult testName="a" outcome="Failed">${inner}${error('cleanup')}</UnitTestResult>`
    )
    expect(report.tally.outcomes).toEqual({...none, passed: 2})
    expect(told(report)).toEqual([['a', 'cleanup']])
    const failing = inner.replace('"Passed"', '"Failed"')
    const both = await read(`<TestResultAggregation testName="a" outcome="Failed">${failing}</TestResultAggregation>`)
    expect(both.tally.outcomes).toEqual({...none, passed: 1, failed: 1})
    expect(both.problems).toHaveLength(1)
  })

  test('a test has the class of its definition, wherever that stands', async () => {
    const definition =
      '<TestDefinitions><UnitTest id="1"><TestMethod className="N.C, Asm, Version=1.0" name="a"/></UnitTest></TestDefinitions>'
    const result = '<Results><UnitTestResult testId="1" testName="a" outcome="Failed"/></Results>'
    for (const parts of [definition + result, result + definition]) {
      const {cases} = await readText(trx, `<TestRun>${parts}</TestRun>`)
      expect(cases[0]?.suites).toEqual(['N.C'])
    }
    const {cases} = await read('<UnitTestResult testName="N.C.Adds(x: &quot;1.5&quot;)" outcome="Failed"/>')
    expect(cases[0]?.suites).toEqual(['N.C'])
  })

  test('message, trace, output and attachments of a failure', async () => {
    const {cases, problems} = await read(
      `<UnitTestResult testName="N.C.a" outcome="Failed">${error('&#xD;\n  Expected: 1&#xD;\n  But was: 2')}` +
        '<ResultFiles><ResultFile path="m\\shot.png"/></ResultFiles></UnitTestResult>'
    )
    expect(cases[0]?.attachments).toEqual([{name: 'shot.png', path: 'm\\shot.png'}])
    expect(problems).toMatchObject([
      {
        severity: 'error',
        source: 'trx',
        message: '  Expected: 1\n  But was: 2',
        details: 'at N.C.M() in C:\\a.cs:line 3\n\noutput:\nprinted',
        expected: '1',
        actual: '2',
        hints: [
          {kind: 'stack', text: 'at N.C.M() in C:\\a.cs:line 3'},
          {kind: 'stack', text: '  Expected: 1\n  But was: 2'},
          {kind: 'stack', text: 'printed'},
          {kind: 'symbol', name: 'N.C'}
        ]
      }
    ])
  })

  test('what happened to the run as a whole is a problem, but for echoes of tests', async () => {
    const info = (outcome: string, text: string): string =>
      `<RunInfo outcome="${outcome}"><Text>${text}</Text></RunInfo>`
    const report = await read(
      '<UnitTestResult testName="a" outcome="Passed"/>',
      `<ResultSummary outcome="Failed"><RunInfos>${info('Error', '[xUnit.net 00:00:00.39]   N.C.a [FAIL]')}` +
        `${info('Error', 'Test host process crashed')}${info('Warning', 'No test is available')}</RunInfos></ResultSummary>`
    )
    expect(told(report)).toEqual([[undefined, 'Test host process crashed']])
    expect(report.warnings).toEqual(['No test is available'])
  })

  test.each([
    ['<ResultSummary outcome="Failed"/>', 'it ended with “Failed”'],
    ['<ResultSummary outcome="Aborted"/>', 'it ended with “Aborted”'],
    [
      '<ResultSummary outcome="Completed"><Counters failed="2" timeout="1"/></ResultSummary>',
      'declares 3 failures, but lists none'
    ]
  ])('a failure without a reason is never green: %s', async (summary, sentence) => {
    const {tally, warnings} = await read('<UnitTestResult testName="a" outcome="Passed"/>', summary)
    expect(tally.findings.error).toBe(1)
    expect(warnings[0]).toContain(sentence)
  })

  test.each([
    ['00:00:00.1084258', 0.1084258],
    ['01:02:03', 3723],
    ['1.00:00:01.5', 86401.5],
    ['x', undefined],
    [undefined, undefined]
  ])('the duration %j is %j seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })
})

describe('nunit3', () => {
  const read = (content: string, run = ''): Promise<Report> =>
    readText(nunit3, `<test-run ${run}>${content}</test-run>`)

  test.each([
    ['result="Passed"', 'passed'],
    ['result="Warning"', 'passed'],
    ['result="Failed"', 'failed'],
    ['result="Failed" label="Error"', 'errored'],
    ['result="Failed" label="Invalid"', 'errored'],
    ['result="Failed" label="Test exceeded Timeout value 1ms."', 'failed'],
    ['result="Skipped" label="Ignored"', 'skipped'],
    ['result="Inconclusive"', 'skipped'],
    ['result="Surprise"', 'errored']
  ])('a case with %s %s', async (attributes, outcome) => {
    const {tally} = await read(`<test-case fullname="N.C.a" ${attributes}/>`)
    expect(tally.outcomes).toEqual({...none, [outcome]: 1})
  })

  test('the failure of a case is told once, without its single assertions', async () => {
    const report = await read(
      '<test-case fullname="N.C.a" classname="N.C" result="Failed"><failure><message>both</message><stack-trace>trace</stack-trace></failure>' +
        '<assertions><assertion><message>one</message><stack-trace>other</stack-trace></assertion></assertions><output>out</output></test-case>'
    )
    expect(told(report)).toEqual([['N.C.a', 'both']])
    expect(report.problems[0]?.details).toBe('trace\n\noutput:\nout')
  })

  test('a suite is told where it failed in itself, not for its tests', async () => {
    const suite = (attributes: string, message: string): string =>
      `<test-suite fullname="N.C" result="Failed" ${attributes}><failure><message>${message}</message></failure></test-suite>`
    const report = await read(
      suite('site="SetUp"', 'no database') +
        suite('site="TearDown"', 'no end') +
        suite('site="Child"', 'One or more child tests had errors') +
        suite('site="Parent"', 'OneTimeSetUp: x') +
        suite('', 'One or more child tests had errors') +
        '<test-suite fullname="a.dll" type="Assembly" runstate="NotRunnable" result="Failed" label="Invalid"><reason><message>no such file</message></reason></test-suite>'
    )
    expect(told(report)).toEqual([
      ['N.C', 'no database'],
      ['N.C', 'no end'],
      ['a.dll', 'no such file']
    ])
    expect(report.tally.outcomes).toEqual(none)
  })

  test('a timeout has only a label, a skip its reason', async () => {
    const report = await read(
      '<test-case fullname="a" result="Failed" label="took too long"/><test-case fullname="b" result="Skipped"><reason><message>later</message></reason></test-case>'
    )
    expect(told(report)).toEqual([['a', 'took too long']])
    expect(report.cases[1]?.reason).toBe('later')
  })

  test('attachments, the duration of the run, and failures that are declared only', async () => {
    const attached = await read(
      '<test-case fullname="a" result="Failed"><attachments><attachment><filePath>C:\\x\\log.txt</filePath></attachment></attachments></test-case>',
      'duration="1.5"'
    )
    expect(attached.cases[0]?.attachments).toEqual([{name: 'log.txt', path: 'C:\\x\\log.txt'}])
    expect(attached.tally.seconds).toBe(1.5)
    const empty = await read('', 'failed="2"')
    expect([empty.tally.findings.error, empty.warnings]).toEqual([
      1,
      ['The report declares 2 failures, but lists none.']
    ])
  })
})

describe('nunit2', () => {
  const read = (content: string, run = ''): Promise<Report> =>
    readText(nunit2, `<test-results ${run} time="12:31:47">${content}</test-results>`)

  test.each([
    ['result="Success" success="True"', 'passed'],
    ['result="Failure"', 'failed'],
    ['result="Error"', 'errored'],
    ['result="NotRunnable"', 'errored'],
    ['result="Ignored"', 'skipped'],
    ['result="Inconclusive"', 'skipped'],
    ['executed="True" success="True"', 'passed'],
    ['executed="True" success="False"', 'failed'],
    ['executed="False"', 'skipped']
  ])('a case with %s %s', async (attributes, outcome) => {
    const {tally} = await read(`<test-case name="N.C.a" ${attributes}/>`)
    expect(tally.outcomes).toEqual({...none, [outcome]: 1})
  })

  test('a suite is told where none of its tests failed; the time of the root is no duration', async () => {
    const report = await read(
      '<test-suite name="a" result="Failure"><results><test-case name="N.C.x" result="Failure" time="0.25"><failure><message>no</message></failure></test-case></results></test-suite>' +
        '<test-suite name="b" result="Error"><failure><message>TestFixtureSetUp failed</message></failure></test-suite>' +
        '<test-suite name="c" result="Failure"><failure><message>Child test failed</message></failure></test-suite>'
    )
    expect(told(report)).toEqual([
      ['N.C.x', 'no'],
      ['b', 'TestFixtureSetUp failed']
    ])
    expect(report.tally.seconds).toBe(0.25)
    expect((await read('', 'failures="1" errors="1"')).tally.findings.error).toBe(1)
  })
})

describe('xunit', () => {
  const read = (content: string): Promise<Report> => readText(xunit, `<assemblies>${content}</assemblies>`)

  test('version 1 has classes, version 2 collections, version 3 places', async () => {
    const report = await read(
      '<assembly time="1"><class name="N.C"><test name="N.C.a" type="N.C" result="Fail"><failure exception-type="E"><message>one</message><stack-trace>trace</stack-trace></failure></test>' +
        '<test name="N.C.s" result="Skip"><reason><message>later</message></reason></test></class></assembly>' +
        '<assembly time="0.5"><collection><test name="N.D.b" type="N.D" result="Fail" source-file="d.cs" source-line="7"><failure><message>two\\r\\nlines</message></failure><output>out</output></test>' +
        '<test name="N.D.c" result="Pass"><output>no</output></test><test name="N.D.n" result="NotRun"/></collection></assembly>'
    )
    expect(report.tally.outcomes).toEqual({...none, passed: 1, failed: 2, skipped: 2})
    expect(report.tally.seconds).toBe(1.5)
    expect(told(report)).toEqual([
      ['N.C.a', 'one'],
      ['N.D.b', 'two\nlines']
    ])
    expect(report.problems[1]?.hints).toContainEqual({kind: 'location', location: {path: 'd.cs', start: {line: 7}}})
    expect(report.cases.map(each => each.reason)).toEqual([undefined, 'later', undefined, undefined])
  })

  test('errors of an assembly and failures of a class are problems without a test', async () => {
    const report = await read(
      '<assembly errors="1"><errors><error type="assembly-cleanup" name="N.F"><failure><message>gone</message></failure></error></errors>' +
        '<class name="N.C"><failure><message>fixture</message></failure><test name="N.C.a" result="Pass"/></class></assembly>'
    )
    expect(told(report)).toEqual([
      ['assembly-cleanup N.F', 'gone'],
      ['N.C', 'fixture']
    ])
    expect((await read('<assembly failed="1"/>')).tally.findings.error).toBe(1)
  })
})

describe('checkstyle', () => {
  const read = (content: string): Promise<Report> => readText(checkstyle, `<checkstyle>${content}</checkstyle>`)

  test('severities, places and rules', async () => {
    const {problems, tally} = await read(
      '<file name="src/a.php"><error line="3" column="7" severity="warning" message="one&#10;two" source="Squiz.A.B.Missing"/>' +
        '<error line="4" column="0" severity="INFO" message="m" source="eslint.rules.semi"/><error line="0" message="file" source=""/>' +
        '<error severity="ignore" message="no"/><error line="1" message="" source="com.puppycrawl.tools.checkstyle.checks.sizes.LineLengthCheck"/></file>' +
        '<file name="-"><error line="9" message="stdin" source="ShellCheck.SC2086"/></file>'
    )
    expect(tally.findings).toEqual({error: 3, warning: 1, info: 1})
    expect(problems.map(each => [each.severity, each.source, each.message, each.code, each.hints])).toEqual([
      [
        'warning',
        'checkstyle',
        'one\ntwo',
        {value: 'Squiz.A.B.Missing'},
        [{kind: 'location', location: {path: 'src/a.php', start: {line: 3, column: 7}}}]
      ],
      [
        'info',
        'eslint',
        'm',
        {value: 'semi', url: 'https://eslint.org/docs/latest/rules/semi'},
        [{kind: 'location', location: {path: 'src/a.php', start: {line: 4}}}]
      ],
      ['error', 'checkstyle', 'file', undefined, [{kind: 'location', location: {path: 'src/a.php'}}]],
      [
        'error',
        'checkstyle',
        'LineLength',
        {value: 'LineLength'},
        [{kind: 'location', location: {path: 'src/a.php', start: {line: 1}}}]
      ],
      ['error', 'shellcheck', 'stdin', {value: 'SC2086', url: 'https://www.shellcheck.net/wiki/SC2086'}, undefined]
    ])
  })

  test('a crash of the linter is an error of its file', async () => {
    const {problems} = await read(
      '<file name="A.java"><exception><![CDATA[CheckstyleException: no\n\tat a.B]]></exception></file>'
    )
    expect(problems).toEqual([
      {
        severity: 'error',
        source: 'checkstyle',
        message: 'CheckstyleException: no',
        details: 'CheckstyleException: no\n\tat a.B',
        hints: [{kind: 'location', location: {path: 'A.java'}}]
      }
    ])
  })
})

test('each root belongs to one format', () => {
  const formats: readonly Format[] = [checkstyle, junit, nunit2, nunit3, trx, xunit]
  const roots: readonly (readonly [string, string | undefined])[] = [
    ['<TestRun id="1">', 'trx'],
    ['<test-run id="1">', 'nunit3'],
    ['<test-suite type="Assembly" id="1" runstate="Runnable">', 'nunit3'],
    ['<test-results name="a.dll">', 'nunit2'],
    ['<test-suite type="TestFixture" name="a" executed="True" success="True">', 'nunit2'],
    ['<ns2:test-suite xmlns:ns2="urn:model.allure.qatools.yandex.ru" start="1">', undefined],
    ['<assemblies timestamp="x">', 'xunit'],
    ['<assembly name="a.dll">', 'xunit'],
    ['<checkstyle version="4.3">', 'checkstyle'],
    ['<testsuite name="a">', 'junit'],
    ['<coverage>', undefined]
  ]
  for (const [root, name] of roots)
    expect([
      root,
      formats.filter(each => each.recognizes(`<?xml version="1.0"?>${root}`)).map(each => each.name)
    ]).toEqual([root, name === undefined ? [] : [name]])
})

test('the class of a TRX test is found behind a result of any length, however the report is cut', async () => {
  const bytes = new TextEncoder().encode(
    `<TestRun><Results><UnitTestResult testId="1" testName="adds" outcome="Failed" computerName="${'c'.repeat(5000)}"/></Results><TestDefinitions><UnitTest id="1"><TestMethod className="Acme.Cart"/></UnitTest></TestDefinitions></TestRun>`
  )
  async function* chunks(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 5000) yield await Promise.resolve(bytes.slice(at, at + 5000))
  }
  const unused = (): never => {
    throw new Error('XML is read as bytes')
  }
  const source = {path: 'r.trx', size: bytes.length, named: true, bytes: chunks, lines: unused, text: unused}
  const {cases} = await parseReport(trx, source)
  expect(cases.map(each => each.className ?? each.suites[0])).toEqual(['Acme.Cart'])
})
