import type {Location, Position} from '../model/diagnostic.ts'

/** The Checks API takes 32-bit lines. */
const highest = 2 ** 31 - 1

/**
 * A location that the Checks API takes: lines from 1 on, no end before the start, no column that is none.
 *
 * @param leastColumn 0 to keep what tools print that count columns from there, which is not for publishing.
 * @see https://docs.github.com/rest/checks/runs#create-a-check-run
 */
export function soundLocation({path, start, end}: Location, leastColumn: 0 | 1): Location {
  const from = soundPosition(start, leastColumn)
  if (from === undefined) return {path}
  const to = soundPosition(end, leastColumn)
  if (to === undefined) return {path, start: from}
  if (to.line < from.line) return {path, start: from, end: {line: from.line}}
  const reversed =
    to.line === from.line && to.column !== undefined && (from.column === undefined || to.column < from.column)
  return {path, start: from, end: reversed ? {line: to.line} : to}
}

function soundPosition(position: Position | undefined, leastColumn: 0 | 1): Position | undefined {
  if (position === undefined || !Number.isFinite(position.line)) return undefined
  const line = Math.min(Math.max(Math.floor(position.line), 1), highest)
  const column = position.column
  return column === undefined || !Number.isInteger(column) || column < leastColumn || column > highest
    ? {line}
    : {line, column}
}
