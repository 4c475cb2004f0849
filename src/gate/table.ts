import type {Conclusion} from '../model/check-run.ts'
import type {Standing} from './judge.ts'

/** One row of what was waited for, in plain text. */
export interface TableRow {
  readonly line: string
  readonly check: string
  readonly url: string
  readonly result: string
}

/** The rows of the table, in the order of the input; a line without a check has one of its own. */
export const tableRows = ({rows}: Standing): readonly TableRow[] =>
  rows.flatMap(({line, checks}) =>
    checks.length === 0
      ? [{line, check: '', url: '', result: 'never appeared'}]
      : checks.map(({name, url, conclusion, status}) => ({
          line,
          check: name,
          url,
          result: conclusion ?? (status === undefined ? 'not completed' : `not completed (${status})`)
        }))
  )

/** One sentence on how it ended. */
export function sentence(standing: Standing, conclusion: Conclusion): string {
  const {failing, missing, pending} = standing
  const parts = [
    ...(failing.length > 0 ? [`not passing: ${failing.map(check => check.name).join(', ')}`] : []),
    ...(missing.length > 0 ? [`never appeared: ${missing.join(', ')}`] : []),
    ...(pending.length > 0 ? [`not completed in time: ${pending.map(check => check.name).join(', ')}`] : [])
  ]
  return parts.length === 0
    ? `All checks that were waited for passed (${conclusion}).`
    : `${conclusion}: ${parts.join('; ')}.`
}

/** How many other checks are named; a page of GitHub's has no more either. */
const othersNamed = 30

/** The checks that a line which matches nothing may mean; none where every line has matched. */
export function othersOf({missing, others}: Standing): {readonly named: readonly string[]; readonly more: number} {
  const all = missing.length === 0 ? [] : others
  return {named: all.slice(0, othersNamed), more: Math.max(0, all.length - othersNamed)}
}
