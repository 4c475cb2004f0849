import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from '@jest/globals'
import {openTargets, closeTargets} from './fuzz/targets.ts'

const root = resolve(import.meta.dirname, '..')
const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')
const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to!)

test('every file that the threat model names is there', () => {
  expect(links.length).toBeGreaterThan(80)
  expect(links.filter(to => !existsSync(join(root, 'docs', to)))).toEqual([])
})

test('every test that the threat model names is there, under its name', () => {
  const named = [...page.matchAll(/\]\(\.\.\/([^)]*\.test\.ts)\)((?:[^[|\n]*?“(?:[^”]|”(?=[^;,.|\n ]))+”)+)/g)]
  const missing: string[] = []
  let tests = 0
  for (const [, file, names] of named) {
    const source = readFileSync(join(root, file!), 'utf8')
    for (const [, name] of names!.matchAll(/“(.+?)”(?=[;,.| ]|$)/g)) {
      tests++
      const literal = name!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      if (!new RegExp(`\\(\\s*(['"\`])${literal}\\1`).test(source)) missing.push(`${file!}: ${name!}`)
    }
  }
  expect(missing).toEqual([])
  expect(tests).toBeGreaterThan(50)
  expect(new Set(named.map(([, file]) => file))).toEqual(new Set(links.filter(to => to.endsWith('.test.ts')).map(to => to.slice(3)))) // prettier-ignore
})

test('it names every target of the fuzzer, and no other', async () => {
  const targets = (await openTargets()).map(({name}) => name)
  await closeTargets()
  const [, list] = /gives it to these targets:\n([^]*?)\n\n/.exec(page)!
  expect([...list!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort()).toEqual([...targets].sort())
  const fuzzed = [...page.matchAll(/[Ff]uzzed: ([^|\n]*)/g)].flatMap(([, names]) => [...names!.matchAll(/`([\w-]+)`/g)])
  expect(fuzzed.length).toBeGreaterThan(15)
  for (const [, name] of fuzzed) expect(targets).toContain(name)
})

test('the decisions are all listed, and one gives the reason for each dependency', () => {
  const folder = join(root, 'docs/decisions')
  const index = readFileSync(join(folder, 'README.md'), 'utf8')
  const decisions = readdirSync(folder).filter(name => name !== 'README.md')
  expect([...index.matchAll(/\]\((\d{4}-[\w-]+\.md)\)/g)].map(([, name]) => name)).toEqual(decisions.sort())
  for (const name of decisions) {
    const decision = readFileSync(join(folder, name), 'utf8')
    expect(decision).toMatch(
      new RegExp(`^# ${name.slice(0, 4)} .*\n\n\\*\\*Why it is a question\\.[^]*\\*\\*Decided\\.[^]*\\*\\*Costs\\.`)
    )
    const to = [...decision.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link!)
    expect(to.filter(link => !existsSync(join(folder, link)))).toEqual([])
  }
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {dependencies: object}
  const table = readFileSync(join(folder, '0001-runtime-dependencies.md'), 'utf8').split('\n').filter(line => line.startsWith('| `')) // prettier-ignore
  const named = table.flatMap(line => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual(Object.keys(dependencies).sort())
})
