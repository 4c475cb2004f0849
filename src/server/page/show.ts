import {pathsShown, planParts, type Sources} from './annotation-section.ts'
import {filterParts, partsOf} from './annotations.ts'
import {blobPage} from './blob-page.ts'
import {commitPage, commitsPage, type CommitsPage} from './commits-page.ts'
import type {Html} from './html.ts'
import {renderMarkdown} from './markdown.ts'
import {partPage} from './part-page.ts'
import {readQuery} from './paths.ts'
import {runPage} from './run-page.ts'
import {sourceLines} from './source-frame.ts'
import type {RunView} from './view.ts'
import {asPage, keyOf, notFound, repositoryOf, say, version, type Visit} from './visit.ts'

/** Commits on the first page. */
const commitsListed = 50

const readSources = async (visit: Visit, from: {view: RunView; paths: readonly string[]}): Promise<Sources> => {
  const {repository, run} = from.view
  const read = async (path: string): Promise<readonly [string, readonly string[]] | undefined> => {
    const text = await visit.deps.source({repository, sha: run.head_sha, path})
    return text === undefined ? undefined : [path, sourceLines(text)]
  }
  const entries = await Promise.all(from.paths.map(read))
  return new Map(entries.filter(entry => entry !== undefined))
}

const listFrame = (visit: Visit): Omit<CommitsPage, 'commits' | 'older'> => ({
  now: visit.deps.now(),
  version,
  origin: visit.url.origin
})

/** `GET /` */
export const showCommits = async (visit: Visit): Promise<Response> => {
  const {commits, total} = await visit.deps.commits(commitsListed)
  return asPage(commitsPage({...listFrame(visit), commits, older: total - commits.length}))
}

/** `GET …/commit/{sha}` */
export const showCommit = async (visit: Visit): Promise<Response> => {
  const commit = await visit.deps.commit(repositoryOf(visit), visit.parts['sha'] ?? '')
  return commit === undefined
    ? notFound()
    : asPage(commitPage(commit, {...listFrame(visit), commits: [commit], older: 0}))
}

/** `GET …/runs/{id}` */
export const showRun = async (visit: Visit): Promise<Response> => {
  const {deps, session, url} = visit
  const view = await deps.run(keyOf(visit))
  if (view === undefined) return notFound()
  const query = readQuery(url.searchParams)
  const parts = planParts(view, query)
  const page = url.origin + url.pathname
  const markdown = async (name: 'summary' | 'text'): Promise<Html | undefined> => {
    const source = view.run.output[name]
    return source === null || !isSeen(source) ? undefined : renderMarkdown(source, {page, name})
  }
  const [sources, summary, text] = await Promise.all([
    readSources(visit, {view, paths: pathsShown(parts)}),
    markdown('summary'),
    markdown('text')
  ])
  const notice = session.takeNotice(url.searchParams.get('notice'))
  const {token} = session
  return asPage(runPage({view, query, parts, sources, summary, text, page, now: deps.now(), version, token, notice}))
}

/** `GET …/runs/{id}/annotations/{part}` */
export const showPart = async (visit: Visit): Promise<Response> => {
  const view = await visit.deps.run(keyOf(visit))
  if (view === undefined) return notFound()
  const query = readQuery(visit.url.searchParams)
  const number = Number(visit.parts['part'])
  const part = filterParts(partsOf(view.annotations), query.level).find(each => each.number === number)
  if (part === undefined) return notFound()
  const sources = await readSources(visit, {view, paths: [part.path]})
  return asPage(partPage(view, {part, sources, query, version}))
}

/** `GET …/blob/{sha}/{path}` */
export const showBlob = async (visit: Visit): Promise<Response> => {
  const place = {repository: repositoryOf(visit), sha: visit.parts['sha'] ?? '', path: visit.parts['path'] ?? ''}
  const text = await visit.deps.source(place)
  return text === undefined
    ? say(404, {title: 'Not at hand', sentence: `This server does not have the file ${place.path} of that commit.`})
    : asPage(blobPage(place, {text, version}))
}

/** Whether Markdown is more than one comment, such as what is kept for a later run. */
const isSeen = (markdown: string): boolean => !/^(?:<!--[^>]*-->)?$/.test(markdown.trim())
