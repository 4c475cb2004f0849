import type {Diagnostic, Hint} from '../../model/diagnostic.ts'
import {textOf, type JsonObject} from '../json/shape.ts'
import type {LineCollector} from '../lines/collect.ts'
import {firstLine, plainText} from '../text.ts'

/** A test that runs. */
export interface RunningTest {
  readonly name: string
  /** The path of its file. */
  readonly suite: string | undefined
  readonly start: number
  readonly skipReason: string
  readonly hints: readonly Hint[]
  readonly errors: JsonObject[]
  readonly printed: LineCollector
}

/** Where a test is, as it names itself. */
export const placesOf = ({hints, suite}: RunningTest): readonly Hint[] => [
  ...hints,
  ...(suite === undefined || suite === '' ? [] : [{kind: 'file', path: suite} as const])
]

/** The details, unless there are none. */
export const detailsOf = (details: string): {details?: string} => (details === '' ? {} : {details})

/** What an error says. @param test undefined when it is not known any more. */
export function diagnosticOf(error: JsonObject, test: RunningTest | undefined): Diagnostic {
  const said = plainText(textOf(error, 'error') ?? '').trim()
  const stack = plainText(textOf(error, 'stackTrace') ?? '').trimEnd()
  const printed = test?.printed.text() ?? ''
  const message = (/^Test failed\. See exception logs above\./.test(said) ? thrownIn(printed) : undefined) ?? said
  // Where Flutter's stack is only printed, the declaration of the test is what it names itself.
  const hints: readonly Hint[] = [
    ...(stack === '' ? [] : [{kind: 'stack', text: stack} as const]),
    ...(test === undefined ? [] : placesOf(test)),
    ...(stack === '' && printed !== '' ? [{kind: 'stack', text: printed} as const] : [])
  ]
  const [, expected, actual] = /^Expected: (.*)\n\s*Actual: (.*)$/m.exec(message) ?? []
  return {
    severity: 'error',
    message: message === '' ? (firstLine(stack) === '' ? 'It failed without a message.' : firstLine(stack)) : message,
    source: 'dart',
    ...detailsOf([said, stack, printed].filter(each => each !== '').join('\n\n')),
    ...(hints.length > 0 && {hints}),
    ...(expected !== undefined && {expected}),
    ...(actual !== undefined && {actual})
  }
}

/** What Flutter printed in its box: behind “The following TestFailure was thrown …:”, up to a blank line. */
function thrownIn(printed: string): string | undefined {
  const start = /^The following .{1,300} was thrown.{0,300}:\n/m.exec(printed)
  if (start === null) return undefined
  const text = printed.slice(start.index + start[0].length)
  const blank = text.search(/\n\s*\n/)
  return (blank < 0 ? text : text.slice(0, blank)).trim()
}
