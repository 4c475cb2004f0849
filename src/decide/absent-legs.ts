import type {Leg} from '../model/report.ts'

/** A product of more combinations is not a matrix that somebody wrote. */
const mostCombinations = 1024

/**
 * The legs that a matrix of what is there would have besides: of each job, the combinations of its values that no leg has.
 * Nobody tells which legs there should be; where as many combinations are free as legs are missing, these are the ones.
 *
 * @param missing how many legs are missing.
 * @returns their names, or none where more or fewer combinations are free.
 */
export function absentLegs(legs: readonly Leg[], missing: number): readonly string[] {
  const jobs = new Map<string, Leg[]>()
  for (const leg of legs) {
    const key = JSON.stringify([leg.job, leg.values.length])
    jobs.set(key, [...(jobs.get(key) ?? []), leg])
  }
  const free = [...jobs.values()].flatMap(same => {
    const there = new Set(same.map(({values}) => JSON.stringify(values)))
    const columns = same[0]!.values.map((_, at) => [...new Set(same.map(({values}) => values[at]!))])
    if (columns.length === 0 || columns.reduce((size, column) => size * column.length, 1) > mostCombinations) return []
    let product: string[][] = [[]]
    for (const column of columns) product = product.flatMap(start => column.map(value => [...start, value]))
    return product
      .filter(values => !there.has(JSON.stringify(values)))
      .map(values => `${same[0]!.job} (${values.join(', ')})`)
  })
  return free.length === missing ? free : []
}
