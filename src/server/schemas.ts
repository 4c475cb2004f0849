import type {Schema} from './schema.ts'
import type {Unverified} from './unverified.ts'

/** The most annotations in one request. @see https://docs.github.com/rest/checks/runs#update-a-check-run */
export const maxAnnotationsPerRequest = 50

/** The most characters (layer 1), and for `summary` also bytes (layer 2), of a Markdown field. */
export const maxMarkdown = 65_535

export const string: Schema = {type: 'string'}
export const integer: Schema = {type: 'integer'}
export const time: Schema = {type: 'string', format: 'date-time'}
export const markdown: Schema = {type: 'string', maxLength: maxMarkdown}

const status: Schema = {
  type: 'string',
  enum: ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending']
}

/** The published list has `stale` too; the live validator answers with these seven, in this order. */
const conclusion: Schema = {
  type: 'string',
  enum: ['success', 'failure', 'neutral', 'cancelled', 'timed_out', 'action_required', 'skipped']
}

/** The branch of a completed run, and that of any other. */
export const completed: Schema = {properties: {status: {enum: ['completed']}}}
export const notCompleted: Schema = {properties: {status: {enum: ['queued', 'in_progress']}}}

const annotation = (unverified: Unverified): Schema => ({
  type: 'object',
  properties: {
    // The published type is string; the live validator lets null through to the model.
    path: {type: ['string', 'null']},
    start_line: integer,
    end_line: integer,
    start_column: integer,
    end_column: integer,
    // Published as an enum; the live validator stores any word.
    annotation_level:
      unverified.annotationLevel === 'listed' ? {type: 'string', enum: ['notice', 'warning', 'failure']} : string,
    message: string,
    title: string,
    raw_details: string
  },
  required: ['path', 'start_line', 'end_line', 'annotation_level', 'message']
})

export const image: Schema = {
  type: 'object',
  properties: {alt: string, image_url: string, caption: string},
  required: ['alt', 'image_url']
}

const action: Schema = {
  type: 'object',
  properties: {
    label: {type: 'string', maxLength: 20},
    description: {type: 'string', maxLength: 40},
    identifier: {type: 'string', maxLength: 20}
  },
  required: ['label', 'description', 'identifier']
}

const output = (unverified: Unverified, required: readonly string[]): Schema => ({
  type: 'object',
  properties: {
    title: string,
    summary: markdown,
    text: markdown,
    annotations: {type: 'array', items: annotation(unverified), maxItems: maxAnnotationsPerRequest},
    images: {type: 'array', items: image}
  },
  required
})

export const actions: Schema = {type: 'array', items: action, maxItems: 3}

/** The body of "create a check run". @see https://docs.github.com/rest/checks/runs#create-a-check-run */
export const createCheckRun = (unverified: Unverified): Schema => ({
  type: 'object',
  properties: {
    name: string,
    head_sha: string,
    details_url: string,
    external_id: string,
    status,
    started_at: time,
    conclusion,
    completed_at: time,
    output: output(unverified, unverified.titleOnCreate === 'required' ? ['title', 'summary'] : ['summary']),
    actions
  },
  required: ['name', 'head_sha'],
  oneOf: [{...completed, required: ['status', 'conclusion']}, notCompleted]
})

/** The body of "update a check run". @see https://docs.github.com/rest/checks/runs#update-a-check-run */
export const updateCheckRun = (unverified: Unverified): Schema => ({
  type: 'object',
  properties: {
    name: string,
    details_url: string,
    external_id: string,
    started_at: time,
    status,
    conclusion,
    completed_at: time,
    output: output(unverified, ['summary']),
    actions
  },
  anyOf: [{...completed, required: ['conclusion']}, notCompleted]
})

/** The body of "create a check suite". @see https://docs.github.com/rest/checks/suites#create-a-check-suite */
export const createCheckSuite = (): Schema => ({
  type: 'object',
  properties: {head_sha: string},
  required: ['head_sha']
})

/** The body of "update repository preferences for check suites". @see https://docs.github.com/rest/checks/suites */
export const setPreferences = (): Schema => ({
  type: 'object',
  properties: {
    auto_trigger_checks: {
      type: 'array',
      items: {
        type: 'object',
        properties: {app_id: integer, setting: {type: 'boolean'}},
        required: ['app_id', 'setting']
      }
    }
  }
})
