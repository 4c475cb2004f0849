import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {planParts, type Sources} from '../../src/server/page/annotation-section.ts'
import {countLevels, filterParts, partsOf} from '../../src/server/page/annotations.ts'
import {homeAddress, isLoopback} from '../../src/server/page/addresses.ts'
import {commitsPage} from '../../src/server/page/commits-page.ts'
import {escapeHtml, markup, markupOf, webAddress} from '../../src/server/page/html.ts'
import {favicon} from '../../src/server/page/icons.ts'
import {partPage} from '../../src/server/page/part-page.ts'
import {readQuery} from '../../src/server/page/paths.ts'
import {runPage, type RunPage} from '../../src/server/page/run-page.ts'
import {sourceFrame, sourceLines} from '../../src/server/page/source-frame.ts'
import {duration, runDuration} from '../../src/server/page/times.ts'
import {stateOf, type AnnotationView, type RunView} from '../../src/server/page/view.ts'
import {elementsOf, parseHtml, skeletonOf, textOf} from './page-html.ts'
import {annotationWith, commitOf, now, runWith, viewWith} from './page-samples.ts'

const pageOf = (view: RunView, parts: Partial<RunPage> = {}): string => {
  const query = parts.query ?? {}
  return markupOf(
    runPage({
      view,
      query,
      parts: planParts(view, query),
      sources: new Map(),
      summary: undefined,
      text: undefined,
      page: 'http://127.0.0.1:8000/acme/shop/runs/1',
      now,
      version: 'v',
      token: 't',
      notice: undefined,
      ...parts
    })
  )
}

/** Text as a parser of HTML gives it back: control characters stand as their pictures, halves of a pair as they are. */
const asShown = (text: string): string =>
  text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replaceAll('\x7f', '\u2421')

const hostileText = fc.oneof(
  fc.string({unit: 'binary', minLength: 1, maxLength: 20}),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>alert(1)</script>',
    '</textarea></pre></details>',
    '&lt;b&gt; &amp;amp; &#0; &#x110000;',
    '<!-- --><![CDATA[',
    '{{constructor}}${alert(1)}',
    'a\r\nb\rc\u2028d',
    '\u202egnp.exe',
    '\ud800'
  )
)

describe('text', () => {
  test('comes back from a parser as it was', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const escaped = escapeHtml(text)
        const [p] = elementsOf(parseHtml(`<p title="${escaped}" lang='${escaped}'>${escaped}</p>`))
        expect(textOf(p!)).toBe(asShown(text))
        expect([p!.properties['title'], p!.properties['lang']]).toEqual([asShown(text), asShown(text)])
      }),
      {numRuns: 1000}
    )
  })

  test('is escaped by the template, also in lists; numbers and what is undefined are not text', () => {
    expect(markupOf(markup`<p>${'<'}${['&', undefined, 7, markup`<b>${'"'}</b>`]}</p>`)).toBe(
      '<p>&lt;&amp;7<b>&quot;</b></p>'
    )
  })

  test('that looks like our own HTML object is none', () => {
    const forged = JSON.parse('{"HTML":"<script>","written":"<script>"}') as never
    expect(markupOf(markup`${forged}`)).not.toContain('<script>')
  })
})

/** A run in which every text is `text`, and its addresses are `address`. */
const runOfText = (text: string, address: string): RunView => {
  const run = runWith({
    id: 5,
    name: text,
    head_sha: text,
    external_id: text,
    url: address,
    html_url: 'https://example.com/',
    details_url: address,
    app: {name: text},
    conclusion: 'failure',
    output: {title: text, annotations_count: 3, annotations_url: address}
  })
  const annotation = annotationWith({
    title: text,
    message: text,
    raw_details: text,
    annotation_level: text,
    blob_href: address
  })
  return {
    ...viewWith({run}),
    repository: {owner: text, name: text},
    annotations: [{...annotation, path: text}, annotationWith({path: `${text}2`}), annotationWith({path: `${text}3`})],
    images: [{alt: text, image_url: address, caption: text}],
    actions: [{label: text, description: text, identifier: text}],
    commit: {
      repository: {owner: text, name: text},
      sha: text,
      subject: text,
      branch: text,
      suites: [{id: 1, app: {name: text}, status: text, conclusion: text, runs: [run, {...run, id: 4}]}]
    }
  }
}

// encodeURIComponent cannot write half a pair, and the server has no such names: the API's JSON is UTF-8.
const wellFormed = hostileText.filter(text => text.isWellFormed() && text.trim() !== '')

describe('the page of any text', () => {
  const plain = {
    run: skeletonOf(parseHtml(pageOf(runOfText('x', 'https://example.com/a')))),
    list: skeletonOf(parseHtml(listOf('x')))
  }

  function listOf(text: string): string {
    const {commit} = runOfText(text, 'https://example.com/a')
    return markupOf(commitsPage({commits: [commit], older: 1, now, version: 'v', origin: 'http://127.0.0.1:8000'}))
  }

  test('has the elements and attributes of the page of plain text, and says that text', () => {
    fc.assert(
      fc.property(wellFormed, text => {
        // The text `failure` would be a level, and a line feed makes a message preformatted: names stay, values may change.
        const tree = parseHtml(pageOf(runOfText(text, 'https://example.com/a')))
        expect(skeletonOf(tree)).toEqual(plain.run)
        expect(textOf(tree)).toContain(asShown(text))
        expect(skeletonOf(parseHtml(listOf(text)))).toEqual(plain.list)
      }),
      {numRuns: 300}
    )
  })

  test('links and loads only what is of the web or of this server', () => {
    const address = fc.oneof(
      fc.constantFrom(
        'javascript:alert(1)',
        'data:text/html,x',
        '//evil.example',
        ' javascript:alert(1)',
        'https://u:p@h/',
        '\\\\evil',
        'file:///etc/passwd',
        'http://evil.example/a.png',
        'x'
      ),
      fc.webUrl(),
      hostileText
    )
    fc.assert(
      fc.property(address, target => {
        const elements = elementsOf(parseHtml(pageOf(runOfText('x', target))))
        for (const {tagName, properties} of elements) {
          for (const name of ['href', 'src', 'action'])
            if (properties[name] !== undefined) expect(String(properties[name])).toMatch(/^(?:https?:\/\/|\/(?!\/)|#)/)
          if (tagName === 'img') expect(String(properties['src'])).toMatch(/^\/(?!\/)/)
          if (tagName !== 'a' && properties['href'] !== undefined) expect(String(properties['href'])).toMatch(/^\//)
        }
      }),
      {numRuns: 300}
    )
  })
})

describe('the page of a run', () => {
  test('tells its state, its times, its app and its commit', () => {
    const html = pageOf(viewWith({run: runWith({conclusion: 'timed_out', output: {title: 'Stopped after 30 min'}})}))
    const text = textOf(parseHtml(html)).replace(/\s+/g, ' ')
    for (const told of [
      'Timed out in 1 min 15 s',
      'Stopped after 30 min',
      'GitHub Actions',
      '3f1c9a7',
      'fix/rounding',
      '2026-11-20 10:12 UTC'
    ])
      expect(text).toContain(told)
    expect(html).toContain('<title>Timed out: unit tests · Verdict</title>')
    expect(html).toContain('/page/timed_out.svg')
  })

  test('renews itself without scripts only while the run goes on', () => {
    const live = viewWith({run: runWith({status: 'in_progress', conclusion: null, completed_at: null})})
    expect(pageOf(live)).toContain('http-equiv="refresh"')
    expect(textOf(parseHtml(pageOf(live)))).toContain('Nothing reported yet.')
    expect(pageOf(viewWith({}))).not.toContain('http-equiv="refresh"')
  })

  test('has its API payload as it was answered', () => {
    const run = runWith({name: '<b> & "c"', output: {summary: '</code></pre>'}})
    const [code] = elementsOf(parseHtml(pageOf(viewWith({run}))))
      .filter(({properties}) => properties['id'] === 'payload')
      .flatMap(elementsOf)
      .filter(({tagName}) => tagName === 'code')
    expect(JSON.parse(textOf(code!))).toEqual(run)
  })

  test('shows images that this server hosts and names all others', () => {
    const view = viewWith({
      images: [
        {alt: 'ours', image_url: 'http://localhost:8000/files/a.png', caption: 'the login page'},
        {alt: 'theirs', image_url: 'https://img.example.com/b.png'},
        {alt: 'another port', image_url: 'http://127.0.0.1:9000/c.png'},
        {alt: 'no address', image_url: 'javascript:alert(1)'}
      ]
    })
    const elements = elementsOf(parseHtml(pageOf(view)))
    const images = elements.filter(({tagName}) => tagName === 'img')
    expect(images.map(({properties}) => [properties['src'], properties['alt']])).toEqual([['/files/a.png', 'ours']])
    const links = elements.filter(
      ({tagName, properties}) => tagName === 'a' && String(properties['className']).includes('image-elsewhere')
    )
    expect(links.map(({properties}) => properties['href'])).toEqual([
      'https://img.example.com/b.png',
      'http://127.0.0.1:9000/c.png'
    ])
    expect(pageOf(view)).toContain('the login page')
    expect(pageOf(view)).toContain('no web address')
  })

  test('has a labelled form for each button', () => {
    const view = viewWith({actions: [{label: 'Fix it', description: 'Applies the fixes', identifier: 'fix/ä'}]})
    const elements = elementsOf(parseHtml(pageOf(view)))
    const form = elements.find(
      ({tagName, properties}) => tagName === 'form' && String(properties['action']).includes('actions')
    )!
    expect(form.properties).toMatchObject({method: 'post', action: '/acme/shop/runs/1/actions/fix%2F%C3%A4'})
    const button = elementsOf(form).find(({tagName}) => tagName === 'button')!
    const described = elements.find(({properties}) => properties['id'] === String(button.properties['ariaDescribedBy']))
    expect([textOf(button), textOf(described!)]).toEqual(['Fix it', 'Applies the fixes'])
  })

  test('says when a newer run of its name counts, and lists both', () => {
    const older = runWith({id: 3, conclusion: 'failure'})
    const newer = runWith({id: 9})
    const html = pageOf({...viewWith({run: older}), commit: commitOf([newer, older])})
    expect(textOf(parseHtml(html))).toContain('A newer run of this name counts instead: Success.')
    expect(html).toContain('Runs of this name')
    expect(pageOf({...viewWith({run: newer}), commit: commitOf([newer, older])})).not.toContain('counts instead')
  })

  test('tells when not all annotations are there', () => {
    const view = viewWith({annotations: [annotationWith({})]})
    const short = {...view, run: {...view.run, output: {...view.run.output, annotations_count: 4}}}
    expect(textOf(parseHtml(pageOf(short)))).toContain('The run counts 4 annotations; 1 of them are here.')
  })

  test('names every id once', () => {
    const view = viewWith({
      annotations: Array.from({length: 40}, (_, index) => annotationWith({path: `f${index % 7}`})),
      actions: [{label: 'a', description: 'b', identifier: 'c'}]
    })
    const ids = elementsOf(parseHtml(pageOf(view))).flatMap(({properties}) =>
      properties['id'] === undefined ? [] : [properties['id']]
    )
    expect(ids.length).toBeGreaterThan(40)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('annotations', () => {
  const some = [
    annotationWith({path: 'b', start_line: 9}),
    annotationWith({path: 'a', annotation_level: 'warning'}),
    annotationWith({path: 'b', start_line: 2, annotation_level: 'notice'}),
    annotationWith({path: 'b', start_line: 2, annotation_level: 'error'})
  ]

  test('stand by file in the order in which the files came, and by line', () => {
    expect(partsOf(some).map(({path, annotations}) => [path, annotations.map(({number}) => number)])).toEqual([
      ['b', [3, 4, 1]],
      ['a', [2]]
    ])
  })

  test('are counted and filtered by level; a word that is no level is one of the others', () => {
    expect(countLevels(some)).toEqual({failure: 1, warning: 1, notice: 1, other: 1})
    expect(filterParts(partsOf(some), 'warning').map(({number, path}) => [number, path])).toEqual([[2, 'a']])
    const html = pageOf(viewWith({annotations: some}), {query: {level: 'other'}})
    const shown = elementsOf(parseHtml(html)).filter(
      ({tagName, properties}) => tagName === 'li' && String(properties['id']).startsWith('a')
    )
    expect(shown.map(({properties}) => properties['id'])).toEqual(['a4'])
    expect(textOf(shown[0]!)).toContain('error')
  })

  test('have a link of their own, to which the server keeps them on the page', () => {
    const all = Array.from({length: 1000}, (_, index) => annotationWith({path: `f${Math.floor(index / 10)}`}))
    const view = viewWith({annotations: all})
    expect(pageOf(view)).not.toContain('id="a900"')
    expect(pageOf(view, {query: {annotation: 900}})).toContain('id="a900"')
    expect(pageOf(view, {query: {annotation: 900}})).toContain('href="#a900"')
  })

  test('of any number are all reached, and none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(3)), {maxLength: 700}), facts => {
        const levels = ['failure', 'warning', 'notice', 'else']
        const all = facts.map(([file, level]) => annotationWith({path: `f${file}`, annotation_level: levels[level]!}))
        const numbers = partsOf(all).flatMap(({annotations}) => annotations.map(({number}) => number))
        expect(numbers.toSorted((a, b) => a - b)).toEqual(all.map((_, index) => index + 1))
        expect(partsOf(all).every(({annotations}) => annotations.length <= 100)).toBe(true)
      }),
      {numRuns: 50}
    )
  })

  test('of ten thousand make a page of a reasonable size; the parts that it leaves out are links', () => {
    const all = Array.from({length: 10_000}, (_, index) =>
      annotationWith({path: `src/${Math.floor(index / 250)}.ts`, start_line: index % 250})
    )
    const view = viewWith({annotations: all})
    const html = pageOf(view)
    expect(html.length).toBeLessThan(500_000)
    const tree = elementsOf(parseHtml(html))
    const here = tree.filter(
      ({tagName, properties}) => tagName === 'li' && /^a\d+$/.test(String(properties['id']))
    ).length
    const later = tree
      .filter(({properties}) => properties['dataLater'] !== undefined)
      .map(({properties}) => String(properties['dataLater']))
    const numbers = later.map(address => Number(/\/annotations\/(\d+)$/.exec(address)![1]))
    const behind = partsOf(all)
      .filter(({number}) => numbers.includes(number))
      .reduce((sum, {annotations}) => sum + annotations.length, 0)
    expect([here, here + behind]).toEqual([200, 10_000])
  })

  test('of one part stand on a page of their own', () => {
    const view = viewWith({annotations: some})
    const html = markupOf(
      partPage(view, {part: partsOf(some)[0]!, sources: new Map(), query: {level: 'failure'}, version: 'v'})
    )
    expect(html).toContain('href="/acme/shop/runs/1?level=failure#part-1"')
    expect(html.match(/<li class="annotation/g)).toHaveLength(3)
  })

  test.each<[Partial<AnnotationView>, string]>([
    [{start_line: 3}, 'line 3'],
    [{start_line: 3, end_line: 7}, 'lines 3–7'],
    [{start_line: 3, start_column: 5, end_column: 9}, 'line 3, columns 5–9'],
    [{start_line: 3, start_column: 5, end_column: 5}, 'line 3, column 5'],
    [{start_line: 0}, 'whole file']
  ])('at %j say “%s”', (place, words) => {
    const text = textOf(parseHtml(pageOf(viewWith({annotations: [annotationWith(place)]})))).replace(/\s+/g, ' ')
    expect(text).toContain(`Failure ${words} #1`)
  })
})

describe('source lines', () => {
  const lines = sourceLines(Array.from({length: 40}, (_, index) => `line ${index + 1}`).join('\n'))
  const frameOf = (place: Partial<AnnotationView>, of: readonly string[] | undefined = lines): string => {
    const frame = sourceFrame(annotationWith(place), of)
    return frame === undefined ? '' : markupOf(frame)
  }
  const shownLines = (html: string, name = 'line'): readonly number[] =>
    elementsOf(parseHtml(html))
      .filter(
        ({properties}) =>
          (properties['className'] as string[] | undefined)?.includes(name) === true &&
          properties['dataLine'] !== undefined
      )
      .map(({properties}) => Number(properties['dataLine']))

  test('are those around the annotated ones', () => {
    expect(shownLines(frameOf({start_line: 10, end_line: 11}))).toEqual([7, 8, 9, 10, 11, 12, 13, 14])
    expect(shownLines(frameOf({start_line: 10, end_line: 11}), 'hit')).toEqual([10, 11])
    expect(shownLines(frameOf({start_line: 1}))).toEqual([1, 2, 3, 4])
    expect(shownLines(frameOf({start_line: 40, end_line: 99}))).toEqual([37, 38, 39, 40])
  })

  test('are not shown where there are none', () => {
    expect([frameOf({start_line: 0}), frameOf({start_line: 41}), frameOf({start_line: 1}, [])]).toEqual(['', '', ''])
    expect(sourceFrame(annotationWith({start_line: 1}), undefined)).toBeUndefined()
  })

  test('of a long range are cut, and the cut is counted', () => {
    const html = frameOf({start_line: 5, end_line: 30})
    expect(shownLines(html, 'hit')).toEqual(Array.from({length: 12}, (_, index) => index + 5))
    expect(html).toContain('… 14 more annotated lines')
    expect(shownLines(html).slice(-3)).toEqual([31, 32, 33])
  })

  test.each<[string, number | null, number | null, string]>([
    ['const a = b + c', 11, 15, 'b + c'],
    ['const a = b + c', 11, null, 'b'],
    ['const a = b + c', 11, 99, 'b + c'],
    ['<b> & "c"', 1, 3, '<b>'],
    ['short', 40, 41, '']
  ])('%j marks columns %j to %j', (line, start_column, end_column, marked) => {
    const html = frameOf({start_line: 1, start_column, end_column}, [line])
    const marks = elementsOf(parseHtml(html)).filter(({tagName}) => tagName === 'mark')
    expect(marks.map(textOf).join('')).toBe(marked)
    expect(textOf(parseHtml(html))).toBe(`${line}\n`)
  })

  test('of minified code show the marked place, and count what is left out', () => {
    const line = `${'a'.repeat(50_000)}HERE${'b'.repeat(50_000)}`
    const html = frameOf({start_line: 1, start_column: 50_001, end_column: 50_004}, [line])
    expect(html).toContain('<mark>HERE</mark>')
    expect(html).toContain('… 49900 characters')
    expect(html.length).toBeLessThan(2000)
  })

  test('show what hides in them', () => {
    expect(frameOf({start_line: 1}, ['a\u202eb\u200bc'])).toContain(
      'a<span class="deceptive">U+202E</span>b<span class="deceptive">U+200B</span>c'
    )
  })

  test('of any text and any place come back from a parser', () => {
    const text = fc.string({unit: 'binary', maxLength: 60})
    fc.assert(
      fc.property(
        fc.array(text, {minLength: 1, maxLength: 8}),
        fc.nat(9),
        fc.nat(70),
        fc.nat(70),
        (written, start_line, a, b) => {
          const all = sourceLines(written.join('\n'))
          const [start_column, end_column] = [Math.min(a, b) + 1, Math.max(a, b) + 1]
          const html = frameOf({start_line, start_column, end_column}, all)
          if (start_line < 1 || start_line > all.length) expect(html).toBe('')
          else {
            const expected = all
              .slice(Math.max(0, start_line - 4), start_line + 3)
              .map(line => `${line}\n`)
              .join('')
            const named = expected.replace(
              /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
              hidden => `U+${hidden.charCodeAt(0).toString(16).toUpperCase()}`
            )
            expect(textOf(parseHtml(html))).toBe(asShown(named))
          }
        }
      )
    )
  })

  test('stand under their annotation on the page', () => {
    const sources: Sources = new Map([['src/cart.ts', ['one', 'two', 'three', 'four']]])
    const view = viewWith({annotations: [annotationWith({start_line: 2}), annotationWith({path: 'not/at/hand.ts'})]})
    const tree = elementsOf(parseHtml(pageOf(view, {sources})))
    expect(tree.filter(({properties}) => String(properties['className']) === 'frame').map(textOf)).toEqual([
      'one\ntwo\nthree\nfour\n'
    ])
  })
})

describe('the list of commits', () => {
  const list = (commits: Parameters<typeof commitsPage>[0]['commits'], older = 0): string =>
    markupOf(commitsPage({commits, older, now, version: 'v', origin: 'http://127.0.0.1:8000'}))

  test('shows the newest run of each name, by name, and counts the earlier ones', () => {
    const html = list([
      commitOf([
        runWith({id: 9, name: 'b 10'}),
        runWith({id: 8, name: 'b 9'}),
        runWith({id: 7, name: 'b 10', conclusion: 'failure'})
      ])
    ])
    const links = elementsOf(parseHtml(html)).filter(({properties}) => String(properties['className']) === 'run-link')
    expect(links.map(link => [link.properties['href'], textOf(link)])).toEqual([
      ['/acme/shop/runs/8', 'b 9'],
      ['/acme/shop/runs/9', 'b 10']
    ])
    expect(html).toContain('1 earlier run')
  })

  test('without any run says how to get one', () => {
    expect(list([])).toContain('GITHUB_API_URL=http://127.0.0.1:8000')
  })

  test('says what it leaves out', () => {
    expect(list([commitOf([])], 3)).toContain('3 older commits are not listed.')
  })

  test('has a shape and a name for every state', () => {
    const conclusions = [
      'success',
      'failure',
      'neutral',
      'cancelled',
      'skipped',
      'timed_out',
      'action_required',
      'stale'
    ]
    const states = [
      ...conclusions.map(conclusion => stateOf({status: 'completed', conclusion})),
      stateOf({status: 'queued', conclusion: null}),
      stateOf({status: 'in_progress', conclusion: null})
    ]
    const drawn = states.map(state => favicon(state).replace(/(?:fill|stroke)="#\w+"/g, ''))
    expect(new Set(drawn).size).toBe(10)
    for (const svg of drawn) expect(svg).toMatch(/^<svg [^>]+>(?:<(?:circle|path|rect) [^<>]*\/>)+<\/svg>$/)
  })
})

describe('small things', () => {
  test.each([
    [{status: 'waiting', conclusion: null}, 'queued'],
    [{status: 'completed', conclusion: 'startup_failure'}, 'failure'],
    [{status: 'completed', conclusion: 'something new'}, 'neutral'],
    [{status: null, conclusion: null}, 'queued']
  ])('%j counts as %s', (of, state) => {
    expect(stateOf(of)).toBe(state)
  })

  test.each([
    [-5000, '0 ms'],
    [850, '850 ms'],
    [59_400, '59 s'],
    [59_600, '1 min 0 s'],
    [185_000, '3 min 5 s'],
    [3_720_000, '1 h 2 min']
  ])('%d ms are told as %s', (milliseconds, words) => {
    expect(duration(milliseconds)).toBe(words)
  })

  test('a run that completed before it started took under a second; one that has not started has no duration', () => {
    expect(runDuration(runWith({started_at: '2026-11-20T10:00:01Z', completed_at: '2026-11-20T10:00:00Z'}), now)).toBe(
      'under 1 s'
    )
    expect(runDuration(runWith({started_at: null}), now)).toBeUndefined()
    expect(runDuration(runWith({started_at: 'yesterday'}), now)).toBeUndefined()
  })

  test.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'verdict.localhost'])('%s is this computer', name => {
    expect(isLoopback(name)).toBe(true)
  })

  test.each(['localhost.evil.example', '127.0.0.1.evil.example', '128.0.0.1', '0.0.0.0', 'evil.example', ''])(
    '%s is not',
    name => {
      expect(isLoopback(name)).toBe(false)
    }
  )

  test('an address is at home only on this port', () => {
    const page = 'http://127.0.0.1:8000/a/b'
    expect(homeAddress('c.png?x=1#y', page)).toBe('/a/c.png?x=1')
    expect(homeAddress('http://localhost:8000/c', page)).toBe('/c')
    for (const away of [
      'http://localhost:9000/c',
      'https://localhost:8000/c',
      '//evil.example/c',
      'http://127.0.0.1:8000//evil.example',
      'data:,x',
      ''
    ])
      expect(homeAddress(away, page)).toBeUndefined()
    expect(homeAddress('http://localhost:8000/c', 'http://verdict.test:8000/')).toBeUndefined()
  })

  test('an address of the web is http or https', () => {
    expect(webAddress('https://example.com/a b')).toBe('https://example.com/a%20b')
    for (const other of ['javascript:alert(1)', 'ftp://x', '', null, undefined, 'http://', 'x'])
      expect(webAddress(other)).toBeUndefined()
  })

  test('a query that makes no sense asks for nothing', () => {
    expect(readQuery(new URLSearchParams('level=fatal&annotation=1e9'))).toEqual({})
    expect(readQuery(new URLSearchParams('level=notice&annotation=12'))).toEqual({level: 'notice', annotation: 12})
  })
})
