import type {Problem, TestCase} from '../model/report.ts'

/**
 * The problems without those that say the same of the same place again: tools write one failure for each attempt
 * (Vitest) or for each step on the way up (Deno), and two reports may hold one linter's findings. The first stays and
 * tells how often it was said, and in which legs. Problems of different tests stay apart; so do problems without a place
 * unless all else is equal too. Order is kept.
 */
export function withoutDuplicates(problems: readonly Problem[]): readonly Problem[] {
  const tests = new Map<TestCase, number>()
  const several = testsWithSeveral(problems)
  // The first of each message, where it is the only one; else the first of each saying. Most messages are said once.
  const firsts = new Map<string, number | Map<string, number>>()
  const kept: Problem[] = []
  const keyOf = (problem: Problem): string => {
    const {test, legs} = problem
    const who = test === undefined ? null : legs === undefined ? tests.get(test)! : nameOf(test)
    return JSON.stringify([who, ...sayingOf(problem)])
  }
  for (const problem of problems) {
    const {test, legs, message} = problem
    // Nobody else can say the same.
    if (test !== undefined && legs === undefined && !several.has(test)) {
      kept.push(problem)
      continue
    }
    if (test !== undefined && !tests.has(test)) tests.set(test, tests.size)
    const known = firsts.get(message)
    if (known === undefined) {
      firsts.set(message, kept.push(problem) - 1)
      continue
    }
    const sayings = typeof known === 'number' ? new Map([[keyOf(kept[known]!), known]]) : known
    firsts.set(message, sayings)
    const key = keyOf(problem)
    const first = sayings.get(key)
    if (first === undefined) sayings.set(key, kept.push(problem) - 1)
    else kept[first] = saidAgain(kept[first]!, problem)
  }
  return kept
}

/** The tests of more than one problem. */
function testsWithSeveral(problems: readonly Problem[]): ReadonlySet<TestCase> {
  const seen = new Set<TestCase>()
  const several = new Set<TestCase>()
  for (const {test} of problems)
    if (test !== undefined) {
      if (seen.has(test)) several.add(test)
      seen.add(test)
    }
  return several
}

/** What two problems of a test, or two findings, are the same by. */
function sayingOf({test, location, message, details, severity, source, code, standing}: Problem): readonly unknown[] {
  const place = location && [location.path, location.start?.line]
  if (test !== undefined) return [place, message, place === undefined ? details : undefined]
  const from = place === undefined ? [details] : [...place, location?.start?.column]
  return [severity, source, code?.value, message, standing, ...from]
}

/** What a test is the same by in another leg. */
const nameOf = ({suites, className, name, file}: TestCase): readonly unknown[] => [suites, className, name, file]

function saidAgain(first: Problem, again: Problem): Problem {
  const known = new Set(first.legs)
  const others = (again.legs ?? []).filter(leg => !known.has(leg))
  return others.length > 0 ? {...first, legs: [...known, ...others]} : {...first, repeated: (first.repeated ?? 1) + 1}
}
