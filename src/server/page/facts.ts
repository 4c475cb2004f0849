import {markup, webAddress, type Html} from './html.ts'
import {moment, runDuration} from './times.ts'
import {isLive, stateOf, stateWords, type CheckRunView, type CommitView} from './view.ts'

/** How long a run took; a script keeps that of a live run going. */
export const timeTaken = (run: CheckRunView, now: Date): Html | undefined => {
  const time = runDuration(run, now)
  if (time === undefined) return undefined
  const ticking = isLive(stateOf(run)) ? markup` data-since="${run.started_at ?? ''}"` : undefined
  return markup`<span class="time"${ticking}>${time}</span>`
}

/** The state in words, in its colour. */
export const stateWord = (run: CheckRunView): Html =>
  markup`<span class="outcome ${stateOf(run)}">${stateWords[stateOf(run)]}</span>`

/** A commit's short name. */
export const shortSha = (sha: string): string => (/^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, 7) : sha)

/** What is known of a run beside its output, as a list of terms. */
export const runFacts = (run: CheckRunView, commit: {view: CommitView; href: string}): Html => {
  const details = webAddress(run.details_url)
  const facts: readonly (readonly [string, Html | string | undefined])[] = [
    [
      'Commit',
      markup`<a href="${commit.href}"><code>${shortSha(run.head_sha)}</code></a>${commit.view.subject === undefined ? undefined : markup` <bdi>${commit.view.subject}</bdi>`}`
    ],
    ['Branch', commit.view.branch],
    ['App', run.app?.name],
    ['Started', moment(run.started_at)],
    ['Completed', moment(run.completed_at)],
    [
      'External id',
      run.external_id === null || run.external_id === '' ? undefined : markup`<code>${run.external_id}</code>`
    ],
    [
      'Details',
      details === undefined || details === run.html_url
        ? undefined
        : markup`<a href="${details}" rel="nofollow noreferrer">${details}</a>`
    ]
  ]
  return markup`<dl class="facts">
${facts.filter(([, value]) => value !== undefined).map(([term, value]) => markup`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`
}
