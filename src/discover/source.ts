import {constants} from 'node:buffer'
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {ParseError} from '../errors.ts'
import {sniffEncoding} from './encoding.ts'
import {splitLines} from './lines.ts'

/** How much is read at a time; one buffer of this size is reused for a whole file. */
const chunkBytes = 256 * 1024

/** How much of a file is looked at to recognize its format. */
const beginningBytes = 64 * 1024

/** One opened report. It has the shape of formats/ ReportSource, and what the choice of a format needs. */
export interface OpenedReport {
  readonly path: string
  readonly size: number
  /** The first 64 KB, decoded, without byte order mark. */
  readonly beginning: string
  /** True for a gzip file, which is a bundle or nothing that is read. */
  readonly gzip: boolean
  /** True when the beginning has bytes that no text has. */
  readonly binary: boolean
  /** A sentence about a doubtful encoding. */
  readonly warning: string | undefined
  bytes(): AsyncIterable<Uint8Array>
  lines(): AsyncIterable<string>
  text(): Promise<string>
}

/**
 * Opens a report to be read once or more, in UTF-8 whatever its encoding.
 *
 * @param path the name for messages.
 * @param file the path on this machine.
 * @throws Error of node:fs when the file cannot be opened.
 */
export function openReport(path: string, file: string): OpenedReport {
  const {head, size} = readHead(file)
  const {encoding, warning} = sniffEncoding(head)
  const isUtf8 = encoding.label === 'utf-8'
  const first = head.subarray(encoding.mark)
  // Streaming, so that a character that the 64 KB cut in two is left out. A decoder for UTF-8 takes longer to make.
  const beginning = isUtf8
    ? Buffer.from(first.buffer, first.byteOffset, first.length)
        .toString('utf8')
        .replace(/\ufffd$/, '')
    : new TextDecoder(encoding.label).decode(first, {stream: true})

  async function* bytes(): AsyncIterable<Uint8Array> {
    const raw = readChunks(file, encoding.mark)
    if (isUtf8) yield* raw
    else {
      const stream = new TextDecoder(encoding.label)
      const encoder = new TextEncoder()
      for (const chunk of raw) yield encoder.encode(stream.decode(chunk, {stream: true}))
      yield encoder.encode(stream.decode())
    }
    await Promise.resolve()
  }

  async function text(): Promise<string> {
    if (size > constants.MAX_STRING_LENGTH)
      throw new ParseError(`it has ${size} bytes, and a report in JSON can have ${constants.MAX_STRING_LENGTH} at most`)
    const stream = new TextDecoder(encoding.label)
    let whole = ''
    for (const chunk of readChunks(file, encoding.mark)) whole += stream.decode(chunk, {stream: true})
    return Promise.resolve(whole + stream.decode())
  }

  const gzip = head[0] === 0x1f && head[1] === 0x8b
  return {
    path,
    size,
    beginning,
    gzip,
    binary: isBinary(beginning),
    warning,
    bytes,
    lines: () => splitLines(bytes()),
    text
  }
}

/** Control characters that no report in text has; ESC and its like are left to the readers, which repair them. */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 4096)
  const strange = sample.match(/[\u0000-\u0006\u000e-\u001a\ufffd]/g)?.length ?? 0
  return strange > 8 && strange > sample.length / 20
}

function readHead(file: string): {head: Uint8Array; size: number} {
  const descriptor = openSync(file, 'r')
  try {
    const {size} = fstatSync(descriptor)
    // What has no size of its own (a pipe) may have bytes all the same.
    const buffer = new Uint8Array(size === 0 ? beginningBytes : Math.min(size, beginningBytes))
    return {head: buffer.subarray(0, readSync(descriptor, buffer)), size}
  } finally {
    closeSync(descriptor)
  }
}

/** A buffer that nobody reads into any more: those of a hundred files would only go when memory is tidied up. */
let spare: Uint8Array | undefined

/** Synchronous reads into one buffer: for files of this size faster than a stream, and memory stays flat. */
function* readChunks(file: string, from: number): Generator<Uint8Array> {
  const descriptor = openSync(file, 'r')
  const buffer = spare ?? new Uint8Array(chunkBytes)
  spare = undefined
  try {
    for (let position = from; ;) {
      const length = readSync(descriptor, buffer, 0, chunkBytes, position)
      if (length === 0) return
      position += length
      yield buffer.subarray(0, length)
    }
  } finally {
    spare = buffer
    closeSync(descriptor)
  }
}
