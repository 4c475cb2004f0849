import type {Annotation, CheckRun} from '../model/check-run.ts'
import {githubLimits} from './limits.ts'
import {spellAnnotation, spellConclusion} from './dialects.ts'
import type {Target} from './target.ts'

/** One request's share of a check run. */
export interface Share {
  readonly annotations: readonly Annotation[]
  /** Whether this is the last request, which brings the conclusion, the images and the buttons. */
  readonly concludes: boolean
}

/** Cuts annotations into what one request takes each; at least one share, and the last one concludes. */
export function sharesOf(annotations: readonly Annotation[]): Share[] {
  const size = githubLimits.annotationsPerRequest
  const count = Math.max(1, Math.ceil(annotations.length / size))
  return Array.from({length: count}, (_, index) => ({
    annotations: annotations.slice(index * size, (index + 1) * size),
    concludes: index === count - 1
  }))
}

/** The body that creates a run. */
export const createBody = (checkRun: CheckRun, target: Target, share: Share): Record<string, unknown> => ({
  name: checkRun.name,
  head_sha: checkRun.head_sha,
  ...(target.dialect.everyField ? {head_branch: target.headBranch ?? ''} : {}),
  ...updateBody(checkRun, target, share)
})

/** The body that updates a run. The output is replaced as a whole each time, only the annotations add up. */
export function updateBody(checkRun: CheckRun, target: Target, share: Share): Record<string, unknown> {
  const {dialect, serverUrl, owner, repo, clock} = target
  const blobs = `${serverUrl}/${owner}/${repo}/blob/${checkRun.head_sha}`
  const ending = {
    status: 'completed',
    conclusion: spellConclusion(checkRun, dialect),
    ...(dialect.everyField
      ? {
          completed_at: clock
            .now()
            .toISOString()
            .replace(/\.\d+Z$/, 'Z')
        }
      : {}),
    ...(dialect.actions && checkRun.actions.length > 0 ? {actions: checkRun.actions} : {})
  }
  return {
    ...(dialect.everyField ? {name: checkRun.name} : {}),
    ...(checkRun.external_id === '' ? {} : {external_id: checkRun.external_id}),
    ...(checkRun.details_url === undefined ? {} : {details_url: checkRun.details_url}),
    ...(share.concludes ? ending : {status: 'in_progress'}),
    output: {
      title: checkRun.title,
      summary: checkRun.summary,
      ...(checkRun.text === undefined ? {} : {text: checkRun.text}),
      ...(share.annotations.length === 0
        ? {}
        : {annotations: share.annotations.map(annotation => spellAnnotation(annotation, dialect, blobs))}),
      ...(share.concludes && checkRun.images.length > 0 ? {images: checkRun.images} : {})
    }
  }
}
