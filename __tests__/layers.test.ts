import {readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from '@jest/globals'

const root = resolve(import.meta.dirname, '..', 'src')

/** Which part may import which, besides its own folder, `model/` and `errors.ts`. A new edge is a change to this table. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'errors.ts': [],
  inputs: [],
  discover: [],
  formats: [],
  normalize: [],
  baseline: [],
  gate: [],
  decide: [],
  render: [],
  publish: [],
  server: [],
  'world.ts': [],
  'log.ts': ['world.ts'],
  'context.ts': ['deployment.ts'],
  'deployment.ts': [],
  'read-reports.ts': ['discover', 'formats'],
  'locate-problems.ts': ['normalize'],
  'tracked-files.ts': ['discover', 'locate-problems.ts', 'publish', 'world.ts'],
  'matchers-of.ts': ['discover', 'formats'],
  'quote-sources.ts': ['discover'],
  'redact-reports.ts': ['normalize'],
  'show-images.ts': ['decide', 'discover', 'publish', 'render', 'target.ts', 'world.ts'],
  'target.ts': ['publish', 'world.ts'],
  'bundle-for.ts': ['publish', 'publish-to.ts', 'world.ts'],
  'publish-to.ts': ['publish', 'target.ts', 'world.ts'],
  'vercel-target.ts': ['publish', 'world.ts'],
  relay: ['publish', 'publish-to.ts', 'target.ts', 'vercel-target.ts', 'world.ts'],
  'tell.ts': ['inputs', 'publish', 'publish-to.ts', 'relay', 'render', 'world.ts', 'write-report.ts'],
  'base-of.ts': ['baseline', 'publish', 'world.ts'],
  'write-report.ts': ['bundle-for.ts', 'publish-to.ts', 'render', 'world.ts'],
  'comment-on.ts': ['publish', 'publish-to.ts', 'render', 'target.ts', 'world.ts'],
  'diff-of.ts': ['publish', 'world.ts'],
  'run.ts': [
    'base-of.ts',
    'baseline',
    'bundle-for.ts',
    'context.ts',
    'comment-on.ts',
    'decide',
    'diff-of.ts',
    'discover',
    'inputs',
    'locate-problems.ts',
    'matchers-of.ts',
    'publish',
    'publish-to.ts',
    'quote-sources.ts',
    'read-reports.ts',
    'redact-reports.ts',
    'relay',
    'render',
    'show-images.ts',
    'target.ts',
    'tell.ts',
    'tracked-files.ts',
    'world.ts',
    'write-report.ts'
  ],
  'start.ts': ['context.ts', 'inputs', 'publish', 'relay', 'target.ts', 'world.ts'],
  'vercel-checks.ts': ['gate', 'publish', 'vercel-target.ts', 'world.ts'],
  'github-checks.ts': ['gate', 'publish', 'world.ts'],
  'gate-step.ts': [
    'context.ts',
    'gate',
    'github-checks.ts',
    'inputs',
    'publish',
    'render',
    'vercel-checks.ts',
    'world.ts'
  ],
  'step.ts': ['log.ts', 'world.ts'],
  cli: [
    'discover',
    'inputs',
    'locate-problems.ts',
    'matchers-of.ts',
    'log.ts',
    'read-reports.ts',
    'render',
    'run.ts',
    'server',
    'world.ts'
  ],
  'doors.ts': ['cli', 'gate-step.ts', 'run.ts', 'start.ts', 'step.ts']
}

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })

const partOf = (file: string): string => relative(root, file).split(/[\\/]/)[0]!

const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport\()\s*'(\.[^']+)'/g)].map(match =>
    resolve(dirname(file), match[1]!)
  )

describe('the parts of src/', () => {
  test('import only what the table allows', () => {
    const edges = files(root).flatMap(file =>
      imports(file).flatMap(target => {
        const [from, to] = [partOf(file), partOf(target)]
        const free = from === to || (from !== 'model' && (to === 'model' || to === 'errors.ts'))
        return free || allowed[from]?.includes(to) === true
          ? []
          : [`${relative(root, file)} → ${relative(root, target)}`]
      })
    )
    expect(edges).toEqual([])
  })

  test('are all in the table', () => {
    const parts = [...new Set(files(root).map(partOf))]
    expect(parts.filter(part => !(part in allowed))).toEqual([])
  })

  test('hold no barrels, helpers or utilities', () => {
    const names = files(root).map(file => relative(root, file))
    expect(names.filter(name => /(^|\/)(utils?|helpers?|common)(\.ts|\/)/.test(name))).toEqual([])
    expect(names.filter(name => name.endsWith('/index.ts'))).toEqual([join('formats', 'index.ts')])
  })
})
