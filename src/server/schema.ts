import {inspect, interpolate} from './inspect.ts'

type JsonType = 'array' | 'boolean' | 'integer' | 'null' | 'object' | 'string'

/** The part of JSON schema that GitHub's description of the Checks API uses. */
export interface Schema {
  readonly type?: JsonType | readonly JsonType[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly maxLength?: number
  readonly format?: 'date-time'
}

/** How the characters of `maxLength` are counted: Ruby counts code points; JavaScript would count UTF-16 units. */
export type CharacterUnit = 'code-points' | 'utf-16'

/** ISO 8601 as the validator's pattern takes it: seconds and an offset are needed, an impossible day is not noticed. */
const dateTime = /^\d{4}-\d{2}-\d{2}T[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[-+]\d{2}:[0-5]\d)$/m

/**
 * The sentences that GitHub's first layer of validation answers for `value`, in its order; none when it is valid.
 *
 * Nothing stops at the first fault, and no sentence says which item of a list it means. Wording and order are those of
 * the Ruby library `json_schema`, with which GitHub's published messages agree byte for byte.
 * @see https://github.com/brandur/json_schema
 */
export const violations = (schema: Schema, value: unknown, unit: CharacterUnit): readonly string[] =>
  visit({schema, value, fragment: '#', unit})

interface Visit {
  readonly schema: Schema
  readonly value: unknown
  /** The last step to this schema, which is all that a sentence about a type names. */
  readonly fragment: string
  readonly unit: CharacterUnit
}

const visit = (at: Visit): string[] => {
  const {value} = at
  const lines = [...ofBranches(at, 'anyOf'), ...ofEnum(at), ...ofBranches(at, 'oneOf'), ...ofType(at)]
  if (Array.isArray(value)) lines.push(...ofArray(at, value))
  else if (typeof value === 'object' && value !== null) lines.push(...ofObject(at, value))
  else if (typeof value === 'string') lines.push(...ofString(at, value))
  return lines
}

const ofBranches = (at: Visit, keyword: 'anyOf' | 'oneOf'): string[] => {
  const branches = at.schema[keyword]
  if (!branches) return []
  const matching = branches.filter(schema => visit({...at, schema}).length === 0).length
  if (matching === 0) return [`No subschema in "${keyword}" matched.`]
  return keyword === 'oneOf' && matching > 1 ? ['More than one subschema in "oneOf" matched.'] : []
}

const ofEnum = ({schema, value}: Visit): string[] =>
  !schema.enum || (schema.enum as readonly unknown[]).includes(value)
    ? []
    : [`${interpolate(value)} is not a member of ${inspect(schema.enum)}.`]

const ofType = ({schema, value, fragment}: Visit): string[] => {
  if (schema.type === undefined) return []
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (types.some(type => isOfType(type, value))) return []
  const names = types.map(type => `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`)
  return [`For '${fragment}', ${inspect(value)} is not ${names.join(' or ')}.`]
}

const isOfType = (type: JsonType, value: unknown): boolean => {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

const ofArray = ({schema, unit}: Visit, value: readonly unknown[]): string[] => {
  const {items, maxItems} = schema
  const lines = items ? value.flatMap(item => visit({schema: items, value: item, fragment: 'items', unit})) : []
  if (maxItems !== undefined && value.length > maxItems) {
    lines.push(`No more than ${maxItems} items are allowed; ${value.length} were supplied.`)
  }
  return lines
}

const ofObject = ({schema, unit}: Visit, value: object): string[] => {
  const count = Object.keys(value).length
  const excess = schema.maxProperties !== undefined && count > schema.maxProperties
  const known = Object.entries(schema.properties ?? {}).filter(([name]) => Object.hasOwn(value, name))
  const lines = known.flatMap(([name, property]) =>
    visit({schema: property, value: (value as Record<string, unknown>)[name], fragment: `properties/${name}`, unit})
  )
  if (excess) lines.unshift(`No more than ${schema.maxProperties} properties are allowed; ${count} were supplied.`)
  const missing = (schema.required ?? []).filter(name => !Object.hasOwn(value, name)).sort()
  if (missing.length > 0) {
    const names = missing.map(name => `"${name}"`).join(', ')
    lines.push(`${names} ${missing.length === 1 ? "wasn't" : "weren't"} supplied.`)
  }
  return lines
}

const ofString = ({schema, unit}: Visit, value: string): string[] => {
  const lines: string[] = []
  if (schema.format && !dateTime.test(value)) lines.push(`${value} is not a valid ${schema.format}.`)
  const {maxLength} = schema
  if (maxLength !== undefined && value.length > maxLength) {
    const length = unit === 'utf-16' ? value.length : Array.from(value).length
    if (length > maxLength) lines.push(`Only ${maxLength} characters are allowed; ${length} were supplied.`)
  }
  return lines
}
