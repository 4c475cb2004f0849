import type {Answer, Call} from '../call.ts'
import {apiOf} from '../links.ts'
import {notFound, Refusal} from '../refusal.ts'
import {refKey} from '../repositories.ts'
import type {Ref} from '../rows.ts'
import type {Schema} from '../schema.ts'
import {string} from '../schemas.ts'
import {findCommit, isAncestor} from './commits.ts'
import {objectUrl} from './objects.ts'

/** @see https://docs.github.com/rest/git/refs#create-a-reference */
export const createSchema: Schema = {type: 'object', properties: {ref: string, sha: string}, required: ['ref', 'sha']}

/** @see https://docs.github.com/rest/git/refs#update-a-reference */
export const updateSchema: Schema = {
  type: 'object',
  properties: {sha: string, force: {type: 'boolean'}},
  required: ['sha']
}

/** `POST /repos/{owner}/{repo}/git/refs` */
export const createRef = (call: Call): Answer => {
  const {core, repository} = call
  const {ref, sha} = call.body as {ref: string; sha: string}
  if (!/^refs\/[^/]+\/./.test(ref))
    throw new Refusal(422, `Reference name must start with 'refs/' and have two slashes`)
  if (core.store.tables.refs.has(refKey(repository, ref))) throw new Refusal(422, 'Reference already exists')
  if (!findCommit(core, repository, sha)) throw new Refusal(422, 'Object does not exist')
  const row: Ref = {repository: repository.id, ref, sha}
  core.store.commit([{table: 'refs', key: refKey(repository, ref), row}])
  return {status: 201, body: refJson(call, row)}
}

/** `GET /repos/{owner}/{repo}/git/ref/{ref}` */
export const getRef = (call: Call): Answer => {
  const row = refOf(call)
  if (!row) throw notFound()
  return {status: 200, body: refJson(call, row)}
}

/** `PATCH /repos/{owner}/{repo}/git/refs/{ref}`: without `force`, only forward. */
export const updateRef = (call: Call): Answer => {
  const {core, repository} = call
  const {sha, force = false} = call.body as {sha: string; force?: boolean}
  const before = refOf(call)
  if (!before) throw new Refusal(422, 'Reference does not exist')
  const commit = findCommit(core, repository, sha)
  if (!commit) throw new Refusal(422, 'Object does not exist')
  if (!force && !isAncestor(core, repository, {sha: before.sha, of: commit})) {
    throw new Refusal(422, 'Update is not a fast forward')
  }
  const row: Ref = {...before, sha}
  core.store.commit([{table: 'refs', key: refKey(repository, row.ref), row}])
  return {status: 200, body: refJson(call, row)}
}

/** `DELETE /repos/{owner}/{repo}/git/refs/{ref}` */
export const deleteRef = (call: Call): Answer => {
  const row = refOf(call)
  if (!row) throw new Refusal(422, 'Reference does not exist')
  call.core.store.commit([{table: 'refs', key: refKey(call.repository, row.ref), row: null}])
  return {status: 204, body: undefined}
}

const refOf = ({core, repository, parameters}: Call): Ref | null =>
  core.store.tables.refs.get(refKey(repository, `refs/${parameters['ref']!}`)) ?? null

const refJson = (call: Call, {ref, sha}: Ref) => ({
  ref,
  node_id: Buffer.from(`03:Ref${call.repository.id}:${ref}`).toString('base64'),
  url: `${apiOf(call.links, call.repository)}/git/${ref}`,
  object: {sha, type: 'commit', url: objectUrl(call, 'commits', sha)}
})
