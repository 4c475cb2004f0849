/** One entry of `errors` in a 422 of the second layer. */
export interface FieldError {
  readonly resource: string
  readonly code: 'custom' | 'invalid' | 'missing_field' | 'unprocessable'
  readonly field: string
  readonly message?: string
}

/** A request that is answered with an error: thrown anywhere below the routes, written in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly errors: readonly FieldError[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    facts: {errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>>} = {}
  ) {
    super(message)
    this.status = status
    this.errors = facts.errors ?? []
    this.headers = facts.headers ?? {}
  }
}

/** What GitHub says of anything that is not there or not for the caller to see. */
export const notFound = (): Refusal => new Refusal(404, 'Not Found')

/** The first layer of validation: one line for each violation. */
export const invalidRequest = (lines: readonly string[]): Refusal =>
  new Refusal(422, `Invalid request.\n\n${lines.join('\n')}`)

/** The second layer of validation. @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
export const validationFailed = (errors: readonly FieldError[]): Refusal =>
  new Refusal(422, 'Validation Failed', {errors})
