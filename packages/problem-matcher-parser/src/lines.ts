import type {LineMatcher} from './line-matcher.ts'
import type {Match} from './match.ts'

// A string of V8 cannot be longer than 2^29 - 24 characters.
const longestLine = 2 ** 28

/**
 * Cuts text into lines: `\n`, `\r\n` and a lone `\r` end one, as .NET's StreamReader has it. Chunks may be cut anywhere; the last
 * line need not end. The time is linear, however long a line is; what is beyond 2^28 characters of one is left out.
 */
export class LineSplitter {
  #unfinished: string[] = []
  #length = 0
  #afterReturn = false

  /** The lines that the chunk ends. */
  push(chunk: string): string[] {
    const text = this.#afterReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk
    if (chunk !== '') this.#afterReturn = chunk.endsWith('\r')
    const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n')
    const rest = lines.pop()!
    if (lines.length > 0) {
      lines[0] = this.#take(lines[0]!)
    }
    if (rest !== '' && this.#length < longestLine) {
      this.#unfinished.push(rest.slice(0, longestLine - this.#length))
      this.#length += rest.length
    }
    return lines
  }

  /** The line that has no end, if there is one. */
  end(): string[] {
    return this.#unfinished.length > 0 ? [this.#take('')] : []
  }

  #take(rest: string): string {
    if (this.#unfinished.length === 0) return rest
    const line = this.#unfinished.join('') + rest.slice(0, Math.max(0, longestLine - this.#length))
    this.#unfinished = []
    this.#length = 0
    return line
  }
}

/**
 * Matches a whole log: text in chunks as they come (strings, or bytes of UTF-8 with or without byte order mark), from an array, a
 * file's `createReadStream`, a process's standard output … Gives each problem with the number of its line, from 1, in `logLine`.
 */
export async function* matchChunks(
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  matcher: LineMatcher
): AsyncGenerator<Match, void, void> {
  const splitter = new LineSplitter()
  const decoder = new TextDecoder()
  let isFirst = true
  for await (const chunk of chunks) {
    let text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true})
    if (isFirst && text.startsWith('\ufeff')) text = text.slice(1)
    isFirst &&= text === ''
    yield* matcher.pushAll(splitter.push(text))
  }
  yield* matcher.pushAll([...splitter.push(decoder.decode()), ...splitter.end()])
}
