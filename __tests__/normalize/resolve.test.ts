import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {plainPath, splitPlace, withoutDots} from '../../src/normalize/path.ts'
import {
  filesEndingIn,
  longestMatch,
  repositoryOf,
  type Branch,
  type Repository
} from '../../src/normalize/repository.ts'
import {resolvePath, type Where} from '../../src/normalize/resolve.ts'

const workspace = '/home/runner/work/shop/shop'

interface Case extends Partial<Where> {
  readonly files: readonly string[]
  readonly scope?: string
}

const resolve = (printed: string, {files, scope, ...where}: Case): string | undefined =>
  resolvePath(
    printed,
    {repository: repositoryOf(files), workspace, reportFile: 'report.xml', ...where},
    {scopes: scope === undefined ? [] : [scope], files: () => []}
  )

describe('one file, however it is printed', () => {
  const files = ['src/cart.ts', 'README.md', 'docs/my notes.md', 'app/[id]/é.ts']

  test.each([
    ['as it is', 'src/cart.ts'],
    ['from here', './src/cart.ts'],
    ['from here, twice', '././src/cart.ts'],
    ['over another folder', 'src/gen/../cart.ts'],
    ['with backslashes', '.\\src\\cart.ts'],
    ['quoted', '"src/cart.ts"'],
    ['with blanks around', '  src/cart.ts\t'],
    ['coloured', '\u001b[36msrc/cart.ts\u001b[39m\u001b[K'],
    ['as a link', '\u001b]8;;file:///x\u0007src/cart.ts\u001b]8;;\u0007'],
    ['in the workspace', `${workspace}/src/cart.ts`],
    ['as a URL', `file://${workspace}/src/cart.ts`],
    ['as Java’s URL', `file:${workspace}/src/cart.ts`],
    ['as a URL with a host', `file://localhost${workspace}/src/cart.ts`],
    ['in a container of the runner', '/__w/shop/shop/src/cart.ts'],
    ['in a container action', '/github/workspace/src/cart.ts'],
    ['on a runner for Windows', 'D:\\a\\shop\\shop\\src\\cart.ts'],
    ['the same with a small letter', 'd:/a/shop/shop/src/cart.ts'],
    ['the same as a URL', 'file:///D:/a/shop/shop/src/cart.ts'],
    ['on a runner for macOS', '/Users/runner/work/shop/shop/src/cart.ts'],
    ['on a runner of one’s own', '/opt/actions-runner/_work/shop/shop/src/cart.ts'],
    ['on another machine', '/builds/acme/shop/src/cart.ts'],
    ['on another machine, up and down', '/builds/acme/shop/lib/../src/cart.ts'],
    ['on Windows elsewhere', 'C:\\Users\\me\\shop\\src\\cart.ts'],
    ['by a bundler', 'webpack:///./src/cart.ts?a1b2'],
    ['by a bundler with a namespace', 'webpack://shop/src/cart.ts'],
    ['by Karma', 'http://localhost:9876/base/src/cart.ts?c0ffee'],
    ['by Vite', `http://localhost:5173/@fs${workspace}/src/cart.ts?t=1`],
    ['by a deterministic build of .NET', '/_/src/cart.ts'],
    ['by a Go module', 'github.com/acme/shop/src/cart.ts'],
    ['by its end', 'cart.ts']
  ])('%s', (_, printed) => {
    expect(resolve(printed, {files})).toBe('src/cart.ts')
  })

  test('percent-decoded in a URL, and elsewhere only where the path itself is none', () => {
    expect(resolve(`file://${workspace}/docs/my%20notes.md`, {files})).toBe('docs/my notes.md')
    expect(resolve('docs/my%20notes.md', {files})).toBe('docs/my notes.md')
    expect(resolve('docs/my%20notes.md', {files: [...files, 'docs/my%20notes.md']})).toBe('docs/my%20notes.md')
    expect(resolve('docs/100%.md', {files: ['docs/100%.md']})).toBe('docs/100%.md')
  })

  test('composed or not', () => {
    expect(resolve('app/[id]/é.ts'.normalize('NFD'), {files})).toBe('app/[id]/é.ts')
  })

  test('a file of the root, on another machine', () => {
    expect(resolve('/app/README.md', {files})).toBe('README.md')
  })
})

describe('nothing', () => {
  test.each([
    ['outside', '/etc/passwd', ['passwd/x', 'etc/x']],
    ['a name alone is not enough on another machine', '/tmp/run/main.go', ['cmd/main.go']],
    ['climbing out', '../../etc/cart.ts', ['etc/cart.ts', 'cart.ts']],
    ['climbing out in the middle', 'src/../../cart.ts', ['cart.ts']],
    ['climbing out of the workspace', `${workspace}/../cart.ts`, ['cart.ts']],
    ['packages', `${workspace}/node_modules/x/index.js`, ['index.js', 'node_modules/x/index.js']],
    ['the system', '/usr/lib/python3/unittest/case.py', ['unittest/case.py']],
    ['what was built beside its source', `${workspace}/dist/src/cart.js`, ['src/cart.js']],
    ['the same on another machine', '/app/dist/cart.js', ['cart.js']],
    ['two files of a name', 'cart.ts', ['a/cart.ts', 'b/cart.ts']],
    ['two files that end alike', '/app/src/cart.ts', ['a/src/cart.ts', 'b/src/cart.ts']],
    ['other case', 'SRC/Cart.ts', ['src/cart.ts']],
    ['a folder', 'src', ['src/cart.ts']],
    ['control characters', 'src/ca\nrt.ts', ['src/ca\nrt.ts']],
    ['standard input', '<stdin>', ['<stdin>/x']],
    ['a dash', '-', ['-/x']],
    ['empty', ' ', ['x']],
    ['a dependency of Dart', 'package:http/http.dart', ['lib/http.dart']]
  ])('%s', (_, printed, files) => {
    expect(resolve(printed, {files})).toBeUndefined()
  })
})

describe('a relative path starts', () => {
  const files = ['src/a.ts', 'packages/web/src/a.ts', 'packages/web/src/b.ts', 'packages/api/src/b.ts', 'only/c.ts']

  test('in the folder that the user names', () => {
    expect(resolve('src/a.ts', {files, pathPrefix: './packages/web/'})).toBe('packages/web/src/a.ts')
  })
  test('in the root', () => {
    expect(resolve('src/a.ts', {files, reportFile: 'packages/web/report.xml'})).toBe('src/a.ts')
  })
  test('in a folder above the report', () => {
    expect(resolve('src/b.ts', {files, reportFile: 'packages/api/build/reports/report.xml'})).toBe(
      'packages/api/src/b.ts'
    )
    expect(resolve('src/b.ts', {files, reportFile: `${workspace}/packages/api/report.xml`})).toBe(
      'packages/api/src/b.ts'
    )
    expect(resolve('../api/src/b.ts', {files, reportFile: 'packages/web/report.xml'})).toBe('packages/api/src/b.ts')
  })
  test('anywhere, when there is one such file only', () => {
    expect(resolve('c.ts', {files})).toBe('only/c.ts')
    expect(resolve('src/b.ts', {files})).toBeUndefined()
  })
  test('never on the side of a report from elsewhere', () => {
    expect(resolve('src/b.ts', {files, reportFile: '/tmp/packages/api/report.xml'})).toBeUndefined()
  })
})

describe('of several files', () => {
  test('a Go package tells which, by go.mod', () => {
    const files = ['cart_test.go', 'cart/cart_test.go', 'internal/cart/cart_test.go', 'go.mod']
    expect(resolve('cart_test.go', {files, scope: 'example.com/shop/cart'})).toBe('cart/cart_test.go')
    expect(resolve('cart_test.go', {files, scope: 'example.com/shop/internal/cart'})).toBe('internal/cart/cart_test.go')
    expect(resolve('cart_test.go', {files, scope: 'example.com/shop'})).toBe('cart_test.go')
    expect(resolve('cart_test.go', {files})).toBeUndefined()
    expect(resolve('./cart_test.go', {files, scope: 'example.com/shop/cart'})).toBe('cart_test.go')
    expect(resolve('x_test.go', {files: ['a/x_test.go', 'b/x_test.go'], scope: 'example.com/shop/c'})).toBeUndefined()
    const modules = ['cart/cart_test.go', 'services/shop/cart/cart_test.go', 'go.mod', 'services/shop/go.mod']
    expect(resolve('cart_test.go', {files: modules, scope: 'example.com/services/shop/cart'})).toBe(
      'services/shop/cart/cart_test.go'
    )
  })
  test('a namespace tells which', () => {
    const files = ['Shop.Tests/CartTests.cs', 'Admin.Tests/CartTests.cs']
    expect(resolve('/build/CartTests.cs', {files, scope: 'Acme.Shop.Tests.CartTests'})).toBeUndefined()
    expect(resolve('CartTests.cs', {files, scope: 'Acme.Shop.Tests.CartTests'})).toBe('Shop.Tests/CartTests.cs')
  })
  test('the module of the report is the likelier', () => {
    const files = ['a/src/test/java/com/acme/CartTest.java', 'b/src/test/java/com/acme/CartTest.java']
    expect(resolve('com/acme/CartTest.java', {files, reportFile: 'b/target/surefire-reports/TEST-x.xml'})).toBe(
      files[1]
    )
    expect(resolve('com/acme/CartTest.java', {files, reportFile: 'reports/TEST-x.xml'})).toBeUndefined()
  })
})

test('without a list of files, paths stay as printed', () => {
  const where: Where = {repository: undefined, workspace, reportFile: 'r.xml'}
  const resolved = [`${workspace}/src/a.ts`, '/other/src/a.ts', 'C:\\x\\a.cs', './a.c', '../a.c', 'a/../b.c'].map(
    printed => resolvePath(printed, where, {scopes: [], files: () => []})
  )
  expect(resolved).toEqual(['src/a.ts', '/other/src/a.ts', 'C:/x/a.cs', 'a.c', '../a.c', 'a/../b.c'])
})

test('a place is taken off the end of a path', () => {
  expect(splitPlace('test/x.exs:12')).toEqual({path: 'test/x.exs', line: 12})
  expect(splitPlace('C:/x.cs:12:5')).toEqual({path: 'C:/x.cs', line: 12, column: 5})
  expect(splitPlace('x.phpt(78)')).toEqual({path: 'x.phpt', line: 78})
  expect(splitPlace('x.ts(2, 3)')).toEqual({path: 'x.ts', line: 2, column: 3})
  expect(splitPlace('app/(shop)/page.ts')).toEqual({path: 'app/(shop)/page.ts'})
  expect(splitPlace(':12')).toEqual({path: ':12'})
})

/** Names that collide often. */
const segment = fc.constantFrom('a', 'b', 'src', 'test', 'x.ts', 'x.py', 'index.ts', 'go.mod')
const path = fc.array(segment, {minLength: 1, maxLength: 5}).map(segments => segments.join('/'))
const start = fc.constantFrom(
  '',
  './',
  '../',
  '/',
  '/app/',
  `${workspace}/`,
  'file:///',
  'C:\\',
  '/github/workspace/',
  'webpack:///'
)

describe('always', () => {
  test('a file of the repository or nothing', () => {
    fc.assert(
      fc.property(
        fc.array(path),
        start,
        fc.oneof(path, fc.string(), fc.string({unit: 'binary'})),
        (files, before, end) => {
          const found = resolve(before + end, {files, reportFile: files[0] ?? 'r.xml', scope: end})
          if (found !== undefined) expect(files).toContain(found)
        }
      )
    )
  })

  test('never a choice between two that fit equally', () => {
    fc.assert(
      fc.property(path, fc.uniqueArray(segment, {minLength: 2, maxLength: 4}), start, (end, roots, before) => {
        const files = roots.map(root => `${root}/${end}`)
        const printed = `${before}${end}`
        const found = resolve(printed, {files})
        // Only the whole path can make one of them the better.
        if (found !== undefined) expect(withoutDots(plainPath(printed))).toContain(found)
      })
    )
  })

  test('a tracked path is itself, from any checkout', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, {minLength: 1}), files => {
        for (const file of files) {
          expect(resolve(file, {files})).toBe(file)
          expect(resolve(`${workspace}/${file}`, {files})).toBe(file)
          expect(resolve(`/__w/other/other/${file}`, {files})).toBe(file)
        }
      })
    )
  })

  test('the longest end is the one that a search through all files finds', () => {
    fc.assert(
      fc.property(fc.array(path), path, (files, printed) => {
        const repository = repositoryOf(files)
        const segments = printed.split('/')
        const shared = (file: string): number => {
          const own = file.split('/')
          let count = 0
          while (count < Math.min(own.length, segments.length) && own.at(-count - 1) === segments.at(-count - 1))
            count++
          return count
        }
        const depth = Math.max(0, ...files.map(shared))
        const paths = [...new Set(files)].filter(file => depth > 0 && shared(file) === depth)
        const found = longestMatch(repository, printed)
        expect({depth: found.depth, paths: [...found.paths].sort()}).toEqual({depth, paths: paths.sort()})
        expect([...filesEndingIn(repository, printed)].sort()).toEqual(depth === segments.length ? paths : [])
      })
    )
  })
})

test('looking a path up takes a step for each of its segments, whatever the number of files', () => {
  const steps = [100, 10_000].map(count => {
    const files = Array.from({length: count}, (_, index) => `packages/p${index}/src/index.ts`)
    const repository = repositoryOf(files)
    let looked = 0
    class Counted extends Map<string, Branch> {
      override get(name: string): Branch | undefined {
        looked++
        return super.get(name)
      }
    }
    const counted: Repository = {files: repository.files, byName: new Counted(repository.byName)}
    for (const file of files.slice(0, 100)) expect(longestMatch(counted, `/elsewhere/${file}`).paths).toEqual([file])
    return looked
  })
  expect(steps[0]).toBe(steps[1])
})

test('files with control characters and paths that are not relative are left out', () => {
  expect([
    ...repositoryOf(['a.ts', '/b.ts', '../c.ts', 'd/../e.ts', 'f//g.ts', 'h\n.ts', 'C:/i.ts', '', 'j/']).files
  ]).toEqual(['a.ts'])
})
