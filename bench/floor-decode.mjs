// The floor of reading: the same files through a streaming TextDecoder, nothing else.
import {closeSync, openSync, readdirSync, readSync} from 'node:fs'
import {join} from 'node:path'

const buffer = new Uint8Array(256 * 1024)
let length = 0
for (const file of readdirSync(process.argv[2])) {
  const decoder = new TextDecoder()
  const descriptor = openSync(join(process.argv[2], file))
  for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer))
    length += decoder.decode(buffer.subarray(0, read), {stream: true}).length
  closeSync(descriptor)
}
process.stderr.write(`${length}\n`)
