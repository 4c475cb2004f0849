import type {Clock} from '../target.ts'
import type {VercelWire} from './wire.ts'

/** Where at Vercel a result goes to, or is read from. Texts are empty where nobody named it. */
export interface VercelTarget {
  readonly wire: VercelWire
  readonly clock: Pick<Clock, 'now'>
  readonly log: {info(text: string): void; warning(text: string): void}
  /** Id, host name or address. */
  readonly deployment: string
  /** Id or name. */
  readonly project: string
  /** The commit whose newest deployment it is, where no deployment is named. */
  readonly sha: string
  readonly stop: AbortSignal
}

/** Which check of the project is reported on. */
export interface WantedCheck {
  /** Id or name. */
  readonly check: string
  /** What it is to block, and then it is created where it is missing; `unchanged` takes it as it is there. */
  readonly blocks: 'unchanged' | 'none' | 'deployment-alias'
}
