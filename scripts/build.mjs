// Bundles lib/ into dist/: one bundle by ncc, and thin doors into it. Byte for byte the same on every machine.
import {execFileSync} from 'node:child_process'
import {readdirSync, rmSync, writeFileSync, readFileSync} from 'node:fs'

const door = name => `import {${name}} from './bundle/index.js'\n\nawait ${name}()\n`
const doors = {
  'index.js': door('report'),
  'start.js': door('start'),
  'gate.js': door('gate'),
  'start-post.js': door('startPost'),
  'cli.js': `#!/usr/bin/env node\n${door('cli')}`
}

rmSync('dist', {recursive: true, force: true})
execFileSync(
  process.execPath,
  [
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'lib/doors.js',
    '-o',
    'dist/bundle',
    '--license',
    'licenses.txt',
    '--no-cache',
    '-q'
  ],
  {stdio: 'inherit'}
)
for (const [file, content] of Object.entries(doors)) writeFileSync(`dist/${file}`, content)
writeFileSync('dist/package.json', '{"type": "module"}\n')
const bytes = readdirSync('dist/bundle').reduce((sum, file) => sum + readFileSync(`dist/bundle/${file}`).length, 0)
console.log(`dist: ${(bytes / 1024).toFixed(0)} KiB`)
