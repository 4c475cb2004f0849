import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {NoOperationTraceWriter} from '@actions/workflow-parser'
import {parseAction} from '@actions/workflow-parser/actions/index'
import type {TemplateToken} from '@actions/workflow-parser/templates/tokens/template-token'
import {entriesOf, itemsOf, literal, under} from './e2e/runner/expressions.ts'
import {readWorkflow, type Workflow} from './e2e/runner/workflow.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const names = readdirSync(join(root, '.github/workflows')).filter(name => name.endsWith('.yml'))
const workflows = new Map<string, Workflow>()
beforeAll(async () => {
  for (const name of names) {
    const path = `.github/workflows/${name}`
    workflows.set(name, await readWorkflow(read(path), {path, repository: 'verdict-ci/verdict'}))
  }
})

const jobsOf = (name: string): readonly (readonly [string, TemplateToken])[] => [...workflows.get(name)!.jobs]
const stepsOf = (job: TemplateToken): readonly TemplateToken[] => itemsOf(under(job, 'steps'))

/** The script of a step; undefined where an expression is in it. */
const scriptOf = (step: TemplateToken): string | undefined => literal(under(step, 'run'))

describe.each(names)('the workflow %s', name => {
  test('grants nothing to all jobs, and to each what a comment gives a reason for', () => {
    expect(under(workflows.get(name)!.root, 'permissions')).toBeDefined()
    expect(entriesOf(under(workflows.get(name)!.root, 'permissions'))).toEqual([])
    for (const [id, job] of jobsOf(name)) {
      expect([id, entriesOf(under(job, 'permissions')).length]).not.toEqual([id, 0])
      for (const [scope, level] of entriesOf(under(job, 'permissions')))
        expect(read(`.github/workflows/${name}`)).toMatch(new RegExp(`^ +${scope}: ${literal(level)!} # \\w`, 'm'))
    }
  })

  test('ends each job in time, and runs each once for a change', () => {
    for (const [id, job] of jobsOf(name)) {
      const minutes = Number(literal(under(job, 'timeout-minutes')))
      expect([id, minutes > 0 && minutes <= 30]).toEqual([id, true])
    }
    const isCalled = under(under(workflows.get(name)!.root, 'on'), 'workflow_call') !== undefined
    expect(under(workflows.get(name)!.root, 'concurrency') === undefined).toBe(isCalled)
  })

  test('keeps no credentials on disk after a checkout', () => {
    for (const step of jobsOf(name).flatMap(([, job]) => stepsOf(job)))
      if (literal(under(step, 'uses'))?.startsWith('actions/checkout@') === true)
        expect(literal(under(under(step, 'with'), 'persist-credentials'))).toBe('false')
  })

  test('puts no expression into a script, where its value would be code', () => {
    for (const step of jobsOf(name).flatMap(([, job]) => stepsOf(job)))
      if (under(step, 'run') !== undefined) expect(scriptOf(step)).toMatch(/\S/)
  })

  test('starts for nothing that gives a stranger’s code a token that writes', () => {
    const on = entriesOf(under(workflows.get(name)!.root, 'on')).map(([event]) => event)
    expect(on).not.toContain('pull_request_target')
    expect(on).not.toContain('workflow_run')
  })
})

test('every action of others is named by one commit, everywhere', () => {
  const pages = readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter(path => /^(README|CONTRIBUTING)\.md$|^docs\/.*\.md$|^\.github\/.*\.yml$|^scripts\/.*\.mjs$/.test(path))
    .map(path => read(path))
  const pins = new Map<string, Set<string>>()
  // What is of the same repository, as the parts of CodeQL's action, is of the same commit.
  for (const page of pages)
    for (const [, repository, pin] of page.matchAll(/\b([\w.-]+\/[\w.-]+)(?:\/[\w.-]+)*@([0-9a-f]{40} # v[\d.]+)/g))
      pins.set(repository!, (pins.get(repository!) ?? new Set()).add(pin!))
  expect(pins.size).toBeGreaterThan(7)
  for (const [repository, found] of pins) expect([repository, [...found]]).toEqual([repository, [expect.any(String)]])
})

test('updates of dependencies wait, but for those that the lock file holds back', () => {
  const content = read('.github/dependabot.yml')
  const ecosystems = [...content.matchAll(/package-ecosystem: (\S+)/g)].map(([, name]) => name)
  expect(ecosystems).toEqual(['npm', 'github-actions'])
  expect(content.match(/cooldown:\n +default-days: 7\n/g)).toHaveLength(ecosystems.length)
  const {overrides} = JSON.parse(read('package.json')) as {overrides: Record<string, string>}
  for (const name of Object.keys(overrides)) expect(content).toContain(`dependency-name: ${name}\n`)
})

describe.each([
  'action.yml',
  'report/action.yml',
  'start/action.yml',
  'gate/action.yml',
  'ghes/action.yml',
  'ghes/start/action.yml',
  'ghes/gate/action.yml'
])('%s', path => {
  // prettier-ignore
  const parsed = parseAction({name: path, content: read(path)}, new NoOperationTraceWriter())
  const text = (key: string): string => literal(under(parsed.value, key)) ?? ''

  test('is valid by GitHub’s own schema', () => {
    expect(parsed.context.errors.getErrors().map(({message}) => message)).toEqual([])
  })

  // https://docs.github.com/actions/how-tos/create-and-publish-actions/publish-in-github-marketplace
  test('says what the Marketplace shows: a name, a description of one line, an icon in a colour', () => {
    expect(text('name')).toMatch(/^[\w -]{3,60}$/)
    expect(text('description')).toMatch(/^\S.{20,123}\S$/)
    expect(literal(under(under(parsed.value, 'branding'), 'icon'))).toBe('check-circle')
    expect(literal(under(under(parsed.value, 'branding'), 'color'))).toBe('green')
  })

  test('names files that are there, on a runtime that its runners have', () => {
    const runs = new Map(entriesOf(under(parsed.value, 'runs')).map(([key, value]) => [key, literal(value)!]))
    expect(runs.get('using')).toBe(path.startsWith('ghes/') ? 'node20' : 'node24')
    // The step's condition does not hold for `pre`, and a failure there skips the whole job.
    expect([...runs.keys()].filter(key => !['using', 'main', 'post'].includes(key))).toEqual([])
    for (const key of ['main', 'post'])
      if (runs.has(key)) expect(existsSync(join(root, path, '..', runs.get(key)!))).toBe(true)
  })

  test('describes every input and output, and takes no secret but the token', () => {
    for (const part of ['inputs', 'outputs'])
      for (const [name, about] of entriesOf(under(parsed.value, part)))
        expect([name, literal(under(about, 'description'))]).toEqual([name, expect.stringMatching(/\w.*[.)`]$/s)])
  })
})

test('no two actions of this repository have the same name, but for those of Enterprise Server', () => {
  const name = (path: string): string => /^name: (.*)$/m.exec(read(path))![1]!
  expect(new Set(['action.yml', 'start/action.yml', 'gate/action.yml'].map(name)).size).toBe(3)
})

describe('the schema', () => {
  test.each([
    ['a colour that there is not', 'color: green', 'color: pink'],
    ['an icon that there is not', 'icon: check-circle', 'icon: smile'],
    ['a runtime that there is not', 'using: node24', 'using: node99'],
    ['a key that there is not', 'author:', 'writer:']
  ])('refuses %s', (_, from, to) => {
    const content = read('action.yml').replace(from, to)
    const {context} = parseAction({name: 'action.yml', content}, new NoOperationTraceWriter())
    expect(context.errors.getErrors()).not.toEqual([])
  })
})

describe('a release', () => {
  let folder: string
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: join(folder, 'work'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  /** Runs one script of release.yml as the runner does, with a `gh` that says what it was asked for. */
  const script = (name: string, env: Readonly<Record<string, string>>) => {
    const steps = jobsOf('release.yml').flatMap(([, job]) => stepsOf(job))
    const step = steps.find(each => literal(under(each, 'name')) === name)!
    const {status, stdout} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf(step)!], {
      cwd: join(folder, 'work'),
      encoding: 'utf8',
      env: {...env, PATH: `${join(folder, 'bin')}:${process.env['PATH']!}`, ASKED: join(folder, 'asked')}
    })
    const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8') : ''
    rmSync(join(folder, 'asked'), {force: true})
    return {status, stdout, asked: asked.split('\n').filter(line => line !== '')}
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verdict-release-'))
    for (const name of ['work', 'bin']) mkdirSync(join(folder, name))
    const gh =
      '#!/bin/bash\necho "$*" >> "$ASKED"\n[[ $2 != */commits/* ]] || echo "$TAGGED"\n[[ " $EXISTING " == *" $1 $2 $3 "* || $1$2 != *view && $2 != */ref/* ]]\n'
    writeFileSync(join(folder, 'bin/gh'), gh)
    chmodSync(join(folder, 'bin/gh'), 0o755)
    git('init', '--quiet', '--initial-branch', 'main')
    for (const path of ['.gitattributes', 'package.json', 'action.yml', 'dist/index.js']) {
      mkdirSync(join(folder, 'work', path, '..'), {recursive: true})
      writeFileSync(join(folder, 'work', path), read(path))
    }
    git('add', '--all')
    git('commit', '--quiet', '--message', 'a')
    git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  const version = (JSON.parse(read('package.json')) as {version: string}).version
  const verify = 'The tag is the version, of a commit of main'

  test('is refused for a tag that is not the version, or of a commit that is not of main', () => {
    expect(script(verify, {TAG: `v${version}`}).status).toBe(0)
    expect(script(verify, {TAG: 'v99.0.0'}).status).toBe(1)
    git('checkout', '--quiet', '-b', 'other')
    git('commit', '--quiet', '--allow-empty', '--message', 'b')
    expect(script(verify, {TAG: `v${version}`}).status).toBe(1)
    git('checkout', '--quiet', 'main')
  })

  test('packs the same bytes each time, of what users need', () => {
    const output = join(folder, 'output')
    const pack = (): Buffer => {
      expect(script('Pack', {TAG: 'v1.2.3', GITHUB_OUTPUT: output}).status).toBe(0)
      return readFileSync(join(folder, 'work/verdict-v1.2.3.tar.gz'))
    }
    expect(pack()).toEqual(pack())
    expect(readFileSync(output, 'utf8')).toMatch(/^name=verdict-v1\.2\.3\.tar\.gz$/m)
    const listed = execFileSync('tar', ['-tzf', join(folder, 'work/verdict-v1.2.3.tar.gz')], {encoding: 'utf8'})
    expect(listed).toContain('verdict-v1.2.3/dist/index.js')
    expect(listed).not.toContain('.gitattributes')
  })

  test('is refused where the tag was moved while somebody had to approve it', () => {
    const env = {TAG: 'v1.2.3', ARCHIVE: 'a.tar.gz', COMMIT: 'c0ffee', TAGGED: 'decaf', GH_REPO: 'o/r'}
    const {status, stdout, asked} = script('Publish', env)
    expect([status, asked]).toEqual([1, ['api repos/o/r/commits/v1.2.3 --jq .sha']])
    expect(stdout).toBe('::error::v1.2.3 was moved from c0ffee to decaf.\n')
  })

  test('is whole before it is published, and the tag of the major version never is one', () => {
    const env = {TAG: 'v1.2.3', ARCHIVE: 'a.tar.gz', COMMIT: 'c0ffee', TAGGED: 'c0ffee', GH_REPO: 'o/r'}
    expect(script('Publish', env)).toMatchObject({
      status: 0,
      asked: [
        'api repos/o/r/commits/v1.2.3 --jq .sha',
        'release create v1.2.3 --draft --verify-tag --generate-notes a.tar.gz',
        'release edit v1.2.3 --draft=false'
      ]
    })
    const move = 'Move the tag of the major version'
    const first = script(move, env)
    expect([first.status, first.asked.at(-1)]).toEqual([0, 'api --method POST repos/o/r/git/refs -f ref=refs/tags/v1 -f sha=c0ffee']) // prettier-ignore
    const later = script(move, {...env, EXISTING: 'api repos/o/r/git/ref/tags/v1 '})
    expect([later.status, later.asked.at(-1)]).toEqual([0, 'api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=c0ffee -F force=true']) // prettier-ignore
    const refused = script(move, {...env, EXISTING: 'release view v1'})
    expect([refused.status, refused.asked]).toEqual([1, ['release view v1']])
    expect(refused.stdout).toMatch(/^::error::v1 is a release/)
  })
})
