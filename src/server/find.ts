import type {Dialect} from './dialect.ts'
import type {Repository} from './repositories.ts'
import {matchRoute, type Match} from './routes.ts'

/** Where a request goes to: a repository and an endpoint of it. */
export interface Found extends Match {
  readonly repository: Repository
  /** The path behind the repository. */
  readonly rest: string
}

/** Finds the repository, by name or by number, and the endpoint of a path; null when either is unknown. */
export const find = (repositories: readonly Repository[], method: string, {path, preview}: Dialect): Found | null => {
  const parts = /^\/(?:repos\/([^/]+)\/([^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path)
  if (!parts) return null
  const [, owner = '', name = '', id, rest = ''] = parts
  const repository = repositories.find(candidate =>
    id === undefined ? sameName(candidate, owner, name) : candidate.id === Number(id)
  )
  const match = matchRoute(method, rest, preview)
  return repository && match ? {repository, rest, ...match} : null
}

const sameName = (repository: Repository, owner: string, name: string): boolean =>
  repository.owner.toLowerCase() === owner.toLowerCase() && repository.name.toLowerCase() === name.toLowerCase()
