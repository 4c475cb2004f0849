/** What the server keeps: plain rows, replaced whole and never changed in place. Times are ISO 8601 without fractions. */

export type Status = 'queued' | 'in_progress' | 'completed'

export interface CheckSuite {
  readonly id: number
  readonly repository: number
  readonly app: number
  readonly head_sha: string
  readonly head_branch: string | null
  readonly status: Status
  readonly conclusion: string | null
  readonly created_at: string
  readonly updated_at: string
  /** The workflow run that GitHub Actions made the suite for; null for a suite of any other origin. */
  readonly workflow_run: number | null
}

export interface Image {
  readonly alt: string
  readonly image_url: string
  readonly caption?: string
}

export interface Action {
  readonly label: string
  readonly description: string
  readonly identifier: string
}

export interface CheckRun {
  readonly id: number
  readonly repository: number
  readonly suite: number
  readonly app: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string | null
  /** As it was sent; what is answered depends on the App. */
  readonly details_url: string | null
  readonly status: Status
  readonly conclusion: string | null
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  readonly images: readonly Image[]
  readonly actions: readonly Action[]
  /** True for the run that GitHub Actions itself made for a job: its status is closed to the API. */
  readonly job: boolean
  readonly created_at: string
}

/** One annotation of a check run, with every field: an absent one is null. */
export interface Annotation {
  readonly id: number
  readonly run: number
  readonly path: string
  readonly start_line: number
  readonly start_column: number | null
  readonly end_line: number
  readonly end_column: number | null
  readonly annotation_level: string
  readonly title: string | null
  readonly message: string
  readonly raw_details: string | null
}

/** A branch or a tag: `refs/heads/main`. */
export interface Ref {
  readonly repository: number
  readonly ref: string
  readonly sha: string
}

/** Whether pushes make check suites for an App by themselves. */
export interface Preference {
  readonly repository: number
  readonly app: number
  readonly setting: boolean
}

/** A file of git: its bytes as base64. */
export interface Blob {
  readonly sha: string
  readonly base64: string
}

export interface TreeEntry {
  readonly name: string
  readonly mode: '040000' | '100644' | '100755' | '120000' | '160000'
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
}

/** A folder of git, its entries in git's order. */
export interface Tree {
  readonly sha: string
  readonly entries: readonly TreeEntry[]
}

/** Who made a commit, and when. */
export interface Signature {
  readonly name: string
  readonly email: string
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly repository: number
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Signature
  readonly committer: Signature
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number
  /** `<repository> <number of the issue>` */
  readonly issue: string
  readonly body: string
  readonly login: string
  readonly app: number | null
  /** What its author is to the repository, when it was written. */
  readonly association: 'MEMBER' | 'NONE'
  readonly created_at: string
  readonly updated_at: string
}

/** A commit status. */
export interface CommitStatus {
  readonly id: number
  /** `<repository> <sha>` */
  readonly commit: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly context: string
  readonly description: string | null
  readonly target_url: string | null
  readonly login: string
  readonly created_at: string
}

/** A repository_dispatch event. */
export interface Dispatch {
  readonly id: number
  readonly repository: number
  readonly event_type: string
  readonly client_payload: Readonly<Record<string, unknown>>
  readonly created_at: string
}

/** A check of a Vercel project: times are in milliseconds, as Vercel's are. */
export interface VercelCheck {
  readonly id: number
  readonly project: string
  readonly name: string
  readonly requires: string
  readonly blocks: string
  readonly targets: readonly string[]
  /** In seconds. */
  readonly timeout: number
  readonly isRerequestable: boolean
  readonly source: VercelSource
  readonly createdAt: number
  readonly updatedAt: number
}

/** Who carries a Vercel check out. */
export type VercelSource =
  | {
      readonly kind: 'integration'
      readonly integrationId: string
      readonly integrationConfigurationId: string
      readonly externalResourceId?: string
    }
  | {readonly kind: 'webhook'; readonly webhookId?: string}
  | {readonly kind: 'git-provider'; readonly provider: string; readonly externalCheckName: string}

/** One execution of a Vercel check for a deployment; name, source and the like are the check's when it began. */
export interface VercelRun extends Omit<VercelCheck, 'isRerequestable'> {
  readonly check: number
  readonly deployment: string
  readonly status: 'queued' | 'running' | 'completed'
  readonly conclusion?: string
  readonly conclusionText?: string
  readonly externalId?: string
  readonly externalUrl?: string
  readonly output?: Readonly<Record<string, unknown>>
  readonly completedAt?: number
}

/** A deployment that has come further than its seed says. */
export interface VercelProgress {
  readonly deployment: string
  readonly readyState: string
}

/** Every table by its name. */
export interface Tables {
  readonly checkSuites: CheckSuite
  readonly checkRuns: CheckRun
  readonly annotations: Annotation
  readonly refs: Ref
  readonly preferences: Preference
  readonly blobs: Blob
  readonly trees: Tree
  readonly commits: Commit
  readonly comments: Comment
  readonly statuses: CommitStatus
  readonly dispatches: Dispatch
  readonly vercelChecks: VercelCheck
  readonly vercelRuns: VercelRun
  readonly vercelProgress: VercelProgress
}
