import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {formats} from '../../src/formats/index.ts'
import {push} from './runner/events.ts'
import {verdictFolder} from './runner/github.ts'
import {openStage} from './runner/stage.ts'

/** A command as pages have it, the report that it leaves, and what reads that. */
const commands: readonly (readonly [command: string, report: string, format: string])[] = [
  ['npm test -- --reporters=jest-junit', 'junit.xml', 'junit'],
  ['npx jest --json --outputFile=jest.json', 'jest.json', 'jest'],
  ['npx vitest run --reporter=json --outputFile vitest.json', 'vitest.json', 'jest'],
  ['npx vitest run --reporter=default --reporter=junit --outputFile.junit=vitest.xml', 'vitest.xml', 'junit'],
  ['PLAYWRIGHT_JSON_OUTPUT_NAME=pw.json npx playwright test --reporter=json', 'pw.json', 'playwright'],
  ['npx eslint . --format json -o eslint.json', 'eslint.json', 'eslint'],
  ['npx eslint . > eslint.log', 'eslint.log', 'eslint-stylish'],
  ['npx tsc --noEmit > tsc.log', 'tsc.log', 'tsc'],
  ['npx stylelint "**/*.css" -f json -o stylelint.json', 'stylelint.json', 'stylelint'],
  ['npx biome ci --reporter=json > biome.json', 'biome.json', 'biome'],
  ['npx oxlint --format json > oxlint.json', 'oxlint.json', 'oxlint'],
  ['node --test --test-reporter=tap --test-reporter-destination=node.tap', 'node.tap', 'tap'],
  ['pytest --junitxml=reports/pytest.xml', 'reports/pytest.xml', 'junit'],
  ['ruff check --output-format json --output-file ruff.json', 'ruff.json', 'ruff'],
  ['mypy --output json . > mypy.jsonl', 'mypy.jsonl', 'mypy'],
  ['pylint --output-format=json src > pylint.json', 'pylint.json', 'pylint'],
  ['mvn --batch-mode verify', 'target/surefire-reports/TEST-*.xml', 'junit'],
  ['./mvnw verify', 'target/surefire-reports/*.xml', 'junit'],
  ['./gradlew test', 'build/test-results/test/*.xml', 'junit'],
  ['go test -json ./... > go.jsonl', 'go.jsonl', 'go-test'],
  ['gotestsum --junitfile gotestsum.xml', 'gotestsum.xml', 'junit'],
  ['golangci-lint run --output.json.path golangci.json', 'golangci.json', 'golangci'],
  ['cargo nextest run --profile ci', 'target/nextest/ci/junit.xml', 'junit'],
  ['cargo test -- -Z unstable-options --format json > libtest.jsonl', 'libtest.jsonl', 'libtest'],
  ['cargo clippy --message-format=json > clippy.jsonl', 'clippy.jsonl', 'cargo'],
  ['dotnet test --logger trx --results-directory out', 'out/*.trx', 'trx'],
  ['bundle exec rspec --format json --out rspec.json', 'rspec.json', 'rspec'],
  ['vendor/bin/phpunit --log-junit phpunit.xml', 'phpunit.xml', 'junit'],
  ['ctest --test-dir build --output-junit ctest.xml', 'ctest.xml', 'junit']
]

test('each usual tool leaves the report that the real one would, where its options say', async () => {
  const stage = await openStage()
  try {
    const {jobs} = await stage.run(
      `
on: push
permissions: {checks: write, contents: read}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
${commands.map(([command]) => `      - {run: ${JSON.stringify(command)}, continue-on-error: true}`).join('\n')}
      - id: report
        uses: verdict-ci/verdict@v1
        with:
          fail-step: false
          expect-reports: ${commands.length - 1}
          reports: |
${commands.map(([, report, format]) => `            ${format}=${report}`).join('\n')}
`,
      {event: push()}
    )
    const steps = jobs[0]!.steps.slice(1)
    // Each of them found something, and ended as the real one does then.
    expect(steps.slice(0, commands.length).filter(step => step.outcome !== 'failure')).toEqual([])
    const {log, outputs} = steps.at(-1)!
    expect(log).not.toMatch(/No file matches|could not be read|fewer/)
    // Maven's report is one, whether mvn or its wrapper wrote it.
    expect(log).toContain(`Read ${commands.length - 1} reports`)
    expect(outputs['conclusion']).toBe('failure')
  } finally {
    await stage.close()
  }
})

/** The rows of the page for beginners: what to run, and what `reports` is then. */
const advised = [
  ...readFileSync(join(verdictFolder, 'docs/getting-started.md'), 'utf8').matchAll(
    /^\| [^|]+ \| `([^`]+)` \| `([^`]+)` \|$/gm
  )
].map(([, command = '', reports = '']) => ({command, reports}))

test('what the page for beginners tells to run leaves what it tells to read', async () => {
  expect(advised.length).toBeGreaterThan(20)
  const stage = await openStage()
  try {
    const steps = advised.map(({command}, row) => {
      const script = `cp -r shop row-${row}\ncd row-${row}\n${command}`
      return `      - {run: ${JSON.stringify(script)}, continue-on-error: true}`
    })
    const reports = advised.map(({reports: line}, row) => {
      const [, format = '', glob = ''] = /^([a-z]+=)?(.*)$/.exec(line)!
      return `            ${format}row-${row}/${glob}`
    })
    const {jobs} = await stage.run(
      `
on: push
permissions: {checks: write, contents: read}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - {uses: actions/checkout@v7, with: {path: shop}}
${steps.join('\n')}
      - uses: verdict-ci/verdict@v1
        with:
          fail-step: false
          expect-reports: ${advised.length}
          reports: |
${reports.join('\n')}
`,
      {event: push()}
    )
    const all = jobs[0]!.steps
    expect(all.slice(1, -1).filter(step => /no prepared answer/.test(step.log))).toEqual([])
    const {log, outputs} = all.at(-1)!
    expect(log).toContain(`Read ${advised.length} reports`)
    expect(log).not.toMatch(/No file matches|could not be read|not read/)
    expect(outputs['conclusion']).toBe('failure')
  } finally {
    await stage.close()
  }
})

test('what docs/formats.md tells to run is a command of a shell', () => {
  const told = formats.flatMap(({name, guide}) => Object.values(guide.obtain).map(line => [name, line] as const))
  // The rest are places where a report lies, and lines of a configuration.
  const lines = told.filter(([, line]) => /^(?:[A-Z_]+=\S+ )*[\w./-]+ \S/.test(line))
  expect(lines.length).toBeGreaterThan(70)
  const wrong = lines.filter(([, line]) => spawnSync('bash', ['-n', '-c', line]).status !== 0)
  expect(wrong).toEqual([])
})
