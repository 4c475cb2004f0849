import {ParseError} from '../../errors.ts'
import type {ReportSink} from '../format.ts'
import type {JsonObject} from './shape.ts'
import {isObject} from './shape.ts'
import {startScan} from './scan.ts'
import {firstLines} from '../lines/stamp.ts'

/** Lines that may stand before the first record: what package managers and compilers say. */
const linesBefore = 200

/** The first line at the beginning of a report that looks like an object, as a value; undefined when it is none. */
export function firstRecord(beginning: string): unknown {
  let first: unknown
  for (const line of firstLines(beginning, linesBefore)) {
    if (!line.startsWith('{')) continue
    try {
      first = JSON.parse(line)
    } catch {
      // A document over several lines, a line that is cut, or a log line.
    }
    break
  }
  return first
}

/** How reports of one JSON object a line are read. */
export interface JsonLinesReading {
  /** Whether an object is one of the tool's; others are passed over like lines that are no JSON. */
  readonly isRecord: (value: JsonObject) => boolean
  /** Takes one. A ParseError without a line gets that of the record, and is told after the others. */
  readonly record: (value: JsonObject) => void
  /** Whether a line of something else is usual in the tool's output, or is to be told. */
  readonly others: 'usual' | 'told'
}

/**
 * Reads one JSON object a line, and passes over lines of something else, which are told in one warning.
 *
 * @throws ParseError with the line for a line that starts like an object and is none, after the others were read.
 */
export async function readJsonLines(
  lines: AsyncIterable<string>,
  sink: ReportSink,
  reading: JsonLinesReading
): Promise<void> {
  let fault: ParseError | undefined
  let number = 0
  let others = 0
  for await (const line of lines) {
    number++
    if (!/^\s*\{\s*["}]/.test(line)) {
      if (line.trim() !== '') others++
      continue
    }
    try {
      const value = parsedLine(line)
      if (isObject(value) && reading.isRecord(value)) reading.record(value)
      else others++
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      fault ??= new ParseError(error.message, {line: number, cause: error})
    }
  }
  if (others > 0 && reading.others === 'told')
    sink.warning(
      others === 1
        ? 'One line that is not of this format was passed over.'
        : `${others} lines that are not of this format were passed over.`
    )
  if (fault !== undefined) throw fault
}

/** The value of a line; what is wrong with it is said in the words of the scanner. */
function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch (cause) {
    const scan = startScan({elements: {}, skipped: []}, 1)
    const bytes = Buffer.from(line.trim())
    const end = scan.push(bytes)
    if (end < 0) scan.end()
    if (end < bytes.length) throw new ParseError('something follows the object on its line', {cause})
    return mended(scan.rest(), cause)
  }
}

function mended(text: string, cause: unknown): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new ParseError('a string in it has a broken “\\u”', {cause})
  }
}

/** The lines of a text, whose first that looks like JSON was looked at. */
export interface PeekedLines {
  /** That line as a value, when it is one whole object. */
  readonly first: JsonObject | undefined
  /** All the lines, from the beginning. */
  readonly lines: AsyncIterable<string>
  /** To be called when the lines are not read. */
  close(): Promise<void>
}

/** Lines in front of the first JSON that are looked at. */
const mostPeeked = 1000

/** Looks at the first line that may be JSON, to tell one object a line from one document. */
export async function peekLines(lines: AsyncIterable<string>): Promise<PeekedLines> {
  const iterator = lines[Symbol.asyncIterator]()
  const peeked: string[] = []
  let first: JsonObject | undefined
  while (peeked.length < mostPeeked) {
    const next = await iterator.next()
    if (next.done === true) break
    peeked.push(next.value)
    if (!/^\s*[[{]/.test(next.value)) continue
    try {
      const value = JSON.parse(next.value) as unknown
      if (isObject(value)) first = value
    } catch {
      // A document over several lines, a line that is cut, or a log line: no object a line.
    }
    break
  }
  async function* all(): AsyncIterable<string> {
    yield* peeked
    yield* {[Symbol.asyncIterator]: () => iterator}
  }
  return {
    first,
    lines: all(),
    async close() {
      await iterator.return?.()
    }
  }
}
