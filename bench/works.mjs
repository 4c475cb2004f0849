// What is measured: each work makes its input and says what has to come of it, whatever the clock says.
import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {environment, runStep} from './measure.mjs'
import {failingPlaces, sources, writeEslint, writeJUnit, writeTsc} from './reports.mjs'

const bench = resolve(import.meta.dirname)
const post = () => [join(bench, 'floor-post.mjs')]
const decode = folder => [join(bench, 'floor-decode.mjs'), folder]

/** A checkout with sources in git's index, which the reports point into. */
export function prepareWorkspace(workspace) {
  for (const [file, text] of sources()) {
    mkdirSync(dirname(join(workspace, file)), {recursive: true})
    writeFileSync(join(workspace, file), text)
  }
  const git = (...args) => execFileSync('git', args, {cwd: workspace, stdio: 'ignore'})
  git('init', '-q')
  git('add', 'src')
}

const junit = ({tests, files, everyNthFails = 100, most, floor = decode, name}) => ({
  name: name ?? `${tests.toLocaleString('en')} tests in ${files === 1 ? 'one file' : `${files} files`}`,
  reports: '*.xml',
  most,
  floor,
  make: folder => writeJUnit(folder, {tests, files, everyNthFails}),
  expected: {
    annotations: Math.min(Math.ceil(tests / everyNthFails), most === 'all' ? Infinity : Number(most ?? 200)),
    conclusion: 'failure',
    places: most === 'all' ? failingPlaces({tests, everyNthFails}) : undefined
  }
})

const found = {annotations: 200, conclusion: 'failure'}

/** Bundles of as many jobs, each with so many tests: one is written by the step, the others differ in their job. */
async function makeBundles(folder, {bundles, tests, given}) {
  const from = join(given.scratch, 'for-bundles')
  writeJUnit(from, {tests, files: 1})
  const file = join(from, 'one.verdict.ndjson.gz')
  const env = {...environment({...given, reports: `${from}/*.xml`}), INPUT_PUBLISH: 'false', INPUT_BUNDLE: file}
  await runStep({env, scratch: given.scratch})
  const [first, ...rest] = gunzipSync(readFileSync(file)).toString().split('\n')
  mkdirSync(folder, {recursive: true})
  let bytes = 0
  for (let n = 0; n < bundles; n++) {
    const packed = gzipSync([JSON.stringify({...JSON.parse(first), job: `test-${n}`}), ...rest].join('\n'))
    writeFileSync(join(folder, `leg-${n}.verdict.ndjson.gz`), packed)
    bytes += packed.length
  }
  return bytes
}

const fanIn = ({bundles, tests}) => ({
  name: `fan-in of ${bundles} bundles of ${tests.toLocaleString('en')} tests`,
  reports: '*.verdict.ndjson.gz',
  floor: decode,
  make: async (folder, given) => await makeBundles(folder, {bundles, tests, given}),
  // What all jobs say is said once.
  expected: {...found, annotations: Math.min(200, Math.ceil(tests / 100))}
})

const eslint = messages => ({
  name: `ESLint, ${messages.toLocaleString('en')} messages`,
  reports: 'eslint.json',
  floor: decode,
  make: folder => writeEslint(folder, {messages}),
  expected: {...found, annotations: Math.min(200, messages)}
})

const tsc = lines => ({
  name: `tsc, ${lines.toLocaleString('en')} lines`,
  reports: 'tsc.log',
  floor: decode,
  make: folder => writeTsc(folder, {lines}),
  expected: {...found, annotations: Math.min(200, lines)}
})

const startUp = junit({tests: 10, files: 1, everyNthFails: 10, floor: post, name: '10 tests, one fails'})
const green = {
  ...junit({tests: 10, files: 1, floor: post, name: '10 tests, none fails'}),
  make: folder => writeJUnit(folder, {tests: 10, files: 1, everyNthFails: 0}),
  expected: {annotations: 0, conclusion: 'success', places: undefined}
}
const half = ({tests, name}) => junit({tests, files: 1, everyNthFails: 2, most: 'all', floor: post, name})

/** The smallest size of everything: each runs once. */
export const smokeWorks = [
  startUp,
  green,
  half({tests: 100, name: '100 tests, 50 fail'}),
  junit({tests: 200, files: 4}),
  fanIn({bundles: 2, tests: 100}),
  eslint(100),
  tsc(100)
]

export const works = [
  startUp,
  green,
  half({tests: 1000, name: '1,000 tests, 500 fail'}),
  junit({tests: 100_000, files: 100}),
  junit({tests: 100_000, files: 1}),
  fanIn({bundles: 100, tests: 10_000}),
  eslint(200_000),
  tsc(200_000)
]

/** What is read alone, beside a TextDecoder. */
export const readings = ({tests, files}) => [
  {
    ...junit({tests, files: 1, name: 'one file, all pass'}),
    make: folder => writeJUnit(folder, {tests, files: 1, everyNthFails: 0})
  },
  junit({tests, files: 1, name: 'one file, one in 100 fails'}),
  junit({tests, files, name: `${files} files, one in 100 fails`})
]

const million = {tests: 1_000_000, files: 1}
export const longWorks = [
  junit({tests: 1_000_000, files: 100}),
  junit(million),
  {
    ...junit({...million, name: '1,000,000 tests in one file, all pass'}),
    make: folder => writeJUnit(folder, {...million, everyNthFails: 0}),
    expected: {annotations: 0, conclusion: 'success', places: undefined}
  }
]

/** One file that doubles: what it costs more is what each test costs. */
export const growth = most => {
  const sizes = []
  for (let tests = 1000; tests <= most; tests *= 2) sizes.push(tests)
  return sizes.map(tests => junit({tests, files: 1}))
}
