import {validationFailed} from './refusal.ts'

type Fields = Readonly<Record<string, unknown>>

/** Today's name of each field that the preview of May 2018 had under another. */
const renamed: Readonly<Record<string, string>> = {filename: 'path', warning_level: 'annotation_level'}
const formerly: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(renamed).map(([before, now]) => [now, before])),
  latest_check_runs_count: 'unique_check_runs_count'
}

/** Fields that answers of May 2018 did not have. */
const later: ReadonlySet<string> = new Set([
  'node_id',
  'slug',
  'number',
  'client_id',
  'start_column',
  'end_column',
  'rerequestable',
  'runs_rerequestable'
])

/**
 * A valid body of the first preview in today's words; throws 422 where the preview asked for more.
 *
 * @see https://developer.github.com/changes/2018-08-16-checks-api-changes/
 */
export const fromFirstPreview = (body: object): object => {
  const sent = body as Fields & {readonly output?: {readonly annotations?: readonly Fields[]}}
  if (sent['conclusion'] !== undefined && sent['completed_at'] === undefined) {
    throw validationFailed([{resource: 'CheckRun', code: 'missing_field', field: 'completed_at'}])
  }
  if (!sent.output?.annotations) return sent
  return {...sent, output: {...sent.output, annotations: sent.output.annotations.map(annotationOfToday)}}
}

const annotationOfToday = (annotation: Fields): Fields => {
  const {start_line, end_line} = annotation
  return {
    ...Object.fromEntries(Object.entries(annotation).map(([name, value]) => [renamed[name] ?? name, value])),
    start_line: asLine(start_line),
    end_line: asLine(end_line)
  }
}

const asLine = (line: unknown): number => {
  const number = Number(line)
  if (Number.isInteger(number)) return number
  throw validationFailed([{resource: 'CheckRun', code: 'invalid', field: 'annotations'}])
}

/** An answer in the words of the first preview. */
export const toFirstPreview = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(toFirstPreview)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !later.has(name))
      .map(([name, item]) => [formerly[name] ?? name, toFirstPreview(item)])
  )
}
