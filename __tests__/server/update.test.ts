import {describe, expect, test} from '@jest/globals'
import {annotation, annotations, layer1, layer2, open, output, sha, update, type Answered} from './client.ts'

const create = (list: readonly object[]): Promise<Answered> =>
  open().post('/check-runs', {name: 'unit', head_sha: sha, output: output({annotations: list})})

const bad = layer2([{code: 'invalid', field: 'annotations'}])

/** Expects every change to make the whole request fail in the second layer. */
const expectBad = async (...changes: readonly object[]): Promise<void> => {
  for (const change of changes) {
    const {status, body} = await create([annotation(), annotation(change)])
    expect([change, status, body]).toEqual([change, 422, bad])
  }
}

describe('Annotations', () => {
  const tooMany = ['No more than 50 items are allowed; 51 were supplied.']

  test('54 fifty are taken, and one more makes no run at all', async () => {
    expect((await create(annotations(50))).body.output.annotations_count).toBe(50)
    const client = open()
    const answered = await client.post('/check-runs', {
      name: 'unit',
      head_sha: sha,
      output: output({annotations: annotations(51)})
    })
    expect([answered.status, answered.body]).toEqual([422, layer1(tooMany)])
    expect((await client.get(`/commits/${sha}/check-runs`)).body.total_count).toBe(0)
  })

  test('55 an update with 51 appends none', async () => {
    const client = open()
    const {id} = await client.run({output: output({annotations: annotations(2)})})
    const {body} = await client.patch(`/check-runs/${id}`, {output: output({annotations: annotations(51)})})
    expect(body).toEqual(layer1(tooMany, update))
    expect((await client.get(`/check-runs/${id}`)).body.output.annotations_count).toBe(2)
  })

  test('56 updates append', async () => {
    const client = open()
    const {id} = await client.run()
    for (const count of [50, 100]) {
      const {body} = await client.patch(`/check-runs/${id}`, {output: output({annotations: annotations(50)})})
      expect(body.output.annotations_count).toBe(count)
    }
    const empty = await client.patch(`/check-runs/${id}`, {output: output({annotations: []})})
    expect(empty.body.output.annotations_count).toBe(100)
  })

  test('57 the same annotation twice is two annotations', async () => {
    expect((await create([annotation(), annotation()])).body.output.annotations_count).toBe(2)
  })

  test('58 each item that lacks fields makes a line of its own, without its number', async () => {
    const lacking = annotation({path: undefined, annotation_level: undefined})
    const line = `"annotation_level", "path" weren't supplied.`
    expect((await create([lacking, annotation(), lacking])).body).toEqual(layer1([line, line]))
  })

  test('59 null is no column', async () => {
    const line = "For 'properties/start_column', nil is not an integer."
    const {body} = await create([annotation({start_column: null}), annotation({start_column: null})])
    expect(body).toEqual(layer1([line, line]))
  })

  test('60 text and fractions are no lines', async () => {
    expect((await create([annotation({start_line: '2'})])).body).toEqual(
      layer1([`For 'properties/start_line', "2" is not an integer.`])
    )
    expect((await create([annotation({end_line: 2.5})])).body).toEqual(
      layer1([`For 'properties/end_line', 2.5 is not an integer.`])
    )
  })

  test('61 any word is an annotation_level', async () => {
    const client = open()
    const {id} = await client.run({output: output({annotations: [annotation({annotation_level: 'error'})]})})
    expect((await client.get(`/check-runs/${id}/annotations`)).list[0]).toMatchObject({annotation_level: 'error'})
    const strict = open({unverified: {annotationLevel: 'listed'}})
    const {body} = await strict.post('/check-runs', {
      name: 'unit',
      head_sha: sha,
      output: output({annotations: [annotation({annotation_level: 'error'})]})
    })
    expect(body).toEqual(layer1(['error is not a member of ["notice", "warning", "failure"].']))
  })

  test('62 null is no path, for the second layer', () => expectBad({path: null}))

  test('63 columns need one line', () => expectBad({end_line: 4, start_column: 1, end_column: 2}))

  test('64 one column needs the other', () => expectBad({start_column: 1}, {end_column: 1}))

  test('65 columns are in order', () => expectBad({start_column: 2, end_column: 1}))

  test('66 columns begin at 1', () => expectBad({start_column: 0, end_column: 1}, {start_column: 0, end_column: 0}))

  test('67 lines are in order', () => expectBad({start_line: 3, end_line: 2}, {start_line: -1}))

  test('68 line 0 is taken', async () => {
    const client = open()
    const {id} = await client.run({output: output({annotations: [annotation({start_line: 0, end_line: 0})]})})
    expect((await client.get(`/check-runs/${id}/annotations`)).list[0]).toMatchObject({start_line: 0, end_line: 0})
  })

  test('69 any path is taken', async () => {
    const paths = ['.github', '/', 'no/such/file', 'com.acme.Cart', '../up', 'C:\\a', '']
    expect((await create(paths.map(path => annotation({path})))).body.output.annotations_count).toBe(paths.length)
  })

  test('70 one bad annotation of fifty stores nothing', async () => {
    const client = open()
    const {id} = await client.run()
    const list = [...annotations(49), annotation({start_column: 1})]
    const {status, body} = await client.patch(`/check-runs/${id}`, {name: 'new', output: output({annotations: list})})
    expect([status, body]).toEqual([422, layer2([{code: 'invalid', field: 'annotations'}], update)])
    expect((await client.get(`/check-runs/${id}`)).body).toMatchObject({name: 'unit', output: {annotations_count: 0}})
  })

  test('71 a title has 255 characters', async () => {
    expect((await create([annotation({title: '😀'.repeat(255)})])).status).toBe(201)
    await expectBad({title: 'a'.repeat(256)})
  })

  test('72 a message and details have 65,536 bytes', async () => {
    const full = 'é'.repeat(32_768)
    expect((await create([annotation({message: full, raw_details: full})])).status).toBe(201)
    await expectBad({message: `${full}a`}, {raw_details: `${full}a`}, {message: ''})
    const lenient = open({unverified: {annotationBytes: 100, annotationTitle: 3, emptyMessage: 'accepted'}})
    const {body} = await lenient.post('/check-runs', {
      name: 'unit',
      head_sha: sha,
      output: output({annotations: [annotation({message: '', title: 'abcd'})]})
    })
    expect(body).toEqual(bad)
    await lenient.run({output: output({annotations: [annotation({message: '', title: 'abc'})]})})
  })

  test('73 the list has pages of 30, and of 100 at most', async () => {
    const client = open()
    const {id} = await client.run({output: output({annotations: annotations(50)})})
    for (let page = 0; page < 2; page++) {
      await client.patch(`/check-runs/${id}`, {output: output({annotations: annotations(50)})})
    }
    const path = `/check-runs/${id}/annotations`
    expect((await client.get(path)).list).toHaveLength(30)
    expect((await client.get(`${path}?per_page=500`)).list).toHaveLength(100)
    const last = await client.get(`${path}?per_page=100&page=2`)
    expect(last.list).toHaveLength(50)
    expect(last.headers.get('link')).toMatch(/page=1>; rel="prev", .*page=1>; rel="first"$/)
    expect((await client.get(`${path}?per_page=0&page=x`)).list).toHaveLength(30)
    expect((await client.get(`${path}?page=9`)).list).toEqual([])
  })

  test('74 every field is there, in its order, and null where none was sent', async () => {
    const client = open()
    const {id} = await client.run({output: output({annotations: [annotation()]})})
    const [only] = (await client.get(`/check-runs/${id}/annotations`)).list
    expect(Object.entries(only!)).toEqual([
      ['path', 'src/a.ts'],
      ['blob_href', `https://github.com/o/r/blob/${sha}/src/a.ts`],
      ['start_line', 3],
      ['start_column', null],
      ['end_line', 3],
      ['end_column', null],
      ['annotation_level', 'failure'],
      ['title', null],
      ['message', 'wrong'],
      ['raw_details', null]
    ])
  })

  test('75 blob_href is the file at the commit, whether it exists or not', async () => {
    const client = open()
    const {id} = await client.run({output: output({annotations: [annotation({path: '.github'})]})})
    const [only] = (await client.get(`/check-runs/${id}/annotations`)).list
    expect(only!['blob_href']).toBe(`https://github.com/o/r/blob/${sha}/.github`)
  })

  test('76 the list is in the order of insertion', async () => {
    const paths = ['c', 'a', 'b']
    const list = paths.map(path => annotation({path}))
    const listed = async (client: ReturnType<typeof open>) => {
      const {id} = await client.run({output: output({annotations: list})})
      return (await client.get(`/check-runs/${id}/annotations`)).list.map(({path}) => path)
    }
    expect(await listed(open())).toEqual(paths)
    expect(await listed(open({unverified: {annotationOrder: 'path'}}))).toEqual(['a', 'b', 'c'])
  })

  test('77 a completed run takes annotations', async () => {
    const client = open()
    const {id} = await client.run({conclusion: 'failure', output: output({annotations: annotations(1)})})
    const {body} = await client.patch(`/check-runs/${id}`, {output: output({annotations: annotations(3)})})
    expect([body.status, body.output.annotations_count]).toEqual(['completed', 4])
  })
})

describe('Updating a run', () => {
  const full = {
    status: 'in_progress',
    external_id: 'x',
    output: output({text: 'Text', annotations: annotations(1)})
  }

  test('78 an empty update changes nothing', async () => {
    const client = open()
    const run = await client.run(full)
    for (const sent of [{}, undefined]) {
      const {status, body} = await client.patch(`/check-runs/${run.id}`, sent)
      expect([status, body]).toEqual([200, run])
    }
  })

  test('79 completed without a conclusion is refused', async () => {
    const client = open()
    const {id} = await client.run()
    const {status, body} = await client.patch(`/check-runs/${id}`, {status: 'completed'})
    expect([status, body]).toEqual([422, layer1(['No subschema in "anyOf" matched.'], update)])
  })

  test('80 null is no conclusion', async () => {
    const client = open()
    const {id} = await client.run()
    const {body} = await client.patch(`/check-runs/${id}`, {name: null, conclusion: null, completed_at: null})
    expect(body).toEqual(
      layer1(
        [
          "For 'properties/name', nil is not a string.",
          ' is not a member of ["success", "failure", "neutral", "cancelled", "timed_out", "action_required", "skipped"].',
          "For 'properties/conclusion', nil is not a string.",
          "For 'properties/completed_at', nil is not a string."
        ],
        update
      )
    )
  })

  test('81 an output replaces the earlier one, so a text that is not sent is gone', async () => {
    const client = open()
    const {id} = await client.run(full)
    const {body} = await client.patch(`/check-runs/${id}`, {output: {title: 'New', summary: 'Newer'}})
    expect(body.output).toMatchObject({title: 'New', summary: 'Newer', text: null, annotations_count: 1})
    const untitled = await client.patch(`/check-runs/${id}`, {output: {summary: 's'}})
    expect(untitled.body.output).toMatchObject({title: null, summary: 's'})
    const keeping = open({unverified: {titleOnUpdate: 'kept'}})
    const kept = await keeping.patch(`/check-runs/${(await keeping.run(full)).id}`, {output: {summary: 's'}})
    expect(kept.body.output.title).toBe('Title')
  })

  test('82 an output needs a summary', async () => {
    const client = open()
    const {id} = await client.run()
    const {body} = await client.patch(`/check-runs/${id}`, {output: {title: 't'}})
    expect(body).toEqual(layer1([`"summary" wasn't supplied.`], update))
  })

  test('83 an update without an output keeps it', async () => {
    const client = open()
    const run = await client.run(full)
    const {body} = await client.patch(`/check-runs/${run.id}`, {conclusion: 'success'})
    expect(body.output).toEqual(run.output)
  })

  test('84 an update of the output keeps status, conclusion and completed_at', async () => {
    let now = new Date('2026-11-20T09:30:00Z')
    const client = open({now: () => now})
    const run = await client.run({conclusion: 'failure'})
    now = new Date('2026-11-20T10:00:00Z')
    const {body} = await client.patch(`/check-runs/${run.id}`, {output: output()})
    expect(body).toMatchObject({status: 'completed', conclusion: 'failure', completed_at: '2026-11-20T09:30:00Z'})
  })

  test('85 a completed run cannot be reopened', async () => {
    const client = open()
    const {id} = await client.run({conclusion: 'success'})
    for (const status of ['in_progress', 'queued']) {
      const answered = await client.patch(`/check-runs/${id}`, {status})
      expect(answered.status).toBe(200)
      expect(answered.body).toMatchObject({status: 'completed', conclusion: 'success'})
    }
  })

  test('86 the conclusion of a completed run can be changed, and completed_at stays', async () => {
    let now = new Date('2026-11-20T09:30:00Z')
    const client = open({now: () => now})
    const {id} = await client.run({conclusion: 'success'})
    now = new Date('2026-11-20T10:00:00Z')
    const {body} = await client.patch(`/check-runs/${id}`, {conclusion: 'failure'})
    expect(body).toMatchObject({conclusion: 'failure', completed_at: '2026-11-20T09:30:00Z'})
  })

  test('87 the name can be changed and the commit cannot', async () => {
    const client = open()
    const {id} = await client.run()
    const {status, body} = await client.patch(`/check-runs/${id}`, {name: 'new', head_sha: 'b'.repeat(40)})
    expect([status, body.name, body.head_sha]).toEqual([200, 'new', sha])
  })

  test('88 the ids stay', async () => {
    const client = open()
    const run = await client.run()
    const {body} = await client.patch(`/check-runs/${run.id}`, {name: 'new', conclusion: 'neutral'})
    expect([body.id, body.node_id]).toEqual([run.id, run.node_id])
  })

  test('images and buttons of an update are in place of the earlier ones, or after them', async () => {
    const button = (identifier: string) => ({label: 'l', description: 'd', identifier})
    for (const [imagesAndActions, expected] of [
      ['replaced', ['b']],
      ['appended', ['a', 'b']]
    ] as const) {
      const client = open({unverified: {imagesAndActions}})
      const {id} = await client.run({actions: [button('a')]})
      await client.patch(`/check-runs/${id}`, {actions: [button('b')]})
      const stored = client.server.state.tables.checkRuns.get(id)!
      expect(stored.actions.map(({identifier}) => identifier)).toEqual(expected)
    }
  })

  test('completed_at needs a conclusion, unless it is ignored', async () => {
    const sent = {name: 'unit', head_sha: sha, completed_at: '2026-11-20T09:30:00Z'}
    const {status, body} = await open().post('/check-runs', sent)
    expect([status, body]).toEqual([422, layer2([{code: 'missing_field', field: 'conclusion'}])])
    const lenient = open({unverified: {completedAtAlone: 'ignored'}})
    expect(await lenient.run(sent)).toMatchObject({status: 'queued', completed_at: null})
  })
})
