import type {Format} from './format.ts'
import {readNunit2, roots} from './nunit/version-2.ts'
import {readXml, rootOf} from './xml.ts'

/** What NUnit 2 writes, and many tools for other languages after it. */
export const nunit2: Format = {
  name: 'nunit2',
  description: 'XML of NUnit 2',
  url: 'https://nunit.org/files/testresult_25.txt',
  kind: 'tests',
  guide: {
    recognizedBy: 'XML with the root `test-results`',
    obtain: {
      'NUnit 2': 'nunit-console Tests.dll /xml:TestResult.xml',
      'NUnit 3': 'nunit3-console Tests.dll --result="TestResult.xml;format=nunit2"'
    },
    limits: 'The durations are those of the tests: the root has the time of day.'
  },
  recognizes(beginning) {
    const root = rootOf(beginning)
    return (
      root !== undefined &&
      (root.name === 'test-results' || (root.name === 'test-suite' && /\ssuccess=/.test(root.attributes)))
    )
  },
  async parse(source, sink) {
    const reader = readNunit2(sink)
    await readXml(source, sink, {roots, ...reader})
    reader.finish()
  }
}
