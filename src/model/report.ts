import type {Diagnostic} from './diagnostic.ts'
import type {Tally} from './tally.ts'

/** How a test case ended. JUnit's failure (an assertion) is not its error (anything else). */
export type Outcome = 'passed' | 'failed' | 'errored' | 'skipped' | 'flaky'

/** In the order of their gravity, gravest first. */
export const outcomes: readonly Outcome[] = ['errored', 'failed', 'flaky', 'skipped', 'passed']

/** Whether an outcome is one that somebody has to look at. */
export const isFailing = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'errored'

/** A file that belongs to a test: a screenshot, a trace. The path is as the report gives it. */
export interface Attachment {
  readonly name: string
  readonly path: string
  readonly contentType?: string
}

/** One test, as a reader pushes it. */
export interface TestCase {
  readonly name: string
  /** The suites around it, outermost first, without the name itself. */
  readonly suites: readonly string[]
  /** The class, module or file that the tool counts it under, when that is not a suite's name. */
  readonly className?: string
  /** The source file as the tool names it. */
  readonly file?: string
  readonly outcome: Outcome
  readonly seconds?: number
  /** How often it ran, when the report says so; 1 or absent for once. */
  readonly attempts?: number
  /** Why it was skipped. */
  readonly reason?: string
  /**
   * As a reader pushes it, one for each failure or error; for a flaky test, those of its failed attempts with severity
   * `info`. Those of a failed or errored test of a report are the report's problems, and are not here too.
   */
  readonly diagnostics: readonly Diagnostic[]
  readonly attachments?: readonly Attachment[]
}

/** A diagnostic that is about to be told, with the test that it belongs to. */
export interface Problem extends Diagnostic {
  /** Absent for a finding of a linter and for a failure outside any test. */
  readonly test?: TestCase
  /** Against the base commit; absent where no base is known. Set by decide/. */
  readonly standing?: 'new' | 'known'
  /** A base is known, but not whether it had this: counts as new. Set by decide/. */
  readonly untold?: true
  /** Its test is on the repository's list of flaky ones. Set by decide/. */
  readonly knownFlaky?: true
  /** How often it was said; absent for once. Set by decide/. */
  readonly repeated?: number
  /** The names of the legs that said it; absent where it does not come from a bundle. Set by decide/. */
  readonly legs?: readonly string[]
  /** The line of source at its location, where a checkout is at hand. */
  readonly sourceLine?: string
}

/** One of the jobs whose results are told together. */
export interface Leg {
  /** The job and the values of its matrix: `test (linux, 20)`. */
  readonly name: string
  readonly job: string
  readonly values: readonly string[]
  readonly attempt: number
  /** The lines of `reports` that matched no file there. */
  readonly unmatched: readonly string[]
  /** True where the job was cancelled, so that its reports may not be all. */
  readonly cancelled?: boolean
  /** How many reports and tests there are fewer than the job itself expected. */
  readonly missing?: number
}

/** What one file said. Passing tests are counted in the tally and not kept. */
export interface Report {
  /** The report's path as it was found. */
  readonly file: string
  /** The format's name; null when no format recognized the file. */
  readonly format: string | null
  /** True when the format reports test cases (then zero tests is a result of its own). */
  readonly tests: boolean
  readonly tally: Tally
  /** Every problem, in the order of the document. */
  readonly problems: readonly Problem[]
  /** Failed, errored, skipped and flaky cases, in the order of the document. */
  readonly cases: readonly TestCase[]
  /** Sentences about a report that was read but is odd. */
  readonly warnings: readonly string[]
  /** The leg that wrote it, where it comes from a bundle: its places are final, and whoever wrote it can claim anything. */
  readonly leg?: Leg
  /** Why the file could not be read whole; what came before stays in the other fields. */
  readonly unreadable: string | null
}

/**
 * The full name of a test: its suites and its own, outermost first. A suite that the next name begins with is left out:
 * jest-junit and others write `Cart › Cart adds up`, those of the JVM and Python `com.acme › com.acme.CartTest`.
 */
export function testName({suites, name, className}: TestCase): string {
  const parts = [...(suites.length === 0 && className !== undefined ? [className] : suites), name].filter(
    part => part !== ''
  )
  return parts
    .filter((part, index) => {
      const next = parts[index + 1]
      return next?.startsWith(part) !== true || (next[part.length] !== ' ' && next[part.length] !== '.')
    })
    .join(' › ')
}
