import {fieldsOf, textOf, type Fields, type Value} from './values.ts'

/** One leg: its values, and those that GitHub puts into the name of its job. */
export interface Leg {
  readonly matrix: Fields
  readonly named: readonly string[]
}

/** GitHub starts no more jobs from one matrix. @see https://docs.github.com/actions/reference/limits */
const mostLegs = 256

/**
 * Expands a matrix: the product of its vectors (the first changes slowest) without what `exclude` matches; each entry of
 * `include` adds to the legs of the product whose vectors it agrees with, or is a leg of its own. Values that were added
 * are not in the job's name. Throws for what GitHub refuses.
 *
 * @see https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function expandMatrix(given: Value): readonly Leg[] {
  const {include, exclude, ...rest} = fieldsOf(given)
  const vectors = Object.entries(rest).map(([key, values]) => {
    if (!Array.isArray(values) || values.length === 0)
      throw new Error(`Matrix vector '${key}' does not contain any values`)
    return [key, values as readonly Value[]] as const
  })
  const excluded = list(exclude)
  for (const key of excluded.flatMap(Object.keys))
    if (!(key in rest)) throw new Error(`Matrix exclude key '${key}' does not match any key within the matrix`)
  const additions = list(include).map(entry => ({entry, used: false}))

  let product: Fields[] = vectors.length === 0 ? [] : [{}]
  for (const [key, values] of vectors) product = product.flatMap(leg => values.map(value => ({...leg, [key]: value})))
  const legs = product
    .filter(leg => !excluded.some(filter => agrees(filter, leg)))
    .map((leg): Leg => {
      const extra: Record<string, Value> = {}
      for (const addition of additions) {
        const own = Object.entries(addition.entry).filter(([key]) => key in rest)
        if (!agrees(Object.fromEntries(own), leg)) continue
        addition.used = true
        for (const [key, value] of Object.entries(addition.entry)) if (!(key in rest)) extra[key] = value
      }
      return {matrix: {...leg, ...extra}, named: scalars(leg)}
    })
  const own = additions.filter(({used}) => !used).map(({entry}): Leg => ({matrix: entry, named: scalars(entry)}))
  const all = [...legs, ...own]
  if (all.length > mostLegs) throw new Error(`The matrix has ${all.length} jobs, and GitHub starts ${mostLegs}`)
  return all
}

const list = (value: Value | undefined): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : [])

/** Whether every leaf of a filter is the same in a leg; texts are compared without their case, as `==` does. */
function agrees(filter: Value, leg: Value | undefined): boolean {
  if (typeof filter === 'object' && filter !== null)
    return Object.entries(filter).every(([key, value]) => agrees(value, fieldsOrItems(leg)[key]))
  if (typeof filter === 'string' && typeof leg === 'string') return filter.toLowerCase() === leg.toLowerCase()
  return filter === (leg ?? null)
}

const fieldsOrItems = (value: Value | undefined): Readonly<Record<string, Value | undefined>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, Value>>) : {}

/** The texts of all scalar values at any depth, without empty ones. */
const scalars = (value: Value): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(each => scalars(each))
    : [value === null ? '' : textOf(value)].filter(text => text !== '')

/** The name of a job as pages show it: a hundred characters at the most. */
export function jobName(name: string, named: readonly string[]): string {
  const whole = named.length === 0 ? name : `${name} (${named.join(', ')})`
  return whole.length > 100 ? `${whole.slice(0, 97)}...` : whole
}
