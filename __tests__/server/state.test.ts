import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import * as nodeFiles from 'node:fs'
import {mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {UserError} from '../../src/errors.ts'
import {openJournal, type Files} from '../../src/server/state.ts'
import {compact} from '../../src/server/journal-lines.ts'
import type {Change, State} from '../../src/server/store.ts'
import {annotations, open, otherSha, output, sha} from './client.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verdict-'))
  path = join(folder, 'state')
})
afterEach(() => rmSync(folder, {recursive: true}))

const openServer = (at = path) => open({journal: openJournal(at, {outlives: 'process'}), rate: {limit: 1e6}})
const rows = (state: State) =>
  JSON.stringify(Object.fromEntries(Object.entries(state.tables).map(([name, table]) => [name, [...table]])))

describe('The journal of a server', () => {
  test('gives back everything that was acknowledged, to a server that begins after a crash', async () => {
    const client = openServer()
    const run = await client.run({output: output({annotations: annotations(3)})})
    await client.patch(`/check-runs/${run.id}`, {conclusion: 'failure'})
    await client.run({name: 'lint', head_sha: otherSha})
    // Nothing is closed: what a killed process leaves is what is in the file now.
    const again = openServer()
    expect(rows(again.server.state)).toBe(rows(client.server.state))
    expect((await again.get(`/check-runs/${run.id}`)).body).toMatchObject({
      conclusion: 'failure',
      output: {annotations_count: 3}
    })
    expect((await again.get(`/check-runs/${run.id}/annotations`)).list).toHaveLength(3)
    const known = [...client.server.state.tables.checkRuns.keys(), ...client.server.state.tables.annotations.keys()]
    expect((await again.run()).id).toBeGreaterThan(Math.max(...known.map(Number)))
  })

  test('that is cut anywhere gives back whole requests', async () => {
    const client = openServer()
    const states = [rows(client.server.state)]
    const lengths = [statSync(path).size]
    const step = async (request: Promise<unknown>) => {
      await request
      states.push(rows(client.server.state))
      lengths.push(statSync(path).size)
    }
    await step(client.run({name: 'é😀', output: output({annotations: annotations(2)})}))
    await step(client.run({conclusion: 'success'}))
    await step(client.post('/check-suites', {head_sha: otherSha}))
    const whole = readFileSync(path)
    fc.assert(
      fc.property(fc.nat(whole.length), length => {
        writeFileSync(path, whole)
        truncateSync(path, length)
        const expected = lengths.findLastIndex(known => known <= length)
        expect(rows(openServer().server.state)).toBe(states[Math.max(0, expected)])
      })
    )
  })

  test('goes on after a cut', async () => {
    const client = openServer()
    const first = await client.run()
    await client.run()
    truncateSync(path, statSync(path).size - 3)
    const again = openServer()
    expect([...again.server.state.tables.checkRuns.keys()]).toEqual([first.id])
    const third = await again.run({name: 'third'})
    expect([...openServer().server.state.tables.checkRuns.keys()]).toEqual([first.id, third.id])
  })

  test('keeps out a request that the disk had no room for', async () => {
    let room = Infinity
    const files: Files = {
      ...nodeFiles,
      // Each write takes 7 bytes at most, so that half a line is on the disk when it is full.
      writeSync: ((descriptor: number, bytes: Buffer, offset: number) => {
        if (room < 7) throw new Error('ENOSPC')
        room -= 7
        return nodeFiles.writeSync(descriptor, bytes, offset, Math.min(7, bytes.length - offset))
      }) as Files['writeSync']
    }
    const client = open({journal: openJournal(path, {files})})
    const kept = await client.run()
    room = 70
    const refused = await client.post('/check-runs', {name: 'lost', head_sha: sha})
    expect([refused.status, refused.body.message]).toEqual([500, 'Server Error'])
    expect([...client.server.state.tables.checkRuns.keys()]).toEqual([kept.id])
    room = Infinity
    await client.run({name: 'later'})
    expect(rows(openServer().server.state)).toBe(rows(client.server.state))
  })

  test('takes no more once half a line cannot be taken back', async () => {
    let full = false
    const files: Files = {
      ...nodeFiles,
      writeSync: ((descriptor: number, bytes: Buffer, offset: number) => {
        if (full) throw new Error('EIO')
        return nodeFiles.writeSync(descriptor, bytes, offset)
      }) as Files['writeSync'],
      ftruncateSync: (descriptor, length) => {
        if (full) throw new Error('EIO')
        nodeFiles.ftruncateSync(descriptor, length)
      }
    }
    const client = open({journal: openJournal(path, {files})})
    full = true
    expect((await client.post('/check-runs', {name: 'lost', head_sha: sha})).status).toBe(500)
    full = false
    expect((await client.post('/check-runs', {name: 'late', head_sha: sha})).status).toBe(500)
  })

  test('is made smaller when most of it is past, without a change of what it says', async () => {
    const client = openServer()
    const gone = await client.run({name: 'busy'})
    const kept = await client.run({name: 'other'})
    for (let count = 0; count < 600; count++) await client.patch(`/check-runs/${gone.id}`, {external_id: String(count)})
    const before = statSync(path).size
    // What a crash in the midst of this leaves.
    writeFileSync(`${path}.new`, 'half')
    const descriptors = new Set<number>()
    const files: Files = {
      ...nodeFiles,
      openSync: (...given: Parameters<Files['openSync']>) => {
        const descriptor = nodeFiles.openSync(...given)
        descriptors.add(descriptor)
        return descriptor
      },
      closeSync: descriptor => {
        descriptors.delete(descriptor)
        nodeFiles.closeSync(descriptor)
      }
    }
    const journal = openJournal(path, {files})
    expect(descriptors.size).toBe(1)
    expect(statSync(path).size).toBeLessThan(before / 10)
    const again = open({journal})
    expect(rows(again.server.state)).toBe(rows(client.server.state))
    const next = await again.run()
    expect(next.id).toBeGreaterThan(kept.id)
    journal.close()
    expect(rows(openServer().server.state)).toBe(rows(again.server.state))
  })

  test('goes on after it was made smaller, also when the disk is full then', async () => {
    const client = openServer()
    const {id} = await client.run()
    for (let count = 0; count < 600; count++) await client.patch(`/check-runs/${id}`, {external_id: String(count)})
    let room = Infinity
    const files: Files = {
      ...nodeFiles,
      writeSync: ((descriptor: number, bytes: Buffer, offset: number) => {
        const length = Math.min(bytes.length - offset, room)
        if (length === 0) throw new Error('ENOSPC')
        room -= length
        return nodeFiles.writeSync(descriptor, bytes, offset, length)
      }) as Files['writeSync']
    }
    const again = open({journal: openJournal(path, {files}), rate: {limit: 1e6}})
    room = 50
    expect((await again.patch(`/check-runs/${id}`, {name: 'lost'})).status).toBe(500)
    room = Infinity
    await again.patch(`/check-runs/${id}`, {name: 'kept'})
    expect(rows(openServer().server.state)).toBe(rows(again.server.state))
  })

  test('waits for the disk where it is to outlive the machine, and before it takes the place of another', async () => {
    const done: string[] = []
    const files: Files = {
      ...nodeFiles,
      writeSync: ((descriptor: number, bytes: Buffer, offset: number) => {
        done.push('write')
        return nodeFiles.writeSync(descriptor, bytes, offset)
      }) as Files['writeSync'],
      fdatasyncSync: descriptor => {
        done.push('sync')
        nodeFiles.fdatasyncSync(descriptor)
      },
      renameSync: (from, to) => {
        done.push('rename')
        nodeFiles.renameSync(from, to)
      }
    }
    const client = open({journal: openJournal(path, {files}), rate: {limit: 1e6}})
    await client.run()
    expect(done).toEqual(['write', 'sync', 'write', 'sync'])
    done.length = 0
    const quick = open({journal: openJournal(path, {files, outlives: 'process'}), rate: {limit: 1e6}})
    const {id} = await quick.run()
    expect(done).toEqual(['write'])
    for (let count = 0; count < 600; count++) await quick.patch(`/check-runs/${id}`, {external_id: String(count)})
    done.length = 0
    openJournal(path, {files, outlives: 'process'})
    expect(done).toEqual(['write', 'write', 'sync', 'rename'])
  })

  test('stays as it is while it is short, or while most of it is still true', () => {
    const put = (key: number): Change => ({table: 'trees', key, row: {sha: String(key), entries: []}})
    const few = Array.from({length: 999}, () => [put(1)])
    expect(compact(few)).toBe(few)
    const live = Array.from({length: 1500}, (_, key) => [put(key)])
    expect(compact(live)).toBe(live)
    const mostly = [...live, ...live]
    expect(compact(mostly)).toBe(mostly)
    expect(compact([...mostly, [put(0)]]).flat()).toEqual(live.flat())
  })

  test('keeps the order of rows when it is made smaller: what came back comes last', () => {
    const put = (key: number, sha = String(key)): Change => ({table: 'trees', key, row: {sha, entries: []}})
    const gone = (key: number): Change => ({table: 'trees', key, row: null})
    const padding = Array.from({length: 1000}, () => put(9))
    expect(compact([[put(1), put(2), put(3), gone(1), put(1), put(2, 'x')], padding]).flat()).toEqual([
      put(2, 'x'),
      put(3),
      put(1),
      put(9)
    ])
    expect(compact([[put(1), put(2), gone(1)], padding]).flat()).toEqual([put(2), gone(1), put(9)])
  })

  test('remembers that a branch of the seeds was deleted', async () => {
    const repositories = [{owner: 'o', name: 'r', branches: {main: sha, old: sha}}]
    const start = () => open({repositories, journal: openJournal(path, {outlives: 'process'})})
    expect((await start().send('DELETE', '/git/refs/heads/old')).status).toBe(204)
    expect((await start().get('/git/ref/heads/old')).status).toBe(404)
    expect((await start().get('/git/ref/heads/main')).status).toBe(200)
  })

  test('is refused where it is none or broken, in a sentence', () => {
    writeFileSync(path, 'something else that is longer than a header of ours\n')
    expect(() => openJournal(path)).toThrow(UserError)
    expect(() => openJournal(path)).toThrow('was not written by this version')
    rmSync(path)
    openJournal(path).close()
    writeFileSync(path, `${readFileSync(path, 'utf8')}[]\n{}\n[]\n`)
    expect(() => openJournal(path)).toThrow('is broken in line 3')
    writeFileSync(path, readFileSync(path, 'utf8').replace('{}', '[{'))
    expect(() => openJournal(path)).toThrow('is broken in line 3')
  })
})
