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
  const {owner, name, id, rest} = partsOf(path)
  const repository = repositories.find(candidate =>
    id === undefined ? sameName(candidate, owner, name) : candidate.id === Number(id)
  )
  const match = matchRoute(method, rest, preview)
  return repository && match ? {repository, rest, ...match} : null
}

/** The path by number of a repository that a path calls by a former name; null when it does not. */
export const movedPath = (repositories: readonly Repository[], {path}: Dialect): string | null => {
  const {owner, name, rest} = partsOf(path)
  const repository = repositories.find(({formerly}) => formerly.has(`${owner}/${name}`.toLowerCase()))
  return repository ? `/repositories/${repository.id}${rest}` : null
}

const partsOf = (path: string) => {
  const parts = /^\/(?:repos\/([^/]+)\/([^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path)
  const [, owner = '', name = '', id, rest = ''] = parts ?? []
  return {owner, name, id, rest}
}

const sameName = (repository: Repository, owner: string, name: string): boolean =>
  repository.owner.toLowerCase() === owner.toLowerCase() && repository.name.toLowerCase() === name.toLowerCase()
