import type {Diagnostic} from '../model/diagnostic.ts'
import type {Diff} from '../model/diff.ts'

/** How near a problem is to what a pull request changes: 0 on its lines, 1 in its files, 2 elsewhere or unknown. */
export function distanceFromDiff({location}: Pick<Diagnostic, 'location'>, diff: Diff | undefined): number {
  const ranges = location && diff?.get(location.path)
  if (ranges === undefined) return 2
  const line = location?.start?.line
  return line !== undefined && ranges.some(({first, last}) => first <= line && line <= last) ? 0 : 1
}
