import {annotationSection, type PlannedPart, type Sources} from './annotation-section.ts'
import {homeAddress} from './addresses.ts'
import {document} from './document.ts'
import {runFacts, shortSha, stateWord, timeTaken} from './facts.ts'
import {markup, webAddress, type Html} from './html.ts'
import {stateIcon, stateIconBesideWord} from './icons.ts'
import {commitPath, runPath, type RunQuery} from './paths.ts'
import {moment, runDuration} from './times.ts'
import {isLive, stateOf, stateWords, type ActionView, type CheckRunView, type ImageView, type RunView} from './view.ts'

/** Everything that the page of a run shows besides the run. */
export interface RunPage {
  readonly view: RunView
  readonly query: RunQuery
  readonly parts: readonly PlannedPart[]
  readonly sources: Sources
  /** Rendered Markdown; undefined for none. */
  readonly summary: Html | undefined
  readonly text: Html | undefined
  /** The address of the page. */
  readonly page: string
  readonly now: Date
  readonly version: string
  /** Goes with every press of a button; only this page knows it. */
  readonly token: string
  /** A sentence about what the reader has just done. */
  readonly notice: string | undefined
}

const actions = (shown: RunPage): Html | undefined => {
  const {view, token} = shown
  if (view.actions.length === 0) return undefined
  const form = (
    action: ActionView,
    index: number
  ): Html => markup`<li><form method="post" action="${runPath(view.repository, view.run.id)}/actions/${encodeURIComponent(action.identifier)}">
<input type="hidden" name="token" value="${token}">
<button type="submit" aria-describedby="action-${index}"><bdi>${action.label}</bdi></button> <span id="action-${index}"><bdi>${action.description}</bdi></span>
</form></li>
`
  return markup`<section class="actions" aria-labelledby="actions-heading"><h2 class="sr-only" id="actions-heading">Actions</h2><ul>
${view.actions.map(form)}</ul></section>`
}

const head = (shown: RunPage): Html => {
  const {run} = shown.view
  const state = stateOf(run)
  const {title} = run.output
  const taken = timeTaken(run, shown.now)
  const time = taken === undefined ? undefined : markup`${isLive(state) ? 'for' : 'in'} ${taken}`
  const {repository, rerequestable} = shown.view
  const rerun =
    rerequestable && !isLive(state)
      ? markup`<form class="rerun" method="post" action="${runPath(repository, run.id)}/rerun"><input type="hidden" name="token" value="${shown.token}"><button type="submit">Re-run</button></form>
`
      : undefined
  return markup`<header class="run-head ${state}" id="head" data-live data-state="${state}">
<div class="run-icon">${stateIconBesideWord(state)}</div>
<div class="run-words">
<h1><bdi>${run.name}</bdi></h1>
${title ? markup`<p class="lead" dir="auto">${title}</p>` : undefined}
<p class="meta">${stateWord(run)} ${time}</p>
</div>
${rerun}${actions(shown)}
</header>`
}

const output = (shown: RunPage): Html => {
  const {summary, text} = shown
  const part = (name: string, body: Html | undefined): Html | undefined =>
    body === undefined
      ? undefined
      : markup`<section class="markdown" aria-label="${name}">
${body}</section>
`
  const none =
    summary === undefined && text === undefined && shown.view.annotations.length === 0
      ? markup`<p class="empty">${stateOf(shown.view.run) === 'in_progress' ? 'Nothing reported yet.' : 'No summary.'}</p>`
      : undefined
  return markup`<div class="output" id="output" data-live>
${part('Summary', summary)}${part('Details', text)}${none}</div>`
}

const image = ({alt, caption, image_url: address}: ImageView, page: string): Html => {
  const home = homeAddress(address, page)
  const target = webAddress(address)
  const words = alt === '' ? 'Image' : alt
  const shown =
    home !== undefined
      ? markup`<a href="${home}"><img src="${home}" alt="${alt}" loading="lazy" decoding="async"></a>`
      : target !== undefined
        ? markup`<a class="image-elsewhere" href="${target}" rel="nofollow noreferrer"><span class="image-words"><bdi>${words}</bdi></span> <span class="host">${new URL(target).host}</span></a>`
        : markup`<span class="image-elsewhere"><span class="image-words"><bdi>${words}</bdi></span> <span class="host">no web address</span></span>`
  return markup`<li><figure>${shown}${caption ? markup`<figcaption dir="auto">${caption}</figcaption>` : undefined}</figure></li>
`
}

const images = (shown: RunPage): Html =>
  shown.view.images.length === 0
    ? markup`<div id="images" data-live></div>`
    : markup`<section id="images" data-live aria-labelledby="images-heading"><h2 id="images-heading">Images</h2>
<ul class="images">
${shown.view.images.map(each => image(each, shown.page))}</ul></section>`

const payload = ({run}: RunView): Html => {
  const link = (address: string, words: string): Html | undefined => {
    const target = webAddress(address)
    return target === undefined ? undefined : markup`<li><a href="${target}">${words}</a></li>`
  }
  return markup`<details class="payload" id="payload" data-live><summary><h2>API payload</h2></summary>
<ul class="payload-links">${link(run.url, 'Check run')}${link(run.output.annotations_url, 'Annotations')}</ul>
<pre dir="ltr"><code>${JSON.stringify(run, null, 2)}</code></pre></details>`
}

const runLine = (run: CheckRunView, at: {view: RunView; words: Html | string; told: string | undefined}): Html => {
  const current = run.id === at.view.run.id ? markup` aria-current="page"` : undefined
  return markup`<li><a href="${runPath(at.view.repository, run.id)}"${current}>${stateIcon(stateOf(run))} <bdi>${at.words}</bdi> <span class="time">${at.told}</span></a></li>
`
}

const byName = new Intl.Collator('en', {numeric: true})

/** The newest run of each name, by name so that none moves while others come; `runs` come newest first. */
export const latestRuns = (runs: readonly CheckRunView[]): readonly CheckRunView[] => {
  const names = new Set<string>()
  return runs.filter(({name}) => !names.has(name) && names.add(name)).toSorted((a, b) => byName.compare(a.name, b.name))
}

const aside = (shown: RunPage): Html => {
  const {view, now} = shown
  const {run, commit, repository} = view
  const suite = commit.suites.find(({runs}) => runs.some(({id}) => id === run.id))
  const attempts = suite?.runs.filter(({name}) => name === run.name) ?? []
  const others = commit.suites.map(
    ({app, runs}) => markup`<h3><bdi>${app?.name ?? 'Unknown app'}</bdi></h3>
<ul class="run-lines">
${latestRuns(runs).map(each => runLine(each, {view, told: runDuration(each, now), words: each.name}))}</ul>
`
  )
  const history = markup`<section aria-labelledby="attempts-heading"><h2 id="attempts-heading">Runs of this name</h2>
<ul class="run-lines">
${attempts.map(each => runLine(each, {view, told: stateWords[stateOf(each)], words: moment(each.started_at) ?? `run ${each.id}`}))}</ul></section>
`
  return markup`<aside class="beside" id="beside" data-live aria-label="About this run">
${runFacts(run, {view: commit, href: commitPath(repository, commit.sha)})}
${attempts.length > 1 ? history : undefined}<nav aria-labelledby="others-heading"><h2 id="others-heading">Checks of this commit</h2>
${others}</nav>
</aside>`
}

const superseded = ({view}: RunPage): Html | undefined => {
  const suite = view.commit.suites.find(({runs}) => runs.some(({id}) => id === view.run.id))
  const newest = suite?.runs.find(({name}) => name === view.run.name)
  return newest === undefined || newest.id === view.run.id
    ? undefined
    : markup`<p class="banner">A newer run of this name counts instead: <a href="${runPath(view.repository, newest.id)}">${stateWords[stateOf(newest)]}</a>.</p>`
}

/** The page of one run. */
export const runPage = (shown: RunPage): Html => {
  const {view, query, parts, sources, notice} = shown
  const {repository, run} = view
  return document({
    title: run.name,
    state: stateOf(run),
    version: shown.version,
    crumbs: [
      {text: `${repository.owner}/${repository.name}`, href: '/'},
      {text: shortSha(run.head_sha), href: commitPath(repository, run.head_sha)},
      {text: run.name}
    ],
    content: markup`<div class="layout">
<main id="main" tabindex="-1">
${notice === undefined ? undefined : markup`<p class="banner pressed" role="status">${notice}</p>`}
<div id="superseded" data-live>${superseded(shown)}</div>
${head(shown)}
${output(shown)}
${images(shown)}
${annotationSection(view, {query, parts, sources})}
${payload(view)}
</main>
${aside(shown)}
</div>`
  })
}
