import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {declared} from '../../../src/inputs/declared.ts'
import {verdictFolder} from './github.ts'

/** A block of YAML on a page. */
export interface Block {
  readonly page: string
  readonly line: number
  readonly content: string
  /** The workflow around it, for GitHub's parser: what is only a part is completed. */
  readonly workflow: string
  /** Whether it is a workflow as it stands. */
  readonly whole: boolean
  /** The `name:` of a whole workflow, with a number where an earlier one of the page has it. */
  readonly name: string
  /** The path that a comment in its first line gives it: `# .github/workflows/ci.yml`. */
  readonly path: string
}

/** The pages whose YAML people paste. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(join(verdictFolder, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.md'))
    .sort()
    .map(file => `docs/${file}`)
]

/** What a diff turns its first text into. */
const applied = (diff: string): string =>
  diff
    .split('\n')
    .filter(line => !line.startsWith('-'))
    .map(line => line.slice(1))
    .join('\n')

/**
 * Every block of YAML of a page; of a diff what it leads to. Throws for one that is no workflow nor any part of one that is
 * known here.
 */
export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(verdictFolder, page), 'utf8')
  const found = text.matchAll(/^([ \t]*)```(ya?ml|diff)[^\n]*\n([\s\S]*?)^[ \t]*```[ \t]*$/gm)
  const names = new Map<string, number>()
  return [...found].map((match): Block => {
    const [, indent = '', language = '', body = ''] = match
    const line = text.slice(0, match.index).split('\n').length + 1
    const plain = body
      .split('\n')
      .map(each => (each.startsWith(indent) ? each.slice(indent.length) : each))
      .join('\n')
    const content = language === 'diff' ? applied(plain) : plain
    const {name, ...rest} = completed(content, `${page}:${line}`)
    const times = (names.get(name) ?? 0) + 1
    names.set(name, times)
    const path = /^# (\.github\/workflows\/\S+\.yml)/.exec(content)?.[1] ?? ''
    return {page, line, content, path, name: times === 1 ? name : `${name} ${times}`, ...rest}
  })
}

const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map(line => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n')

const inJob = (job: string): string => `on: push\njobs:\n  job:\n${indented(job, 4)}`
const inSteps = (list: string): string => inJob(`runs-on: ubuntu-latest\nsteps:\n${indented(list, 2)}`)

type Completed = Pick<Block, 'workflow' | 'whole' | 'name'>

function completed(content: string, where: string): Completed {
  const part = (workflow: string): Completed => ({workflow, whole: false, name: ''})
  const keys = [...content.matchAll(/^([\w-]+):/gm)].map(([, key]) => key!)
  const within = [...content.matchAll(/^ +([\w-]+):/gm)].map(([, key]) => key!)
  const isJobKey = (key: string): boolean => key === 'runs-on' || key === 'uses'
  if (/^- /m.test(content)) return part(inSteps(content))
  if (keys.includes('on') && keys.includes('jobs'))
    return {workflow: content, whole: true, name: /^name: (.+)$/m.exec(content)?.[1] ?? ''}
  if (keys.includes('jobs')) return part(`on: push\n${content}`)
  if (keys.every(key => ['on', 'permissions', 'concurrency', 'env', 'defaults', 'name'].includes(key))) {
    const job = "\njobs:\n  job: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}\n"
    return part(`${keys.includes('on') ? '' : 'on: push\n'}${content}${job}`)
  }
  if (keys.every(key => key in declared)) {
    const reports = keys.includes('reports') ? '' : "    reports: '*.xml'\n"
    return part(inSteps(`- uses: verdict-ci/verdict@v1\n  with:\n${reports}${indented(content, 4)}`))
  }
  if (keys.includes('steps') && !keys.includes('runs-on')) return part(inJob(`runs-on: ubuntu-latest\n${content}`))
  if (keys.some(isJobKey)) return part(inJob(content))
  if (within.some(isJobKey)) return part(`on: push\njobs:\n${indented(content, 2)}`)
  throw new Error(`${where}: this YAML is neither a workflow nor jobs, steps, inputs or permissions of one`)
}
