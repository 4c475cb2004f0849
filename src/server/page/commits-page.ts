import {document} from './document.ts'
import {shortSha, stateWord, timeTaken} from './facts.ts'
import {markup, type Html} from './html.ts'
import {stateIcon, stateIconBesideWord} from './icons.ts'
import {commitPath, runPath} from './paths.ts'
import {latestRuns} from './run-page.ts'
import {moment} from './times.ts'
import {
  isLive,
  stateOf,
  type CheckRunView,
  type CommitView,
  type RepositoryView,
  type State,
  type SuiteView
} from './view.ts'

/** What the list of commits needs besides them. */
export interface CommitsPage {
  /** Newest first. */
  readonly commits: readonly CommitView[]
  /** How many older ones there are. */
  readonly older: number
  readonly now: Date
  readonly version: string
  /** The address of the server, for the reader who has nothing to see yet. */
  readonly origin: string
}

// The gravest first, as far as a reader of a list is concerned: what runs comes before what is decided.
const gravity: readonly State[] = [
  'in_progress',
  'queued',
  'failure',
  'timed_out',
  'action_required',
  'cancelled',
  'stale',
  'success',
  'neutral',
  'skipped'
]

/** One state for several suites: the gravest of them. */
const stateOfAll = (suites: readonly SuiteView[]): State => {
  const states = new Set(suites.map(stateOf))
  return gravity.find(state => states.has(state)) ?? 'queued'
}

const counted = (count: number, word: string): string | undefined =>
  count === 0 ? undefined : `${count} ${word}${count === 1 ? '' : 's'}`

const runRow = (repository: RepositoryView, run: CheckRunView, at: {earlier: number; now: Date}): Html => {
  const {title, annotations_count: annotations} = run.output
  const more = [counted(annotations, 'annotation'), counted(at.earlier, 'earlier run')].filter(
    words => words !== undefined
  )
  return markup`<li class="run-row">${stateIconBesideWord(stateOf(run))}
<div class="run-words"><a class="run-link" href="${runPath(repository, run.id)}"><bdi>${run.name}</bdi></a>
${title ? markup`<p class="run-title" dir="auto">${title}</p>` : undefined}
${more.length === 0 ? undefined : markup`<p class="more">${more.join(' · ')}</p>`}</div>
<p class="meta">${stateWord(run)} ${timeTaken(run, at.now)}</p></li>
`
}

const suiteBox = (repository: RepositoryView, suite: SuiteView, now: Date): Html => {
  const rows = latestRuns(suite.runs).map(run => {
    const earlier = suite.runs.filter(({name}) => name === run.name).length - 1
    return runRow(repository, run, {earlier, now})
  })
  return markup`<section class="suite"><h3>${stateIcon(stateOf(suite))} <bdi>${suite.app?.name ?? 'Unknown app'}</bdi></h3>
${
  rows.length === 0
    ? markup`<p class="empty">No runs yet.</p>`
    : markup`<ul>
${rows}</ul>`
}</section>
`
}

const commitBox = (commit: CommitView, now: Date): Html => {
  const {repository, sha, subject, branch, suites} = commit
  const begun = suites
    .flatMap(({runs}) => runs.map(({started_at}) => started_at ?? ''))
    .filter(time => time !== '')
    .toSorted()[0]
  return markup`<article class="commit">
<header><h2>${stateIcon(stateOfAll(suites))} <a href="${commitPath(repository, sha)}">${subject === undefined ? markup`<code>${shortSha(sha)}</code>` : markup`<bdi>${subject}</bdi>`}</a></h2>
<p class="meta"><bdi>${repository.owner}/${repository.name}</bdi>${subject === undefined ? undefined : markup` <code>${shortSha(sha)}</code>`}${branch === undefined ? undefined : markup` <span class="branch"><bdi>${branch}</bdi></span>`} ${moment(begun ?? null)}</p></header>
${suites.map(suite => suiteBox(repository, suite, now))}</article>
`
}

const nothing = (origin: string): Html => markup`<div class="nothing"><h2>No check runs yet</h2>
<p>Whatever publishes check runs can publish them here: it only needs this address for its API. This page shows them as they come.</p>
<pre><code>GITHUB_API_URL=${origin}</code></pre></div>`

const frame = (
  shown: CommitsPage,
  content: Html
): Html => markup`<div class="layout narrow"><main id="main" tabindex="-1">
${content}
</main></div>`

/** The list of commits with their check runs, by suite. */
export const commitsPage = (shown: CommitsPage): Html => {
  const suites = shown.commits.flatMap(commit => commit.suites)
  const older =
    shown.older === 0 ? undefined : markup`<p class="banner">${shown.older} older commits are not listed.</p>`
  const live = suites.map(stateOf).find(isLive)
  return document({
    title: 'Checks',
    ...(live === undefined ? {} : {state: live}),
    version: shown.version,
    crumbs: [{text: 'Checks'}],
    content: frame(
      shown,
      markup`<h1>Checks</h1>
<div id="commits" data-live>
${shown.commits.length === 0 ? nothing(shown.origin) : shown.commits.map(commit => commitBox(commit, shown.now))}${older}</div>`
    )
  })
}

/** The checks of one commit. */
export const commitPage = (commit: CommitView, shown: CommitsPage): Html => {
  const name = shortSha(commit.sha)
  return document({
    title: name,
    state: stateOfAll(commit.suites),
    version: shown.version,
    crumbs: [{text: `${commit.repository.owner}/${commit.repository.name}`, href: '/'}, {text: name}],
    content: frame(
      shown,
      markup`<h1>Checks of <code>${name}</code></h1>
<div id="commits" data-live>
${commitBox(commit, shown.now)}</div>`
    )
  })
}
