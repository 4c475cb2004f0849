import {readFileSync} from 'node:fs'

/** The part of OpenAPI's schemas that the fixtures use. */
export interface PublishedSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly properties?: Readonly<Record<string, PublishedSchema>>
  readonly additionalProperties?: boolean | PublishedSchema
  readonly required?: readonly string[]
  readonly items?: PublishedSchema
  readonly allOf?: readonly PublishedSchema[]
  readonly anyOf?: readonly PublishedSchema[]
  readonly oneOf?: readonly PublishedSchema[]
  readonly maxItems?: number
  readonly maxLength?: number
}

interface Operation {
  readonly request?: PublishedSchema
  readonly responses: Readonly<Record<string, PublishedSchema | null>>
}

export interface Description {
  readonly operations: Readonly<Record<string, Operation>>
  readonly $defs: Readonly<Record<string, PublishedSchema>>
  readonly 'raw create': PublishedSchema
}

/** One of the fixtures: `checks.api.github.com.json`. */
export const readDescription = (file: string): Description =>
  JSON.parse(readFileSync(new URL(`../fixtures/openapi/${file}`, import.meta.url), 'utf8')) as Description

/** The schema itself where `$ref` points to it. */
export const resolve = (description: Description, schema: PublishedSchema): PublishedSchema =>
  schema.$ref === undefined ? schema : description.$defs[schema.$ref.slice('#/$defs/'.length)]!

/** Where a value departs from a published schema, and which fields the schema does not know; empty when nowhere. */
export const departures = (description: Description, schema: PublishedSchema, value: unknown, at = '$'): string[] => {
  const {type, properties, items, ...rest} = resolve(description, schema)
  const among = (schemas: readonly PublishedSchema[]) =>
    schemas.map(branch => departures(description, branch, value, at)).sort((a, b) => a.length - b.length)[0] ?? []
  if (value === null) {
    const allowed = rest.nullable === true || type === 'null' || (Array.isArray(type) && type.includes('null'))
    const branches = [...(rest.anyOf ?? []), ...(rest.oneOf ?? [])]
    if (allowed || rest.enum?.includes(null) || (branches.length > 0 && among(branches).length === 0)) return []
    return [`${at} is null`]
  }
  const found: string[] = []
  if (rest.anyOf) found.push(...among(rest.anyOf))
  if (rest.oneOf) found.push(...among(rest.oneOf))
  for (const part of rest.allOf ?? []) found.push(...departures(description, part, value, at))
  if (rest.enum && !rest.enum.includes(value)) found.push(`${at} is ${JSON.stringify(value)}`)
  const types = typeof type === 'string' ? [type] : (type ?? [])
  if (types.length > 0 && !types.includes(typeOf(value)) && !(types.includes('number') && typeof value === 'number')) {
    return [...found, `${at} is no ${types.join('/')}`]
  }
  if (typeof value === 'string') {
    if (rest.format === 'date-time' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) found.push(`${at} is no time`)
    if (rest.format === 'uri' && !URL.canParse(value)) found.push(`${at} is no URL`)
  }
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return [
      ...found,
      ...list.flatMap((item, index) => (items ? departures(description, items, item, `${at}[${index}]`) : []))
    ]
  }
  if (typeof value === 'object' && properties) {
    for (const name of rest.required ?? []) if (!Object.hasOwn(value, name)) found.push(`${at}.${name} is missing`)
    for (const [name, item] of Object.entries(value)) {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined
      if (property) found.push(...departures(description, property, item, `${at}.${name}`))
      else if (rest.additionalProperties === undefined || rest.additionalProperties === false) {
        found.push(`${at}.${name} is unknown`)
      }
    }
  }
  return found
}

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}
