import type {Answer, Call} from '../call.ts'
import {notFound, Refusal} from '../refusal.ts'
import type {Schema} from '../schema.ts'
import {string} from '../schemas.ts'
import {blobOf, objectChanges, objectUrl} from './objects.ts'

/** @see https://docs.github.com/rest/git/blobs#create-a-blob */
export const blobSchema: Schema = {
  type: 'object',
  properties: {content: string, encoding: string},
  required: ['content']
}

/** `POST /repos/{owner}/{repo}/git/blobs` */
export const createBlob = (call: Call): Answer => {
  const {content, encoding = 'utf-8'} = call.body as {content: string; encoding?: string}
  if (encoding !== 'utf-8' && encoding !== 'base64') throw new Refusal(422, `${encoding} is not a valid encoding`)
  if (encoding === 'base64' && !/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) {
    throw new Refusal(422, 'content is not valid Base64')
  }
  const blob = blobOf(Buffer.from(content, encoding))
  call.core.store.commit(objectChanges({trees: [], blobs: [blob]}))
  return {status: 201, body: {sha: blob.sha, url: objectUrl(call, 'blobs', blob.sha)}}
}

/** `GET /repos/{owner}/{repo}/git/blobs/{file_sha}` */
export const getBlob = (call: Call): Answer => {
  const blob = call.core.store.tables.blobs.get(call.parameters['file_sha']!)
  if (!blob) throw notFound()
  const size = Buffer.from(blob.base64, 'base64').length
  // GitHub breaks the lines of base64 at 60 characters.
  const content = blob.base64.replaceAll(/.{1,60}/g, '$&\n')
  return {
    status: 200,
    body: {
      sha: blob.sha,
      node_id: Buffer.from(`04:Blob${blob.sha}`).toString('base64'),
      size,
      url: objectUrl(call, 'blobs', blob.sha),
      content,
      encoding: 'base64'
    }
  }
}
