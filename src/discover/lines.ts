/** Longer lines are cut: no tool writes a finding of this length, and a hostile log must not fill the memory. */
const longestLineBytes = 1024 * 1024

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Splits UTF-8 into lines at `\n`, `\r\n` and a lone `\r` (progress bars), as the runner does. Lines over
 * `longestLineBytes` are cut there, on a character boundary, and end with `…`.
 *
 * @param chunks each only valid until the next is asked for.
 * @returns the lines without their ends; nothing for an end at the end of the text.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  // What has been read of a line that goes on in the next chunk.
  let pieces: Buffer[] = []
  let pending = 0
  let afterReturn = false

  const take = (last: Buffer): string => {
    const whole = pieces.length === 0 ? last : Buffer.concat([...pieces, last])
    const cut = pending + last.length > longestLineBytes
    pieces = []
    pending = 0
    return cut ? whole.toString('utf8', 0, longestLineBytes).replace(/\ufffd+$/, '') + '…' : whole.toString('utf8')
  }

  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let start = 0
    if (afterReturn && buffer[0] === lineFeed) start = 1
    if (buffer.length > 0) afterReturn = false
    let nextReturn = buffer.indexOf(carriageReturn, start)
    for (;;) {
      const feed = buffer.indexOf(lineFeed, start)
      while (nextReturn >= 0 && nextReturn < start) nextReturn = buffer.indexOf(carriageReturn, start)
      const isReturn = nextReturn >= 0 && (feed < 0 || nextReturn < feed)
      const end = isReturn ? nextReturn : feed
      if (end < 0) break
      yield take(buffer.subarray(start, end))
      start = end + 1
      if (isReturn && buffer[start] === lineFeed) start++
      else if (isReturn && start === buffer.length) afterReturn = true
    }
    if (start < buffer.length) {
      const rest = buffer.length - start
      // Beyond the cap only the length is remembered.
      if (pending < longestLineBytes) pieces.push(Buffer.from(buffer.subarray(start)))
      pending += rest
    }
  }
  if (pending > 0) yield take(Buffer.alloc(0))
}
