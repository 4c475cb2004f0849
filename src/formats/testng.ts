import type {Format} from './format.ts'
import {readTestng, roots} from './testng/reader.ts'
import {readXml, rootOf} from './xml.ts'

/** TestNG's own report, testng-results.xml; its other one, junitreports/, is JUnit XML. */
export const testng: Format = {
  name: 'testng',
  description: 'XML of TestNG (testng-results.xml)',
  url: 'https://testng.org/#_xml_reports',
  kind: 'tests',
  guide: {
    recognizedBy: 'XML with the root `testng-results`',
    obtain: {
      TestNG: 'test-output/testng-results.xml',
      'Maven Surefire': 'target/surefire-reports/testng-results.xml'
    }
  },
  recognizes: beginning => rootOf(beginning)?.name === 'testng-results',
  async parse(source, sink) {
    const reader = readTestng(sink)
    await readXml(source, sink, {roots, ...reader})
    reader.finish()
  }
}
