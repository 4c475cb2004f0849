// Bundles lib/ into dist/: one bundle by ncc, and thin doors into it. Byte for byte the same on every machine.
import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {compact} from './compact.mjs'
import {licensesOf} from './licenses.mjs'

const door = name => `import {${name}} from './bundle/index.js'\n\nawait ${name}()\n`
const doors = {
  'index.js': door('report'),
  'start.js': door('start'),
  'gate.js': door('gate'),
  'start-post.js': door('startPost'),
  'cli.js': `#!/usr/bin/env node\n${door('cli')}`
}

/**
 * What every report of JUnit XML needs is in one file, because opening another takes a millisecond; it still only runs
 * when it is asked for. The rest is in chunks, because code that never runs has to be parsed all the same.
 */
const inOneFile = {
  'lib/doors.js': ['./step.js', './run.js'],
  'lib/step.js': ['@actions/core'],
  'lib/publish/api.js': ['@actions/github'],
  'lib/formats/detect.js': ['./families/xml.js']
}

/** Modules of Node that take long to load and that a step does without, or does not need at once. */
const onDemand = 'async_hooks|child_process|crypto|http|http2|https|net|tls|vm|worker_threads|zlib'

/** Replaces what must be there, so that nothing is lost in silence when the compiler or the bundler changes. */
function replaced(text, from, to) {
  const result = typeof from === 'string' ? text.replaceAll(from, () => to) : text.replace(from, to)
  if (result === text) throw new Error(`build: “${from}” is not there`)
  return result
}

const edit = (file, change) => writeFileSync(file, change(readFileSync(file, 'utf8')))

for (const [file, modules] of Object.entries(inOneFile))
  for (const name of modules)
    edit(file, text => replaced(text, `import('${name}')`, `import(/* webpackMode: "eager" */ '${name}')`))

// Made beside dist/ and put in its place at the end: whoever runs dist/ meanwhile finds it whole.
const made = 'lib/dist'
rmSync(made, {recursive: true, force: true})
mkdirSync(made, {recursive: true})
// ncc follows the paths of the nearest tsconfig.json and would bundle, and check, sources instead of what was compiled.
writeFileSync('lib/tsconfig.json', '{}\n')
execFileSync(
  process.execPath,
  [
    resolve('node_modules/@vercel/ncc/dist/ncc/cli.js'),
    'build',
    'doors.js',
    '-o',
    'dist/bundle',
    '--stats-out',
    'stats.json',
    '--no-cache',
    '-q'
  ],
  {cwd: 'lib', stdio: 'inherit'}
)

// While the bundler's comments tell which module is where.
const code = readdirSync(`${made}/bundle`)
  .filter(file => file.endsWith('.js'))
  .map(file => readFileSync(`${made}/bundle/${file}`, 'utf8'))
const stats = JSON.parse(readFileSync('lib/stats.json', 'utf8'))
writeFileSync(`${made}/bundle/licenses.txt`, licensesOf(stats, {own: resolve('.'), code}))

const loader = `
/** Modules of Node that are loaded when something of them is used for the first time. */
const onDemand = Object.assign(name => {
  let loaded;
  const load = () => (loaded ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)(name));
  const module = new Proxy({}, {
    // What wraps modules for one another asks for these two, and then leaves this one as it is.
    get: (_, key) => (key === "default" ? module : key === "__esModule" || load()[key]),
    has: (_, key) => key in load(),
    ownKeys: () => Reflect.ownKeys(load()),
    getOwnPropertyDescriptor: (_, key) => ({...Reflect.getOwnPropertyDescriptor(load(), key), configurable: true})
  });
  onDemand.modules.add(module);
  return module;
}, {modules: new Set()});
`
const external = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)'
edit(`${made}/bundle/index.js`, text => {
  const first = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
  const slow = new RegExp(`= ${external.replace(/[().]/g, '\\$&')}\\(("(?:node:)?(?:${onDemand})")\\);`, 'g')
  // `octokit.rest` has a function for each endpoint, which takes as long to make as a report to read. Nothing here asks
  // for it: requests name their path.
  const endpoints = /const Endpoints = \{\n.*?\n\};\nvar endpoints_default = /s
  // Where webpack copies the names of a module, it would load it.
  const copying = 'if(mode & 1) value = this(value);\n'
  const demanded = replaced(replaced(text, slow, '= onDemand($1);'), first, first + loader)
  const plain = replaced(demanded, copying, `${copying}/******/ \t\tif(onDemand.modules.has(value)) return value;\n`)
  return replaced(plain, endpoints, 'const Endpoints = {};\nvar endpoints_default = ')
})
for (const file of readdirSync(`${made}/bundle`)) if (file.endsWith('.js')) edit(`${made}/bundle/${file}`, compact)
for (const [file, content] of Object.entries(doors)) writeFileSync(`${made}/${file}`, content)
writeFileSync(`${made}/package.json`, '{"type": "module"}\n')
rmSync('dist', {recursive: true, force: true})
renameSync(made, 'dist')
const bytes = readdirSync('dist/bundle').reduce((sum, file) => sum + readFileSync(`dist/bundle/${file}`).length, 0)
console.log(`dist: ${(bytes / 1024).toFixed(0)} KiB`)
