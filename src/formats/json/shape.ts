import {ParseError} from '../../errors.ts'

/** A JSON object. Its fields are read with the functions here: what the prototype has is not in it. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A field of a value; undefined where the value is no object or has no such field. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** The object in a field; undefined for anything else. */
export function objectOf(value: unknown, key: string): JsonObject | undefined {
  const field = fieldOf(value, key)
  return isObject(field) ? field : undefined
}

/** The text in a field; undefined for anything else. */
export function textOf(value: unknown, key: string): string | undefined {
  const field = fieldOf(value, key)
  return typeof field === 'string' ? field : undefined
}

/** The finite number in a field; undefined for anything else. */
export function numberOf(value: unknown, key: string): number | undefined {
  const field = fieldOf(value, key)
  return typeof field === 'number' && Number.isFinite(field) ? field : undefined
}

/** The list in a field; empty for anything else. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const field = fieldOf(value, key)
  return Array.isArray(field) ? field : []
}

/** A value that must be an object. @throws ParseError `results[3] is not an object`. */
export function requireObject(value: unknown, where: string): JsonObject {
  if (!isObject(value)) throw new ParseError(`${where} is not an object`)
  return value
}

/** A value that must be a list. @throws ParseError `it is not a list`. */
export function requireArray(value: unknown, where: string): void {
  if (!Array.isArray(value)) throw new ParseError(`${where} is not a list`)
}

/** A field that must be a list. @throws ParseError `results[3].messages is not a list`, or `is missing`. */
export function requireList(value: JsonObject, key: string, where: string): readonly unknown[] {
  const field = fieldOf(value, key)
  if (!Array.isArray(field)) throw misshapen(key, where, field === undefined ? 'is missing' : 'is not a list')
  return field
}

/** A field that must be text. @throws ParseError `[0].filePath is not a text`, or `is missing`. */
export function requireText(value: JsonObject, key: string, where: string): string {
  const field = fieldOf(value, key)
  if (typeof field !== 'string') throw misshapen(key, where, field === undefined ? 'is missing' : 'is not a text')
  return field
}

const misshapen = (key: string, where: string, what: string): ParseError =>
  new ParseError(`${where === '' ? '' : `${where}.`}${key} ${what}`)
