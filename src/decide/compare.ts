import type {Baseline, Changes} from '../model/baseline.ts'
import {fingerprint} from '../model/fingerprint.ts'
import {identify, shortIdentity} from '../model/identity.ts'
import type {Outcome, Problem, Report} from '../model/report.ts'

const isFailing = (outcome: Outcome | undefined): boolean => outcome === 'failed' || outcome === 'errored'

/**
 * Holds the reports against the base: each problem gets its standing, `new` or `known`, where the base is whole enough to
 * tell, and the changes are counted.
 */
export function compare(
  reports: readonly Report[],
  problems: readonly Problem[],
  baseline: Baseline
): {problems: readonly Problem[]; changes: Changes} {
  const {complete, fingerprints, tests} = baseline
  const left = new Map(fingerprints)
  const judged = problems.map((problem): Problem => {
    if (problem.test !== undefined) {
      const known = isFailing(tests.get(shortIdentity(identify(problem.test))))
      return known ? {...problem, standing: 'known'} : complete.failing ? {...problem, standing: 'new'} : problem
    }
    const id = fingerprint(problem)
    const before = left.get(id) ?? 0
    if (before > 0) left.set(id, before - 1)
    return before > 0 ? {...problem, standing: 'known'} : complete.findings ? {...problem, standing: 'new'} : problem
  })

  const failing = new Set<number>()
  for (const test of reports.flatMap(report => report.cases))
    if (isFailing(test.outcome)) failing.add(shortIdentity(identify(test)))
  const present = new Set<number>()
  for (const {tally} of reports)
    for (let at = 0; at < tally.identities.length; at++)
      present.add(shortIdentity({high: tally.identities.hashes[2 * at]!, low: tally.identities.hashes[2 * at + 1]!}))

  const failedBefore = [...tests].filter(([, outcome]) => isFailing(outcome)).map(([id]) => id)
  const fixed = failedBefore.filter(id => present.has(id) && !failing.has(id))
  const stillFailing = failedBefore.filter(id => failing.has(id)).length
  let added = 0
  for (const id of present) if (!tests.has(id)) added++
  let removed = 0
  for (const id of tests.keys()) if (!present.has(id)) removed++
  const newFindings = judged.filter(problem => problem.test === undefined && problem.standing === 'new').length
  return {
    problems: judged,
    changes: {
      sha: baseline.sha,
      url: baseline.url,
      outcomes: baseline.outcomes,
      findings: baseline.findings,
      newFailures: complete.failing ? failing.size - stillFailing : undefined,
      stillFailing,
      fixed: fixed.length,
      fixedNames: fixed.flatMap(id => baseline.names.get(id) ?? []),
      addedTests: complete.tests ? added : undefined,
      removedTests: complete.tests ? removed : undefined,
      newFindings: complete.findings ? newFindings : undefined,
      fixedFindings: complete.findings ? [...left.values()].reduce((sum, number) => sum + number, 0) : undefined
    }
  }
}
