import {getOctokit} from '@actions/github'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {readFileSync} from 'node:fs'
import {listen, type Listening} from '../../src/server/node.ts'
import {violations, type Schema} from '../../src/server/schema.ts'
import * as schemas from '../../src/server/schemas.ts'
import {createChecksServer} from '../../src/server/server.ts'
import {proposed} from '../../src/server/unverified.ts'
import {annotation, annotations, otherSha, sha} from './client.ts'
import {departures, readDescription, resolve, type Description, type PublishedSchema} from './openapi.ts'

const current = readDescription('checks.api.github.com.json')
const enterprise = readDescription('checks.ghes-3.15.json')

/** A published schema with every reference replaced, as far as our interpreter knows its words. */
const inlined = (description: Description, published: PublishedSchema): Schema => {
  const {type, properties, required, items, anyOf, oneOf, maxItems, maxLength, format, ...rest} = resolve(
    description,
    published
  )
  return {
    ...(type === undefined ? {} : {type: type as 'string'}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, inlined(description, property)])
          )
        }
      : {}),
    ...(required ? {required} : {}),
    ...(rest.enum ? {enum: rest.enum as string[]} : {}),
    ...(items ? {items: inlined(description, items)} : {}),
    ...(anyOf ? {anyOf: anyOf.map(branch => inlined(description, branch))} : {}),
    ...(oneOf ? {oneOf: oneOf.map(branch => inlined(description, branch))} : {}),
    ...(maxItems === undefined ? {} : {maxItems}),
    ...(maxLength === undefined ? {} : {maxLength}),
    ...(format === 'date-time' ? {format} : {})
  }
}

const publishedUpdate = inlined(
  current,
  current.operations['PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}']!.request!
)
const octokitsCreate = inlined(current, current.operations['POST /repos/{owner}/{repo}/check-runs']!.request!)
// Octokit's description lacks parts of GitHub's own: see "notes" in the fixture.
const rawCreate = inlined(current, {type: 'object', ...current['raw create']})
const publishedCreate: Schema = {
  ...octokitsCreate,
  ...rawCreate,
  properties: {...octokitsCreate.properties, ...rawCreate.properties}
}

describe("The first layer against GitHub's published schemas", () => {
  const base = {name: 'n', head_sha: sha}
  const withOutput = (changes: object) => ({...base, output: {title: 't', summary: 's', ...changes}})
  const button = {label: 'l', description: 'd', identifier: 'i'}
  const long = {label: 'l'.repeat(21), description: 'd'.repeat(41), identifier: 'i'.repeat(21)}
  const bodies: Readonly<Record<string, unknown>> = {
    'POST {}': {},
    'POST no head_sha': {name: 'n'},
    'POST completed w/o conclusion': {...base, status: 'completed'},
    'POST conclusion only': {...base, conclusion: 'success'},
    'POST in_progress+conclusion': {...base, status: 'in_progress', conclusion: 'success'},
    'POST completed_at only': {...base, completed_at: '2026-11-20T09:30:00Z'},
    'POST status waiting': {...base, status: 'waiting'},
    'POST status bogus': {...base, status: 'complete'},
    'POST bad conclusion': {...base, conclusion: 'passed'},
    'POST 51 anns': withOutput({annotations: annotations(51)}),
    'POST summary 65536': withOutput({summary: 'a'.repeat(65_536)}),
    'POST text 65536 e-acute': withOutput({text: 'é'.repeat(65_536)}),
    'POST summary 40000 emoji (code points)': withOutput({summary: '😀'.repeat(40_000)}),
    'POST output no title': {...base, output: {summary: 's'}},
    'POST output {}': {...base, output: {}},
    'POST ann missing': withOutput({annotations: [annotation({path: undefined, annotation_level: undefined})]}),
    'POST ann null col': withOutput({annotations: [annotation({start_column: null})]}),
    'POST ann string line': withOutput({annotations: [annotation({start_line: '2'})]}),
    'POST ann level error': withOutput({annotations: [annotation({annotation_level: 'error'})]}),
    'POST ann path null': withOutput({annotations: [annotation({path: null})]}),
    'POST 4 actions': {...base, actions: [button, button, button, button]},
    'POST long action': {...base, actions: [long]},
    'POST image no alt': withOutput({images: [{image_url: 'https://example.com/a.png'}]}),
    'POST bad date': {...base, started_at: 'yesterday'},
    'POST unknown key': {...base, head_branch: 'main'},
    'PATCH {}': {},
    'PATCH completed w/o conclusion': {status: 'completed'},
    'PATCH output only': {output: {title: 't', summary: 's'}},
    'PATCH output no summary': {output: {title: 't'}},
    'PATCH nulls (cocoon)': {name: null, conclusion: null, completed_at: null},
    'PATCH head_sha extra': {head_sha: sha}
  }

  const golden = readFileSync(new URL('../fixtures/openapi/golden-422-messages.txt', import.meta.url), 'utf8')
  const cases = golden
    .split('### ')
    .slice(1)
    .map(block => block.trimEnd().split('\n') as [string, string])

  test('there is a body for each golden message', () => {
    expect(cases.map(([name]) => name)).toEqual(Object.keys(bodies))
  })

  test.each(cases)('%s', (name, expected) => {
    const schema = name.startsWith('POST') ? publishedCreate : publishedUpdate
    const lines = violations(schema, bodies[name], 'code-points')
    const message = lines.length === 0 ? '  (valid)' : `Invalid request.\\n\\n${lines.join('\\n')}`
    expect(message).toBe(expected)
  })

  /** A schema with the three places as published where the live validator is known to differ. */
  const asPublished = (schema: Schema): Schema => ({
    ...schema,
    ...(schema.properties
      ? {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([name, property]) => {
              if (name === 'conclusion' && property.enum?.length === 7) {
                return [name, {...property, enum: publishedUpdate.properties!['conclusion']!.enum!}]
              }
              return [name, name === 'path' ? {type: 'string' as const} : asPublished(property)]
            })
          )
        }
      : {}),
    ...(schema.items ? {items: asPublished(schema.items)} : {})
  })
  const strict = {...proposed, annotationLevel: 'listed'} as const

  test('our schemas are the published ones, in the order of their fields, but for what is known to differ', () => {
    const withoutAdditional = (schema: Schema) => JSON.stringify(schema)
    const sorted = ({type, properties, required, ...rest}: Schema): Schema => ({
      ...(type ? {type} : {}),
      ...(properties
        ? {properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, sorted(value)]))}
        : {}),
      ...(required ? {required} : {}),
      ...(rest.enum ? {enum: rest.enum} : {}),
      ...(rest.items ? {items: sorted(rest.items)} : {}),
      ...(rest.anyOf ? {anyOf: rest.anyOf.map(sorted)} : {}),
      ...(rest.oneOf ? {oneOf: rest.oneOf.map(sorted)} : {}),
      ...(rest.maxItems ? {maxItems: rest.maxItems} : {}),
      ...(rest.maxLength ? {maxLength: rest.maxLength} : {}),
      ...(rest.format ? {format: rest.format} : {})
    })
    const text = (schema: Schema) => withoutAdditional(sorted(schema))
    expect(text(asPublished(schemas.createCheckRun(strict)))).toBe(text(publishedCreate))
    expect(text(asPublished(schemas.updateCheckRun(strict)))).toBe(text(publishedUpdate))
    const request = (operation: string) => text(inlined(current, current.operations[operation]!.request!))
    expect(text(schemas.createCheckSuite())).toBe(request('POST /repos/{owner}/{repo}/check-suites'))
    expect(text(schemas.setPreferences())).toBe(request('PATCH /repos/{owner}/{repo}/check-suites/preferences'))
  })
})

test('an answer that departs from the description is found', () => {
  const schema =
    current.operations['GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations']!.responses['200']!
  const item = {path: 'a', start_line: '1', end_line: 1, blob_href: 'x', annotation_level: null, colour: 'red'}
  expect(departures(current, schema, [item])).toEqual([
    '$[0].start_column is missing',
    '$[0].end_column is missing',
    '$[0].title is missing',
    '$[0].message is missing',
    '$[0].raw_details is missing',
    '$[0].start_line is no integer',
    '$[0].colour is unknown'
  ])
  expect(departures(current, schema, {})).toEqual(['$ is no array'])
})

describe.each([
  ['api.github.com', current, ''],
  ['Enterprise Server', enterprise, '/api/v3']
])('A real Octokit client of %s', (_, description, base) => {
  let listening: Listening
  const seen = new Set<string>()
  beforeAll(async () => {
    const server = createChecksServer({
      repositories: [
        {
          owner: 'o',
          name: 'r',
          branches: {main: sha},
          pulls: [{number: 3, head: {ref: 'main', sha}, base: {ref: 'base', sha: otherSha}}]
        }
      ],
      tokens: {secret: {kind: 'app', app: 'robot', admin: true}},
      apps: [{id: 1001, slug: 'robot'}]
    })
    listening = await listen(server, {port: 0})
  })
  afterAll(() => listening.close())

  const repo = {owner: 'o', repo: 'r'}
  /** Expects an answer to fit the published schema of its operation. */
  const fits = (operation: string, answered: {status: number; data: unknown}) => {
    const schema = description.operations[operation]!.responses[String(answered.status)]
    expect([operation, answered.status, schema !== undefined]).toEqual([operation, answered.status, true])
    expect(schema ? departures(description, schema, answered.data) : []).toEqual([])
    seen.add(operation)
  }

  test('walks every endpoint, and every answer fits the description', async () => {
    const {rest, paginate} = getOctokit('secret', {baseUrl: listening.url + base})
    const {checks} = rest
    const suite = await checks.createSuite({...repo, head_sha: sha})
    fits('POST /repos/{owner}/{repo}/check-suites', suite)
    fits('POST /repos/{owner}/{repo}/check-suites', await checks.createSuite({...repo, head_sha: sha}))
    const created = await checks.create({...repo, name: 'unit', head_sha: sha, status: 'in_progress'})
    fits('POST /repos/{owner}/{repo}/check-runs', created)
    const check_run_id = created.data.id
    const output = {title: 'T', summary: 'S', text: 'X', annotations: annotations(50) as never[]}
    fits('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', await checks.update({...repo, check_run_id, output}))
    const done = await checks.update({...repo, check_run_id, output, conclusion: 'failure', external_id: 'x'})
    fits('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', done)
    expect(done.data.pull_requests).toHaveLength(1)
    fits('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', await checks.get({...repo, check_run_id}))
    fits(
      'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
      await checks.listAnnotations({...repo, check_run_id})
    )
    const all = await paginate(checks.listAnnotations, {...repo, check_run_id})
    expect(all.map(({start_line}) => start_line)).toEqual([...Array(100).keys()].map(index => (index % 50) + 1))
    fits(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      await checks.listForRef({...repo, ref: 'main', check_name: 'unit', filter: 'latest', app_id: 1001})
    )
    const check_suite_id = suite.data.id
    fits(
      'GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs',
      await checks.listForSuite({...repo, check_suite_id})
    )
    fits('GET /repos/{owner}/{repo}/check-suites/{check_suite_id}', await checks.getSuite({...repo, check_suite_id}))
    fits(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
      await checks.listSuitesForRef({...repo, ref: 'heads/main', check_name: 'unit'})
    )
    const rerequested = await checks.rerequestRun({...repo, check_run_id})
    fits('POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest', rerequested)
    fits(
      'POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest',
      await checks.rerequestSuite({...repo, check_suite_id})
    )
    fits(
      'PATCH /repos/{owner}/{repo}/check-suites/preferences',
      await checks.setSuitesPreferences({...repo, auto_trigger_checks: [{app_id: 1001, setting: false}]})
    )
    expect([...seen].sort()).toEqual(Object.keys(description.operations).sort())
  })
})
