/** A check run in the words and the shape of the API's answer, as far as the page reads it. */
export interface CheckRunView {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string | null
  readonly url: string
  readonly html_url: string | null
  readonly details_url: string | null
  readonly status: string
  readonly conclusion: string | null
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly output: OutputView
  readonly app: AppView | null
}

/** The output of a check run, as the API answers it. */
export interface OutputView {
  readonly title: string | null
  readonly summary: string | null
  readonly text: string | null
  readonly annotations_count: number
  readonly annotations_url: string
}

/** The app that made a check run. */
export interface AppView {
  readonly name: string
  readonly slug?: string
}

/** An annotation as the API answers it. The level is text: the API is known to store words that it does not document. */
export interface AnnotationView {
  readonly path: string
  readonly blob_href: string
  readonly start_line: number
  readonly start_column: number | null
  readonly end_line: number
  readonly end_column: number | null
  readonly annotation_level: string | null
  readonly title: string | null
  readonly message: string | null
  readonly raw_details: string | null
}

/** An image as it was sent; the API never answers it. */
export interface ImageView {
  readonly alt: string
  readonly image_url: string
  readonly caption?: string | null
}

/** A button as it was sent; the API never answers it. */
export interface ActionView {
  readonly label: string
  readonly description: string
  readonly identifier: string
}

/** Where a repository is found under the server. */
export interface RepositoryView {
  readonly owner: string
  readonly name: string
}

/** A check suite with its runs, newest first; more than one of the same name are attempts, of which the first counts. */
export interface SuiteView {
  readonly id: number
  readonly app: AppView | null
  readonly status: string | null
  readonly conclusion: string | null
  readonly runs: readonly CheckRunView[]
}

/** A commit with its check suites. */
export interface CommitView {
  readonly repository: RepositoryView
  readonly sha: string
  /** The first line of its message, when known. */
  readonly subject?: string
  readonly branch?: string
  readonly suites: readonly SuiteView[]
}

/** One check run with everything that its page shows. */
export interface RunView {
  readonly repository: RepositoryView
  readonly run: CheckRunView
  /** In the order in which they were sent. */
  readonly annotations: readonly AnnotationView[]
  readonly images: readonly ImageView[]
  readonly actions: readonly ActionView[]
  /** Whether its app can be asked to run it again. */
  readonly rerequestable: boolean
  /** The commit that the run belongs to: the page lists its other runs. */
  readonly commit: CommitView
}

/** What the page shows in place of status and conclusion: the conclusion once there is one. */
export type State =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'queued'
  | 'in_progress'

const states: readonly State[] = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale',
  'queued',
  'in_progress'
]

/** Whether a word is a state. */
export const isState = (word: string): word is State => states.some(state => state === word)

/**
 * The state of a run or a suite. Words that the page does not know count as `neutral` once completed and as `queued` before
 * (`waiting`, `requested`, `pending`); `startup_failure` is a failure.
 */
export const stateOf = (of: {readonly status: string | null; readonly conclusion: string | null}): State => {
  if (of.conclusion === null) return of.status === 'in_progress' ? 'in_progress' : 'queued'
  if (of.conclusion === 'startup_failure') return 'failure'
  return states.find(state => state === of.conclusion) ?? 'neutral'
}

/** The state in the words of a reader. */
export const stateWords: Readonly<Record<State, string>> = {
  success: 'Success',
  failure: 'Failure',
  neutral: 'Neutral',
  cancelled: 'Cancelled',
  skipped: 'Skipped',
  timed_out: 'Timed out',
  action_required: 'Action required',
  stale: 'Stale',
  queued: 'Queued',
  in_progress: 'In progress'
}

/** True while the run or the suite can still change by itself. */
export const isLive = (state: State): boolean => state === 'queued' || state === 'in_progress'
