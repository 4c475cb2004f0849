import type {Format} from './format.ts'
import {readRobot, roots} from './robot/reader.ts'
import {readXml, rootOf} from './xml.ts'

/** Robot Framework's own report, output.xml, of any version. */
export const robot: Format = {
  name: 'robot',
  description: 'XML of Robot Framework (output.xml)',
  url: 'https://github.com/robotframework/robotframework/tree/master/doc/schema',
  kind: 'tests',
  guide: {
    recognizedBy: 'XML with the root `robot`',
    obtain: {
      'Robot Framework': 'robot --output output.xml tests'
    },
    limits:
      'Keywords have no line: a failure is placed at the line of its test, where the report says it (7.0 and later).'
  },
  recognizes: beginning => rootOf(beginning)?.name === 'robot',
  async parse(source, sink) {
    const reader = readRobot(sink)
    await readXml(source, sink, {roots, ...reader})
    reader.finish()
  }
}
