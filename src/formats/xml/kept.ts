import {completeTo, type Input} from './input.ts'
import {byte} from './bytes.ts'
import {appendText, decodeBytes, joinText, noText, removeIllegal, resolveReferences, type KeptText} from './text.ts'

/** The character data of an element, decoded when it is read or when its bytes go. */
export interface Kept {
  readonly depth: number
  /** Runs that are not decoded yet, three numbers each: from, to, and whether it is a CDATA section. */
  readonly runs: number[]
  text: KeptText
}

/** No text yet, for an element with so many around it. */
export const startKept = (depth: number): Kept => ({depth, runs: [], text: noText})

/** Adds a run, which is cut nowhere inside a character, a line break or a reference. */
export function addRun(
  kept: Kept,
  span: {readonly from: number; readonly to: number; readonly isSection: boolean}
): void {
  if (span.from < span.to) kept.runs.push(span.from, span.to, span.isSection ? 1 : 0)
}

/** Decodes the runs while their bytes are at hand. */
export function settle(kept: Kept, input: Input): void {
  const {runs} = kept
  for (let index = 0; index < runs.length; index += 3) {
    let piece = decodeBytes(input.data, runs[index]!, runs[index + 1]!)
    if (piece.includes('\r')) piece = piece.replace(/\r\n?/g, '\n')
    kept.text = appendText(kept.text, runs[index + 2] === 1 ? piece : resolveReferences(piece))
  }
  runs.length = 0
}

/** The text so far. */
export function textOf(kept: Kept, input: Input): string {
  settle(kept, input)
  return removeIllegal(joinText(kept.text))
}

/** How far the bytes can be decoded where a run goes on in the next chunk. */
export function runEnd(input: Input, from: number): number {
  const {data, end, final} = input
  if (final) return end
  const to = data[end - 1] === byte.carriageReturn ? end - 1 : end
  return Math.max(from, completeTo(data, to))
}
