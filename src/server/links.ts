import type {Repository} from './repositories.ts'

/** Where things are: built once for a request from where it came to. */
export interface Links {
  /** The API's base, `http://127.0.0.1:8000` or `https://ghe.example/api/v3`. */
  readonly api: string
  /** The base of the web pages. */
  readonly web: string
}

/** The address of a repository in the API, by name. */
export const apiOf = (links: Links, repository: Repository): string =>
  `${links.api}/repos/${repository.owner}/${repository.name}`

/** The address of a repository in the API, by number: what the links of a list use. */
export const numericApiOf = (links: Links, repository: Repository): string =>
  `${links.api}/repositories/${repository.id}`

/** The web page of a repository. */
export const webOf = (links: Links, repository: Repository): string =>
  `${links.web}/${repository.owner}/${repository.name}`

/** A path with each of its steps encoded. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
