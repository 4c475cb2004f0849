import {describe, expect, test} from '@jest/globals'
import {actionlint} from '../../src/formats/actionlint.ts'
import {biome} from '../../src/formats/biome.ts'
import {cargo} from '../../src/formats/cargo.ts'
import {checkstyle} from '../../src/formats/checkstyle.ts'
import {eslintCompact} from '../../src/formats/eslint-compact.ts'
import {eslintStylish} from '../../src/formats/eslint-stylish.ts'
import {eslintUnix} from '../../src/formats/eslint-unix.ts'
import {eslint} from '../../src/formats/eslint.ts'
import type {Format} from '../../src/formats/format.ts'
import {gitlab} from '../../src/formats/gitlab.ts'
import {golangci} from '../../src/formats/golangci.ts'
import {junit} from '../../src/formats/junit.ts'
import {nunit2} from '../../src/formats/nunit2.ts'
import {nunit3} from '../../src/formats/nunit3.ts'
import {parseReport} from '../../src/formats/parse.ts'
import {pylint} from '../../src/formats/pylint.ts'
import {rdjson} from '../../src/formats/rdjson.ts'
import {robot} from '../../src/formats/robot.ts'
import {ruff} from '../../src/formats/ruff.ts'
import {sarif} from '../../src/formats/sarif.ts'
import {testng} from '../../src/formats/testng.ts'
import {firstLine} from '../../src/formats/text.ts'
import {trx} from '../../src/formats/trx.ts'
import {tsc} from '../../src/formats/tsc.ts'
import {xunit} from '../../src/formats/xunit.ts'
import type {Hint} from '../../src/model/diagnostic.ts'
import type {Report} from '../../src/model/report.ts'
import {readText} from './read.ts'

const placeOf = (hint: Hint): string => {
  if (hint.kind === 'stack') return 'stack'
  if (hint.kind === 'symbol') return `symbol ${hint.name}`
  if (hint.kind === 'file') return hint.path
  const {path, start, end} = hint.location
  return [path, start?.line, start?.column, end?.column].filter(part => part !== undefined).join(':')
}

/** What a reader of the check run may see of a report, in a form that is short to write down. */
interface Seen {
  readonly outcomes?: object
  /** Severity, the test or the title, and the message. */
  readonly told?: readonly string[]
  /** Of the first problem. */
  readonly places?: readonly string[]
  readonly details?: string | undefined
  readonly warnings?: readonly unknown[]
  readonly unreadable?: unknown
  readonly codes?: readonly unknown[]
  readonly suites?: readonly string[]
  readonly reasons?: readonly unknown[]
  readonly files?: readonly unknown[]
}

const seen = ({tally, problems, cases, warnings, unreadable}: Report): Seen => ({
  outcomes: Object.fromEntries(Object.entries(tally.outcomes).filter(([, count]) => count > 0)),
  told: problems.map(each =>
    [each.severity, each.test?.name ?? each.title, each.message].filter(part => part !== undefined).join(' | ')
  ),
  places: problems[0]?.hints?.map(placeOf) ?? [],
  details: problems[0]?.details,
  warnings,
  unreadable,
  codes: problems.map(each => each.code),
  suites: cases.map(each => each.suites.join('/')),
  reasons: cases.map(each => each.reason),
  files: cases.map(each => each.file)
})

type Row = readonly [what: string, format: Format, text: string, wanted: Seen]

const whole = {warnings: [], unreadable: null}
const check = async (_: string, format: Format, text: string, wanted: Seen): Promise<void> => {
  expect(seen(await readText(format, text, true))).toMatchObject(wanted)
}

const trxOf = (results: string, rest = ''): string => `<TestRun><Results>${results}</Results>${rest}</TestRun>`
const failedTrx = (attributes: string): string => `<UnitTestResult outcome="Failed" testName="N.C.a" ${attributes}/>`
const method = (name: string, more: string): string => `<test-method name="${name}" ${more}</test-method>`

describe('tests in XML', () => {
  test.each<Row>([
    [
      'xunit: reason, output and place as elements',
      xunit,
      '<assemblies><assembly><collection><test name="a" type="N.C" result="Fail"><failure><message>m</message></failure><output>printed</output><source-file> a.cs </source-file><source-line>7</source-line></test>' +
        '<test name="b" type="N.C" result="Skip"><reason>later</reason></test></collection></assembly></assemblies>',
      {
        told: ['error | a | m'],
        places: ['stack', 'a.cs:7', 'stack', 'symbol N.C'],
        details: 'output:\nprinted',
        reasons: [undefined, 'later']
      }
    ],
    [
      'xunit: a failure without a place has none, texts around tests belong to none',
      xunit,
      '<assemblies><output>no</output><assembly><message>no</message><collection><test name="a" type="N.C" result="Fail"><failure><message>m</message></failure></test></collection></assembly></assemblies>',
      {told: ['error | a | m'], places: ['stack', 'symbol N.C'], details: undefined}
    ],
    [
      'xunit: an error that is told is a failure that is listed',
      xunit,
      '<assemblies><assembly errors="1"><errors><error type="t" name="n"><failure><message>m</message></failure></error></errors></assembly></assemblies>',
      {told: ['error | t n | m'], ...whole}
    ],
    [
      'testng: a method outside of a class, and texts outside of a method',
      testng,
      `<testng-results><message>no</message><class name="C">${method('a', 'status="PASS">')}<value>no</value></class>${method('b', 'status="FAIL">')}</testng-results>`,
      {outcomes: {passed: 1, failed: 1}, suites: [''], places: []}
    ],
    [
      'trx: what stands outside of its element',
      trx,
      trxOf(
        failedTrx('testId="1"') + failedTrx('testId="2"') + failedTrx(''),
        '<OtherTestResult testName="x" outcome="Failed"/><TestDefinitions><UnitTest id="1"><TestMethod/></UnitTest><UnitTest id="2"><TestMethod className="X.Y"/></UnitTest><UnitTest><TestMethod className="Z"/></UnitTest><TestMethod className="Q"/></TestDefinitions>'
      ),
      {outcomes: {failed: 3}, suites: ['N.C', 'X.Y', 'N.C']}
    ],
    [
      'trx: a method outside of any test does not change the class of the last one',
      trx,
      trxOf(
        failedTrx('testId="1"'),
        '<TestDefinitions><UnitTest id="1"><TestMethod className="A.B"/></UnitTest><TestMethod className="Q"/></TestDefinitions>'
      ),
      {suites: ['A.B']}
    ],
    [
      'trx: texts behind a message of the run, which is a failure that is listed',
      trx,
      `<TestRun><ResultSummary outcome="Failed"><Counters failed="1"/><RunInfos><RunInfo outcome="Error"><Text>down</Text></RunInfo><Text>no</Text></RunInfos></ResultSummary></TestRun>`,
      {told: ['error | down'], ...whole}
    ],
    [
      'trx: an outer result that failed by itself is a failure that is listed',
      trx,
      trxOf(
        '<UnitTestResult testName="a" outcome="Failed"><Output><ErrorInfo><Message>cleanup</Message></ErrorInfo></Output><InnerResults><UnitTestResult testName="b" outcome="Passed"/></InnerResults></UnitTestResult>',
        '<ResultSummary outcome="Failed"><Counters failed="1"/></ResultSummary>'
      ),
      {told: ['error | a | cleanup'], ...whole}
    ],
    [
      'nunit3: a suite without a site fails for the test inside of it',
      nunit3,
      '<test-run failed="1"><test-suite name="s" result="Failed"><failure><message>tests failed</message></failure><test-case fullname="N.C.a" result="Failed"><failure><message>m</message></failure></test-case></test-suite></test-run>',
      {told: ['error | N.C.a | m'], ...whole}
    ],
    [
      'nunit3: a suite that fails for itself is a failure that is listed',
      nunit3,
      '<test-run failed="1"><test-suite fullname="s" result="Failed" site="SetUp"><failure><message>m</message></failure></test-suite></test-run>',
      {told: ['error | s | m'], ...whole}
    ],
    [
      'nunit2: a suite that fails for itself is a failure that is listed',
      nunit2,
      '<test-results errors="1"><test-suite name="s" result="Error"><failure><message>m</message></failure></test-suite></test-results>',
      {told: ['error | s | m'], ...whole}
    ],
    [
      'robot: a suite fails for the test inside of it',
      robot,
      '<robot><suite name="s"><suite name="t"><test name="a"><status status="FAIL">m</status></test><status status="FAIL">tests failed</status></suite><status status="FAIL">tests failed</status></suite></robot>',
      {told: ['error | a | m'], ...whole}
    ],
    [
      'robot: a suite that fails for itself is a failure that is listed',
      robot,
      '<robot><suite name="s"><status status="FAIL">m</status></suite><statistics><total><stat fail="1">All</stat></total></statistics></robot>',
      {told: ['error | s | m'], ...whole}
    ],
    [
      'junit: text and output inside of a failure, elements inside of elements',
      junit,
      '<testsuite name="s"><testcase name="a"><flakyFailure message="m"><stackTrace>one<b>two</b></stackTrace><system-out>three</system-out><testcase name="no"/></flakyFailure><failure message="n">four<b>five</b>six</failure></testcase><testcase name="b"/></testsuite>',
      {outcomes: {failed: 1, passed: 1}, told: ['error | a | n'], details: 'five\nfoursix'}
    ],
    [
      'junit: a second result of a case, after one with elements inside',
      junit,
      '<testsuite name="s"><testcase name="a"><failure message="m"><b>x</b></failure><failure message="n"><b>y</b></failure></testcase><testcase name="b"/></testsuite>',
      {outcomes: {failed: 1, passed: 1}, told: ['error | a | m', 'error | a | n']}
    ],
    [
      'junit: the file of a case, and no place of Playwright where there is none',
      junit,
      '<testsuite name="s"><testcase name="a" file="a%20b.rb"><failure message="m">boom\nsrc/other.ts:1:2 in f</failure></testcase></testsuite>',
      {files: ['a b.rb'], places: ['stack', 'a b.rb']}
    ],
    [
      'junit: a suite that crashed has the places of its text',
      junit,
      '<testsuite name="s"><error message="m">at f (src/a.js:1:2)</error></testsuite>',
      {told: ['error | s | m'], places: ['stack', 'stack', 'symbol s']}
    ],
    [
      'junit: each of several documents has its own declarations',
      junit,
      '<testsuite tests="1"><testcase name="a"/></testsuite>\n<testsuite tests="1"><testcase name="b"/></testsuite>\n<testsuites tests="1"><testsuite><testcase name="c"/></testsuite></testsuites>',
      {outcomes: {passed: 3}, ...whole}
    ],
    [
      'checkstyle: what stands behind a file, and a rule of any length',
      checkstyle,
      `<checkstyle><file name="a.js"/><error line="1" message="m" source="eslint.rules.${'x'.repeat(300)}"/><exception>crash</exception></checkstyle>`,
      {told: ['error | m', 'error | crash'], places: [], codes: [{value: `eslint.rules.${'x'.repeat(300)}`}, undefined]}
    ]
  ])('%s', check)
})

const twice = (value: unknown, second: unknown = value): string =>
  `${JSON.stringify(value)}\n${JSON.stringify(second)}\n`
const rd = (message: string, more: object = {}): object => ({message, location: {path: 'a.py'}, ...more})
const biomeError = {category: 'lint/a/b', severity: 'error', description: 'm', location: {path: {file: 'a.js'}}}

describe('findings in JSON', () => {
  test.each<Row>([
    [
      'actionlint: JSON is not read as text besides',
      actionlint,
      '[{"message":"m","filepath":"a.yml","line":1,"column":2,"kind":"k","a.yml:1:2: x": [null]\n}]',
      {told: ['error | m']}
    ],
    [
      'actionlint: text is not read as JSON',
      actionlint,
      'a.yml:1:2: m [k]\n{\n',
      {told: ['error | m'], unreadable: null}
    ],
    [
      'actionlint: a fault comes behind the finding before it',
      actionlint,
      'a.yml:1:2: m [k]\nsh: actionlint: not found\n',
      {told: ['error | m', 'error | actionlint did not run as it should | sh: actionlint: not found']}
    ],
    [
      'actionlint: the first mark is that of the finding',
      actionlint,
      'a.yml:1:2: m [k]\n  |\n1 | abc\n  |  ^~~\n  |  ^~~~~~\n',
      {places: ['a.yml:1:2:5']}
    ],
    [
      'biome: a place without a span',
      biome,
      JSON.stringify({diagnostics: [biomeError]}),
      {places: ['a.js'], unreadable: null}
    ],
    [
      'biome: no list of diagnostics',
      biome,
      '{"summary":{"errors":0,"unchanged":1}}',
      {unreadable: expect.stringContaining('diagnostics')}
    ],
    [
      'biome: each of several documents lists its own',
      biome,
      twice(
        {diagnostics: [biomeError], summary: {errors: 1, unchanged: 0}},
        {diagnostics: [], summary: {errors: 2, unchanged: 0}}
      ),
      {told: ['error | m'], warnings: ['The report declares 2 errors, but lists none.']}
    ],
    [
      'cargo: events of tests are no messages of a build',
      cargo,
      '{"type":"test","event":"failed","name":"a"}\n',
      {warnings: [expect.stringContaining('libtest')]}
    ],
    [
      'cargo: the page of a code',
      cargo,
      JSON.stringify({
        reason: 'compiler-message',
        message: {level: 'error', message: 'm', code: {code: 'E0308'}, spans: []}
      }),
      {codes: [{value: 'E0308', url: 'https://doc.rust-lang.org/error_codes/E0308.html'}]}
    ],
    [
      'eslint: each of several documents has its own messages',
      eslint,
      twice(
        {
          results: [{filePath: 'a.js', messages: [{ruleId: 'semi', message: 'm', severity: 2}]}],
          metadata: {rulesMeta: {}}
        },
        {results: [], metadata: {rulesMeta: {}}}
      ),
      {told: ['error | m']}
    ],
    [
      'pylint: no list of messages',
      pylint,
      '{"statistics":{"messageTypeCount":{}}}',
      {unreadable: expect.stringContaining('messages')}
    ],
    [
      'rdjson: each of several documents has its own diagnostics',
      rdjson,
      twice({source: {name: 'x'}, diagnostics: [rd('m')]}, {source: {name: 'x'}, diagnostics: [rd('n')]}),
      {told: ['warning | m', 'warning | n']}
    ],
    [
      'rdjson: no list of diagnostics',
      rdjson,
      '{"source":{"name":"x"}}',
      {unreadable: expect.stringContaining('diagnostics')}
    ],
    [
      'rdjson: its own severity before that of all',
      rdjson,
      JSON.stringify({
        severity: 'ERROR',
        diagnostics: [rd('m', {severity: 'WARNING'}), rd('n', {severity: 2}), rd('o')]
      }),
      {told: ['warning | m', 'warning | n', 'error | o']}
    ],
    [
      'rdjson: a diagnostic without a message',
      rdjson,
      JSON.stringify({diagnostics: [rd('m'), {location: {path: 'a.py'}}, rd('n')]}),
      {unreadable: expect.stringMatching(/diagnostics\[1\]/), told: ['warning | m', 'warning | n']}
    ],
    ['sarif: no list of runs', sarif, '{"version":"2.1.0"}', {unreadable: expect.stringContaining('runs')}],
    [
      'sarif: each of several documents has its own results',
      sarif,
      twice(
        {version: '2.1.0', runs: [{tool: {driver: {name: 'x'}}, results: [{level: 'error', message: {text: 'm'}}]}]},
        {version: '2.1.0', runs: [{tool: {driver: {name: 'x'}}, results: []}]}
      ),
      {told: ['error | m']}
    ],
    [
      'sarif: what only informs, and what the tool says of its run',
      sarif,
      JSON.stringify({
        version: '2.1.0',
        runs: [
          {
            tool: {driver: {name: 'x'}},
            results: [{kind: 'informational', message: {text: 'm'}}],
            invocations: [
              {
                executionSuccessful: true,
                toolExecutionNotifications: [
                  {level: 'note', message: {text: 'n'}},
                  {level: 'warning', message: {text: 'w'}},
                  {level: 'none', message: {text: 'o'}}
                ]
              }
            ]
          }
        ]
      }),
      {told: ['info | m'], warnings: ['x says of its run: w.']}
    ]
  ])('%s', check)

  test.each<readonly [Format, string, boolean]>([
    [actionlint, 'Some words\na.yml:1:2: m [k]\n', false],
    [actionlint, 'web:lint: cache miss, executing 1f2e\na.yml:1:2: m [k]\n', true],
    [actionlint, 'web:lint: $ actionlint\na.yml:1:2: m [k]\n', true],
    [biome, '[]', false],
    [biome, '3', false],
    [eslint, '[{"filePath":"a.js"}]', false],
    [eslint, '[{"filePath":"a.js","messages":[]}]', true],
    [gitlab, '[3]', false],
    [gitlab, '[]', false],
    [golangci, '{"Issues":[{"Text":"m"}],"Report":{}}', false],
    [golangci, '{"Issues":[],"Report":{}}', true],
    [sarif, '[]', false],
    [sarif, 'null', false],
    [sarif, '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":3}', true],
    [sarif, '{"version":"2.1.0","runs":[]}', true],
    [sarif, '{"version":"1.0.0","runs":[]}', false],
    [sarif, '{"runs":[{"tool":{"driver":{}}}]}', true],
    [sarif, '{"runs":[{"results":[{"message":{}}]}]}', true]
  ])('%# recognition: %j', (format, text, expected) => {
    expect(format.recognizes(text)).toBe(expected)
  })

  test.each([rdjson, ruff])('$name gives the file back before it is read whole', async format => {
    let isOpen = 0
    async function* lines(): AsyncIterable<string> {
      isOpen++
      try {
        for (const line of ['{', '}']) yield await Promise.resolve(line)
      } finally {
        isOpen--
      }
    }
    async function* bytes(): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(Buffer.from('{}'))
    }
    await parseReport(format, {path: 'r', size: 2, named: true, lines, bytes, text: () => Promise.resolve('{}')})
    expect(isOpen).toBe(0)
  })
})

const line = 'src/a.ts(1,2): error TS1: m.\n'

describe('findings in lines', () => {
  test.each<Row>([
    ['tsc: a place without a file is none', tsc, `(1,2): error TS1: m.\n${line}`, {told: ['error | m.']}],
    [
      'tsc: each summary counts what stands above it',
      tsc,
      `${line}\nFound 1 error in src/a.ts:1\n\n${line}\nFound 1 error in src/a.ts:1\n`,
      {...whole}
    ],
    [
      'tsc: a compilation of a watch begins to count anew',
      tsc,
      `10:00:00 AM - Starting compilation in watch mode...\n\n${line}${line}\n10:00:01 AM - Found 2 errors. Watching for file changes.\n10:00:02 AM - File change detected. Starting incremental compilation...\n\n${line}\nFound 1 error in src/a.ts:1\n10:00:03 AM - Found 1 error. Watching for file changes.\n`,
      {told: ['error | m.'], ...whole}
    ],
    [
      'tsc: a watch that counts what it does not list',
      tsc,
      '10:00:00 AM - Starting compilation in watch mode...\n\n10:00:01 AM - Found 2 errors. Watching for file changes.\n',
      {told: ['error | tsc found 2 errors, but the report lists none']}
    ],
    [
      'tsc: a message is none of the compiler’s own words',
      tsc,
      'error TS1: x - Found 2 errors. Watching for file changes.\n',
      {told: ['error | x - Found 2 errors. Watching for file changes.']}
    ],
    [
      'eslint: a log without its blank lines',
      eslintStylish,
      'a.js\n  1:2  error  A  semi\nb.js\n  3:4  error  B  semi\n✖ 2 problems (2 errors, 0 warnings)\n',
      {told: ['error | A', 'error | B'], ...whole}
    ],
    [
      'eslint: another run behind one that crashed',
      eslintStylish,
      'Oops! Something went wrong! :(\n\nESLint: 10.15.0\n\nno config\n\n/w/a.js\n  1:2  error  A  semi\n\n✖ 1 problem (1 error, 0 warnings)\nend\n',
      {told: ['error | ESLint did not run as it should | no config', 'error | A'], ...whole}
    ],
    [
      'eslint: two runs that crashed',
      eslintCompact,
      'Oops! Something went wrong! :(\n\nno config\n\nOops! Something went wrong! :(\n\nno files\n',
      {
        told: [
          'error | ESLint did not run as it should | no config',
          'error | ESLint did not run as it should | no files'
        ]
      }
    ],
    [
      'eslint: a finding before a crash',
      eslintUnix,
      '/w/a.js:1:2: A. [Error/semi]\nsh: eslint: not found\nB. [Error/x]\n',
      {told: ['error | A.', 'error | ESLint did not run as it should | sh: eslint: not found']}
    ]
  ])('%s', check)

  test.each([
    ['where no line is blank', 'a.js\n  1:2  error  A  semi\nb.js\n  3:4  error  B  semi\n', ['a.js:1:2', 'b.js:3:4']],
    [
      'behind a run that crashed',
      'Oops! Something went wrong! :(\n\nno config\n\n/w/a.js\n  1:2  error  A  semi\n',
      [undefined, '/w/a.js:1:2']
    ]
  ])('eslint: a file has its own findings %s', async (_, text, places) => {
    const {problems} = await readText(eslintStylish, text, true)
    expect(problems.map(each => each.hints?.map(placeOf)[0])).toEqual(places)
  })

  test('the first line of a text', () => {
    expect(['', ' \n\t', '\n a b \r\nc', 'x'].map(firstLine)).toEqual(['', '', 'a b', 'x'])
  })
})

test('a mistake of a reader itself is no fault of the report', async () => {
  const broken: Format = {...junit, parse: () => Promise.reject(new TypeError('x is not a function'))}
  await expect(readText(broken, '<testsuite/>')).rejects.toThrow('x is not a function')
})

/** A report that comes in pieces of so many bytes. */
const readPieces = (text: string | Buffer, size: number): Promise<Report> => {
  const whole = Buffer.from(text)
  async function* bytes(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < whole.length; at += size) yield await Promise.resolve(whole.subarray(at, at + size))
  }
  async function* lines(): AsyncIterable<string> {
    yield await Promise.resolve('')
  }
  return parseReport(junit, {path: 'r', size: whole.length, named: true, bytes, lines, text: () => Promise.resolve('')})
}

const failing = (text: string, name = 'a'): string =>
  `<testsuite name="s"><testcase name="${name}"><failure message="m">${text}</failure></testcase></testsuite>`
const repaired = (what: string, line = 1): string =>
  `The XML is not well-formed (line ${line}) and was repaired: ${what}.`

describe('damage is found wherever it stands', () => {
  test.each([0, 1, 3, 17, 62, 63, 64, 65, 80, 127, 128, 150, 197, 198])('a control character at %d', async at => {
    const text = `${'x'.repeat(at)}\u0001${'x'.repeat(198 - at)}\u0002`
    for (const written of [text, `<![CDATA[${text}]]>`])
      for (const size of [1000, 100, 7])
        expect((await readPieces(failing(written), size)).warnings).toEqual([
          repaired('2 illegal control characters were removed')
        ])
  })

  test('in a report for which memory must be found', async () => {
    const text = `${'x'.repeat(5_000_000)}\u0001${'x'.repeat(1000)}`
    expect((await readPieces(failing(`<![CDATA[${text}]]>`), 10_000_000)).warnings).toEqual([
      repaired('1 illegal control character was removed')
    ])
  })

  test('an ampersand in a later piece of a long text', async () => {
    for (const size of [100, 150, 200, 1000])
      expect((await readPieces(failing(`${'x'.repeat(200)} & ${'y'.repeat(200)}`), size)).warnings).toEqual([
        repaired('1 “&” that begins no reference was kept as text')
      ])
  })

  test('references that look like those of XML', async () => {
    const unknown = ['&xmp;', '&xpos;', '&lgt;', '&qt;', '&quo;', '&aquot;', '&amt;', '&apo;', '&mt;']
    const {warnings, problems} = await readText(junit, failing(`${unknown.join('')}&lt;&gt;&amp;&quot;&apos;`))
    expect(warnings).toEqual([repaired(`${unknown.length} references to unknown entities were kept as text`)])
    expect(problems[0]?.details).toBe(`${unknown.join('')}<>&"'`)
  })

  test('the line of the first bytes that are no UTF-8', async () => {
    for (let lines = 0; lines < 24; lines++)
      for (const before of ['', 'é', '€']) {
        const head = failing('|').split('|', 1)[0]!
        const text = Buffer.concat([
          Buffer.from(`${head}${`${before}\n`.repeat(lines)}`),
          Buffer.from([0xff]),
          Buffer.from('\n\nx\n€</failure></testcase></testsuite>')
        ])
        expect((await readPieces(text, 10_000)).warnings).toEqual([
          repaired('1 stretch of bytes that are not UTF-8 was replaced', lines + 1)
        ])
      }
  })

  test('bytes behind the end of what can be read are not told', async () => {
    const text = Buffer.concat([Buffer.from('<testsuite name="s"><testcase name="a"></x>'), Buffer.from([0xff])])
    const {warnings, unreadable} = await readPieces(text, 1000)
    expect([warnings, unreadable]).toEqual([[], 'r:1: not valid junit: <testcase> is closed by </x>.'])
  })

  test('reports that are read at the same time keep their bytes apart', async () => {
    await readText(junit, failing('x'.repeat(5000)))
    const names = ['one', 'two', 'six']
    const read = await Promise.all(names.map(name => readPieces(failing(`text of ${name}`, name), 10)))
    expect(read.map(({problems}) => [problems[0]?.test?.name, problems[0]?.details])).toEqual(
      names.map(name => [name, `text of ${name}`])
    )
  })
})

test('the columns of many cases grow, each case with its suite', async () => {
  const length = 70_000
  const many: Format = {
    ...junit,
    parse: (_, sink) => {
      for (let index = 0; index < length; index++) {
        const suites = index === length - 1 ? [] : [`s${index % 3}`]
        sink.testCase({name: `t${index}`, suites, outcome: index === 0 ? 'skipped' : 'passed', diagnostics: []})
      }
      return Promise.resolve()
    }
  }
  async function* nothing(): AsyncIterable<never> {
    yield* await Promise.resolve([])
  }
  const source = {path: 'r', size: 1, named: true, bytes: nothing, lines: nothing, text: () => Promise.resolve('')}
  const {tally} = await parseReport(many, source, {suiteOfEach: true})
  const {hashes, outcomes, suites} = tally.identities
  expect([hashes.length, outcomes.length, suites?.length]).toEqual([2 * length, length, length])
  expect(hashes.filter(half => half === 0).length).toBeLessThan(10)
  expect(outcomes[0]).not.toBe(outcomes[1])
  expect(outcomes.subarray(2).every(outcome => outcome === outcomes[1])).toBe(true)
  expect(Array.from(suites!.subarray(0, 6))).toEqual([0, 1, 2, 0, 1, 2])
  expect(suites!.subarray(0, -1).every((suite, index) => suite === index % 3)).toBe(true)
  expect(suites!.at(-1)).toBe(3)
  expect(tally.suites.get('')?.outcomes.passed).toBe(1)
})
