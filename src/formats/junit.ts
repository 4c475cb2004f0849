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
