import {sniffEncoding} from '../../../src/discover/encoding.ts'
import {splitLines} from '../../../src/discover/lines.ts'
import type {ReportSource} from '../../../src/formats/format.ts'
import type {Random} from '../random.ts'

/**
 * Bytes as discover/ hands them on, but in chunks of the sizes that `random` chooses, or in one without it. As there, a
 * chunk is overwritten when the next one is asked for.
 */
export function sourceOf(given: Uint8Array, named: boolean, random?: Random): ReportSource {
  const {encoding} = sniffEncoding(given)
  const rest = given.subarray(encoding.mark)
  const bytes = encoding.label === 'utf-8' ? rest : Buffer.from(new TextDecoder(encoding.label).decode(rest))
  const largest = random?.of([bytes.length > 8000 ? 50 : 1, 7, 64, 1000, 20_000]) ?? bytes.length
  async function* chunks(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length;) {
      const size = random === undefined ? bytes.length : 1 + random.below(largest)
      const chunk = Uint8Array.from(bytes.subarray(at, at + size))
      yield chunk
      chunk.fill(0x58)
      at += size
    }
    await Promise.resolve()
  }
  return {
    path: 'report',
    size: given.length,
    named,
    bytes: chunks,
    lines: () => splitLines(chunks()),
    text: () => Promise.resolve(new TextDecoder().decode(bytes))
  }
}
