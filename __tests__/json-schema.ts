/** The part of JSON Schema (2020-12) that our own schemas use. */
interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  readonly items?: Schema
  readonly minimum?: number
  readonly pattern?: string
}

const known = new Set(
  '$schema $ref $defs title description type const enum anyOf properties required additionalProperties items minimum pattern'.split(
    ' '
  )
)

/** Where a value is not what a schema says; empty when it is. @throws Error for a word that this does not know. */
export function faults(root: unknown, value: unknown): string[] {
  const document = root as Schema
  const visit = (schema: Schema, given: unknown, at: string): string[] => {
    for (const word of Object.keys(schema)) if (!known.has(word)) throw new Error(`${word} is not known`)
    const found: string[] = []
    if (schema.$ref !== undefined) {
      const target = document.$defs?.[schema.$ref.replace('#/$defs/', '')]
      if (target === undefined) throw new Error(`${schema.$ref} leads nowhere`)
      found.push(...visit(target, given, at))
    }
    if (schema.anyOf?.every(branch => visit(branch, given, at).length > 0) === true) found.push(`${at} fits no branch`)
    if ('const' in schema && schema.const !== given) found.push(`${at} is not ${JSON.stringify(schema.const)}`)
    if (schema.enum?.includes(given) === false) found.push(`${at} is ${JSON.stringify(given)}`)
    const types = schema.type === undefined ? [] : [schema.type].flat()
    if (types.length > 0 && !types.some(type => isOfType(type, given)))
      return [...found, `${at} is no ${types.join('/')}`]
    if (typeof given === 'number' && given < (schema.minimum ?? -Infinity)) found.push(`${at} is ${given}`)
    if (typeof given === 'string' && schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(given))
      found.push(`${at} is ${given}`)
    if (Array.isArray(given) && schema.items !== undefined)
      found.push(...given.flatMap((each, index) => visit(schema.items!, each, `${at}[${index}]`)))
    if (isOfType('object', given)) {
      const fields = given as Readonly<Record<string, unknown>>
      for (const name of schema.required ?? []) if (!Object.hasOwn(fields, name)) found.push(`${at}.${name} is missing`)
      for (const [name, field] of Object.entries(fields)) {
        const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties![name] : undefined
        if (property !== undefined) found.push(...visit(property, field, `${at}.${name}`))
        else if (schema.additionalProperties === false) found.push(`${at}.${name} is unknown`)
      }
    }
    return found
  }
  return visit(document, value, '$')
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
    case 'string':
    case 'boolean':
      return typeof value === type
    default:
      throw new Error(`the type ${type} is not known`)
  }
}
