import type {Format} from './format.ts'
import {startTrx} from './trx/reader.ts'
import {classesOf} from './trx/classes.ts'
import {readXml, rootOf} from './xml.ts'

/** Visual Studio's test results, of `dotnet test --logger trx` and vstest: MSTest, NUnit and xUnit.net alike. */
export const trx: Format = {
  name: 'trx',
  description: 'XML of Visual Studio and dotnet test --logger trx (MSTest, NUnit, xUnit.net)',
  url: 'https://learn.microsoft.com/dotnet/core/tools/dotnet-test#logger',
  kind: 'tests',
  guide: {
    recognizedBy: 'XML with the root `TestRun`',
    obtain: {
      dotnet: 'dotnet test --logger "trx;LogFileName=results.trx"',
      'Microsoft.Testing.Platform': 'dotnet run -- --report-trx',
      vstest: 'vstest.console.exe Tests.dll /Logger:trx'
    },
    limits: 'Frames have a path only where the build wrote debug symbols.'
  },
  recognizes: beginning => rootOf(beginning)?.name === 'TestRun',
  async parse(source, sink) {
    const reader = startTrx(sink, await classesOf(source))
    await readXml(source, sink, reader)
    reader.finish()
  }
}
