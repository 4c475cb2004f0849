/** A request as it came, and how it was answered: what a test of a client looks at. */
export interface ReceivedRequest {
  readonly method: string
  /** The path with its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body; the text itself where it is no JSON, null where there is none. */
  readonly body: unknown
  readonly at: Date
  /** How many earlier requests had no answer yet. */
  readonly concurrent: number
  /** The status of the answer; null while there is none, and for ever where the connection was lost. */
  readonly status: number | null
}

export interface Received {
  /** Oldest first. */
  readonly requests: readonly ReceivedRequest[]
  begin(request: Omit<ReceivedRequest, 'concurrent' | 'status'>): {
    readonly request: ReceivedRequest
    end(status: number | null): void
  }
}

/** Requests that are remembered; older ones are forgotten. */
const remembered = 10_000

/** The requests of a server. */
export const createReceived = (): Received => {
  const requests: ReceivedRequest[] = []
  let open = 0
  return {
    requests,
    begin: facts => {
      const request: ReceivedRequest = {...facts, concurrent: open, status: null}
      open += 1
      requests.push(request)
      if (requests.length > remembered) requests.shift()
      return {
        request,
        end: status => {
          open -= 1
          const index = requests.lastIndexOf(request)
          if (index >= 0) requests[index] = {...request, status}
        }
      }
    }
  }
}
