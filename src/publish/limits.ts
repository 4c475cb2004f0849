import type {Limits} from '../model/check-run.ts'

/**
 * What GitHub takes in one check run. `summary` and `text` are documented in characters but cut or refused by bytes of
 * UTF-8, so bytes are what is kept to.
 * @see https://docs.github.com/rest/checks/runs#create-a-check-run
 */
export const githubLimits: Limits = {
  annotationsPerRequest: 50,
  /** Not documented; longer titles are not shown whole. */
  titleCharacters: 255,
  summaryBytes: 65_535,
  textBytes: 65_535,
  annotationTitleCharacters: 255,
  /** Documented as 64 KB without its unit: the smaller reading, with room for a sentence that tells of a cut. */
  annotationMessageBytes: 64_000,
  annotationDetailsBytes: 64_000
}

/** How long GitHub works on a request before it ends it: after this a write has landed or never will. @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts */
export const requestEndsAfterMs = 10_000

/** Writes a minute: 900 points, five for each write. @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export const writesPerMinute = 180

/** The least wait where a secondary limit names none. @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export const secondaryLimitMs = 60_000
