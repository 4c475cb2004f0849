import {completeTo, type Input} from './input.ts'
import {byte} from './bytes.ts'
import {appendText, decodeBytes, joinText, noText, removeIllegal, resolveReferences, type KeptText} from './text.ts'

/** Character data between two positions. */
export interface Run {
  readonly from: number
  readonly to: number
  /** Whether it is a CDATA section, in which nothing is a reference. */
  readonly isSection: boolean
}

/** The character data of an element, decoded when it is read or when its bytes go. */
export interface Kept {
  readonly depth: number
  /** The last run, not decoded yet: most texts have only one. */
  run: Run | undefined
  text: KeptText
}

/** No text yet, for an element with so many around it. */
export const startKept = (depth: number): Kept => ({depth, run: undefined, text: noText})

/** Adds a run, which is cut nowhere inside a character, a line break or a reference. */
export function addRun(kept: Kept, input: Input, run: Run): void {
  settle(kept, input)
  kept.run = run
}

/** Decodes what is not decoded yet, while its bytes are at hand. */
export function settle(kept: Kept, input: Input): void {
  const {run} = kept
  if (run === undefined) return
  let piece = decodeBytes(input.data, run.from, run.to)
  if (piece.includes('\r')) piece = piece.replace(/\r\n?/g, '\n')
  kept.text = appendText(kept.text, run.isSection ? piece : resolveReferences(piece))
  kept.run = undefined
}

/** The text so far. */
export function textOf(kept: Kept, input: Input): string {
  settle(kept, input)
  return removeIllegal(joinText(kept.text))
}

/** How far the bytes can be decoded where a run goes on in the next chunk. */
export function runEnd(input: Input, from: number): number {
  const {data, end} = input
  const to = data[end - 1] === byte.carriageReturn ? end - 1 : end
  return Math.max(from, completeTo(data, to))
}
