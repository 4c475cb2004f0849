import type {Decision} from '../model/decision.ts'
import type {Gallery} from '../model/gallery.ts'
import type {Report} from '../model/report.ts'
import type {Place} from './links.ts'

/** What a summary is made from. */
export interface Story {
  readonly decision: Decision
  readonly reports: readonly Report[]
  readonly unmatched: readonly string[]
  readonly place: Place
  /** Absent where images were not looked for. */
  readonly gallery?: Gallery
}
