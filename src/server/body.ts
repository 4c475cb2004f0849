import {Refusal} from './refusal.ts'

/** The most bytes of a request that are read: 50 annotations at their largest are 10 MB before escapes. */
export const maxBodyBytes = 64 * 1024 * 1024

/** The JSON object of a request; an empty one where there is no body. Throws 400 for anything else, 413 for too much. */
export const readJsonObject = async (request: Request): Promise<unknown> => {
  const bytes = await readBytes(request)
  if (bytes.length === 0) return {}
  const value = parse(bytes)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'Body should be a JSON object')
  }
  return value
}

const readBytes = async (request: Request): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    length += chunk.length
    if (length > maxBodyBytes) throw new Refusal(413, 'Payload too large')
  }
  return Buffer.concat(chunks)
}

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
}
