import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {cutToBytes} from '../../src/server/cut.ts'
import {inspect} from '../../src/server/inspect.ts'
import {modelErrors} from '../../src/server/model-errors.ts'
import {paginate} from '../../src/server/pagination.ts'
import {rollUp} from '../../src/server/roll-up.ts'
import type {CheckRun, CheckSuite} from '../../src/server/rows.ts'
import {createStore} from '../../src/server/store.ts'
import {proposed} from '../../src/server/unverified.ts'
import {annotation, open, output, sha} from './client.ts'

const relations = (link: string | null): ReadonlyMap<string, URL> =>
  new Map([...(link ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url, relation]) => [relation!, new URL(url!)]))

describe('Pages', () => {
  const url = 'https://api.github.com/repositories/1/x'
  const at = (items: readonly number[], query: URLSearchParams) =>
    paginate({items, query, url, aboveMaximum: 'clamped'})

  test('following "next" gives every item once and in order, and keeps the other parameters', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.integer({min: 1, max: 150}), fc.string(), (length, perPage, name) => {
        const items = [...Array(length).keys()]
        const seen: number[] = []
        let query: URLSearchParams | undefined = new URLSearchParams({check_name: name, per_page: String(perPage)})
        for (let page = 1; query; page++) {
          const {items: part, link} = at(items, query)
          seen.push(...part)
          const links = relations(link)
          expect(links.has('prev')).toBe(page > 1)
          expect(links.has('first')).toBe(page > 1)
          expect(links.has('next')).toBe(links.has('last'))
          for (const linked of links.values()) expect(linked.searchParams.get('check_name')).toBe(name)
          query = links.get('next')?.searchParams
        }
        expect(seen).toEqual(items)
      })
    )
  })

  test('"last" and "prev" lead to where they say', () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 300}), fc.integer({min: 1, max: 100}), (length, perPage) => {
        fc.pre(length > perPage)
        const items = [...Array(length).keys()]
        const first = relations(at(items, new URLSearchParams({per_page: String(perPage)})).link)
        const last = at(items, first.get('last')!.searchParams)
        expect(last.items.at(-1)).toBe(length - 1)
        expect(relations(last.link).has('next')).toBe(false)
        const before = at(items, relations(last.link).get('prev')!.searchParams)
        expect(before.items.at(-1)).toBe(last.items[0]! - 1)
      })
    )
  })
})

describe('Annotations', () => {
  test('of any updates are listed in the order in which they came', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({min: 0, max: 50}), {maxLength: 6}), async sizes => {
        const client = open()
        const {id} = await client.run()
        let next = 0
        const sent: unknown[] = []
        for (const size of sizes) {
          const batch = Array.from({length: size}, () => annotation({message: String(next++)}))
          sent.push(...batch)
          const {body} = await client.patch(`/check-runs/${id}`, {output: output({annotations: batch})})
          expect(body.output.annotations_count).toBe(sent.length)
        }
        const listed: unknown[] = []
        for (let page = 1; page <= 4; page++) {
          const {list} = await client.get(`/check-runs/${id}/annotations?per_page=100&page=${page}`)
          listed.push(...list.map(({message}) => message))
        }
        expect(listed).toEqual(Array.from({length: next}, (_, index) => String(index)))
      }),
      {numRuns: 20}
    )
  })

  test('with columns are taken exactly when both stand on one line, in order and from 1', () => {
    const column = fc.option(fc.integer({min: -1, max: 4}), {nil: undefined})
    const line = fc.integer({min: 0, max: 3})
    fc.assert(
      fc.property(line, line, column, column, (start_line, end_line, start_column, end_column) => {
        const none = start_column === undefined && end_column === undefined
        const both =
          start_line === end_line &&
          start_column !== undefined &&
          end_column !== undefined &&
          start_column >= 1 &&
          start_column <= end_column
        const sent = annotation({start_line, end_line, start_column, end_column}) as never
        const errors = modelErrors({output: {summary: '', annotations: [sent]}}, proposed)
        expect(errors.length === 0).toBe(end_line >= start_line && (none || both))
      })
    )
  })
})

test('a text that is cut is the longest whole beginning', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'é', '漢', '😀', '👩‍👧'), maxLength: 40})
  fc.assert(
    fc.property(text, fc.nat(120), (whole, bytes) => {
      const cut = cutToBytes(whole, bytes)
      expect(whole.startsWith(cut)).toBe(true)
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes)
      expect(cut.isWellFormed()).toBe(true)
      const next = Array.from(whole)[Array.from(cut).length]
      if (next !== undefined) expect(Buffer.byteLength(cut + next)).toBeGreaterThan(bytes)
    })
  )
})

describe('Requests', () => {
  const near = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('completed', 'success', '2026-11-20T09:30:00Z', 'https://example.com', 1, sha)
  )
  const annotationLike = fc.record(
    Object.fromEntries(
      'path start_line end_line start_column end_column annotation_level message title raw_details'
        .split(' ')
        .map(name => [name, near])
    ),
    {requiredKeys: []}
  )
  const bodyLike = fc.record(
    {
      name: near,
      head_sha: fc.constant(sha),
      status: near,
      conclusion: near,
      started_at: near,
      completed_at: near,
      details_url: near,
      output: fc.oneof(
        near,
        fc.record({title: near, summary: near, text: near, annotations: fc.array(annotationLike)}, {requiredKeys: []})
      ),
      actions: near
    },
    {requiredKeys: []}
  )

  test('of any content are created, updated or refused, but never an error of the server', async () => {
    const client = open({rate: {limit: 1e6}})
    const {id} = await client.run()
    await fc.assert(
      fc.asyncProperty(fc.oneof(bodyLike, fc.jsonValue()), async body => {
        const created = await client.post('/check-runs', JSON.stringify(body))
        expect([201, 400, 422]).toContain(created.status)
        const updated = await client.patch(`/check-runs/${id}`, JSON.stringify(body))
        expect([200, 400, 422]).toContain(updated.status)
        expect((await client.get(`/check-runs/${id}`)).status).toBe(200)
      })
    )
  })

  test('to any path are answered', async () => {
    const client = open({rate: {limit: 1e6}})
    const step = fc.oneof(
      fc.constantFrom(
        'repos',
        'o',
        'r',
        'check-runs',
        'check-suites',
        'commits',
        'git',
        'trees',
        'refs',
        'v2',
        '%',
        '1'
      ),
      fc.string({maxLength: 8}).map(encodeURIComponent)
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, {maxLength: 7}),
        fc.constantFrom('GET', 'POST', 'DELETE'),
        async (steps, method) => {
          const response = await client.server.fetch(new Request(`https://api.github.com/${steps.join('/')}`, {method}))
          expect(response.status).toBeLessThan(500)
        }
      )
    )
  })
})

describe('The store', () => {
  const suite = (id: number, head_sha: string): CheckSuite => ({
    id,
    repository: 1,
    app: 1,
    head_sha,
    head_branch: null,
    status: 'queued',
    conclusion: null,
    created_at: '',
    updated_at: '',
    workflow_run: null
  })

  test('finds by an index what a search through the table finds, after any changes', () => {
    const step = fc.tuple(fc.integer({min: 1, max: 6}), fc.constantFrom('a', 'b', null))
    fc.assert(
      fc.property(fc.array(step), steps => {
        const store = createStore(1)
        for (const [id, head_sha] of steps) {
          store.commit([{table: 'checkSuites', key: id, row: head_sha === null ? null : suite(id, head_sha)}])
        }
        const rows = [...store.tables.checkSuites.values()]
        for (const head_sha of ['a', 'b']) {
          const expected = rows.filter(row => row.head_sha === head_sha)
          const byId = (a: CheckSuite, b: CheckSuite) => a.id - b.id
          expect(store.find('suitesOfSha', head_sha).toSorted(byId)).toEqual(expected.toSorted(byId))
          expect(store.count('suitesOfSha', head_sha)).toBe(expected.length)
        }
        expect(store.nextId()).toBeGreaterThan(Math.max(0, ...steps.map(([id]) => id)))
      })
    )
  })

  test('a suite concludes as its gravest newest run, in whatever order they came', () => {
    const run = (id: number, name: string, conclusion: string) =>
      ({id, name, conclusion, status: 'completed'}) as CheckRun
    const order = proposed.conclusionOrder
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...order)), {minLength: 1}),
        pairs => {
          const runs = pairs.map(([name, conclusion], index) => run(index + 1, name, conclusion))
          const newest = new Map(pairs)
          const gravest = order.find(conclusion => [...newest.values()].includes(conclusion))
          expect(rollUp(runs, order)).toEqual({status: 'completed', conclusion: gravest})
          expect(rollUp(runs.toReversed(), order)).toEqual({status: 'completed', conclusion: gravest})
        }
      )
    )
  })
})

test("values are printed as Ruby's inspect prints them", () => {
  const printed = (
    [
      [null, 'nil'],
      [true, 'true'],
      [2.5, '2.5'],
      ['2', '"2"'],
      ['a"b\\', '"a\\"b\\\\"'],
      ['\u001b[0m\n\t\u0000\u007f', '"\\e[0m\\n\\t\\u0000\\x7F"'],
      ['#{x} #$x #@x #x é', '"\\#{x} \\#$x \\#@x #x é"'],
      [[1, null, ['a']], '[1, nil, ["a"]]'],
      [{a: 1, 'b c': {}}, '{"a" => 1, "b c" => {}}']
    ] as const
  ).map(([value, expected]) => [inspect(value), expected])
  for (const [actual, expected] of printed) expect(actual).toBe(expected)
})
