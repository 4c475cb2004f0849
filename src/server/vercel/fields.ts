import {badRequest} from './refusal.ts'

/** What a field of a body must be. */
export type Rule =
  {readonly type: 'string' | 'number' | 'boolean' | 'object' | 'strings'} | {readonly oneOf: readonly string[]}

const requires = ['build-ready', 'deployment-url', 'none'] as const
export const blocks = ['build-start', 'deployment-start', 'deployment-alias', 'deployment-promotion', 'none'] as const
const statuses = ['queued', 'running', 'completed'] as const
const conclusions = ['canceled', 'skipped', 'timeout', 'failed', 'neutral', 'succeeded'] as const

export interface Form {
  readonly fields: Readonly<Record<string, Rule>>
  readonly required?: readonly string[]
}

/** The fields of "create project check". @see https://vercel.com/docs/rest-api */
export const createCheckForm: Form = {
  fields: {
    name: {type: 'string'},
    requires: {oneOf: requires},
    blocks: {oneOf: blocks},
    targets: {type: 'strings'},
    timeout: {type: 'number'},
    isRerequestable: {type: 'boolean'},
    source: {type: 'object'}
  },
  required: ['name', 'requires']
}

export const updateCheckForm: Form = {
  fields: Object.fromEntries(Object.entries(createCheckForm.fields).filter(([name]) => name !== 'source'))
}

export const createRunForm: Form = {fields: {checkId: {type: 'string'}}, required: ['checkId']}

export const updateRunForm: Form = {
  fields: {
    status: {oneOf: statuses},
    conclusion: {oneOf: conclusions},
    conclusionText: {type: 'string'},
    externalId: {type: 'string'},
    externalUrl: {type: 'string'},
    completedAt: {type: 'number'},
    output: {type: 'object'}
  }
}

export type Body = Readonly<Record<string, unknown>>

/** Throws 400 in Vercel's manner for the first thing in a body that its form does not allow. */
export const checkForm = (form: Form, body: Body, unknownField: 'refused' | 'ignored'): void => {
  for (const name of form.required ?? []) {
    if (body[name] === undefined) throw badRequest(`Invalid request: missing required property \`${name}\`.`)
  }
  for (const [name, value] of Object.entries(body)) {
    const rule = Object.hasOwn(form.fields, name) ? form.fields[name] : undefined
    if (rule) checkRule(name, rule, value)
    else if (unknownField === 'refused') {
      throw badRequest(`Invalid request: should NOT have additional property \`${name}\`.`)
    }
  }
}

const checkRule = (name: string, rule: Rule, value: unknown): void => {
  if ('oneOf' in rule) {
    if (typeof value === 'string' && rule.oneOf.includes(value)) return
    const allowed = rule.oneOf.join(', ')
    throw badRequest(`Invalid request: \`${name}\` should be equal to one of the allowed values "${allowed}".`)
  }
  if (!isOf(rule.type, value)) {
    const what = rule.type === 'strings' ? 'array' : rule.type
    throw badRequest(`Invalid request: \`${name}\` should be ${what}.`)
  }
}

const isOf = (type: (Rule & {type: unknown})['type'], value: unknown): boolean => {
  if (type === 'strings') return Array.isArray(value) && value.every(item => typeof item === 'string')
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type && (type !== 'number' || Number.isFinite(value))
}
