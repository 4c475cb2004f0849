import type {Conclusion} from '../model/check-run.ts'
import type {Context} from '../model/context.ts'
import type {Delivery} from '../target.ts'
import type {VercelInputs} from '../vercel-target.ts'

/** The inputs that say where else a check run is told. */
export interface RelayInputs extends Delivery, VercelInputs {
  readonly 'commit-status': boolean
  readonly 'vercel-check': string
  readonly 'vercel-blocks': 'unchanged' | 'none' | 'deployment-alias'
  readonly 'vercel-report': 'best-effort' | 'required'
}

/** A check run that is told elsewhere, too. */
export interface Subject {
  readonly name: string
  readonly context: Context
  readonly inputs: RelayInputs
  /** The check run on GitHub; undefined where there is none. */
  readonly on: {readonly id: number; readonly url: string} | undefined
}

/** How it ended, in one line. */
export interface Ended {
  readonly conclusion: Conclusion
  readonly title: string
}

/** The page that tells more: of the check run, or for want of it of the workflow's run. */
export const pageOf = ({on, context: {serverUrl, owner, repo, runId}}: Subject): string =>
  on?.url ?? `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
