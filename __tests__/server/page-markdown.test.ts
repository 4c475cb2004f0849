import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {markupOf} from '../../src/server/page/html.ts'
import {renderMarkdown} from '../../src/server/page/markdown.ts'
import {dangers, elementsOf, parseHtml, textOf} from './page-html.ts'

const place = {page: 'http://127.0.0.1:8000/acme/shop/runs/42', name: 'summary'}

const render = async (markdown: string): Promise<string> => markupOf(await renderMarkdown(markdown, place))

describe('Markdown looks as on github.com', () => {
  test.each([
    ['a table', '|a|b|\n|:-|-:|\n|1|2|', '<th align="left">a</th>'],
    ['a strikethrough of one tilde', '~gone~', '<del>gone</del>'],
    ['a bare address', 'see www.example.com.', '<a href="http://www.example.com" rel="nofollow noreferrer">'],
    ['a task', '- [x] done', '<input type="checkbox" checked disabled> done'],
    ['a collapsed part', '<details><summary>More</summary>\n\n**in**\n\n</details>', '<p><strong>in</strong></p>'],
    ['keys and subscripts', '<kbd>C</kbd> H<sub>2</sub>O', '<kbd>C</kbd> H<sub>2</sub>O'],
    ['an id', '<a id="top"></a>', '<a id="user-content-top">'],
    [
      'an id that is prefixed already',
      '<a id="user-content-r0" href="#r0">x</a>',
      'id="user-content-r0" href="#user-content-r0"'
    ],
    ['a link to a prefixed id', '[x](#user-content-r0)', '<a href="#user-content-r0">'],
    ['a link to a heading', '[to](#what-now)\n\n## What now?', '<h2 id="user-content-what-now">'],
    ['the second heading of a name', '# A\n\n# A', 'id="user-content-a-1"'],
    ['a heading in another script', '# כותרת ראשית', 'id="user-content-כותרת-ראשית"'],
    ['an emoji by name', ':x: and `:x:` and :nothing:', '❌ and <code>:x:</code> and :nothing:'],
    [
      'a diff',
      '```diff\n-a\n+b\n c\n```',
      '<span class="diff-removed">-a\n</span><span class="diff-added">+b\n</span> c\n'
    ],
    [
      'an image of this server',
      '![a](/files/a.png)',
      '<img src="/files/a.png" alt="a" loading="lazy" decoding="async">'
    ],
    ['the same by another name of the loopback', '![a](http://localhost:8000/a.png)', '<img src="/a.png" alt="a"'],
    ['an alert', '> [!NOTE]\n> text', '<div class="alert alert-note">'],
    ['an alert in small letters before bold text', '> [!warning]\n> **text**', '<strong>text</strong>'],
    ['no alert without text', '> [!TIP]', '<blockquote>'],
    ['no alert in the same line', '> [!TIP] text', '<blockquote>'],
    ['no alert of an unknown kind', '> [!HINT]\n> text', '<blockquote>'],
    ['no alert inside a list', '- > [!NOTE]\n  > text', '<blockquote>']
  ])('%s', async (_, markdown, expected) => {
    const html = await render(markdown)
    expect(html).toContain(expected)
    expect(dangers(html)).toEqual([])
  })

  test.each(['note', 'tip', 'important', 'warning', 'caution'])(
    'the alert %s has its icon and its word',
    async kind => {
      const html = await render(`> [!${kind.toUpperCase()}]\n> text`)
      const [title] = elementsOf(parseHtml(html)).filter(
        ({properties}) => String(properties['className']) === 'alert-title'
      )
      expect(textOf(title!).trim().toLowerCase()).toBe(kind)
      expect(elementsOf(title!).some(({tagName}) => tagName === 'path' || tagName === 'circle')).toBe(true)
      expect(html).not.toContain('[!')
    }
  )

  test('footnotes lead there and back, and two pieces of a page keep theirs apart', async () => {
    const html = await render('a[^1]\n\n[^1]: note')
    const ids = elementsOf(parseHtml(html)).flatMap(({properties}) =>
      properties['id'] === undefined ? [] : [properties['id']]
    )
    const targets = elementsOf(parseHtml(html)).flatMap(({tagName, properties}) =>
      tagName === 'a' ? [String(properties['href'])] : []
    )
    expect(targets).toHaveLength(2)
    for (const target of targets) expect(ids).toContain(target.slice(1))
    const other = markupOf(await renderMarkdown('a[^1]\n\n[^1]: note', {...place, name: 'text'}))
    expect(other).not.toContain(targets[0])
  })

  test('comments are not shown', async () => {
    expect(await render('a <!-- verdict:baseline:AAAA --> b')).toBe('<p>a  b</p>')
  })

  test('an image elsewhere becomes a link with its words, and plain words inside a link', async () => {
    const html = await render(
      '![coverage](https://img.example.com/c.svg) [![badge](https://img.example.com/b.svg)](https://example.com/)'
    )
    const links = elementsOf(parseHtml(html)).filter(({tagName}) => tagName === 'a')
    expect(links.map(link => [link.properties['href'], textOf(link)])).toEqual([
      ['https://img.example.com/c.svg', 'coverage'],
      ['https://example.com/', 'badge']
    ])
    expect(html).not.toContain('<img')
  })

  test('a picture keeps only its image', async () => {
    const html = await render(
      '<picture><source srcset="https://evil.example/a.png 2x" media="all"><img src="/a.png" alt="a"></picture>'
    )
    expect(html).toContain('<picture><img src="/a.png"')
    expect(html).not.toContain('evil')
  })
})

const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<script src="https://evil.example/x.js"></script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/track.gif">',
  '![x](https://evil.example/track.gif)',
  '![x](//evil.example/track.gif)',
  '![x](/\\evil.example/track.gif)',
  '![x](http://127.0.0.1:9999/delete-everything)',
  '![x](data:image/svg+xml;base64,PHN2Zy8+)',
  '<img srcset="https://evil.example/a.png 1x" src="/a.png">',
  '<div><source srcset="https://evil.example/a.png" src="https://evil.example/a.png"></div>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#106;avascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="vbscript:x">x</a> <a href="data:text/html,<script>alert(1)</script>">x</a>',
  '[x](javascript:alert(1)) [x](<javascript:alert(1)>) [x](JaVaScRiPt:alert(1)) <javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<style>* { display: none }</style>',
  '<div style="position:fixed;inset:0;background:url(https://evil.example)">x</div>',
  '<link rel="stylesheet" href="https://evil.example/x.css"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<iframe src="https://evil.example"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="https://evil.example"></object><embed src="https://evil.example">',
  '<form action="/acme/shop/runs/42/actions/fix" method="post"><button>Click</button><input name="token"></form>',
  '<input type="image" src="https://evil.example/x" formaction="javascript:alert(1)">',
  '<details open ontoggle=alert(1)>x</details>',
  '<video src="https://evil.example/v" autoplay onloadstart=alert(1)></video><audio src=x></audio>',
  '<body onload=alert(1)><html onclick=alert(1)>',
  '<table><tr><td><script>alert(1)</script><table><td onclick=x>broken',
  '|a|\n|-|\n|<img src=x onerror=alert(1)>|\n|`|` <script>alert(1)</script>|',
  '</section></main></div><script>alert(1)</script>',
  '</pre></code></details></td></tr></table><h1 onclick=x>',
  '<textarea></textarea><script>alert(1)</script>',
  '<title><script>alert(1)</script></title><noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<xmp><script>alert(1)</script></xmp><plaintext><script>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<template><script>alert(1)</script></template><slot onslotchange=alert(1)>',
  '<p id="main" name="token" class="run-head failure" accesskey="a" tabindex="5">x</p>',
  '<a id="news">x</a><form id="x"></form><img name="cookie">',
  '<a href="https://example.com" target="_self" ping="https://evil.example">x</a>',
  '```html\n<script>alert(1)</script>\n```',
  '`<img src=x onerror=alert(1)>`',
  '> [!NOTE]\n> <script>alert(1)</script><img src=x onerror=alert(1)>',
  '> [!<img src=x onerror=alert(1)>]\n> x',
  '[^1]\n\n[^1]: <img src=x onerror=alert(1)>',
  '# <img src=x onerror=alert(1)> " onmouseover="alert(1)',
  '[x](https://example.com "\\" onmouseover=\\"alert(1)")',
  '![" onerror="alert(1)](/a.png "\' onload=\'alert(1)")',
  '<a href="https://example.com/&quot; onclick=&quot;alert(1)">x</a>',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>'
]

describe('Markdown of a hostile report', () => {
  test('is told from harmless Markdown', () => {
    const seen = hostile.filter(html => html.startsWith('<') && dangers(html).length > 0)
    expect(seen.length).toBeGreaterThan(25)
  })

  test.each(hostile)('%j does nothing', async markdown => {
    expect(dangers(await render(markdown))).toEqual([])
  })

  test('nor does any mixture of it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(
        '\n',
        '\n\n',
        '<',
        '>',
        '"',
        '`',
        '<table>',
        '<td>',
        '</p>',
        '<!--',
        '-->',
        '> ',
        '- ',
        '|',
        '&lt;script&gt;'
      ),
      fc.string({unit: 'binary', maxLength: 8})
    )
    const mixture = fc.array(piece, {maxLength: 6}).map(pieces => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(mixture, async markdown => {
        expect(dangers(await render(markdown))).toEqual([])
      }),
      {numRuns: 300}
    )
  })

  test.each([
    ['quotes', '>'.repeat(65_000)],
    ['quotes with spaces', '> '.repeat(32_000)],
    ['lists in a line', '1) '.repeat(20_000)],
    ['elements', '<div>'.repeat(13_000)],
    ['empty list items', '-\n'.repeat(30_000)],
    ['rows', `|a|\n|-|\n${'|b|\n'.repeat(16_000)}`]
  ])('too many nested %s or lines are shown as their source', async (_, markdown) => {
    const html = await render(markdown)
    expect(html).toContain('Its source:')
    const [pre] = elementsOf(parseHtml(html)).filter(({tagName}) => tagName === 'pre')
    expect(textOf(pre!)).toBe(markdown)
  })

  test.each([
    ['brackets', '['.repeat(8000)],
    ['links', '[a]('.repeat(2000)],
    ['emphasis', '*a **a '.repeat(2000)],
    ['code', Array.from({length: 200}, (_, length) => '`'.repeat(length)).join(' ')],
    ['angle brackets', '<'.repeat(8000)]
  ])('many unfinished %s are read', async (_, markdown) => {
    expect(textOf(parseHtml(await render(markdown))).length).toBeGreaterThan(1000)
  })
})

test('the libraries are loaded with the first piece of Markdown and not before', () => {
  const folder = resolve(import.meta.dirname, '../../src/server')
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts'))
  const importing = (what: RegExp): readonly string[] =>
    files.filter(name => what.test(readFileSync(join(folder, name), 'utf8')))
  expect(importing(/^import (?!type)[^;]*? from '(?:unified|remark-|rehype-)/m)).toEqual([
    join('page', 'markdown-pipeline.ts')
  ])
  expect(importing(/^import (?!type)[^;]*? from '\.\/markdown-pipeline\.ts'/m)).toEqual([])
  expect(importing(/await import\('\.\/markdown-pipeline\.ts'\)/)).toEqual([join('page', 'markdown.ts')])
})
