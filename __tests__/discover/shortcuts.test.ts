import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {glob} from 'tinyglobby'
import {isCheckout, readGitIndex} from '../../src/discover/git-index.ts'
import {findReports} from '../../src/discover/find.ts'
import {findSimply} from '../../src/discover/simple-glob.ts'
import {listTrackedFiles} from '../../src/discover/tracked.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verdict-shortcuts-'))
afterAll(() => rmSync(scratch, {recursive: true}))

const git = (cwd: string, ...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...words], {
    cwd,
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], HOME: scratch, GIT_CONFIG_NOSYSTEM: '1'},
    stdio: ['ignore', 'pipe', 'ignore']
  })

let repositories = 0
function repository(files: readonly string[], ...options: string[]): string {
  const root = join(scratch, `repository-${repositories++}`)
  mkdirSync(root)
  git(root, 'init', '-q', '-b', 'main', ...options)
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), {recursive: true})
    writeFileSync(join(root, file), file)
  }
  git(root, 'add', '-A')
  return root
}
const asGitSays = (root: string): string[] => [...new Set(git(root, 'ls-files', '-z').split('\0'))].filter(Boolean)

const files = [
  'a.ts',
  'src/cart.ts',
  'src/größe/日本.ts',
  `deep/${'x'.repeat(200)}/${'y'.repeat(200)}.ts`,
  'with space'
]

describe('the index of git', () => {
  test('is read as git lists it, whatever the lengths of the paths', () => {
    const lengths = Array.from({length: 24}, (_, length) => `n/${'p'.repeat(length + 1)}`)
    const root = repository([...files, ...lengths])
    expect(readGitIndex(root)).toEqual(asGitSays(root))
    expect(listTrackedFiles(root)).toHaveLength(files.length + lengths.length)
  })

  test('is read with SHA-256, and with the longer flags of version 3', () => {
    const sha256 = repository(files, '--object-format=sha256')
    expect(readGitIndex(sha256)).toEqual(asGitSays(sha256))
    const planned = repository(files)
    writeFileSync(join(planned, 'b.ts'), '')
    git(planned, 'add', '-N', 'b.ts')
    expect(readFileSync(join(planned, '.git', 'index')).readUInt32BE(4)).toBe(3)
    expect(readGitIndex(planned)).toEqual(asGitSays(planned))
  })

  test('names a file in conflict once', () => {
    const root = repository(['a.ts', 'b.ts'])
    git(root, 'commit', '-q', '-m', 'one')
    git(root, 'checkout', '-q', '-b', 'other')
    writeFileSync(join(root, 'a.ts'), 'theirs')
    git(root, 'commit', '-q', '-a', '-m', 'two')
    git(root, 'checkout', '-q', 'main')
    writeFileSync(join(root, 'a.ts'), 'ours')
    git(root, 'commit', '-q', '-a', '-m', 'three')
    expect(() => git(root, 'merge', 'other')).toThrow()
    expect(git(root, 'ls-files').match(/a\.ts/g)).toHaveLength(3)
    expect(readGitIndex(root)).toEqual(['a.ts', 'b.ts'])
  })

  test.each([
    ['compresses its paths', ['update-index', '--index-version', '4']],
    ['is split over two files', ['update-index', '--split-index']]
  ])('is left to git where it %s', (_, words) => {
    const root = repository(files)
    git(root, ...words)
    expect(readGitIndex(root)).toBeUndefined()
    expect(listTrackedFiles(root)).toEqual(asGitSays(root))
  })

  test('is left to git where it is damaged anywhere', () => {
    const root = repository(files)
    const index = join(root, '.git', 'index')
    const whole = readFileSync(index)
    for (let length = 0; length < whole.length; length += 7) {
      writeFileSync(index, whole.subarray(0, length))
      expect(readGitIndex(root)).toBeUndefined()
    }
    fc.assert(
      fc.property(fc.nat(whole.length - 21), fc.integer({min: 1, max: 255}), (at, change) => {
        const damaged = Buffer.from(whole)
        damaged[at]! ^= change
        writeFileSync(index, damaged)
        const read = readGitIndex(root)
        expect(read === undefined || read.length <= files.length).toBe(true)
      }),
      {numRuns: 300}
    )
  })

  test('is asked for without the programs that a checkout may name', () => {
    const root = repository(['a.ts', 'b.ts'])
    git(root, 'update-index', '--index-version', '4')
    git(root, 'config', 'core.fsmonitor', `touch ${join(root, 'ran')};`)
    git(root, 'config', 'core.hooksPath', root)
    expect(readGitIndex(root)).toBeUndefined()
    expect(listTrackedFiles(root)).toEqual(['a.ts', 'b.ts'])
    expect(existsSync(join(root, 'ran'))).toBe(false)
    // So would have been told, had it been asked in another way.
    git(root, 'status')
    expect(existsSync(join(root, 'ran'))).toBe(true)
  })

  test('is not looked for outside of a checkout', () => {
    const plain = join(scratch, 'plain')
    mkdirSync(join(plain, 'src'), {recursive: true})
    writeFileSync(join(plain, 'src', 'a.ts'), '')
    expect(isCheckout(plain)).toBe(false)
    expect(listTrackedFiles(plain)).toEqual(['src/a.ts'])
    const root = repository(['packages/shop/src/a.ts', 'b.ts'])
    expect(isCheckout(join(root, 'packages'))).toBe(true)
    expect(listTrackedFiles(join(root, 'packages'))).toEqual(['shop/src/a.ts'])
  })
})

describe('a simple glob', () => {
  const folder = join(scratch, 'globs')
  mkdirSync(join(folder, 'test results', 'TEST-c.xml'), {recursive: true})
  for (const name of ['TEST-a.xml', 'TEST-b.xml', 'ab', 'a-b', '.hidden.xml', 'we[ird].xml', 'größe.xml', 'a.xml.bak'])
    for (const at of [folder, join(folder, 'test results')]) writeFileSync(join(at, name), '')
  symlinkSync('TEST-a.xml', join(folder, 'link.xml'))
  symlinkSync('test results', join(folder, 'linked.xml'))

  const byLibrary = async (pattern: string): Promise<string[]> =>
    (
      await glob([pattern], {
        cwd: folder,
        followSymbolicLinks: false,
        expandDirectories: false,
        onlyFiles: true,
        dot: /(^|\/)\./.test(pattern)
      })
    ).sort()

  test('finds what the library finds', async () => {
    const plain = fc.constantFrom('*', 'a', 'b', 'TEST-', '.xml', '-', 'ö', 'x', 'l')
    const part = fc.oneof(
      {weight: 9, arbitrary: plain},
      {weight: 1, arbitrary: fc.constantFrom('?', '[a]', '{a,b}', '.')}
    )
    const parts = fc.array(part, {maxLength: 2})
    const names = fc.tuple(parts, parts).map(([before, after]) => [...before, '*', ...after].join(''))
    const within = fc.constantFrom('', 'test results/', 'linked.xml/', 'nowhere/', './', '*/')
    let simple = 0
    await fc.assert(
      fc.asyncProperty(within, names, async (start, name) => {
        const found = findSimply(start + name, folder)
        if (found === undefined) return
        simple++
        expect(found.sort()).toEqual(await byLibrary(start + name))
      }),
      {numRuns: 500}
    )
    expect(simple).toBeGreaterThan(50)
  })

  test.each(['*.xml', 'test results/TEST-*.xml', '*'])('%s needs no library', async pattern => {
    expect(findSimply(pattern, folder)?.sort()).toEqual(await byLibrary(pattern))
  })

  test.each(['**/*.xml', '*/a.xml', 'a.xml', '[ab]*', '*.{xml,json}', '../*.xml', '.github/*', 'nowhere/*.xml'])(
    '%s needs the library',
    pattern => {
      expect(findSimply(pattern, folder)).toBeUndefined()
    }
  )
})

describe('a glob of the input reports', () => {
  const outside = join(scratch, 'outside')
  const work = join(scratch, 'work')
  mkdirSync(outside, {recursive: true})
  mkdirSync(join(work, 'reports'), {recursive: true})
  writeFileSync(join(outside, 'secret.xml'), '')
  writeFileSync(join(work, 'reports', 'junit.xml'), '')
  symlinkSync(join(outside, 'secret.xml'), join(work, 'reports', 'link.xml'))
  symlinkSync(outside, join(work, 'reports', 'linked'))
  symlinkSync('loop', join(work, 'loop'))
  const found = async (glob: string): Promise<readonly string[]> =>
    (await findReports([{glob, excludes: false}], work)).files.map(({path}) => path)

  test.each(['**', '**/*.xml', 'reports/*', 'reports/*.xml', 'reports/**/*.xml', '*/*.xml', '{reports,x}/**'])(
    '%s follows no symbolic link, neither to a file nor into a folder',
    async glob => {
      expect(await found(glob)).toEqual(['reports/junit.xml'])
    }
  )

  test.each(['reports*/', 'reports*//', '*///', '//', '/', 'x(a\\\\\\', 'x(a\\\\\\/b'])(
    '%s names no file',
    async glob => {
      expect(await found(glob)).toEqual([])
      const both = [glob, 'reports/junit.xml'].map((each, at) => ({glob: each, excludes: at === 0}))
      expect((await findReports(both, work)).files).toHaveLength(1)
    }
  )

  test('that names a link without a wildcard reads what it leads to', async () => {
    expect(await found('reports/link.xml')).toEqual(['reports/link.xml'])
  })

  test.each([
    `${'x'.repeat(300)}.xml`,
    `{a,${'x'.repeat(5000)}}`,
    'reports/junit.xml/a.xml',
    'loop',
    'loop/a.xml',
    'a\0b',
    'a\0/**/*.xml',
    '*/\0'
  ])('that no file can have finds none: %j', async glob => {
    expect(await found(glob)).toEqual([])
  })
})
