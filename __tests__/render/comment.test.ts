import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {decide} from '../../src/decide/decide.ts'
import {startTally} from '../../src/formats/tally.ts'
import type {CheckRun} from '../../src/model/check-run.ts'
import type {Report, TestCase} from '../../src/model/report.ts'
import {defaultConclusions} from '../../src/model/result.ts'
import {renderComment} from '../../src/render/comment.ts'

interface Node {
  readonly tagName?: string
  readonly properties?: Readonly<Record<string, unknown>>
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
