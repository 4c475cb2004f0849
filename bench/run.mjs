// npm run bench [-- --smoke] [-- --runs N]: prints one table. Times are ratios to a floor that runs in turn with the
// step (floor, step, floor, step …), medians of several runs, so that they hold on a noisy machine. With --smoke each
// work runs once in its smallest size, and only facts that do not depend on the clock are asserted.
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {gzipSync} from 'node:zlib'
import {writeReports} from './reports.mjs'
import {startApi} from './server.mjs'

const {values} = parseArgs({options: {smoke: {type: 'boolean', default: false}, runs: {type: 'string', default: '7'}}})
const runs = values.smoke ? 1 : Number(values.runs)
const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'verdict-bench-'))
const api = await startApi()

/** Runs one process to its end. @returns {Promise<number>} seconds */
async function time(args, env) {
  const begin = process.hrtime.bigint()
  const child = spawn(process.execPath, args, {cwd: scratch, env, stdio: ['ignore', 'ignore', 'ignore']})
  await new Promise(done => child.on('exit', done))
  return Number(process.hrtime.bigint() - begin) / 1e9
}

const environment = reports => ({
  PATH: process.env.PATH,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'c0ffee'.repeat(7).slice(0, 40),
  GITHUB_JOB: 'test',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '1',
  GITHUB_API_URL: api.url,
  GITHUB_WORKSPACE: scratch,
  INPUT_REPORTS: reports,
  INPUT_TOKEN: 'token',
  'INPUT_FAIL-STEP': 'false',
  INPUT_MATRIX: 'null',
  'INPUT_JOB-SUMMARY': 'never'
})

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const spread = numbers => `${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)}`

/** One row: the step and its floor in turn. */
async function compare({name, reports, floor, bytes, most}) {
  const env = {...environment(reports), ...(most === undefined ? {} : {'INPUT_MAX-ANNOTATIONS': most})}
  const step = [join(root, 'dist/index.js')]
  const ours = []
  const floors = []
  for (let n = 0; n < runs; n++) {
    floors.push(await time(floor, env))
    api.reset()
    ours.push(await time(step, env))
  }
  const facts = {...api.seen}
  const probed = join(scratch, 'probe')
  writeFileSync(probed, '')
  await time(['--import', join(root, 'bench/probe.mjs'), ...step], {...env, VERDICT_PROBE: probed})
  const probe = JSON.parse(readFileSync(probed, 'utf8').trim().split('\n')[0])
  const ratios = ours.map((seconds, n) => seconds / floors[n])
  return {
    work: name,
    'step s': median(ours).toFixed(3),
    'floor s': median(floors).toFixed(3),
    ratio: median(ratios).toFixed(2),
    spread: spread(ratios),
    'MB/s': (bytes / 1e6 / median(ours)).toFixed(0),
    'RSS MB': (probe.rss / 1e6).toFixed(0),
    requests: facts.requests,
    annotations: facts.annotations,
    conclusion: facts.conclusion,
    builtins: probe.builtins,
    'files loaded': probe.files,
    'KB loaded': (probe.bytes / 1024).toFixed(0)
  }
}

const bundleBytes = readdirSync(join(root, 'dist/bundle')).reduce(
  (sum, file) => sum + statSync(join(root, 'dist/bundle', file)).size,
  0
)

// What a job downloads is packed.
const packedBytes = readdirSync(join(root, 'dist/bundle')).reduce(
  (sum, file) => sum + gzipSync(readFileSync(join(root, 'dist/bundle', file))).length,
  0
)

try {
  const sizes = values.smoke
    ? [[10, 1]]
    : [
        [10, 1],
        [1000, 1],
        [100_000, 1],
        [100_000, 100]
      ]
  const rows = []
  for (const [tests, files] of sizes) {
    const folder = join(scratch, `${tests}-${files}`)
    const bytes = writeReports(folder, {tests, files})
    const small = tests <= 1000
    rows.push(
      await compare({
        name: `${tests} tests in ${files} file${files === 1 ? '' : 's'}, ${small ? 'over one bare POST' : 'over decoding the files'}`,
        reports: `${tests}-${files}/*.xml`,
        floor: small ? [join(root, 'bench/floor-post.mjs')] : [join(root, 'bench/floor-decode.mjs'), folder],
        bytes
      })
    )
  }
  console.table(Object.fromEntries(rows.map(({work, ...row}) => [work, row])))
  console.log(
    `node ${process.version}, medians of ${runs}; bundle ${(bundleBytes / 1024).toFixed(0)} KiB, packed ${(packedBytes / 1024).toFixed(0)} KiB`
  )
  assert.deepEqual(
    {requests: rows[0].requests, annotations: rows[0].annotations, conclusion: rows[0].conclusion},
    {requests: 1, annotations: 0, conclusion: 'failure'}
  )
  assert.ok(packedBytes < 3 * 1024 * 1024, `the bundle has ${packedBytes} bytes, packed`)
} finally {
  api.close()
  rmSync(scratch, {recursive: true})
}
