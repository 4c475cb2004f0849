/** What a check run concludes; the API's own words. @see https://docs.github.com/rest/checks/runs#create-a-check-run */
export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required'

/**
 * Highest priority first: of several conclusions the first of this list wins, for the results of one check run and for
 * the check runs of one suite. GitHub documents only that one of the suite's runs has the highest priority.
 * @see https://docs.github.com/rest/guides/using-the-rest-api-to-interact-with-checks#about-check-suites
 */
export const conclusionPriority: readonly Conclusion[] = [
  'action_required',
  'cancelled',
  'timed_out',
  'failure',
  'neutral',
  'skipped',
  'success'
]

/** The API's own words for a severity. */
export type AnnotationLevel = 'notice' | 'warning' | 'failure'

/** An annotation as the Checks API takes it. Columns only where start_line equals end_line. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: AnnotationLevel
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

/** An image as the Checks API takes it; GitHub shows only what it can fetch without a login. */
export interface Image {
  readonly alt: string
  readonly image_url: string
  readonly caption?: string
}

/** A button as the Checks API takes it: label and identifier 20 characters, description 40. */
export interface Action {
  readonly label: string
  readonly description: string
  readonly identifier: string
}

/** A whole check run, before it is cut into requests: every annotation that is to be shown is in it. */
export interface CheckRun {
  readonly name: string
  readonly head_sha: string
  readonly external_id: string
  readonly details_url?: string
  readonly conclusion: Conclusion
  readonly title: string
  readonly summary: string
  readonly text?: string
  readonly annotations: readonly Annotation[]
  readonly images: readonly Image[]
  readonly actions: readonly Action[]
}

/** What a place that check runs go to can take; belongs to the publisher and is given to render/. */
export interface Limits {
  readonly annotationsPerRequest: number
  readonly titleCharacters: number
  readonly summaryBytes: number
  readonly textBytes: number
  readonly annotationTitleCharacters: number
  readonly annotationMessageBytes: number
  readonly annotationDetailsBytes: number
}
