import type {BundleOrigin} from '../../model/bundle.ts'

/** A bundle by where it says that it comes from. */
interface Claimed {
  readonly origin: BundleOrigin | undefined
}

/** Bundles that count, and those of them that cannot be told apart. */
export interface Newest<B> {
  readonly kept: readonly B[]
  /** Whose leg wrote another bundle of the same name in the same attempt: nothing of it was left out. */
  readonly clashing: ReadonlySet<B>
}

/**
 * Of each leg only what its newest attempt wrote: a job that is run again writes its bundles again, and those of the
 * earlier attempt are still there.
 *
 * Where a leg has two bundles of one name in one attempt, these are two jobs that look alike (calls of one workflow
 * without a `leg`), and the newer attempt of one must not take the place of the other: all of them stay.
 */
export function newestBundles<B extends Claimed>(bundles: readonly B[]): Newest<B> {
  const legs = new Map<string, B[]>()
  for (const bundle of bundles) {
    if (bundle.origin === undefined) continue
    const {run_id, job, leg} = bundle.origin
    const key = JSON.stringify([run_id, job, leg])
    legs.set(key, [...(legs.get(key) ?? []), bundle])
  }
  const older = new Set<B>()
  const clashing = new Set<B>()
  for (const same of legs.values()) {
    const names = same.map(({origin}) => JSON.stringify([origin!.run_attempt, origin!.name]))
    if (new Set(names).size < names.length) {
      for (const bundle of same) clashing.add(bundle)
      continue
    }
    const newest = Math.max(...same.map(attemptOf))
    for (const bundle of same) if (attemptOf(bundle) < newest) older.add(bundle)
  }
  return {kept: bundles.filter(bundle => !older.has(bundle)), clashing}
}

const attemptOf = ({origin}: Claimed): number => Number(origin?.run_attempt) || 0
