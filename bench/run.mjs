// npm run bench [-- --smoke | --long] [-- --runs N]: prints what a step costs beside its floors, as ratios from one run.
// --long adds a million tests; --only TEXT leaves works with other names out; --markdown prints the tables of
// docs/performance.md; --smoke runs everything once in its smallest size, and prints and asserts only facts that
// do not depend on the clock.
import assert from 'node:assert/strict'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {compare, countLoads, environment, median, readAlone, runNode, runStep} from './measure.mjs'
import {startApi} from './server.mjs'
import {growth, longWorks, prepareWorkspace, readings, smokeWorks, works} from './works.mjs'

const {values} = parseArgs({
  options: {
    smoke: {type: 'boolean', default: false},
    long: {type: 'boolean', default: false},
    runs: {type: 'string', default: '7'},
    only: {type: 'string', default: ''},
    markdown: {type: 'boolean', default: false}
  }
})
const runs = values.smoke ? 1 : Number(values.runs)
const scratch = mkdtempSync(join(tmpdir(), 'verdict-bench-'))
const workspace = join(scratch, 'workspace')
const api = await startApi()
/** What one write takes. @see https://docs.github.com/en/rest/checks/runs#update-a-check-run */
const annotationsPerWrite = 50

const mega = bytes => (bytes / 1e6).toFixed(0)
const spread = numbers => `${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)}`

/** Prints one table, with its rows by name. */
function show(title, rows) {
  if (!values.markdown) {
    console.log(title)
    console.table(rows)
    return
  }
  const columns = [...new Set(Object.values(rows).flatMap(row => Object.keys(row)))]
  const line = cells => `| ${cells.join(' | ')} |`
  const head = [line(['', ...columns]), `|${'---|'.repeat(columns.length + 1)}`]
  const body = Object.entries(rows).map(([name, row]) => line([name, ...columns.map(column => row[column] ?? '')]))
  console.log(`### ${title}\n\n${[...head, ...body].join('\n')}\n`)
}

/** Makes the input of a work, and hands it over as long as `use` needs it. */
async function withInput(work, use) {
  const folder = join(workspace, 'reports')
  const bytes = await work.make(folder, {workspace, api, scratch})
  const env = environment({workspace, api, reports: `reports/${work.reports}`})
  if (work.most !== undefined) env['INPUT_MAX-ANNOTATIONS'] = work.most
  const made = await use({env, scratch, folder, bytes})
  rmSync(folder, {recursive: true})
  return made
}

/** What must have arrived at the API, however long it took. */
function assertSeen({name, expected}, seen) {
  const {annotations, conclusion, places} = expected
  assert.deepEqual({annotations: seen.annotations, conclusion: seen.conclusion}, {annotations, conclusion}, name)
  assert.equal(seen.requests, Math.max(1, Math.ceil(annotations / annotationsPerWrite)), `${name}: requests`)
  assert.equal(seen.connections, 1, `${name}: connections`)
  if (places !== undefined) assert.deepEqual([...seen.places].sort(), [...places].sort(), `${name}: places`)
}

async function rowOf(work) {
  return await withInput(work, async ({env, folder, bytes}) => {
    const measured = await compare({floor: work.floor(folder), runs, api, env, scratch})
    const {floor, step, ratios, seen} = measured
    assertSeen(work, seen)
    return {
      'input MB': (bytes / 1e6).toFixed(1),
      'step s': step.wall.toFixed(3),
      'floor s': floor.wall.toFixed(3),
      ratio: median(ratios.wall).toFixed(2),
      'of …–…': spread(ratios.wall),
      'step CPU': step.cpu.toFixed(3),
      'floor CPU': floor.cpu.toFixed(3),
      'CPU ratio': median(ratios.cpu).toFixed(2),
      'MB/s': (bytes / 1e6 / step.wall).toFixed(0),
      'RSS MB': mega(step.rss),
      requests: seen.requests,
      annotations: seen.annotations
    }
  })
}

/** Each size is run as often as a row is, smallest to largest in turn. */
async function growthRows() {
  const rows = {}
  let before
  for (const work of growth(values.long ? 1_024_000 : 128_000)) {
    await withInput(work, async ({env, bytes}) => {
      const costs = []
      for (let n = 0; n < Math.min(3, runs); n++) costs.push(await runStep({env, scratch}))
      const cpu = median(costs.map(cost => cost.cpu))
      const rss = median(costs.map(cost => cost.rss))
      rows[work.name] = {
        'input MB': (bytes / 1e6).toFixed(1),
        'CPU s': cpu.toFixed(3),
        'times the half': before === undefined ? '' : (cpu / before).toFixed(2),
        'RSS MB': mega(rss),
        '': '█'.repeat(Math.round(rss / 1e7))
      }
      before = cpu
    })
  }
  return rows
}

/** The reader of JUnit XML and a TextDecoder in turn, over the same files: the rest of the step is left out. */
async function readingRows(size) {
  const rows = {}
  for (const work of readings(size))
    await withInput(work, async ({folder, bytes}) => {
      const floors = []
      const reads = []
      for (let n = 0; n < runs; n++) {
        floors.push(readAlone('decode', folder))
        reads.push(readAlone('read', folder))
        assert.equal(reads.at(-1).count, size.tests, `${work.name}: tests read`)
      }
      const speed = all => (bytes / 1e6 / median(all.map(({cpu}) => cpu))).toFixed(0)
      const ratios = reads.map(({cpu}, n) => cpu / floors[n].cpu)
      rows[work.name] = values.smoke
        ? {tests: size.tests}
        : {
            'input MB': (bytes / 1e6).toFixed(0),
            'TextDecoder, MB a CPU s': speed(floors),
            'reader, MB a CPU s': speed(reads),
            'CPU ratio': median(ratios).toFixed(2),
            'of …–…': spread(ratios)
          }
    })
  return rows
}

/** The same works at two latencies: what the step takes longer than the bare POST is its round trips. */
async function networkRows() {
  const rows = {}
  for (const work of (values.smoke ? smokeWorks : works).slice(0, 3))
    await withInput(work, async ({env}) => {
      const walls = {}
      for (const latency of [0, 100]) {
        api.latency = latency
        const given = []
        for (let n = 0; n < runs; n++) {
          api.reset()
          given.push((await runStep({env, scratch})).wall)
        }
        walls[latency] = median(given)
        assertSeen(work, api.seen)
      }
      api.latency = 0
      rows[work.name] = {
        requests: api.seen.requests,
        writes: api.seen.writes,
        connections: api.seen.connections,
        ...(values.smoke
          ? {}
          : {
              'at 0 ms s': walls[0].toFixed(3),
              'at 100 ms s': walls[100].toFixed(3),
              'round trips': ((walls[100] - walls[0]) / 0.1).toFixed(1)
            })
      }
    })
  return rows
}

/** What a step loads before it can say its first word. */
async function loadRows() {
  const rows = {}
  for (const work of (values.smoke ? smokeWorks : works).slice(0, 3))
    await withInput(work, async ({env}) => {
      const {files, bytes} = await countLoads({env, scratch})
      const {builtins} = await runStep({env, scratch})
      rows[work.name] = {'files loaded': files, 'KB loaded': (bytes / 1024).toFixed(0), 'modules of Node': builtins}
      // The door and the bundle: a chunk more would be opened and parsed in every job.
      assert.equal(files, 2, `${work.name}: files loaded`)
    })
  const {builtins} = await runNode([join(import.meta.dirname, 'floor-post.mjs')], {
    env: {GITHUB_API_URL: api.url},
    scratch
  })
  rows['one POST by bare fetch'] = {'files loaded': 0, 'KB loaded': '0', 'modules of Node': builtins}
  return rows
}

/** What a start is made of: each line runs in turn with the others. */
async function startUpRows() {
  const own = name => [join(import.meta.dirname, name)]
  const rows = {}
  await withInput(works[0], async ({env}) => {
    const parts = {
      'Node, nothing else': () => runNode(own('empty.mjs'), {env, scratch}),
      'the bundle loaded, nothing run': () => runNode(own('import-bundle.mjs'), {env, scratch}),
      'the whole step': () => runStep({env, scratch}),
      'one POST by bare fetch': () => runNode(own('floor-post.mjs'), {env, scratch})
    }
    const costs = Object.fromEntries(Object.keys(parts).map(name => [name, []]))
    for (let n = 0; n < 2 * runs + 1; n++) for (const name of Object.keys(parts)) costs[name].push(await parts[name]())
    for (const name of Object.keys(parts))
      rows[name] = {
        'wall ms': (1000 * median(costs[name].map(cost => cost.wall))).toFixed(0),
        'CPU ms': (1000 * median(costs[name].map(cost => cost.cpu))).toFixed(0),
        'RSS MB': mega(median(costs[name].map(cost => cost.rss)))
      }
  })
  return rows
}

const bundle = resolve(import.meta.dirname, '../dist/bundle')
const sumOf = size => readdirSync(bundle).reduce((sum, file) => sum + size(join(bundle, file)), 0)

try {
  prepareWorkspace(workspace)
  const only = work => work.name.includes(values.only)
  const rows = {}
  for (const work of (values.smoke ? smokeWorks : values.long ? [...works, ...longWorks] : works).filter(only)) {
    rows[work.name] = await rowOf(work)
    // A run takes minutes: whoever waits sees how far it is.
    if (!values.smoke) console.error(work.name, JSON.stringify(rows[work.name]))
  }
  if (values.smoke)
    for (const name of Object.keys(rows)) {
      const {requests, annotations} = rows[name]
      rows[name] = {requests, annotations}
    }
  show(`Works, medians of ${runs}`, rows)
  if (values.only === '') {
    const size = values.smoke ? {tests: 200, files: 4} : {tests: values.long ? 1_000_000 : 100_000, files: 100}
    show('Reading alone', await readingRows(size))
    show('Network', await networkRows())
    show('Loaded', await loadRows())
    if (!values.smoke) {
      show('Start-up, 10 tests', await startUpRows())
      show('Growth, one file', await growthRows())
    }
  }
  const bytes = sumOf(file => statSync(file).size)
  const packed = sumOf(file => gzipSync(readFileSync(file)).length)
  console.log(
    `node ${process.version}; bundle ${(bytes / 1024).toFixed(0)} KiB, packed ${(packed / 1024).toFixed(0)} KiB`
  )
  assert.ok(bytes < 3 * 1024 * 1024, `the bundle has ${bytes} bytes`)
} finally {
  api.close()
  rmSync(scratch, {recursive: true})
}
