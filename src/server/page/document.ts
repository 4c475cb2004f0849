import {markup, type Html} from './html.ts'
import {stateWords, isLive, type State} from './view.ts'

/** A step of the way from the list to the page. */
export interface Crumb {
  readonly text: string
  /** Absent for the page itself. */
  readonly href?: string
}

/** Everything around the content of a page. */
export interface Frame {
  readonly title: string
  /** Shown in the browser's tab. Absent for a page without a state of its own. */
  readonly state?: State
  readonly crumbs: readonly Crumb[]
  readonly content: Html
  /** Changes with the style sheet and the script, which are cached under it. */
  readonly version: string
}

const crumb = ({text, href}: Crumb): Html =>
  href === undefined
    ? markup`<li><span aria-current="page"><bdi>${text}</bdi></span></li>`
    : markup`<li><a href="${href}"><bdi>${text}</bdi></a></li>`

// Readers without scripts get news by reloading; those with scripts get them as they happen.
const refresh = (state: State | undefined): Html | undefined =>
  state !== undefined && isLive(state)
    ? markup`<noscript><meta http-equiv="refresh" content="5"></noscript>\n`
    : undefined

/** A whole HTML document. Its style and script are files of the server: the policy of the page allows no other. */
export const document = (frame: Frame): Html => markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${frame.state === undefined ? '' : `${stateWords[frame.state]}: `}${frame.title} · Verdict</title>
<link rel="icon" id="favicon" type="image/svg+xml" href="/page/${frame.state ?? 'neutral'}.svg">
<link rel="stylesheet" href="/page.css?${frame.version}">
<script src="/page.js?${frame.version}" defer></script>
${refresh(frame.state)}</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top">
<a class="brand" href="/"><svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true"><rect class="brand-box" width="16" height="16" rx="4"/><path class="brand-mark" d="M4 8.4l2.8 2.8L12.2 5"/></svg> Verdict</a>
<nav aria-label="Breadcrumb"><ol>${frame.crumbs.map(crumb)}</ol></nav>
</header>
<p class="sr-only" role="status" id="news"></p>
${frame.content}
</body>
</html>
`
