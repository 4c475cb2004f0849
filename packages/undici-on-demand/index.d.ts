/** What is given of a request; more than this is left to undici. */
export interface RequestInit {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly redirect?: 'manual' | 'follow' | 'error'
  readonly signal?: AbortSignal
  readonly dispatcher?: ProxyAgent | undefined
}

/** The part of a Response that is asked for. */
export interface Answer {
  readonly url: string
  readonly status: number
  readonly statusText: string
  readonly ok: boolean
  readonly headers: {get(name: string): string | null | undefined} & Iterable<[string, string]>
  text(): Promise<string>
  json(): Promise<unknown>
  arrayBuffer(): Promise<ArrayBuffer>
}

export function fetch(url: string, init?: RequestInit): Promise<Answer>

export class ProxyAgent {
  constructor(options: {readonly uri: string})
  options: object
}
