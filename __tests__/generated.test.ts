import {readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from '@jest/globals'
import * as prettier from 'prettier'
import {formats} from '../src/formats/index.ts'
import {problemMatcher} from '../src/formats/problem-matcher.ts'
import * as inputs from '../src/inputs/declared.ts'
import {conclusionPriority} from '../src/model/check-run.ts'
import {defaultConclusions, meanings, results} from '../src/model/result.ts'

const {declared, outputs} = inputs
const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')

interface Generators {
  readonly actionFiles: (facts: unknown) => [string, string][]
  readonly reusableWorkflows: (facts: unknown) => [string, string][]
  readonly tables: (facts: unknown) => Record<string, string>
  readonly withTables: (page: string, tables: Record<string, string>) => string
  readonly formatFiles: () => [string, string][]
  readonly formatGuide: (formats: unknown) => Record<string, string>
}
const load = async (name: string): Promise<Generators> =>
  (await import(resolve(root, 'scripts', `${name}.mjs`))) as Generators

test('the action.yml files say what the inputs declare', async () => {
  const {actionFiles} = await load('action-yml')
  const files = actionFiles(inputs)
  expect(files.map(([path]) => path)).toContain('action.yml')
  for (const [path, content] of files) expect(read(path)).toBe(content)
})

test('the reusable workflows pass on what the inputs declare', async () => {
  const {reusableWorkflows} = await load('reusable-workflows')
  const files = reusableWorkflows(inputs)
  expect(files).toHaveLength(2)
  for (const [path, content] of files) expect(read(path)).toBe(content)
})

test('the tables of the README are fresh', async () => {
  const {tables, withTables} = await load('readme-tables')
  const made = tables({declared, outputs, formats, results, meanings, defaultConclusions, conclusionPriority})
  expect(read('README.md')).toBe(withTables(read('README.md'), made))
})

test('the guide to formats says what the formats and their fixtures say', async () => {
  const {withTables} = await load('readme-tables')
  const {formatGuide} = await load('format-guide')
  const page = read('docs/formats.md')
  const described = [...formats, problemMatcher({matchers: []})]
  expect(page).toBe(withTables(page, formatGuide(described)))
  for (const {name, guide} of described) {
    expect(page).toContain(`\n### ${name}\n`)
    expect(guide.recognizedBy).not.toBe('')
    expect(Object.keys(guide.obtain)).not.toEqual([])
  }
})

test('the index of formats lists every format of the folder', async () => {
  const {formatFiles} = await load('format-index')
  for (const [path, content] of formatFiles()) {
    const options = {...(await prettier.resolveConfig(resolve(root, path))), filepath: path}
    expect(read(path)).toBe(await prettier.format(content, options))
  }
  const constants = readdirSync(resolve(root, 'src/formats'))
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => read(`src/formats/${file}`).match(/^export const \w+: Format\b(?! = \()/gm) ?? [])
  expect(constants.filter(each => !each.includes('=>'))).toHaveLength(formats.length)
})
