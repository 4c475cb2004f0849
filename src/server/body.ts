import {Refusal} from './refusal.ts'

/** The most bytes of a request that are read: 50 annotations at their largest are 10 MB before escapes. */
const maxBodyBytes = 64 * 1024 * 1024

/** The bytes of a request; null when there are more than are read. */
export const readBytes = async (request: Request): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBodyBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A body as JSON, or as text where it is none; null for an empty one. */
export const parseLeniently = (bytes: Uint8Array): unknown => {
  if (bytes.length === 0) return null
  const text = new TextDecoder().decode(bytes)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The JSON object of a body; an empty one for no body. Throws 400 for anything else. */
export const parseJsonObject = (bytes: Uint8Array): object => {
  if (bytes.length === 0) return {}
  const value = parse(bytes)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new Refusal(400, 'Body should be a JSON object')
}

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes))
  } catch {
    throw new Refusal(400, 'Problems parsing JSON')
  }
}
