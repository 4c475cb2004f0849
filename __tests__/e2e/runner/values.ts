import {data} from '@actions/expressions'

/** What expressions and YAML come to: plain JSON. */
export type Value = null | boolean | number | string | readonly Value[] | {readonly [key: string]: Value}
export type Fields = Readonly<Record<string, Value>>

/** A value as GitHub's evaluator holds it. */
export const toData = (value: Value): data.ExpressionData =>
  JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData

/** What GitHub's evaluator came to, as plain JSON. */
export const toValue = (held: data.ExpressionData): Value => JSON.parse(JSON.stringify(held, data.replacer)) as Value

/** A value as the text that it becomes in an environment variable or an input. */
export const textOf = (value: Value): string => toData(value).coerceString()

/** Whether an `if:` of this value holds. */
export const holds = (value: Value): boolean => value !== null && value !== false && value !== 0 && value !== ''

export const fieldsOf = (value: Value | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
