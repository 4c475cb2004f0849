import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {inRepository, pullRequest} from './runner/events.ts'
import {verdict, verdictFolder} from './runner/github.ts'
import {runWorkflow} from './runner/run.ts'
import {openStage, transcript} from './runner/stage.ts'
import {makeTools} from './runner/tools.ts'
import {problemsOf} from './runner/validate.ts'

const folder = join(verdictFolder, '.github', 'workflows')
const files = readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')] as const)

describe.each(files)('%s', (_, content) => {
  test('is what GitHub takes', async () => {
    expect(await problemsOf(content)).toEqual([])
  })

  test('names every action of others by a commit and its version', () => {
    const used = [...content.matchAll(/uses: (\S+)(.*)/g)].filter(([, uses]) => !/^(\.|\$)\//.test(uses!))
    for (const [, uses, comment] of used)
      expect([uses, comment]).toEqual([
        expect.stringMatching(/^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40}$/),
        expect.stringMatching(/^ # v\d+\.\d+\.\d+$/)
      ])
  })

  test('grants nothing at the top, keeps no credentials, and puts no expression into a script', () => {
    expect(content).toMatch(/^permissions: \{\}$/m)
    expect(content.match(/persist-credentials: false/g)?.length ?? 0).toBe(
      content.match(/actions\/checkout@/g)?.length ?? 0
    )
    expect(content).not.toMatch(/run: .*\$\{\{/)
  })
})

test('ci.yml reports its own tests, lint and types, each in a check of its own', async () => {
  const [owner = '', name = ''] = verdict.split('/')
  const stage = await openStage({repositories: [{owner, name}]})
  try {
    const jest = JSON.stringify({
      numTotalTests: 1,
      success: true,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'passed',
          assertionResults: [{title: 't', ancestorTitles: [], fullName: 't', status: 'passed'}]
        }
      ]
    })
    const answers = {
      'npm ci --ignore-scripts --no-audit --no-fund': '',
      'npm test -- --json --outputFile jest.json': `printf '%s' '${jest}' > jest.json`,
      'npx eslint * --output-file eslint.json': "echo '[]' > eslint.json",
      'npm run --silent types': "echo 'package.json(1,1): error TS1005: x'; exit 2"
    }
    const run = await runWorkflow({
      github: stage,
      repository: verdict,
      workflow: '.github/workflows/ci.yml',
      event: inRepository(verdict, pullRequest()),
      tools: makeTools(stage, {answers, reports: stage.reports})
    })
    expect(transcript(run)).not.toMatch(/no prepared answer|has a bug/)
    const found = await stage.checkRuns()
    expect(found.map(({name, conclusion}) => [name, conclusion])).toEqual([
      ['Jest', 'success'],
      ['ESLint', 'success'],
      ['TypeScript', 'failure']
    ])
    expect(run.conclusion).toBe('failure')
  } finally {
    await stage.close()
  }
})
