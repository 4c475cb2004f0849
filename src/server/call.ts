import type {App} from './apps.ts'
import type {Caller} from './caller.ts'
import type {Dialect} from './dialect.ts'
import type {CheckEvent} from './events.ts'
import type {Links} from './links.ts'
import type {Repository} from './repositories.ts'
import type {Store} from './store.ts'
import type {Unverified} from './unverified.ts'

/** What every handler can see of the server. */
export interface Core {
  readonly store: Store
  readonly now: () => Date
  readonly unverified: Unverified
  /** By id. */
  readonly apps: ReadonlyMap<number, App>
}

/** Something that happened, with what its payload is made of. */
export interface Emission {
  readonly events: readonly CheckEvent[]
  readonly repository: Repository
  readonly links: Links
  readonly sender: Caller
}

/** A request that has found its route, its repository and its permission, and passed the first layer of validation. */
export interface Call {
  readonly core: Core
  readonly repository: Repository
  readonly caller: Caller
  readonly dialect: Dialect
  readonly links: Links
  /** The parts of the path that the route names, decoded. */
  readonly parameters: Readonly<Record<string, string>>
  /** The path behind the repository: `/commits/main/check-runs`. */
  readonly rest: string
  readonly query: URLSearchParams
  /** Tells the webhooks what happened, after it has been stored; gives the number of webhooks that hear of it. */
  readonly emit: (events: readonly CheckEvent[]) => number
  /** The parsed body; an empty object where there was none. */
  readonly body: unknown
}

/** What a handler answers; the body is written as JSON. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}
