import type {AppSeed} from './apps.ts'
import type {Preview} from './dialect.ts'
import type {FilePlace} from './page/page-deps.ts'
import type {RateOptions} from './rate.ts'
import type {Journal} from './store.ts'
import type {Unverified} from './unverified.ts'
import type {VercelOptions} from './vercel/options.ts'
import type {WebhookSeed} from './webhooks.ts'

/** Everything that a server is made of; only the repositories must be named. */
export interface ServerOptions {
  readonly repositories: readonly RepositorySeed[]
  /** Apps besides GitHub Actions. */
  readonly apps?: readonly AppSeed[]
  /** The tokens that are known; without this, any token is a GITHUB_TOKEN that may write everything. */
  readonly tokens?: Readonly<Record<string, TokenSeed>>
  readonly now?: () => Date
  /** Where the web pages of the repositories are, `https://github.com`; else where the requests come to. */
  readonly webUrl?: string
  /** What the media type of the 2018 preview does; `today` by default: nothing. */
  readonly preview?: Preview
  readonly unverified?: Partial<Unverified>
  readonly journal?: Journal
  readonly webhooks?: readonly WebhookSeed[]
  readonly rate?: RateOptions
  /** Makes the server speak Vercel's API as well. */
  readonly vercel?: VercelOptions
  /** What webhooks are sent with. */
  readonly fetch?: typeof fetch
  /** Gives the page the text of a file at a commit; undefined when it is not at hand. */
  readonly source?: (place: FilePlace) => Promise<string | undefined>
  /** Names under which the page is called on besides those of the loopback, without port. */
  readonly hosts?: readonly string[]
}

export interface RepositorySeed {
  readonly owner: string
  readonly name: string
  /** Names that it had before, `owner/name`: requests for them are redirected to its number. */
  readonly formerly?: readonly string[]
  readonly private?: boolean
  readonly default_branch?: string
  /** The SHAs that exist; `any` (the default): every one of 40 or 64 hexadecimal digits does. */
  readonly commits?: 'any' | readonly string[]
  /** The SHA of each branch. */
  readonly branches?: Readonly<Record<string, string>>
  readonly tags?: Readonly<Record<string, string>>
  readonly pulls?: readonly PullSeed[]
  /** The numbers of issues that are no pull requests. */
  readonly issues?: readonly number[]
  /** The text of each file, in every commit that is there from the beginning. */
  readonly files?: Readonly<Record<string, string>>
  /** The parents of commits by SHA, for comparing them; a commit that is not named has none. */
  readonly parents?: Readonly<Record<string, readonly string[]>>
  /** A recursive tree with more entries is cut and says so; 100,000 by default, as on GitHub. */
  readonly treeLimit?: number
  /** Oldest first. */
  readonly suites?: readonly SuiteSeed[]
}

/** An open pull request. */
export interface PullSeed {
  readonly number: number
  /** `owner` is that of the fork that it comes from. */
  readonly head: {readonly ref: string; readonly sha: string; readonly owner?: string}
  readonly base: {readonly ref: string; readonly sha: string}
  readonly title?: string
  readonly draft?: boolean
  /** What it changes, in the order of the diff. */
  readonly files?: readonly FileSeed[]
}

/** A file of a pull request. */
export interface FileSeed {
  readonly filename: string
  readonly status?: 'added' | 'removed' | 'modified' | 'renamed'
  /** The hunks of its diff; absent for a binary file and for one that is too large. */
  readonly patch?: string
}

/** A check suite that is there from the beginning. */
export interface SuiteSeed {
  /** The slug of its App; `github-actions` by default. */
  readonly app?: string
  readonly head_sha: string
  readonly head_branch?: string
  readonly created_at?: string
  /** The workflow run that it belongs to: needed where it has jobs. */
  readonly workflow_run?: number
  /** The runs that GitHub Actions made for jobs, oldest first. */
  readonly jobs?: readonly JobSeed[]
}

export interface JobSeed {
  readonly name: string
  readonly status?: 'queued' | 'in_progress' | 'completed'
  readonly conclusion?: string
}

/** What a token may do: `write` includes `read`; what is not named is not allowed. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

/**
 * A token: `actions` is a GITHUB_TOKEN, `app` the installation token of an App, `pat` a person's.
 * Only an App's tokens can write check runs.
 */
export type TokenSeed =
  | {readonly kind: 'actions'; readonly permissions?: Permissions}
  | {readonly kind: 'app'; readonly app: string; readonly permissions?: Permissions; readonly admin?: boolean}
  | {readonly kind: 'pat'; readonly login: string; readonly permissions?: Permissions; readonly admin?: boolean}
