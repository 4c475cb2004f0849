import {segmentsOf, type Repository} from './repository.ts'

/** What else a diagnostic says of its place, to choose among files of one name. */
export interface Clues {
  /** Classes, modules and packages: `com.acme.CartTest`, `github.com/acme/shop/cart`. */
  readonly scopes: readonly string[]
  /** Files that other hints name for certain; asked only when there is a choice. */
  readonly files: () => readonly string[]
}

/** Where the report lies among the files. */
export interface Neighbourhood {
  readonly repository: Repository
  /** Folders of which the report is the likelier to speak, nearest first. */
  readonly folders: () => readonly string[]
}

/** So many files of one name are not told apart by anything. */
const mostCandidates = 1000

/**
 * The one file that is meant, or undefined: the only one, one that another hint names, the only one whose folder agrees
 * best with the package or namespace, or the only one below the nearest folder above the report.
 */
export function narrow(candidates: readonly string[], clues: Clues, around: Neighbourhood): string | undefined {
  if (candidates.length < 2) return candidates[0]
  if (candidates.length > mostCandidates) return undefined
  const files = clues.files()
  const named = candidates.filter(path => files.includes(path))
  if (named.length === 1) return named[0]
  for (const scope of clues.scopes) {
    const found = byScope(candidates, scope, around.repository)
    if (found !== undefined) return found
  }
  for (const folder of around.folders()) {
    const below = candidates.filter(path => path.startsWith(`${folder}/`))
    if (below.length > 0) return below.length === 1 ? below[0] : undefined
  }
  return undefined
}

function byScope(candidates: readonly string[], scope: string, repository: Repository): string | undefined {
  if (scope.length > 1000) return undefined
  if (candidates.every(path => path.endsWith('.go'))) return byGoPackage(candidates, scope, repository)
  const names = scope.split(/[./\\:+$]+/).filter(name => name !== '')
  const scored = candidates.map(path => {
    const folder = segmentsOf(path)
      .slice(0, -1)
      .flatMap(segment => segment.split('.'))
    // The last names are the class and what is nested in it.
    const agreed = [0, 1, 2].map(dropped => sharedEnd(folder, names.slice(0, names.length - dropped)))
    return {path, score: Math.max(...agreed)}
  })
  return best(scored)
}

/**
 * The folder of a Go package is the end of its import path behind its module's, which go.mod tells.
 *
 * @see https://go.dev/ref/mod#module-path
 */
function byGoPackage(candidates: readonly string[], scope: string, repository: Repository): string | undefined {
  const names = segmentsOf(scope)
  const scored = candidates.flatMap(path => {
    const folder = segmentsOf(path).slice(0, -1)
    let module = folder.length
    while (module > 0 && !repository.files.has(`${folder.slice(0, module).join('/')}/go.mod`)) module--
    const inModule = folder.slice(module)
    return sharedEnd(inModule, names) === inModule.length
      ? [
          {
            path,
            score: inModule.length + sharedEnd(folder.slice(0, module), names.slice(0, names.length - inModule.length))
          }
        ]
      : []
  })
  return scored.length === 1 ? scored[0]!.path : best(scored)
}

function best(scored: readonly {readonly path: string; readonly score: number}[]): string | undefined {
  const highest = Math.max(0, ...scored.map(({score}) => score))
  const winners = scored.filter(({score}) => score === highest && score > 0)
  return winners.length === 1 ? winners[0]!.path : undefined
}

/** How many segments two paths share, counted from the end. */
export function sharedEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < Math.min(one.length, other.length) && one.at(-count - 1) === other.at(-count - 1)) count++
  return count
}
