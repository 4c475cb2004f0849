import type {Hint, Position} from '../../model/diagnostic.ts'

/** A place as a tool names it; the numbers 1-based, the end exclusive in its column. */
export interface NamedPlace {
  readonly path: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
}

/** Paths that tools give to what they read from the standard input. */
const noFiles = /^(?:<[^>]*>|-|)$/

/**
 * The hints for a place that the tool itself names: one, or none where it names no file. A line below 1 makes it the file
 * as a whole, a column below 1 is left out, and so is an end before the start.
 */
export function hintsAt(place: NamedPlace): readonly Hint[] {
  const {path} = place
  if (path === undefined || noFiles.test(path)) return []
  const start = positionAt(place.line, place.column)
  const end = start && positionAt(place.endLine, place.endColumn)
  const follows =
    end !== undefined &&
    (end.line > start!.line || (end.line === start!.line && (end.column ?? Infinity) >= (start!.column ?? 1)))
  return [{kind: 'location', location: {path, ...(start && {start}), ...(follows && {end})}}]
}

function positionAt(line: number | undefined, column: number | undefined): Position | undefined {
  if (line === undefined || !(line >= 1)) return undefined
  const whole = Math.trunc(line)
  return column !== undefined && column >= 1 ? {line: whole, column: Math.trunc(column)} : {line: whole}
}
