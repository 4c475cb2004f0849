// Writes every generated file: the index of formats, the action.yml files, the tables of the README and of docs/formats.md.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import * as prettier from 'prettier'
import {actionFiles} from './action-yml.mjs'
import {formatGuide} from './format-guide.mjs'
import {formatFiles} from './format-index.mjs'
import {tables, withTables} from './readme-tables.mjs'
import {reusableWorkflows} from './reusable-workflows.mjs'

async function write(path, content) {
  const formatted = path.endsWith('.ts')
    ? await prettier.format(content, {...(await prettier.resolveConfig(path)), filepath: path})
    : content
  if (existsSync(path) && readFileSync(path, 'utf8') === formatted) return
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, formatted)
  console.log(`wrote ${path}`)
}

for (const [path, content] of formatFiles()) await write(path, content)
execFileSync(process.execPath, ['scripts/compile.mjs'], {stdio: 'inherit'})

const inputs = await import('../lib/inputs/declared.js')
const {declared, outputs} = inputs
const {formats} = await import('../lib/formats/index.js')
const {problemMatcher} = await import('../lib/formats/problem-matcher.js')
const {results, meanings, defaultConclusions} = await import('../lib/model/result.js')
const {conclusionPriority} = await import('../lib/model/check-run.js')

for (const [path, content] of [...actionFiles(inputs), ...reusableWorkflows(inputs)]) await write(path, content)
await write(
  'README.md',
  withTables(
    readFileSync('README.md', 'utf8'),
    tables({declared, outputs, formats, results, meanings, defaultConclusions, conclusionPriority})
  )
)
await write(
  'docs/formats.md',
  withTables(readFileSync('docs/formats.md', 'utf8'), formatGuide([...formats, problemMatcher({matchers: []})]))
)
