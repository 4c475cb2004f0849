import {partList, type Sources} from './annotation-section.ts'
import type {Part} from './annotations.ts'
import {document} from './document.ts'
import {shortSha} from './facts.ts'
import {markup, type Html} from './html.ts'
import {commitPath, queryText, runPath, type RunQuery} from './paths.ts'
import type {RunView} from './view.ts'

/** The page on which the annotations of one part stand alone; the script takes the list from it when a file is opened. */
export const partPage = (
  view: RunView,
  shown: {part: Part; sources: Sources; query: RunQuery; version: string}
): Html => {
  const {repository, run} = view
  const {part} = shown
  const back = `${runPath(repository, run.id)}${queryText(shown.query)}#part-${part.number}`
  const ordinal = part.of === 1 ? undefined : markup` <span class="ordinal">part ${part.ordinal} of ${part.of}</span>`
  return document({
    title: part.path,
    version: shown.version,
    crumbs: [
      {text: `${repository.owner}/${repository.name}`, href: '/'},
      {text: shortSha(run.head_sha), href: commitPath(repository, run.head_sha)},
      {text: run.name, href: back},
      {text: part.path}
    ],
    content: markup`<div class="layout"><main id="main" tabindex="-1">
<h1 class="file-name"><bdi>${part.path}</bdi>${ordinal}</h1>
<p><a href="${back}">All annotations of the run</a></p>
${partList(part, shown.sources)}</main></div>`
  })
}
