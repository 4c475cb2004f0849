import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {digestOf} from '../../src/baseline/write-digest.ts'
import {readDigest} from '../../src/baseline/read-digest.ts'
import {decide} from '../../src/decide/decide.ts'
import {addUp} from '../../src/decide/totals.ts'
import {severities} from '../../src/model/diagnostic.ts'
import {startTally} from '../../src/formats/tally.ts'
import type {CheckRun} from '../../src/model/check-run.ts'
import {outcomes, type Problem, type Report, type TestCase} from '../../src/model/report.ts'
import {defaultConclusions} from '../../src/model/result.ts'
import {renderSummary} from '../../src/render/check-run.ts'
import {renderComment} from '../../src/render/comment.ts'

interface Node {
  readonly tagName?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly value?: string
  readonly children?: readonly Node[]
}

const elementsIn = (node: Node): readonly Node[] => [
  ...(node.tagName === undefined ? [] : [node]),
  ...(node.children ?? []).flatMap(elementsIn)
]

const elementsOf = (markdown: string): readonly Node[] => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
  return elementsIn(processor.runSync(processor.parse(markdown)) as Node)
}

const hostile = fc
  .array(
    fc.oneof(
      fc.array(fc.nat({max: 0xffff}), {maxLength: 6}).map(units => String.fromCharCode(...units)),
      fc.constantFrom(
        '`',
        '````',
        '|',
        '\\',
        '\n',
        '<img src=x onerror=alert(1)>',
        '</details>',
        '</summary>',
        '<!--',
        '-->',
        '](http://evil.example)',
        '![x](http://evil.example/x.png)',
        '@octocat',
        '#12',
        '\u202e',
        '😀',
        'x'.repeat(5000)
      )
    ),
    {maxLength: 6}
  )
  .map(parts => parts.join(''))

test('a comment shows the images that we host and no others, whatever names, messages and captions say', () => {
  let wholeSeen = 0
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, message, caption) => {
      const diagnostic = {severity: 'error', message, source: 'junit', details: caption} as const
      const attachments = [
        {name: caption, path: 'a.png'},
        {name, path: message}
      ]
      const failed: TestCase = {name, suites: [caption], outcome: 'failed', diagnostics: [diagnostic], attachments}
      const tally = startTally()
      tally.testCase(failed)
      const report: Report = {
        file: name,
        format: 'junit',
        tests: true,
        tally: tally.finish(undefined),
        problems: [{...diagnostic, test: failed, sourceLine: message, location: {path: name, start: {line: 1}}}],
        cases: [failed],
        warnings: [],
        unreadable: null
      }
      const decision = decide({
        reports: [report],
        unmatched: [],
        conclusions: defaultConclusions,
        annotations: {least: 'info', most: 100},
        expected: {reports: 0, tests: 0},
        knownFlaky: () => false,
        base: undefined
      })
      const image = {alt: caption, image_url: 'https://raw.githubusercontent.com/o/r/0/a.png', caption}
      const checkRun: CheckRun = {
        name,
        head_sha: '0'.repeat(40),
        external_id: '',
        conclusion: 'failure',
        title: message,
        summary: '',
        annotations: [],
        images: [],
        actions: []
      }
      const markdown = renderComment(
        {
          decision,
          reports: [report],
          unmatched: [],
          place: {serverUrl: 'https://github.com', owner: 'o', repo: 'r', headSha: '0'.repeat(40)},
          gallery: {images: [image], ofTests: new Map([[failed, [image]]]), notes: [caption]}
        },
        {checkRun, url: 'https://github.com/o/r/runs/1', isGreen: false}
      )
      const elements = elementsOf(markdown)
      const named = (tag: string): readonly Node[] => elements.filter(({tagName}) => tagName === tag)
      // A failure that does not fit whole is one line, without its images.
      const whole = named('details').length
      expect(whole).toBeLessThan(2)
      expect(named('summary')).toHaveLength(whole)
      expect(named('img').map(({properties}) => properties?.['src'])).toEqual(Array(whole).fill(image.image_url))
      wholeSeen += whole
      const hosts = named('a').map(({properties}) => new URL(String(properties?.['href'])).host)
      expect(hosts.filter(host => host !== 'github.com')).toEqual([])
      expect(Buffer.byteLength(markdown)).toBeLessThan(20 * 1024)
    }),
    {numRuns: 60}
  )
  expect(wholeSeen).toBeGreaterThan(10)
})

/** A report in which every text is hostile. */
const hostileReport = fc
  .record({
    file: hostile,
    cases: fc.array(
      fc.record({
        name: hostile,
        suite: hostile,
        outcome: fc.constantFrom(...outcomes.slice(0, 4)),
        messages: fc.array(hostile, {minLength: 1, maxLength: 6}),
        value: fc.option(hostile, {nil: undefined}),
        path: hostile
      }),
      {maxLength: 4}
    ),
    findings: fc.array(
      fc.record({message: hostile, rule: hostile, path: hostile, severity: fc.constantFrom(...severities)}),
      {maxLength: 4}
    ),
    warnings: fc.array(hostile, {maxLength: 2})
  })
  .map(({file, cases, findings, warnings}): Report => {
    const tally = startTally()
    const problems: Problem[] = []
    const tests = cases.map(({name, suite, outcome, messages, value, path}): TestCase => {
      const diagnostics = messages.map(message => ({
        severity: 'error' as const,
        message,
        source: 'junit',
        details: `${message}\n    at ${path}`,
        ...(value === undefined ? {} : {expected: value, actual: message}),
        location: {path, start: {line: 3}}
      }))
      const test = {name, suites: [suite], outcome, reason: name, seconds: 1, diagnostics}
      tally.testCase(test)
      if (outcome === 'failed' || outcome === 'errored')
        problems.push(...diagnostics.map(each => ({...each, test, sourceLine: name})))
      return test
    })
    for (const {message, rule, path, severity} of findings) {
      tally.finding(severity)
      const code = {value: rule, url: `https://rules.example/${rule}`}
      problems.push({severity, message, source: 'lint', code, location: {path, start: {line: 1}}})
    }
    const finished = tally.finish(undefined)
    return {file, format: 'junit', tests: true, tally: finished, problems, cases: tests, warnings, unreadable: null}
  })

test('a summary keeps to its pages and to its own headings and elements, whatever is in the reports and the base', () => {
  const headings =
    /^(?:New failures|Failures|Still failing|Known to be flaky|New findings|Findings|Known findings|Fixed|Flaky|By rule|Suites|Slowest tests|Skipped|Remarks on the reports)(?: \(continued\))?$/
  const tags = /^(?:p|ul|li|strong|code|pre|details|summary|b|a|h3|table|thead|tbody|tr|th|td)$/
  const textOf = ({value, children = []}: Node): string => (value ?? '') + children.map(textOf).join('')
  let rows = 0
  fc.assert(
    fc.property(hostileReport, hostileReport, fc.constantFrom(700, 3000, 65_535), (before, after, bytes) => {
      const {comment} = digestOf([before], addUp([before]))(65_535)
      const baseline = {...readDigest(comment)!, sha: 'b'.repeat(40), url: 'https://github.com/o/r/runs/1'}
      const reports = [{...after, problems: [...before.problems, ...after.problems]}]
      const decision = decide({
        reports,
        unmatched: [],
        conclusions: defaultConclusions,
        annotations: {least: 'info', most: 3},
        expected: {reports: 0, tests: 0},
        knownFlaky: name => name.includes('x'),
        base: {baseline}
      })
      const place = {serverUrl: 'https://github.com', owner: 'o', repo: 'r', headSha: '0'.repeat(40)}
      const {summary, text} = renderSummary({decision, reports, unmatched: [], place}, {own: '', pages: [bytes, bytes]})
      for (const page of [summary, text]) {
        expect(Buffer.byteLength(page)).toBeLessThanOrEqual(bytes)
        // What does not even have room for its headings is cut in the middle.
        if (bytes < 3000) continue
        const elements = elementsOf(page)
        for (const {tagName} of elements) expect(tagName).toMatch(tags)
        const named = (tag: string): readonly Node[] => elements.filter(({tagName}) => tagName === tag)
        for (const heading of named('h3')) expect(textOf(heading)).toMatch(headings)
        expect(named('summary')).toHaveLength(named('details').length)
        for (const {properties} of named('a'))
          expect(['github.com', 'rules.example']).toContain(new URL(String(properties?.['href'])).host)
        rows += named('details').length + named('li').length
      }
    }),
    {numRuns: 25}
  )
  expect(rows).toBeGreaterThan(20)
})
