import {findCommit} from './github/commits.ts'
import {flatten} from './github/objects.ts'
import type {Visitor} from './press.ts'

/** What is shown; everything else is not there, so that no report's HTML or script comes from this origin. */
const types: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['svg', 'image/svg+xml']
])

/** An SVG that is opened by itself is a document: it may use its own styles and nothing else. */
const headers = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  // A commit never changes.
  'cache-control': 'public, max-age=31536000, immutable'
}

// The API's own paths begin with these words.
const address =
  /^\/(?!(?:repos|repositories|api)\/)(?<owner>[^/]+)\/(?<name>[^/]+)\/raw\/(?<sha>[0-9a-f]{40}|[0-9a-f]{64})\/(?<path>.+\.(?<extension>\w+))$/

/**
 * Answers for an image of a commit as it is, `/owner/name/raw/<sha>/path`, the address that it has on GitHub too.
 *
 * Nobody is logged in here, so that private repositories have no images, as for the proxy that GitHub loads them with.
 * @returns undefined for any other address.
 */
export const rawImage = (visitor: Visitor, request: Request): Response | undefined => {
  const parts = address.exec(new URL(request.url).pathname)?.groups
  if (parts === undefined || !['GET', 'HEAD'].includes(request.method)) return undefined
  const bytes = find(visitor, parts)
  const type = types.get(parts['extension']!.toLowerCase())
  if (bytes === undefined || type === undefined) return new Response('404: Not Found', {status: 404})
  return new Response(request.method === 'HEAD' ? null : bytes, {headers: {...headers, 'content-type': type}})
}

const find = (
  {core, repositories}: Visitor,
  {owner, name, sha, path}: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> | undefined => {
  const wanted = decode(`${owner}/${name}`)?.toLowerCase()
  const repository = repositories.find(each => `${each.owner}/${each.name}`.toLowerCase() === wanted)
  if (repository === undefined || repository.private) return undefined
  const commit = findCommit(core, repository, sha!)
  const file = decode(path!)
  const entry = commit && flatten(core.store, commit.tree).find(each => each.path === file && each.type === 'blob')
  const blob = entry && core.store.tables.blobs.get(entry.sha)
  return blob ? new Uint8Array(Buffer.from(blob.base64, 'base64')) : undefined
}

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
