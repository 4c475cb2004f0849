// Runs dist/index.js as the runner does, against the embedded server of dist/cli.js over a socket, on whatever Node runs
// this file. Facts only: requests that arrived, the exit code, outputs, the job's summary.
import assert from 'node:assert/strict'
import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '..')
const repository = 'acme/shop'
const scratch = mkdtempSync(join(tmpdir(), 'verdict-smoke-'))
const server = spawn(
  process.execPath,
  [join(root, 'dist/cli.js'), 'serve', '--port', '0', '--repository', repository],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit']
  }
)
const url = await new Promise((found, lost) => {
  let said = ''
  server.stdout.on('data', chunk => {
    said += chunk
    const match = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
    if (match) found(match[0])
  })
  server.on('exit', code => lost(new Error(`the server ended with ${code}: ${said}`)))
})

try {
  const files = ['output', 'summary', 'state', 'env'].map(name => [name, join(scratch, name)])
  for (const [, file] of files) writeFileSync(file, '')
  const file = name => files.find(([each]) => each === name)[1]
  const sha = 'c0ffee'.repeat(7).slice(0, 40)
  const ran = spawnSync(process.execPath, [join(root, 'dist/index.js')], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: sha,
      GITHUB_JOB: 'test',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: url,
      GITHUB_SERVER_URL: url,
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_STATE: file('state'),
      GITHUB_ENV: file('env'),
      INPUT_REPORTS: 'examples/shop/reports/*',
      INPUT_NAME: 'smoke',
      INPUT_TOKEN: 'token',
      'INPUT_FAIL-STEP': 'true',
      INPUT_ANNOTATIONS: 'notice',
      'INPUT_MAX-ANNOTATIONS': '200',
      'INPUT_JOB-SUMMARY': 'always',
      INPUT_MATRIX: 'null',
      'INPUT_JOB-CHECK-RUN': ''
    }
  })
  assert.equal(ran.status, 1, `the step's exit code; it said:\n${ran.stdout}${ran.stderr}`)
  const listed = await (await fetch(`${url}/repos/${repository}/commits/${sha}/check-runs`)).json()
  assert.equal(listed.total_count, 1)
  const [run] = listed.check_runs
  assert.equal(run.name, 'smoke')
  assert.equal(run.conclusion, 'failure')
  const annotations = await (await fetch(`${run.output.annotations_url}?per_page=100`)).json()
  assert.equal(annotations.length, run.output.annotations_count)
  assert.ok(annotations.length >= 10, `${annotations.length} annotations`)
  assert.match(readFileSync(file('output'), 'utf8'), /conclusion/)
  assert.match(readFileSync(file('summary'), 'utf8'), /Failures/)
  console.log(`node ${process.version}: ${run.output.title}, ${annotations.length} annotations`)
} finally {
  server.kill()
  rmSync(scratch, {recursive: true})
}
