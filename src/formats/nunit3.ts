import type {Format} from './format.ts'
import {readNunit3, roots} from './nunit/version-3.ts'
import {readXml, rootOf} from './xml.ts'

/** What nunit3-console and NUnit's adapters write. */
export const nunit3: Format = {
  name: 'nunit3',
  description: 'XML of NUnit 3 (nunit3-console, Unity)',
  url: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
  kind: 'tests',
  guide: {
    recognizedBy: 'XML with the root `test-run`',
    obtain: {
      'NUnit 3': 'nunit3-console Tests.dll --result=TestResult.xml',
      dotnet: 'dotnet test --logger "nunit;LogFilePath=TestResult.xml"',
      Unity: 'unity -runTests -testResults TestResults.xml'
    }
  },
  recognizes(beginning) {
    const root = rootOf(beginning)
    return (
      root !== undefined &&
      (root.name === 'test-run' || (root.name === 'test-suite' && /\srunstate=/.test(root.attributes)))
    )
  },
  async parse(source, sink) {
    const reader = readNunit3(sink)
    await readXml(source, sink, {roots, ...reader})
    reader.finish()
  }
}
