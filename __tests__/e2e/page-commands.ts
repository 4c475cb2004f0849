import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..', '..')

/** The page whose commands newcomer.test.ts runs in their order, in a clone; those of the other pages stand alone. */
export const walkedPage = 'docs/adding-a-format.md'

/** A block of code: its language, its text, and the line of its first line. */
export interface CodeBlock {
  readonly language: string
  readonly body: string
  readonly line: number
}

const fences = /^([ \t]*)```([\w-]*)[^\n]*\n([\s\S]*?)^[ \t]*```[ \t]*$/gm
const shells = new Set(['sh', 'bash', 'zsh', 'shell', 'console', 'shell-session'])
const read = (page: string): string => readFileSync(join(root, page), 'utf8')

/** Every Markdown page that people read, by its path; files that are not committed yet count, too. */
export const pages: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  {cwd: root, encoding: 'utf8'}
)
  .split('\n')
  .filter(path => path !== '' && !/(^|\/)(fixtures|dist)\/|^examples\/.+\/reports\//.test(path))
  .filter(path => existsSync(join(root, path)))

/** The blocks of code of a page, in their order. */
export function codeBlocksOf(page: string): readonly CodeBlock[] {
  const text = read(page)
  return [...text.matchAll(fences)].map(({1: indent = '', 2: language = '', 3: body = '', index}) => ({
    language,
    body: body.replace(new RegExp(`^${indent}`, 'gm'), ''),
    line: text.slice(0, index).split('\n').length + 1
  }))
}

export const isShell = ({language}: CodeBlock): boolean => shells.has(language)

/** The commands of a block, each on one line, without its prompt and its comment. */
export const linesOf = ({body}: CodeBlock): readonly string[] =>
  body
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map(line =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#.*$/, '')
        .trim()
    )
    .filter(line => line !== '' && !line.startsWith('#'))

/** Code within a sentence that somebody in a clone would type. */
const typed = /^(?:(?:[A-Z_]+=\S+ )*(?:npm|node dist\/\S+) \S|(?:git|gh|curl|bash|docker) \S|\.ci\/run\b)/

/** What generate.mjs writes from elsewhere: the commands of other tools, which write reports. */
const generated = /<!-- generated:([\w-]+) -->[\s\S]*?<!-- \/generated:\1 -->/g

const inSentences = (page: string): readonly string[] =>
  [
    ...read(page)
      .replace(fences, '')
      .replace(generated, '')
      .matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)
  ]
    .map(([, code]) => code!)
    .filter(code => typed.test(code))

/** Every command of every page but those in blocks of the walked one, with the pages that have it. */
export const commands: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>()
  for (const page of pages) {
    const blocks = page === walkedPage ? [] : codeBlocksOf(page).filter(isShell)
    for (const command of [...blocks.flatMap(linesOf), ...inSentences(page)])
      found.set(command, (found.get(command) ?? new Set()).add(page))
  }
  return new Map([...found].map(([command, on]) => [command, [...on]]))
})()
