import type {XmlElement} from '../xml.ts'
import {readPlace, type Place} from './places.ts'

/** What a child of a test case says of it. */
export type ResultKind = 'failure' | 'error' | 'skipped' | 'flaky' | 'rerun'

const kinds: ReadonlyMap<string, ResultKind> = new Map([
  ['failure', 'failure'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['disabled', 'skipped'],
  ['ignored', 'skipped'],
  // Surefire's: earlier attempts of a test that passed, and further ones of a test that did not.
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
  ['rerunFailure', 'rerun'],
  ['rerunError', 'rerun']
])

/** What an element means inside of a test case. */
export const resultKind = (name: string): ResultKind | undefined => kinds.get(name)

/** A result as the report has it; its text grows until it is closed. */
export interface Result {
  readonly kind: ResultKind
  readonly message: string
  readonly type: string
  readonly place: Place
  text: string
}

/** Reads the attributes of a result. */
export function startResult(element: XmlElement, kind: ResultKind): Result {
  element.keepText()
  return {
    kind,
    message: element.lines('message') ?? '',
    type: element.attribute('type') ?? '',
    place: readPlace({
      file: element.attribute('file') ?? element.attribute('filepath'),
      line: element.attribute('line') ?? element.attribute('lineno'),
      column: element.attribute('column') ?? element.attribute('col')
    }),
    text: ''
  }
}
