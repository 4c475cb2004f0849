/**
 * Where the commit to compare with is: known by its hash, the merge base with another commit, or the parent of the head;
 * or why there is none, to complete “No baseline: …”.
 */
export type BaseCommit =
  {readonly sha: string} | {readonly mergeBaseWith: string} | {readonly parent: true} | {readonly none: string}

/** What the event and the environment say of the run: where its check run belongs. */
export interface Context {
  readonly owner: string
  readonly repo: string
  /** The commit that the check run belongs to: 40 or 64 hexadecimal digits. */
  readonly headSha: string
  /** Why that commit was chosen, to complete “on <sha>, …”. */
  readonly headReason: string
  readonly event: string
  readonly base: BaseCommit
  /** The branch of the commit, where the event tells; else empty. */
  readonly headBranch: string
  /** Numbers of the workflow's run and of its attempt; `0` outside of a workflow. */
  readonly runId: string
  readonly runAttempt: string
  /** The job's id in its workflow; empty outside of a workflow. */
  readonly job: string
  /** The values of the matrix, in its order, or the leg that was given in their place; empty without both. */
  readonly matrix: readonly string[]
  /** Whether the job is of a called workflow: others may have its name and its matrix. */
  readonly called: boolean
  /** The id of the job's own check run, where it is known. */
  readonly jobCheckRun: string
  readonly pullRequest: number | undefined
  /** The deployment that the event is about; absent for other events. */
  readonly deployment?: Deployment
  /** Why the token cannot write, when the event says so: a fork's pull request, Dependabot. */
  readonly readOnly: string | undefined
  /** Without a slash at the end. */
  readonly serverUrl: string
  readonly apiUrl: string
}

/** A deployment, as an event's payload names it: texts of strangers, empty where it says nothing. */
export interface Deployment {
  /** `dpl_…` at Vercel. */
  readonly id: string
  /** Its address, which stays that of this deployment. */
  readonly url: string
  /** `production`, `preview` or the name of an environment. */
  readonly environment: string
  /** Id or name of its project. */
  readonly project: string
  /** What became of it: `ready`, `success`, `error` … */
  readonly state: string
}
