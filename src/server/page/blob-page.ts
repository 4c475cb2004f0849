import {document} from './document.ts'
import {shortSha} from './facts.ts'
import {markup, trusted, type Html} from './html.ts'
import type {FilePlace} from './page-deps.ts'
import {commitPath} from './paths.ts'
import {codeMarkup, sourceLines} from './source-frame.ts'

/** Lines of a file shown at most. */
const mostLines = 20_000

/** A file as it is at a commit: where `blob_href` of an annotation leads. Its lines are `#L1`, `#L2` … */
export const blobPage = (place: FilePlace, file: {text: string; version: string}): Html => {
  const all = sourceLines(file.text)
  const lines = all.slice(0, mostLines)
  const left = all.length - lines.length
  const rows = lines
    .map((line, index) => `<span class="line" id="L${index + 1}" data-line="${index + 1}">${codeMarkup(line)}\n</span>`)
    .join('')
  const {repository, sha, path} = place
  return document({
    title: path,
    version: file.version,
    crumbs: [
      {text: `${repository.owner}/${repository.name}`, href: '/'},
      {text: shortSha(sha), href: commitPath(repository, sha)},
      {text: path}
    ],
    content: markup`<div class="layout"><main id="main" tabindex="-1">
<h1 class="file-name"><bdi>${path}</bdi></h1>
<pre class="frame whole" dir="ltr"><code>${trusted(rows)}</code></pre>
${left === 0 ? undefined : markup`<p class="banner">${left} more lines are not shown.</p>`}
</main></div>`
  })
}
