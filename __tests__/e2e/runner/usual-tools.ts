import type {Answers} from './tools.ts'

/**
 * What emulated tools answer where neither a test nor a recipe says otherwise: each writes where the real one does, and
 * ends as it does when something is wrong. Besides `$REPORTS` there are the functions of tools.ts: `put FIXTURE [FILE]`
 * copies a real report of `__tests__/fixtures/` (to standard output without a file), `option NAMES [DEFAULT]` is the
 * value that an option of the command line has.
 */
export const usualAnswers: Answers = {
  ...silent([
    'npm ci*',
    'npm install*',
    'npm run build*',
    'pnpm install*',
    'yarn install*',
    'corepack enable*',
    'npx playwright install*',
    'pip install *',
    'python -m pip install *',
    'poetry install*',
    'uv sync*',
    'bundle install*',
    'composer install*',
    'dotnet restore*',
    'dotnet build*',
    'go mod *',
    'go install *',
    'go build *',
    'cargo build*',
    'cargo install *',
    'cmake *'
  ]),

  // JavaScript and TypeScript. `npm test` is Jest with jest-junit, which every first example has.
  'npm test*': 'cp $REPORTS/fail.xml junit.xml; exit 1',
  'npx jest *--json*': 'put jest/generated.json "$(option --outputFile)"; exit 1',
  'npx jest*': 'cp $REPORTS/fail.xml junit.xml; exit 1',
  'npx vitest *--reporter=json*': 'put jest/vitest-generated.json "$(option --outputFile)"; exit 1',
  'npx vitest *--reporter=junit*': 'put junit/vitest-junit.xml "$(option "--outputFile(.junit)?")"; exit 1',
  'npx playwright test *--reporter=json*': 'put playwright/generated.json "$PLAYWRIGHT_JSON_OUTPUT_NAME"; exit 1',
  'npx playwright test*': 'put junit/playwright-junit.xml "${PLAYWRIGHT_JUNIT_OUTPUT_NAME:-results.xml}"; exit 1',
  'npx mocha *--reporter*json*':
    'file=$(option "--reporter-options?"); put mocha/generated.json "${file#output=}"; exit 1',
  'npx cypress run *--reporter*junit*':
    'file=$(option --reporter-options); file=${file#mochaFile=}; put junit/mocha-junit-reporter.xml "${file/\\[hash\\]/0a1b}"; exit 1',
  'npx eslint *--format json*': 'put ../../examples/shop/reports/eslint.json "$(option "-o|--output-file")"; exit 1',
  'npx eslint *-f json*': 'put ../../examples/shop/reports/eslint.json "$(option "-o|--output-file")"; exit 1',
  'npx eslint *': 'put eslint-stylish/generated.txt; exit 1',
  'npx tsc*': 'put ../../examples/shop/reports/tsc.log; exit 2',
  'npx stylelint *': 'put stylelint/generated.json "$(option "-o|--output-file")"; exit 2',
  'npx biome *': 'put biome/generated.json; exit 1',
  'npx oxlint *': 'put oxlint/generated.json; exit 1',
  'node --test *junit*': 'put junit/node-test-v20.xml "$(option --test-reporter-destination)"; exit 1',
  'node --test *tap*': 'put tap/node-test-v24.tap "$(option --test-reporter-destination)"; exit 1',
  'actionlint*': 'put actionlint/docs-checks.txt; exit 1',

  // Python
  'pytest *': 'put junit/pytest-xunit2.xml "$(option "--junit-?xml")"; exit 1',
  'python -m pytest *': 'put junit/pytest-xunit2.xml "$(option "--junit-?xml")"; exit 1',
  'uv run pytest *': 'put junit/pytest-xunit2.xml "$(option "--junit-?xml")"; exit 1',
  'ruff check *': 'put ruff/generated.json "$(option "-o|--output-file")"; exit 1',
  'mypy *': 'put mypy/generated.jsonl; exit 1',
  'pylint *': 'put pylint/generated.json "$(option --output)"; exit 1',
  'robot *': 'put robot/skip-3.0.xml "$(option "-d|--outputdir" .)/output.xml"; exit 1',

  // The JVM
  'mvn *': 'put junit/surefire-2.22.xml target/surefire-reports/TEST-cart.xml; exit 1',
  'gradle *': 'put junit/junit-platform-jupiter.xml build/test-results/test/TEST-cart.xml; exit 1',

  // Go, Rust, .NET, Ruby, PHP, C and C++
  'go test *-json*': 'put go-test/generated.jsonl; exit 1',
  'gotestsum *': 'put junit/gotestsum.xml "$(option --junitfile)"; exit 1',
  'golangci-lint run *': 'put golangci/codegen-mcp.json "$(option --output.json.path)"; exit 1',
  'cargo nextest run *': 'put junit/nextest.xml target/nextest/ci/junit.xml; exit 100',
  'cargo test *format*json*': 'put libtest/rust-1.95.jsonl; exit 101',
  'cargo clippy *json*': 'put cargo/clippy.jsonl; exit 101',
  'dotnet test *trx*': 'put trx/nunit-netcore.trx "$(option --results-directory TestResults)/tests.trx"; exit 1',
  'bundle exec rspec *RspecJunitFormatter*': 'put junit/rspec-junit-formatter.xml "$(option "-o|--out")"; exit 1',
  'bundle exec rspec *json*': 'put rspec/generated.json "$(option "-o|--out")"; exit 1',
  'dart test *': 'file=$(option --file-reporter); put dart/dorny.jsonl "${file#json:}"; exit 1',
  'phpunit *': 'put junit/phpunit9.xml "$(option --log-junit)"; exit 1',
  'ctest *': 'put junit/ctest-junit.xml "$(option --output-junit)"; exit 8'
}

function silent(commands: readonly string[]): Answers {
  return Object.fromEntries(commands.map(command => [command, '']))
}

/** Programs that lie in the repository itself, by their path, and the tool that each begins. */
export const wrappers: Readonly<Record<string, string>> = {
  gradlew: 'gradle',
  mvnw: 'mvn',
  'vendor/bin/phpunit': 'phpunit'
}
