import {getOctokit} from '@actions/github'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {listen, type Listening} from '../../src/server/node.ts'
import {createChecksServer} from '../../src/server/server.ts'

const sha = 'a'.repeat(40)
const repo = {owner: 'o', repo: 'r'}

describe('a real Octokit client over a socket', () => {
  let listening: Listening
  beforeAll(async () => {
    const server = createChecksServer({repositories: [{owner: 'o', name: 'r'}]})
    listening = await listen(server, {port: 0})
  })
  afterAll(() => listening.close())

  test('creates a run, updates it and reads it back', async () => {
    const {rest} = getOctokit('any', {baseUrl: listening.url})
    const created = await rest.checks.create({...repo, name: 'unit', head_sha: sha, status: 'in_progress'})
    expect(created.status).toBe(201)
    const check_run_id = created.data.id
    const annotations = [
      {path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'failure' as const, message: 'wrong'}
    ]
    const output = {title: 'One failed', summary: 'of three', annotations}
    await rest.checks.update({...repo, check_run_id, conclusion: 'failure', output})
    const {data} = await rest.checks.get({...repo, check_run_id})
    expect(data).toMatchObject({name: 'unit', status: 'completed', conclusion: 'failure'})
    expect(data.output).toMatchObject({title: 'One failed', summary: 'of three', text: null, annotations_count: 1})
    const listed = await rest.checks.listAnnotations({...repo, check_run_id})
    expect(listed.data).toHaveLength(1)
    const forRef = await rest.checks.listForRef({...repo, ref: sha})
    expect(forRef.data.total_count).toBe(1)
    const forSuite = await rest.checks.listForSuite({...repo, check_suite_id: data.check_suite!.id})
    expect(forSuite.data.check_runs.map(run => run.id)).toEqual([check_run_id])
  })
})
