import type {Answer, Call} from '../call.ts'
import {notFound, Refusal} from '../refusal.ts'
import {resolveRef} from '../repositories.ts'
import type {TreeEntry} from '../rows.ts'
import type {Schema} from '../schema.ts'
import {string} from '../schemas.ts'
import {findCommit} from './commits.ts'
import {blobOf, flatten, objectChanges, objectUrl, treesOf, type Leaf} from './objects.ts'

/** @see https://docs.github.com/rest/git/trees#create-a-tree */
export const treeSchema: Schema = {
  type: 'object',
  properties: {
    tree: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: string,
          mode: {type: 'string', enum: ['100644', '100755', '040000', '160000', '120000']},
          type: {type: 'string', enum: ['blob', 'tree', 'commit']},
          sha: {type: ['string', 'null']},
          content: string
        }
      }
    },
    base_tree: string
  },
  required: ['tree']
}

interface TreeItem {
  readonly path?: string
  readonly mode?: TreeEntry['mode']
  readonly type?: TreeEntry['type']
  readonly sha?: string | null
  readonly content?: string
}

/** `POST /repos/{owner}/{repo}/git/trees` */
export const createTree = (call: Call): Answer => {
  const {store} = call.core
  const {tree, base_tree} = call.body as {tree: readonly TreeItem[]; base_tree?: string}
  const base = base_tree === undefined ? null : treeAt(call, base_tree)
  if (base_tree !== undefined && base === null) throw new Refusal(422, `The base_tree ${base_tree} does not exist`)
  const leaves = new Map<string, Leaf>()
  for (const {path, mode, type, sha} of base === null ? [] : flatten(store, base)) {
    if (type !== 'tree') leaves.set(path, {mode, type, sha})
  }
  const blobs = []
  for (const {path, mode, type = 'blob', sha, content} of tree) {
    if (path === undefined || path === '' || /^\/|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) {
      throw new Refusal(422, 'tree.path contains a malformed path component')
    }
    for (const known of [...leaves.keys()]) if (known === path || known.startsWith(`${path}/`)) leaves.delete(known)
    if (sha === null) continue
    const blob = content === undefined ? null : blobOf(Buffer.from(content))
    if (blob) blobs.push(blob)
    const named = blob?.sha ?? sha
    if (named === undefined) throw new Refusal(422, 'Must supply either tree.sha or tree.content')
    if (!blob && type === 'blob' && !store.tables.blobs.has(named))
      throw new Refusal(422, `tree.sha ${named} is not a valid ${type}`)
    if (type === 'tree') {
      if (!store.tables.trees.has(named)) throw new Refusal(422, `tree.sha ${named} is not a valid ${type}`)
      for (const below of flatten(store, named)) {
        if (below.type !== 'tree') leaves.set(`${path}/${below.path}`, below)
      }
    } else leaves.set(path, {mode: mode ?? '100644', type, sha: named})
  }
  const made = treesOf(new Map([...leaves].map(([path, {mode, type, sha}]) => [path, {mode, type, sha}])))
  store.commit(objectChanges({trees: made.trees, blobs}))
  return {status: 201, body: treeJson(call, made.sha, false)}
}

/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}`; any value of `recursive` asks for everything below. */
export const getTree = (call: Call): Answer => {
  const sha = treeAt(call, call.parameters['tree_sha']!)
  if (sha === null) throw notFound()
  return {status: 200, body: treeJson(call, sha, call.query.has('recursive'))}
}

const treeJson = (call: Call, sha: string, recursive: boolean) => {
  const {store} = call.core
  const entries = recursive
    ? flatten(store, sha)
    : store.tables.trees.get(sha)!.entries.map(entry => ({...entry, path: entry.name}))
  const limit = call.repository.treeLimit
  return {
    sha,
    url: objectUrl(call, 'trees', sha),
    tree: entries.slice(0, limit).map(entry => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.type === 'blob'
        ? {size: Buffer.from(store.tables.blobs.get(entry.sha)?.base64 ?? '', 'base64').length}
        : {}),
      url: objectUrl(call, entry.type === 'tree' ? 'trees' : 'blobs', entry.sha)
    })),
    truncated: entries.length > limit
  }
}

/** A tree is named by itself, by a commit or by a ref. */
const treeAt = ({core, repository}: Call, name: string): string | null => {
  if (core.store.tables.trees.has(name)) return name
  const sha = resolveRef(core.store, repository, name)
  return sha === null ? null : (findCommit(core, repository, sha)?.tree ?? null)
}
