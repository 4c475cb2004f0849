import {createHash} from 'node:crypto'
import {treeOf} from './github/objects.ts'
import type {PullSeed, RepositorySeed} from './options.ts'
import type {Ref} from './rows.ts'
import type {State} from './store.ts'

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  /** In lower case. */
  readonly formerly: ReadonlySet<string>
  readonly private: boolean
  readonly default_branch: string
  readonly commits: 'any' | ReadonlySet<string>
  readonly pulls: readonly PullSeed[]
  /** Issues that are no pull requests. */
  readonly issues: ReadonlySet<number>
  /** The parents of commits, where they matter. */
  readonly parents: Readonly<Record<string, readonly string[]>>
  /** The SHA of the tree of every commit that was there from the beginning. */
  readonly tree: string
  readonly treeLimit: number
}

/**
 * The number of a repository or an owner: always the same for a name, so that stored rows find their repository again,
 * and of 29 to 31 bits, so that node ids have the usual length.
 */
export const numberOf = (name: string): number =>
  0x1000_0000 + (createHash('sha256').update(name.toLowerCase()).digest().readUInt32BE() >>> 2)

/** The most entries of a recursive tree. @see https://docs.github.com/rest/git/trees#get-a-tree */
const treeLimit = 100_000

/** The repositories of the options, in their order. */
export const createRepositories = (seeds: readonly RepositorySeed[]): readonly Repository[] =>
  seeds.map(seed => ({
    id: numberOf(`${seed.owner}/${seed.name}`),
    owner: seed.owner,
    name: seed.name,
    formerly: new Set(seed.formerly?.map(name => name.toLowerCase())),
    private: seed.private ?? false,
    default_branch: seed.default_branch ?? 'main',
    commits: seed.commits === undefined || seed.commits === 'any' ? 'any' : new Set(seed.commits),
    pulls: seed.pulls ?? [],
    issues: new Set(seed.issues),
    parents: seed.parents ?? {},
    tree: treeOf(seed.files ?? {}).sha,
    treeLimit: seed.treeLimit ?? treeLimit
  }))

/** Whether a repository has a commit: from the beginning, or made since. */
export const hasCommit = (state: State, repository: Repository, sha: string): boolean => {
  if (state.tables.commits.get(sha)?.repository === repository.id) return true
  return repository.commits === 'any' ? /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) : repository.commits.has(sha)
}

/** The key of a ref in its table. */
export const refKey = (repository: Repository, ref: string): string => `${repository.id} ${ref}`

/** The SHA that a ref of a request means: a SHA, a branch, a tag, `heads/x` or `tags/x`; null when there is none. */
export const resolveRef = (state: State, repository: Repository, ref: string): string | null => {
  if (hasCommit(state, repository, ref)) return ref
  const names = /^(?:heads|tags)\//.test(ref) ? [`refs/${ref}`] : []
  for (const name of [...names, `refs/heads/${ref}`, `refs/tags/${ref}`]) {
    const found: Ref | undefined = state.tables.refs.get(refKey(repository, name))
    if (found) return found.sha
  }
  return null
}
