import type {Action, Image, Status} from './rows.ts'

/** An annotation of a request that has passed the first layer of validation. */
export interface AnnotationBody {
  readonly path: string | null
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: string
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface OutputBody {
  readonly title?: string
  readonly summary: string
  readonly text?: string
  readonly annotations?: readonly AnnotationBody[]
  readonly images?: readonly Image[]
}

/** The body of an update, after the first layer of validation. */
export interface UpdateBody {
  readonly name?: string
  readonly details_url?: string
  readonly external_id?: string
  readonly started_at?: string
  readonly status?: Status
  readonly conclusion?: string
  readonly completed_at?: string
  readonly output?: OutputBody
  readonly actions?: readonly Action[]
}

/** The body of a creation, after the first layer of validation. */
export interface CreateBody extends UpdateBody {
  readonly name: string
  readonly head_sha: string
}
