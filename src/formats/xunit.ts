import type {Format} from './format.ts'
import {readXml, rootOf} from './xml.ts'
import {readXunit, roots} from './xunit/reader.ts'

/** What xUnit.net's own runners write, and Fixie. */
export const xunit: Format = {
  name: 'xunit',
  description: 'XML of xUnit.net 1, 2 and 3, and of Fixie',
  url: 'https://xunit.net/docs/format-xml-v2',
  kind: 'tests',
  guide: {
    recognizedBy: 'XML with the root `assemblies` or `assembly`',
    obtain: {
      'xUnit.net 2': 'dotnet test --logger "xunit;LogFilePath=results.xml"',
      'xUnit.net 3': 'dotnet run -- -xml results.xml',
      'Console runner': 'dotnet xunit.console.dll Tests.dll -xml results.xml'
    }
  },
  recognizes(beginning) {
    const root = rootOf(beginning)
    return root !== undefined && roots.has(root.name)
  },
  async parse(source, sink) {
    const reader = readXunit(sink)
    await readXml(source, sink, {roots, ...reader})
    reader.finish()
  }
}
