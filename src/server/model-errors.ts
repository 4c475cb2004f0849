import type {AnnotationBody, UpdateBody} from './bodies.ts'
import type {FieldError} from './refusal.ts'
import {maxMarkdown} from './schemas.ts'
import type {Unverified} from './unverified.ts'

/**
 * What the second layer of validation finds in a body that passed the first; empty when it can be stored.
 *
 * Bad annotations make one entry together, without saying which, and nothing of the request is stored.
 */
export const modelErrors = (body: UpdateBody, unverified: Unverified): readonly FieldError[] => {
  const errors: FieldError[] = []
  const url = body.details_url === undefined ? null : urlFault(body.details_url)
  if (url !== null) errors.push(custom('details_url', url))
  if (body.output && Buffer.byteLength(body.output.summary) > maxMarkdown) {
    errors.push(custom('summary', `summary exceeds a maximum bytesize of ${maxMarkdown}`))
  }
  if (body.output?.annotations?.some(annotation => !isStorable(annotation, unverified))) {
    errors.push({resource: 'CheckRun', code: 'invalid', field: 'annotations'})
  }
  return errors
}

const custom = (field: string, message: string): FieldError => ({resource: 'CheckRun', code: 'custom', field, message})

/** Characters that RFC 3986 has no place for: they make a URL unparsable rather than one of another scheme. */
const outsideUri = /[^\x21-\x7e]|["<>\\^`{|}]|%(?![0-9a-f]{2})/i

const urlFault = (text: string): string | null => {
  const unparsable = 'details_url is not a valid URL'
  if (outsideUri.test(text)) return unparsable
  if (!/^https?:/i.test(text)) return 'details_url must use the http or https scheme'
  return URL.canParse(text) ? null : unparsable
}

const isStorable = (annotation: AnnotationBody, unverified: Unverified): boolean => {
  const {path, start_line, end_line, start_column, end_column, message, title = '', raw_details = ''} = annotation
  if (path === null || start_line < 0 || end_line < start_line) return false
  if ((start_column === undefined) !== (end_column === undefined)) return false
  if (start_column !== undefined && end_column !== undefined) {
    if (start_line !== end_line || start_column < 1 || start_column > end_column) return false
  }
  if (message === '' && unverified.emptyMessage === 'refused') return false
  if (Array.from(title).length > unverified.annotationTitle) return false
  return Math.max(Buffer.byteLength(message), Buffer.byteLength(raw_details)) <= unverified.annotationBytes
}
