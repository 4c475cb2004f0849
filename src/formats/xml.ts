import {ParseError} from '../errors.ts'
import type {ReportSink, ReportSource} from './format.ts'
import {describeRepairs, firstRepair} from './xml/damage.ts'
import {XmlError} from './xml/input.ts'
import {tokenize, type XmlHandler} from './xml/tokenizer.ts'

export type {XmlElement} from './xml/element.ts'
export type {XmlHandler} from './xml/tokenizer.ts'
export {rootOf} from './xml/root.ts'
export {cleanText} from './xml/clean.ts'
export {comparisonIn} from './xml/comparison.ts'
export {parseCount, parseSeconds} from './xml/numbers.ts'

/**
 * Reads a report in XML and tells the handler of its elements. What was repaired is told to the sink in one sentence.
 *
 * @throws ParseError with the line where the report is not well-formed; the handler has got all that comes before.
 */
export async function readXml(source: ReportSource, sink: ReportSink, handler: XmlHandler): Promise<void> {
  const tokenizer = tokenize(handler)
  try {
    for await (const chunk of source.bytes()) tokenizer.write(chunk)
    tokenizer.end()
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    throw new ParseError(error.message, {line: await lineAt(source, error.offset), cause: error})
  } finally {
    const first = firstRepair(tokenizer.repairs)
    if (first !== undefined) sink.warning(describeRepairs(tokenizer.repairs, await lineAt(source, first)))
  }
}

/** Looks through a report for what has to be known before it is read; tells nothing, and stops where it is damaged. */
export async function scanXml(source: ReportSource, handler: XmlHandler): Promise<void> {
  const tokenizer = tokenize(handler)
  try {
    for await (const chunk of source.bytes()) tokenizer.write(chunk)
    tokenizer.end()
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
  }
}

const lineFeed = 0x0a

/** The 1-based line of an offset. Reads the report once more: counting lines all along would cost every report a fifth. */
async function lineAt(source: ReportSource, offset: number): Promise<number> {
  let line = 1
  let base = 0
  for await (const chunk of source.bytes()) {
    for (let at = chunk.indexOf(lineFeed); at >= 0 && base + at < offset; at = chunk.indexOf(lineFeed, at + 1)) line++
    base += chunk.length
    if (base >= offset) break
  }
  return line
}
