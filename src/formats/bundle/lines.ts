import {createGunzip} from 'node:zlib'
import {Readable} from 'node:stream'
import {ParseError} from '../../errors.ts'
import {bundleBytes, bundleLineBytes} from '../../model/bundle.ts'

/**
 * The lines of a gzipped text, without their ends. It is unpacked as it is read and never further than a bundle can be
 * long, so that a bomb costs no more than that.
 *
 * @throws ParseError where it is no gzip, is cut off, or is larger than a bundle can be.
 */
export async function* unpackedLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let pending: Buffer = Buffer.alloc(0)
  let unpacked = 0
  const packed = Readable.from(bytes, {objectMode: false})
  const gunzip = createGunzip({chunkSize: 256 * 1024})
  packed.on('error', error => gunzip.destroy(error))
  try {
    for await (const chunk of packed.pipe(gunzip) as AsyncIterable<Buffer>) {
      unpacked += chunk.length
      if (unpacked > bundleBytes) throw new ParseError(`it is larger than ${bundleBytes} bytes when it is unpacked`)
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
      let start = 0
      for (let end = pending.indexOf(0x0a); end >= 0; end = pending.indexOf(0x0a, start)) {
        if (end - start > bundleLineBytes) throw tooLong()
        yield pending.toString('utf8', start, end)
        start = end + 1
      }
      pending = pending.subarray(start)
      if (pending.length > bundleLineBytes) throw tooLong()
    }
  } catch (error) {
    if (isZlibError(error)) throw new ParseError(`it cannot be unpacked (${error.code})`, {cause: error})
    throw error
  } finally {
    // Leaving the loop ends the unpacking, but not the reading.
    packed.destroy()
  }
  if (pending.length > 0) throw new ParseError('it is cut off')
}

const tooLong = (): ParseError => new ParseError(`it has a line of more than ${bundleLineBytes} bytes`)

const isZlibError = (error: unknown): error is {code: string} => {
  const {code} = error as {code?: unknown}
  return typeof code === 'string' && code.startsWith('Z_')
}
