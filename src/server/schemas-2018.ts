import type {Preview2018} from './dialect.ts'
import type {Schema} from './schema.ts'
import {
  actions,
  completed,
  image,
  integer,
  markdown,
  maxAnnotationsPerRequest,
  notCompleted,
  string,
  time
} from './schemas.ts'

// The reference of May 2018 names its fields otherwise; those of today came in August and were alone from 2018-08-27.
// @see https://developer.github.com/changes/2018-08-16-checks-api-changes/

const status: Schema = {type: 'string', enum: ['queued', 'in_progress', 'completed']}

const conclusion: Schema = {
  type: 'string',
  enum: ['success', 'failure', 'neutral', 'cancelled', 'timed_out', 'action_required']
}

const level: Schema = {type: 'string', enum: ['notice', 'warning', 'failure']}

/** The examples of May 2018 write lines as text. */
const lineOfMay: Schema = {type: ['integer', 'string']}

const annotation: Readonly<Record<Preview2018, Schema>> = {
  '2018-05': {
    type: 'object',
    properties: {
      filename: string,
      blob_href: string,
      start_line: lineOfMay,
      end_line: lineOfMay,
      warning_level: level,
      message: string,
      title: string,
      raw_details: string
    },
    required: ['filename', 'blob_href', 'start_line', 'end_line', 'warning_level', 'message']
  },
  '2018-12': {
    type: 'object',
    properties: {
      path: {type: ['string', 'null']},
      start_line: integer,
      end_line: integer,
      start_column: integer,
      end_column: integer,
      annotation_level: level,
      message: string,
      title: string,
      raw_details: string
    },
    required: ['path', 'start_line', 'end_line', 'annotation_level', 'message']
  }
}

const output = (preview: Preview2018, required: readonly string[]): Schema => ({
  type: 'object',
  properties: {
    title: string,
    summary: markdown,
    text: markdown,
    annotations: {type: 'array', items: annotation[preview], maxItems: maxAnnotationsPerRequest},
    images: {type: 'array', items: image}
  },
  required
})

const rest = (preview: Preview2018, requiredOutput: readonly string[]): Readonly<Record<string, Schema>> => ({
  details_url: string,
  external_id: string,
  status,
  started_at: time,
  conclusion,
  completed_at: time,
  output: output(preview, requiredOutput),
  ...(preview === '2018-05' ? {} : {actions})
})

/** The body of a creation in the preview; its first form needs the branch too. */
export const createCheckRun = (preview: Preview2018): Schema => ({
  type: 'object',
  properties: {
    name: string,
    ...(preview === '2018-05' ? {head_branch: string} : {}),
    head_sha: string,
    ...rest(preview, ['title', 'summary'])
  },
  required: ['name', ...(preview === '2018-05' ? ['head_branch'] : []), 'head_sha'],
  oneOf: [{...completed, required: ['status', 'conclusion']}, notCompleted]
})

/** The body of an update in the preview; its first form needs the name too. */
export const updateCheckRun = (preview: Preview2018): Schema => ({
  type: 'object',
  properties: {name: string, ...rest(preview, ['summary'])},
  required: preview === '2018-05' ? ['name'] : [],
  anyOf: [{...completed, required: ['conclusion']}, notCompleted]
})
