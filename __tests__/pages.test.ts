import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {builtInMatchers} from '../src/formats/matchers/built-in.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Every page that people read; files that are not committed yet count, too. */
const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8'
})
  .split('\n')
  .filter(path => path !== '' && !/(^|\/)(fixtures|dist)\/|^examples\/.+\/reports\//.test(path))
  .filter(path => existsSync(join(root, path)))

const fences = /^( *)(```+)([^\n]*)\n([\s\S]*?)^\1\2`* *$/gm

/** The page without its code. */
const prose = (text: string): string => text.replace(fences, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '``')

/** What a heading is linked by: GitHub keeps letters, digits, `-` and `_`, and numbers repetitions. */
function anchorsOf(path: string): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of read(path)
    .replace(fences, '')
    .matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const words = heading.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-')
    let anchor = slug
    for (let time = 1; anchors.has(anchor); time++) anchor = `${slug}-${time}`
    anchors.add(anchor)
  }
  return anchors
}

/** Where a page leads to: links, their definitions, and pictures in HTML. */
const targetsOf = (text: string): readonly string[] =>
  [
    ...prose(text).matchAll(/\]\(\s*<?([^()\s<>]+(?:\([^()\s]*\))?)>?(?:\s+"[^"]*")?\s*\)/g),
    ...prose(text).matchAll(/^\[[^\]]+\]: +<?(\S+?)>?(?: |$)/gm),
    ...prose(text).matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)
  ].map(([, target]) => target!)

const isElsewhere = (target: string): boolean => /^[a-z][a-z+.-]*:/i.test(target)

/** What is wrong with the links of a page. */
function deadLinksOf(page: string): readonly string[] {
  return targetsOf(read(page))
    .filter(target => !isElsewhere(target))
    .flatMap(target => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : relative(root, resolve(root, dirname(page), decodeURIComponent(path)))
      if (file.startsWith('..') || !existsSync(join(root, file))) return [`${target}: no such file`]
      if (anchor === undefined || !file.endsWith('.md')) return []
      return anchorsOf(file).has(anchor) ? [] : [`${target}: no such heading`]
    })
}

describe('links', () => {
  test('are looked at', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/README.md']))
    expect(targetsOf('[a](b.md#c) `[x](y)` [d]\n\n[d]: e.md\n<img src="f.png">')).toEqual(['b.md#c', 'e.md', 'f.png'])
  })

  test.each(pages)('of %s are alive', page => {
    expect(deadLinksOf(page)).toEqual([])
  })

  test('lead from docs/README.md to every page of docs/', () => {
    const listed = (page: string): string[] =>
      targetsOf(read(page)).map(target => relative(root, resolve(root, dirname(page), target.split('#')[0]!)))
    const found = new Set([...listed('docs/README.md'), ...listed('docs/migration/README.md'), 'docs/README.md'])
    const lost = pages.filter(
      page => page.startsWith('docs/') && !page.startsWith('docs/decisions/') && !found.has(page)
    )
    expect(lost).toEqual([])
  })
})

test('every picture of docs/ is shown on a page, and small', () => {
  const shown = new Set(
    pages.flatMap(page => targetsOf(read(page)).map(target => resolve(root, dirname(page), target)))
  )
  for (const name of readdirSync(join(root, 'docs/images'))) {
    const path = join(root, 'docs/images', name)
    expect([name, shown.has(path), statSync(path).size < 100_000]).toEqual([name, true, true])
  }
})

describe('commands', () => {
  const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>}
  const usage = read('src/cli/usage.ts')
  /** Lines for a terminal, and code in the text that begins like one. */
  const commandsOf = (page: string): readonly string[] => [
    ...[...read(page).matchAll(fences)]
      .filter(([, , , language = '']) => /^(sh|bash|console)\b/.test(language))
      .flatMap(([, , , , body = '']) => body.split('\n')),
    ...[...read(page).matchAll(/`((?:npm|node) [^`\n]+)`/g)].map(([, code]) => code!)
  ]

  test.each(pages.filter(page => !page.startsWith('packages/')))('of %s are there', page => {
    const wrong = commandsOf(page).flatMap(line => {
      const [, script] = /\bnpm(?: -s| --silent)? run(?: -s| --silent)? ([\w:-]+)/.exec(line) ?? []
      const [, command] = /\b(?:dist\/cli\.js|verdict) (\w+)/.exec(line) ?? []
      const [, short] = /\bnpm (start|test)\b/.exec(line) ?? []
      return [
        ...[script, short].filter(name => name !== undefined && !(name in scripts)),
        ...(command === undefined || usage.includes(`  verdict ${command} `) ? [] : [line])
      ]
    })
    expect(wrong).toEqual([])
  })
})

test('docs/problem-matchers.md lists the built-in matchers', () => {
  const rows = [...builtInMatchers].map(([name, {reads}]) => `| \`${name}\` | ${reads} |`)
  expect(read('docs/problem-matchers.md')).toContain(rows.join('\n'))
})
