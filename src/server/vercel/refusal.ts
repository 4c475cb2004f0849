/** A request that Vercel's API answers with an error. */
export class VercelRefusal extends Error {
  override readonly name = 'VercelRefusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const badRequest = (message: string): VercelRefusal => new VercelRefusal(400, 'bad_request', message)
export const forbidden = (message: string): VercelRefusal => new VercelRefusal(403, 'forbidden', message)
export const notFound = (what: string): VercelRefusal => new VercelRefusal(404, 'not_found', `${what} not found`)
