import type {Format} from './format.ts'
import {firstRecord, readJsonLines} from './json/lines.ts'
import {textOf} from './json/shape.ts'
import {startLibtestReader} from './libtest/reader.ts'

/** Rust's test harness with `--format json`, and cargo-nextest with `--message-format libtest-json`. */
export const libtest: Format = {
  name: 'libtest',
  description: 'Rust: JSON of `cargo test -- -Z unstable-options --format json`, cargo-nextest',
  url: 'https://doc.rust-lang.org/nightly/rustc/tests/index.html#--format-format',
  kind: 'tests',
  guide: {
    recognizedBy: 'lines of JSON with the `type` suite, test or bench and an `event`',
    obtain: {
      'Rust (nightly)': 'cargo test -- -Z unstable-options --format json > libtest.json',
      'cargo-nextest':
        'NEXTEST_EXPERIMENTAL_LIBTEST_JSON=1 cargo nextest run --message-format libtest-json > libtest.json'
    },
    limits: 'The format is not stable. It has no places but those in the text of a panic.'
  },

  recognizes: beginning => isEvent(firstRecord(beginning)),

  async parse(source, sink) {
    const reader = startLibtestReader(sink)
    try {
      await readJsonLines(source.lines(), sink, {
        isRecord: isEvent,
        record: value => reader.event(value),
        others: 'usual'
      })
    } finally {
      reader.end()
    }
  }
}

function isEvent(value: unknown): boolean {
  const type = textOf(value, 'type')
  if (type === 'bench') return textOf(value, 'name') !== undefined
  return (type === 'suite' || type === 'test') && textOf(value, 'event') !== undefined
}
