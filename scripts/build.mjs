// Bundles lib/ into dist/: one bundle by ncc, and thin doors into it. Byte for byte the same on every machine.
import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'

const door = name => `import {${name}} from './bundle/index.js'\n\nawait ${name}()\n`
const doors = {
  'index.js': door('report'),
  'start.js': door('start'),
  'gate.js': door('gate'),
  'start-post.js': door('startPost'),
  'cli.js': `#!/usr/bin/env node\n${door('cli')}`
}

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
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q'
  ],
  {cwd: 'lib', stdio: 'inherit'}
)
for (const [file, content] of Object.entries(doors)) writeFileSync(`${made}/${file}`, content)
writeFileSync(`${made}/package.json`, '{"type": "module"}\n')
rmSync('dist', {recursive: true, force: true})
renameSync(made, 'dist')
const bytes = readdirSync('dist/bundle').reduce((sum, file) => sum + readFileSync(`dist/bundle/${file}`).length, 0)
console.log(`dist: ${(bytes / 1024).toFixed(0)} KiB`)
