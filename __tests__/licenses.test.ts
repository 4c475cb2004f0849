import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'

const root = resolve(import.meta.dirname, '..')

/** An entry of package-lock.json. */
interface Locked {
  readonly version?: string
  readonly license?: string
  readonly link?: true
  readonly integrity?: string
  readonly resolved?: string
  readonly name?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const locked = (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {packages: Record<string, Locked>})
  .packages

/** Packages that what we import depends on, and that leave no code in the bundle. */
const leaveNoCode: readonly [RegExp, reason: string][] = [
  [/^@types\/|^@octokit\/(types|openapi-types)$|^micromark-util-types$/, 'types only'],
  [/^(debug|ms|dequal|micromark-util-symbol)$/, 'of the development builds of micromark and devlop'],
  [/^remark-stringify$/, 'remark-gfm only takes a type of it']
]

/** The sources of what is bundled. */
const sources = ['src', 'packages/problem-matcher-parser/src', 'packages/undici-on-demand'].flatMap(folder =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(file => /\.[jt]s$/.test(file) && !/node_modules|\.d\.ts$/.test(file))
    .map(file => readFileSync(join(root, folder, file), 'utf8'))
)

/** The packages that a source imports code of. */
const importsOf = (source: string): readonly string[] =>
  [
    ...source.matchAll(/(?:^import (?!type\b)[^']*|\bimport\(|\brequire\()'((?!node:)(?:@[\w-]+\/)?[\w-]+)[^']*'/gm)
  ].map(([, name]) => name!)

/** The packages that sources import, and what these depend on, each as its key in package-lock.json. */
function closure(): readonly string[] {
  const found = new Set<string>()
  const add = (name: string, from: string): void => {
    const key = keyOf(name, from)
    if (found.has(key)) return
    found.add(key)
    for (const each of Object.keys(locked[key]!.dependencies ?? {})) add(each, key)
  }
  for (const name of sources.flatMap(importsOf)) add(name, '')
  return [...found].filter(key => key.includes('node_modules/'))
}

/** Where Node looks for a package, seen from another one. */
function keyOf(name: string, from: string): string {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const key = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    const entry = locked[key]
    if (entry !== undefined) return entry.link === true ? entry.resolved! : key
    if (at === '') throw new Error(`${name} is not locked`)
  }
}

test('what the sources import is a dependency, of one version', () => {
  const {dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const imported = [...new Set(sources.flatMap(importsOf))].filter(name => name !== 'whole-undici')
  expect(imported.sort()).toEqual(Object.keys(dependencies).sort())
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})

test('undici itself comes in by no door but the stand-in’s', () => {
  const found = Object.entries(locked).filter(
    ([key, {name}]) => key.endsWith('node_modules/undici') || name === 'undici'
  )
  expect(found.map(([key]) => key).sort()).toEqual([
    'node_modules/undici',
    'node_modules/whole-undici',
    'packages/undici-on-demand'
  ])
  expect(locked['node_modules/undici']!.link).toBe(true)
  expect(locked['node_modules/whole-undici']!.version).toBe(locked['packages/undici-on-demand']!.version)
})

test('every package of the lock file has a hash, no address of its own, and a licence that dependency-review.yml allows', () => {
  const review = readFileSync(join(root, '.github/workflows/dependency-review.yml'), 'utf8')
  const allowed = new Set(/allow-licenses: (.+)/.exec(review)![1]!.split(', '))
  const used = new Set<string>()
  for (const [path, {license = '', link, integrity = '', resolved}] of Object.entries(locked)) {
    if (path === '' || path.startsWith('packages/') || link === true) continue
    expect([path, integrity, resolved]).toEqual([path, expect.stringMatching(/^sha512-/), undefined])
    // Of several to choose from, one that is allowed is chosen.
    const chosen = license
      .replace(/^\((.+)\)$/, '$1')
      .split(' OR ')
      .find(each => allowed.has(each))
    expect([path, license, chosen]).toEqual([path, license, expect.any(String)])
    used.add(chosen!)
  }
  expect([...allowed].sort()).toEqual([...used].sort())
})

describe('dist/bundle/licenses.txt', () => {
  const text = readFileSync(join(root, 'dist/bundle/licenses.txt'), 'utf8')
  const packages = closure().map(key => {
    const name = locked[key]!.name ?? key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return {name, heading: `${name} ${locked[key]!.version!}`, license: locked[key]!.license}
  })
  const bundled = packages.filter(({name}) => !leaveNoCode.some(([pattern]) => pattern.test(name)))

  test('has every package and version that the sources lead to', () => {
    expect(packages.length).toBeGreaterThan(80)
    expect(bundled.map(({heading}) => heading).filter(heading => !`\n${text}`.includes(`\n${heading}\n`))).toEqual([])
  })

  test('has the licence of each, one that allows to bundle it, with its text', () => {
    for (const {heading, license} of bundled) {
      expect([heading, license]).toEqual([
        heading,
        expect.stringMatching(/^(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/)
      ])
      const from = text.indexOf(`${heading}\n${license!}\n`)
      expect([heading, text.slice(from, from + 1500)]).toEqual([heading, expect.stringMatching(/copyright/i)])
    }
  })

  test('leaves out no package without need', () => {
    for (const [pattern] of leaveNoCode)
      expect(packages.map(({name}) => name)).toContainEqual(expect.stringMatching(pattern))
  })
})

describe('the list of licences', () => {
  let folder: string
  let licensesOf: (stats: unknown, project: {own: string; code: readonly string[]}) => string
  const write = (path: string, content: string): string => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
    return join(folder, path)
  }
  const moduleOf = (name: string, id: number | null) => ({id, name: `../${name}`, nameForCondition: join(folder, name)})
  const code = ['/***/ 7:\n', ';// CONCATENATED MODULE: ../node_modules/b/index.js\n']

  beforeAll(async () => {
    ;({licensesOf} = (await import(resolve(root, 'scripts/licenses.mjs'))) as {licensesOf: typeof licensesOf})
    folder = mkdtempSync(join(tmpdir(), 'verdict-licences-'))
    write('package.json', '{"name": "own"}')
    write('packages/undici/package.json', '{"name": "undici", "version": "1.0.0", "license": "MIT"}')
    for (const [path, version] of [
      ['node_modules/undici', '1.0.0'],
      ['node_modules/b', '2.0.0'],
      ['node_modules/b/node_modules/undici', '0.9.0']
    ] as const) {
      write(`${path}/package.json`, JSON.stringify({name: path.replace(/.*\//, ''), version, license: 'MIT'}))
      write(`${path}/LICENSE`, `Copyright of ${path}`)
    }
    write('node_modules/c/package.json', '{"name": "c", "version": "1.0.0", "license": "MIT"}')
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  test('has every version of a package, also where one of our own has its name', () => {
    const stats = {
      modules: [
        moduleOf('packages/undici/index.js', 7),
        moduleOf('node_modules/undici/index.js', 8),
        {id: 9, name: 'x + 2 modules', modules: [moduleOf('node_modules/b/index.js', null)]},
        moduleOf('node_modules/b/node_modules/undici/index.js', 10)
      ]
    }
    expect(licensesOf(stats, {own: folder, code})).toBe(
      'b 2.0.0\nMIT\nCopyright of node_modules/b\n\n' +
        'undici 0.9.0\nMIT\nCopyright of node_modules/b/node_modules/undici\n\n' +
        'undici 1.0.0\nMIT\nCopyright of node_modules/undici\n'
    )
  })

  test('is refused where the bundle has a module that nobody told of', () => {
    const stats = {modules: [moduleOf('node_modules/undici/index.js', 7), moduleOf('node_modules/b/index.js', 8)]}
    const own = folder
    expect(() => licensesOf(stats, {own, code: [...code, '/***/ 12:\n']})).toThrow(/unknown modules.*12/)
    const joined = ';// CONCATENATED MODULE: ../node_modules/d/index.js\n'
    expect(() => licensesOf(stats, {own, code: [...code, joined]})).toThrow(/unknown modules.*node_modules\/d/)
    expect(() => licensesOf(stats, {own, code: []})).toThrow(/does not mark/)
  })

  test('is refused where a package has no text of its licence', () => {
    const stats = {modules: [moduleOf('node_modules/c/index.js', 7), moduleOf('node_modules/b/index.js', 8)]}
    expect(() => licensesOf(stats, {own: folder, code})).toThrow('licences: c has none')
  })
})
