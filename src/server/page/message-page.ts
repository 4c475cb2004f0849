import {document} from './document.ts'
import {markup, type Html} from './html.ts'

/** A page that only says something. */
export const messagePage = (said: {title: string; sentence: string; version: string}): Html =>
  document({
    title: said.title,
    version: said.version,
    crumbs: [{text: said.title}],
    content: markup`<div class="layout narrow"><main id="main" tabindex="-1">
<h1>${said.title}</h1>
<p>${said.sentence}</p>
<p><a href="/">All checks</a></p>
</main></div>`
  })
