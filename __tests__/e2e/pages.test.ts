import {describe, expect, test} from '@jest/globals'
import {recipes} from './recipes.ts'
import {blocksOf, pages} from './runner/pages.ts'
import {runRecipe} from './runner/recipe.ts'
import {risksOf} from './runner/risks.ts'
import {problemsOf} from './runner/validate.ts'

const blocks = pages.flatMap(blocksOf)

/** Workflows of the same page, by the paths that their first lines give them. */
const neighbours = (page: string): Record<string, string> =>
  Object.fromEntries(
    blocks.filter(each => each.page === page && each.path !== '').map(each => [each.path, each.content])
  )

describe('the YAML of the pages', () => {
  test('is there', () => {
    expect(blocks.length).toBeGreaterThan(10)
  })

  test.each(blocks.map(block => [`${block.page}:${block.line}`, block] as const))(
    '%s is what GitHub takes',
    async (_, block) => {
      expect(await problemsOf(block.workflow, neighbours(block.page))).toEqual([])
    }
  )
})

describe('what people paste', () => {
  test.each(blocks.map(block => [`${block.page}:${block.line}`, block] as const))('%s is safe', async (_, block) => {
    expect(await risksOf(block.workflow, block)).toEqual([])
  })

  const steps = (lines: string, on = 'push'): string =>
    `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`
  test.each([
    [steps('      - run: echo ${{ github.head_ref }}'), 'puts github.head_ref into a script'],
    [steps('      - run: |\n          true\n          echo "${{ matrix.a }}"'), 'puts matrix.a into a script'],
    [
      steps('      - run: "true"', 'pull_request_target'),
      'runs beside a stranger’s pull request with a token that writes'
    ],
    [
      steps('      - uses: actions/checkout@v7', '{workflow_run: {workflows: [CI]}}'),
      'checks something out after a stranger’s run'
    ],
    [
      steps('      - {uses: actions/checkout@v7, with: {token: "${{ secrets.A }}"}}\n      - run: npm ci'),
      'runs “npm ci” beside a token on disk that is not the workflow’s'
    ],
    ['on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets: inherit\n', 'hands all secrets on']
  ])('%j would not be', async (content, risk) => {
    expect(await risksOf(content, {whole: true})).toEqual(expect.arrayContaining([risk, 'does not say what its token may do'])) // prettier-ignore
  })
})

describe('each workflow of the pages', () => {
  const whole = blocks.filter(each => each.whole)
  // What is only called has a path, and is run by its caller on the page.
  const started = whole.filter(each => each.path === '')

  test('has a name', () => {
    expect(whole.filter(each => each.name.trim() === '').map(each => `${each.page}:${each.line}`)).toEqual([])
  })

  test('that is expected to do something is there', () => {
    const names = new Set(whole.map(each => `${each.page}: ${each.name}`))
    expect(Object.keys(recipes).filter(name => !names.has(name))).toEqual([])
  })

  test.each(started.map(block => [`${block.page}: ${block.name}`, block] as const))('%s runs', async (_, block) => {
    const page = blocks.filter(each => each.page === block.page)
    await runRecipe({block, page, recipe: recipes[`${block.page}: ${block.name}`]})
  })
})
