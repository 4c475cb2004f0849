import {deflateRawSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {digestBytes, digestOf} from '../../src/baseline/write-digest.ts'
import {readDigest} from '../../src/baseline/read-digest.ts'
import {mostNumbers, packNumbers, unpackNumbers} from '../../src/baseline/number-set.ts'
import {compare} from '../../src/decide/compare.ts'
import {addUp} from '../../src/decide/totals.ts'
import {startTally} from '../../src/formats/tally.ts'
import {tellsAll, type Baseline} from '../../src/model/baseline.ts'
import type {Annotation} from '../../src/model/check-run.ts'
import {severities, type Severity} from '../../src/model/diagnostic.ts'
import {annotationIdentity} from '../../src/model/fingerprint.ts'
import {clipped, identify, shortIdentity} from '../../src/model/identity.ts'
import type {Problem, Report, TestCase} from '../../src/model/report.ts'

/** A check run's text. */
const textBytes = 65_535

const finding = (file: number, rule: number, message: number, severity: Severity = 'error'): Problem => ({
  severity,
  message: `message ${message}`,
  source: 'eslint',
  code: {value: `rule-${rule}`},
  location: {path: `src/${file}.js`, start: {line: message + 1}}
})

const failingTest = (number: number): TestCase => ({
  name: `test ${number}`,
  suites: ['suite'],
  outcome: number % 3 === 0 ? 'errored' : 'failed',
  diagnostics: []
})

/** A report of these findings, of so many failing tests, and of so many that pass. */
function reportOf(findings: readonly Problem[], tests: {failing?: readonly TestCase[]; passing?: number} = {}): Report {
  const {failing = [], passing = 0} = tests
  const tally = startTally()
  for (const each of failing) tally.testCase(each)
  for (let number = 0; number < passing; number++)
    tally.testCase({name: `passes ${number}`, suites: ['suite'], outcome: 'passed', diagnostics: []})
  for (const {severity} of findings) tally.finding(severity)
  const ofTests = failing.map((each): Problem => ({severity: 'error', message: 'boom', source: 'junit', test: each}))
  return {
    file: 'report',
    format: 'junit',
    tests: true,
    tally: tally.finish(undefined),
    problems: [...ofTests, ...findings],
    cases: failing,
    warnings: [],
    unreadable: null
  }
}

/** What a later commit reads of a report. */
function readBack(report: Report, bytes = textBytes): Baseline {
  const {comment} = digestOf([report], addUp([report]))(bytes)
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(bytes)
  return {...readDigest(`some text\n\n${comment}`)!, sha: 'ba5e', url: ''}
}

const judged = (report: Report, baseline: Baseline) => compare([report], report.problems, {baseline})

describe('a set of numbers', () => {
  test('is read back, whatever it holds, and takes what was promised', () => {
    const sets = fc
      .constantFrom(36, 40, 48)
      .chain(bits => fc.tuple(fc.constant(bits), fc.uniqueArray(fc.nat({max: 2 ** 31}), {maxLength: 400})))
      .map(([bits, some]) => ({bits, sorted: some.map(each => each * 2 ** (bits - 31)).sort((a, b) => a - b)}))
    fc.assert(
      fc.property(sets, fc.nat({max: 9}), ({bits, sorted}, from) => {
        const numbers = sorted.filter(each => each < 2 ** bits)
        const packed = packNumbers(numbers, bits)
        const shifted = Buffer.concat([Buffer.alloc(from), packed, Buffer.from('rest')])
        const read = unpackNumbers(shifted, {from, length: numbers.length, bits})
        expect(read).toEqual({numbers, bytes: packed.length})
      })
    )
    const random = Array.from({length: 12_000}, (_, n) => clipped(shortIdentity(identify(failingTest(n))), 36))
    const sorted = [...new Set(random)].sort((a, b) => a - b)
    const least = 36 - Math.log2(sorted.length) + Math.LOG2E
    expect((packNumbers(sorted, 36).length * 8) / sorted.length).toBeLessThan(least * 1.05)
  })

  test('of any bytes ends in numbers or in a RangeError', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({maxLength: 200}),
        fc.nat({max: 100}),
        fc.constantFrom(36, 48),
        (bytes, length, bits) => {
          let read: ReturnType<typeof unpackNumbers> | undefined
          try {
            read = unpackNumbers(bytes, {from: 0, length, bits})
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError)
          }
          if (read === undefined) return
          expect(read.numbers).toHaveLength(length)
          for (const [at, each] of read.numbers.entries()) {
            expect(each).toBeLessThan(2 ** bits)
            if (at > 0) expect(each).toBeGreaterThan(read.numbers[at - 1]!)
          }
        }
      )
    )
    const many = new Uint8Array(mostNumbers)
    expect(() => unpackNumbers(many, {from: 0, length: mostNumbers + 1, bits: 36})).toThrow(RangeError)
  })
})

describe('a digest', () => {
  test('with room for all is exact: what was there is known, what was not is new', () => {
    const problems = fc.array(fc.tuple(fc.nat({max: 3}), fc.nat({max: 2}), fc.nat({max: 5})), {maxLength: 40})
    fc.assert(
      fc.property(problems, problems, fc.nat({max: 30}), fc.nat({max: 2000}), (old, fresh, failing, passing) => {
        const before = old.map(each => finding(...each, severities[each[1]]))
        const failed = Array.from({length: failing}, (_, n) => failingTest(n))
        const base = reportOf(before, {failing: failed, passing})
        const baseline = readBack(base)
        expect(baseline.complete).toEqual({failing: true, tests: true, findings: 3, groups: 0})
        expect(baseline.bits).toBe(48)
        expect(baseline.names.size).toBe(failing)
        expect(baseline.failing.size + baseline.others.size).toBe(failing + passing)
        expect(baseline.outcomes).toEqual(base.tally.outcomes)

        const after = [...before, ...fresh.map(each => finding(...each, severities[each[1]]))]
        const again = judged(reportOf(after, {failing: [...failed, failingTest(failing)], passing}), baseline)
        expect(again.changes).toMatchObject({
          newFailures: 1,
          stillFailing: failing,
          fixed: 0,
          addedTests: 1,
          byCounts: 0
        })
        expect(again.changes).toMatchObject({
          newFindings: fresh.length,
          fixedFindings: 0,
          untold: {tests: 0, findings: 0}
        })
        const gone = judged(reportOf([], {passing}), baseline)
        expect(gone.changes).toMatchObject({fixedFindings: before.length, removedTests: failing, newFindings: 0})
      }),
      {numRuns: 25}
    )
  })

  test('of any size fits, and claims to be whole only where nothing known is called new', () => {
    const sizes = fc.record({
      files: fc.constantFrom(1, 40, 900, 3000),
      each: fc.nat({max: 6}),
      failing: fc.constantFrom(0, 5, 700, 7000),
      bytes: fc.constantFrom(400, 3000, 24_576, 49_151, textBytes)
    })
    fc.assert(
      fc.property(sizes, ({files, each, failing, bytes}) => {
        const some = Array.from({length: files}, (_, file) =>
          Array.from({length: each}, (_, n) => finding(file, n % 3, n, severities[(file + n) % 3]))
        ).flat()
        const failed = Array.from({length: failing}, (_, n) => failingTest(n))
        const baseline = readBack(reportOf(some, {failing: failed}), bytes)
        const {problems, changes} = judged(reportOf(some, {failing: failed}), baseline)
        // What did not change is known or cannot be told, but never new.
        expect(problems.filter(({standing}) => standing === 'new')).toHaveLength(0)
        if (tellsAll(baseline)) expect(changes.untold).toEqual({tests: 0, findings: 0})

        // What came is new or cannot be told, but never known, where findings are told one by one.
        const more = [failingTest(failing), failingTest(failing + 1)]
        const grown = judged(
          reportOf([...some, ...some.slice(0, 50).map(one => ({...one, message: `fresh ${one.message}`}))], {
            failing: [...failed, ...more]
          }),
          baseline
        )
        const fresh = grown.problems.filter(({message}) => message.startsWith('fresh'))
        if (baseline.complete.findings === 3) for (const {standing} of fresh) expect(standing).toBe('new')
        for (const {test: of, standing} of grown.problems)
          if (of !== undefined && more.includes(of)) expect(standing).not.toBe('known')
        // By counts, as many are called new as came.
        if (tellsAll(baseline)) expect(grown.changes.newFindings).toBe(fresh.length)
      }),
      {numRuns: 12}
    )
  })

  test('holds twelve thousand findings one by one where the text has room, and counts them by file and rule where it has not', () => {
    const some = Array.from({length: 12_000}, (_, n) => finding(n % 600, n % 7, n))
    const report = reportOf(some)
    const write = digestOf([report], addUp([report]))
    expect(write(textBytes * 0.75).isExact).toBe(true)
    const counted = write(digestBytes)
    expect(counted.isExact).toBe(false)
    const baseline = {...readDigest(counted.comment)!, sha: '', url: ''}
    expect(baseline.complete).toMatchObject({groups: 3, failing: true})
    expect(baseline.groups.size).toBe(4200)

    // Three more of a rule in a file that the base has them in: those on lines of the diff, then the last.
    const fresh = [12_000, 12_001, 12_002, 12_003].map(n => finding(0, 0, n))
    const [first, ...others] = fresh
    const diff = new Map([['src/0.js', [{first: 12_001, last: 12_001}]]])
    const now = reportOf([first!, ...some.slice(1), ...others])
    const {problems, changes} = compare([now], now.problems, {baseline, diff})
    expect(changes).toMatchObject({newFindings: 3, fixedFindings: 0, untold: {findings: 0, tests: 0}})
    const called = problems.filter(({standing}) => standing === 'new').map(({message}) => message)
    expect(called).toEqual([0, 2, 3].map(n => fresh[n]!.message))
    expect(changes.byCounts).toBeGreaterThan(0)
  })

  test('without room for all keeps the gravest, and tells what it cannot tell', () => {
    const errors = Array.from({length: 500}, (_, n) => finding(n, 0, n, 'error'))
    const notices = Array.from({length: 30_000}, (_, n) => finding(1000 + n, 1, n, 'info'))
    const baseline = readBack(reportOf([...notices, ...errors]))
    expect(tellsAll(baseline)).toBe(false)
    expect(baseline.complete.findings).toBeGreaterThanOrEqual(1)
    const {problems, changes} = judged(reportOf([...notices, ...errors, finding(7, 7, 7)]), baseline)
    const ofErrors = problems.filter(({severity}) => severity === 'error')
    expect(ofErrors.filter(({standing}) => standing === 'new').map(({message}) => message)).toEqual(['message 7'])
    expect(changes.newFindings).toBeUndefined()
    expect(changes.untold.findings).toBeGreaterThan(5000)
    expect(problems.filter(({untold}) => untold === true)).toHaveLength(changes.untold.findings)
  })

  test('that is damaged or hostile is none or a small one, and never throws', () => {
    const report = reportOf([finding(0, 0, 0), finding(0, 0, 0), finding(1, 2, 3)], {
      failing: [failingTest(0)],
      passing: 3
    })
    const {comment} = digestOf([report], addUp([report]))(textBytes)
    fc.assert(
      fc.property(fc.nat({max: comment.length - 1}), fc.string({unit: 'binary', maxLength: 3}), (at, noise) => {
        const read = readDigest(comment.slice(0, at) + noise + comment.slice(at + 1))
        if (read !== undefined) expect(read.failing.size + read.others.size).toBeLessThanOrEqual(2 * mostNumbers)
      })
    )
    const bomb = (head: unknown, lists = Buffer.alloc(0)): string => {
      const json = Buffer.from(JSON.stringify(head))
      const length = Buffer.alloc(4)
      length.writeUInt32BE(json.length)
      return `<!-- verdict-digest:2:${deflateRawSync(Buffer.concat([length, json, lists])).toString('base64')} -->`
    }
    const head = {b: 48, o: [0, 0, 0, 0, 0], f: [0, 0, 0], n: [0, 0, 0, 0], w: [1, 3, 0, 1], t: []}
    expect(readDigest(bomb(head))).toBeDefined()
    const hostile: readonly unknown[] = [
      null,
      [],
      {},
      {...head, b: 4},
      {...head, b: '48'},
      {...head, n: [1e9, 0, 0, 0]},
      {...head, n: [-1, 0, 0, 0]},
      {...head, n: [0, 1, 0, 0]},
      {...head, o: [0]},
      {...head, w: undefined}
    ]
    for (const each of hostile) expect(readDigest(bomb(each))).toBeUndefined()
    expect(readDigest(bomb(head, Buffer.alloc(40 * 1024 * 1024)))).toBeUndefined()
    expect(readDigest(bomb({...head, n: [mostNumbers, 0, 0, 0]}, Buffer.alloc(900_000, 255)))).toBeUndefined()
    for (const text of [
      '',
      '<!-- verdict-digest:1:AAAA -->',
      '<!-- verdict-digest:2:AAAA -->',
      '<!-- verdict-digest:9:AAAA -->'
    ])
      expect(readDigest(text)).toBeUndefined()
  })
})

test('a report without problems needs no digest to be compared with', () => {
  const {comment} = digestOf([], addUp([]))(textBytes)
  expect(readDigest(comment)).toMatchObject({complete: {failing: true, findings: 3, tests: true}})
})

test('a finding that no list tells is new where its severity is counted whole, known by its annotation, or untold', () => {
  const found = (severity: Severity, message: string): Problem => ({
    severity,
    message,
    source: 'eslint',
    location: {path: 'a.js', start: {line: 1}}
  })
  const annotationOf = ({message, location}: Problem): Annotation => ({
    path: location!.path,
    start_line: 1,
    end_line: 1,
    annotation_level: 'warning',
    message
  })
  const baseline: Baseline = {
    sha: 'b'.repeat(40),
    url: 'https://github.example/runs/1',
    outcomes: {passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0},
    findings: {error: 0, warning: 9000, info: 0},
    bits: 48,
    failing: new Set(),
    others: new Set(),
    names: new Map(),
    fingerprints: new Map(),
    groups: new Map(),
    complete: {failing: true, tests: true, findings: 0, groups: 1},
    annotations: new Map([[annotationIdentity(annotationOf(found('warning', 'old'))), 1]])
  }
  const given = [found('error', 'grave'), found('warning', 'old'), found('warning', 'who knows')]
  const {problems} = compare([], given, {baseline, annotationOf})
  expect(problems.map(({standing}) => standing)).toEqual(['new', 'known', undefined])
})
