import type {CharacterUnit} from './schema.ts'

/**
 * What GitHub does not document and nobody has been seen to measure: one named choice each, so that a test can take
 * the other one. docs/conformance/checks-api.md marks the statements that depend on them with "U".
 */
export interface Unverified {
  /** The message of a 401 for a write without any token; with a wrong token it is always "Bad credentials". */
  readonly writeWithoutToken: 'Bad credentials' | 'Requires authentication'
  /** How the characters of the 65,535 and of a button's label are counted. */
  readonly characters: CharacterUnit
  /** Whether `annotation_level` must be one of the published three: GitHub has stored `error`. */
  readonly annotationLevel: 'any' | 'listed'
  /** Whether `output.title` may be absent when a run is created, as the published schema forbids. */
  readonly titleOnCreate: 'required' | 'optional'
  /** What an update whose output has no title does to the title. */
  readonly titleOnUpdate: 'cleared' | 'kept'
  /** `completed_at` without a conclusion: documented as forbidden, not in the schema. */
  readonly completedAtAlone: 'refused' | 'ignored'
  /** `started_at` of a run that is created as queued. */
  readonly queuedStartedAt: 'now' | 'null'
  /** A head_sha that the repository does not have. */
  readonly unknownSha: 'refused' | 'accepted'
  /** An annotation's message with nothing in it. */
  readonly emptyMessage: 'refused' | 'accepted'
  /** The most bytes of an annotation's message and raw_details: documented as "64 KB". */
  readonly annotationBytes: number
  /** The most characters of an annotation's title. */
  readonly annotationTitle: number
  /** Images and buttons of an update: in place of the earlier ones, or after them. */
  readonly imagesAndActions: 'replaced' | 'appended'
  /** Annotations are listed in the order in which they came. */
  readonly annotationOrder: 'insertion' | 'path'
  /** How `check_name` and a run's name are compared. */
  readonly checkName: 'exact' | 'ignoring-case'
  /** The status of an answer about a ref that does not exist. */
  readonly unknownRef: 422 | 404
  /** What `per_page` above 100 does. */
  readonly perPageAboveMaximum: 'clamped' | 'default'
  /** Which runs a suite's `latest_check_runs_count` counts. */
  readonly latestCount: 'newest-per-name' | 'all'
  /** A suite concludes with the first of these that one of its newest runs has. */
  readonly conclusionOrder: readonly string[]
  /** The status of preferences set by somebody who is no admin. */
  readonly preferencesRefused: 403 | 404
  /** Whether error bodies of Enterprise Server carry `status`. */
  readonly enterpriseErrorStatus: 'present' | 'absent'
}

/** The choices that fit the indirect evidence best. */
export const proposed: Unverified = {
  writeWithoutToken: 'Bad credentials',
  characters: 'code-points',
  annotationLevel: 'any',
  titleOnCreate: 'required',
  titleOnUpdate: 'cleared',
  completedAtAlone: 'refused',
  queuedStartedAt: 'now',
  unknownSha: 'refused',
  emptyMessage: 'refused',
  annotationBytes: 65_536,
  annotationTitle: 255,
  imagesAndActions: 'replaced',
  annotationOrder: 'insertion',
  checkName: 'exact',
  unknownRef: 422,
  perPageAboveMaximum: 'clamped',
  latestCount: 'newest-per-name',
  conclusionOrder: [
    'action_required',
    'cancelled',
    'timed_out',
    'failure',
    'startup_failure',
    'stale',
    'neutral',
    'skipped',
    'success'
  ],
  preferencesRefused: 403,
  enterpriseErrorStatus: 'present'
}
