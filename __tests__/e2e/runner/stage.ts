import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {ServerOptions} from '../../../src/server/options.ts'
import {headSha} from './events.ts'
import {openGitHub, verdictFolder, type GitHub} from './github.ts'
import type {JobResult} from './job.ts'
import {runWorkflow, type RunRequest, type RunResult} from './run.ts'
import {makeTools, type Answers} from './tools.ts'
import {usualAnswers, wrappers} from './usual-tools.ts'

/** Everything that a test of workflows needs. */
export interface Stage extends Omit<GitHub, 'checkRuns'> {
  /** Puts a workflow into acme/shop and runs it. */
  run(workflow: string, request: Omit<Partial<RunRequest>, 'workflow'> & Pick<RunRequest, 'event'>): Promise<RunResult>
  checkRuns(sha?: string): ReturnType<GitHub['checkRuns']>
  /** The folder with prepared reports. */
  readonly reports: string
}

const suite = (cases: string): string => `<testsuites><testsuite name="cart">${cases}</testsuite></testsuites>\n`

/** Reports that emulated tools copy. Those of examples/ are real; these are small. */
const prepared: Readonly<Record<string, string>> = {
  'pass.xml': suite('<testcase name="adds" time="0.25"/><testcase name="removes" time="0.5"/>'),
  'fail.xml': suite(
    '<testcase name="adds" time="0.25"><failure message="expected 2, got 3">at add (src/cart.ts:4:9)</failure></testcase><testcase name="removes" time="0.5"/>'
  ),
  'empty.log': ''
}

/** Opens GitHub in miniature with a small acme/shop, and emulated tools. */
export async function openStage({
  answers = {},
  ...options
}: Partial<ServerOptions> & {answers?: Answers} = {}): Promise<Stage> {
  const github = await openGitHub(options)
  const reports = github.folder('reports')
  const real = join(verdictFolder, 'examples', 'shop', 'reports')
  for (const name of ['junit.xml', 'eslint.json', 'tsc.log'])
    writeFileSync(join(reports, name), readFileSync(join(real, name)))
  for (const [name, content] of Object.entries(prepared)) writeFileSync(join(reports, name), content)
  const usual = Object.entries(usualAnswers).filter(([command]) => !(command in answers))
  const tools = makeTools(github, {answers: {...answers, ...Object.fromEntries(usual)}, reports})
  for (const [path, tool] of Object.entries(wrappers)) {
    github.write(path, `#!/bin/bash\nexec ${tool} "$@"\n`)
    chmodSync(join(github.repositories.get('acme/shop')!, path), 0o755)
  }
  github.write(
    'src/cart.ts',
    'export const add = (a, b) => {\n  // one too many\n  const sum = a + b\n  return sum + 1\n}\n'
  )
  github.write('package.json', '{}\n')
  let workflows = 0
  return {
    ...github,
    reports,
    checkRuns: (sha = headSha) => github.checkRuns(sha),
    run(workflow, request) {
      const path = `.github/workflows/test-${++workflows}.yml`
      github.write(path, workflow)
      return runWorkflow({github, workflow: path, tools, ...request})
    }
  }
}

/** The job of a name; throws where there is none. */
export function jobNamed(run: RunResult, name: string): JobResult {
  const found = run.jobs.find(each => each.name === name)
  if (found === undefined)
    throw new Error(`no job “${name}” among ${run.jobs.map(each => `“${each.name}”`).join(', ')}`)
  return found
}

/** What every step of a run came to and said, to be read when a test fails. */
export const transcript = ({jobs}: RunResult): string =>
  jobs
    .flatMap(job => [
      `== ${job.name}: ${job.result}`,
      ...job.steps.flatMap(step => [`-- ${step.name}: ${step.outcome}`, step.log.trimEnd()])
    ])
    .join('\n')

/** Resolves when a file is there, which a step writes to say how far it is. */
export async function appears(file: string): Promise<void> {
  while (!existsSync(file)) await new Promise(done => setTimeout(done, 10))
}
