import {startDartReader} from './dart/reader.ts'
import type {Format} from './format.ts'
import {firstRecord, readJsonLines} from './json/lines.ts'
import {numberOf, textOf} from './json/shape.ts'

const types = new Set([
  'start',
  'allSuites',
  'suite',
  'debug',
  'group',
  'testStart',
  'print',
  'error',
  'testDone',
  'done'
])

/** `dart test --reporter json` and `flutter test --machine`. */
export const dart: Format = {
  name: 'dart',
  description: 'Dart and Flutter: JSON of `dart test --reporter json`, `flutter test --machine`',
  url: 'https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md',
  kind: 'tests',
  guide: {
    recognizedBy: 'lines of JSON with `type` and `time`, as the reporter’s events have them',
    obtain: {
      Dart: 'dart test --file-reporter json:dart.json',
      Flutter: 'flutter test --file-reporter json:flutter.json'
    }
  },

  recognizes: beginning => isEvent(firstRecord(beginning)),

  async parse(source, sink) {
    const reader = startDartReader(sink)
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

/** Every event has a type and a time. */
const isEvent = (value: unknown): boolean =>
  types.has(textOf(value, 'type') ?? '') && numberOf(value, 'time') !== undefined
