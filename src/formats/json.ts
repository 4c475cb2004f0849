import {ParseError} from '../errors.ts'
import type {ReportSink, ReportSource} from './format.ts'
import {readPartial} from './json/partial.ts'
import type {ElementPlace, TakeElement} from './json/plan.ts'
import {startScan, type Scan} from './json/scan.ts'
import {findValues} from './json/values.ts'

/** Bytes in which a report shows what it is; recognition sees as many. */
const windowBytes = 64 * 1024

/** How a format's reports are read. */
export interface JsonReading {
  /** Whether a value, cut off after 64 KB, is such a report: finds it among other output. */
  readonly isReport: (value: unknown) => boolean
  /**
   * Takes the elements of the lists at these places one by one, so that memory stays flat: `*` for a document that is a
   * list, `results.*`, `runs.*.results.*`; or a field, as soon as it has been read. A ParseError without a line gets
   * that of the element, and is told after the others have been read.
   */
  readonly elements?: Readonly<Record<string, (value: unknown, place: ElementPlace) => void>>
  /** Places that are not read. */
  readonly skipped?: readonly string[]
  /**
   * Takes what is left of a document, when its elements have been taken: their lists are empty in it, what was skipped
   * is null. Of a document that is broken, it is what comes before the break.
   */
  readonly rest?: (value: unknown, document: 'whole' | 'broken') => void
}

/**
 * Reads the JSON reports in a file: mostly one; several when tools appended theirs to it. Output around them is passed
 * over. Time is linear in the file, memory that of the longest element.
 *
 * @throws ParseError, with the line, for what is not JSON and for the first element that was refused, after all that
 * could be read was taken.
 */
export async function readJson(source: ReportSource, sink: ReportSink, reading: JsonReading): Promise<void> {
  let fault: ParseError | undefined
  let repairs = 0
  const blame = (line: number, act: () => void): void => {
    try {
      act()
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      fault ??= error.line === undefined ? new ParseError(error.message, {line, cause: error}) : error
    }
  }
  const elements: Record<string, TakeElement> = {}
  for (const [pattern, take] of Object.entries(reading.elements ?? {}))
    elements[pattern] = (text, place) => blame(place.line, () => take(parsed(text), place))
  const plan = {elements, skipped: reading.skipped ?? []}

  let scan: Scan | undefined
  let startLine = 1
  let line = 1
  let documents = 0
  // Whether the beginning of the file was looked at.
  let begun = false

  const endDocument = (document: Scan, state: 'whole' | 'broken'): void => {
    scan = undefined
    documents++
    line = document.line()
    repairs += document.repairs()
    const text = document.rest()
    blame(startLine, () => reading.rest?.(state === 'whole' ? parsed(text) : readPartial(text, 0).value, state))
  }

  /** Reads what it can of the bytes, and gives those that wait for more; undefined when no more can be of use. */
  const consume = (bytes: Buffer, isLast: 'last' | 'more'): Buffer | undefined => {
    let left = bytes
    while (left.length > 0) {
      if (scan === undefined) {
        if (isLast === 'more' && left.length < windowBytes) return left
        const text = left.toString('latin1', 0, windowBytes)
        let start = startOf(text, reading.isReport)
        if (start === undefined && documents > 0) return undefined
        if (!begun) start ??= /^\s*(?=[[{])/.exec(text)?.[0].length
        begun = true
        if (start === undefined && isLast === 'last') start = startOf(text, () => true) ?? emptyListIn(text)
        line += linesIn(left.subarray(0, start ?? windowBytes / 2))
        left = left.subarray(start ?? windowBytes / 2)
        if (start === undefined) continue
        startLine = line
        scan = startScan(plan, line)
      }
      const end = scan.push(left)
      if (end < 0) return empty
      left = left.subarray(end)
      endDocument(scan, 'whole')
    }
    return empty
  }

  try {
    let waiting: Buffer | undefined = empty
    for await (const chunk of source.bytes()) {
      const bytes: Buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      waiting = consume(waiting.length > 0 ? Buffer.concat([waiting, bytes]) : bytes, 'more')
      if (waiting === undefined) break
      // The chunk is only valid until the next.
      waiting = Buffer.from(waiting)
    }
    if (waiting !== undefined) consume(waiting, 'last')
    scan?.end()
  } catch (error) {
    if (scan !== undefined && error instanceof ParseError) endDocument(scan, 'broken')
    throw error
  } finally {
    if (repairs > 0) sink.warning(repaired(repairs))
  }
  if (fault !== undefined) throw fault
  if (documents === 0) throw new ParseError(source.size === 0 ? 'it is empty' : 'there is no JSON in it')
}

const empty = Buffer.alloc(0)

/** Where the first value of a kind starts in a text of one byte a character. */
function startOf(text: string, isReport: (value: unknown) => boolean): number | undefined {
  for (const {value, start} of findValues(text)) if (isReport(value)) return start
  return undefined
}

/** Where a line starts that is an empty list: what a linter writes behind its warnings when all is well. */
function emptyListIn(text: string): number | undefined {
  const at = text.search(/^\[[ \t]{0,100}\][ \t\r]{0,100}$/m)
  return at < 0 ? undefined : at
}

function linesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++
  return lines
}

const repaired = (repairs: number): string =>
  repairs === 1
    ? 'One character or number that JSON does not allow was repaired.'
    : `${repairs} characters or numbers that JSON does not allow were repaired.`

/** The value of a text whose grammar has been checked. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new ParseError('a string in it has a broken “\\u”', {cause})
  }
}
