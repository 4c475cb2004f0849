import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {code, details, fence, html, image, link, table, text} from '../../src/render/markdown.ts'
import {oneLine, plain} from '../../src/render/plain.ts'

/** A node of the rendered page, as far as these tests look. */
interface Node {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const render = (markdown: string): Node => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {allowDangerousHtml: true})
    .use(rehypeRaw)
    .use(rehypeStringify)
  return processor.runSync(processor.parse(markdown))
}
const textOf = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(textOf).join('')
const tagsOf = (node: Node): string[] => [
  ...(node.tagName === undefined ? [] : [node.tagName]),
  ...(node.children ?? []).flatMap(tagsOf)
]
const visible = (value: string): string => value.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim()

/** Text with the pieces that break writers of Markdown. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}),
      fc.constantFrom(
        '`',
        '```',
        '~~~',
        '|',
        '\\',
        '<script>',
        '</details>',
        '<!--',
        '&lt;',
        '@octocat',
        '#12',
        'GH-7',
        '[x](y)',
        '![i](j)',
        'https://evil.example',
        'www.evil.example',
        'a@b.example',
        '**b**',
        '__i__',
        '~s~',
        '\n',
        '\r',
        '\t',
        '1. ',
        '- ',
        '+ ',
        '# ',
        '> ',
        '===',
        '---',
        '| a | b |',
        '$x$',
        '\u202e',
        '\u0007',
        '😀',
        '\ud800',
        ':tada:',
        '[^1]',
        '    code',
        '* '
      )
    ),
    {maxLength: 12}
  )
  .map(parts => parts.join(''))

describe('text', () => {
  const shapes: readonly [
    name: string,
    before: string,
    after: string,
    tags: readonly string[],
    around: [string, string]
  ][] = [
    ['in an item', '- ', '', ['ul', 'li'], ['', '']],
    ['after other text', 'see ', '', ['p'], ['see ', '']],
    ['in a heading', '### x ', '', ['h3'], ['x ', '']],
    ['bold', 'x **x', 'x** x', ['p', 'strong'], ['x x', 'x x']]
  ]
  test.each(shapes)('%s comes out as it is, and as nothing else', (_, before, after, tags, [left, right]) => {
    fc.assert(
      fc.property(hostile, value => {
        const page = render(before + text(value) + after)
        expect(tagsOf(page)).toEqual(tags)
        expect(visible(textOf(page))).toBe(visible(left + oneLine(value) + right))
      }),
      {numRuns: 300}
    )
  })

  test('in a table stays in its cell', () => {
    fc.assert(
      fc.property(hostile, hostile, (left, right) => {
        const page = render(table(['A', 'B'], 'lr', [[text(left), text(right)]]))
        expect(tagsOf(page)).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'])
      })
    )
  })

  test('of mentions, references and addresses is broken where GitHub would link them', () => {
    expect(text('@octocat')).toBe('@\u200boctocat')
    expect(text('acme/shop#12 GH-3')).toBe('acme/shop\\#\u200b12 GH-\u200b3')
    expect(tagsOf(render(`x ${text('http://a.example www.a.example a@a.example')}`))).toEqual(['p'])
  })
})

test('code and summaries of details hold any text', () => {
  fc.assert(
    fc.property(hostile, value => {
      expect(tagsOf(render(`x ${code(value)} x`))).toEqual(['p', 'code'])
      const page = render(`${details(`<b>${html(value)}</b>`, fence(value))}\n\nafter`)
      expect(tagsOf(page)).toEqual(['details', 'summary', 'b', 'pre', 'code', 'p'])
    })
  )
})

test('a fence shows any text to the letter', () => {
  fc.assert(
    fc.property(hostile, value => {
      const page = render(`${fence(value, 'text')}\n\nafter`)
      expect(tagsOf(page)).toEqual(['pre', 'code', 'p'])
      expect(textOf(page.children![0]!).replace(/\n$/, '')).toBe(plain(value).replace(/^\n+|\n+$/g, ''))
    })
  )
})

test('links and images go to http and https only, and end where they should', () => {
  expect(link('x', 'javascript:alert(1)')).toBe('x')
  expect(image('<x>', 'data:image/png;base64,AA')).toBe('&lt;x&gt;')
  fc.assert(
    fc.property(hostile, value => {
      expect(tagsOf(render(`a ${link('x', `https://h.example/${value}`)} b`))).toEqual(['p', 'a'])
    })
  )
})
