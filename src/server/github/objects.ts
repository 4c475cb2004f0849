import {createHash} from 'node:crypto'
import {apiOf} from '../links.ts'
import type {View} from '../present.ts'
import type {Blob, Commit, Signature, Tree, TreeEntry} from '../rows.ts'
import type {Change, State} from '../store.ts'

/** A tree with everything below it. */
export interface Objects {
  readonly sha: string
  readonly trees: readonly Tree[]
  readonly blobs: readonly Blob[]
}

/** A file or submodule by its path from the root. */
export type Leaf = Omit<TreeEntry, 'name'>
export type Leaves = ReadonlyMap<string, Leaf>

/** The name that git gives to an object. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const objectName = (type: 'blob' | 'commit' | 'tree', content: Uint8Array): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')

/** A blob of some bytes. */
export const blobOf = (bytes: Buffer): Blob => ({sha: objectName('blob', bytes), base64: bytes.toString('base64')})

/** The tree of some files, from the text of each by its path. */
export const treeOf = (files: Readonly<Record<string, string>>): Objects => {
  const blobs = Object.entries(files).map(([path, text]) => ({path, blob: blobOf(Buffer.from(text))}))
  const leaves = new Map(
    blobs.map(({path, blob}) => [path, {mode: '100644', type: 'blob', sha: blob.sha} satisfies Leaf])
  )
  return {...treesOf(leaves), blobs: blobs.map(({blob}) => blob)}
}

/** The trees for leaves at their paths, the root's last. */
export const treesOf = (leaves: Leaves): Pick<Objects, 'sha' | 'trees'> => {
  const own: TreeEntry[] = []
  const folders = new Map<string, Map<string, Leaf>>()
  for (const [path, leaf] of leaves) {
    const [name, ...rest] = path.split('/') as [string, ...string[]]
    if (rest.length === 0) own.push({name, ...leaf})
    else folders.set(name, (folders.get(name) ?? new Map<string, Leaf>()).set(rest.join('/'), leaf))
  }
  const below = [...folders].map(([name, inner]) => ({name, ...treesOf(inner)}))
  const entries = [...own, ...below.map(({name, sha}) => ({name, mode: '040000', type: 'tree', sha}) as const)]
  entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)))
  const content = Buffer.concat(
    entries.flatMap(({mode, name, sha}) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex')
    ])
  )
  const sha = objectName('tree', content)
  return {sha, trees: [...below.flatMap(({trees}) => trees), {sha, entries}]}
}

/** Git sorts a folder as if its name ended with a slash. */
const sortKey = ({name, type}: TreeEntry): Buffer => Buffer.from(type === 'tree' ? `${name}/` : name)

/** A commit with its name. */
export const commitOf = (facts: Omit<Commit, 'sha'>): Commit => {
  const lines = [
    `tree ${facts.tree}`,
    ...facts.parents.map(parent => `parent ${parent}`),
    `author ${signed(facts.author)}`,
    `committer ${signed(facts.committer)}`,
    '',
    facts.message
  ]
  return {sha: objectName('commit', Buffer.from(lines.join('\n'))), ...facts}
}

const signed = ({name, email, date}: Signature): string => `${name} <${email}> ${Date.parse(date) / 1000} +0000`

/** The address of an object of git. */
export const objectUrl = ({links, repository}: View, kind: 'blobs' | 'commits' | 'trees', sha: string): string =>
  `${apiOf(links, repository)}/git/${kind}/${sha}`

/** Puts objects into their tables. */
export const objectChanges = ({trees, blobs}: Pick<Objects, 'trees' | 'blobs'>): readonly Change[] => [
  ...trees.map((row): Change => ({table: 'trees', key: row.sha, row})),
  ...blobs.map((row): Change => ({table: 'blobs', key: row.sha, row}))
]

/** An entry of a tree by its path from the tree; folders come before what is in them. */
export interface Entry extends TreeEntry {
  readonly path: string
}

/** Everything below a tree, in git's order. */
export const flatten = (state: State, sha: string, prefix = ''): readonly Entry[] =>
  (state.tables.trees.get(sha)?.entries ?? []).flatMap(entry => {
    const path = prefix + entry.name
    return [{...entry, path}, ...(entry.type === 'tree' ? flatten(state, entry.sha, `${path}/`) : [])]
  })
