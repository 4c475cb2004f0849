import type {CheckRun} from '../model/check-run.ts'
import {isJobRun, type ServerRun} from './answers.ts'
import type {Dialect} from './dialects.ts'
import {parseKey} from './key.ts'
import {fetchRun, runsNamed} from './lookup.ts'
import type {Ground} from './wire.ts'

/** Sentences on what the place does not do with a check run as it was sent. */
export function ignoredFields(checkRun: CheckRun, run: ServerRun, dialect: Dialect): string[] {
  const notes: string[] = []
  const {byActions} = run
  if (byActions && checkRun.details_url !== undefined && run.details_url !== checkRun.details_url)
    notes.push(
      'GitHub ignores details-url for a GITHUB_TOKEN and links “Details” to its own page; it takes the token of a GitHub App.'
    )
  if (checkRun.actions.length > 0 && !dialect.actions)
    notes.push('The preview of 2018 has no buttons: actions are left out.')
  else if (byActions && checkRun.actions.length > 0)
    notes.push(
      'Buttons are told to the App that owns the check run, and nobody hears of those of a GITHUB_TOKEN; they take the token of a GitHub App.'
    )
  const instead = dialect.instead[checkRun.conclusion]
  if (instead !== undefined)
    notes.push(
      `The preview of 2018 does not know the conclusion ${checkRun.conclusion}; the check run says ${instead}.`
    )
  return notes
}

/**
 * Looks for other runs of this name on the commit: GitHub shows the newest of a suite only, so that the others are lost
 * to sight, a red one behind a green one too. One request, more where a name has above a hundred runs.
 *
 * @returns sentences; none where the name is used once.
 */
export async function equalNames(
  checkRun: CheckRun,
  run: ServerRun,
  {wire, target}: Pick<Ground, 'wire' | 'target'>
): Promise<string[]> {
  const found = await runsNamed(wire, target, {name: checkRun.name, sha: checkRun.head_sha})
  const mine = parseKey(checkRun.external_id)
  const others = found.filter(other => other.id !== run.id)
  const notes: string[] = []
  const add = (runs: readonly ServerRun[], tell: (first: ServerRun) => string): void => {
    const first = runs[0]
    if (first !== undefined) notes.push(tell(first) + (runs.length > 1 ? ` There are ${runs.length} of them.` : ''))
  }
  const runOf = (other: ServerRun): string | undefined => parseKey(other.external_id)?.runId
  const name = `“${checkRun.name}”`
  add(
    others.filter(isJobRun),
    () => `A job of this commit is called ${name} as well; give the check run a name of its own.`
  )
  const mates = others.filter(other => {
    const key = parseKey(other.external_id)
    return key !== undefined && key.runId === mine?.runId && key.attempt === mine.attempt
  })
  add(
    mates,
    ({html_url}) =>
      `Another step or leg of this workflow run published a check run ${name} too (${html_url}), and GitHub shows only the newest; give each its own name.`
  )
  add(
    others.filter(other => !isJobRun(other) && runOf(other) !== undefined && runOf(other) !== mine?.runId),
    ({html_url}) =>
      `Another workflow run has a check run ${name} on this commit (${html_url}), and GitHub shows only the newest; name them apart where both are required.`
  )
  add(
    others.filter(other => !isJobRun(other) && runOf(other) === undefined),
    ({html_url}) => `Another tool has a check run ${name} on this commit (${html_url}).`
  )
  return notes
}

/**
 * Tells when the run has got into another workflow's suite: GitHub puts what a GITHUB_TOKEN makes into the oldest suite
 * of the commit, and an App's token is the only way out. One request.
 */
export async function strangeSuite(run: ServerRun, {wire, target}: Pick<Ground, 'wire' | 'target'>): Promise<string[]> {
  if (target.jobCheckRun === undefined || !run.byActions || run.suite === undefined) return []
  const job = await fetchRun(wire, target, target.jobCheckRun)
  if (job?.suite === undefined || job.suite === run.suite) return []
  return [
    'GitHub shows this check run under another workflow of the commit, the first that ran: a GITHUB_TOKEN cannot choose. Where that matters, use the token of a GitHub App.'
  ]
}
