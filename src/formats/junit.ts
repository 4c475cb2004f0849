import type {Format} from './format.ts'
import {readJUnit} from './junit/reader.ts'
import {readXml, rootOf} from './xml.ts'

/** Elements that a report begins with: `testrun` is what Eclipse exports. */
const roots: ReadonlySet<string> = new Set(['testsuites', 'testsuite', 'testrun'])

/** What nearly every test runner can write; no norm, so that every writer has its own ways. */
export const junit: Format = {
  name: 'junit',
  description: 'JUnit XML of any test runner (Surefire, Gradle, pytest, jest-junit, PHPUnit, googletest, gotestsum …)',
  url: 'https://github.com/testmoapp/junitxml',
  kind: 'tests',
  guide: {
    recognizedBy: 'XML with the root `testsuites`, `testsuite` or `testrun`',
    obtain: {
      'Maven Surefire, Failsafe': 'target/surefire-reports/TEST-*.xml',
      Gradle: 'build/test-results/test/*.xml',
      pytest: 'pytest --junitxml=junit.xml -o junit_family=xunit1',
      unittest: 'python -m xmlrunner discover -o reports',
      Jest: 'npx jest --reporters=default --reporters=jest-junit',
      Vitest: 'npx vitest run --reporter=junit --outputFile=junit.xml',
      Playwright: 'PLAYWRIGHT_JUNIT_OUTPUT_NAME=junit.xml npx playwright test --reporter=junit',
      'Cypress, Mocha': 'npx mocha --reporter mocha-junit-reporter',
      'node:test': 'node --test --test-reporter=junit --test-reporter-destination=junit.xml',
      Deno: 'deno test --junit-path=junit.xml',
      Bun: 'bun test --reporter=junit --reporter-outfile=junit.xml',
      PHPUnit: 'phpunit --log-junit junit.xml',
      RSpec: 'rspec --format RspecJunitFormatter --out junit.xml',
      Go: 'gotestsum --junitfile junit.xml',
      'cargo-nextest': '[profile.ci.junit] path = "junit.xml"',
      googletest: './my_test --gtest_output=xml:junit.xml',
      Catch2: './my_test --reporter junit --out junit.xml',
      CTest: 'ctest --output-junit junit.xml',
      Bazel: 'bazel-testlogs/**/test.xml',
      Swift: 'swift test --xunit-output junit.xml',
      Elixir: 'mix test --formatter JUnitFormatter',
      dotnet: 'dotnet test --logger "junit;LogFilePath=junit.xml"',
      bats: 'bats --report-formatter junit test'
    },
    limits: 'There is no norm, and what is missing differs from tool to tool: see [below](#junit-xml-in-its-dialects).'
  },
  recognizes(beginning) {
    const root = rootOf(beginning)
    return root !== undefined && roots.has(root.name)
  },
  async parse(source, sink) {
    const reader = readJUnit(sink)
    await readXml(source, sink, {roots, ...reader})
    reader.finish()
  }
}
