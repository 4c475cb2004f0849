import type {Level} from './icons.ts'
import type {RepositoryView} from './view.ts'

const segment = encodeURIComponent

/** The page of a run. */
export const runPath = (repository: RepositoryView, id: number): string =>
  `/${segment(repository.owner)}/${segment(repository.name)}/runs/${id}`

/** The page of a commit. */
export const commitPath = (repository: RepositoryView, sha: string): string =>
  `/${segment(repository.owner)}/${segment(repository.name)}/commit/${segment(sha)}`

/** What a reader chose to see of a run: it lives in the address, so that it can be shared and works without scripts. */
export interface RunQuery {
  readonly level?: Level
  /** The number of an annotation that must be on the page. */
  readonly annotation?: number
}

/** The query as part of an address, with its `?` when there is one. */
export const queryText = (query: RunQuery): string => {
  const parameters = new URLSearchParams()
  if (query.level !== undefined) parameters.set('level', query.level)
  if (query.annotation !== undefined) parameters.set('annotation', String(query.annotation))
  return parameters.size === 0 ? '' : `?${parameters.toString()}`
}

const levels: readonly string[] = ['failure', 'warning', 'notice', 'other'] satisfies readonly Level[]

const isLevel = (word: string | null): word is Level => word !== null && levels.includes(word)

/** Reads the query back; what makes no sense counts as absent. */
export const readQuery = (parameters: URLSearchParams): RunQuery => {
  const level = parameters.get('level')
  const annotation = /^\d{1,9}$/.exec(parameters.get('annotation') ?? '')?.[0]
  return {
    ...(isLevel(level) ? {level} : {}),
    ...(annotation === undefined ? {} : {annotation: Number(annotation)})
  }
}
