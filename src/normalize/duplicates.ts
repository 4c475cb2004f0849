import type {Diagnostic} from '../model/diagnostic.ts'

/**
 * The diagnostics of one test case without those that say the same of the same line again: tools write one failure for
 * each attempt (Vitest), or one for each step on the way up (Deno). The first stays; those without a location stay apart
 * unless all else is equal too. Order is kept.
 */
export function withoutDuplicates<Told extends Diagnostic>(diagnostics: readonly Told[]): readonly Told[] {
  if (diagnostics.length < 2) return diagnostics
  const told = new Set<string>()
  return diagnostics.filter(({location, message, details}) => {
    const key = JSON.stringify(location ? [location.path, location.start?.line, message] : [message, details])
    return !told.has(key) && told.add(key)
  })
}
