import {closeSync, openSync, readdirSync, readFileSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'

/**
 * The floor of reading: all files of a folder through a streaming TextDecoder (unpacked before where they are packed), nothing
 * else.
 *
 * @returns {number} how many UTF-16 units they have
 */
export function decodeAll(folder) {
  const buffer = new Uint8Array(256 * 1024)
  let length = 0
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const decoder = new TextDecoder()
    if (name.endsWith('.gz')) length += decoder.decode(gunzipSync(readFileSync(file))).length
    else {
      const descriptor = openSync(file)
      for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer))
        length += decoder.decode(buffer.subarray(0, read), {stream: true}).length
      closeSync(descriptor)
    }
  }
  return length
}
