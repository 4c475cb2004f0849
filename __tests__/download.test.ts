import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, normalize, resolve} from 'node:path/posix'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'

const root = resolve(import.meta.dirname, '..')

/** What every job that uses the action may fetch at the most, in bytes. */
const mostBytes = 3 * 1024 * 1024

const block = 512

/** The files of a tar archive, by their path. Names longer than 100 bytes are in none of ours. */
function unpack(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; at + block <= archive.length && archive[at] !== 0;) {
    const field = (from: number, to: number): string =>
      archive.toString('utf8', at + from, at + to).replace(/\0.*$/s, '')
    const size = Number.parseInt(field(124, 136), 8)
    const path = [field(345, 500), field(0, 100)].filter(part => part !== '').join('/')
    // 0 is a file; folders and git's own record of the commit have none.
    if (field(156, 157) === '0') files.set(path, archive.subarray(at + block, at + block + size))
    at += block + Math.ceil(size / block) * block
  }
  return files
}

/** The same from a working tree without its repository: what .gitignore and .gitattributes leave of it. */
function collect(): Map<string, Buffer> {
  const lines = (file: string): string[] => readFileSync(join(root, file), 'utf8').split('\n')
  const left = new Set([
    '.git',
    ...lines('.gitignore').map(line => line.replace(/\/$/, '')),
    ...lines('.gitattributes').flatMap(line => /^\/(\S+) export-ignore$/.exec(line)?.[1] ?? [])
  ])
  const files = new Map<string, Buffer>()
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), {withFileTypes: true})) {
      const path = join(folder, entry.name)
      if (left.has(path) || left.has(entry.name) || entry.name.endsWith('.tgz')) continue
      if (entry.isDirectory()) walk(path)
      else if (entry.isFile()) files.set(path, readFileSync(join(root, path)))
    }
  }
  walk('.')
  return files
}

const tarBytes = (files: ReadonlyMap<string, Buffer>): number =>
  [...files.values()].reduce((sum, {length}) => sum + block + Math.ceil(length / block) * block, 2 * block)

/** What a runner fetches, and its size as an archive. In a tree without a repository the tree stands for it. */
function download(): {files: ReadonlyMap<string, Buffer>; bytes: number} {
  if (!existsSync(join(root, '.git'))) {
    const files = collect()
    return {files, bytes: tarBytes(files)}
  }
  // Without the environment of a hook, which may name another repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  const archive = execFileSync('git', ['-c', `safe.directory=${root}`, 'archive', 'HEAD'], {
    cwd: root,
    env,
    maxBuffer: 1 << 28
  })
  return {files: unpack(archive), bytes: archive.length}
}

describe('what a job downloads', () => {
  const {files, bytes} = download()
  const paths = [...files.keys()]
  const actions = paths.filter(path => /(^|\/)action\.yml$/.test(path))
  let unpacked = ''

  beforeAll(() => {
    unpacked = mkdtempSync(join(tmpdir(), 'verdict-download-'))
    for (const [path, content] of files) {
      mkdirSync(dirname(join(unpacked, path)), {recursive: true})
      writeFileSync(join(unpacked, path), content)
    }
  })
  afterAll(() => rmSync(unpacked, {recursive: true}))

  test('has at most 3 MB', () => {
    expect(bytes).toBeGreaterThan(500_000)
    expect(bytes).toBeLessThan(mostBytes)
  })

  test('has every action, and what each of them starts', () => {
    expect(actions.sort()).toEqual(
      ['', 'gate/', 'ghes/', 'ghes/gate/', 'ghes/start/', 'report/', 'start/'].map(folder => `${folder}action.yml`)
    )
    const started = actions.flatMap(action =>
      [
        ...files
          .get(action)!
          .toString()
          .matchAll(/^ {2}(?:main|post): (\S+)$/gm)
      ].map(([, file]) => normalize(join(dirname(action), file!)))
    )
    expect(started.length).toBeGreaterThanOrEqual(actions.length)
    expect(started.filter(file => !files.has(file))).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist/bundle/licenses.txt']))
  })

  test('has nothing that only development needs', () => {
    expect(
      paths.filter(path => /^(?:src|__tests__|bench|scripts|packages|examples|node_modules|lib)\//.test(path))
    ).toEqual([])
  })

  test('runs by itself', () => {
    const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/cli.js', '--help'], {
      cwd: unpacked,
      encoding: 'utf8'
    })
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toContain('verdict')
  })

  test('is told from the tree where there is no repository as from the repository where there is one', () => {
    const inTree = collect()
    expect(paths.filter(path => !inTree.has(path) && !path.startsWith('dist/bundle/'))).toEqual([])
    expect(tarBytes(inTree)).toBeLessThan(mostBytes)
  })
})
