import type {Diagnostic, Hint, Severity} from '../../model/diagnostic.ts'
import {isFailing, type Attachment, type Outcome, type TestCase} from '../../model/report.ts'
import {cleanText, comparisonIn} from '../xml.ts'

/** What a .NET runner says of a failure. */
export interface DotnetFailure {
  /** The name of the format. */
  readonly source: string
  readonly message: string
  readonly stackTrace: string
  /** What the test printed. */
  readonly output: string
  /** The class that it lies in, with its namespace. */
  readonly className: string
  /** Where the tool says that the test is. */
  readonly place?: Hint | undefined
}

/** What a .NET runner says of a test. */
export interface DotnetTest extends DotnetFailure {
  /** As the runner prints it, mostly with its class. */
  readonly name: string
  readonly outcome: Outcome
  readonly seconds: number | undefined
  readonly attachments?: readonly Attachment[]
}

const nothing: readonly never[] = []

/** The test as it is pushed; its suite is its class. */
export function dotnetCase(test: DotnetTest): TestCase {
  const {name, className, outcome, seconds, attachments} = test
  const pushed: {-readonly [Key in keyof TestCase]: TestCase[Key]} = {
    name: name === '' ? '(without a name)' : name,
    suites: className === '' ? nothing : [className],
    outcome,
    diagnostics: nothing
  }
  if (seconds !== undefined) pushed.seconds = seconds
  if (isFailing(outcome)) pushed.diagnostics = [dotnetDiagnostic(test, 'error')]
  else if (test.message !== '') pushed.reason = cleanText(test.message).trim()
  if (attachments !== undefined && attachments.length > 0) pushed.attachments = attachments
  return pushed
}

/** A failure as a diagnostic, of a test or of what lies around tests. */
export function dotnetDiagnostic(failure: DotnetFailure, severity: Severity): Diagnostic {
  const {source, className, place} = failure
  const message = trimLines(cleanText(failure.message))
  const stackTrace = cleanText(failure.stackTrace).trimEnd()
  const output = cleanText(failure.output).trim()
  const details = [stackTrace, output === '' ? '' : `output:\n${output}`].filter(part => part.trim() !== '')
  const hints: (Hint | undefined)[] = [
    stack(stackTrace),
    stack(message),
    place,
    stack(output),
    className === '' ? undefined : {kind: 'symbol', name: className}
  ]
  return {
    severity,
    message: message === '' ? firstLine(stackTrace) || 'failed without a message' : message,
    source,
    hints: hints.filter(hint => hint !== undefined),
    ...(details.length > 0 ? {details: details.join('\n\n')} : {}),
    ...comparisonIn(message)
  }
}

const stack = (text: string): Hint | undefined => (text.trim() === '' ? undefined : {kind: 'stack', text})

/** The text without blank lines around it; the indent of “Expected” and “But was” stays. */
const trimLines = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd()

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? ''

const qualified = /^[^\s("<]+/

/** The class of a test by its full name, `Acme.CartTests.Adds("1, 2")`. */
export function classOf(fullName: string): string {
  const name = qualified.exec(fullName)?.[0] ?? ''
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}
