import type {Annotation} from '../model/check-run.ts'

/**
 * An annotation that GitHub takes, as near to the given one as can be: one bad annotation makes it refuse a whole
 * request. What is wrong with columns costs the columns, never the annotation.
 */
export function mend(annotation: Annotation): Annotation {
  const {path, message, start_column, end_column, ...rest} = annotation
  const start_line = line(annotation.start_line)
  const end_line = Math.max(start_line, line(annotation.end_line))
  const columns =
    start_line === end_line && isColumn(start_column) && isColumn(end_column) && start_column <= end_column
      ? {start_column, end_column}
      : {}
  return {
    ...rest,
    // GitHub takes any path, even of a folder.
    path: path === '' ? '.' : path,
    start_line,
    end_line,
    ...columns,
    message: message.trim() === '' ? (annotation.title ?? 'No message.') : message
  }
}

const line = (value: number): number => (Number.isInteger(value) && value > 0 ? value : 1)
const isColumn = (value: number | undefined): value is number => Number.isInteger(value) && value! >= 1
