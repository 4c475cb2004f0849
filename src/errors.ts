/** Something that the reader of the log can mend: its message is one sentence that says what, where and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** A report that cannot be read to its end: what was pushed before stays. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
  /** 1-based line of the report, when known. */
  readonly line: number | undefined

  constructor(message: string, at: {line?: number | undefined; cause?: unknown} = {}) {
    super(message, at.cause === undefined ? undefined : {cause: at.cause})
    this.line = at.line
  }
}

/** A request to the API that was refused or lost. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The HTTP status; 0 when no answer came. */
  readonly status: number
  /** The request, as `POST /repos/o/r/check-runs`. */
  readonly request: string
  /** The check run that is there all the same and not whole; undefined where there is none. */
  readonly left: {readonly id: number; readonly url: string} | undefined

  constructor(message: string, facts: {status: number; request: string; cause?: unknown; left?: ApiError['left']}) {
    super(message, facts.cause === undefined ? undefined : {cause: facts.cause})
    this.status = facts.status
    this.request = facts.request
    this.left = facts.left
  }
}
