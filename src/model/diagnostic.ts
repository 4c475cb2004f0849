/** How grave a diagnostic is, gravest first. The words are LSP's. */
export type Severity = 'error' | 'warning' | 'info'

/** Gravest first: the one order in which severities are compared. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Negative when `a` is graver than `b`, for sorting. */
export const compareSeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b)

/** A place in a text: both 1-based; columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column?: number
}

/** A place in a file of the repository. Without `start` it is the file as a whole; `end` is exclusive in its column. */
export interface Location {
  /** Relative to the root of the repository, with `/`. In a reader's hint: as the tool printed it. */
  readonly path: string
  readonly start?: Position
  readonly end?: Position
}

/**
 * What a reader knows of where a problem lies. Readers list hints best first; normalize/ takes the first that leads to
 * a file of the repository.
 *
 * - `location`: the tool named path and line itself.
 * - `file`: only the file is known (a test case's `file` attribute); a stack frame in it gives the line.
 * - `stack`: text with stack frames, compiler lines or code frames of any language.
 * - `symbol`: a class or module name (`com.acme.CartTest`, `tests.test_cart`) that may be a file.
 */
export type Hint =
  | {readonly kind: 'location'; readonly location: Location}
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'stack'; readonly text: string}
  | {readonly kind: 'symbol'; readonly name: string; readonly line?: number}

/** A rule or error number, with the page that explains it. */
export interface Code {
  readonly value: string
  readonly url?: string
}

/** Anything that a tool says about code: a linter's finding, a compiler's error, the failure of a test. */
export interface Diagnostic {
  readonly severity: Severity
  /** What is wrong, its telling line first; no escape sequences. */
  readonly message: string
  /** The tool or format that said it: `eslint`, `tsc`, `junit`. */
  readonly source: string
  /** Set by normalize/, and only to a file of the repository. */
  readonly location?: Location
  /** Set by readers, best first. */
  readonly hints?: readonly Hint[]
  readonly code?: Code
  /** A short heading; absent where the name of the test or the code says it already. */
  readonly title?: string
  /** Stack trace, expected and actual, captured output: shown on request. */
  readonly details?: string
  /** The value that the assertion wanted and the one that it got, where the tool tells them apart. */
  readonly expected?: string
  readonly actual?: string
}
