import type {Format} from './format.ts'
import {startGoReader} from './go-test/reader.ts'
import {isCertainEvent, readEvent, type GoEvent} from './go-test/event.ts'
import {firstRecord, readJsonLines} from './json/lines.ts'

/**
 * `go test -json` (test2json), and what gotestsum writes with `--jsonfile`: a test that it ran again and that passed is
 * flaky. A package that failed without a failing test, or could not be built, is a problem of its own.
 */
export const goTest: Format = {
  name: 'go-test',
  description: 'Go: JSON of `go test -json`, gotestsum `--jsonfile`',
  url: 'https://pkg.go.dev/cmd/test2json',
  kind: 'tests',
  guide: {
    recognizedBy: 'lines of JSON with `Action` and a `Package` or a `Test`',
    obtain: {
      Go: 'go test -json ./... > go-test.json',
      gotestsum: 'gotestsum --jsonfile go-test.json'
    },
    limits:
      'The frames of Go have no folders: a file is found by its package. Up to Go 1.23 the compiler’s errors went to stderr; add `2>&1`, and they are read as well. With `gotestsum --rerun-fails` a test that passed later is flaky.'
  },

  recognizes: beginning => isCertainEvent(firstRecord(beginning)),

  async parse(source, sink) {
    const reader = startGoReader(sink)
    let event: GoEvent | undefined
    async function* lines(): AsyncIterable<string> {
      for await (const line of source.lines()) {
        if (!line.startsWith('{')) reader.other(line)
        yield line
      }
    }
    try {
      await readJsonLines(lines(), sink, {
        isRecord(value) {
          event = readEvent(value)
          return event !== undefined
        },
        record: () => reader.event(event!),
        others: 'usual'
      })
    } finally {
      reader.end()
    }
  }
}
