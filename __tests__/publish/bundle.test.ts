import {createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {isGzip, readBundle, type Bundle} from '../../src/formats/bundle/read.ts'
import {eslint} from '../../src/formats/eslint.ts'
import {junit} from '../../src/formats/junit.ts'
import {bundleBytes} from '../../src/model/bundle.ts'
import {totalTests} from '../../src/model/tally.ts'
import type {Report} from '../../src/model/report.ts'
import {linesOf, writeBundle} from '../../src/publish/bundle.ts'
import {readFixture, readText} from '../formats/read.ts'

const origin = {
  name: 'Tests',
  job: 'test',
  leg: ['20', 'ubuntu-latest'],
  run_id: '77',
  run_attempt: '1',
  head_sha: '0123456789abcdef0123456789abcdef01234567'
}
const redact = (text: string): string => text.replaceAll('hunter2', '***')

async function* chunksOf(bytes: Uint8Array, size = 4096): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

const read = (packed: Uint8Array): Promise<Bundle> => readBundle('leg.verdict.ndjson.gz', chunksOf(packed))

const packed = (reports: readonly Report[]): Buffer =>
  gzipSync([...linesOf({origin, reports, unmatched: [], redact})].join(''))

/** A bundle of lines as somebody may write them by hand. */
const forged = (...lines: readonly unknown[]): Buffer =>
  gzipSync(lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))

/** What a report is, without what is only of use on the machine that read it: hints, and files beside the report. */
const told = (report: Report): unknown =>
  JSON.parse(
    JSON.stringify({...report, tally: {...report.tally, suites: [...report.tally.suites]}}, (key, value: unknown) =>
      key === 'hints' || key === 'attachments' ? undefined : value
    )
  )

/** The small ones, for properties that read them often. */
const few = (): Report[] => reports.filter(({problems, cases}) => problems.length > 0 && cases.length < 20).slice(0, 4)

let folder: string
let reports: Report[]
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verdict-bundle-'))
  const files = readdirSync(join(import.meta.dirname, '../fixtures/junit')).filter(name => name.endsWith('.xml'))
  reports = await Promise.all([
    ...files.map(name => readFixture(junit, `junit/${name}`)),
    readFixture(eslint, 'eslint/generated.json')
  ])
})
afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('a bundle', () => {
  test('says what the reports said', async () => {
    expect(reports.length).toBeGreaterThan(5)
    const bundle = await read(packed(reports))
    expect(bundle.origin).toEqual(origin)
    expect(bundle.reports.map(told)).toEqual(reports.map(told))
    const failing = bundle.reports.flatMap(report => report.problems.filter(problem => problem.test !== undefined))
    expect(failing.length).toBeGreaterThan(5)
    for (const report of bundle.reports)
      for (const problem of report.problems)
        if (problem.test !== undefined) expect(report.cases).toContain(problem.test)
  })

  test('is written whole or not at all, and read back from the disk', async () => {
    const file = join(folder, 'leg.verdict.ndjson.gz')
    await writeBundle(file, {origin, reports, unmatched: ['lost/*.xml'], redact})
    expect(readdirSync(folder)).toEqual(['leg.verdict.ndjson.gz'])
    expect(isGzip(readFileSync(file))).toBe(true)
    const bundle = await readBundle('leg', createReadStream(file))
    expect(bundle.unmatched).toEqual(['lost/*.xml'])
    expect(bundle.reports.map(told)).toEqual(reports.map(told))
    const before = readFileSync(file)
    await writeBundle(file, {origin, reports, unmatched: ['lost/*.xml'], redact})
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('that cannot be written leaves no bundle behind', async () => {
    const file = join(folder, 'nowhere', 'leg.verdict.ndjson.gz')
    await expect(writeBundle(file, {origin, reports, unmatched: ['lost/*.xml'], redact})).rejects.toThrow('ENOENT')
    expect(existsSync(file)).toBe(false)
  })

  test('has no secrets, and places without hints', async () => {
    const [report] = [
      await readText(
        junit,
        '<testsuite name="s"><testcase name="hunter2" classname="c"><failure message="got hunter2">at a.ts:1</failure></testcase></testsuite>'
      )
    ]
    const located: Report = {
      ...report,
      problems: report.problems.map(problem => ({
        ...problem,
        location: {path: 'src/a.ts', start: {line: 3, column: 2}}
      }))
    }
    const bytes = packed([located])
    expect(gunzipSync(bytes).toString()).not.toMatch(/hunter2|hints/)
    const bundle = await read(bytes)
    expect(bundle.reports[0]!.problems).toMatchObject([
      {
        message: expect.stringContaining('***'),
        location: {path: 'src/a.ts', start: {line: 3, column: 2}},
        test: {name: '***'}
      }
    ])
  })

  test('keeps to its size, and tells what did not fit', async () => {
    const details = 'x'.repeat(60_000)
    const problems = Array.from({length: 2500}, (_, index) => ({
      severity: 'error' as const,
      message: `Problem ${index}`,
      source: 'test',
      details
    }))
    const empty = reports[0]!
    const bytes = packed([{...empty, problems, cases: []}])
    expect(gunzipSync(bytes).length).toBeLessThan(bundleBytes)
    const bundle = await read(bytes)
    const [report] = bundle.reports
    expect(report!.unreadable).toBeNull()
    expect(report!.problems.length).toBeGreaterThan(1500)
    expect(report!.problems.map(({message}) => message)).toEqual(
      problems.slice(0, report!.problems.length).map(({message}) => message)
    )
    expect(report!.warnings.at(-1)).toMatch(/^\d+ lines of .* did not fit into the bundle\.$/)
  })

  test('cuts texts that are longer than a check run shows', async () => {
    const message = 'é\u0001'.repeat(600_000)
    const problems = [{severity: 'error' as const, message, source: 'test', details: message, expected: message}]
    const bundle = await read(packed([{...reports[0]!, problems, cases: []}]))
    expect(bundle.reports[0]!.problems[0]!.message).toMatch(/^é+…$/)
  })
})

describe('a bundle that nobody should believe', () => {
  const head = {kind: 'bundle', version: 1, ...origin}
  const report = {kind: 'report', file: 'a.xml', format: 'junit', tests: true}
  const none = {errored: 0, failed: 0, flaky: 0, skipped: 0, passed: 0}
  const tally = {kind: 'tally', outcomes: none, findings: {error: 0, warning: 0, info: 0}, seconds: 0, slowest: []}
  const close = {kind: 'report-end', unreadable: null, omitted: 0}
  const end = {kind: 'end', reports: 1}
  const problem = {kind: 'problem', severity: 'error', message: 'm', source: 's'}
  const identity = Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 4]).toString('base64')

  test('the lines of these tests are good ones', async () => {
    const passed = {...tally, outcomes: {...none, passed: 1}}
    const lines = [head, report, problem, {kind: 'identities', base64: identity}, passed, close, end]
    const {reports: found} = await read(forged(...lines))
    expect(found).toMatchObject([{file: 'a.xml', unreadable: null, problems: [{message: 'm'}]}])
    expect(found[0]!.tally.identities).toEqual({
      length: 1,
      hashes: Uint32Array.of(1, 2),
      outcomes: Uint8Array.of(4)
    })
  })

  test.each<[string, readonly unknown[], string]>([
    ['no beginning', [report], 'it does not begin as one'],
    ['another version', [{...head, version: 2}], 'it has version 2 and this action reads 1'],
    ['no JSON', [head, '{'], 'it is not JSON'],
    ['no object', [head, []], '“it” is not an object'],
    ['an unknown kind', [head, report, {kind: 'x'}], '“kind” is not one of'],
    ['a problem outside of a report', [head, problem], 'a line of kind “problem” has no place there'],
    ['a report in a report', [head, report, report], '“kind” is not one of'],
    ['no tally', [head, report, close], 'a report has no tally'],
    ['no end of a report', [head, report, tally, end], '“kind” is not one of'],
    ['no end', [head, report, tally, close], 'it is cut off'],
    ['too few reports', [head, report, tally, close, {...end, reports: 2}], 'reports are missing'],
    ['something behind its end', [head, report, tally, close, end, end], 'something follows its end'],
    ['a problem of no case', [head, report, {...problem, case: 0}], '“case” is not the number of a case'],
    ['a severity of its own', [head, report, {...problem, severity: 'fatal'}], '“severity” is not one of'],
    ['a format of its own', [head, {...report, format: '<script>'}], '“format” is not a name'],
    ['negative counts', [head, report, {...tally, outcomes: {...none, failed: -1}}], '“failed” is not a count'],
    ['half counts', [head, report, {...tally, findings: {error: 0.5, warning: 0, info: 0}}], '“error” is not a count'],
    ['endless time', [head, report, {...tally, seconds: '1e999'}], '“seconds” is not a duration'],
    [
      'tests without identities',
      [head, report, {...tally, outcomes: {...none, passed: 3}}, close],
      'a tally disagrees'
    ],
    ['identities that are cut', [head, report, {kind: 'identities', base64: 'AAAA'}], '“base64” does not hold'],
    ['no truth', [head, {...report, tests: 1}], '“tests” is not true or false'],
    ['a long list', [{...head, leg: Array.from({length: 101}, () => 'x')}], '“leg” is not a list of at most 100'],
    [
      'more cases than it counts',
      [head, report, {kind: 'case', name: 'n', suites: [], outcome: 'failed', diagnostics: []}, tally, close],
      'a report has more cases than its tally'
    ],
    [
      'more suites than anybody has',
      [
        head,
        report,
        ...Array.from({length: 20_002}, (_, index) => ({kind: 'suite', name: `${index}`, outcomes: none, seconds: 0}))
      ],
      'it has too many suites'
    ],
    ['identities that are no text', [head, report, {kind: 'identities', base64: 3}], '“base64” is not a text'],
    ['a message that is no text', [head, report, {...problem, message: 3}], '“message” is not a text'],
    [
      'an outcome of its own',
      [head, report, {kind: 'identities', base64: Buffer.alloc(9, 9).toString('base64')}, tally, close],
      'an identity has no outcome'
    ],
    ['a very long line', [head, report, {...problem, message: 'x'.repeat(3_000_000)}], 'a line of more than'],
    ['a long line', [head, report, {...problem, message: 'x'.repeat(1_100_000)}], 'a line of more than']
  ])('%s', async (_, lines, words) => {
    const {reports: found} = await read(forged(...lines))
    const last = found.at(-1)!
    expect(last).toMatchObject({file: 'leg.verdict.ndjson.gz', format: null, problems: []})
    expect(last.unreadable).toMatch(/^leg\.verdict\.ndjson\.gz, line \d+: not a bundle of this action: |, line \d/)
    expect(last.unreadable).toContain(words)
  })

  test.each([
    '/etc/passwd',
    '../secret',
    'src/../../secret',
    'src/./a.ts',
    'C:/Windows',
    'c:x',
    'a\\b',
    'a\nb',
    'a//b',
    '',
    '.git/config',
    'x/.git/hooks'
  ])('no path leaves the repository: %j', async path => {
    const attachments = [{name: 'shot', path}]
    const failed = {kind: 'case', name: 'n', suites: [], outcome: 'failed', diagnostics: [], attachments}
    const bad = {...problem, location: {path, start: {line: 1}}, case: 0}
    const base64 = Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 1]).toString('base64')
    const counted = {...tally, outcomes: {...none, failed: 1}}
    const {reports: found} = await read(
      forged(head, report, failed, bad, {kind: 'identities', base64}, counted, close, end)
    )
    expect(found[0]!.unreadable).toBeNull()
    expect(found[0]!.cases[0]!.attachments).toStrictEqual([])
    expect(found[0]!.problems[0]!.location).toBeUndefined()
  })

  test.each([
    ['a line without an end', [head, report, tally, close, end], '{}', 'it is cut off'],
    ['a long line without an end', [head], 'x'.repeat(1_100_000), 'a line of more than']
  ])('%s', async (_, lines, rest, words) => {
    const whole = lines.map(line => `${JSON.stringify(line)}\n`).join('') + rest
    const {reports: found} = await read(gzipSync(whole))
    expect(found.at(-1)!.unreadable).toContain(words)
  })

  test('a file of the repository stays attached', async () => {
    const attachments = [{name: 'shot', path: 'e2e/shot.png', contentType: 'image/png'}]
    const failed = {kind: 'case', name: 'n', suites: [], outcome: 'failed', diagnostics: [], attachments}
    const base64 = Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 1]).toString('base64')
    const counted = {...tally, outcomes: {...none, failed: 1}}
    const {reports: found} = await read(forged(head, report, failed, {kind: 'identities', base64}, counted, close, end))
    expect(found[0]!.cases[0]!.attachments).toStrictEqual(attachments)
  })

  test('a leg says that it was cancelled, and how many reports it missed', async () => {
    const bare = {...end, reports: 0}
    expect(await read(forged(head, bare))).toMatchObject({cancelled: false, missing: 0})
    expect(await read(forged(head, {kind: 'cancelled'}, {kind: 'missing', number: 2}, bare))).toMatchObject({
      cancelled: true,
      missing: 2
    })
  })

  test('texts have no escape sequences and control characters, wherever they stand', async () => {
    const evil = 'a\u001b[31mb\u009b0m\u0000c\u001b]8;;http://evil.example\u0007d\r\ne'
    const failed = {kind: 'case', name: evil, suites: [evil], outcome: 'failed', diagnostics: [], reason: evil}
    const told = {...problem, message: evil, details: evil, title: evil, code: {value: evil}, case: 0}
    const slow = {...tally, outcomes: {...none, failed: 1}, slowest: [{name: evil, seconds: 1}]}
    const suite = {kind: 'suite', name: evil, outcomes: none, seconds: 0}
    const warning = {kind: 'warning', sentence: evil}
    const base64 = Buffer.from([1, 0, 0, 0, 2, 0, 0, 0, 1]).toString('base64')
    const lines = [{...head, name: evil, leg: [evil]}, {...report, file: evil}, failed, told, suite, warning]
    const bundle = await read(forged(...lines, {kind: 'identities', base64}, slow, close, end))
    expect(bundle.reports).toMatchObject([
      {file: 'abcd\ne', unreadable: null, problems: [{message: 'abcd\ne'}], warnings: ['abcd\ne']}
    ])
    expect([...bundle.reports[0]!.tally.suites.keys()]).toEqual(['abcd\ne'])
    const all = JSON.stringify([bundle.origin, ...bundle.reports], (_, value: unknown) =>
      value instanceof Map ? [...(value as Map<string, unknown>)] : value
    )
    expect(all).not.toMatch(/\\u00|evil\.example/)
  })

  test('addresses are of the web only', async () => {
    const bad = {...problem, code: {value: 'r', url: 'javascript:alert(1)'}}
    const {reports: found} = await read(forged(head, report, bad, tally, close, end))
    expect(found[0]!.problems[0]!.code).toEqual({value: 'r'})
  })

  test('names from the language’s own objects stay names', async () => {
    const suite = {kind: 'suite', name: '__proto__', outcomes: none, seconds: 0}
    const line = JSON.stringify(problem).replace('{', '{"__proto__":{"polluted":1},')
    const {reports: found} = await read(forged(head, report, suite, line, tally, close, end))
    expect([...found[0]!.tally.suites.keys()]).toEqual(['__proto__'])
    expect(({} as {polluted?: number}).polluted).toBeUndefined()
    expect((found[0]!.problems[0] as {polluted?: number}).polluted).toBeUndefined()
  })

  test('a bomb is not unpacked further than a bundle goes', async () => {
    const line = Buffer.from(`${JSON.stringify({...problem, message: 'x'.repeat(60_000)})}\n`.repeat(20))
    const block = gzipSync(
      Buffer.concat([Buffer.from([head, report].map(each => `${JSON.stringify(each)}\n`).join('')), line])
    )
    const more = gzipSync(Buffer.concat(Array.from({length: 20}, () => line)))
    async function* bomb(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(block)
      for (let written = 0; written < 1000; written++) {
        asked = written
        yield await Promise.resolve(more)
      }
    }
    let asked = 0
    const {reports: found} = await readBundle('bomb', bomb())
    expect(found[0]!.unreadable).toContain(`larger than ${bundleBytes} bytes`)
    expect(asked).toBeLessThan(100)
  })

  test('what is cut or damaged anywhere is never taken for whole', async () => {
    const whole = packed(few())
    const wanted = JSON.stringify((await read(whole)).reports.map(told))
    const damage = fc.record({
      at: fc.nat({max: whole.length - 1}),
      bit: fc.nat({max: 7}),
      cut: fc.boolean()
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({at, bit, cut}) => {
        const bytes = Buffer.from(cut ? whole.subarray(0, at) : whole)
        if (!cut) bytes[at]! ^= 1 << bit
        const {reports: found} = await read(bytes)
        const complaint = found.at(-1)?.unreadable ?? null
        // Some bits of gzip's own header mean nothing.
        if (complaint === null) expect(JSON.stringify(found.map(told))).toBe(wanted)
        else expect(complaint).toContain('not a bundle of this action')
      }),
      {numRuns: 400}
    )
  })

  test('lines that are missing, doubled or swapped never make it pass for better than it was', async () => {
    const lines = gunzipSync(packed(few())).toString().trimEnd().split('\n')
    const failing = (found: readonly Report[]): number =>
      found.reduce((sum, {tally: {outcomes}}) => sum + outcomes.failed + outcomes.errored, 0)
    const before = failing(few())
    const index = fc.nat({max: lines.length - 1})
    await fc.assert(
      fc.asyncProperty(index, index, fc.constantFrom('drop', 'double', 'swap'), async (a, b, how) => {
        const changed = [...lines]
        if (how === 'drop') changed.splice(a, 1)
        else if (how === 'double') changed.splice(a, 0, lines[a]!)
        else [changed[a], changed[b]] = [lines[b]!, lines[a]!]
        const {reports: found} = await read(forged(...changed))
        if (found.every(({unreadable}) => unreadable === null)) expect(failing(found)).toBe(before)
      }),
      {numRuns: 300}
    )
  })

  test('a disk that fails is no fault of the bundle, and a file is not read further than it is good', async () => {
    let isOpen = false
    async function* file(rest: () => Uint8Array): AsyncGenerator<Uint8Array> {
      isOpen = true
      try {
        yield await Promise.resolve(forged(head, problem))
        for (;;) yield rest()
      } finally {
        isOpen = false
      }
    }
    await readBundle(
      'x',
      file(() => gzipSync('{}\n'))
    )
    await new Promise(resolve => setImmediate(resolve))
    expect(isOpen).toBe(false)
    const failing = (): never => {
      throw new Error('the disk is gone')
    }
    const good = packed(few())
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(good.subarray(0, good.length / 2))
      failing()
    }
    await expect(readBundle('x', cut())).rejects.toThrow('the disk is gone')
  })

  test('a million passing tests stay columns', async () => {
    const length = 1_000_000
    const hashes = Uint32Array.from({length: 2 * length}, (_, index) => Math.imul(index, 2654435761))
    const many: Report = {
      ...reports[0]!,
      problems: [],
      cases: [],
      tally: {
        ...reports[0]!.tally,
        outcomes: {...none, passed: length},
        identities: {length, hashes, outcomes: new Uint8Array(length).fill(4)}
      }
    }
    const {reports: found} = await read(packed([many]))
    expect(totalTests(found[0]!.tally.outcomes)).toBe(length)
    expect(Buffer.from(found[0]!.tally.identities.hashes.buffer).equals(Buffer.from(hashes.buffer))).toBe(true)
  })
})
