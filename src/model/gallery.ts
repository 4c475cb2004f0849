import type {Image} from './check-run.ts'
import type {TestCase} from './report.ts'

/** Images that were put where GitHub can fetch them, and what is told of the others. */
export interface Gallery {
  /** For the check run: the chart first, then attachments in the order of their tests. */
  readonly images: readonly Image[]
  /** Those of the attachments of each test. */
  readonly ofTests: ReadonlyMap<TestCase, readonly Image[]>
  /** Sentences on images that are not shown. */
  readonly notes: readonly string[]
  /** Where those may be instead: the artifacts of the workflow's run. */
  readonly artifactsUrl?: string
}

/** No images, and nothing to tell of them. */
export const emptyGallery: Gallery = {images: [], ofTests: new Map(), notes: []}
