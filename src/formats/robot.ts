import type {Format} from './format.ts'
import {readRobot, roots} from './robot/reader.ts'
import {readXml, rootOf} from './xml.ts'

/** Robot Framework's own report, output.xml, of any version. */
export const robot: Format = {
  name: 'robot',
  description: 'XML of Robot Framework (output.xml)',
  url: 'https://github.com/robotframework/robotframework/tree/master/doc/schema',
  kind: 'tests',
  recognizes: beginning => rootOf(beginning)?.name === 'robot',
  async parse(source, sink) {
    const reader = readRobot(sink)
    await readXml(source, sink, {roots, ...reader})
    reader.finish()
  }
}
