import {describe, expect, test} from '@jest/globals'
import {biome} from '../../src/formats/biome.ts'
import {cargo} from '../../src/formats/cargo.ts'
import {gitlab} from '../../src/formats/gitlab.ts'
import {golangci} from '../../src/formats/golangci.ts'
import {mypy} from '../../src/formats/mypy.ts'
import {oxlint} from '../../src/formats/oxlint.ts'
import {pylint} from '../../src/formats/pylint.ts'
import {pyright} from '../../src/formats/pyright.ts'
import {rdjson} from '../../src/formats/rdjson.ts'
import {ruff} from '../../src/formats/ruff.ts'
import {stylelint} from '../../src/formats/stylelint.ts'
import type {Diagnostic, Hint} from '../../src/model/diagnostic.ts'
import {readFixture, readText} from './read.ts'

const at = (path: string, ...[line, column, endLine, endColumn]: (number | undefined)[]): readonly Hint[] => [
  {
    kind: 'location',
    location: {
      path,
      ...(line !== undefined && {start: {line, ...(column !== undefined && {column})}}),
      ...(endLine !== undefined && {end: {line: endLine, ...(endColumn !== undefined && {column: endColumn})}})
    }
  }
]

const brief = ({severity, message, code}: Diagnostic): unknown[] => [severity, message, code?.value]

describe('stylelint', () => {
  test('reads warnings with the pages of its own rules', async () => {
    const {problems, tally} = await readFixture(stylelint, 'stylelint/generated.json')
    expect(tally.findings).toEqual({error: 11, warning: 1, info: 0})
    expect(problems[1]).toEqual({
      severity: 'error',
      message: 'Unknown at-rule "@unknown-rule" (at-rule-no-unknown)',
      source: 'stylelint',
      hints: at('/home/runner/work/widget-shop/widget-shop/lint/src/a.css', 5, 1, 5, 14),
      code: {value: 'at-rule-no-unknown', url: 'https://stylelint.io/user-guide/rules/at-rule-no-unknown'}
    })
    expect(problems[0]!.code).toEqual({value: 'not-a-rule'})
    expect(problems.at(-1)!.code).toEqual({value: 'CssSyntaxError'})
  })

  test('tells what is wrong with the configuration once, and deprecations as warnings', async () => {
    const file = (source: string): object => ({
      source,
      deprecations: [{text: '"x" is deprecated'}],
      invalidOptionWarnings: [{text: 'Invalid option "z" for rule "y"'}],
      parseErrors: [{line: 2, column: 3, stylelintType: 'parseError', text: 'Cannot parse'}],
      warnings: []
    })
    const {problems, warnings} = await readText(stylelint, JSON.stringify([file('a.css'), file('<input css 1>')]))
    expect(problems.map(brief)).toEqual([
      ['error', 'Cannot parse', 'parseError'],
      ['error', 'Invalid option "z" for rule "y"', undefined],
      ['error', 'Cannot parse', 'parseError']
    ])
    expect(problems[0]!.hints).toEqual(at('a.css', 2, 3))
    expect(problems[2]!.hints).toEqual([])
    expect(warnings).toEqual(['Stylelint says: "x" is deprecated'])
  })
})

describe('golangci', () => {
  const report = (issue: object): string => JSON.stringify({Issues: [issue], Report: {}})

  test('reads linters, severities and places', async () => {
    const {problems, tally} = await readFixture(golangci, 'golangci/codegen-mcp.json')
    expect(tally.findings).toEqual({error: 60, warning: 1, info: 0})
    expect(problems[0]).toEqual({
      severity: 'error',
      message: 'string `unknown` has 4 occurrences, make it a constant',
      source: 'golangci',
      hints: at('internal/worker/client.go', 792, 10),
      code: {value: 'goconst', url: 'https://golangci-lint.run/docs/linters/configuration/#goconst'}
    })
  })

  test('no issues are an empty list or null, with a summary behind them', async () => {
    for (const text of ['{"Issues":[],"Report":{}}', '{"Issues":null,"Report":{"Linters":[]}}\n0 issues.\n']) {
      expect(golangci.recognizes(text)).toBe(true)
      expect(await readText(golangci, text)).toMatchObject({unreadable: null, problems: []})
    }
    expect((await readText(golangci, '{"Issues":7,"Report":{}}', true)).unreadable).toBe(
      'report:1: not valid golangci: Issues is not a list.'
    )
  })

  test('an issue without a position has its places in its text, and a range ends where it says', async () => {
    const text = ': # example.com/shop\n./cart.go:5:2: undefined: total'
    const typecheck = await readText(
      golangci,
      report({FromLinter: 'typecheck', Text: text, Pos: {Filename: '', Line: 0}})
    )
    expect(typecheck.problems[0]!.hints).toEqual([{kind: 'stack', text: text.slice(2)}])
    const ranged = await readText(
      golangci,
      report({
        FromLinter: 'x',
        Text: 't',
        Severity: 'low',
        Pos: {Filename: 'a.go', Line: 2, Column: 0},
        LineRange: {From: 2, To: 4}
      })
    )
    expect(ranged.problems[0]).toMatchObject({severity: 'info', hints: at('a.go', 2, undefined, 4)})
  })

  test('a linter whose name is no well-formed text gets a page all the same', async () => {
    const broken = '{"Issues":[{"FromLinter":"a\\ud800","Text":"t","Pos":{"Filename":"a.go","Line":1}}],"Report":{}}'
    const {problems, unreadable} = await readText(golangci, broken)
    expect(unreadable).toBeNull()
    expect(problems[0]!.code?.url).toBe('https://golangci-lint.run/docs/linters/configuration/#a%EF%BF%BD')
  })

  test('an error of the run itself is a finding, its warnings are told', async () => {
    const {problems, warnings} = await readText(
      golangci,
      '{"Issues":null,"Report":{"Error":"can\'t run linter goanalysis","Warnings":[{"Tag":"runner","Text":"deprecated\\nlinter"}]}}'
    )
    expect(problems.map(brief)).toEqual([['error', "can't run linter goanalysis", undefined]])
    expect(warnings).toEqual(['golangci-lint says: deprecated'])
  })
})

describe('ruff', () => {
  test('reads a list', async () => {
    const {problems, tally} = await readFixture(ruff, 'ruff/generated.json')
    expect(tally.findings.error).toBe(34)
    expect(problems[2]).toMatchObject({
      message: 'Expected a parameter or the end of the parameter list',
      code: {value: 'invalid-syntax'},
      hints: at('/home/runner/work/shop/shop/py/lint/broken.py', 1, 7, 1, 8)
    })
  })

  test('reads one a line, passes over other lines, and tells a broken one after the others', async () => {
    const line =
      '{"cell":null,"code":null,"filename":"/w/a.py","location":{"row":3,"column":1},"message":"m","noqa_row":null}'
    const text = `warning: deprecated settings\n${line}\n${line.slice(0, 40)}\n${line}\n`
    expect(ruff.recognizes(text)).toBe(true)
    expect(await readText(ruff, text)).toMatchObject({
      problems: [{message: 'm', hints: at('/w/a.py', 3, 1)}, {message: 'm'}],
      warnings: ['One line that is not of this format was passed over.'],
      unreadable: 'report:3: not valid ruff: it ends in the middle of a string.'
    })
    expect(await readText(ruff, '', true)).toMatchObject({problems: [], unreadable: null})
  })

  test('reads what the tool writes one a line', async () => {
    const {problems, unreadable, warnings} = await readFixture(ruff, 'ruff/lines.jsonl')
    expect([unreadable, warnings]).toEqual([null, []])
    expect(problems[0]).toMatchObject({source: 'ruff', hints: [{kind: 'location'}]})
  })

  test('has no line for what is in a cell of a notebook', async () => {
    const notebook = await readFixture(ruff, 'ruff/notebook.json')
    expect(notebook.problems[1]).toMatchObject({
      code: {value: 'F401'},
      details: 'In cell 2, line 1.\nFix: Remove unused import: `sys`.',
      hints: at('/home/runner/work/widget-shop/widget-shop/nb.ipynb')
    })
    const {problems} = await readText(
      ruff,
      '[{"cell":2,"code":"F401","filename":"/w/a.ipynb","location":{"row":3,"column":1},"message":"m","fix":{"message":"Remove it"},"severity":"warning"}]'
    )
    expect(problems[0]).toMatchObject({
      severity: 'warning',
      details: 'In cell 2, line 3.\nFix: Remove it.',
      hints: at('/w/a.ipynb')
    })
  })
})

describe('pylint', () => {
  test('counts columns from 1, and finds the page of a message', async () => {
    const {problems, tally} = await readFixture(pylint, 'pylint/generated.json')
    expect(tally.findings).toEqual({error: 2, warning: 9, info: 12})
    expect(problems[3]).toEqual({
      severity: 'info',
      message: 'Multiple imports on one line (os, sys)',
      source: 'pylint',
      hints: at('lint/mod.py', 1, 1, 1, 15),
      code: {
        value: 'multiple-imports',
        url: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/convention/multiple-imports.html'
      }
    })
  })

  test('reads json2, also that of a clean run', async () => {
    const generated = await readFixture(pylint, 'pylint/json2.json')
    expect(generated.problems[0]).toMatchObject({
      severity: 'error',
      code: {value: 'syntax-error'},
      hints: at('py/broken.py', 1, 8)
    })
    const statistics = {messageTypeCount: {fatal: 0}, modulesLinted: 1, score: 10}
    const message = {
      type: 'fatal',
      symbol: 'astroid-error',
      message: 'm',
      messageId: 'F0002',
      module: 'a',
      line: 1,
      column: 0,
      path: 'a.py',
      absolutePath: '/w/a.py'
    }
    const clean = JSON.stringify({messages: [], statistics})
    expect(pylint.recognizes(clean)).toBe(true)
    expect(await readText(pylint, clean)).toMatchObject({problems: [], unreadable: null})
    const {problems} = await readText(pylint, JSON.stringify({messages: [message], statistics}))
    expect(problems.map(brief)).toEqual([['error', 'm', 'astroid-error']])
  })
})

describe('gitlab', () => {
  test('reads positions, lines and severities', async () => {
    const {problems} = await readFixture(gitlab, 'gitlab/code-climate.json')
    expect(problems[1]).toMatchObject({
      severity: 'warning',
      source: 'rubocop',
      code: {value: 'Rubocop/Metrics/ParameterLists'},
      hints: at('argument_count.rb', 2, 14, 2, 27),
      details: expect.stringContaining('too many parameters') as unknown
    })
    expect((await readFixture(gitlab, 'gitlab/ruff.json')).tally.findings.error).toBe(34)
    expect((await readFixture(gitlab, 'gitlab/eslint.json')).problems[0]).not.toHaveProperty('code')
  })

  test('takes lines that are positions, leaves measurements out, and needs a description', async () => {
    const issue = (more: object): object => ({
      type: 'ISSUE',
      check_name: 'c',
      description: 'd',
      fingerprint: 'f',
      ...more
    })
    const {problems, unreadable} = await readText(
      gitlab,
      JSON.stringify([
        issue({severity: 'blocker', location: {path: 'a.rb', lines: {begin: {line: 3, column: 2}, end: {line: 4}}}}),
        issue({type: 'measurement', value: 3}),
        issue({location: {path: 'b.rb'}}),
        issue({description: 5})
      ])
    )
    expect(problems.map(each => [each.severity, each.hints])).toEqual([
      ['error', at('a.rb', 3, 2, 4)],
      ['warning', at('b.rb')]
    ])
    expect(unreadable).toBe('report:1: not valid gitlab: [3].description is not a text.')
  })
})

describe('rdjson', () => {
  test('takes severity and source from behind the diagnostics', async () => {
    const {problems, tally} = await readFixture(rdjson, 'rdjson/ruff.json')
    expect(tally.findings).toEqual({error: 0, warning: 34, info: 0})
    expect(problems[0]).toMatchObject({
      source: 'ruff',
      code: {value: 'INP001', url: 'https://docs.astral.sh/ruff/rules/implicit-namespace-package'},
      hints: at('/home/runner/work/shop/shop/py/lint/broken.py', 1, 1, 1, 1)
    })
    const custom = await readFixture(rdjson, 'rdjson/reviewdog-custom.json')
    expect(custom.tally.findings).toEqual({error: 3, warning: 11, info: 1})
    expect(custom.problems[0]!.hints).toEqual(at('_testdata/custom.txt', 5, undefined, 9))
  })

  test('reads one a line, with severities by number, suggestions and related places', async () => {
    expect((await readFixture(rdjson, 'rdjson/ruff-lines.jsonl')).problems).toHaveLength(12)
    const {problems} = await readText(
      rdjson,
      [
        {message: 'a', location: {path: 'x.py'}, severity: 1},
        {
          message: 'b',
          location: {path: 'x.py', range: {start: {line: 2}}},
          severity: 'INFO',
          suggestions: [{text: 'new\n'}, {text: ''}],
          relatedLocations: [{message: 'declared', location: {path: 'y.py', range: {start: {line: 3}}}}],
          original_output: 'x.py:2: b'
        }
      ]
        .map(each => JSON.stringify(each))
        .join('\n')
    )
    expect(problems.map(each => [each.severity, each.hints, each.details])).toEqual([
      ['error', at('x.py'), undefined],
      ['info', at('x.py', 2), 'Suggestion:\nnew\n\nSuggestion: remove it.\n\ny.py:3: declared\n\nx.py:2: b']
    ])
  })

  test('is not what Biome and Cargo write', () => {
    expect(rdjson.recognizes('{"diagnostics":[]}')).toBe(true)
    expect(rdjson.recognizes('{"summary":{"errors":0},"diagnostics":[],"command":"lint"}')).toBe(false)
    expect(rdjson.recognizes('{"diagnostics":[{"category":"lint/x","message":"m","location":{"path":"a"}}]}')).toBe(
      false
    )
    expect(rdjson.recognizes('{"diagnostics":[],"number_of_files":3}')).toBe(false)
  })
})

describe('cargo', () => {
  test('fails where events of failed tests stand among the messages of the build', async () => {
    const lines = [
      {reason: 'build-finished', success: true},
      {type: 'test', event: 'ok', name: 'a'},
      {type: 'test', event: 'failed', name: 'b'}
    ]
    const {tally, warnings} = await readText(cargo, lines.map(line => JSON.stringify(line)).join('\n'))
    expect(tally.findings.error).toBe(1)
    expect(warnings.join()).toMatch(/1 event of failed tests stands among .* libtest/)
  })

  const message = (more: object): object => ({
    reason: 'compiler-message',
    message: {level: 'warning', message: 'm', spans: [], children: [], ...more}
  })
  const span = (file_name: string, more: object = {}): object => ({
    file_name,
    line_start: 2,
    line_end: 2,
    column_start: 3,
    column_end: 5,
    is_primary: true,
    ...more
  })
  const lines = (...values: object[]): string => values.map(value => JSON.stringify(value)).join('\n')

  test('reads primary places, codes and what is shown in a terminal', async () => {
    const {problems, tally} = await readFixture(cargo, 'cargo/clippy.jsonl')
    expect(tally.findings).toEqual({error: 0, warning: 7, info: 0})
    expect(problems[0]).toMatchObject({
      source: 'clippy',
      code: {
        value: 'clippy::new_without_default',
        url: 'https://rust-lang.github.io/rust-clippy/stable/index.html#new_without_default'
      },
      hints: at('src/lib.rs', 7, 5, 9, 6),
      details: expect.stringContaining('--> src/lib.rs:7:5') as unknown
    })
  })

  test('says a message of two targets once, and none of the summaries', async () => {
    const error = message({
      level: 'error',
      message: 'mismatched types',
      code: {code: 'E0308'},
      rendered: 'r',
      spans: [span('src/a.rs')]
    })
    const report = await readText(
      cargo,
      lines(
        error,
        error,
        message({level: 'error', message: 'aborting due to 1 previous error'}),
        message({message: '1 warning emitted'}),
        {reason: 'build-finished', success: false}
      )
    )
    expect(report.problems.map(brief)).toEqual([['error', 'mismatched types', 'E0308']])
    expect(report).toMatchObject({warnings: [], unreadable: null})
  })

  test('follows a macro to where it is called', async () => {
    const expansion = {span: span('src/main.rs', {line_start: 9, line_end: 9})}
    const {problems} = await readText(
      cargo,
      lines(message({spans: [span('/rustc/x/library/core/src/macros.rs', {expansion})]}))
    )
    expect(problems[0]!.hints).toEqual([
      ...at('/rustc/x/library/core/src/macros.rs', 2, 3, 2, 5),
      ...at('src/main.rs', 9, 3, 9, 5)
    ])
  })

  test('a build that fails is never green, and output of tests is passed over', async () => {
    const linker = await readText(
      cargo,
      lines(message({level: 'error', message: 'linking with `cc` failed'}), {reason: 'build-finished', success: false})
    )
    expect(linker.problems.map(brief)).toEqual([['error', 'linking with `cc` failed', undefined]])
    const silent = await readText(
      cargo,
      `running 1 test\n{ not json }\n${lines({reason: 'build-finished', success: false})}\n`
    )
    expect(silent.tally.findings.error).toBe(1)
    expect(silent.warnings).toEqual(['The build failed, and no error of the compiler says why.'])
    const cut = await readText(cargo, lines({reason: 'compiler-artifact'}))
    expect(cut.warnings).toEqual(['The report ends before the build does.'])
    const jenkins = await readFixture(cargo, 'cargo/jenkins.jsonl')
    expect(jenkins.problems).toHaveLength(2)
    expect(jenkins.warnings).toEqual(['1 warning of the compiler without a place was passed over.'])
  })
})

describe('biome', () => {
  test('reads positions, pages and advices', async () => {
    const {problems, tally, warnings} = await readFixture(biome, 'biome/generated.json')
    expect(tally.findings).toEqual({error: 5, warning: 7, info: 1})
    expect(warnings).toEqual([])
    expect(problems.find(each => each.code?.value === 'lint/style/useConst')).toEqual({
      severity: 'warning',
      message: 'This let declares a variable that is only assigned once.',
      source: 'biome',
      hints: at('src/cart.ts', 13, 25, 13, 28),
      code: {value: 'lint/style/useConst', url: 'https://biomejs.dev/linter/rules/use-const'},
      details: 'Safe fix: Use const instead.'
    })
    expect(problems.find(each => each.code?.value === 'parse')).toMatchObject({
      hints: at('src/broken.ts', 1, 14, 1, 17)
    })
  })

  test('makes positions of the bytes that versions before 2.4 count, in lines that are not ASCII', async () => {
    const {problems} = await readFixture(biome, 'biome/v1.json')
    expect(problems.find(each => each.code?.value === 'lint/style/useConst')).toMatchObject({
      severity: 'error',
      message: 'This let declares a variable that is only assigned once.',
      hints: at('src/cart.ts', 13, 25, 13, 28)
    })
    expect(
      problems.some(each => each.details?.includes('See CSS Specifications and browser specific properties'))
    ).toBe(true)
  })

  test('is not misled by colours around the report', async () => {
    expect(await readFixture(biome, 'biome/clean-coloured.json')).toMatchObject({problems: [], unreadable: null})
  })

  test('says what was left out, and that errors are missing', async () => {
    const text = '{"summary":{"unchanged":1,"errors":2,"diagnosticsNotPrinted":2},"diagnostics":[],"command":"lint"}'
    const {tally, warnings} = await readText(biome, text)
    expect(tally.findings.error).toBe(1)
    expect(warnings).toEqual([
      'Biome left 2 diagnostics out; --max-diagnostics says how many it writes.',
      'The report declares 2 errors, but lists none.'
    ])
    const fatal =
      '{"diagnostics":[{"category":"fs/cantRead","severity":"fatal","message":"m","location":{"path":"x.ts","start":{"line":0,"column":0}},"advices":[]}],"command":"lint"}'
    expect((await readText(biome, fatal)).problems).toMatchObject([{severity: 'error', hints: at('x.ts')}])
  })
})

describe('oxlint', () => {
  test('reads the first label as the place, and the others as details', async () => {
    const {problems, tally} = await readFixture(oxlint, 'oxlint/generated.json')
    expect(tally.findings).toEqual({error: 1, warning: 6, info: 0})
    expect(problems.find(each => each.code?.value === 'eslint(no-dupe-keys)')).toEqual({
      severity: 'warning',
      message: "Duplicate key 'a'",
      source: 'oxlint',
      hints: at('src/cart.ts', 8, 21),
      code: {
        value: 'eslint(no-dupe-keys)',
        url: 'https://oxc.rs/docs/guide/usage/linter/rules/eslint/no-dupe-keys.html'
      },
      details: 'Key is first defined here\nline 8: and duplicated here\nConsider removing the duplicated key'
    })
    expect(problems.at(-1)).toMatchObject({severity: 'error', message: 'Unexpected token'})
  })

  test('says that nothing was linted', async () => {
    expect(await readFixture(oxlint, 'oxlint/no-files.json')).toMatchObject({
      problems: [],
      warnings: ['Oxlint found no files to lint.']
    })
  })
})

describe('mypy', () => {
  test('counts columns from 1, and leaves out what says only where the next line is', async () => {
    const {problems, tally, warnings} = await readFixture(mypy, 'mypy/generated.jsonl')
    expect(tally.findings).toEqual({error: 8, warning: 0, info: 1})
    expect(warnings).toEqual([])
    expect(problems[0]).toEqual({
      severity: 'error',
      message: 'Cannot find implementation or library stub for module named "nothing_there"',
      source: 'mypy',
      hints: at('py/mod.py', 1, 1, 1, 2),
      code: {value: 'import-not-found', url: 'https://mypy.rtfd.io/en/stable/_refs.html#code-import-not-found'},
      details: 'See https://mypy.readthedocs.io/en/stable/running_mypy.html#missing-imports'
    })
    expect((await readFixture(mypy, 'mypy/syntax.jsonl')).problems.map(brief)[1]).toEqual([
      'error',
      'Expected `)`, found newline',
      'syntax'
    ])
  })

  test('writes nothing for a clean run, and other lines are told', async () => {
    expect(await readText(mypy, '', true)).toMatchObject({problems: [], warnings: [], unreadable: null})
    expect(await readText(mypy, 'Success: no issues found\nusage: mypy\n', true)).toMatchObject({
      problems: [],
      warnings: ['2 lines that are not of this format were passed over.']
    })
  })
})

describe('pyright', () => {
  test('counts lines and columns from 0, in UTF-16 units', async () => {
    const {problems, tally, warnings} = await readFixture(pyright, 'pyright/generated.json')
    expect(tally.findings).toEqual({error: 13, warning: 0, info: 1})
    expect(warnings).toEqual([])
    // The line has an emoji before the name: `return "🛒 " + self.cheapest().upper()`.
    expect(problems[0]).toEqual({
      severity: 'error',
      message: '"upper" is not a known attribute of "None"',
      source: 'pyright',
      hints: at('/home/runner/work/shop/shop/shop/cart.py', 19, 40, 19, 45),
      code: {
        value: 'reportOptionalMemberAccess',
        url: 'https://github.com/microsoft/pyright/blob/main/docs/configuration.md#reportOptionalMemberAccess'
      }
    })
  })

  test('has findings of a file as a whole, and tells a run that checked nothing', async () => {
    const whole = {file: '/a.py', severity: 'warning', message: 'm'}
    const summary = {filesAnalyzed: 0}
    const {problems, warnings} = await readText(pyright, JSON.stringify({generalDiagnostics: [whole], summary}))
    expect(problems).toEqual([{severity: 'warning', message: 'm', source: 'pyright', hints: at('/a.py')}])
    expect(warnings).toEqual(['Pyright found no files to check.'])
    const broken = await readText(pyright, '{"generalDiagnostics": 1}')
    expect(broken.unreadable).toContain('generalDiagnostics is not a list')
  })
})
