// Runs a step and its floor in turn (floor, step, floor, step …), each as a process of its own, so that the ratios hold on
// a machine that others use too.
import {execFileSync, spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'

const root = resolve(import.meta.dirname, '..')
const step = join(root, 'dist/index.js')

export const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** The environment of a step in `workspace`, as a runner would give it. */
export const environment = ({workspace, api, reports}) => ({
  PATH: process.env.PATH,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: 'c0ffee'.repeat(7).slice(0, 40),
  GITHUB_JOB: 'test',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '1',
  GITHUB_API_URL: api.url,
  GITHUB_WORKSPACE: workspace,
  INPUT_REPORTS: reports,
  INPUT_TOKEN: 'token',
  'INPUT_FAIL-STEP': 'false',
  INPUT_MATRIX: 'null',
  'INPUT_JOB-SUMMARY': 'never'
})

/** Runs Node once. @returns {Promise<{wall: number, cpu: number, rss: number, builtins: number}>} seconds and bytes */
export async function runNode(args, {env, scratch}) {
  const probe = join(scratch, 'probe')
  writeFileSync(probe, '')
  const begin = process.hrtime.bigint()
  const child = spawn(process.execPath, ['--require', join(root, 'bench/probe.cjs'), ...args], {
    cwd: env.GITHUB_WORKSPACE ?? scratch,
    env: {...env, VERDICT_PROBE: probe},
    stdio: ['ignore', 'ignore', 'inherit']
  })
  const code = await new Promise(done => child.on('exit', done))
  const wall = Number(process.hrtime.bigint() - begin) / 1e9
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return {wall, ...JSON.parse(readFileSync(probe, 'utf8'))}
}

/** Runs the step once. */
export const runStep = async given => await runNode([step], given)

/** Reads all files of a folder in a new process. @returns {{count: number, wall: number, cpu: number}} of the reading alone */
export const readAlone = (how, folder) =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--import',
        pathToFileURL(join(root, 'scripts/strip-types.mjs')).href,
        join(root, 'bench/reading.mjs'),
        how,
        folder
      ],
      {encoding: 'utf8'}
    )
  )

/** Which of our files a step loads, and how many bytes they have. */
export async function countLoads({env, scratch}) {
  const loads = join(scratch, 'loads')
  writeFileSync(loads, '')
  await runNode(['--import', join(root, 'bench/loads.mjs'), step], {env: {...env, VERDICT_LOADS: loads}, scratch})
  const files = new Map(
    readFileSync(loads, 'utf8')
      .trim()
      .split('\n')
      .map(line => [line.slice(line.indexOf(' ') + 1), Number(line.slice(0, line.indexOf(' ')))])
      .filter(([file]) => file.startsWith(join(root, 'dist')))
  )
  return {files: files.size, bytes: [...files.values()].reduce((sum, bytes) => sum + bytes, 0)}
}

/** The step against its floor. @returns medians of both, of their ratios, and what the API saw */
export async function compare({floor, runs, api, ...given}) {
  const floors = []
  const steps = []
  for (let n = 0; n < runs; n++) {
    floors.push(await runNode(floor, given))
    api.reset()
    steps.push(await runStep(given))
  }
  const ratios = key => steps.map((run, n) => run[key] / floors[n][key])
  return {
    floor: {wall: median(floors.map(run => run.wall)), cpu: median(floors.map(run => run.cpu))},
    step: {
      wall: median(steps.map(run => run.wall)),
      cpu: median(steps.map(run => run.cpu)),
      rss: median(steps.map(run => run.rss)),
      builtins: steps[0].builtins
    },
    ratios: {wall: ratios('wall'), cpu: ratios('cpu')},
    seen: api.seen
  }
}
